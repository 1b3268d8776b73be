// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/system_appearance.h"

#include <QGuiApplication>
#include <QPalette>

namespace oyako::platform {

bool systemPrefersDark()
{
    static const QPalette atStart = QGuiApplication::palette();
    return atStart.color(QPalette::Window).lightness() < atStart.color(QPalette::WindowText).lightness();
}

} // namespace oyako::platform
