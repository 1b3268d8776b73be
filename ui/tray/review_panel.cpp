// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/review_panel.h"

#include "core/clinic/permissions.h"
#include "ui/exchange/seal_words.h"
#include "ui/tray/line_tree.h"
#include "ui/tray/person_question.h"
#include "ui/tray/tray_words.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QScrollBar>

namespace oyako::ui {

ReviewPanel::ReviewPanel(const Context &context, TrayDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(desk)
    , m_return(makeButton(tr("一覧へもどる"), ButtonRole::Quiet))
    , m_page(new Page(Page::Wide))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_return, 0, Qt::AlignLeft);
    outer->addWidget(m_page, 1);
    m_return->setObjectName(QStringLiteral("returnToList"));
    setReturns(false);
    connect(m_return, &QPushButton::clicked, this, &ReviewPanel::returned);
    m_return->setShortcut(Qt::Key_Escape);
    setFocusProxy(m_return); // Nothing is taken in by the key that opened the file.
}

void ReviewPanel::setReturns(bool returns)
{
    m_return->setVisible(returns);
}

void ReviewPanel::show(const QString &digest)
{
    if (digest != m_digest) {
        m_showsSensitive = false;
        m_page->verticalScrollBar()->setValue(0);
    }
    m_digest = digest;
    fill(nullptr);
}

void ReviewPanel::refresh()
{
    const exchange::IntakeChoices kept = m_lines ? m_lines->choices() : exchange::IntakeChoices();
    fill(m_lines ? &kept : nullptr);
}

void ReviewPanel::fill(const exchange::IntakeChoices *kept)
{
    delete m_content;
    delete m_foot;
    m_content = nullptr;
    m_foot = nullptr;
    m_lines = nullptr;
    m_reason = nullptr;
    m_take = nullptr;
    m_count = nullptr;
    m_message = nullptr;
    const TrayFile *file = m_desk->find(m_digest);
    if (!file) {
        return;
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    addHead(*file, column);
    const auto intake = m_desk->intakeOf(m_digest);
    if (file->content && intake) {
        for (const exchange::ArrivedPerson &person : intake->persons) {
            if (person.here.isEmpty() && !person.isNew) {
                auto *question = new PersonQuestion(m_context, person);
                connect(question, &PersonQuestion::decided, this, [this](const RecordId &id, const RecordId &here) {
                    m_desk->decide(m_digest, id, here);
                    refresh();
                    m_lines->setFocus(); // The button that had the keyboard is gone.
                });
                column->addWidget(question);
            }
        }
        exchange::IntakeChoices choices = exchange::usualChoices(*intake);
        if (kept) {
            choices.accepted = kept->accepted;
            // What could not be seen before somebody was decided on is as usual.
            for (const QString &key : exchange::usualChoices(*intake).accepted) {
                choices.accepted.insert(key);
            }
        }
        addLines(*intake, choices, column);
        addReason(column);
        addDecision(*intake);
        noteRead(*intake);
    }
    column->addStretch(1);
    m_page->column()->addWidget(m_content);
}

void ReviewPanel::addHead(const TrayFile &file, QVBoxLayout *column)
{
    const QString who = file.children.join(QStringLiteral("・"));
    column->addWidget(makeText(TextRole::Title, who.isEmpty() ? file.name : who));
    if (file.content) {
        const QDate day = file.content->recordedAt.toTimeZone(m_context.clock.zone()).date();
        const QString from = file.content->claimedBy.isEmpty() ? tr("(書いてありません)") : file.content->claimedBy;
        column->addWidget(
            makeText(TextRole::Hint,
                     tr("送り主: %1  %2  ファイル: %3").arg(from, text::date(day, m_context.speech()), file.name)));
        if (const QString purpose = purposeOf(*file.content); !purpose.isEmpty()) {
            column->addWidget(makeText(TextRole::Hint, tr("わたす目的: %1").arg(purpose)));
        }
    }
    m_message = new InlineMessage;
    column->addWidget(m_message);
    if (file.state == TrayState::Refused) {
        m_message->say(InlineMessage::Tone::Attention, refusalWords(file));
    } else if (file.state == TrayState::TakenIn) {
        m_message->say(InlineMessage::Tone::Calm,
                       file.items > 0 ? tr("取り込みずみです。入力しなくてすんだ項目: %1").arg(file.items)
                                      : tr("このファイルの内容は、もう記録に入っています。"));
    } else if (file.state == TrayState::Declined) {
        m_message->say(InlineMessage::Tone::Calm, tr("取り込まないことにしました: %1").arg(file.reason));
    }
}

void ReviewPanel::addLines(const exchange::Intake &intake, const exchange::IntakeChoices &choices, QVBoxLayout *column)
{
    m_lines = new LineTree;
    m_lines->show(intake, choices, m_showsSensitive, m_context.speech());
    connect(m_lines, &LineTree::choicesChanged, this, &ReviewPanel::showCount);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *row) {
        if (row) {
            scrollToRow(*m_page, *m_lines, m_lines->visualItemRect(row));
        }
    });
    auto *tools = new FlowRow;
    const auto add = [tools](QPushButton *button) {
        tools->addWidget(button);
        return button;
    };
    connect(add(makeButton(tr("すべてえらぶ"))), &QPushButton::clicked, this, [this] { m_lines->acceptAll(true); });
    connect(add(makeButton(tr("すべて外す"))), &QPushButton::clicked, this, [this] { m_lines->acceptAll(false); });
    if (m_lines->hasCovered()) {
        QPushButton *button = add(makeButton(tr("配慮のいる答えを見る"), ButtonRole::Quiet));
        const auto permitted = clinic::permissionsOf(m_context.book);
        button->setEnabled(permitted && permitted->seeSensitive);
        button->setToolTip(tr("見たことは、閲覧の記録に残ります"));
        connect(button, &QPushButton::clicked, this, &ReviewPanel::reveal, Qt::QueuedConnection);
    }
    column->addLayout(tools);
    column->addWidget(m_lines);
}

void ReviewPanel::addReason(QVBoxLayout *column)
{
    m_reason = new QLineEdit;
    column->addWidget(new FieldRow(tr("取り込まないわけ"), m_reason,
                                   tr("外したものがあるときや、ぜんぶ取り込まないときに書きます。")));
}

void ReviewPanel::addDecision(const exchange::Intake &intake)
{
    m_foot = new QWidget;
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(space::Three, space::One, space::Three, space::One);
    column->setSpacing(space::Half);
    auto *row = new FlowRow;
    m_take = makeButton(tr("取り込む"), ButtonRole::Main);
    m_take->setObjectName(QStringLiteral("takeIn"));
    QPushButton *decline = makeButton(tr("このファイルは取り込まない"));
    const auto permitted = clinic::permissionsOf(m_context.book);
    const bool mayRecord = permitted && permitted->record;
    m_take->setEnabled(mayRecord && intake.undecided() == 0);
    decline->setEnabled(mayRecord);
    row->addWidget(m_take);
    row->addWidget(decline);
    column->addLayout(row);
    if (intake.undecided() > 0) {
        column->addWidget(makeText(TextRole::Hint, tr("どの方かを決めると、取り込めます。")));
    }
    m_count = makeText(TextRole::Hint, {});
    column->addWidget(m_count);
    layout()->addWidget(m_foot);
    m_items.clear();
    for (const exchange::IntakeLine &line : intake.lines) {
        m_items.insert(line.key, exchange::countItems(intake, line));
    }
    // Queued: what comes in makes this part anew.
    connect(m_take, &QPushButton::clicked, this, &ReviewPanel::takeIn, Qt::QueuedConnection);
    connect(decline, &QPushButton::clicked, this, &ReviewPanel::decline, Qt::QueuedConnection);
    showCount();
}

void ReviewPanel::showCount()
{
    if (m_take && m_lines) {
        const exchange::IntakeChoices choices = m_lines->choices();
        int items = 0;
        for (const QString &key : choices.accepted) {
            items += m_items.value(key);
        }
        m_take->setText(tr("%n件を取り込む", nullptr, static_cast<int>(choices.accepted.size())));
        m_count->setText(
            tr("入力しなくてすむ項目: %1。名前、日にち、測った値、答えのひとつひとつを数えています。").arg(items));
    }
}

void ReviewPanel::complain(const Error &error)
{
    if (m_message) {
        m_message->say(InlineMessage::Tone::Attention,
                       error.code == ErrorCode::NotAllowed && error.field == QLatin1String("import")
                           ? tr("取り込むものを、ひとつはえらんでください。")
                           : sealSentence(error));
    }
}

void ReviewPanel::takeIn()
{
    const auto accepted = static_cast<int>(m_lines->choices().accepted.size());
    const auto taken = m_desk->takeIn(m_digest, m_lines->choices(), m_reason->text().simplified());
    if (!taken) {
        complain(taken.error());
        return;
    }
    m_context.navigator.sayWithUndo(takenInWords(accepted, *taken));
    fill(nullptr);
    Q_EMIT finished();
}

void ReviewPanel::decline()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty()) {
        m_message->say(InlineMessage::Tone::Attention, tr("取り込まないわけを書いてください。"));
        m_reason->setFocus();
        return;
    }
    const auto done = m_desk->decline(m_digest, reason);
    if (!done) {
        complain(done.error());
        return;
    }
    m_context.navigator.say(tr("取り込まないことにしました。ファイルはもとの場所にあります。"));
    fill(nullptr);
    Q_EMIT finished();
}

void ReviewPanel::reveal()
{
    const auto intake = m_desk->intakeOf(m_digest);
    const RecordId person = intake && !intake->persons.isEmpty() ? intake->persons.first().here : RecordId();
    if (const auto noted =
            m_context.book.noteAccess(book::Access::ReadSensitive, person, m_digest, QStringLiteral("tray"));
        !noted) {
        complain(noted.error());
        return;
    }
    m_showsSensitive = true;
    refresh();
}

void ReviewPanel::noteRead(const exchange::Intake &intake)
{
    for (const exchange::ArrivedPerson &person : intake.persons) {
        const QString note = m_digest + person.here.toString();
        if (person.here.isEmpty() || m_noted.contains(note)) {
            continue;
        }
        m_noted.insert(note);
        if (const auto noted =
                m_context.book.noteAccess(book::Access::Read, person.here, m_digest, QStringLiteral("tray"));
            !noted) {
            complain(noted.error());
        }
    }
}

} // namespace oyako::ui
