// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/place_commands.h"

#include "app/cli/book_access.h"
#include "core/base/files.h"
#include "core/facilities/facility_index.h"
#include "core/facilities/list_import.h"
#include "core/programs/municipalities.h"

#include <QFileInfo>
#include <QJsonArray>

namespace oyako::cli {

namespace {

using namespace oyako::facilities;
using records::Facility;
using records::FacilityKind;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Result<std::optional<FacilityKind>> namedKind(const Arguments &arguments)
{
    const QString word = arguments.value(text("kind"));
    const auto kind = records::enumFromWord<FacilityKind>(word);
    if (!word.isEmpty() && !kind) {
        return fail(ErrorCode::InvalidValue, text("--kind"), {word});
    }
    return kind;
}

Result<ImportOptions> importOptions(const Arguments &arguments, const QString &path)
{
    const auto kind = namedKind(arguments);
    if (!kind) {
        return fail(kind.error());
    }
    ImportOptions options{.read = {*kind, arguments.value(text("municipality")), QFileInfo(path).completeBaseName()},
                          .title = arguments.value(text("title")),
                          .credit = arguments.value(text("credit")),
                          .asOf = QDate::fromString(arguments.value(text("as-of")), Qt::ISODate),
                          .asNew = arguments.has(text("as-new"))};
    if (!options.read.municipality.isEmpty() && !programs::isMunicipalityCode(options.read.municipality)) {
        return fail(ErrorCode::InvalidValue, text("--municipality"), {options.read.municipality});
    }
    if (arguments.has(text("as-of")) && !options.asOf.isValid()) {
        return fail(ErrorCode::InvalidValue, text("--as-of"));
    }
    return options;
}

QJsonObject described(const ReadFacility &place)
{
    QJsonObject object = records::toJson(place.facility);
    object.insert(text("line"), place.line);
    return object;
}

QJsonArray remarksOf(const Reading &reading)
{
    QJsonArray remarks;
    for (const Remark &remark : reading.remarks) {
        remarks.append(QJsonObject{{text("line"), remark.line},
                                   {text("code"), QString(remarkWord(remark.kind))},
                                   {text("value"), remark.value},
                                   {text("leftOut"), leavesOut(remark.kind)}});
    }
    return remarks;
}

QJsonArray columnsOf(const ListTable &table)
{
    QJsonArray columns;
    for (const Column &column : table.columns) {
        columns.append(QJsonObject{{text("header"), column.header}, {text("key"), column.key}});
    }
    return columns;
}

QJsonArray titleRowsOf(const ListTable &table)
{
    QJsonArray rows;
    for (const TableRow &row : table.above) {
        rows.append(QJsonObject{{text("line"), row.line}, {text("text"), row.cells.join(QLatin1Char(' ')).trimmed()}});
    }
    return rows;
}

QJsonObject kindsOf(const Reading &reading)
{
    QMap<QString, qint64> counts;
    for (const ReadFacility &place : reading.places) {
        ++counts[records::enumWord(place.facility.type)];
    }
    QJsonObject kinds;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        kinds.insert(it.key(), it.value());
    }
    return kinds;
}

QJsonObject report(const ImportPlan &plan, bool stored, bool withPlaces)
{
    const auto taken = static_cast<qint64>(plan.reading.places.size());
    QJsonObject object{{text("stored"), stored},
                       {text("format"), plan.table.format},
                       {text("encoding"), plan.table.encoding},
                       {text("title"), plan.list.title},
                       {text("credit"), plan.list.credit},
                       {text("origin"), plan.list.origin},
                       {text("asOf"), plan.list.asOf.toString(Qt::ISODate)},
                       {text("headerLine"), plan.table.headerLine},
                       {text("lineIs"), plan.table.countsEntries() ? text("entry") : text("line")},
                       {text("titleRows"), titleRowsOf(plan.table)},
                       {text("columns"), columnsOf(plan.table)},
                       {text("unknownColumns"), QJsonArray::fromStringList(plan.reading.unknown)},
                       {text("read"), plan.reading.read},
                       {text("taken"), taken},
                       {text("leftOut"), plan.reading.read - taken},
                       {text("added"), plan.added},
                       {text("changed"), plan.changed},
                       {text("same"), plan.same},
                       {text("delisted"), plan.delisted},
                       {text("updates"), plan.updates},
                       {text("kinds"), kindsOf(plan.reading)},
                       {text("remarks"), remarksOf(plan.reading)}};
    if (withPlaces) {
        QJsonArray places;
        for (const ReadFacility &place : plan.reading.places) {
            places.append(described(place));
        }
        object.insert(text("places"), places);
    }
    return object;
}

void printReport(const ImportPlan &plan, const QJsonObject &object, const Invocation &invocation)
{
    if (invocation.json()) {
        invocation.print(object);
        return;
    }
    if (invocation.jsonl()) {
        for (const ReadFacility &place : plan.reading.places) {
            invocation.print(described(place));
        }
        return;
    }
    invocation.print(QStringLiteral("%1, %2: read %3, taken %4, left out %5")
                         .arg(plan.table.format, plan.table.encoding)
                         .arg(plan.reading.read)
                         .arg(plan.reading.places.size())
                         .arg(object.value(text("leftOut")).toInteger()));
    invocation.print(QStringLiteral("new %1, changed %2, same %3, no longer listed %4")
                         .arg(plan.added)
                         .arg(plan.changed)
                         .arg(plan.same)
                         .arg(plan.delisted));
    for (const Remark &remark : plan.reading.remarks) {
        invocation.print(QStringLiteral("%1 %2: %3 %4")
                             .arg(object.value(text("lineIs")).toString())
                             .arg(remark.line)
                             .arg(remarkWord(remark.kind), remark.value));
    }
}

/// Compares and, unless --preview, takes the list in.
int importInto(book::Book &book, const QByteArray &bytes, const ImportOptions &options, const Invocation &invocation)
{
    auto plan = planImport(book, bytes, options);
    if (!plan) {
        return invocation.refuse(plan.error());
    }
    const bool store = !invocation.arguments().has(text("preview")) && !plan->changesNothing();
    const auto done = store ? book.apply(plan->changes) : Result<book::ChangeId>(book::ChangeId());
    if (!done) {
        return invocation.refuse(done.error());
    }
    QJsonObject object = report(*plan, store, invocation.arguments().has(text("all")));
    object.insert(text("list"), plan->listId.toString());
    object.insert(text("change"), done->toString());
    printReport(*plan, object, invocation);
    return Done;
}

int runImport(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const QString path = arguments.words().first();
    const auto options = importOptions(arguments, path);
    if (!options) {
        return invocation.refuse(options.error());
    }
    const auto bytes = files::read(path, largestList);
    if (!bytes) {
        return invocation.refuse(bytes.error());
    }
    if (arguments.has(text("book"))) {
        const auto book = openBook(invocation);
        return book ? importInto(**book, *bytes, *options, invocation) : invocation.refuse(book.error());
    }
    const auto plan = readPlan(*bytes, *options, invocation.clock().today());
    if (!plan) {
        return invocation.refuse(plan.error());
    }
    printReport(*plan, report(*plan, false, arguments.has(text("all"))), invocation);
    return Done;
}

/// Where a search looks: the places of a book, or of a file.
struct Places {
    FacilityIndex index;
    QHash<RecordId, Facility> all; ///< Of a file only.
    std::unique_ptr<book::Book> book;

    [[nodiscard]] Result<Facility> find(const RecordId &id) const
    {
        if (!book) {
            return all.value(id);
        }
        const auto stored = book->find<Facility>(id);
        return stored ? Result<Facility>(stored->value) : fail(stored.error());
    }
};

Result<Places> placesOfFile(const Invocation &invocation)
{
    const QString path = invocation.arguments().value(text("file"));
    const auto options = importOptions(invocation.arguments(), path);
    const auto bytes = files::read(path, largestList);
    if (!options || !bytes) {
        return fail(!options ? options.error() : bytes.error());
    }
    const auto plan = readPlan(*bytes, *options, invocation.clock().today());
    if (!plan) {
        return fail(plan.error());
    }
    Places places;
    std::vector<book::FacilityRow> rows;
    for (const ReadFacility &place : plan->reading.places) {
        const auto id = makeId<RecordId>(invocation.clock());
        rows.push_back(book::facilityRow(id, place.facility));
        places.all.insert(id, place.facility);
    }
    places.index = FacilityIndex(std::move(rows));
    return places;
}

Result<Places> placesOf(const Invocation &invocation)
{
    if (invocation.arguments().has(text("file"))) {
        return placesOfFile(invocation);
    }
    Places places;
    auto book = openBook(invocation);
    if (!book) {
        return fail(std::move(book).error());
    }
    places.book = std::move(*book);
    auto index = FacilityIndex::of(*places.book);
    if (!index) {
        return fail(std::move(index).error());
    }
    places.index = std::move(*index);
    return places;
}

/// A point, a municipality by code or name, or a place of the book.
Result<std::optional<Point>> namedPoint(const QString &near, const Places &places)
{
    if (near.isEmpty()) {
        return std::optional<Point>();
    }
    if (const auto point = pointFrom(near)) {
        return point;
    }
    if (const auto id = RecordId::fromString(near)) {
        const auto place = places.find(*id);
        if (place && place->latitude && place->longitude) {
            return std::optional(Point{*place->latitude, *place->longitude});
        }
    }
    const auto named = programs::MunicipalityTable::builtIn().search(near, 2);
    const QString code = programs::isMunicipalityCode(near) ? near : named.size() == 1 ? named.first().code : QString();
    const auto point = pointOfMunicipality(code);
    return point ? Result<std::optional<Point>>(point) : fail(ErrorCode::InvalidValue, text("--near"));
}

Result<int> namedDay(const QString &word)
{
    static const QStringList days{text("mon"), text("tue"), text("wed"), text("thu"),
                                  text("fri"), text("sat"), text("sun")};
    const auto day = static_cast<int>(days.indexOf(word.left(3).toLower())) + 1;
    return word.isEmpty() || day > 0 ? Result<int>(day) : fail(ErrorCode::InvalidValue, text("--day"), {word});
}

Result<Query> queryOf(const Arguments &arguments, const Places &places)
{
    const auto kind = namedKind(arguments);
    const auto day = namedDay(arguments.value(text("day")));
    const auto from = namedPoint(arguments.value(text("near")), places);
    if (!kind || !day || !from) {
        return fail(!kind ? kind.error() : !day ? day.error() : from.error());
    }
    constexpr double metresInKilometre = 1000;
    bool isNumber = true;
    Query query{.text = arguments.words().join(QLatin1Char(' ')),
                .kind = *kind,
                .ward = arguments.value(text("ward")),
                .weekday = *day,
                .vaccine = arguments.value(text("vaccine")).toUpper(),
                .from = *from,
                .limit = arguments.value(text("limit"), text("100")).toInt(&isNumber)};
    if (!isNumber || query.limit < 0) {
        return fail(ErrorCode::InvalidValue, text("--limit"));
    }
    if (arguments.has(text("within"))) {
        query.withinMetres = arguments.value(text("within")).toDouble(&isNumber) * metresInKilometre;
        if (!isNumber || !query.from) {
            return fail(ErrorCode::InvalidValue, text("--within"));
        }
    }
    return query;
}

QJsonObject described(const Hit &hit, const Facility &place)
{
    QJsonObject object = records::toJson(place);
    object.insert(text("id"), hit.id.toString());
    if (hit.metres) {
        object.insert(text("metres"), qRound64(*hit.metres));
    }
    if (hit.dayInDoubt) {
        object.insert(text("dayInDoubt"), true);
    }
    return object;
}

int runFind(Invocation &invocation)
{
    const auto places = placesOf(invocation);
    const auto query = places ? queryOf(invocation.arguments(), *places) : Result<Query>(fail(places.error()));
    if (!query) {
        return invocation.refuse(query.error());
    }
    const Answer answer = places->index.find(*query);
    QJsonArray shown;
    for (const Hit &hit : answer.hits) {
        const auto place = places->find(hit.id);
        if (!place) {
            return invocation.refuse(place.error());
        }
        if (invocation.jsonl()) {
            invocation.print(described(hit, *place));
        } else if (invocation.json()) {
            shown.append(described(hit, *place));
        } else {
            const QString distance = hit.metres ? QStringLiteral("  %1 m").arg(qRound64(*hit.metres)) : QString();
            invocation.print(place->name.simplified() + QLatin1String("  ") + place->address.simplified() + distance);
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{text("total"), answer.total}, {text("places"), shown}});
    }
    return Done;
}

int runShow(Invocation &invocation)
{
    const QString named = invocation.arguments().words().first();
    const auto id = RecordId::fromString(named);
    if (!id) {
        return invocation.refuse({ErrorCode::InvalidValue, text("ID"), {}});
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto place = (*book)->find<Facility>(*id);
    if (!place) {
        return invocation.refuse(place.error());
    }
    invocation.print(described(Hit{place->id, {}, false}, place->value));
    return Done;
}

} // namespace

QList<Command> placeCommands()
{
    return {
        {text("places import"),
         text(
             "FILE [--book DIR] [--kind KIND] [--municipality CODE] [--as-of DATE] [--title T] [--credit T] [--as-new] "
             "[--preview] [--all]"),
         text("take in a published list of places, or (without --book) only report on it"), runImport},
        {text("places find"),
         text("[WORD …] [--file FILE [--municipality CODE]] [--kind KIND] [--ward W] [--day mon…sun] [--vaccine ID] "
              "[--near PLACE] "
              "[--within KM] [--limit N]"),
         text("the places of a book or a file that fit; KIND: nursing_room nursery clinic support_centre shelter "
              "other"),
         runFind},
        {text("places show"), text("ID"), text("one place with every cell of its list"), runShow}};
}

} // namespace oyako::cli
