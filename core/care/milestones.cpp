// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/milestones.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace oyako::care {

namespace {

/// Every answered item below `parent` that asks for a milestone.
void collect(const QJsonValue &parent, QMap<QString, calendar::PartialDate> &found)
{
    const QJsonArray items = parent[QLatin1String("item")].toArray();
    for (const QJsonValue &item : items) {
        const QString name = item[QLatin1String("linkId")].toString().section(QLatin1Char('.'), -1);
        const QJsonValue answer = item[QLatin1String("answer")].toArray().first();
        const QString text =
            answer[QLatin1String("valueDate")].toString(answer[QLatin1String("valueString")].toString());
        const auto date = calendar::PartialDate::fromString(text);
        if (milestoneNames().contains(name) && date && !date->isUnknown()) {
            found.insert(name, *date);
        }
        collect(item, found);
    }
}

} // namespace

const QStringList &milestoneNames()
{
    static const QStringList names{QStringLiteral("headControl"), QStringLiteral("rollsOver"),
                                   QStringLiteral("sitsAlone"),   QStringLiteral("crawls"),
                                   QStringLiteral("pullsUp"),     QStringLiteral("cruises"),
                                   QStringLiteral("walksAlone")};
    return names;
}

Result<QList<Milestone>> milestonesOf(const book::Book &book, const RecordId &child)
{
    const auto person = book.find<records::Person>(child);
    if (!person) {
        return fail(person.error());
    }
    QList<Milestone> milestones;
    if (person->value.deathDate.isValid()) {
        return milestones;
    }
    auto responses = book.list<records::FormResponse>(child);
    if (!responses) {
        return fail(std::move(responses).error());
    }
    std::stable_sort(responses->begin(), responses->end(),
                     [](const auto &a, const auto &b) { return a.value.authored < b.value.authored; });
    QMap<QString, calendar::PartialDate> found;
    for (const auto &response : *responses) {
        collect(QJsonDocument::fromJson(response.value.response.toUtf8()).object(), found);
    }
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        milestones.append({one.key(), one.value()});
    }
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const Milestone &a, const Milestone &b) { return calendar::sortsBefore(a.on, b.on); });
    return milestones;
}

} // namespace oyako::care
