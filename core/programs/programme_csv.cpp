// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/programme_csv.h"

#include "core/base/csv.h"
#include "core/base/text_encoding.h"
#include "core/programs/municipalities.h"
#include "core/programs/programme_fields.h"
#include "core/programs/registry_text.h"

#include <QSet>

namespace oyako::programs {

namespace {

using Kind = RegistryRemark::Kind;

const QString from = QStringLiteral("age_from_months");
const QString below = QStringLiteral("age_below_months");
const QString bring = QStringLiteral("bring");
const QString link = QStringLiteral("link");
const QString updated = QStringLiteral("updated");

class Row final {
public:
    Row(const QStringList &header, const csv::Fields &fields)
        : m_header(header)
        , m_fields(fields)
    {
    }

    [[nodiscard]] QString text(const QString &column) const
    {
        const qsizetype place = m_header.indexOf(column);
        return place < 0 ? QString() : unguarded(QString::fromUtf8(m_fields.at(static_cast<size_t>(place))).trimmed());
    }
    [[nodiscard]] QStringList list(const QString &column) const
    {
        QStringList parts;
        for (const QString &part : text(column).split(QLatin1Char(';'))) {
            if (!part.trimmed().isEmpty()) {
                parts.append(part.trimmed());
            }
        }
        return parts;
    }
    [[nodiscard]] std::optional<int> months(const QString &column) const
    {
        constexpr int most = 100 * 12;
        bool isNumber = false;
        const int value = text(column).normalized(QString::NormalizationForm_KC).toInt(&isNumber);
        return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
    }

private:
    /// Takes away the apostrophe that guards a cell from being run, as csv::Writer sets it.
    static QString unguarded(const QString &text)
    {
        static const QString dangerous = QStringLiteral("=+-@\t\r'");
        const bool guarded = text.size() > 1 && text.startsWith(QLatin1Char('\'')) && dangerous.contains(text.at(1));
        return guarded ? text.mid(1) : text;
    }

    const QStringList &m_header;
    const csv::Fields &m_fields;
};

Programme programmeOf(const Row &row)
{
    Programme programme;
    for (const auto &[column, member, field] : programmeTexts) {
        programme.*field = row.text(QLatin1String(column));
    }
    for (const auto &[name, field] : programmeTags) {
        programme.*field = tagCodes(row.list(QLatin1String(name)));
    }
    programme.ages = {row.months(from), row.months(below)};
    if (programme.ages.below == 0) {
        programme.ages.below.reset();
    }
    programme.bring = row.list(bring);
    for (const QString &address : addresses(row.text(link))) {
        programme.links.append({programme.name, address});
    }
    programme.updated = QDate::fromString(row.text(updated), Qt::ISODate);
    return programme;
}

std::optional<Kind> reasonToLeaveOut(const Programme &programme, const QSet<QString> &ids)
{
    if (programme.id.isEmpty()) {
        return Kind::NoId;
    }
    if (ids.contains(programme.id)) {
        return Kind::DoubleId;
    }
    return isMunicipalityCode(programme.areaCode) ? std::nullopt : std::optional(Kind::NoArea);
}

void take(Programme programme, Registry &registry, QSet<QString> &ids)
{
    ++registry.read;
    if (const std::optional<Kind> reason = reasonToLeaveOut(programme, ids)) {
        registry.remarks.append({registry.read, *reason, programme.id});
        return;
    }
    ids.insert(programme.id);
    registry.programmes.append(std::move(programme));
}

QStringList headerOf(const csv::Fields &fields)
{
    QStringList header;
    for (const QByteArrayView field : fields) {
        header.append(QString::fromUtf8(field).normalized(QString::NormalizationForm_KC).trimmed().toLower());
    }
    return header;
}

bool isHeader(const QStringList &header)
{
    return header.contains(QLatin1String("id")) && header.contains(QLatin1String("name")) &&
           header.contains(QLatin1String("area_code"));
}

/// What a file is that is none of the formats; empty when nobody knows.
QString otherFormat(QByteArrayView content)
{
    if (content.trimmed().isEmpty()) {
        return QStringLiteral("empty");
    }
    const QByteArrayView beginning = content.first(std::min<qsizetype>(content.size(), 512)).trimmed();
    return beginning.startsWith('<') ? QStringLiteral("html") : QString();
}

} // namespace

Result<Registry> readProgrammeCsv(const QByteArray &csv, const Progress &progress)
{
    csv::Reader reader(csv);
    csv::Fields fields;
    Result<bool> more = reader.next(fields);
    if (!more) {
        return fail(more.error());
    }
    const QStringList header = headerOf(fields);
    if (!*more || !isHeader(header)) {
        return fail(ErrorCode::NotRecognised);
    }
    Registry registry;
    QSet<QString> ids;
    for (more = reader.next(fields); more && *more; more = reader.next(fields)) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        take(programmeOf(Row(header, fields)), registry, ids);
    }
    return more ? Result<Registry>(std::move(registry)) : fail(more.error());
}

Result<ProgrammeFile> readProgrammeFile(const QByteArray &content, const Progress &progress)
{
    if (content.startsWith("PK\x03\x04")) {
        return fail(ErrorCode::NotRecognised, {}, {QStringLiteral("zip")});
    }
    const auto decoded = text_encoding::decode(content);
    if (!decoded) {
        return fail(decoded.error());
    }
    const QString other = otherFormat(decoded->utf8);
    if (!other.isEmpty()) {
        return fail(ErrorCode::NotRecognised, {}, {other});
    }
    const QByteArrayView beginning =
        QByteArrayView(decoded->utf8).first(std::min<qsizetype>(decoded->utf8.size(), 512)).trimmed();
    const bool isJson = beginning.startsWith('[') || beginning.startsWith('{');
    Result<Registry> registry =
        isJson ? readRegistry(decoded->utf8, progress) : readProgrammeCsv(decoded->utf8, progress);
    if (!registry) {
        return fail(registry.error());
    }
    return ProgrammeFile{isJson ? ProgrammeFormat::TokyoRegistry : ProgrammeFormat::Csv, std::move(*registry)};
}

} // namespace oyako::programs
