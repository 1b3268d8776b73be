// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/immunization/history.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QStringList>

namespace oyako::immunization {

/// A vaccine as CDC codes it.
struct CvxVaccine {
    QString cvx;          ///< "03", two digits at least.
    QStringList products; ///< Of the Japanese schedule, with the same antigens; empty where there are none.
    QString name;         ///< CDC's own, in English.
    QString typical;      ///< The product this code stands for; may be empty.
};

/// The vaccines known by both codes.
class CvxTable final {
public:
    /// BadData (field: the line) for a line without four fields, a CVX code that is no number, or one that comes twice.
    [[nodiscard]] static Result<CvxTable> read(QByteArrayView csv);
    /// resources/schedules/japan/cvx.csv
    [[nodiscard]] static const CvxTable &builtIn();

    [[nodiscard]] const QList<CvxVaccine> &vaccines() const { return m_vaccines; }
    /// By CVX code with or without leading zeros and "cvx:"; nullptr when unknown.
    [[nodiscard]] const CvxVaccine *find(const QString &cvx) const;
    /// The CVX code of a product of the Japanese schedule; empty when there is none.
    [[nodiscard]] QString cvxOf(const QString &product) const;

    /// The dose under the codes of a schedule: a CVX code becomes the products of the Japanese schedule, one dose each;
    /// a product becomes its CVX code for CDC's. A dose it has no code for is passed on as it is.
    [[nodiscard]] std::vector<AdministeredDose> translated(const AdministeredDose &dose, bool forJapan) const;

private:
    QList<CvxVaccine> m_vaccines;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, qsizetype> m_byProduct;
};

/// Whether a vaccine's code is a CVX code ("cvx:03" as records have it, or digits alone) rather than a product of the
/// Japanese schedule.
[[nodiscard]] bool isCvx(const QString &code);
/// "03" of "cvx:03", "03" or "3"; empty for any other code.
[[nodiscard]] QString cvxNumber(const QString &code);
/// "cvx:03": how a record keeps a CVX code.
[[nodiscard]] QString cvxCode(const QString &number);

} // namespace oyako::immunization
