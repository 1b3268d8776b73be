// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/visit_questionnaire.h"

#include "core/care/filled_page.h"
#include "core/care/form_session.h"
#include "core/forms/library.h"
#include "core/programs/visit_forms.h"

#include <algorithm>

namespace oyako::care {

using namespace records;

namespace {

/// The questionnaires of visits; what an office asks for is no visit.
QStringList builtInNames(const QString &titleKey)
{
    const QString own = programs::formsFor(titleKey).questionnaire;
    QStringList names = own.isEmpty() ? QStringList() : QStringList{own};
    for (const programs::VisitForms &row : programs::builtInVisitForms()) {
        const bool isVisit = !row.questionnaire.isEmpty() && !row.id.startsWith(QLatin1String("procedure."));
        if (isVisit && !names.contains(row.questionnaire)) {
            names.append(row.questionnaire);
        }
    }
    return names;
}

Questionnaire builtIn(const QString &name, const QString &language)
{
    const auto form = forms::builtInForm(name);
    return {name, form ? (*form)->title.in(language) : name, {}};
}

/// By its url any version is found, the newest; a form without one, or with the name of one of ours, by its record.
Questionnaire imported(const book::Stored<ImportedForm> &stored)
{
    const ImportedForm &form = stored.value;
    const bool isByUrl = !form.url.isEmpty() && !forms::builtInForm(form.url);
    return {isByUrl ? form.url : stored.id.toString(), form.title.isEmpty() ? form.form : form.title, stored.id};
}

/// The forms a draft may belong to: this one, and its other versions from the newest on.
Result<QList<ShelfForm>> versionsOf(const book::Book &book, const ShelfForm &shelf)
{
    QList<ShelfForm> versions{shelf};
    if (shelf.definition.isEmpty() || shelf.form->url.isEmpty()) {
        return versions;
    }
    const auto all = importedForms(book);
    if (!all) {
        return fail(all.error());
    }
    for (const auto &stored : *all) {
        if (stored.value.url == shelf.form->url && stored.id != shelf.definition) {
            if (auto version = shelfForm(stored)) {
                versions.append(*version);
            }
        }
    }
    return versions;
}

} // namespace

Result<QList<Questionnaire>> questionnairesFor(const book::Book &book, const QString &titleKey, const QString &language)
{
    const auto taken = importedForms(book);
    if (!taken) {
        return fail(taken.error());
    }
    const QString own = programs::formsFor(titleKey).questionnaire;
    QList<Questionnaire> all;
    for (const auto &stored : *taken) {
        const Questionnaire one = imported(stored);
        if (std::none_of(all.cbegin(), all.cend(), [&one](const Questionnaire &o) { return o.name == one.name; })) {
            all.append(one);
        }
    }
    const QStringList names = builtInNames(titleKey);
    for (const QString &name : names) {
        all.insert(name == own ? 0 : all.size(), builtIn(name, language));
    }
    return all;
}

QString draftKeyOf(const QString &form, const RecordId &person)
{
    return QLatin1String("form/") + form + QLatin1Char('/') + person.toString();
}

Result<forms::Session> questionnaireToTake(const book::Book &book, const ShelfForm &shelf, const FormSubject &subject)
{
    auto last = lastAnswers(book, shelf, subject);
    if (!last || *last) {
        return last ? Result<forms::Session>(std::move((*last)->session)) : fail(last.error());
    }
    const auto versions = versionsOf(book, shelf);
    if (!versions) {
        return fail(versions.error());
    }
    const auto keyOf = [&subject](const ShelfForm &version) {
        return draftKeyOf(version.definition.isEmpty() ? version.form->id : version.definition.toString(),
                          subject.person);
    };
    ShelfForm begun = shelf;
    QByteArray content;
    for (const ShelfForm &version : *versions) {
        const auto draft = book.draft(keyOf(version));
        if (!draft) {
            return fail(draft.error());
        }
        if (*draft) {
            begun = version;
            content = (*draft)->content;
            break;
        }
    }
    FormSubject about = subject;
    about.definition = begun.definition;
    auto opened = openForm(begun.form, book, about, content);
    return opened ? Result<forms::Session>(std::move(opened->session)) : fail(opened.error());
}

} // namespace oyako::care
