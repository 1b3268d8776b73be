// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/person_box.h"

#include "ui/widgets/family_faces.h"

#include <algorithm>

namespace oyako::ui {

PersonBox::PersonBox(const book::Book &book, const RecordId &chosen, QWidget *parent)
    : QComboBox(parent)
    , m_given(chosen)
{
    const auto persons = book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    for (const auto &person : persons) {
        addItem(callName(person.value), person.id.toString());
    }
    setCurrentIndex(std::max(0, findData(chosen.toString())));
    connect(this, &QComboBox::activated, this, [this] { m_isChosen = true; });
}

RecordId PersonBox::person() const
{
    return RecordId::fromString(currentData().toString()).value_or(m_given);
}

void PersonBox::propose(const book::Book &book, records::Role role)
{
    if (m_isChosen) {
        return;
    }
    const auto persons = book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    const book::Stored<records::Person> *found = nullptr;
    for (const auto &person : persons) {
        const bool isYounger = !found || person.value.birthDate > found->value.birthDate;
        if (person.value.role == role && !person.value.deathDate.isValid() && isYounger) {
            found = &person;
        }
    }
    if (found) {
        setCurrentIndex(findData(found->id.toString()));
    }
}

} // namespace oyako::ui
