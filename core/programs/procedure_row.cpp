// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_row.h"

#include "core/programs/row_reader.h"

#include <QRegularExpression>

namespace oyako::programs {

namespace {

const Words<ProcedureGroup> groups{
    {QLatin1String("pregnancy"), ProcedureGroup::Pregnancy}, {QLatin1String("birth"), ProcedureGroup::Birth},
    {QLatin1String("money"), ProcedureGroup::Money},         {QLatin1String("health"), ProcedureGroup::Health},
    {QLatin1String("insurance"), ProcedureGroup::Insurance}, {QLatin1String("work"), ProcedureGroup::Work},
    {QLatin1String("service"), ProcedureGroup::Service},     {QLatin1String("move"), ProcedureGroup::Move},
    {QLatin1String("safety"), ProcedureGroup::Safety},       {QLatin1String("loss"), ProcedureGroup::Loss}};
const Words<DueKind> dueKinds{{QLatin1String("legal_deadline"), DueKind::LegalDeadline},
                              {QLatin1String("payment_cutoff"), DueKind::PaymentCutoff},
                              {QLatin1String("limitation"), DueKind::Limitation},
                              {QLatin1String("service_window"), DueKind::ServiceWindow},
                              {QLatin1String("municipal"), DueKind::Municipal},
                              {QLatin1String("recommended"), DueKind::Recommended},
                              {QLatin1String("open_ended"), DueKind::OpenEnded}};
const Words<Subject> subjects{{QLatin1String("pregnancy"), Subject::Pregnancy},
                              {QLatin1String("birth"), Subject::Birth},
                              {QLatin1String("child"), Subject::Child},
                              {QLatin1String("family"), Subject::Family},
                              {QLatin1String("loss"), Subject::Loss}};
const Words<DefaultOn> defaults{{QLatin1String("Y"), DefaultOn::Always},
                                {QLatin1String("cond"), DefaultOn::WhenFactsHold},
                                {QLatin1String("N"), DefaultOn::OnRequest}};
const Words<Superseder> superseders{{QLatin1String(""), Superseder::None},
                                    {QLatin1String("antenatal"), Superseder::Antenatal},
                                    {QLatin1String("checkup"), Superseder::Checkup},
                                    {QLatin1String("vaccination"), Superseder::Vaccination}};
const Words<Evidence> evidences{{QLatin1String("seen"), Evidence::Seen}, {QLatin1String("known"), Evidence::Known}};
const Words<bool> yesOrNo{{QLatin1String("Y"), true}, {QLatin1String("N"), false}};

void readTexts(RowReader &row, Procedure &procedure)
{
    procedure.id = row.needed(QLatin1String("id"));
    procedure.titleJa = row.needed(QLatin1String("title_ja"));
    procedure.titleEn = row.needed(QLatin1String("title_en"));
    procedure.condition = row.text(QLatin1String("condition"));
    procedure.where = row.text(QLatin1String("where"));
    procedure.applicant = row.text(QLatin1String("applicant"));
    procedure.bring = row.list(QLatin1String("bring"));
    procedure.effect = row.text(QLatin1String("effect"));
    procedure.basis = row.text(QLatin1String("basis"));
    procedure.source = row.text(QLatin1String("source"));
    procedure.facts = row.list(QLatin1String("facts"));
}

void readAfterLoss(RowReader &row, Procedure &procedure)
{
    for (const QString &word : row.list(QLatin1String("after_loss"))) {
        if (word == QLatin1String("death")) {
            procedure.staysAfterDeath = true;
        } else if (word == QLatin1String("loss")) {
            procedure.staysAfterLoss = StaysAfterLoss::Always;
        } else if (word == QLatin1String("loss12")) {
            procedure.staysAfterLoss = StaysAfterLoss::FromTwelveWeeks;
        } else {
            row.refuse(QLatin1String("after_loss"), QLatin1String("unknown word"));
        }
    }
}

void readRules(RowReader &row, Procedure &procedure)
{
    procedure.group = row.word(QLatin1String("group"), groups);
    procedure.anchor = row.anchor(QLatin1String("anchor"));
    procedure.opens = row.expression(QLatin1String("opens"));
    procedure.due = row.expression(QLatin1String("due"));
    procedure.dueKind = row.word(QLatin1String("due_kind"), dueKinds);
    procedure.variesByMunicipality = row.word(QLatin1String("municipal_variation"), yesOrNo);
    procedure.rollsIfClosed = row.word(QLatin1String("roll_if_closed"), yesOrNo);
    procedure.defaultOn = row.word(QLatin1String("default_on"), defaults);
    procedure.sensitive = row.word(QLatin1String("sensitive"), yesOrNo);
    procedure.leadDays = row.days(QLatin1String("lead_days"));
    procedure.supersededBy = row.word(QLatin1String("superseded_by"), superseders);
    procedure.evidence = row.word(QLatin1String("evidence"), evidences);
    procedure.subject = row.word(QLatin1String("subject"), subjects);
    readAfterLoss(row, procedure);
}

/// What no single column shows to be wrong.
void checkWhole(RowReader &row, const Procedure &procedure)
{
    static const QRegularExpression idForm(QStringLiteral("\\A[A-Z][0-9]{2}\\z"));
    static const QRegularExpression factForm(QStringLiteral("\\A[a-z0-9_]+\\z"));
    if (!idForm.match(procedure.id).hasMatch()) {
        row.refuse(QLatin1String("id"), QLatin1String("not a letter and two digits"));
    }
    for (const QString &fact : procedure.facts) {
        if (!factForm.match(fact).hasMatch()) {
            row.refuse(QLatin1String("facts"), QLatin1String("not a fact name"));
        }
    }
    if (!procedure.due && procedure.dueKind != DueKind::OpenEnded && procedure.dueKind != DueKind::Municipal) {
        row.refuse(QLatin1String("due"), QLatin1String("empty"));
    }
    if (procedure.due && procedure.dueKind == DueKind::OpenEnded) {
        row.refuse(QLatin1String("due"), QLatin1String("open_ended has none"));
    }
    if (procedure.defaultOn == DefaultOn::WhenFactsHold && procedure.facts.isEmpty()) {
        row.refuse(QLatin1String("facts"), QLatin1String("cond needs one"));
    }
    if (procedure.evidence == Evidence::Seen && procedure.source.isEmpty()) {
        row.refuse(QLatin1String("source"), QLatin1String("empty"));
    }
}

} // namespace

const QStringList &procedureColumns()
{
    static const QStringList columns = QStringLiteral("id,title_ja,title_en,group,condition,anchor,opens,due,due_kind,"
                                                      "where,applicant,bring,effect,basis,municipal_variation,"
                                                      "roll_if_closed,default_on,sensitive,lead_days,superseded_by,"
                                                      "evidence,source,subject,facts,after_loss")
                                           .split(QLatin1Char(','));
    return columns;
}

Result<Procedure> readProcedure(const QStringList &fields)
{
    RowReader row(procedureColumns(), fields);
    Procedure procedure;
    readTexts(row, procedure);
    readRules(row, procedure);
    checkWhole(row, procedure);
    if (row.error()) {
        return fail(*row.error());
    }
    return procedure;
}

} // namespace oyako::programs
