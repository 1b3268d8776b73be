// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry_record.h"

#include "core/programs/registry_text.h"

#include <QJsonArray>

#include <algorithm>

namespace oyako::programs {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject child(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toObject();
}

/// A number of years or months; one that nobody lives to is an input error.
std::optional<int> number(const QJsonObject &object, const char *key)
{
    constexpr double most = 100 * 12;
    const double value = object.value(QLatin1String(key)).toDouble(-1);
    return value >= 0 && value <= most ? std::optional(static_cast<int>(value)) : std::nullopt;
}

struct Bound {
    int months = 0;
    bool yearsOnly = false;
};

std::optional<Bound> bound(const QJsonObject &target, const char *key)
{
    const QJsonObject age = child(target, key);
    const std::optional<int> years = number(age, "targetAge");
    const std::optional<int> months = number(age, "targetAgeOfMonths");
    if (!years && !months) {
        return std::nullopt;
    }
    return Bound{years.value_or(0) * 12 + months.value_or(0), months.value_or(0) == 0};
}

std::optional<int> later(const std::optional<int> &a, const std::optional<int> &b)
{
    return a && b ? std::max(a, b) : (a ? a : b);
}

std::optional<int> earlier(const std::optional<int> &a, const std::optional<int> &b)
{
    return a && b ? std::min(a, b) : (a ? a : b);
}

/// The first month beyond 未満.
std::optional<int> firstBeyondExclusive(const QJsonObject &target)
{
    const std::optional<Bound> limit = bound(target, "lessThan");
    return limit && limit->months > 0 ? std::optional(limit->months) : std::nullopt;
}

/// The first month beyond 以下.
std::optional<int> firstBeyondInclusive(const QJsonObject &target)
{
    const std::optional<Bound> limit = bound(target, "lessThanOrEqualTo");
    if (!limit || limit->months == 0) {
        return std::nullopt;
    }
    return limit->months + (limit->yearsOnly ? 12 : 1);
}

std::optional<int> firstMonth(const QJsonObject &target, const char *key)
{
    const std::optional<Bound> limit = bound(target, key);
    return limit ? std::optional(limit->months) : std::nullopt;
}

QStringList list(const QJsonObject &object, const char *key)
{
    QStringList values;
    for (const QJsonValue &value : object.value(QLatin1String(key)).toArray()) {
        values.append(value.toString());
    }
    return values;
}

/// The parts that say something, each once: publishers repeat the same text in several fields.
QString joined(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty() && !kept.contains(part)) {
            kept.append(part);
        }
    }
    return kept.join(QLatin1Char('\n'));
}

void addLinks(const QJsonObject &link, QList<ProgrammeLink> &links)
{
    for (const QString &address : addresses(text(link, "uri"))) {
        links.append({text(link, "title").trimmed(), address});
    }
}

QList<ProgrammeLink> linksOf(const QJsonObject &record)
{
    QList<ProgrammeLink> links;
    addLinks(child(record, "localGovernmentLink"), links);
    for (const char *key : {"relatedLink", "formLink"}) {
        for (const QJsonValue &link : record.value(QLatin1String(key)).toArray()) {
            addLinks(link.toObject(), links);
        }
    }
    return links;
}

void readArea(const QJsonObject &record, Programme &programme)
{
    const QString area = text(child(record, "area"), "areaCode");
    programme.areaCode = area.section(QLatin1Char(';'), 0, 0).trimmed();
    programme.areaName = area.section(QLatin1Char(';'), 1).trimmed();
}

QString periodOf(const QJsonObject &record)
{
    const QJsonObject period = child(record, "procedurePeriod");
    const QString from = text(period, "fromYMD");
    const QString to = text(period, "toYMD");
    const QString days = from.isEmpty() && to.isEmpty() ? QString() : QString(from + QStringLiteral("〜") + to);
    return joined({days, text(period, "conditions"), text(record, "procedureMethod")});
}

QString nameOfRule(const QJsonObject &rule)
{
    return QString(text(rule, "regulationName") + text(rule, "regulationArticle"));
}

} // namespace

AgeBounds ageBounds(const QJsonObject &target)
{
    return {earlier(firstMonth(target, "greaterThanOrEqualTo"), firstMonth(target, "greaterThan")),
            later(firstBeyondExclusive(target), firstBeyondInclusive(target))};
}

Programme readProgramme(const QJsonObject &record)
{
    const QJsonObject target = child(record, "target");
    const QJsonObject support = child(record, "support");
    const QJsonObject tags = child(record, "tag");
    Programme programme;
    programme.id = text(child(record, "basicInformation"), "psid").trimmed();
    programme.name = text(child(record, "institutionName"), "canonicalName").trimmed();
    programme.localName = text(child(record, "institutionName"), "shortName").trimmed();
    programme.links = linksOf(record);
    programme.summary = withoutLinks(text(record, "summary"), programme.links);
    programme.description = withoutLinks(text(record, "description"), programme.links);
    programme.persons = text(target, "targetPersons");
    programme.conditions = text(target, "conditions");
    programme.ages = ageBounds(target);
    programme.support =
        joined({text(support, "description"), text(support, "monetarySupport"), text(support, "materiallySupport")});
    programme.cost = joined({text(record, "cost"), text(record, "costConditions")});
    programme.period = periodOf(record);
    programme.bring = belongings(text(record, "belongings"));
    programme.contact = text(child(record, "contact"), "contactName");
    programme.phone = text(child(record, "contact"), "contactPhone");
    readArea(record, programme);
    programme.basis = nameOfRule(child(record, "regulation"));
    programme.updated = QDate::fromString(text(child(record, "odInformation"), "updateDate"), Qt::ISODate);
    programme.categories = tagCodes(list(tags, "categoryCode"));
    programme.targets = tagCodes(list(tags, "targetCode"));
    programme.contents = tagCodes(list(tags, "contentsCode"));
    return programme;
}

} // namespace oyako::programs
