// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/visit.h"

#include "core/programs/resource_file.h"
#include "core/programs/row_reader.h"
#include "core/programs/table_reader.h"

namespace oyako::programs {

namespace {

const Words<VisitKind> kinds{{QLatin1String("antenatal"), VisitKind::Antenatal},
                             {QLatin1String("postpartum"), VisitKind::Postpartum},
                             {QLatin1String("child"), VisitKind::Child}};
const Words<Evidence> evidences{{QLatin1String("seen"), Evidence::Seen}, {QLatin1String("known"), Evidence::Known}};

const QStringList &columns()
{
    static const QStringList names = QStringLiteral("id,kind,occasion,title_ja,title_en,opens,advised_until,due,"
                                                    "lead_days,where,bring,basis,replaces,evidence,source")
                                         .split(QLatin1Char(','));
    return names;
}

Result<Visit> readVisit(const QStringList &fields)
{
    RowReader row(columns(), fields);
    Visit visit;
    visit.id = row.needed(QLatin1String("id"));
    visit.kind = row.word(QLatin1String("kind"), kinds);
    visit.occasion = row.needed(QLatin1String("occasion"));
    visit.titleJa = row.needed(QLatin1String("title_ja"));
    visit.titleEn = row.needed(QLatin1String("title_en"));
    visit.opens = row.expression(QLatin1String("opens"));
    visit.advisedUntil = row.expression(QLatin1String("advised_until"));
    visit.due = row.expression(QLatin1String("due"));
    visit.leadDays = row.days(QLatin1String("lead_days"));
    visit.where = row.text(QLatin1String("where"));
    visit.bring = row.list(QLatin1String("bring"));
    visit.basis = row.needed(QLatin1String("basis"));
    visit.replaces = row.list(QLatin1String("replaces"));
    visit.evidence = row.word(QLatin1String("evidence"), evidences);
    visit.source = row.needed(QLatin1String("source"));
    if (!visit.opens) {
        row.refuse(QLatin1String("opens"), QStringLiteral("empty"));
    }
    if (!visit.advisedUntil && !visit.due) {
        row.refuse(QLatin1String("due"), QStringLiteral("neither a last day nor an advised one"));
    }
    return row.error() ? Result<Visit>(fail(*row.error())) : Result<Visit>(visit);
}

} // namespace

Result<QList<Visit>> readVisits(QByteArrayView csv)
{
    return readTable<Visit>(csv, columns(), readVisit);
}

const QList<Visit> &builtInVisits()
{
    static const QList<Visit> visits = readVisits(resourceFile(QStringLiteral("visits.csv"))).value_or(QList<Visit>());
    return visits;
}

} // namespace oyako::programs
