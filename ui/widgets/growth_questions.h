// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/growth_history.h"
#include "ui/widgets/place.h"
#include "ui/widgets/remark_bar.h"

#include <QSet>

namespace oyako::ui {

class DateField;
class NumberField;

/// Watches the fields of a dialog in which a child's measurements are typed, and asks about an odd value once it is
/// complete. Saving never waits for an answer.
class GrowthQuestions final : public QWidget {
    Q_OBJECT

public:
    struct Field {
        records::MeasurementKind kind; ///< Weight, length or head circumference; others are not asked about.
        NumberField *field;
        double perUnit; ///< Stored units (g, mm) in one shown unit.
    };

    /// `replaced`: records the fields stand for. The fields must outlive this.
    GrowthQuestions(const Context &context, const RecordId &child, DateField *date, QList<Field> fields,
                    QList<RecordId> replaced, QWidget *parent = nullptr);

    [[nodiscard]] QString question() const { return m_bar->question(); }

private:
    void look();
    void correct(double shown);
    [[nodiscard]] const Field *fieldOf(growth::Measure measure) const;

    Context m_context;
    RecordId m_child;
    DateField *m_date;
    QList<Field> m_fields;
    QList<RecordId> m_replaced;
    RemarkBar *m_bar;
    const Field *m_asked = nullptr;
    QString m_current;      ///< The question being asked.
    QSet<QString> m_closed; ///< Questions that were answered.
};

} // namespace oyako::ui
