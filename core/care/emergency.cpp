// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/emergency.h"

#include "core/programs/municipalities.h"

#include <QJsonDocument>

#include <algorithm>

namespace oyako::care {

namespace {

constexpr int anyAge = 18 * 12;

const QList<KitItem> &allItems()
{
    static const QList<KitItem> items{
        {QStringLiteral("card"), KitFor::Everybody, 0, 0},       {QStringLiteral("handbook"), KitFor::Everybody, 0, 0},
        {QStringLiteral("insurance"), KitFor::Everybody, 0, 0},  {QStringLiteral("water"), KitFor::Everybody, 0, 0},
        {QStringLiteral("medicine"), KitFor::Everybody, 0, 0},   {QStringLiteral("light"), KitFor::Everybody, 0, 0},
        {QStringLiteral("power"), KitFor::Everybody, 0, 0},      {QStringLiteral("pads"), KitFor::Pregnancy, 0, 0},
        {QStringLiteral("birth_bag"), KitFor::Pregnancy, 0, 0},  {QStringLiteral("milk"), KitFor::Child, 0, 11},
        {QStringLiteral("bottle"), KitFor::Child, 0, 11},        {QStringLiteral("nursing_cape"), KitFor::Child, 0, 17},
        {QStringLiteral("weaning_food"), KitFor::Child, 5, 17},  {QStringLiteral("spoon"), KitFor::Child, 5, 35},
        {QStringLiteral("toddler_food"), KitFor::Child, 12, 71}, {QStringLiteral("straw_cup"), KitFor::Child, 8, 35},
        {QStringLiteral("nappies"), KitFor::Child, 0, 35},       {QStringLiteral("wipes"), KitFor::Child, 0, 71},
        {QStringLiteral("carrier"), KitFor::Child, 0, 35},       {QStringLiteral("shoes"), KitFor::Child, 12, anyAge},
        {QStringLiteral("potty"), KitFor::Child, 24, 71},        {QStringLiteral("clothes"), KitFor::Child, 0, anyAge},
        {QStringLiteral("toy"), KitFor::Child, 0, 71},           {QStringLiteral("whistle"), KitFor::Child, 36, anyAge},
    };
    return items;
}

using records::Circumstance;
using Stored = book::Stored<Circumstance>;

QString keyOf(const char *field)
{
    return QLatin1String("emergency.") + QLatin1String(field);
}

Circumstance circumstance(const char *field, const QString &text)
{
    return {.key = keyOf(field), .value = text, .since = {}, .origin = {}};
}

/// What a book says for an emergency, and where it says it.
struct Written {
    QList<Stored> circumstances;
    QJsonObject setting; ///< Of a book that has not been brought over.

    [[nodiscard]] QList<Stored> records(const char *field) const
    {
        QList<Stored> found;
        std::copy_if(circumstances.cbegin(), circumstances.cend(), std::back_inserter(found),
                     [key = keyOf(field)](const Stored &one) { return one.person.isEmpty() && one.value.key == key; });
        return found;
    }
    [[nodiscard]] QString text(const char *field) const
    {
        const QList<Stored> found = records(field);
        if (found.isEmpty()) {
            return setting.value(QLatin1String(field)).toString();
        }
        QStringList texts;
        for (const Stored &one : found) {
            if (!one.value.value.isEmpty() && !texts.contains(one.value.value)) {
                texts.append(one.value.value);
            }
        }
        return texts.join(QLatin1Char('\n'));
    }
};

Result<Written> readWritten(const book::Book &book)
{
    auto circumstances = book.list<Circumstance>();
    const auto setting = book.setting(QStringLiteral("emergency.card"));
    if (!circumstances || !setting) {
        return fail(circumstances ? setting.error() : circumstances.error());
    }
    return Written{std::move(*circumstances), QJsonDocument::fromJson(setting->toUtf8()).object()};
}

/// The first of `before` says it from now on, or a new one; what others said is in it.
void write(const book::Book &book, const QList<Stored> &before, const Circumstance &now, book::ChangeSet &changes)
{
    if (before.isEmpty()) {
        static_cast<void>(changes.add(book.clock(), {}, now));
        return;
    }
    changes.edit(before.first().id, {}, before.first().version, now);
    for (const Stored &other : before.mid(1)) {
        changes.markEnteredInError({other.id, other.person, other.version, book::State::Current, other.value});
    }
}

bool isForOne(const KitItem &item, const QList<int> &childrenMonths)
{
    return std::any_of(childrenMonths.cbegin(), childrenMonths.cend(),
                       [&](int months) { return months >= item.fromMonth && months <= item.toMonth; });
}

} // namespace

Result<EmergencyNote> emergencyNote(const book::Book &book)
{
    const auto written = readWritten(book);
    if (!written) {
        return fail(written.error());
    }
    EmergencyNote note;
    EmergencyNote::describe(note, [&](const char *field, QString &text) { text = written->text(field); });
    return note;
}

Result<void> changeEmergencyNote(const book::Book &book, const EmergencyNote &before, const EmergencyNote &now,
                                 book::ChangeSet &changes)
{
    const auto written = readWritten(book);
    if (!written) {
        return fail(written.error());
    }
    const QJsonObject read = records::toJson(before);
    Result<void> result;
    EmergencyNote::describe(now, [&](const char *field, const QString &text) {
        const QString earlier = read.value(QLatin1String(field)).toString();
        if (text == earlier) {
            return;
        }
        if (written->text(field) != earlier) {
            result = fail(ErrorCode::Conflict, QString::fromLatin1(field));
        }
        write(book, written->records(field), circumstance(field, text), changes);
    });
    return result;
}

Result<QList<EmergencyRecord>> emergencyRecords(const book::Book &book)
{
    const auto written = readWritten(book);
    if (!written) {
        return fail(written.error());
    }
    QList<EmergencyRecord> found;
    const EmergencyNote fields;
    EmergencyNote::describe(fields, [&](const char *field, const QString &) {
        const QList<Stored> records = written->records(field);
        for (const Stored &one : records) {
            found.append({QString::fromLatin1(field), one.id});
        }
    });
    return found;
}

Result<void> bringEmergencyNoteOver(book::Book &book)
{
    const auto written = readWritten(book);
    if (!written) {
        return fail(written.error());
    }
    book::ChangeSet changes(QStringLiteral("add"));
    const EmergencyNote fields;
    EmergencyNote::describe(fields, [&](const char *field, const QString &) {
        if (written->records(field).isEmpty() && !written->text(field).isEmpty()) {
            write(book, {}, circumstance(field, written->text(field)), changes);
        }
    });
    if (changes.isEmpty()) {
        return {};
    }
    const auto done = book.apply(changes);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

namespace {

/// An address without blanks, in one width of letters, from what follows the municipality's name.
QString fromTheTownOn(const QString &address, const QString &municipality)
{
    QString plain = address.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar letter) { return letter.isSpace(); });
    const auto known = programs::MunicipalityTable::builtIn().find(municipality);
    const qsizetype at = known ? plain.indexOf(known->name) : -1;
    return at < 0 ? plain : plain.mid(at + known->name.size());
}

Result<QStringList> townsOfTheFamily(const book::Book &book, const QString &municipality)
{
    const auto persons = book.list<records::Person>();
    if (!persons) {
        return fail(persons.error());
    }
    QStringList towns;
    for (const auto &person : *persons) {
        towns.append(fromTheTownOn(person.value.address, municipality));
    }
    return towns;
}

/// How many letters a place has in common with the home it agrees with best.
qsizetype agreement(const QString &place, const QStringList &homes)
{
    qsizetype best = 0;
    for (const QString &home : homes) {
        const auto end = std::mismatch(place.cbegin(), place.cend(), home.cbegin(), home.cend());
        best = std::max(best, static_cast<qsizetype>(end.first - place.cbegin()));
    }
    return best;
}

} // namespace

Result<QStringList> sheltersNearHome(const book::Book &book, int limit)
{
    const auto info = book.info();
    const auto rows = book.facilityRows();
    if (!info || !rows) {
        return fail(!info ? info.error() : rows.error());
    }
    const quint32 shelter = 1U << static_cast<quint32>(records::FacilityKind::Shelter);
    const auto homes = townsOfTheFamily(book, info->municipality);
    if (!homes) {
        return fail(homes.error());
    }
    QList<std::pair<qsizetype, QString>> lines; // how far it agrees, what is said
    for (const book::FacilityRow &row : *rows) {
        const bool near = info->municipality.isEmpty() || row.municipality == info->municipality;
        if ((row.kinds & shelter) == 0 || !near) {
            continue;
        }
        const auto place = book.find<records::Facility>(row.id);
        if (!place) {
            return fail(place.error());
        }
        lines.append({agreement(fromTheTownOn(place->value.address, info->municipality), *homes),
                      QString(place->value.name + QLatin1Char(' ') + place->value.address).trimmed()});
    }
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QStringList nearest;
    for (const auto &[shared, line] : lines.mid(0, limit)) {
        nearest.append(line);
    }
    return nearest;
}

QList<KitItem> kitFor(const QList<int> &childrenMonths, bool pregnancy)
{
    QList<KitItem> kit;
    for (const KitItem &item : allItems()) {
        const bool wanted = item.whom == KitFor::Everybody || (item.whom == KitFor::Pregnancy && pregnancy) ||
                            (item.whom == KitFor::Child && isForOne(item, childrenMonths));
        if (wanted) {
            kit.append(item);
        }
    }
    return kit;
}

} // namespace oyako::care
