// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/units.h"

#include <QCoreApplication>

#include <array>

namespace oyako::text {

namespace {

/// The UCUM codes of resources/forms whose words are Japanese.
struct Word {
    const char *code;
    const char *words;
};
constexpr std::array words{Word{"wk", QT_TRANSLATE_NOOP("Units", "週")},
                           Word{"d", QT_TRANSLATE_NOOP("Units", "日")},
                           Word{"mo", QT_TRANSLATE_NOOP("Units", "か月")},
                           Word{"a", QT_TRANSLATE_NOOP("Units", "歳")},
                           Word{"h", QT_TRANSLATE_NOOP("Units", "時間")},
                           Word{"min", QT_TRANSLATE_NOOP("Units", "分")},
                           Word{"mL/d", QT_TRANSLATE_NOOP("Units", "ml/日")},
                           Word{"{tooth}", QT_TRANSLATE_NOOP("Units", "本")},
                           Word{"{cigarette}/d", QT_TRANSLATE_NOOP("Units", "本/日")},
                           Word{"{person}", QT_TRANSLATE_NOOP("Units", "人")},
                           Word{"{count}", QT_TRANSLATE_NOOP("Units", "回")},
                           Word{"{floor}", QT_TRANSLATE_NOOP("Units", "階")}};

} // namespace

QString unitName(const forms::Unit &unit)
{
    for (const Word &word : words) {
        const bool isOurs = unit.display.isEmpty() || unit.display == QString::fromUtf8(word.words);
        if (isOurs && unit.code == QLatin1String(word.code)) {
            return QCoreApplication::translate("Units", word.words);
        }
    }
    return unit.display.isEmpty() ? unit.code : unit.display;
}

} // namespace oyako::text
