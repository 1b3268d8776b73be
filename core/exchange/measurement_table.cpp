// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/measurement_table.h"

#include "core/base/csv.h"
#include "core/base/text_encoding.h"
#include "core/base/utf8.h"
#include "core/calendar/date_input.h"
#include "core/exchange/measurement_words.h"

#include <QCryptographicHash>

#include <cmath>

namespace oyako::exchange {

using records::Measurement;
using records::MeasurementKind;

namespace {

constexpr qsizetype mostColumns = 1000;
constexpr double leastGrams = 200; // below it a weight without a unit is in kilograms

tl::unexpected<Error> tooWide()
{
    return fail(ErrorCode::TooLarge, QStringLiteral("columns"), {QString::number(mostColumns)});
}

/// Cells of a table with another separator, as commas: quotes are taken off. Rows stay as long as they are.
Result<QByteArray> asCommas(const QString &content, QChar separator)
{
    csv::Writer writer;
    for (const QStringView line : content.tokenize(QLatin1Char('\n'))) {
        if (line.count(separator) >= mostColumns) {
            return tooWide();
        }
        const QStringView row = line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line;
        QStringList cells = row.toString().split(separator);
        for (QString &cell : cells) {
            if (cell.size() > 1 && cell.startsWith(QLatin1Char('"')) && cell.endsWith(QLatin1Char('"'))) {
                cell = cell.mid(1, cell.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
            }
        }
        writer.record(cells);
    }
    return writer.take();
}

/// The separator of the first line: a tab, else a semicolon where there is no comma.
QChar separatorOf(const QString &content)
{
    const QString first = content.section(QLatin1Char('\n'), 0, 0);
    if (first.contains(QLatin1Char('\t'))) {
        return QLatin1Char('\t');
    }
    return first.contains(QLatin1Char(';')) && !first.contains(QLatin1Char(',')) ? QLatin1Char(';') : QLatin1Char(',');
}

struct Layout {
    QList<HeaderCell> columns;
    bool hasHeader = true;

    [[nodiscard]] qsizetype indexOf(TableColumn wanted) const
    {
        const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                        [wanted](const HeaderCell &cell) { return cell.column == wanted; });
        return found == columns.cend() ? -1 : found - columns.cbegin();
    }
    [[nodiscard]] bool isLong() const { return indexOf(TableColumn::Type) >= 0 && indexOf(TableColumn::Value) >= 0; }
    [[nodiscard]] bool isUsable() const
    {
        const bool measured = std::any_of(columns.cbegin(), columns.cend(),
                                          [](const HeaderCell &cell) { return kindOf(cell.column).has_value(); });
        return indexOf(TableColumn::Date) >= 0 && (isLong() || measured);
    }
};

Layout layoutOf(const QStringList &first, const TableSource &source)
{
    Layout layout;
    for (const QString &cell : first) {
        layout.columns.append(readHeader(cell));
    }
    if (!layout.isUsable() && !source.columns.isEmpty()) {
        layout.columns.clear();
        for (const TableColumn column : source.columns) {
            layout.columns.append({column, {}});
        }
        layout.hasHeader = false;
    }
    return layout;
}

/// "2022-05-25", "2022-05-25 10:00:00+00:00" and everything parseDate() reads; nothing for a day after today.
std::optional<QDate> readDate(const QString &cell, const QDate &today)
{
    constexpr qsizetype isoLength = 10;
    const QString day = cell.size() > isoLength && cell.at(4) == QLatin1Char('-') ? cell.left(isoLength) : cell;
    const auto date = calendar::parseDate(day, {today, calendar::MissingYear::NotAfterToday});
    return date && *date <= today ? std::optional(*date) : std::nullopt;
}

std::optional<double> readNumber(const QString &cell)
{
    QString plain = cell.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.count(QLatin1Char(',')) == 1 && !plain.contains(QLatin1Char('.')) &&
        plain.size() - plain.indexOf(QLatin1Char(',')) - 1 != 3) {
        plain.replace(QLatin1Char(','), QLatin1Char('.'));
    }
    plain.remove(QLatin1Char(','));
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

class RowReader final {
public:
    RowReader(const Layout &layout, const QDate &today)
        : m_layout(layout)
        , m_today(today)
    {
    }

    void read(qint64 line, const QStringList &row, QList<TableValue> &values)
    {
        m_row = &row;
        const TableValue common{.line = line, .child = cell(TableColumn::Child)};
        if (m_layout.isLong() && cell(TableColumn::Value).isEmpty()) {
            return;
        }
        if (m_layout.isLong()) {
            readOne(common, kindNamed(cell(TableColumn::Type)), cell(TableColumn::Value), cell(TableColumn::Unit),
                    values);
            return;
        }
        for (qsizetype i = 0; i < m_layout.columns.size() && i < row.size(); ++i) {
            const HeaderCell &column = m_layout.columns.at(i);
            if (const auto kind = kindOf(column.column); kind && !row.at(i).trimmed().isEmpty()) {
                const QString unit = column.unit.isEmpty() ? cell(TableColumn::Unit) : column.unit;
                readOne(common, kind, row.at(i).trimmed(), unit, values);
            }
        }
    }

private:
    [[nodiscard]] QString cell(TableColumn column) const
    {
        const qsizetype index = m_layout.indexOf(column);
        return index >= 0 ? m_row->value(index).trimmed() : QString();
    }

    void readOne(TableValue value, std::optional<MeasurementKind> kind, const QString &number, const QString &unit,
                 QList<TableValue> &values) const
    {
        const auto date = readDate(cell(TableColumn::Date), m_today);
        const auto read = readNumber(number);
        const auto factor = kind && read ? factorOf(*kind, unit, *read) : std::nullopt;
        value.reason = !kind     ? QStringLiteral("unmapped")
                       : !date   ? QStringLiteral("no_date")
                       : !read   ? QStringLiteral("no_value")
                       : !factor ? QStringLiteral("unknown_unit")
                                 : QString();
        if (value.reason.isEmpty()) {
            const QString place = cell(TableColumn::Place);
            value.measurement = Measurement{
                .type = *kind,
                .value = rounded(*kind, *read * *factor),
                .date = *date,
                .by = isHome(place) ? records::MeasuredBy::Home : records::MeasuredBy::Professional,
                .facility = isHome(place) ? QString() : place,
                .note = cell(TableColumn::Note),
            };
        }
        values.append(std::move(value));
    }

    /// Grams whole; millimetres to a tenth.
    [[nodiscard]] static double rounded(MeasurementKind kind, double value)
    {
        const double step = kind == MeasurementKind::Weight ? 1 : 10;
        return std::round(value * step) / step;
    }

    [[nodiscard]] static std::optional<double> factorOf(MeasurementKind kind, const QString &unit, double value)
    {
        if (unit.isEmpty()) {
            return kind != MeasurementKind::Weight ? 10.0 : value < leastGrams ? 1000.0 : 1.0;
        }
        return factorOfUnit(kind, unit);
    }

    const Layout &m_layout;
    QDate m_today;
    const QStringList *m_row = nullptr;
};

RecordId stableIdOf(const RecordId &child, const Measurement &measurement, int occurrence)
{
    const QString name = QStringLiteral("measurement|%1|%2|%3")
                             .arg(static_cast<int>(measurement.type))
                             .arg(measurement.date.toString(Qt::ISODate))
                             .arg(occurrence);
    return RecordId(QUuid::createUuidV5(child.uuid(), name));
}

/// A value of the book of the same day and kind, which a new one of a table has to be compared with.
void compareWithDay(PreviewItem &item, const QList<book::Stored<Measurement>> &known)
{
    const auto *mine = item.incoming.value ? std::get_if<Measurement>(&*item.incoming.value) : nullptr;
    if (item.state != ItemState::New || !mine) {
        return;
    }
    const book::Stored<Measurement> *other = nullptr;
    for (const auto &stored : known) {
        if (stored.value.type != mine->type || stored.value.date != mine->date) {
            continue;
        }
        if (std::fabs(stored.value.value - mine->value) < 0.5) {
            item.state = ItemState::Same;
            return;
        }
        other = &stored;
    }
    if (other) {
        Measurement corrected = other->value;
        corrected.value = mine->value;
        item.incoming.id = other->id;
        item.incoming.value = corrected;
        item.localVersion = other->version;
        item.state = ItemState::Conflicting;
        item.reason = QStringLiteral("other_value");
        item.differs = {QStringLiteral("value")};
    }
}

} // namespace

bool looksLikeTable(const QByteArray &content)
{
    if (content.trimmed().startsWith('{')) {
        return false;
    }
    const auto decoded = text_encoding::decode(content);
    if (!decoded) {
        return false;
    }
    const QString text = QString::fromUtf8(decoded->utf8.left(decoded->utf8.indexOf('\n')));
    // What is too wide is told by reading it: the columns behind the limit decide nothing here.
    QStringList header = text.trimmed().split(separatorOf(text)).mid(0, mostColumns);
    for (QString &cell : header) {
        cell.remove(QLatin1Char('"'));
    }
    return layoutOf(header, {}).isUsable();
}

QString tableIdentifier(QByteArrayView content)
{
    constexpr int shown = 16;
    const QByteArray digest = QCryptographicHash::hash(content.toByteArray(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("table:") + QString::fromLatin1(digest.first(shown));
}

Result<QList<TableValue>> readMeasurementTable(const QByteArray &content, const TableSource &source)
{
    const auto decoded = text_encoding::decode(content);
    if (!decoded) {
        return fail(decoded.error());
    }
    OYAKO_TRY(text_encoding::checkText(decoded->utf8));
    const QString text = QString::fromUtf8(decoded->utf8);
    const QChar separator = separatorOf(text);
    const bool hasCommas = separator == QLatin1Char(',');
    const Result<QByteArray> commas = hasCommas ? Result<QByteArray>(decoded->utf8) : asCommas(text, separator);
    if (!commas) {
        return fail(commas.error());
    }
    csv::Reader reader(*commas, {.ragged = !hasCommas});
    csv::Fields fields;
    QList<TableValue> values;
    std::optional<Layout> layout;
    while (true) {
        const auto more = reader.next(fields);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        if (fields.size() > static_cast<size_t>(mostColumns)) {
            return tooWide();
        }
        QStringList row;
        for (const QByteArrayView field : fields) {
            row.append(utf8::textOf(field));
        }
        const bool first = !layout;
        if (first) {
            layout = layoutOf(row, source);
        }
        if (first && !layout->isUsable()) {
            return fail(ErrorCode::NotRecognised, QStringLiteral("header"));
        }
        if (!first || !layout->hasHeader) {
            RowReader(*layout, source.today).read(reader.line(), row, values);
        }
        if (values.size() > mostEntries) {
            return fail(ErrorCode::TooLarge, QStringLiteral("rows"), {QString::number(mostEntries)});
        }
    }
    return layout ? Result<QList<TableValue>>(values) : fail(ErrorCode::NotRecognised, QStringLiteral("header"));
}

QStringList childrenOf(const QList<TableValue> &values)
{
    QStringList names;
    for (const TableValue &value : values) {
        if (!names.contains(value.child)) {
            names.append(value.child);
        }
    }
    return names;
}

Result<RecordId> childNamed(const book::Book &book, const QString &name)
{
    const auto persons = book.list<records::Person>();
    if (!persons) {
        return fail(persons.error());
    }
    QList<RecordId> fitting;
    for (const auto &person : *persons) {
        const records::Person &value = person.value;
        const QStringList called{value.givenName, value.givenKana, records::fullName(value), records::fullKana(value)};
        if (value.role == records::Role::Child && (name.isEmpty() || called.contains(name, Qt::CaseInsensitive))) {
            fitting.append(person.id);
        }
    }
    return fitting.size() == 1 ? fitting.first() : RecordId();
}

Result<Preview> previewMeasurements(const book::Book &book, const QList<TableValue> &values,
                                    const QHash<QString, RecordId> &whose, const QString &identifier)
{
    IncomingFile file{identifier, {}};
    QHash<RecordId, int> occurrences;
    for (const TableValue &value : values) {
        const RecordId person = whose.value(value.child);
        if (person.isEmpty()) {
            continue;
        }
        fhir::Incoming incoming{
            .person = person, .source = QStringLiteral("line %1").arg(value.line), .reason = value.reason};
        if (value.measurement) {
            const RecordId base = stableIdOf(person, *value.measurement, 0);
            const int before = occurrences[base]++;
            incoming.id = before == 0 ? base : stableIdOf(person, *value.measurement, before);
            incoming.value = *value.measurement;
        }
        file.items.append(std::move(incoming));
    }
    auto preview = previewImport(book, file);
    if (!preview) {
        return preview;
    }
    QHash<RecordId, QList<book::Stored<Measurement>>> known;
    for (PreviewItem &item : preview->items) {
        const RecordId &person = item.incoming.person;
        if (!known.contains(person)) {
            auto all = book.list<Measurement>(person);
            if (!all) {
                return fail(std::move(all).error());
            }
            known.insert(person, std::move(*all));
        }
        compareWithDay(item, known.value(person));
    }
    return preview;
}

} // namespace oyako::exchange
