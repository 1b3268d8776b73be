// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/facility_rows.h"

#include "core/book/person_index.h"

namespace oyako::book {

namespace {

quint32 kindBits(const records::Facility &facility)
{
    const auto bit = [](records::FacilityKind kind) { return 1U << static_cast<unsigned>(kind); };
    return bit(facility.type) | (facility.nursingRoom.value_or(false) ? bit(records::FacilityKind::NursingRoom) : 0U);
}

quint32 weekdayBits(const QString &weekdays)
{
    quint32 bits = 0;
    for (const QChar day : weekdays) {
        bits |= 1U << static_cast<unsigned>(day.digitValue() & 7);
    }
    return bits;
}

/// Between blanks, so that one id is found and not a part of another.
QString spaced(const QList<QString> &ids)
{
    return ids.isEmpty() ? QString() : QLatin1Char(' ') + ids.join(QLatin1Char(' ')) + QLatin1Char(' ');
}

} // namespace

FacilityRow facilityRow(const RecordId &id, const records::Facility &facility)
{
    QStringList rest;
    for (const QString &text : {facility.kana, facility.ward, facility.address, facility.building, facility.category,
                                facility.access, facility.provider, facility.phone}) {
        if (!text.isEmpty()) {
            rest.append(foldedForSearch(text));
        }
    }
    return {id,
            kindBits(facility),
            weekdayBits(facility.weekdays),
            facility.latitude,
            facility.longitude,
            facility.ward,
            facility.municipality,
            spaced(facility.vaccines),
            foldedForSearch(facility.name),
            rest.join(QLatin1Char('\n'))};
}

Result<void> indexFacility(store::Connection &connection, const BookId &book, const ChangeSet::Step &step)
{
    const auto *facility = std::get_if<records::Facility>(&step.value);
    if (!facility) {
        return {};
    }
    if (step.expectedVersion > 0) {
        OYAKO_TRY(forgetFacility(connection, book, step.id));
    }
    if (step.state != State::Current || facility->delisted.isValid()) {
        return {};
    }
    const FacilityRow row = facilityRow(step.id, *facility);
    return connection.run("INSERT INTO facility_search (book_id, facility_id, kinds, weekdays, latitude, longitude, "
                          "ward, municipality, vaccines, name_folded, folded) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          book, row.id, row.kinds, row.weekdays, row.latitude, row.longitude, row.ward,
                          row.municipality, row.vaccines, row.nameFolded, row.folded);
}

Result<void> forgetFacility(store::Connection &connection, const BookId &book, const RecordId &facility)
{
    return connection.run("DELETE FROM facility_search WHERE book_id = ? AND facility_id = ?", book, facility);
}

Result<std::vector<FacilityRow>> readFacilityRows(store::Connection &connection, const BookId &book)
{
    auto query = connection.prepare("SELECT facility_id, kinds, weekdays, latitude, longitude, ward, municipality, "
                                    "vaccines, name_folded, folded FROM facility_search WHERE book_id = ? "
                                    "ORDER BY facility_id");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(book);
    std::vector<FacilityRow> rows;
    for (;;) {
        const auto more = query->step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return rows;
        }
        rows.push_back({query->column<RecordId>(0), query->column<quint32>(1), query->column<quint32>(2),
                        query->column<std::optional<double>>(3), query->column<std::optional<double>>(4),
                        query->column<QString>(5), query->column<QString>(6), query->column<QString>(7),
                        query->column<QString>(8), query->column<QString>(9)});
    }
}

} // namespace oyako::book
