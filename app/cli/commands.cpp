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

QList<Command> paintingCommands()
{
#ifdef OYAKO_HAS_PAINT
    return auditPrintCommands() + formPrintCommands() + visitPackCommands() + handoverPrintCommands();
#else
    return {};
#endif
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = bookCommands() + recordCommands() + documentCommands() + applicationCommands() +
                                      outcomeCommands() + exchangeCommands() + handoverCommands() + syncCommands() +
                                      historyCommands() + backupCommands() + formCommands() + formImportCommands() +
                                      growthCommands() + procedureCommands() + agendaCommands() + registryCommands() +
                                      placeCommands() + vaccineCommands() + staffCommands() + auditCommands() +
                                      officeCommands() + surveyCommands() + paintingCommands();
    return all;
}

} // namespace oyako::cli
