// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/preferences.h"

#include <QCoreApplication>
#include <QSettings>

namespace oyako::ui {

namespace {

constexpr QLatin1String languageKey("language");
constexpr QLatin1String yearsKey("years");
constexpr QLatin1String appearanceKey("appearance");
constexpr QLatin1String textKey("textPercent");
constexpr QLatin1String lockKey("lockAfterMinutes");
constexpr QLatin1String folderKey("bookFolder");
constexpr QLatin1String remindKey("reminders/on");
constexpr QLatin1String namesKey("reminders/names");
constexpr QLatin1String atKey("reminders/at");
constexpr QLatin1String daysKey("reminders/appointmentDays");
constexpr QLatin1String quietFromKey("reminders/quietFrom");
constexpr QLatin1String quietUntilKey("reminders/quietUntil");
constexpr QLatin1String windowKey("window");

const QStringList &appearanceWords()
{
    static const QStringList words{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("high-contrast")};
    return words;
}

QTime keptTime(const QSettings &settings, QLatin1String key, const QTime &usual)
{
    const QTime kept = QTime::fromString(settings.value(key).toString(), QStringLiteral("HH:mm"));
    return kept.isValid() ? kept : usual;
}

ReminderChoice loadReminders(const QSettings &settings)
{
    constexpr int mostDays = 14;
    ReminderChoice kept;
    kept.on = settings.value(remindKey, false).toBool();
    kept.names = settings.value(namesKey, false).toBool();
    agenda::ReminderRules &rules = kept.rules;
    rules.at = keptTime(settings, atKey, rules.at);
    rules.quiet.from = keptTime(settings, quietFromKey, rules.quiet.from);
    rules.quiet.until = keptTime(settings, quietUntilKey, rules.quiet.until);
    const int days = settings.value(daysKey, rules.appointmentDays).toInt();
    rules.appointmentDays = days >= 0 && days <= mostDays ? days : rules.appointmentDays;
    return kept;
}

void saveReminders(QSettings &settings, const ReminderChoice &choice)
{
    const QString form = QStringLiteral("HH:mm");
    settings.setValue(remindKey, choice.on);
    settings.setValue(namesKey, choice.names);
    settings.setValue(atKey, choice.rules.at.toString(form));
    settings.setValue(daysKey, choice.rules.appointmentDays);
    settings.setValue(quietFromKey, choice.rules.quiet.from.toString(form));
    settings.setValue(quietUntilKey, choice.rules.quiet.until.toString(form));
}

/// The settings of this machine. The program stands for its organisation too: Qt would name the folder after an unknown
/// one, and a name set for the whole program would move the books as well.
class Kept final : public QSettings {
public:
    Kept()
        : QSettings(QStringLiteral("oyako"), QCoreApplication::applicationName())
    {
    }
};

} // namespace

Preferences loadPreferences()
{
    const Kept settings;
    Preferences kept;
    kept.language = settings.contains(languageKey) ? text::fromCode(settings.value(languageKey).toString())
                                                   : text::systemLanguage();
    kept.years = text::yearStyleFromCode(settings.value(yearsKey).toString());
    const auto appearance = appearanceWords().indexOf(settings.value(appearanceKey).toString());
    kept.appearance = appearance < 0 ? Appearance::System : static_cast<Appearance>(appearance);
    const int percent = settings.value(textKey, 100).toInt();
    kept.textPercent = percent >= 80 && percent <= 300 ? percent : 100;
    const int minutes = settings.value(lockKey, 10).toInt();
    kept.lockAfterMinutes = minutes >= 0 && minutes <= 240 ? minutes : 10;
    kept.reminders = loadReminders(settings);
    return kept;
}

void savePreferences(const Preferences &preferences)
{
    Kept settings;
    settings.setValue(languageKey, text::code(preferences.language));
    settings.setValue(yearsKey, text::code(preferences.years));
    settings.setValue(appearanceKey, appearanceWords().at(static_cast<int>(preferences.appearance)));
    settings.setValue(textKey, preferences.textPercent);
    settings.setValue(lockKey, preferences.lockAfterMinutes);
    saveReminders(settings, preferences.reminders);
}

QString lastBookFolder()
{
    return Kept().value(folderKey).toString();
}

void rememberBookFolder(const QString &folder)
{
    Kept().setValue(folderKey, folder);
}

QByteArray lastWindowGeometry()
{
    return Kept().value(windowKey).toByteArray();
}

void rememberWindowGeometry(const QByteArray &geometry)
{
    Kept().setValue(windowKey, geometry);
}

} // namespace oyako::ui
