// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/emergency.h"

#include "core/calendar/display_age.h"
#include "ui/text/records.h"

#include <QCoreApplication>

#include <array>

namespace oyako::text {

using namespace records;

namespace {

using Persons = QList<book::Stored<Person>>;

struct KitWords {
    const char *key;
    const char *words;
};

constexpr std::array kitWords{
    KitWords{"card", QT_TRANSLATE_NOOP("Emergency", "このカード")},
    KitWords{"handbook", QT_TRANSLATE_NOOP("Emergency", "母子健康手帳")},
    KitWords{"insurance", QT_TRANSLATE_NOOP("Emergency", "保険証・医療証の写し")},
    KitWords{"water", QT_TRANSLATE_NOOP("Emergency", "水と食べもの(3日分から)")},
    KitWords{"medicine", QT_TRANSLATE_NOOP("Emergency", "いつもの薬・お薬手帳")},
    KitWords{"light", QT_TRANSLATE_NOOP("Emergency", "あかり・ラジオ")},
    KitWords{"power", QT_TRANSLATE_NOOP("Emergency", "充電器・電池")},
    KitWords{"pads", QT_TRANSLATE_NOOP("Emergency", "産じょくパッド・ナプキン")},
    KitWords{"birth_bag", QT_TRANSLATE_NOOP("Emergency", "出産のための荷物")},
    KitWords{"milk", QT_TRANSLATE_NOOP("Emergency", "ミルク(液体・粉)")},
    KitWords{"bottle", QT_TRANSLATE_NOOP("Emergency", "使いすての哺乳びん・紙コップ")},
    KitWords{"nursing_cape", QT_TRANSLATE_NOOP("Emergency", "授乳ケープ")},
    KitWords{"weaning_food", QT_TRANSLATE_NOOP("Emergency", "離乳食(レトルト・びん)")},
    KitWords{"spoon", QT_TRANSLATE_NOOP("Emergency", "スプーン・エプロン")},
    KitWords{"toddler_food", QT_TRANSLATE_NOOP("Emergency", "幼児食・おやつ")},
    KitWords{"straw_cup", QT_TRANSLATE_NOOP("Emergency", "ストローの飲みもの")},
    KitWords{"nappies", QT_TRANSLATE_NOOP("Emergency", "おむつ")},
    KitWords{"wipes", QT_TRANSLATE_NOOP("Emergency", "おしりふき・ポリ袋")},
    KitWords{"carrier", QT_TRANSLATE_NOOP("Emergency", "だっこひも")},
    KitWords{"shoes", QT_TRANSLATE_NOOP("Emergency", "くつ")},
    KitWords{"potty", QT_TRANSLATE_NOOP("Emergency", "子ども用の携帯トイレ")},
    KitWords{"clothes", QT_TRANSLATE_NOOP("Emergency", "着がえ・タオル・毛布")},
    KitWords{"toy", QT_TRANSLATE_NOOP("Emergency", "お気に入りのおもちゃ・絵本")},
    KitWords{"whistle", QT_TRANSLATE_NOOP("Emergency", "笛・名札")},
};

QString say(const char *source)
{
    return QCoreApplication::translate("Emergency", source);
}

/// 「B型肝炎 3回・MR 1回」
QString dosesOf(const book::Book &book, const RecordId &person)
{
    QStringList names;
    QHash<QString, int> counts;
    const auto doses = book.list<Vaccination>(person).value_or(QList<book::Stored<Vaccination>>());
    for (const auto &dose : doses) {
        const QString name = vaccineName(dose.value.vaccine, dose.value.product);
        if (counts[name]++ == 0) {
            names.append(name);
        }
    }
    for (QString &name : names) {
        name = say(QT_TRANSLATE_NOOP("Emergency", "%1 %2回")).arg(name).arg(counts.value(name));
    }
    return names.join(QChar(0x3001));
}

QString dueDateLine(const book::Book &book, const RecordId &person, const Speech &speech)
{
    const auto pregnancies = book.list<Pregnancy>(person).value_or(QList<book::Stored<Pregnancy>>());
    for (const auto &stored : pregnancies) {
        const QDate due = isOngoing(stored.value) ? currentDueDate(stored.value) : QDate();
        if (due.isValid()) {
            return say(QT_TRANSLATE_NOOP("Emergency", "妊娠中・出産予定日 %1")).arg(date(due, speech));
        }
    }
    return {};
}

void addLine(QStringList &lines, const char *caption, const QString &words)
{
    if (!words.isEmpty()) {
        lines.append(say(caption).arg(words));
    }
}

pages::CardPart partOf(const book::Book &book, const book::Stored<Person> &person, const Speech &speech)
{
    const Person &value = person.value;
    QStringList lines;
    addLine(lines, QT_TRANSLATE_NOOP("Emergency", "生まれた日: %1"), date(value.birthDate, speech));
    addLine(lines, "%1", dueDateLine(book, person.id, speech));
    addLine(lines, QT_TRANSLATE_NOOP("Emergency", "アレルギー: %1"), value.allergies);
    addLine(lines, QT_TRANSLATE_NOOP("Emergency", "薬: %1"), value.medicines);
    addLine(lines, QT_TRANSLATE_NOOP("Emergency", "血液型(本人の申告): %1"), value.bloodType);
    addLine(lines, QT_TRANSLATE_NOOP("Emergency", "予防接種: %1"), dosesOf(book, person.id));
    return {fullName(value).isEmpty() ? say(QT_TRANSLATE_NOOP("Emergency", "なまえはまだ")) : fullName(value),
            lines.join(QLatin1Char('\n'))};
}

bool isLiving(const book::Stored<Person> &person)
{
    return !person.value.deathDate.isValid();
}

/// Children first: theirs is the side one looks for.
void addPeople(pages::EmergencyCard &card, const book::Book &book, Persons persons, const Speech &speech)
{
    persons.removeIf([](const auto &person) { return !isLiving(person); });
    std::stable_sort(persons.begin(), persons.end(), [](const auto &a, const auto &b) {
        return (a.value.role == Role::Child) > (b.value.role == Role::Child);
    });
    const qsizetype half = (persons.size() + 1) / 2;
    for (qsizetype i = 0; i < persons.size(); ++i) {
        (i < half ? card.first : card.second).parts.append(partOf(book, persons.at(i), speech));
    }
}

} // namespace

QString kitName(const care::KitItem &item)
{
    for (const KitWords &known : kitWords) {
        if (item.key == QLatin1String(known.key)) {
            return say(known.words);
        }
    }
    return item.key;
}

Result<QList<care::KitItem>> kitOf(const book::Book &book)
{
    const auto persons = book.list<Person>();
    const auto pregnancies = book.list<Pregnancy>();
    if (!persons || !pregnancies) {
        return fail(!persons ? persons.error() : pregnancies.error());
    }
    QList<int> months;
    for (const auto &person : *persons) {
        const auto age = calendar::displayAge(person.value.birthDate, book.clock().today());
        if (person.value.role == Role::Child && isLiving(person) && age) {
            months.append(age->totalMonths());
        }
    }
    const bool pregnancy = std::any_of(pregnancies->cbegin(), pregnancies->cend(),
                                       [](const auto &stored) { return isOngoing(stored.value); });
    return care::kitFor(months, pregnancy);
}

Result<pages::EmergencyCard> emergencyCard(const book::Book &book, const Speech &speech)
{
    const auto note = care::emergencyNote(book);
    const auto persons = book.list<Person>();
    const auto kit = kitOf(book);
    if (!note || !persons || !kit) {
        return fail(!note ? note.error() : !persons ? persons.error() : kit.error());
    }
    pages::EmergencyCard card;
    card.title = say(QT_TRANSLATE_NOOP("Emergency", "もしものときのカード"));
    card.note = date(book.clock().today(), speech);
    card.family = {card.title,
                   {{say(QT_TRANSLATE_NOOP("Emergency", "連絡先")), note->contacts},
                    {say(QT_TRANSLATE_NOOP("Emergency", "かかりつけ")), note->doctors},
                    {say(QT_TRANSLATE_NOOP("Emergency", "家族が集まるところ")), note->meetingPlace}}};
    card.first.title = say(QT_TRANSLATE_NOOP("Emergency", "家族のこと"));
    card.second.title = card.first.title;
    addPeople(card, book, *persons, speech);
    QStringList things;
    for (const care::KitItem &item : *kit) {
        things.append(QStringLiteral("□ ") + kitName(item));
    }
    card.help = {say(QT_TRANSLATE_NOOP("Emergency", "避難")),
                 {{say(QT_TRANSLATE_NOOP("Emergency", "避難する場所")), note->shelters},
                  {say(QT_TRANSLATE_NOOP("Emergency", "もちもの")), things.join(QStringLiteral("　"))},
                  {say(QT_TRANSLATE_NOOP("Emergency", "メモ")), note->note}}};
    return card;
}

} // namespace oyako::text
