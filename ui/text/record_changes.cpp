// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/record_changes.h"

#include "core/programs/municipalities.h"
#include "ui/text/programs.h"
#include "ui/text/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace oyako::text {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Records", source);
}

/// Kept byte for byte for other programs, or a mark of where something comes from.
bool isUnreadable(const QString &field)
{
    static const QStringList all{
        QStringLiteral("response"), QStringLiteral("sha256"),      QStringLiteral("url"),
        QStringLiteral("version"),  QStringLiteral("calendarUid"), QStringLiteral("calendarRest"),
        QStringLiteral("sequence"), QStringLiteral("recurrence"),  QStringLiteral("definition"),
        QStringLiteral("slot"),     QStringLiteral("content"),     QStringLiteral("digest")};
    return all.contains(field);
}

QString weight(double grams)
{
    records::Measurement measurement;
    measurement.type = records::MeasurementKind::Weight;
    measurement.value = grams;
    return measurementValue(measurement);
}

QString numberWords(const QString &field, double number, const Speech &speech)
{
    if (field == QLatin1String("birthWeight") || field == QLatin1String("weightBefore")) {
        return weight(number);
    }
    if (field == QLatin1String("gestationalDaysAtBirth")) {
        return gestation(calendar::GestationalAge::fromDays(static_cast<int>(number)), speech);
    }
    return fieldValue(number);
}

QString knownCode(const QString &field, const QString &code)
{
    if (const QString words = codeName(field, code); !words.isEmpty()) {
        return words;
    }
    if (field == QLatin1String("status")) {
        const auto status = records::Codec<records::ApplicationStatus>::decode(code);
        return status ? statusName(*status) : QString();
    }
    if (field == QLatin1String("vaccine")) {
        return vaccineName(code);
    }
    if (field == QLatin1String("occasion") && childOccasions().contains(code)) {
        return checkupName(records::CheckupKind::Child, code);
    }
    if (field == QLatin1String("municipality")) {
        const auto municipality = programs::MunicipalityTable::builtIn().find(code);
        return municipality ? municipality->name : QString();
    }
    return {};
}

QString textWords(const QString &field, const QString &stored, const Speech &speech, const NameOf &nameOf)
{
    if (stored.isEmpty()) {
        return fieldValue({});
    }
    if (const QString words = knownCode(field, stored); !words.isEmpty()) {
        return words;
    }
    if (const QDate day = QDate::fromString(stored, Qt::ISODate); day.isValid()) {
        return date(day, speech);
    }
    if (const auto id = RecordId::fromString(stored)) {
        const QString name = nameOf ? nameOf(*id) : QString();
        return name.isEmpty() ? say(QT_TRANSLATE_NOOP("Records", "ほかの記録")) : name;
    }
    return stored;
}

QString groupWords(const QJsonObject &group, const Speech &speech, const NameOf &nameOf)
{
    QStringList parts;
    for (auto part = group.begin(); part != group.end(); ++part) {
        if (!isUnreadable(part.key())) {
            parts.append(fieldName(part.key()) + QLatin1String(": ") +
                         valueWords(part.key(), part.value(), speech, nameOf));
        }
    }
    return inOneLine(parts);
}

QString listWords(const QString &field, const QJsonArray &list, const Speech &speech, const NameOf &nameOf)
{
    QStringList parts;
    for (const QJsonValue &part : list) {
        parts.append(valueWords(field, part, speech, nameOf));
    }
    return inOneLine(parts);
}

/// Says what is different between two values of one field.
class Changes {
public:
    Changes(const Speech &speech, const NameOf &nameOf)
        : m_speech(speech)
        , m_nameOf(nameOf)
    {
    }

    void add(const QString &label, const QString &field, const QJsonValue &before, const QJsonValue &now)
    {
        if (before == now) {
            return;
        }
        if (isUnreadable(field)) {
            m_lines.append(say(QT_TRANSLATE_NOOP("Records", "%1: 変わりました")).arg(label));
        } else if (holdsGroups(before) || holdsGroups(now)) {
            addList(label, field, before.toArray(), now.toArray());
        } else if (before.isObject() || now.isObject()) {
            addGroup(label, before.toObject(), now.toObject());
        } else {
            m_lines.append(
                say(QT_TRANSLATE_NOOP("Records", "%1: %2 → %3")).arg(label, words(field, before), words(field, now)));
        }
    }

    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    static bool holdsGroups(const QJsonValue &value)
    {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [](const QJsonValue &part) { return part.isObject(); });
    }

    [[nodiscard]] QString words(const QString &field, const QJsonValue &value) const
    {
        return valueWords(field, value, m_speech, m_nameOf);
    }

    void addList(const QString &label, const QString &field, const QJsonArray &before, const QJsonArray &now)
    {
        const auto size = std::max(before.size(), now.size());
        for (qsizetype i = 0; i < size; ++i) {
            const QString one = size > 1 ? QString(label + QLatin1Char(' ') + QString::number(i + 1)) : label;
            if (i >= before.size()) {
                m_lines.append(
                    say(QT_TRANSLATE_NOOP("Records", "%1: 加わりました(%2)")).arg(one, words(field, now.at(i))));
            } else if (i >= now.size()) {
                m_lines.append(
                    say(QT_TRANSLATE_NOOP("Records", "%1: なくなりました(%2)")).arg(one, words(field, before.at(i))));
            } else {
                add(one, field, before.at(i), now.at(i));
            }
        }
    }

    void addGroup(const QString &label, const QJsonObject &before, const QJsonObject &now)
    {
        QStringList keys = before.keys() + now.keys();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            add(label + QStringLiteral("・") + fieldName(key), key, before.value(key), now.value(key));
        }
    }

    const Speech &m_speech;
    const NameOf &m_nameOf;
    QStringList m_lines;
};

/// The value of a measurement is told with its unit, both of a blood pressure at once.
bool addMeasured(const records::AnyRecord &before, const records::AnyRecord &now, const QString &field,
                 QStringList &lines)
{
    const auto *old = std::get_if<records::Measurement>(&before);
    const auto *fresh = std::get_if<records::Measurement>(&now);
    const bool isValue = field == QLatin1String("value") || field == QLatin1String("second");
    if (!old || !fresh || !isValue) {
        return false;
    }
    const QString line = say(QT_TRANSLATE_NOOP("Records", "%1: %2 → %3"))
                             .arg(fieldName(QStringLiteral("value")), measurementValue(*old), measurementValue(*fresh));
    if (!lines.contains(line)) {
        lines.append(line);
    }
    return true;
}

} // namespace

QString valueWords(const QString &field, const QJsonValue &value, const Speech &speech, const NameOf &nameOf)
{
    switch (value.type()) {
    case QJsonValue::Double: return numberWords(field, value.toDouble(), speech);
    case QJsonValue::String: return textWords(field, value.toString(), speech, nameOf);
    case QJsonValue::Object: return groupWords(value.toObject(), speech, nameOf);
    case QJsonValue::Array: return listWords(field, value.toArray(), speech, nameOf);
    default: return fieldValue(value);
    }
}

QStringList changedLines(const records::AnyRecord &before, const records::AnyRecord &now, const Speech &speech,
                         const NameOf &nameOf)
{
    const QJsonObject old = records::toJson(before);
    const QJsonObject fresh = records::toJson(now);
    const QStringList names = records::changedFields(before, now);
    QStringList lines;
    for (const QString &name : names) {
        if (addMeasured(before, now, name, lines)) {
            continue;
        }
        Changes changes(speech, nameOf);
        changes.add(fieldName(name), name, old.value(name), fresh.value(name));
        lines += changes.lines();
    }
    return lines;
}

} // namespace oyako::text
