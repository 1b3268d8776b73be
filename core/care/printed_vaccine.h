// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace oyako::care {

/// A vaccine as the paper book calls it.
struct PrintedVaccine {
    QString name;    ///< "B型肝炎", as on the page 予防接種の記録.
    QString product; ///< "ロタリックス", "15価": what tells it from others of that name; may be empty.
};

/// By the code of a vaccination record ("hepb", "rotarix"); nothing for codes of elsewhere.
[[nodiscard]] std::optional<PrintedVaccine> printedVaccine(const QString &code);

/// The code of the vaccine against RSV that a pregnant woman has for her child.
inline constexpr QLatin1String maternalRsv{"rsv_maternal"};

} // namespace oyako::care
