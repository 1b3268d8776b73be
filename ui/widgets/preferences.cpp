// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/preferences.h"

#include <QSettings>

namespace oyako::ui {

namespace {

constexpr QLatin1String languageKey("language");
constexpr QLatin1String yearsKey("years");
constexpr QLatin1String appearanceKey("appearance");
constexpr QLatin1String textKey("textPercent");
constexpr QLatin1String lockKey("lockAfterMinutes");
constexpr QLatin1String folderKey("bookFolder");
constexpr QLatin1String windowKey("window");

const QStringList &appearanceWords()
{
    static const QStringList words{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("high-contrast")};
    return words;
}

} // namespace

Preferences loadPreferences()
{
    const QSettings settings;
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
    return kept;
}

void savePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(languageKey, text::code(preferences.language));
    settings.setValue(yearsKey, text::code(preferences.years));
    settings.setValue(appearanceKey, appearanceWords().at(static_cast<int>(preferences.appearance)));
    settings.setValue(textKey, preferences.textPercent);
    settings.setValue(lockKey, preferences.lockAfterMinutes);
}

QString lastBookFolder()
{
    return QSettings().value(folderKey).toString();
}

void rememberBookFolder(const QString &folder)
{
    QSettings().setValue(folderKey, folder);
}

QByteArray lastWindowGeometry()
{
    return QSettings().value(windowKey).toByteArray();
}

void rememberWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(windowKey, geometry);
}

} // namespace oyako::ui
