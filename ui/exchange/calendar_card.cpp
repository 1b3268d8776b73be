// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/calendar_card.h"

#include "core/base/files.h"
#include "core/exchange/calendar_export.h"
#include "core/exchange/import.h"
#include "core/immunization/japan/load.h"
#include "ui/text/agenda.h"
#include "ui/text/errors.h"
#include "ui/text/event_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>

namespace oyako::ui {

using exchange::CalendarState;
using exchange::IncomingEvent;

namespace {
const QString fileKinds = QStringLiteral("iCalendar (*.ics)");
}

CalendarCard::CalendarCard(const Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_masked(new CheckBox(tr("件名をふせる(「予定」とだけ書く)")))
    , m_save(makeButton(tr("カレンダーのファイルを保存…")))
    , m_message(new InlineMessage)
{
    body()->setSpacing(space::OneAndHalf);
    body()->addWidget(makeText(TextRole::Title, tr("カレンダー")));
    addExport();
    addImport();
    body()->addWidget(m_message);
}

void CalendarCard::addExport()
{
    body()->addWidget(
        makeText(TextRole::Body, tr("これから1年の予約と期限を、スマートフォンやほかのカレンダーで読めるファ"
                                    "イルにします。もういちど保存すると、変わったところだけが新しくなります。")));
    body()->addWidget(m_masked);
    connect(m_save, &QPushButton::clicked, this, &CalendarCard::askWhere);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
}

void CalendarCard::takeKeyboard()
{
    m_save->setFocus(Qt::OtherFocusReason);
}

void CalendarCard::addImport()
{
    body()->addWidget(
        makeText(TextRole::Body, tr("ほかのカレンダーの予定を、予約として取り込めます。取り込む前に、何が変"
                                    "わるかを見られます。")));
    QPushButton *choose = makeButton(tr("カレンダーのファイルをえらぶ…"));
    connect(choose, &QPushButton::clicked, this, &CalendarCard::askWhich);
    body()->addWidget(choose, 0, Qt::AlignLeft);
}

Result<void> CalendarCard::save(const QString &path)
{
    exchange::CalendarExport what;
    what.words = text::eventWriter(m_context.speech());
    what.maskedTitle = m_masked->isChecked() ? tr("予定") : QString();
    const auto bytes = exchange::exportCalendar(m_context.book, immunization::japanSchedule(), what);
    return bytes ? files::replace(path, *bytes) : Result<void>(fail(bytes.error()));
}

void CalendarCard::askWhere()
{
    const QFileDialog *dialog =
        openSaveDialog(this, tr("カレンダーのファイルを保存"), fileKinds, tr("親子手帳の予定") + QLatin1String(".ics"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = save(path);
        m_message->say(InlineMessage::Tone::Attention, saved ? QString() : text::sentence(saved.error()));
        if (saved) {
            m_context.navigator.say(tr("ファイルを保存しました"));
        }
    });
}

void CalendarCard::askWhich()
{
    connect(openFileDialog(this, tr("カレンダーのファイルをえらぶ"), fileKinds), &QFileDialog::fileSelected, this,
            &CalendarCard::openFile);
}

void CalendarCard::openFile(const QString &path)
{
    m_file.clear();
    m_message->clear();
    const auto bytes = files::read(path, exchange::largestImport);
    const auto read = bytes ? exchange::readCalendar(*bytes, m_context.clock.zone())
                            : Result<QList<exchange::CalendarEvent>>(fail(bytes.error()));
    if (read) {
        m_file = *read;
    }
    if (!read || m_file.isEmpty()) {
        m_message->say(InlineMessage::Tone::Attention,
                       read ? tr("このファイルに、日にちのある予定はありません。") : text::sentence(read.error()));
    }
    refresh();
}

void CalendarCard::refresh()
{
    m_events.clear();
    if (!m_file.isEmpty()) {
        const auto events = exchange::previewCalendar(m_context.book, immunization::japanSchedule(), m_file);
        m_events = events.value_or(QList<IncomingEvent>());
        if (!events) {
            m_message->say(InlineMessage::Tone::Attention, text::sentence(events.error()));
        }
    }
    showPreview();
}

QString CalendarCard::stateName(const IncomingEvent &incoming) const
{
    switch (incoming.state) {
    case CalendarState::New: return tr("新しい");
    case CalendarState::Changed: return tr("変わる");
    case CalendarState::Cancelled: return tr("取りやめ");
    case CalendarState::Same: return tr("同じ");
    case CalendarState::Past: return tr("終わった予定");
    case CalendarState::Unmapped: break;
    }
    if (incoming.reason == QLatin1String("within_a_day")) {
        return tr("一日に何度もくりかえすので入らない");
    }
    return incoming.reason == QLatin1String("unreadable_rule") ? tr("くりかえす日を読めないので入らない")
                                                               : tr("日にちがない、または予定ではない");
}

RecordTable *CalendarCard::makeTable(const QString &name) const
{
    QList<RecordTableModel::Row> rows;
    for (const IncomingEvent &incoming : m_events) {
        const exchange::CalendarEvent &event = incoming.event;
        QString when = text::date(event.date, m_context.speech());
        when += event.time ? QString(QLatin1Char(' ') + event.time->toString(QStringLiteral("H:mm"))) : QString();
        rows.append({incoming.before.id,
                     {stateName(incoming), event.title, when, event.place, text::recurrenceWords(event.recurrence)}});
    }
    auto *table = new RecordTable(name, {tr("状態"), tr("件名"), tr("いつ"), tr("場所"), tr("くりかえし")});
    table->setRows(rows);
    return table;
}

void CalendarCard::showPreview()
{
    delete m_result;
    m_result = nullptr;
    m_person = nullptr;
    if (m_events.isEmpty()) {
        return;
    }
    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    if (exchange::acceptCalendar(m_events, m_context.clock, {}).isEmpty()) {
        column->addWidget(new InlineMessage(InlineMessage::Tone::Calm, tr("このファイルに、新しいことはありません。")));
    } else {
        addTakeIn(column);
    }
    column->addWidget(makeTable(tr("ファイルの中の予定")));
    body()->addWidget(m_result);
}

void CalendarCard::addTakeIn(QVBoxLayout *column)
{
    m_person = new QComboBox;
    const auto persons = m_context.book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    for (const auto &person : persons) {
        m_person->addItem(callName(person.value), person.id.toString());
    }
    column->addWidget(makeFieldLabel(tr("だれの予定にしますか"), m_person));
    column->addWidget(m_person, 0, Qt::AlignLeft);
    QPushButton *take = makeButton(tr("取り込む"), ButtonRole::Main);
    // Queued: what comes in makes this part anew.
    connect(take, &QPushButton::clicked, this, &CalendarCard::takeIn, Qt::QueuedConnection);
    column->addWidget(take, 0, Qt::AlignLeft);
}

void CalendarCard::showTaken()
{
    m_events.removeIf([](const IncomingEvent &incoming) {
        return incoming.state != CalendarState::New && incoming.state != CalendarState::Changed &&
               incoming.state != CalendarState::Cancelled;
    });
    delete m_result;
    m_person = nullptr;
    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    RecordTable *table = makeTable(tr("取り込んだ予定"));
    column->addWidget(makeText(TextRole::Strong, tr("取り込んだ予定")));
    column->addWidget(table);
    body()->addWidget(m_result);
    m_result->show();
    table->catchKeyboard();
}

void CalendarCard::takeIn()
{
    const auto person = m_person ? RecordId::fromString(m_person->currentData().toString()) : std::nullopt;
    if (!person) {
        m_message->say(InlineMessage::Tone::Attention, tr("先に、家族をひとり書いてください。"));
        return;
    }
    const QList<IncomingEvent> taken = m_events; // applying compares anew
    const book::ChangeSet changes = exchange::acceptCalendar(taken, m_context.clock, *person);
    const auto done = m_context.book.apply(changes);
    if (!done) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(done.error()));
        return;
    }
    m_context.navigator.sayWithUndo(tr("%n件を取り込みました", nullptr, static_cast<int>(changes.steps().size())));
    // What is changed by hand from here on is newer than the file.
    m_file.clear();
    m_events = taken;
    showTaken();
}

} // namespace oyako::ui
