// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry.h"

#include "core/base/csv.h"
#include "core/base/utf8.h"
#include "core/programs/registry_record.h"
#include "core/programs/resource_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace oyako::programs {

namespace {

using Kind = RegistryRemark::Kind;

QHash<QString, QString> readTagNames()
{
    QHash<QString, QString> names;
    const auto records = csv::readAll(resourceFile(QStringLiteral("registry_tags.csv")));
    for (const QStringList &record : records.value_or(QList<QStringList>())) {
        names.insert(record.value(0) + QLatin1Char('/') + record.value(2), record.value(3));
    }
    return names;
}

void remarkUnknownTags(const Programme &programme, qsizetype number, QList<RegistryRemark> &remarks)
{
    const std::pair<QString, const QStringList *> lists[] = {{QStringLiteral("categoryCode"), &programme.categories},
                                                             {QStringLiteral("targetCode"), &programme.targets},
                                                             {QStringLiteral("contentsCode"), &programme.contents}};
    for (const auto &[list, codes] : lists) {
        for (const QString &code : *codes) {
            if (tagName(list, code).isEmpty()) {
                remarks.append({number, Kind::UnknownTag, list + QLatin1Char(' ') + code});
            }
        }
    }
}

/// psid3.0+<corporate number>+<serial>+UM<number>; the last six digits of a municipality's number are its code.
void remarkOrganisation(const Programme &programme, qsizetype number, QList<RegistryRemark> &remarks)
{
    const QString organisation = programme.id.section(QLatin1Char('+'), 1, 1);
    if (!isCorporateNumber(organisation)) {
        remarks.append({number, Kind::BadOrganisation, programme.id});
    } else if (organisation.right(6) != programme.areaCode) {
        remarks.append({number, Kind::AreaDiffers, programme.id});
    }
}

class RegistryReader final {
public:
    void take(const QJsonObject &object)
    {
        ++m_registry.read;
        Programme programme = readProgramme(object);
        const std::optional<Kind> reason = reasonToLeaveOut(programme);
        if (reason) {
            m_registry.remarks.append({m_registry.read, *reason, programme.id});
            return;
        }
        remarkUnknownTags(programme, m_registry.read, m_registry.remarks);
        remarkOrganisation(programme, m_registry.read, m_registry.remarks);
        m_ids.insert(programme.id);
        m_registry.programmes.append(std::move(programme));
    }

    [[nodiscard]] Registry result() { return std::move(m_registry); }

private:
    [[nodiscard]] std::optional<Kind> reasonToLeaveOut(const Programme &programme) const
    {
        if (programme.id.isEmpty()) {
            return Kind::NoId;
        }
        if (m_ids.contains(programme.id)) {
            return Kind::DoubleId;
        }
        return programme.areaCode.isEmpty() ? std::optional(Kind::NoArea) : std::nullopt;
    }

    Registry m_registry;
    QSet<QString> m_ids;
};

QHash<QString, const Programme *> byId(const QList<Programme> &programmes)
{
    QHash<QString, const Programme *> index;
    for (const Programme &programme : programmes) {
        index.insert(programme.id, &programme);
    }
    return index;
}

} // namespace

Result<Registry> readRegistry(const QByteArray &json, const Progress &progress)
{
    constexpr qsizetype stride = 256;
    if (const std::optional<qsizetype> offset = utf8::firstInvalid(json)) {
        return fail(ErrorCode::NotUtf8, {}, {QString::number(*offset)});
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::NotJson, {}, {QString::number(error.offset)});
    }
    const QJsonArray array = document.array();
    const auto isObject = [](const QJsonValue &value) { return value.isObject(); };
    if (!document.isArray() || !std::all_of(array.begin(), array.end(), isObject)) {
        return fail(ErrorCode::NotRecognised);
    }
    RegistryReader reader;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (i % stride == 0) {
            progress.report(i, array.size());
        }
        reader.take(array.at(i).toObject());
    }
    return reader.result();
}

QString tagName(const QString &list, const QString &code)
{
    static const QHash<QString, QString> names = readTagNames();
    return names.value(list + QLatin1Char('/') + code);
}

bool isCorporateNumber(const QString &number)
{
    constexpr qsizetype digits = 13;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (number.size() != digits || !std::all_of(number.cbegin(), number.cend(), isDigit)) {
        return false;
    }
    int sum = 0;
    for (qsizetype i = 1; i < digits; ++i) {
        const bool isOddFromRight = (digits - i) % 2 == 1;
        sum += number.at(i).digitValue() * (isOddFromRight ? 1 : 2);
    }
    return number.at(0).digitValue() == 9 - sum % 9;
}

RegistryChanges changesBetween(const QList<Programme> &before, const QList<Programme> &after)
{
    const auto old = byId(before);
    const auto present = byId(after);
    RegistryChanges changes;
    for (const Programme &programme : after) {
        const Programme *earlier = old.value(programme.id);
        if (!earlier) {
            changes.added.append(programme.id);
        } else if (*earlier != programme) {
            changes.changed.append(programme.id);
        }
    }
    for (const Programme &programme : before) {
        if (!present.contains(programme.id)) {
            changes.removed.append(programme.id);
        }
    }
    return changes;
}

bool isStale(const QDate &snapshot, const QDate &today)
{
    constexpr int freshDays = 180;
    return !snapshot.isValid() || snapshot.daysTo(today) > freshDays;
}

} // namespace oyako::programs
