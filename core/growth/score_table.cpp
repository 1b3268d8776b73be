// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/score_table.h"

#include "core/base/csv.h"
#include "core/base/text_encoding.h"
#include "core/growth/numbers.h"
#include "core/growth/score_japan.h"
#include "core/growth/score_who.h"

namespace oyako::growth {

using text_encoding::Encoding;

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
        const qsizetype place = placeOf(header, one.name);
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

/// What is wrong with a row itself, before any of its cells is looked at.
Cells refused(const char *word)
{
    Cells cells;
    cells.reason = QByteArray::fromRawData(word, static_cast<qsizetype>(qstrlen(word)));
    return cells;
}

/// Why a line could not be read as a record.
const char *damageWord(const Error &error)
{
    return error.arguments.value(0) == QLatin1String("line_end") ? "broken_line_end" : "broken_quote";
}

/// The cells of such a line as far as its commas tell them, so that the row can still be known by them.
void splitAtCommas(QByteArrayView line, csv::Fields &cells)
{
    cells.clear();
    for (qsizetype from = 0; from <= line.size();) {
        const qsizetype comma = line.indexOf(',', from);
        const qsizetype end = comma < 0 ? line.size() : comma;
        cells.push_back(line.sliced(from, end - from));
        from = end + 1;
    }
}

/// Counts the empty lines that the reader passes over between two records.
class EmptyLines {
public:
    /// Before `fields`, which begin on this line.
    [[nodiscard]] qint64 before(qint64 line, const csv::Fields &fields)
    {
        const qint64 empty = m_next > 0 ? line - m_next : 0;
        m_next = line + 1;
        for (const QByteArrayView field : fields) {
            m_next += std::count(field.begin(), field.end(), '\n');
        }
        return empty;
    }

private:
    qint64 m_next = 0; ///< The line after the record before; 0 before the first.
};

/// Scores one row after the other by the header it was made with, to which it adds the names of the results.
class Scorer {
public:
    Scorer(csv::Fields &header, const Library &library)
        : m_width(header.size())
        , m_row(header)
        , m_places(m_row, header)
        , m_library(library)
    {
    }

    [[nodiscard]] bool isUsable() const { return m_row.has(Column::Indicator) || m_row.has(Column::Kind); }

    void score(csv::Fields &fields)
    {
        if (fields.size() != m_width) {
            return refuse(fields, "field_count");
        }
        m_row.set(fields);
        m_cells = cellsOf(m_row, m_library);
        m_places.fill(fields, m_cells);
    }
    void refuse(csv::Fields &fields, const char *word)
    {
        fields.resize(m_width);
        m_cells = refused(word);
        m_places.fill(fields, m_cells);
    }
    [[nodiscard]] csv::Fields emptyRow()
    {
        csv::Fields fields;
        refuse(fields, "empty_row");
        return fields;
    }

private:
    size_t m_width;
    ScoreRow m_row;
    ResultPlaces m_places;
    const Library &m_library;
    Cells m_cells; ///< What the fields last filled look at.
};

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

Result<QByteArray> scoreTable(const QByteArray &content, const Library &library)
{
    const auto decoded = text_encoding::decode(content);
    if (!decoded) {
        return fail(decoded.error());
    }
    csv::Reader reader(decoded->utf8, {.ragged = true});
    csv::Fields fields;
    if (const auto header = reader.next(fields); !header) {
        return fail(header.error());
    }
    EmptyLines emptyLines;
    static_cast<void>(emptyLines.before(reader.line(), fields));
    Scorer scorer(fields, library);
    if (!scorer.isUsable()) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("indicator"));
    }
    csv::Writer writer({.lineEnd = reader.lineEnd(), .byteOrderMark = decoded->encoding != Encoding::Utf8});
    writer.reserve(content.size() + content.size() / 4);
    writer.record(fields);
    for (;;) {
        const auto more = reader.next(fields);
        if (!more) {
            splitAtCommas(reader.passOver(), fields);
        } else if (!*more) {
            return writer.take();
        }
        for (qint64 empty = emptyLines.before(reader.line(), fields); empty > 0; --empty) {
            writer.record(scorer.emptyRow());
        }
        if (more) {
            scorer.score(fields);
        } else {
            scorer.refuse(fields, damageWord(more.error()));
        }
        writer.record(fields);
    }
}

} // namespace oyako::growth
