// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/registry.h"

#include "core/base/files.h"
#include "core/programs/municipalities.h"
#include "core/programs/programme_match.h"
#include "core/programs/registry.h"

#include <QJsonArray>

namespace oyako::cli {

namespace {

using namespace oyako::programs;

constexpr qint64 largestRegistry = 100 * 1024 * 1024;
const QString synopsis =
    QStringLiteral("FILE --municipality CODE [--birth DATE]… [--pregnant] [--all] [--json|--jsonl]");

QString wordOf(MatchGroup group)
{
    switch (group) {
    case MatchGroup::Possible: return QStringLiteral("possible");
    case MatchGroup::AgeUnknown: return QStringLiteral("age_unknown");
    case MatchGroup::NotFor: break;
    }
    return QStringLiteral("not_for");
}

QString wordOf(MatchReason reason)
{
    switch (reason) {
    case MatchReason::Area: return QStringLiteral("area");
    case MatchReason::Prefecture: return QStringLiteral("prefecture");
    case MatchReason::OtherArea: return QStringLiteral("other_area");
    case MatchReason::Age: return QStringLiteral("age");
    case MatchReason::OtherAge: return QStringLiteral("other_age");
    case MatchReason::Pregnancy: return QStringLiteral("pregnancy");
    case MatchReason::AfterBirth: return QStringLiteral("after_birth");
    case MatchReason::NoPregnancy: return QStringLiteral("no_pregnancy");
    case MatchReason::NoAge: break;
    }
    return QStringLiteral("no_age");
}

QJsonObject described(const ProgrammeMatch &match)
{
    QJsonArray reasons;
    for (const MatchReason reason : match.reasons) {
        reasons.append(wordOf(reason));
    }
    const Programme &programme = *match.programme;
    return {{QStringLiteral("id"), programme.id},
            {QStringLiteral("group"), wordOf(match.group)},
            {QStringLiteral("name"), programme.name},
            {QStringLiteral("area"), programme.areaCode},
            {QStringLiteral("persons"), programme.persons},
            {QStringLiteral("updated"), programme.updated.toString(Qt::ISODate)},
            {QStringLiteral("link"), programme.links.isEmpty() ? QString() : programme.links.first().address},
            {QStringLiteral("why"), reasons}};
}

Result<MatchedFamily> familyOf(const Arguments &arguments)
{
    MatchedFamily family{
        arguments.value(QStringLiteral("municipality")), {}, arguments.has(QStringLiteral("pregnant"))};
    if (!isMunicipalityCode(family.municipality)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--municipality"));
    }
    for (const QString &text : arguments.values(QStringLiteral("birth"))) {
        family.births.append(QDate::fromString(text, Qt::ISODate));
        if (!family.births.last().isValid()) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("--birth"));
        }
    }
    return family;
}

void printMatches(const QList<ProgrammeMatch> &matches, const Registry &registry, const Invocation &invocation)
{
    QJsonArray shown;
    for (const ProgrammeMatch &match : matches) {
        if (match.group != MatchGroup::NotFor || invocation.arguments().has(QStringLiteral("all"))) {
            shown.append(described(match));
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("read"), registry.read},
                                     {QStringLiteral("taken"), registry.programmes.size()},
                                     {QStringLiteral("remarks"), registry.remarks.size()},
                                     {QStringLiteral("programmes"), shown}});
        return;
    }
    for (const QJsonValue &value : shown) {
        const QJsonObject object = value.toObject();
        if (invocation.jsonl()) {
            invocation.print(object);
        } else {
            invocation.print(object.value(QStringLiteral("group")).toString() + QLatin1String("  ") +
                             object.value(QStringLiteral("name")).toString());
        }
    }
}

int runMatch(Invocation &invocation)
{
    if (invocation.arguments().words().isEmpty()) {
        return invocation.usage(QLatin1String("registry match ") + synopsis);
    }
    const Result<MatchedFamily> family = familyOf(invocation.arguments());
    if (!family) {
        return invocation.refuse(family.error());
    }
    const Result<QByteArray> content = files::read(invocation.arguments().words().first(), largestRegistry);
    const Result<Registry> registry = content ? readRegistry(*content) : fail(content.error());
    if (!registry) {
        return invocation.refuse(registry.error());
    }
    printMatches(matchProgrammes(registry->programmes, *family, invocation.clock().today()), *registry, invocation);
    return Done;
}

} // namespace

QList<Command> registryCommands()
{
    return {{QStringLiteral("registry match"), synopsis,
             QStringLiteral("The support programmes of a registry file that may be for a family"), runMatch}};
}

} // namespace oyako::cli
