// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/cdsi/load.h"

#include "core/base/files.h"
#include "core/immunization/cdsi/reader.h"
#include "core/immunization/resources.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace oyako::immunization {

namespace {

using ReadFile = void (*)(cdsi::Reader &);

Result<void> readFile(const std::pair<QString, QByteArray> &file, Schedule &schedule, QStringView root, ReadFile read)
{
    cdsi::Reader reader(file.second, schedule);
    if (!reader.xml.readNextStartElement() || reader.xml.name() != root) {
        return fail(ErrorCode::BadData, file.first, {QStringLiteral("not ") + root.toString()});
    }
    read(reader);
    if (reader.xml.hasError()) {
        return fail(ErrorCode::BadData, file.first,
                    {QString::number(reader.xml.lineNumber()), reader.xml.errorString()});
    }
    return {};
}

bool isScheduleFile(const QString &name)
{
    return name.startsWith(QLatin1String("ScheduleSupportingData"));
}

Result<QByteArray> readAll(const QString &path)
{
    constexpr qint64 largestFile = 32 * 1024 * 1024;
    auto content = files::read(path, largestFile);
    if (!content) {
        return fail(content.error().code, path, content.error().arguments);
    }
    return content;
}

Result<CdsiFiles> readFolder(const QDir &folder)
{
    CdsiFiles files;
    const QStringList names =
        folder.entryList({QStringLiteral("ScheduleSupportingData*.xml"), QStringLiteral("AntigenSupportingData*.xml")},
                         QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto bytes = readAll(folder.filePath(name));
        if (!bytes) {
            return fail(std::move(bytes).error());
        }
        files.emplace_back(name, *std::move(bytes));
    }
    return files;
}

QString versionOf(const QDir &folder, const CdsiFiles &files)
{
    if (const auto version = readAll(folder.filePath(QStringLiteral("VERSION")))) {
        return QString::fromUtf8(version->left(version->indexOf('\n'))).trimmed();
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &file : files) {
        hash.addData(file.second);
    }
    return QLatin1String("sha256:") + QString::fromLatin1(hash.result().toHex().left(12));
}

} // namespace

Result<std::shared_ptr<const Schedule>> loadCdsi(const CdsiFiles &files, const QString &version)
{
    auto schedule = std::make_shared<Schedule>();
    schedule->source = QStringLiteral("CDC CDSi");
    schedule->version = version;
    for (const auto &file : files) {
        if (isScheduleFile(file.first)) {
            OYAKO_TRY(readFile(file, *schedule, u"scheduleSupportingData", cdsi::readSchedule));
        }
    }
    if (schedule->groups.empty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("ScheduleSupportingData.xml"));
    }
    for (const auto &file : files) {
        if (!isScheduleFile(file.first)) {
            OYAKO_TRY(readFile(file, *schedule, u"antigenSupportingData", cdsi::readAntigen));
        }
    }
    const bool anySeries = std::any_of(schedule->antigens.begin(), schedule->antigens.end(),
                                       [](const Antigen &antigen) { return !antigen.series.empty(); });
    if (!anySeries) {
        return fail(ErrorCode::MissingValue, QStringLiteral("AntigenSupportingData.xml"));
    }
    return schedule;
}

Result<std::shared_ptr<const Schedule>> loadCdsiFolder(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        return fail(ErrorCode::NotFound, folder);
    }
    const auto files = readFolder(dir);
    if (!files) {
        return fail(files.error());
    }
    return loadCdsi(*files, versionOf(dir, *files));
}

Result<std::shared_ptr<const Schedule>> loadBuiltInCdsi()
{
    openScheduleResources();
    return loadCdsiFolder(QStringLiteral(":/oyako/schedules/cdsi"));
}

const Schedule &cdsiSchedule()
{
    static const auto schedule = loadBuiltInCdsi().value_or(std::make_shared<const Schedule>());
    return *schedule;
}

} // namespace oyako::immunization
