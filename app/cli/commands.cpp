// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include "app/cli/agenda.h"
#include "app/cli/application_commands.h"
#include "app/cli/audit_commands.h"
#include "app/cli/backup_commands.h"
#include "app/cli/book_commands.h"
#include "app/cli/document_commands.h"
#include "app/cli/exchange_commands.h"
#ifdef OYAKO_HAS_PAINT
#include "app/cli/audit_print.h"
#include "app/cli/form_print.h"
#include "app/cli/handover_print.h"
#include "app/cli/visit_pack.h"
#endif
#include "app/cli/form_import.h"
#include "app/cli/forms.h"
#include "app/cli/growth.h"
#include "app/cli/handover_commands.h"
#include "app/cli/history_commands.h"
#include "app/cli/office_commands.h"
#include "app/cli/outcome_commands.h"
#include "app/cli/place_commands.h"
#include "app/cli/procedures.h"
#include "app/cli/record_commands.h"
#include "app/cli/registry.h"
#include "app/cli/staff_commands.h"
#include "app/cli/survey_commands.h"
#include "app/cli/sync_commands.h"
#include "app/cli/vaccine.h"

namespace oyako::cli {

namespace {

#ifndef OYAKO_HAS_PAINT
// Without a painter nothing is printed.
QList<Command> auditPrintCommands()
{
    return {};
}
QList<Command> formPrintCommands()
{
    return {};
}
QList<Command> handoverPrintCommands()
{
    return {};
}
QList<Command> visitPackCommands()
{
    return {};
}
#endif

QList<CommandGroup> makeGroups()
{
    return {
        {QStringLiteral("A book: make it, open it, keep it safe"), bookCommands() + backupCommands()},
        {QStringLiteral("Write down and correct"),
         recordCommands() + outcomeCommands() + documentCommands() + applicationCommands() + historyCommands()},
        {QStringLiteral("What to do now"),
         agendaCommands() + visitPackCommands() + procedureCommands() + registryCommands() + placeCommands()},
        {QStringLiteral("Forms and questionnaires"), formCommands() + formImportCommands() + formPrintCommands()},
        {QStringLiteral("Vaccinations and growth"), vaccineCommands() + growthCommands()},
        {QStringLiteral("Take out, take in, hand over, two PCs"),
         exchangeCommands() + handoverCommands() + handoverPrintCommands() + syncCommands()},
        {QStringLiteral("A clinic or city office"),
         staffCommands() + auditCommands() + auditPrintCommands() + officeCommands() + surveyCommands()},
    };
}

} // namespace

const QList<CommandGroup> &commandGroups()
{
    static const QList<CommandGroup> groups = makeGroups();
    return groups;
}

const QList<Command> &commands()
{
    static const QList<Command> all = [] {
        QList<Command> every;
        for (const CommandGroup &group : commandGroups()) {
            every += group.commands;
        }
        return every;
    }();
    return all;
}

} // namespace oyako::cli
