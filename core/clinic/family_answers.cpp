// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/family_answers.h"

#include "core/care/form_session.h"
#include "core/programs/visit_forms.h"

namespace oyako::clinic {

using forms::Item;
using forms::Session;
using forms::Value;
using records::FormResponse;

namespace {

/// What the strip above the sheet says already, or a page of the birth.
bool isKnownFromBook(const Item &item)
{
    static const QStringList records{QStringLiteral("person"), QStringLiteral("guardian1"), QStringLiteral("birth"),
                                     QStringLiteral("delivery"), QStringLiteral("newborn")};
    return records.contains(item.binding.section(QLatin1Char('.'), 0, 0));
}

bool isYes(const Value &value)
{
    if (const auto *yes = std::get_if<bool>(&value)) {
        return *yes;
    }
    const auto *coding = std::get_if<forms::Coding>(&value);
    return coding && (coding->code == QLatin1String("yes") || coding->code == QLatin1String("present"));
}

bool isNo(const Value &value)
{
    if (const auto *yes = std::get_if<bool>(&value)) {
        return !*yes;
    }
    const auto *coding = std::get_if<forms::Coding>(&value);
    return coding && (coding->code == QLatin1String("no") || coding->code == QLatin1String("none"));
}

bool asksForAttention(const Item &item, const QList<Value> &values)
{
    switch (item.concern) {
    case forms::Concern::WhenYes: return std::any_of(values.cbegin(), values.cend(), isYes);
    case forms::Concern::WhenNo: return std::any_of(values.cbegin(), values.cend(), isNo);
    case forms::Concern::None: break;
    }
    return false;
}

FamilyAnswers answersIn(const Session &session)
{
    FamilyAnswers family;
    family.form = session.sharedForm();
    const forms::Filled filled = session.filled();
    family.questions = filled.questions;
    family.answered = filled.answered;
    for (const Item &item : family.form->items) {
        const forms::NodeId node = session.node(item.linkId);
        if (!item.isQuestion() || isKnownFromBook(item) || node == forms::noNode || !session.isShown(node)) {
            continue;
        }
        const QList<Value> values = session.countingAnswers(node);
        if (values.isEmpty()) {
            continue;
        }
        const bool sensitive = isSensitive(*family.form, item);
        family.answers.append({&item, values, asksForAttention(item, values), sensitive});
        family.concerns += family.answers.last().concern && !sensitive ? 1 : 0;
    }
    return family;
}

} // namespace

bool isSensitive(const forms::Form &form, const Item &item)
{
    return item.sensitive || (item.parent >= 0 && isSensitive(form, form.item(item.parent)));
}

Result<std::optional<FamilyAnswers>> familyAnswers(const book::Book &book, const RecordId &child,
                                                   const QString &occasion)
{
    const QString form = programs::formsFor(QLatin1String("checkup.") + occasion).questionnaire;
    const auto responses = book.list<FormResponse>(child);
    if (!responses) {
        return fail(responses.error());
    }
    for (auto response = responses->crbegin(); response != responses->crend(); ++response) {
        if (form.isEmpty() || response->value.form != form) {
            continue;
        }
        const auto shelf = care::formOf(book, response->value);
        if (!shelf) {
            continue;
        }
        const auto read = care::readAnswers(*shelf, response->value.response.toUtf8(), book, child);
        if (!read) {
            return fail(read.error());
        }
        FamilyAnswers family = answersIn(read->session);
        family.response = response->id;
        family.authored = response->value.authored;
        return std::optional(std::move(family));
    }
    return std::optional<FamilyAnswers>();
}

} // namespace oyako::clinic
