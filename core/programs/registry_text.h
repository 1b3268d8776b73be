// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/programme.h"

#include <QList>
#include <QString>
#include <QStringList>

// The small irregularities of published registries, each with its rule.
namespace oyako::programs {

/// Codes of a tag list: "002，003" is two, "86" and "027 " are three digits with nothing around, full-width digits are
/// plain.
[[nodiscard]] QStringList tagCodes(const QStringList &written);

/// Things to bring, parted by line ends or by two or more full-width spaces.
[[nodiscard]] QStringList belongings(const QString &text);

/// The addresses of one `uri`: it may hold several on lines of their own, or one broken over lines. Only http and
/// https.
[[nodiscard]] QStringList addresses(const QString &uri);

/// Takes lines of the form 標題;https://… out of a text: the address goes to `links`, the title stays.
[[nodiscard]] QString withoutLinks(const QString &text, QList<ProgrammeLink> &links);

/// Tables of lines |a|b| as lines 「a / b」, without the ruler |:---|; |^| repeats the cell above, |<| the one to the
/// left.
[[nodiscard]] QString withPlainTables(const QString &text);

} // namespace oyako::programs
