// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/agenda/family_json.h"

#include <QHash>
#include <QJsonArray>

#include <stdexcept>

namespace oyako::agenda::testing {

namespace {

QHash<QString, QString> &namesById()
{
    static QHash<QString, QString> names;
    return names;
}

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QDate date(const QJsonObject &json, const char *key)
{
    const QString value = text(json, key);
    const QDate parsed = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !parsed.isValid()) {
        throw std::invalid_argument("not a date: " + value.toStdString());
    }
    return parsed;
}

RecordId id(const QJsonObject &json, const char *key)
{
    return idOf(text(json, key));
}

/// The place of a word in a list; case files with other words are wrong.
template <class Enum>
Enum word(const QJsonObject &json, const char *key, const QStringList &words)
{
    const qsizetype place = json.contains(QLatin1String(key)) ? words.indexOf(text(json, key)) : 0;
    if (place < 0) {
        throw std::invalid_argument("unknown word: " + text(json, key).toStdString());
    }
    return static_cast<Enum>(place);
}

template <class Value>
QList<Value> list(const QJsonObject &json, const char *key, Value (*read)(const QJsonObject &))
{
    QList<Value> values;
    for (const QJsonValue &value : json.value(QLatin1String(key)).toArray()) {
        values.append(read(value.toObject()));
    }
    return values;
}

FamilyPerson person(const QJsonObject &json)
{
    FamilyPerson person{id(json, "id"),
                        word<FamilyPerson::Role>(json, "role",
                                                 {QStringLiteral("mother"), QStringLiteral("partner"),
                                                  QStringLiteral("child"), QStringLiteral("other")}),
                        date(json, "birth"),
                        date(json, "death"),
                        id(json, "pregnancy"),
                        id(json, "mother"),
                        date(json, "dueDate"),
                        std::nullopt,
                        text(json, "municipality")};
    if (!json.contains(QLatin1String("role"))) {
        person.role = FamilyPerson::Role::Child;
    }
    if (json.contains(QLatin1String("birthWeight"))) {
        person.birthWeight = Mass::fromGrams(json.value(QLatin1String("birthWeight")).toInt());
    }
    return person;
}

FamilyFetus fetus(const QJsonObject &json)
{
    return {word<FamilyFetus::Outcome>(json, "outcome",
                                       {QStringLiteral("carried"), QStringLiteral("born"), QStringLiteral("lost")}),
            date(json, "date")};
}

FamilyPregnancy pregnancy(const QJsonObject &json)
{
    return {id(json, "id"),
            id(json, "mother"),
            date(json, "dueDate"),
            date(json, "confirmedOn"),
            list(json, "fetuses", fetus),
            json.value(QLatin1String("notified")).toBool(),
            json.value(QLatin1String("written")).toBool()};
}

DoneVisit visit(const QJsonObject &json)
{
    return {word<programs::VisitKind>(
                json, "kind", {QStringLiteral("antenatal"), QStringLiteral("postpartum"), QStringLiteral("child")}),
            text(json, "occasion"), date(json, "date"), id(json, "person"), id(json, "pregnancy")};
}

/// Item ids in case files end with a short name.
QString itemId(const QString &written)
{
    const qsizetype slash = written.lastIndexOf(QLatin1Char('/'));
    const QString last = written.mid(slash + 1);
    return written.isEmpty() || last == QLatin1String("family")
               ? written
               : QString(written.left(slash + 1) + idOf(last).toString());
}

PlannedAppointment appointment(const QJsonObject &json)
{
    return {id(json, "id"),
            id(json, "person"),
            text(json, "title"),
            date(json, "date"),
            text(json, "time"),
            text(json, "place"),
            {},
            itemId(text(json, "item")),
            {}};
}

ItemMark mark(const QJsonObject &json)
{
    return {itemId(text(json, "item")),
            word<ItemMark::Kind>(json, "kind",
                                 {QStringLiteral("done"), QStringLiteral("snoozed"), QStringLiteral("not_for_us")}),
            date(json, "until")};
}

KnownFact fact(const QJsonObject &json)
{
    return {text(json, "name"), json.value(QLatin1String("holds")).toBool(true), id(json, "subject")};
}

KnownDay day(const QJsonObject &json)
{
    return {programs::anchorFromName(text(json, "anchor")).value(), date(json, "date"), id(json, "subject"),
            text(json, "procedure")};
}

} // namespace

RecordId idOf(const QString &name)
{
    if (name.isEmpty()) {
        return {};
    }
    const RecordId made(QUuid::createUuidV5(QUuid(), name));
    namesById().insert(made.toString(), name);
    return made;
}

QString named(const QString &text)
{
    QString result = text;
    for (auto name = namesById().cbegin(); name != namesById().cend(); ++name) {
        result.replace(name.key(), name.value());
    }
    return result;
}

FamilySnapshot familyFromJson(const QJsonObject &json)
{
    FamilySnapshot family{list(json, "persons", person),
                          list(json, "pregnancies", pregnancy),
                          list(json, "visits", visit),
                          list(json, "appointments", appointment),
                          {},
                          list(json, "marks", mark),
                          list(json, "facts", fact),
                          list(json, "days", day),
                          {}};
    for (const QJsonValue &wanted : json.value(QLatin1String("wanted")).toArray()) {
        family.wantedProcedures.insert(wanted.toString());
    }
    return family;
}

} // namespace oyako::agenda::testing
