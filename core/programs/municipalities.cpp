// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/municipalities.h"

#include "core/base/csv.h"
#include "core/programs/resource_file.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace oyako::programs {

namespace {

/// Compatibility forms made plain, hiragana as katakana, small and large ケ as ヶ alike, blanks dropped.
QString searchKey(const QString &text)
{
    constexpr char16_t firstHiragana = u'ぁ';
    constexpr char16_t lastHiragana = u'ゖ';
    constexpr char16_t toKatakana = u'ァ' - u'ぁ';
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        const bool isHiragana = c >= firstHiragana && c <= lastHiragana;
        const QChar plain = isHiragana ? QChar(c.unicode() + toKatakana) : c;
        if (!plain.isSpace()) {
            key += plain == QChar(u'ヶ') ? QChar(u'ケ') : plain;
        }
    }
    return key;
}

/// 東京 for 東京都, 北海道 for itself.
QString shortPrefecture(const QString &prefecture)
{
    return prefecture == QStringLiteral("北海道") ? prefecture : prefecture.chopped(1);
}

/// 多良間村 for 宮古郡多良間村; the name itself where there is no district.
QString withoutDistrict(const QString &name)
{
    const qsizetype end = name.indexOf(QChar(u'郡'));
    return end > 0 && end + 1 < name.size() - 1 && !name.endsWith(QChar(u'市')) ? name.mid(end + 1) : name;
}

bool isWard(const Municipality &municipality)
{
    return municipality.name.endsWith(QChar(u'区')) && municipality.name.indexOf(QChar(u'市')) > 0;
}

bool isCityOrWard(const Municipality &municipality)
{
    return municipality.name.endsWith(QChar(u'市')) || municipality.name.endsWith(QChar(u'区'));
}

QHash<QString, QString> readPrefectures()
{
    QHash<QString, QString> codes;
    const auto records = csv::readAll(resourceFile(QStringLiteral("prefectures.csv")));
    for (const QStringList &record : records.value_or(QList<QStringList>())) {
        codes.insert(record.value(1), record.value(0));
    }
    return codes;
}

QString plainHost(const QString &host)
{
    const QString small = host.toLower();
    return small.startsWith(QLatin1String("www.")) ? small.mid(4) : small;
}

} // namespace

QString prefectureCode(const QString &prefecture)
{
    static const QHash<QString, QString> codes = readPrefectures();
    return codes.value(prefecture);
}

bool isMunicipalityCode(const QString &code)
{
    constexpr std::array<int, 5> weights{6, 5, 4, 3, 2};
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (code.size() != 6 || !std::all_of(code.cbegin(), code.cend(), isDigit)) {
        return false;
    }
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        sum += weights.at(i) * code.at(static_cast<qsizetype>(i)).digitValue();
    }
    const int check = sum < 11 ? 11 - sum : 11 - sum % 11;
    return code.at(5).digitValue() == check % 10;
}

Result<MunicipalityTable> MunicipalityTable::parse(QByteArrayView csv)
{
    const Result<QList<QStringList>> records = csv::readAll(csv);
    if (!records) {
        return fail(records.error());
    }
    const QStringList header = records->value(0);
    MunicipalityTable table;
    for (qsizetype i = 1; i < records->size(); ++i) {
        const QStringList &record = records->at(i);
        const auto text = [&](const char *column) { return record.value(header.indexOf(QLatin1String(column))); };
        Municipality row{text("lgcode"), text("prefecture"), text("name"), text("kana"), text("url"), {}};
        const char *wrong = !isMunicipalityCode(row.code) || table.m_places.contains(row.code) ? "lgcode"
                            : row.prefecture.isEmpty()                                         ? "prefecture"
                            : row.name.isEmpty()                                               ? "name"
                            : row.kana.isEmpty()                                               ? "kana"
                                                                                               : nullptr;
        if (wrong) {
            return fail(ErrorCode::BadData, QStringLiteral("row %1, %2").arg(i + 1).arg(QLatin1String(wrong)));
        }
        table.m_places.insert(row.code, table.m_all.size());
        table.m_all.append(row);
    }
    table.index();
    return table;
}

void MunicipalityTable::index()
{
    QHash<QString, QString> cities;
    for (const Municipality &row : m_all) {
        cities.insert(row.prefecture + row.name, row.code);
    }
    for (Municipality &row : m_all) {
        if (isWard(row)) {
            row.city = cities.value(row.prefecture + row.name.left(row.name.indexOf(QChar(u'市'), 1) + 1));
        }
        m_keys.append(keysOf(row));
    }
    for (qsizetype i = m_all.size() - 1; i >= 0; --i) {
        // A city stands before its wards, so it is written last.
        m_hosts.insert(plainHost(QUrl(m_all.at(i).site).host()), i);
    }
    m_hosts.remove(QString());
}

std::optional<Municipality> MunicipalityTable::atHost(const QString &host) const
{
    const auto place = m_hosts.constFind(plainHost(host));
    return place == m_hosts.constEnd() ? std::nullopt : std::optional(m_all.at(*place));
}

MunicipalityTable::Keys MunicipalityTable::keysOf(const Municipality &municipality)
{
    const QString local = withoutDistrict(municipality.name);
    const QString ward = isWard(municipality) ? municipality.name.mid(municipality.name.indexOf(QChar(u'市'), 1) + 1)
                                              : municipality.name;
    QStringList beginnings;
    for (const QString &name : {municipality.name, local, ward}) {
        for (const QString &before : {QString(), municipality.prefecture, shortPrefecture(municipality.prefecture)}) {
            beginnings.append(searchKey(before + name));
        }
    }
    beginnings.append(searchKey(municipality.kana));
    beginnings.removeDuplicates();
    return {beginnings, searchKey(municipality.name), searchKey(municipality.kana)};
}

bool MunicipalityTable::begins(const Keys &keys, const QString &wanted)
{
    const auto startsSo = [&](const QString &beginning) { return beginning.startsWith(wanted); };
    return std::any_of(keys.beginnings.cbegin(), keys.beginnings.cend(), startsSo);
}

bool MunicipalityTable::holds(const Keys &keys, const QString &wanted)
{
    return keys.name.contains(wanted) || keys.kana.contains(wanted);
}

const MunicipalityTable &MunicipalityTable::builtIn()
{
    static const MunicipalityTable table =
        parse(resourceFile(QStringLiteral("municipalities.csv"))).value_or(MunicipalityTable());
    return table;
}

Result<Municipality> MunicipalityTable::find(const QString &code) const
{
    if (!isMunicipalityCode(code)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("municipality"));
    }
    const auto place = m_places.constFind(code);
    if (place == m_places.constEnd()) {
        return fail(ErrorCode::UnknownRecord, QStringLiteral("municipality"));
    }
    return m_all.at(*place);
}

QList<Municipality> MunicipalityTable::search(const QString &text, int limit) const
{
    const QString wanted = searchKey(text);
    QList<Municipality> found;
    QList<Municipality> holding;
    for (qsizetype i = 0; i < m_all.size() && !wanted.isEmpty(); ++i) {
        if (begins(m_keys.at(i), wanted)) {
            found.append(m_all.at(i));
        } else if (holds(m_keys.at(i), wanted)) {
            holding.append(m_all.at(i));
        }
    }
    // Who writes 横浜 hardly means 横浜町.
    std::stable_partition(found.begin(), found.end(), isCityOrWard);
    return (found + holding).mid(0, limit);
}

} // namespace oyako::programs
