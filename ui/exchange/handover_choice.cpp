// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/handover_choice.h"

#include "core/book/book.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/seal_words.h"
#include "ui/text/language.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace oyako::ui {

using exchange::Section;

HandoverChoiceView::HandoverChoiceView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    column->addWidget(makeText(TextRole::Strong, tr("だれの記録")));
    addPersons(column);
    column->addSpacing(space::One);
    column->addWidget(makeText(TextRole::Strong, tr("わたす記録")));
    addSections(column);
    column->addStretch(1);
}

void HandoverChoiceView::addPersons(QVBoxLayout *column)
{
    const auto persons = m_context.book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    for (const auto &person : persons) {
        auto *box = new CheckBox(nameOf(person.value));
        box->setChecked(person.value.role == records::Role::Child || person.value.role == records::Role::Mother);
        connect(box, &QCheckBox::toggled, this, &HandoverChoiceView::changed);
        column->addWidget(box);
        m_persons.append({person.id, box});
    }
}

void HandoverChoiceView::addSections(QVBoxLayout *column)
{
    const QSet<Section> usual = exchange::HandoverChoice().sections;
    for (const Section section : exchange::allSections) {
        auto *box = new CheckBox(sectionName(section));
        box->setChecked(usual.contains(section));
        connect(box, &QCheckBox::toggled, this, &HandoverChoiceView::changed);
        column->addWidget(box);
        m_sections.append({section, box});
    }
}

exchange::HandoverChoice HandoverChoiceView::choice() const
{
    exchange::HandoverChoice choice{{}, {}, m_sensitive};
    for (const auto &[person, box] : m_persons) {
        if (box->isChecked()) {
            choice.persons.append(person);
        }
    }
    for (const auto &[section, box] : m_sections) {
        if (box->isChecked()) {
            choice.sections.insert(section);
        }
    }
    return choice;
}

void HandoverChoiceView::fillSensitive(QVBoxLayout *column)
{
    const auto content = exchange::gather(m_context.book, choice());
    if (!content) {
        return;
    }
    QSet<QString> listed;
    for (const exchange::SensitivePart &part : content->sensitive) {
        const auto record = m_context.book.findAny(part.record);
        if (!record || listed.contains(part.key)) {
            continue;
        }
        listed.insert(part.key);
        const QString language = text::code(m_context.preferences.language);
        auto *box = new CheckBox(sensitiveName(record->value, m_context.book, part.key, language));
        box->setChecked(part.goes);
        connect(box, &QCheckBox::toggled, this, [this, key = part.key](bool on) {
            if (on) {
                m_sensitive.insert(key);
            } else {
                m_sensitive.remove(key);
            }
        });
        column->addWidget(box);
    }
}

QStringList HandoverChoiceView::names() const
{
    QStringList names;
    for (const auto &[person, box] : m_persons) {
        if (box->isChecked()) {
            names.append(box->text());
        }
    }
    return names;
}

QStringList HandoverChoiceView::summary() const
{
    const auto content = exchange::gather(m_context.book, choice());
    QStringList lines;
    for (const Section section : exchange::allSections) {
        if (const int count = content ? content->counts.value(section) : 0; count > 0) {
            lines.append(sectionName(section) + QLatin1Char(' ') + tr("%n件", nullptr, count));
        }
    }
    return lines;
}

} // namespace oyako::ui
