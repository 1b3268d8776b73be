// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/look.h"

#include "ui/widgets/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

namespace oyako::ui {

namespace {

constexpr double bodyPoints = 11.0;

QFont bodyFont(int percent)
{
    QFont font = QApplication::font();
    // A face made to be told apart easily; where it is missing, the system's own.
    const QString face = QStringLiteral("BIZ UDPGothic");
    if (QFontDatabase::hasFamily(face)) {
        font.setFamilies({face, font.family()});
    }
    font.setPointSizeF(bodyPoints * percent / 100.0);
    return font;
}

} // namespace

void applyLook(const Preferences &preferences, bool systemDark)
{
    const bool system = preferences.appearance == Appearance::System;
    const Tokens &chosen =
        tokens(system ? (systemDark ? Appearance::Dark : Appearance::Light) : preferences.appearance);
    QApplication::setFont(bodyFont(preferences.textPercent));
    QApplication::setStyle(new Style(chosen));
    QApplication::setPalette(palette(chosen));
    QToolTip::setFont(QApplication::font());
    QToolTip::setPalette(palette(chosen));
}

} // namespace oyako::ui
