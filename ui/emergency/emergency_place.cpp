// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/emergency/emergency_place.h"

#include "core/base/json_text.h"
#include "core/book/book.h"
#include "ui/emergency/usb_copy.h"
#include "ui/text/emergency.h"
#include "ui/text/errors.h"
#include "ui/text/records.h"
#include "ui/widgets/card.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/history_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace oyako::ui {

using records::Person;

namespace {

constexpr int textLines = 3;
constexpr int mostShelters = 200;
constexpr int draftDelay = 1000; // milliseconds
const QString draftKey = QStringLiteral("emergency");

QString textOf(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->text() : static_cast<const QPlainTextEdit *>(field)->toPlainText();
}

void setText(QWidget *field, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(text);
    } else {
        static_cast<QPlainTextEdit *>(field)->setPlainText(text);
    }
}

Card *addCard(QVBoxLayout *column, const QString &title)
{
    auto *card = new Card;
    card->body()->setSpacing(space::OneAndHalf);
    card->body()->addWidget(makeText(TextRole::Title, title));
    column->addWidget(card);
    return card;
}

} // namespace

EmergencyPlace::EmergencyPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_page(new Page)
    , m_draftTimer(new QTimer(this))
{
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftDelay);
    connect(m_draftTimer, &QTimer::timeout, this, &EmergencyPlace::saveDraft);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &EmergencyPlace::save);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
}

EmergencyPlace::~EmergencyPlace()
{
    saveDraft();
}

QString EmergencyPlace::title() const
{
    return tr("もしものとき");
}

QString EmergencyPlace::help() const
{
    return tr(
        "連絡先やアレルギーを書いておくと、A4の紙1枚のカードになります。2回折ると文庫本の大きさです。もちもの、手帳の"
        "コピーもここで用意できます。");
}

void EmergencyPlace::open(const Destination &destination)
{
    saveDraft();
    m_typing = false;
    refresh();
    if (destination.section == QLatin1String("backup")) {
        m_page->ensureWidgetVisible(m_copy);
    }
}

void EmergencyPlace::refresh()
{
    if (m_typing) {
        return; // what is being typed stays; saving is refused should somebody else have changed the same
    }
    const int position = m_page->verticalScrollBar()->value();
    m_page->clear();
    m_people.clear();
    m_fields.clear();
    build();
    restoreDraft();
    m_page->verticalScrollBar()->setValue(position);
}

void EmergencyPlace::build()
{
    QVBoxLayout *column = m_page->column();
    column->addWidget(makeText(TextRole::Heading, title()));
    auto *buttons = new FlowRow;
    QPushButton *show = makeButton(tr("カードを見る・印刷する"), ButtonRole::Main);
    QPushButton *keep = makeButton(tr("保存する"));
    connect(show, &QPushButton::clicked, this, &EmergencyPlace::print);
    connect(keep, &QPushButton::clicked, this, &EmergencyPlace::save, Qt::QueuedConnection);
    buttons->addWidget(show);
    buttons->addWidget(keep);
    addHistory(buttons);
    column->addLayout(buttons);
    m_message = new InlineMessage;
    column->addWidget(m_message);
    addNote(column);
    addPeople(column);
    QPushButton *keepBelow = makeButton(tr("保存する"));
    connect(keepBelow, &QPushButton::clicked, this, &EmergencyPlace::save, Qt::QueuedConnection);
    column->addWidget(keepBelow, 0, Qt::AlignLeft);
    addKit(column);
    m_copy = new UsbCopy(m_context);
    column->addWidget(m_copy);
    column->addStretch(1);
}

void EmergencyPlace::addHistory(FlowRow *buttons)
{
    const auto records = care::emergencyRecords(m_context.book);
    if (!records || records->isEmpty()) {
        return;
    }
    QPushButton *history = makeButton(tr("これまでの記録"));
    auto *menu = new QMenu(history);
    for (const care::EmergencyRecord &one : *records) {
        // The dialog belongs to the window: going back to an earlier content shows this place anew.
        menu->addAction(text::fieldName(one.field), this,
                        [this, id = one.record] { (new HistoryDialog(m_context, id, window()))->open(); });
    }
    connect(history, &QPushButton::clicked, menu,
            [history, menu] { menu->popup(history->mapToGlobal(QPoint(0, history->height()))); });
    buttons->addWidget(history);
}

void EmergencyPlace::noteTyping()
{
    m_typing = true;
    m_draftTimer->start();
}

void EmergencyPlace::saveDraft()
{
    m_draftTimer->stop();
    if (!m_typing) {
        return;
    }
    QJsonObject typed;
    for (const TypedField &one : std::as_const(m_fields)) {
        if (textOf(one.field) != one.filled) {
            typed.insert(one.key, textOf(one.field));
        }
    }
    static_cast<void>(m_context.book.saveDraft(draftKey, json::compact(typed)));
}

void EmergencyPlace::restoreDraft()
{
    const auto draft = m_context.book.draft(draftKey);
    const QJsonObject typed = draft && *draft ? QJsonDocument::fromJson((*draft)->content).object() : QJsonObject();
    for (const TypedField &one : std::as_const(m_fields)) {
        if (typed.contains(one.key)) {
            setText(one.field, typed.value(one.key).toString());
            m_typing = true;
        }
    }
    if (!m_typing) {
        return;
    }
    m_message->say(InlineMessage::Tone::Calm, tr("書きかけがのこっていました。まだ保存していません。"));
    QPushButton *drop = makeButton(tr("書きかけを消す"), ButtonRole::Quiet);
    connect(drop, &QPushButton::clicked, this, &EmergencyPlace::dropDraft, Qt::QueuedConnection);
    m_message->addAction(drop);
}

void EmergencyPlace::dropDraft()
{
    m_draftTimer->stop();
    m_typing = false;
    static_cast<void>(m_context.book.dropDraft(draftKey));
    refresh();
}

QPlainTextEdit *EmergencyPlace::textField(const QString &key, const QString &text)
{
    QPlainTextEdit *edit = makeParagraph(text, textLines);
    connect(edit, &QPlainTextEdit::textChanged, this, &EmergencyPlace::noteTyping);
    m_fields.append({key, edit, text});
    return edit;
}

QLineEdit *EmergencyPlace::lineField(const QString &key, const QString &text, const QString &name)
{
    QLineEdit *edit = makeLine(text);
    edit->setAccessibleName(name);
    connect(edit, &QLineEdit::textEdited, this, &EmergencyPlace::noteTyping);
    m_fields.append({key, edit, text});
    return edit;
}

void EmergencyPlace::addNote(QVBoxLayout *column)
{
    m_written = care::emergencyNote(m_context.book).value_or(care::EmergencyNote());
    const care::EmergencyNote &note = m_written;
    Card *card = addCard(column, tr("連絡先と集まるところ"));
    m_contacts = textField(QStringLiteral("contacts"), note.contacts);
    m_doctors = textField(QStringLiteral("doctors"), note.doctors);
    m_meeting = textField(QStringLiteral("meetingPlace"), note.meetingPlace);
    m_shelters = textField(QStringLiteral("shelters"), note.shelters);
    m_note = textField(QStringLiteral("note"), note.note);
    QVBoxLayout *body = card->body();
    body->addWidget(new FieldRow(tr("連絡先"), m_contacts, tr("1行にひとり。例: おばあちゃん 03-1234-5678")));
    body->addWidget(new FieldRow(tr("かかりつけ"), m_doctors));
    body->addWidget(new FieldRow(tr("家族が集まるところ"), m_meeting));
    body->addWidget(new FieldRow(tr("避難する場所"), m_shelters));
    if (QWidget *choice = shelterChoice()) {
        body->addWidget(choice);
    }
    body->addWidget(new FieldRow(tr("メモ"), m_note));
}

QWidget *EmergencyPlace::shelterChoice()
{
    const QStringList shelters = care::sheltersNearHome(m_context.book, mostShelters).value_or(QStringList());
    if (shelters.isEmpty()) {
        return makeText(TextRole::Hint,
                        tr("市区町村の「指定緊急避難場所一覧」を「場所」で取り込むと、ここからえらべます。"));
    }
    auto *box = new QComboBox;
    box->setAccessibleName(tr("取り込んだ避難場所からえらぶ"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("取り込んだ避難場所からえらぶ"));
    box->addItems(shelters);
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        if (index > 0) {
            m_shelters->appendPlainText(box->itemText(index));
        }
    });
    return box;
}

void EmergencyPlace::addPeople(QVBoxLayout *column)
{
    Card *card = addCard(column, tr("ひとりずつのこと"));
    card->body()->addWidget(
        makeText(TextRole::Hint, tr("血液型は、わからなければ空けておいてください。病院ではかならず調べます。")));
    for (const auto &person : m_context.book.list<Person>().value_or(QList<book::Stored<Person>>())) {
        if (person.value.deathDate.isValid()) {
            continue;
        }
        const QString name = callName(person.value);
        const auto line = [&](const char *key, const QString &text, const QString &what) {
            return lineField(person.id.toString() + QLatin1Char('/') + QLatin1String(key), text,
                             name + QLatin1Char(' ') + what);
        };
        PersonFields fields{person, line("bloodType", person.value.bloodType, tr("血液型")),
                            line("allergies", person.value.allergies, tr("アレルギー")),
                            line("medicines", person.value.medicines, tr("いつもの薬"))};
        card->body()->addWidget(makeText(TextRole::Strong, name));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Two);
        row->addWidget(new FieldRow(tr("アレルギー"), fields.allergies), 3);
        row->addWidget(new FieldRow(tr("いつもの薬"), fields.medicines), 3);
        row->addWidget(new FieldRow(tr("血液型"), fields.blood), 1);
        card->body()->addLayout(row);
        m_people.append(fields);
    }
}

void EmergencyPlace::addKit(QVBoxLayout *column)
{
    Card *card = addCard(column, tr("もちもの"));
    card->body()->addWidget(makeText(TextRole::Hint, tr("いまの月齢と妊娠に合わせて、毎日新しくなります。")));
    QStringList names;
    for (const care::KitItem &item : text::kitOf(m_context.book).value_or(QList<care::KitItem>())) {
        names.append(text::kitName(item));
    }
    card->body()->addWidget(makeText(TextRole::Body, names.join(QStringLiteral(" ・ "))));
}

Result<book::ChangeSet> EmergencyPlace::changes() const
{
    book::ChangeSet changes(QStringLiteral("edit"));
    OYAKO_TRY(care::changeEmergencyNote(m_context.book, m_written,
                                        {.contacts = m_contacts->toPlainText(),
                                         .doctors = m_doctors->toPlainText(),
                                         .meetingPlace = m_meeting->toPlainText(),
                                         .shelters = m_shelters->toPlainText(),
                                         .note = m_note->toPlainText()},
                                        changes));
    for (const PersonFields &fields : std::as_const(m_people)) {
        book::Stored<Person> person = fields.person;
        person.value.bloodType = fields.blood->text();
        person.value.allergies = fields.allergies->text();
        person.value.medicines = fields.medicines->text();
        if (!records::sameContent(person.value, fields.person.value)) {
            changes.edit(person);
        }
    }
    return changes;
}

Result<bool> EmergencyPlace::write()
{
    const auto typed = changes();
    if (!typed) {
        return fail(typed.error());
    }
    if (typed->isEmpty()) {
        return false;
    }
    const auto done = m_context.book.apply(*typed);
    return done ? Result<bool>(true) : Result<bool>(fail(done.error()));
}

void EmergencyPlace::save()
{
    // Writing shows this place anew: nothing may be found lying there then.
    m_draftTimer->stop();
    m_typing = false;
    static_cast<void>(m_context.book.dropDraft(draftKey));
    const auto written = write();
    if (!written) {
        noteTyping();
        m_message->say(InlineMessage::Tone::Attention, text::sentence(written.error()));
        return;
    }
    if (*written) {
        m_context.navigator.sayWithUndo(tr("保存しました"));
    } else {
        m_context.navigator.say(tr("保存しました"));
    }
    refresh();
}

Result<pages::Document> EmergencyPlace::card() const
{
    const auto card = text::emergencyCard(m_context.book, m_context.speech());
    return card ? pages::layOut(*card) : Result<pages::Document>(fail(card.error()));
}

void EmergencyPlace::print()
{
    if (m_typing) {
        save();
    }
    const auto document = card();
    if (!document) {
        m_context.navigator.say(text::sentence(document.error()));
        return;
    }
    auto *preview = new PrintPreview(*document, {.fileName = tr("もしものときのカード")}, this);
    connect(preview, &PrintPreview::printedOrSaved, this,
            [this](const QString &said) { m_context.navigator.say(said); });
    preview->open();
}

} // namespace oyako::ui
