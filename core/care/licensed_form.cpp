// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/licensed_form.h"

#include "core/forms/library.h"

namespace oyako::care {

using forms::Form;
using forms::Item;

namespace {

/// The structure a form is the text of; nullptr for any other.
std::shared_ptr<const Form> structureOf(const Form &form)
{
    for (const QString &id : licensedForms()) {
        const auto structure = forms::builtInForm(id);
        const bool isSame = structure && (form.url.isEmpty() ? form.id == id : form.url == (*structure)->url);
        if (isSame) {
            return *structure;
        }
    }
    return nullptr;
}

/// Option by option in printed order: the licensed file may call its codes as it likes.
void takeRules(Item &item, const Item &from)
{
    for (qsizetype i = 0; i < item.options.size(); ++i) {
        item.options[i].ordinal = from.options.at(i).ordinal;
    }
    item.sensitive = from.sensitive;
    item.writer = from.writer;
}

} // namespace

const QStringList &licensedForms()
{
    static const QStringList ids{QStringLiteral("epds"), QStringLiteral("mibs-j"),
                                 QStringLiteral("childcare-support-checklist"), QStringLiteral("m-chat")};
    return ids;
}

Result<std::shared_ptr<const Form>> withRules(std::shared_ptr<const Form> form)
{
    const auto structure = structureOf(*form);
    if (!structure) {
        return form;
    }
    auto licensed = std::make_shared<Form>(*form);
    for (const Item &item : structure->items) {
        if (!item.isQuestion() || item.readOnly) {
            continue;
        }
        const auto index = licensed->indexes.constFind(item.linkId);
        const bool isThere =
            index != licensed->indexes.cend() && licensed->items.at(*index).options.size() == item.options.size();
        if (!isThere) {
            return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("other_structure")});
        }
        takeRules(licensed->items[*index], item);
    }
    licensed->followUps = structure->followUps;
    return std::shared_ptr<const Form>(std::move(licensed));
}

} // namespace oyako::care
