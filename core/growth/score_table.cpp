// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/score_table.h"

#include "core/base/csv.h"
#include "core/growth/numbers.h"
#include "core/growth/score_japan.h"
#include "core/growth/score_who.h"

namespace oyako::growth {

namespace {

/// What a row's result cells hold.
struct Cells {
    QByteArray z;
    QByteArray unrounded;
    QByteArray flag;
    QByteArray result;
    QByteArray reason;
};

struct ResultColumn {
    const char *name;
    QByteArray Cells::*cell;
};

constexpr std::array whoColumns{ResultColumn{"z", &Cells::z}, ResultColumn{"z_unrounded", &Cells::unrounded},
                                ResultColumn{"flag", &Cells::flag}};
constexpr ResultColumn resultColumn{"result", &Cells::result};
constexpr ResultColumn reasonColumn{"reason", &Cells::reason};

/// Where the result cells of a row go: places of the header, new ones behind it.
class ResultPlaces {
public:
    ResultPlaces(const ScoreRow &row, csv::Fields &header)
    {
        if (row.has(Column::Indicator)) {
            std::for_each(whoColumns.begin(), whoColumns.end(), [&](const ResultColumn &one) { add(one, header); });
        }
        if (row.has(Column::Kind)) {
            add(resultColumn, header);
        }
        add(reasonColumn, header);
        m_width = header.size();
    }

    void fill(csv::Fields &fields, const Cells &cells) const
    {
        fields.resize(m_width);
        for (const auto &[place, cell] : m_places) {
            fields[place] = cells.*cell;
        }
    }

private:
    void add(const ResultColumn &one, csv::Fields &header)
    {
        const qsizetype place = csv::column(header, one.name);
        m_places.emplace_back(place < 0 ? header.size() : static_cast<size_t>(place), one.cell);
        if (place < 0) {
            header.emplace_back(one.name);
        }
    }

    std::vector<std::pair<size_t, QByteArray Cells::*>> m_places;
    size_t m_width = 0;
};

QByteArray wordOf(Reason reason)
{
    const QLatin1String word = reasonWord(reason);
    return QByteArray::fromRawData(word.data(), word.size());
}

Cells cellsByKind(const ScoreRow &row, const Library &library)
{
    Cells cells;
    if (auto result = scoreByKind(row, library)) {
        cells.result = *std::move(result);
    } else {
        cells.reason = wordOf(result.error());
    }
    return cells;
}

Cells cellsByIndicator(const ScoreRow &row, const Library &library)
{
    Cells cells;
    if (const auto score = scoreByIndicator(row, library)) {
        cells.z = shortDecimals(score->unrounded, 2);
        cells.unrounded = shortDecimals(score->unrounded, 6);
        cells.flag = score->implausible ? "1" : "0";
    } else {
        cells.reason = wordOf(score.error());
    }
    return cells;
}

Cells cellsOf(const ScoreRow &row, const Library &library)
{
    const bool byKind = row.has(Column::Kind) && (!row.has(Column::Indicator) || !row.text(Column::Kind).isEmpty());
    return byKind ? cellsByKind(row, library) : cellsByIndicator(row, library);
}

} // namespace

Result<Library> Library::load()
{
    auto who2006 = WhoStandards::load();
    if (!who2006) {
        return fail(std::move(who2006).error());
    }
    auto who2007 = WhoSchoolReference::load();
    if (!who2007) {
        return fail(std::move(who2007).error());
    }
    auto japan = JapanReferences::load();
    if (!japan) {
        return fail(std::move(japan).error());
    }
    auto standardWeights = StandardWeights::load();
    if (!standardWeights) {
        return fail(std::move(standardWeights).error());
    }
    return Library{*std::move(who2006), *std::move(who2007), *std::move(japan), *std::move(standardWeights)};
}

Result<QByteArray> scoreTable(QByteArrayView content, const Library &library)
{
    csv::Reader reader(content);
    csv::Fields fields;
    if (const auto header = reader.next(fields); !header) {
        return fail(header.error());
    }
    ScoreRow row(fields);
    if (!row.has(Column::Indicator) && !row.has(Column::Kind)) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("indicator"));
    }
    const ResultPlaces places(row, fields);
    csv::Writer writer({.lineEnd = reader.lineEnd(), .byteOrderMark = reader.hasByteOrderMark()});
    writer.reserve(content.size() + content.size() / 4);
    writer.record(fields);
    for (;;) {
        const auto more = reader.next(fields);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return writer.take();
        }
        row.set(fields);
        const Cells cells = cellsOf(row, library);
        places.fill(fields, cells);
        writer.record(fields);
    }
}

} // namespace oyako::growth
