// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/cdsi/reader.h"

namespace oyako::immunization::cdsi {

namespace {

bool isBlank(QStringView text)
{
    return text.isEmpty() || text.compare(u"n/a", Qt::CaseInsensitive) == 0;
}

} // namespace

QString Reader::text()
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

std::optional<Period> Reader::period()
{
    const QString written = text();
    const auto parsed = parsePeriod(written);
    if (!parsed && !isBlank(written)) {
        fail(QStringLiteral("not a period: ") + written);
    }
    return parsed;
}

DateRule Reader::age()
{
    const auto parsed = period();
    return parsed ? DateRule::age(*parsed) : DateRule{};
}

Day Reader::day(Day assumed)
{
    const QString written = text();
    if (isBlank(written)) {
        return assumed;
    }
    QDate date = QDate::fromString(written, QStringLiteral("yyyyMMdd"));
    if (!date.isValid()) {
        date = QDate::fromString(written, QStringLiteral("MM/dd/yyyy"));
    }
    if (!date.isValid()) {
        fail(QStringLiteral("not a date: ") + written);
    }
    return toDay(date);
}

bool Reader::yes()
{
    const QString written = text();
    return written.startsWith(u'Y', Qt::CaseInsensitive) || written.compare(u"override", Qt::CaseInsensitive) == 0;
}

int Reader::number(int assumed)
{
    const QString written = text();
    if (isBlank(written)) {
        return assumed;
    }
    bool ok = false;
    const int value = QStringView(written).mid(written.lastIndexOf(u' ') + 1).toInt(&ok);
    if (!ok) {
        fail(QStringLiteral("not a number: ") + written);
    }
    return value;
}

VaccineId Reader::vaccine()
{
    return internVaccine(schedule, text());
}

VaccineSet Reader::vaccines()
{
    VaccineSet set;
    const QString written = text();
    if (isBlank(written)) {
        return set;
    }
    for (const QStringView code : QStringView(written).split(u';', Qt::SkipEmptyParts)) {
        const QString trimmed = code.trimmed().toString();
        if (!trimmed.isEmpty()) {
            set.set(internVaccine(schedule, trimmed));
        }
    }
    return set;
}

quint32 Reader::seriesGroups()
{
    quint32 groups = 0;
    const QString written = text();
    if (isBlank(written)) {
        return groups;
    }
    for (const QStringView part : QStringView(written).split(u';', Qt::SkipEmptyParts)) {
        bool ok = false;
        const uint group = part.trimmed().toUInt(&ok);
        if (!ok || group > 31) {
            fail(QStringLiteral("not a series group: ") + written);
            return groups;
        }
        groups |= 1U << group;
    }
    return groups;
}

ObservationId Reader::observation()
{
    return internObservation(schedule, text());
}

VaccineId internVaccine(Schedule &schedule, const QString &code)
{
    const auto found = schedule.vaccineByCode.constFind(code);
    if (found != schedule.vaccineByCode.constEnd()) {
        return *found;
    }
    if (schedule.vaccines.size() >= VaccineSet().size()) {
        return NoVaccine;
    }
    const auto id = static_cast<VaccineId>(schedule.vaccines.size());
    schedule.vaccines.push_back({code, {}, {}, {}});
    schedule.vaccineByCode.insert(code, id);
    return id;
}

ObservationId internObservation(Schedule &schedule, const QString &code)
{
    if (isBlank(code)) {
        return NoObservation;
    }
    const auto found = schedule.observationByCode.constFind(code);
    if (found != schedule.observationByCode.constEnd()) {
        return *found;
    }
    const auto id = static_cast<ObservationId>(schedule.observations.size());
    schedule.observations.append(code);
    schedule.observationByCode.insert(code, id);
    return id;
}

qint16 internAntigen(Schedule &schedule, const QString &name)
{
    for (size_t i = 0; i < schedule.antigens.size(); ++i) {
        if (schedule.antigens[i].name == name) {
            return static_cast<qint16>(i);
        }
    }
    schedule.antigens.emplace_back().name = name;
    return static_cast<qint16>(schedule.antigens.size() - 1);
}

} // namespace oyako::immunization::cdsi
