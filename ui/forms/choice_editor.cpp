// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/choice_editor.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr qsizetype mostButtons = 8;

/// The same answer: codings by system and code.
bool isSame(const forms::Value &a, const forms::Value &b)
{
    const auto *one = std::get_if<forms::Coding>(&a);
    const auto *other = std::get_if<forms::Coding>(&b);
    return one && other ? one->system == other->system && one->code == other->code : a == b;
}

} // namespace

ChoiceEditor::ChoiceEditor(const forms::Item &item, const QString &language, QWidget *parent)
    : ItemEditor(parent)
    , m_item(item)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::One);
    readChoices(language);
    m_chosen.fill(false, m_choices.size());
    if (m_choices.size() > mostButtons && !item.repeats) {
        buildDropDown();
    } else {
        buildButtons();
    }
    if (item.type == forms::ItemType::OpenChoice) {
        buildOpenLine();
    }
}

void ChoiceEditor::readChoices(const QString &language)
{
    if (m_item.type == forms::ItemType::Boolean) {
        m_choices = {{true, tr("はい"), false}, {false, tr("いいえ"), false}};
        return;
    }
    for (const forms::Option &option : m_item.options) {
        m_choices.append({option.value, option.label.in(language), option.exclusive});
    }
}

void ChoiceEditor::buildButtons()
{
    auto *row = new FlowRow;
    for (int i = 0; i < m_choices.size(); ++i) {
        QPushButton *button = makeButton(m_choices.at(i).label);
        button->setCheckable(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { toggled(i); });
        m_buttons.append(button);
        row->addWidget(button);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    if (!m_buttons.isEmpty()) {
        setFocusProxy(m_buttons.first());
    }
}

void ChoiceEditor::buildDropDown()
{
    m_box = new QComboBox;
    m_box->addItem(QString());
    for (const Choice &choice : m_choices) {
        m_box->addItem(choice.label);
    }
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_chosen.fill(false);
        if (index > 0) {
            m_chosen[index - 1] = true;
        }
        tell();
    });
    layout()->addWidget(m_box);
    setFocusProxy(m_box);
}

void ChoiceEditor::buildOpenLine()
{
    m_other = new QLineEdit;
    m_other->setPlaceholderText(tr("そのほか"));
    m_other->setAccessibleName(tr("そのほか"));
    ImeGuard::install(m_other);
    connect(m_other, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (!m_item.repeats && !typed.isEmpty()) {
            m_chosen.fill(false);
            for (QAbstractButton *button : m_buttons) {
                button->setChecked(false);
            }
        }
        tell();
    });
    layout()->addWidget(m_other);
}

void ChoiceEditor::toggled(int choice)
{
    const bool chosen = m_buttons.at(choice)->isChecked();
    for (int i = 0; i < m_choices.size(); ++i) {
        const bool clears = !m_item.repeats || m_choices.at(choice).exclusive || m_choices.at(i).exclusive;
        if (i != choice && chosen && clears) {
            m_chosen[i] = false;
            m_buttons.at(i)->setChecked(false);
        }
    }
    m_chosen[choice] = chosen;
    if (chosen && !m_item.repeats && m_other) {
        m_other->clear();
    }
    tell();
}

void ChoiceEditor::tell()
{
    QList<forms::Value> values;
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_chosen.at(i)) {
            values.append(m_choices.at(i).value);
        }
    }
    if (m_other && !m_other->text().trimmed().isEmpty()) {
        values.append(m_other->text());
    }
    Q_EMIT changed(values);
}

void ChoiceEditor::setValues(const QList<forms::Value> &values)
{
    QString other;
    m_chosen.fill(false);
    for (const forms::Value &value : values) {
        const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                        [&value](const Choice &choice) { return isSame(choice.value, value); });
        if (found != m_choices.cend()) {
            m_chosen[found - m_choices.cbegin()] = true;
        } else if (const auto *text = std::get_if<QString>(&value)) {
            other = *text;
        }
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(m_chosen.at(i));
    }
    if (m_box) {
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(static_cast<int>(m_chosen.indexOf(true)) + 1);
    }
    if (m_other) {
        m_other->setText(other);
    }
}

} // namespace oyako::ui
