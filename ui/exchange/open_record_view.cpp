// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/open_record_view.h"

#include "ui/exchange/import_words.h"
#include "ui/exchange/sync_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr int sideWidth = 17; // in em: two of them fit beside each other in a narrow window

QVBoxLayout *plainColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    return column;
}

} // namespace

OpenRecordView::OpenRecordView(const Context &context, const sync::OpenRecord &open,
                               const QList<sync::Partner> &partners, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_open(open)
    , m_partners(partners)
    , m_message(new InlineMessage)
{
    QVBoxLayout *column = plainColumn(this);
    column->addWidget(makeText(TextRole::Strong, heading()));
    for (const sync::Disagreement &field : std::as_const(m_open.fields)) {
        addField(column, field);
    }
    column->addWidget(m_message);
    QPushButton *done = makeButton(tr("えらんだほうにする"));
    done->setAccessibleDescription(heading());
    // Queued: what was chosen makes this view anew.
    connect(done, &QPushButton::clicked, this, &OpenRecordView::settle, Qt::QueuedConnection);
    column->addWidget(done, 0, Qt::AlignLeft);
}

QString OpenRecordView::heading() const
{
    QStringList parts{recordName(m_open.record.value)};
    const auto person = m_context.book.find<records::Person>(m_open.record.person);
    if (person && person->id != m_open.record.id) {
        parts.prepend(nameOf(person->value));
    }
    const QDate date = records::dateOf(m_open.record.value);
    if (date.isValid()) {
        parts.append(text::date(date, m_context.speech()));
    }
    return parts.join(QStringLiteral("・"));
}

void OpenRecordView::addField(QVBoxLayout *column, const sync::Disagreement &field)
{
    column->addWidget(makeText(TextRole::Body, openFieldName(field.field)));
    auto *sides = new QWidget;
    auto *row = new FlowRow(sides);
    auto *group = new QButtonGroup(sides);
    for (int side = 0; side < field.sides.size(); ++side) {
        row->addWidget(sideView(field, side, group));
    }
    column->addWidget(sides);
}

QWidget *OpenRecordView::sideView(const sync::Disagreement &field, int side, QButtonGroup *group)
{
    const sync::Side &written = field.sides.at(side);
    const QString value = sideValue(m_context.book, field.field, written.value);
    const QString who = sideAuthor(m_context.book, written, m_partners);
    const QString when = instantWords(written.recordedAt, m_context.clock.zone(), m_context.speech());
    auto *view = new QWidget;
    view->setFixedWidth(sideWidth * em());
    QVBoxLayout *column = plainColumn(view);
    column->setSpacing(space::Half);
    auto *choice = new RadioButton(who);
    choice->setAccessibleName(QStringLiteral("%1 %2 %3 %4").arg(openFieldName(field.field), value, who, when));
    choice->setChecked(side == 0);
    group->addButton(choice);
    connect(choice, &QRadioButton::clicked, this, [this, name = field.field, side] { choose(name, side); });
    column->addWidget(choice);
    column->addWidget(makeText(TextRole::Body, value));
    column->addWidget(makeText(TextRole::Hint, when));
    column->addStretch(1);
    return view;
}

void OpenRecordView::settle()
{
    const auto done = sync::settle(m_context.book, m_open.record.id, m_chosen);
    if (done) {
        m_context.navigator.sayWithUndo(tr("食いちがいを、ひとつにしました"));
    } else {
        m_message->say(InlineMessage::Tone::Attention, syncSentence(done.error()));
    }
}

} // namespace oyako::ui
