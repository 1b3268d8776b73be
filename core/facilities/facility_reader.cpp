// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/facility_reader.h"

#include "core/facilities/area.h"
#include "core/facilities/cell_text.h"
#include "core/facilities/list_keys.h"
#include "core/programs/municipalities.h"
#include "core/records/validation.h"

#include <QHash>
#include <QRegularExpression>

namespace oyako::facilities {

using records::Facility;
using records::FacilityKind;

namespace {

struct KindWord {
    const char16_t *part;
    FacilityKind kind;
};

/// In this order: 放課後児童クラブ is no 児童館, 認定こども園 is no 子育て支援.
constexpr KindWord kindWords[]{{u"放課後", FacilityKind::Other},
                               {u"学童", FacilityKind::Other},
                               {u"保育", FacilityKind::Nursery},
                               {u"こども園", FacilityKind::Nursery},
                               {u"子ども園", FacilityKind::Nursery},
                               {u"幼稚園", FacilityKind::Nursery},
                               {u"避難", FacilityKind::Shelter},
                               {u"授乳", FacilityKind::NursingRoom},
                               {u"赤ちゃん", FacilityKind::NursingRoom},
                               {u"医療機関", FacilityKind::Clinic},
                               {u"病院", FacilityKind::Clinic},
                               {u"診療所", FacilityKind::Clinic},
                               {u"クリニック", FacilityKind::Clinic},
                               {u"医院", FacilityKind::Clinic},
                               {u"支援センター", FacilityKind::SupportCentre},
                               {u"児童館", FacilityKind::SupportCentre},
                               {u"ひろば", FacilityKind::SupportCentre},
                               {u"子育て支援", FacilityKind::SupportCentre}};

/// What the name of a place ends with.
constexpr KindWord nameEndings[]{{u"保育園", FacilityKind::Nursery},
                                 {u"保育所", FacilityKind::Nursery},
                                 {u"保育室", FacilityKind::Nursery},
                                 {u"こども園", FacilityKind::Nursery},
                                 {u"子ども園", FacilityKind::Nursery},
                                 {u"幼稚園", FacilityKind::Nursery},
                                 {u"病院", FacilityKind::Clinic},
                                 {u"診療所", FacilityKind::Clinic},
                                 {u"クリニック", FacilityKind::Clinic},
                                 {u"医院", FacilityKind::Clinic},
                                 {u"支援センター", FacilityKind::SupportCentre},
                                 {u"児童館", FacilityKind::SupportCentre}};

std::optional<FacilityKind> kindNamedIn(const QString &text)
{
    for (const KindWord &word : kindWords) {
        if (text.contains(QStringView(word.part))) {
            return word.kind;
        }
    }
    return std::nullopt;
}

/// 「本庁舎1階 授乳室」, 「赤ちゃんの駅 中央」; of other kinds only the end of a name says enough: 〇〇保育園 is a
/// nursery, 〇〇病院前 no clinic.
std::optional<FacilityKind> kindOfName(const QString &name)
{
    if (name.contains(QStringLiteral("授乳")) || name.contains(QStringLiteral("赤ちゃんの駅"))) {
        return FacilityKind::NursingRoom;
    }
    static const QRegularExpression bracket(QStringLiteral(R"(\s*[\(（][^\(\)（）]*[\)）]\s*$)"));
    QString bare = name;
    bare.remove(bracket);
    for (const KindWord &word : nameEndings) {
        if (bare.endsWith(QStringView(word.part))) {
            return word.kind;
        }
    }
    return std::nullopt;
}

/// Whether the days of a remark (定休日: 水曜日) are among those of the row: then one of them is in doubt.
bool namesAnyOf(const QString &weekdays, const QString &remarked)
{
    return std::any_of(remarked.cbegin(), remarked.cend(), [&](QChar day) { return weekdays.contains(day); });
}

qsizetype countOf(const ListTable &table, const QString &key)
{
    return std::count_if(table.columns.cbegin(), table.columns.cend(),
                         [&key](const Column &column) { return column.key == key; });
}

QString headerOf(const ListTable &table, const QString &key)
{
    const auto found = std::find_if(table.columns.cbegin(), table.columns.cend(),
                                    [&key](const Column &column) { return column.key == key; });
    return found == table.columns.cend() ? QString() : found->header;
}

/// What a whole list is of, by its columns, else by its title, else by the name of its file.
std::optional<FacilityKind> kindOfList(const ListTable &table, const QString &fileName)
{
    if (countOf(table, QStringLiteral("vaccine")) > 1 || countOf(table, QStringLiteral("departments")) > 0) {
        return FacilityKind::Clinic;
    }
    if (countOf(table, QStringLiteral("shelter")) > 1) {
        return FacilityKind::Shelter;
    }
    if (countOf(table, QStringLiteral("nursing_only")) > 0) {
        return FacilityKind::NursingRoom;
    }
    for (const QString &text : {headerOf(table, QStringLiteral("name")), table.title, table.credit, fileName}) {
        if (const auto named = kindNamedIn(text)) {
            return named;
        }
    }
    return std::nullopt;
}

/// Reads one row into a place.
class RowReader final {
public:
    RowReader(const QList<Column> &columns, const ReadOptions &options, std::optional<FacilityKind> listKind)
        : m_columns(columns)
        , m_options(options)
        , m_listKind(listKind)
    {
    }

    [[nodiscard]] Facility read(const TableRow &row, QList<Remark> &remarks)
    {
        m_place = {};
        m_codes.clear();
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const Column column = i < m_columns.size() ? m_columns.at(i) : Column{};
            if (!row.cells.at(i).isEmpty()) {
                take(column, row.cells.at(i));
            }
        }
        readMeaning(row.line, remarks);
        return std::move(m_place);
    }

private:
    void keep(const Column &column, const QString &cell) { m_place.cells.append({column.header, cell}); }

    void take(const Column &column, const QString &cell)
    {
        if (QString *field = textField(column.key)) {
            *field = cell.trimmed();
            if (*field != cell) {
                keep(column, cell);
            }
            return;
        }
        keep(column, cell);
        if (std::optional<bool> *field = yesNoField(column.key)) {
            *field = yesOrNo(cell);
        } else if (column.key == QLatin1String("lat") || column.key == QLatin1String("lon")) {
            (column.key == QLatin1String("lat") ? m_latitude : m_longitude) = cell;
        } else if (column.key == QLatin1String("vaccine")) {
            if (yesOrNo(cell) == true && !column.vaccine.isEmpty() && !m_place.vaccines.contains(column.vaccine)) {
                m_place.vaccines.append(column.vaccine);
            }
        } else if (column.key == QLatin1String("url")) {
            m_place.site = webAddressOf(cell);
        } else if (column.key.endsWith(QLatin1String("lgcode"))) {
            m_codes.insert(column.key, cell);
        }
    }

    QString *textField(const QString &key)
    {
        const std::pair<const char *, QString *> fields[]{
            {"name", &m_place.name},          {"name_kana", &m_place.kana},    {"type", &m_place.category},
            {"ward", &m_place.ward},          {"addr", &m_place.address},      {"addr_bldg", &m_place.building},
            {"zip", &m_place.postalCode},     {"tel", &m_place.phone},         {"days", &m_place.days},
            {"hours", &m_place.hours},        {"open", &m_place.opens},        {"close", &m_place.closes},
            {"days_note", &m_place.daysNote}, {"ages", &m_place.ages},         {"capacity", &m_place.capacity},
            {"access", &m_place.access},      {"operator", &m_place.provider}, {"note", &m_place.note}};
        for (const auto &[name, field] : fields) {
            if (key == QLatin1String(name)) {
                return field;
            }
        }
        return nullptr;
    }

    std::optional<bool> *yesNoField(const QString &key)
    {
        const std::pair<const char *, std::optional<bool> *> fields[]{{"nursing_room", &m_place.nursingRoom},
                                                                      {"diaper", &m_place.diaperTable},
                                                                      {"temp_care", &m_place.temporaryCare},
                                                                      {"sick_care", &m_place.sickChildCare}};
        for (const auto &[name, field] : fields) {
            if (key == QLatin1String(name)) {
                return field;
            }
        }
        return nullptr;
    }

    void readMeaning(qint64 line, QList<Remark> &remarks)
    {
        readPoint(line, remarks);
        readMunicipality(line, remarks);
        const QString firstLine = m_place.hours.section(QLatin1Char('\n'), 0, 0);
        m_place.weekdays = weekdaysOf(m_place.days.isEmpty() ? firstLine : m_place.days);
        if (namesSingleDays(m_place.daysNote) || namesAnyOf(m_place.weekdays, weekdaysOf(m_place.daysNote))) {
            m_place.weekdays.clear();
        }
        m_place.type = kindOfRow();
    }

    /// What the row says of itself counts before what the list is of; its name only where neither names a kind, and
    /// where nobody said that these are shelters: every school may be one, whatever it is called. In a list of several
    /// kinds (子育て施設一覧) a kind nobody here knows stays another one.
    [[nodiscard]] FacilityKind kindOfRow() const
    {
        if (const auto ofRow = kindNamedIn(m_place.category)) {
            return *ofRow;
        }
        const bool isNameHeard = m_place.category.isEmpty() && !m_listKind && m_options.kind != FacilityKind::Shelter;
        if (const auto named = isNameHeard ? kindOfName(m_place.name) : std::nullopt) {
            return *named;
        }
        const bool isMixed = m_listKind == FacilityKind::Nursery || m_listKind == FacilityKind::SupportCentre;
        const bool isOpen = !m_listKind || (isMixed && !m_place.category.isEmpty());
        return isOpen ? m_options.kind.value_or(FacilityKind::Other) : *m_listKind;
    }

    void readPoint(qint64 line, QList<Remark> &remarks)
    {
        if (m_latitude.isEmpty() && m_longitude.isEmpty()) {
            return;
        }
        const auto latitude = degreesOf(m_latitude, 90);
        const auto longitude = degreesOf(m_longitude, 180);
        // From 沖ノ鳥島 to 択捉島, from 与那国島 to 南鳥島.
        const bool isInJapan =
            latitude && longitude && *latitude >= 20 && *latitude <= 46 && *longitude >= 122 && *longitude <= 154;
        if (isInJapan) {
            m_place.latitude = latitude;
            m_place.longitude = longitude;
        } else {
            remarks.append({line, RemarkKind::BadCoordinates, m_latitude + QLatin1Char(' ') + m_longitude});
        }
        m_latitude.clear();
        m_longitude.clear();
    }

    void readMunicipality(qint64 line, QList<Remark> &remarks)
    {
        for (const QString &key : {QStringLiteral("place_lgcode"), QStringLiteral("lgcode")}) {
            const QString written = m_codes.value(key);
            const QString code = municipalityCodeOf(written);
            // The code of a whole prefecture does not say where a place lies.
            if (m_place.municipality.isEmpty() && programs::MunicipalityTable::builtIn().find(code)) {
                m_place.municipality = code;
            }
            if (!written.trimmed().isEmpty() && code.isEmpty()) {
                remarks.append({line, RemarkKind::BadCode, written});
            }
        }
        if (m_place.municipality.isEmpty()) {
            const Area addressed = areaOf(m_place.address);
            const Area area = addressed.name.isEmpty() ? areaOf(m_place.ward) : addressed;
            m_place.municipality = area.name.isEmpty() ? m_options.municipality : area.code;
            m_place.ward = m_place.ward.isEmpty() ? area.name : m_place.ward;
        }
        const auto known = programs::MunicipalityTable::builtIn().find(m_place.municipality);
        if (m_place.ward.isEmpty() && known) {
            m_place.ward = known->name;
        }
    }

    const QList<Column> &m_columns;
    const ReadOptions &m_options;
    std::optional<FacilityKind> m_listKind;
    Facility m_place;
    QHash<QString, QString> m_codes;
    QString m_latitude;
    QString m_longitude;
};

/// Why a row is no place; nothing when it may be one.
std::optional<Remark> reasonToLeaveOut(const TableRow &row, const QList<Column> &columns)
{
    bool isHeader = true;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        isHeader = isHeader && row.cells.value(i) == columns.at(i).header;
    }
    if (isHeader) {
        return Remark{row.line, RemarkKind::HeaderAgain, {}};
    }
    for (const QString &cell : row.cells) {
        if (cell.size() > records::longestText) {
            return Remark{row.line, RemarkKind::TooLong, QString::number(records::longestText)};
        }
    }
    return std::nullopt;
}

void remarkWidth(const TableRow &row, const ListTable &table, QList<Remark> &remarks)
{
    if (row.cells.size() < table.columns.size()) {
        remarks.append({row.line, RemarkKind::ShortRow, QString::number(row.cells.size())});
    }
    for (qsizetype i = table.columns.size(); i < row.cells.size(); ++i) {
        if (!row.cells.at(i).isEmpty()) {
            remarks.append({row.line, RemarkKind::ExtraCells, QString::number(row.cells.size())});
            return;
        }
    }
}

Reading describe(const ListTable &table)
{
    Reading reading;
    reading.read = table.rows.size();
    reading.asOf = dayNamedIn(table.title + QLatin1Char(' ') + table.credit);
    for (const TableRow &row : table.above) {
        reading.titleRows.append(row.cells.join(QLatin1Char(' ')).trimmed());
        if (!reading.asOf.isValid()) {
            reading.asOf = dayNamedIn(reading.titleRows.last());
        }
    }
    for (const Column &column : table.columns) {
        reading.columns.append(column.header);
        if (column.key.isEmpty()) {
            reading.unknown.append(column.header);
        }
    }
    return reading;
}

} // namespace

QLatin1String remarkWord(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::HeaderAgain: return QLatin1String("header_again");
    case RemarkKind::NoName: return QLatin1String("no_name");
    case RemarkKind::TooLong: return QLatin1String("too_long");
    case RemarkKind::DoubleRow: return QLatin1String("double_row");
    case RemarkKind::DoubleId: return QLatin1String("double_id");
    case RemarkKind::ShortRow: return QLatin1String("short_row");
    case RemarkKind::ExtraCells: return QLatin1String("extra_cells");
    case RemarkKind::BadCode: return QLatin1String("bad_code");
    case RemarkKind::BadCoordinates: return QLatin1String("bad_coordinates");
    }
    return {};
}

bool leavesOut(RemarkKind kind)
{
    return kind <= RemarkKind::TooLong;
}

Reading readFacilities(const ListTable &table, const ReadOptions &options, const Progress &progress)
{
    constexpr size_t stride = 256;
    Reading reading = describe(table);
    RowReader reader(table.columns, options, kindOfList(table, options.fileName));
    ListKeys keys(table);
    std::vector<const TableRow *> rows;
    for (const TableRow &row : table.rows) {
        if (progress.isCancelled()) {
            return reading;
        }
        if (rows.size() % stride == 0) {
            progress.report(static_cast<qint64>(rows.size()), table.rows.size());
        }
        if (const auto reason = reasonToLeaveOut(row, table.columns)) {
            reading.remarks.append(*reason);
            continue;
        }
        QList<Remark> remarks;
        Facility place = reader.read(row, remarks);
        if (place.name.isEmpty()) {
            reading.remarks.append({row.line, RemarkKind::NoName, row.cells.join(QLatin1Char(' ')).trimmed()});
            continue;
        }
        remarkWidth(row, table, remarks);
        reading.remarks += remarks;
        keys.count(place);
        reading.places.push_back({row.line, std::move(place)});
        rows.push_back(&row);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        Facility &place = reading.places[i].facility;
        place.key = keys.keyOf(*rows[i], place, reading.remarks);
    }
    std::stable_sort(reading.remarks.begin(), reading.remarks.end(),
                     [](const Remark &a, const Remark &b) { return a.line < b.line; });
    return reading;
}

} // namespace oyako::facilities
