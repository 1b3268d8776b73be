// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/registry.h"

#include "app/cli/book_access.h"
#include "app/cli/note_reading.h"
#include "core/base/files.h"
#include "core/care/programme_shelf.h"
#include "core/programs/municipalities.h"
#include "core/programs/programme_match.h"
#include "core/programs/registry.h"

#include <QJsonArray>

namespace oyako::cli {

namespace {

using namespace oyako::programs;

const QString synopsis =
    QStringLiteral("FILE --municipality CODE [--birth DATE] … [--pregnant] [--all] | --book DIR [--all]");
const QString importSynopsis = QStringLiteral("FILE --book DIR [--preview] [--json]");

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

/// The lists a book keeps, for its own family.
int matchBook(Invocation &invocation)
{
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    if (const auto noted = noteReading(**book); !noted) {
        return invocation.refuse(noted.error());
    }
    const auto shelf = care::programmesOf(**book);
    const auto family = care::matchedFamilyOf(**book);
    if (!shelf || !family) {
        return invocation.refuse(!shelf ? shelf.error() : family.error());
    }
    Registry kept;
    kept.programmes = shelf->programmes;
    kept.read = kept.programmes.size();
    printMatches(matchProgrammes(kept.programmes, *family, invocation.clock().today()), kept, invocation);
    return Done;
}

void printPreview(const care::ProgrammePreview &preview, const Invocation &invocation)
{
    const std::pair<const char *, qsizetype> counts[]{{"read", preview.registry.read},
                                                      {"taken", preview.registry.programmes.size()},
                                                      {"added", preview.changes.added.size()},
                                                      {"changed", preview.changes.changed.size()},
                                                      {"removed", preview.changes.removed.size()},
                                                      {"remarks", preview.registry.remarks.size()}};
    QJsonObject object;
    for (const auto &[name, count] : counts) {
        object.insert(QLatin1String(name), count);
        if (!invocation.json() && !invocation.jsonl()) {
            invocation.print(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(count));
        }
    }
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(object);
    }
}

int runImport(Invocation &invocation)
{
    const Result<QByteArray> content = files::read(invocation.arguments().words().first(), largestProgrammeFile);
    if (!content) {
        return invocation.refuse(content.error());
    }
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto preview = care::previewProgrammes(**book, *content);
    if (!preview) {
        return invocation.refuse(preview.error());
    }
    const programs::RegistryChanges &changes = preview->changes;
    const bool isSame = changes.added.isEmpty() && changes.changed.isEmpty() && changes.removed.isEmpty();
    if (!isSame && !invocation.arguments().has(QStringLiteral("preview"))) {
        const auto done = care::takeProgrammes(**book, *preview);
        if (!done) {
            return invocation.refuse(done.error());
        }
    }
    printPreview(*preview, invocation);
    return Done;
}

int runMatch(Invocation &invocation)
{
    if (invocation.arguments().words().isEmpty()) {
        return matchBook(invocation);
    }
    const Result<MatchedFamily> family = familyOf(invocation.arguments());
    if (!family) {
        return invocation.refuse(family.error());
    }
    const Result<QByteArray> content = files::read(invocation.arguments().words().first(), largestProgrammeFile);
    const Result<ProgrammeFile> file =
        content ? readProgrammeFile(*content) : Result<ProgrammeFile>(fail(content.error()));
    if (!file) {
        return invocation.refuse(file.error());
    }
    const Registry &registry = file->registry;
    printMatches(matchProgrammes(registry.programmes, *family, invocation.clock().today()), registry, invocation);
    return Done;
}

} // namespace

QList<Command> registryCommands()
{
    return {{QStringLiteral("registry match"), synopsis,
             QStringLiteral("The support programmes that may be for a family: of a file, or of the lists in a book"),
             runMatch},
            {QStringLiteral("registry import"), importSynopsis,
             QStringLiteral("Takes a list of programmes (Tokyo's registry or our CSV) into a book"), runImport}};
}

} // namespace oyako::cli
