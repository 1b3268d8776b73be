// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/clear_answers.h"

#include "core/care/form_session.h"
#include "core/care/form_shelf.h"
#include "core/care/handbook_edition.h"
#include "core/forms/response.h"
#include "core/pages/form_page.h"
#include "ui/text/dates.h"

namespace oyako::ui {

namespace {

using records::FormResponse;
using records::Person;

/// A response as it would be sent, with its answers.
Result<forms::Session> sessionOf(const book::Book &book, const FormResponse &response, const care::FormSubject &subject)
{
    const auto shelf = care::formOf(book, response);
    if (!shelf) {
        return fail(shelf.error());
    }
    const auto contexts = care::launchContexts(*shelf->form, book, subject);
    auto read = contexts ? forms::readResponse(shelf->form, response.response.toUtf8(), book.clock(), *contexts)
                         : fail(contexts.error());
    return read ? Result<forms::Session>(std::move(read->session)) : fail(read.error());
}

} // namespace

Result<pages::Document> clearAnswers(const book::Book &book, const exchange::HandoverContent &content,
                                     const pages::TextMeasure &measure)
{
    pages::Document all;
    for (const book::StoredRecord &record : content.records) {
        const auto *response = std::get_if<FormResponse>(&record.value);
        if (!response) {
            continue;
        }
        const auto person = book.find<Person>(record.person);
        const care::FormSubject subject{
            .person = record.person, .pregnancy = response->pregnancy, .definition = response->definition};
        const auto edition = care::bookletEdition(book, subject);
        if (!person || !edition) {
            return fail(person ? edition.error() : person.error());
        }
        if (const auto session = sessionOf(book, *response, subject)) {
            const pages::FormPrint print{
                .name = records::fullName(person->value),
                .birthDate = text::date(person->value.birthDate, {text::Language::Japanese, text::YearStyle::Both}),
                .edition = *edition};
            all.pages += pages::layOut(*session, print, measure).pages;
        }
    }
    return all;
}

} // namespace oyako::ui
