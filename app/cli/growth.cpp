// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/growth.h"

#include "core/base/files.h"
#include "core/growth/score_table.h"

namespace oyako::cli {

namespace {

const QString scoreSynopsis = QStringLiteral("--in F.csv --out F.csv");

constexpr qint64 largestTable = 512LL * 1024 * 1024;

Result<void> score(const QString &in, const QString &out)
{
    const auto content = files::read(in, largestTable);
    if (!content) {
        return fail(content.error());
    }
    const auto library = growth::Library::load();
    if (!library) {
        return fail(library.error());
    }
    const auto scored = growth::scoreTable(*content, *library);
    if (!scored) {
        return fail(scored.error());
    }
    return files::replace(out, *scored);
}

int runScore(Invocation &invocation)
{
    const QString in = invocation.arguments().value(QStringLiteral("in"));
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    const auto done = score(in, out);
    return done ? Done : invocation.refuse(done.error());
}

} // namespace

QList<Command> growthCommands()
{
    return {{QStringLiteral("growth score"), scoreSynopsis,
             QStringLiteral("Scores measurements by the WHO and Japanese references"), runScore}};
}

} // namespace oyako::cli
