// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/field_row.h"

#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

void letGiveWay(QComboBox *box)
{
    constexpr int narrowest = 8; // full-width characters
    box->setMinimumWidth(em() * narrowest);
}

FieldRow::FieldRow(const QString &label, QWidget *field, const QString &hintText, QWidget *parent)
    : QWidget(parent)
    , m_hint(makeText(TextRole::Hint, {}))
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Half);
    column->addWidget(makeFieldLabel(label, field));
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        letGiveWay(box);
    }
    column->addWidget(field);
    column->addWidget(m_hint);
    column->addWidget(m_message);
    hint(hintText);
    // What was said about the old value goes as soon as somebody mends it.
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        connect(edit, &QLineEdit::textEdited, this, [this] { complain({}); });
    }
}

void FieldRow::complain(const QString &sentence)
{
    m_message->say(InlineMessage::Tone::Attention, sentence);
}

bool FieldRow::isComplaining() const
{
    return !m_message->text().isEmpty();
}

void FieldRow::hint(const QString &sentence)
{
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty());
}

} // namespace oyako::ui
