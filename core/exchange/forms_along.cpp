// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/forms_along.h"

namespace oyako::exchange {

using records::FormResponse;
using records::ImportedForm;

Result<QList<book::StoredRecord>> formsAnsweredBy(const book::Book &book, const QList<book::StoredRecord> &records)
{
    QList<book::StoredRecord> forms;
    QSet<RecordId> seen;
    for (const book::StoredRecord &record : records) {
        const auto *response = std::get_if<FormResponse>(&record.value);
        if (!response || response->definition.isEmpty() || seen.contains(response->definition)) {
            continue;
        }
        seen.insert(response->definition);
        auto form = book.findAny(response->definition);
        if (!form && form.error().code != ErrorCode::UnknownRecord) {
            return fail(std::move(form).error());
        }
        if (form && form->state != book::State::Erased && std::holds_alternative<ImportedForm>(form->value)) {
            forms.append(std::move(*form));
        }
    }
    return forms;
}

Result<care::ShelfForm> formOf(const book::Book &book, const Preview &preview, const FormResponse &response)
{
    auto known = care::formOf(book, response);
    if (known || response.definition.isEmpty()) {
        return known;
    }
    for (const PreviewItem &item : preview.items) {
        const auto *form = item.incoming.value ? std::get_if<ImportedForm>(&*item.incoming.value) : nullptr;
        if (form && item.incoming.id == response.definition) {
            return care::shelfForm({item.incoming.id, {}, 0, *form});
        }
    }
    return known;
}

} // namespace oyako::exchange
