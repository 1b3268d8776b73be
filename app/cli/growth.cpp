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

namespace {

const QString columns = QStringLiteral(
    "F.csv has a header and one measurement a row; a row that cannot be scored gets a reason.\n"
    "By WHO: standard (who2006, who2007), indicator (wfa, lhfa, hfa, wfl, wfh, bfa, hcfa, acfa, ssfa, tsfa),\n"
    "  sex (male, female), age_days or age_months, value (kg, cm, mm or kg/m2), lenhei_cm, position, oedema\n"
    "By Japan: kind (height_sds_2000, weight_sds_2000, bmi_sds_2000, toddler_obesity_degree, birth_weight_z,\n"
    "  birth_length_z, birth_head_circumference_z, efw_modified_shinozuka, r5_percentile_interval_weight, …),\n"
    "  sex, parity, ga_weeks, ga_days, age_months, value, height_cm, bpd_cm, ac_cm, fl_cm\n");

} // namespace

QList<Command> growthCommands()
{
    return {{QStringLiteral("growth score"), scoreSynopsis,
             QStringLiteral("Scores measurements by the WHO and Japanese references"), runScore, false, columns}};
}

} // namespace oyako::cli
