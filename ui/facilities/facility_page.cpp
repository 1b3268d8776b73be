// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/facility_page.h"

#include "core/book/book.h"
#include "core/facilities/own_place.h"
#include "ui/facilities/facility_rows.h"
#include "ui/facilities/outside_link.h"
#include "ui/facilities/own_place_dialog.h"
#include "ui/text/errors.h"
#include "ui/text/facilities.h"
#include "ui/widgets/appointment_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace oyako::ui {

using records::Facility;
using records::FacilityNote;

FacilityPage::FacilityPage(const Context &context, const RecordId &facility, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    const auto record = context.book.findAny(facility);
    const auto found = context.book.find<Facility>(facility);
    if (!found) {
        column->addWidget(makeText(TextRole::Body, text::sentence(found.error())));
        return;
    }
    m_facility = *found;
    if (!record || record->state != book::State::Current) {
        column->addWidget(makeText(TextRole::Heading, m_facility.value.name.simplified()));
        column->addWidget(makeText(TextRole::Body, tr("この場所は、もう手帳にありません。")));
        return;
    }
    m_isThere = true;
    addHead(column);
    addNoteCard(column);
    if (facilities::isOwn(m_facility.value)) {
        addOwnCard(column);
    } else {
        addListCard(column);
    }
}

void FacilityPage::takeKeyboard()
{
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && each->isEnabled() && each->isVisible()) {
            each->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FacilityPage::addHead(QVBoxLayout *column)
{
    const Facility &facility = m_facility.value;
    column->addWidget(makeText(TextRole::Heading, facility.name.simplified()));
    auto *badges = new QWidget;
    auto *row = new FlowRow(badges);
    row->addWidget(new Badge(text::facilityKindName(facility.type)));
    if (!facility.ward.isEmpty()) {
        row->addWidget(new Badge(facility.ward));
    }
    if (facilities::isOwn(facility)) {
        row->addWidget(new Badge(tr("自分で追加")));
    }
    column->addWidget(badges);
    if (facility.delisted.isValid()) {
        column->addWidget(new InlineMessage(InlineMessage::Tone::Attention,
                                            tr("新しい一覧には、この場所がのっていません(%1)。")
                                                .arg(text::date(facility.delisted, m_context.speech()))));
    }
}

void FacilityPage::addRows(QVBoxLayout *column, const QList<FacilityRow> &rows)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Two);
    grid->setVerticalSpacing(space::One);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < rows.size(); ++i) {
        QLabel *label = makeText(TextRole::Hint, rows.at(i).label);
        QLabel *value = makeText(TextRole::Body, rows.at(i).value);
        constexpr int labelWidth = 10;
        label->setFixedWidth(em() * labelWidth);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(rows.at(i).label + QStringLiteral("、") + rows.at(i).value);
        grid->addWidget(label, i, 0, Qt::AlignTop);
        grid->addWidget(value, i, 1);
    }
    column->addWidget(table);
}

void FacilityPage::addListCard(QVBoxLayout *column)
{
    auto *card = new Card;
    card->body()->setSpacing(space::OneAndHalf);
    card->body()->addWidget(makeText(TextRole::Title, tr("一覧に書いてあること")));
    addRows(card->body(), mainRows(m_facility.value));
    addWaysOut(card->body());
    const QList<FacilityRow> others = otherRows(m_facility.value);
    if (!others.isEmpty()) {
        card->body()->addWidget(makeText(TextRole::Section, tr("そのほかの項目(そのまま)")));
        addRows(card->body(), others);
    }
    addSource(card->body());
    column->addWidget(card);
}

void FacilityPage::addOwnCard(QVBoxLayout *column)
{
    auto *card = new Card;
    card->body()->setSpacing(space::OneAndHalf);
    card->body()->addWidget(makeText(TextRole::Title, tr("この場所のこと")));
    addRows(card->body(), ownRows(m_facility.value));
    auto *buttons = new QWidget;
    auto *row = new FlowRow(buttons);
    row->setSpacing(space::One);
    QPushButton *edit = makeButton(tr("この場所を直す…"));
    QPushButton *remove = makeButton(tr("この場所を消す"), ButtonRole::Quiet);
    connect(edit, &QPushButton::clicked, this,
            [this] { (new OwnPlaceDialog(m_context, m_facility, window()))->open(); });
    connect(remove, &QPushButton::clicked, this, &FacilityPage::removeOwn, Qt::QueuedConnection);
    row->addWidget(edit);
    row->addWidget(remove);
    card->body()->addWidget(buttons);
    column->addWidget(card);
}

void FacilityPage::removeOwn()
{
    const auto done = m_context.book.markEnteredInError(m_facility.id);
    if (!done) {
        m_context.navigator.say(text::sentence(done.error()));
        return;
    }
    m_context.navigator.sayWithUndo(tr("場所を消しました"));
    Q_EMIT removed();
}

void FacilityPage::addSource(QVBoxLayout *column)
{
    const auto list = m_context.book.find<records::FacilityList>(m_facility.value.list);
    if (list) {
        column->addWidget(
            makeText(TextRole::Hint, tr("もとの一覧: %1").arg(sourceWords(list->value, m_context.speech()))));
    }
    column->addWidget(makeText(TextRole::Hint,
                               tr("変わっていることがあります。出かける前に、電話や公式ページでたしかめてください。")));
}

void FacilityPage::addWaysOut(QVBoxLayout *column)
{
    const Facility &facility = m_facility.value;
    if (facility.latitude && facility.longitude) {
        const facilities::Point point{*facility.latitude, *facility.longitude};
        column->addWidget(new OutsideLink(
            tr("地図で見る…"),
            tr("Oyakoの外(ブラウザー)"
               "で、国土地理院の地図をひらきます。この場所の緯度・経度が、地図のサイトにつたわります。"),
            mapOf(point)));
        QPushButton *nearest = makeButton(tr("ここから近い順にさがす"));
        connect(nearest, &QPushButton::clicked, this,
                [this, point] { Q_EMIT nearestWanted(m_facility.value.name, point); });
        column->addWidget(nearest, 0, Qt::AlignLeft);
    }
    if (!facility.site.isEmpty()) {
        column->addWidget(new OutsideLink(
            tr("公式ページを見る…"), tr("Oyakoの外(ブラウザー)で、つぎのページをひらきます: %1").arg(facility.site),
            QUrl(facility.site)));
    }
}

// Dialogs belong to the window: saving shows this page anew, which would take them with it.
StoredNote FacilityPage::note() const
{
    if (const auto found = noteOn(m_context.book, m_facility.id)) {
        return *found;
    }
    return {{}, {}, 0, FacilityNote{.facility = m_facility.id, .name = m_facility.value.name}};
}

void FacilityPage::addNoteCard(QVBoxLayout *column)
{
    const StoredNote stored = note();
    auto *card = new Card;
    card->body()->setSpacing(space::OneAndHalf);
    card->body()->addWidget(makeText(TextRole::Title, tr("わが家のメモ")));
    if (stored.id.isEmpty()) {
        card->body()->addWidget(
            makeText(TextRole::Hint, tr("メモ、見学の記録、しめきりを書くと、「候補」にならびます。")));
    }
    QList<FacilityRow> rows;
    if (stored.value.wish) {
        rows.append({tr("希望の順番"), QString::number(*stored.value.wish)});
    }
    if (!stored.value.points.isEmpty()) {
        rows.append({tr("指数・点数のメモ"), stored.value.points});
    }
    if (!stored.value.note.isEmpty()) {
        rows.append({tr("メモ"), stored.value.note});
    }
    addRows(card->body(), rows);
    addVisits(card->body());
    addDeadlines(card->body());
    auto *buttons = new QWidget;
    auto *row = new FlowRow(buttons);
    row->setSpacing(space::One);
    const auto addButton = [&](const QString &label, ButtonRole role, auto &&action) {
        QPushButton *button = makeButton(label, role);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    addButton(tr("メモを書く"), stored.id.isEmpty() ? ButtonRole::Main : ButtonRole::Plain,
              [this] { (new WishDialog(m_context, note(), window()))->open(); });
    addButton(tr("見学を記録する"), ButtonRole::Plain,
              [this] { (new VisitNoteDialog(m_context, note(), -1, window()))->open(); });
    addButton(tr("しめきりを足す"), ButtonRole::Plain,
              [this] { (new DeadlineDialog(m_context, note(), -1, window()))->open(); });
    addButton(tr("予約をメモ"), ButtonRole::Plain, [this] { makeAppointment(); });
    card->body()->addWidget(buttons);
    column->addWidget(card);
}

void FacilityPage::addVisits(QVBoxLayout *column)
{
    const QList<records::FacilityVisit> visits = note().value.visits;
    for (qsizetype i = 0; i < visits.size(); ++i) {
        const records::FacilityVisit &visit = visits.at(i);
        const QString who = visit.who.isEmpty() ? QString() : QStringLiteral("(%1)").arg(visit.who);
        const QString words =
            tr("見学 %1").arg(text::date(visit.date, m_context.speech())) + who + QLatin1Char('\n') + visit.note;
        addNoted(
            column, words, [this, i] { (new VisitNoteDialog(m_context, note(), i, window()))->open(); },
            [i](FacilityNote &note) { note.visits.removeAt(i); });
    }
}

void FacilityPage::addDeadlines(QVBoxLayout *column)
{
    const QList<records::FacilityDeadline> deadlines = note().value.deadlines;
    for (qsizetype i = 0; i < deadlines.size(); ++i) {
        const records::FacilityDeadline &deadline = deadlines.at(i);
        const QString day = text::date(deadline.date, m_context.speech());
        const QString words = deadline.done ? tr("%1: %2まで(すみました)").arg(deadline.title, day)
                                            : tr("%1: %2まで").arg(deadline.title, day);
        addNoted(
            column, words, [this, i] { (new DeadlineDialog(m_context, note(), i, window()))->open(); },
            [i](FacilityNote &note) { note.deadlines.removeAt(i); });
    }
}

void FacilityPage::addNoted(QVBoxLayout *column, const QString &words, const std::function<void()> &change,
                            const std::function<void(FacilityNote &)> &remove)
{
    auto *row = new QHBoxLayout;
    row->addWidget(makeText(TextRole::Body, words), 1);
    QPushButton *edit = makeButton(tr("直す"), ButtonRole::Quiet);
    QPushButton *drop = makeButton(tr("消す"), ButtonRole::Quiet);
    for (QPushButton *button : {edit, drop}) {
        button->setAccessibleDescription(words);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(edit, &QPushButton::clicked, this, change);
    // Queued: the book that changes makes this row anew.
    connect(
        drop, &QPushButton::clicked, this, [this, remove] { takeOff(remove); }, Qt::QueuedConnection);
    column->addLayout(row);
}

void FacilityPage::takeOff(const std::function<void(FacilityNote &)> &remove)
{
    StoredNote kept = note();
    remove(kept.value);
    Navigator &navigator = m_context.navigator;
    const auto done = m_context.book.edit(kept);
    if (done) {
        navigator.sayWithUndo(tr("消しました"));
    } else {
        navigator.say(text::sentence(done.error()));
    }
}

void FacilityPage::makeAppointment()
{
    const Facility &facility = m_facility.value;
    const QString title = facility.type == records::FacilityKind::Nursery ? tr("見学") : QString();
    const records::Appointment appointment{
        .title = title, .place = facility.name.simplified(), .phone = facility.phone};
    (new AppointmentDialog(m_context, {{}, {}, 0, appointment}, window()))->open();
}

} // namespace oyako::ui
