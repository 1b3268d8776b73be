// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/family_faces.h"

#include <QCoreApplication>

namespace oyako::ui {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Faces", source);
}

QString sexWord(records::Sex sex)
{
    switch (sex) {
    case records::Sex::Male: return say(QT_TRANSLATE_NOOP("Faces", "男"));
    case records::Sex::Female: return say(QT_TRANSLATE_NOOP("Faces", "女"));
    case records::Sex::Unknown: break;
    }
    return {};
}

bool isCarried(const records::Pregnancy *pregnancy)
{
    return pregnancy && records::isOngoing(*pregnancy) && records::currentDueDate(*pregnancy).isValid();
}

QString pregnancyAge(const records::Pregnancy &pregnancy, const QDate &today, const text::Speech &speech)
{
    const auto age = calendar::gestationalAgeOn(today, records::currentDueDate(pregnancy));
    return age ? say(QT_TRANSLATE_NOOP("Faces", "妊娠%1")).arg(text::gestation(*age, speech)) : QString();
}

QString born(const records::Person &person, const text::Speech &speech)
{
    return person.birthDate.isValid()
               ? say(QT_TRANSLATE_NOOP("Faces", "%1生")).arg(text::date(person.birthDate, speech))
               : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("・"));
}

QString maturity(const records::Person &person, const text::Speech &speech)
{
    if (!person.gestationalDaysAtBirth) {
        return {};
    }
    const auto age = calendar::GestationalAge::fromDays(*person.gestationalDaysAtBirth);
    return say(QT_TRANSLATE_NOOP("Faces", "%1で出生")).arg(text::gestation(age, speech));
}

} // namespace

QString callName(const records::Person &person)
{
    if (person.role == records::Role::Child && person.givenName.isEmpty() && !person.familyName.isEmpty()) {
        return person.multipleOrder ? say(QT_TRANSLATE_NOOP("Faces", "%1さんの赤ちゃん(%2人目)"))
                                          .arg(person.familyName, QString::number(*person.multipleOrder))
                                    : say(QT_TRANSLATE_NOOP("Faces", "%1さんの赤ちゃん")).arg(person.familyName);
    }
    const QString name = records::shortName(person);
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("Faces", "名前はまだ")) : name;
}

PersonFace faceOf(const records::Person &person, const records::Pregnancy *pregnancy, const QDate &today,
                  const text::Speech &speech)
{
    PersonFace face;
    face.name = records::fullName(person);
    if (face.name.isEmpty() || person.givenName.isEmpty()) {
        face.name = callName(person);
    }
    face.kana = records::fullKana(person);
    face.colour = person.colour;
    face.sex = person.role == records::Role::Child ? sexWord(person.sex) : QString();
    text::Speech both = speech;
    both.years = text::YearStyle::Both;
    face.birth = born(person, both);
    if (isCarried(pregnancy)) {
        face.age = pregnancyAge(*pregnancy, today, speech);
        face.detail =
            say(QT_TRANSLATE_NOOP("Faces", "予定日 %1")).arg(text::date(records::currentDueDate(*pregnancy), both));
    } else if (!person.deathDate.isValid()) {
        face.age = text::age(person.birthDate, today, speech);
        face.detail = person.role == records::Role::Child ? maturity(person, speech) : QString();
    }
    return face;
}

QString railLine(const records::Person &person, const records::Pregnancy *pregnancy, const QDate &today,
                 const text::Speech &speech)
{
    if (isCarried(pregnancy)) {
        const QDate due = records::currentDueDate(*pregnancy);
        const QString shortDue = speech.language == text::Language::English
                                     ? QLocale(QLocale::English).toString(due, QStringLiteral("d MMM"))
                                     : QStringLiteral("%1月%2日").arg(due.month()).arg(due.day());
        return joined(
            {pregnancyAge(*pregnancy, today, speech), say(QT_TRANSLATE_NOOP("Faces", "予定 %1")).arg(shortDue)});
    }
    if (person.role != records::Role::Child || person.deathDate.isValid()) {
        return {};
    }
    return joined({text::age(person.birthDate, today, speech), born(person, speech)});
}

} // namespace oyako::ui
