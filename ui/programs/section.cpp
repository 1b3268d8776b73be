// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/section.h"

#include "core/book/book.h"
#include "ui/text/errors.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/style.h"

namespace oyako::ui {

ProgramsSection::ProgramsSection(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, space::One, 0, 0);
    m_column->setSpacing(space::Two);
}

void ProgramsSection::open(const Destination &)
{
    refresh();
}

void ProgramsSection::clearFrom(int index)
{
    while (QLayoutItem *item = m_column->takeAt(index)) {
        delete item->widget();
        if (QLayout *layout = item->layout()) {
            while (QLayoutItem *inner = layout->takeAt(0)) {
                delete inner->widget();
                delete inner;
            }
        }
        delete item;
    }
}

RecordId ProgramsSection::firstAdult() const
{
    const auto persons = m_context.book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    const auto rank = [](const book::Stored<records::Person> &person) {
        return person.value.role == records::Role::Mother ? 0 : person.value.role == records::Role::Child ? 2 : 1;
    };
    const auto first = std::min_element(persons.cbegin(), persons.cend(),
                                        [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return first == persons.cend() ? RecordId() : first->id;
}

QString ProgramsSection::callNameOf(const RecordId &person) const
{
    const auto found = m_context.book.find<records::Person>(person);
    return found ? callName(found->value) : QString();
}

void ProgramsSection::report(const Result<void> &done, const QString &sentence) const
{
    if (done) {
        m_context.navigator.sayWithUndo(sentence);
    } else {
        m_context.navigator.say(text::sentence(done.error()));
    }
}

void ProgramsSection::remove(const RecordId &record)
{
    const auto done = m_context.book.markEnteredInError(record);
    report(done ? Result<void>() : Result<void>(fail(done.error())),
           tr("まちがいとして外しました。記録はのこっています"));
}

} // namespace oyako::ui
