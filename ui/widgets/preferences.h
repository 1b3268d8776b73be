// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/reminder_rules.h"
#include "ui/text/dates.h"
#include "ui/widgets/theme.h"

namespace oyako::ui {

/// Whether and how to remind outside the window.
struct ReminderChoice {
    bool on = false;
    bool names = false; ///< Says what it is about, also on a lock screen; only while the book is open.
    agenda::ReminderRules rules;

    friend bool operator==(const ReminderChoice &, const ReminderChoice &) = default;
};

/// How this reader likes the window. Kept in the machine's settings; holds nothing about the family.
struct Preferences {
    text::Language language = text::Language::Japanese;
    text::YearStyle years = text::YearStyle::Western;
    Appearance appearance = Appearance::System;
    int textPercent = 100;     ///< 100, 125, 150 or 200
    int lockAfterMinutes = 10; ///< 0: never by itself
    ReminderChoice reminders;

    [[nodiscard]] text::Speech speech() const { return {language, years}; }

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// What the machine has kept; the system's language where nothing is kept yet. Odd values become the defaults.
[[nodiscard]] Preferences loadPreferences();
void savePreferences(const Preferences &preferences);

/// The folder of the book opened last; empty when there was none.
[[nodiscard]] QString lastBookFolder();
void rememberBookFolder(const QString &folder);

/// Size and place of the window as QWidget::saveGeometry() gives them; empty when nothing is kept.
[[nodiscard]] QByteArray lastWindowGeometry();
void rememberWindowGeometry(const QByteArray &geometry);

} // namespace oyako::ui
