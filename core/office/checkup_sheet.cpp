// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/checkup_sheet.h"

#include "core/care/form_session.h"
#include "core/forms/library.h"
#include "core/programs/visit_forms.h"

#include <algorithm>

namespace oyako::office {

QString sheetFor(const QString &occasion)
{
    const programs::VisitForms visit = programs::formsFor(QLatin1String("checkup.") + occasion);
    const auto page = std::find_if(visit.pages.cbegin(), visit.pages.cend(),
                                   [](const QString &id) { return id.startsWith(QLatin1String("checkup-")); });
    return visit.sheet.isEmpty() && page != visit.pages.cend() ? *page : visit.sheet;
}

Result<forms::Session> namedSheet(const book::Book &book, const QString &form, const RecordId &child)
{
    const auto built = forms::builtInForm(form);
    const auto person = book.find<records::Person>(child);
    if (!built || !person) {
        return fail(built ? person.error() : built.error());
    }
    auto opened = care::openForm(*built, book, {.person = child});
    if (!opened) {
        return fail(std::move(opened).error());
    }
    forms::Session &session = opened->session;
    const QList<forms::NodeId> proposals = session.proposals();
    for (const forms::NodeId node : proposals) {
        if (session.item(node).binding.startsWith(QLatin1String("person."))) {
            static_cast<void>(session.confirm(node));
        } else {
            session.dismiss(node);
        }
    }
    return std::move(opened->session);
}

} // namespace oyako::office
