// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/agenda_card.h"

#include "ui/text/agenda.h"
#include "ui/widgets/beside_or_below.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QMenu>

namespace oyako::ui {

namespace {

/// What the main button says; empty where only a note makes sense.
QString startWords(const agenda::AgendaItem &item)
{
    if (!item.form.isEmpty()) {
        return AgendaCard::tr("書きはじめる");
    }
    switch (item.kind) {
    case agenda::ItemKind::Antenatal:
    case agenda::ItemKind::Checkup: return item.appointment ? AgendaCard::tr("結果を書く") : QString();
    case agenda::ItemKind::Vaccination: return item.appointment ? AgendaCard::tr("接種を書く") : QString();
    case agenda::ItemKind::Application:
    case agenda::ItemKind::Programme: return AgendaCard::tr("見る");
    case agenda::ItemKind::Paper: return AgendaCard::tr("書類を見る");
    case agenda::ItemKind::Backup: return AgendaCard::tr("USBメモリにコピー");
    default: return {};
    }
}

constexpr qsizetype longestTitleInOneLine = 24;

/// Whether a title and its badge no longer fit into one line of the narrowest window.
bool isLargeText()
{
    constexpr double largestInOneLine = 15; // points
    return fontOf(TextRole::Body).pointSizeF() > largestInOneLine;
}

bool canBeBooked(const agenda::AgendaItem &item)
{
    switch (item.kind) {
    case agenda::ItemKind::Procedure:
    case agenda::ItemKind::Paper:
    case agenda::ItemKind::Application:
    case agenda::ItemKind::Programme:
    case agenda::ItemKind::Backup: return false;
    default: return true;
    }
}

} // namespace

AgendaCard::AgendaCard(const agenda::GroupedItem &item, const std::optional<PersonFace> &face, const QDate &today,
                       const text::Speech &speech, QWidget *parent)
    : Card(parent)
    , m_why(text::agendaWhy(item.item, speech))
    , m_whyLabel(makeText(TextRole::Hint, m_why))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Two);
    if (face) {
        row->addWidget(new PersonDot(*face), 0, Qt::AlignTop);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(space::One / 2);
    addWords(words, item, today, speech);
    auto *buttons = new FlowRow;
    addButtons(buttons, item);
    row->addLayout(new BesideOrBelow(words, buttons), 1);
    body()->addLayout(row);
    m_whyLabel->hide();
    m_whyLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_whyLabel);
}

void AgendaCard::addWords(QVBoxLayout *column, const agenda::GroupedItem &item, const QDate &today,
                          const text::Speech &speech)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::One);
    QLabel *title = makeText(TextRole::Strong, text::agendaTitle(item.item, speech));
    // A wrapping label asks for less room than its words need; only a title that cannot fit in one line may wrap.
    title->setWordWrap(isLargeText() || title->text().size() > longestTitleInOneLine);
    head->addWidget(title);
    if (item.group == agenda::Group::AdvisedPassed) {
        head->addWidget(new Badge(tr("時期が過ぎています"), Badge::Tone::Attention), 0, Qt::AlignVCenter);
    } else if (item.item.asksToConfirm) {
        head->addWidget(new Badge(tr("市区町村に確認")), 0, Qt::AlignVCenter);
    }
    head->addStretch(1);
    column->addLayout(head);
    const QString detail = text::agendaDetail(item.item, today, speech);
    if (!detail.isEmpty()) {
        column->addWidget(makeText(TextRole::Hint, detail));
    }
}

void AgendaCard::addButtons(FlowRow *row, const agenda::GroupedItem &item)
{
    const QString title = item.item.title.ja;
    if (!m_why.isEmpty()) {
        QPushButton *why = makeButton(tr("なぜ?"), ButtonRole::Link);
        why->setAccessibleDescription(title);
        connect(why, &QPushButton::clicked, this, &AgendaCard::toggleWhy);
        row->addWidget(why);
    }
    if (item.item.appointment) {
        QPushButton *papers = makeButton(tr("もっていく書類"));
        papers->setAccessibleDescription(title);
        connect(papers, &QPushButton::clicked, this, &AgendaCard::papersRequested);
        row->addWidget(papers);
    }
    const QString start = startWords(item.item);
    const QString booking = item.item.appointment ? tr("予約を直す") : tr("予約をメモ");
    QPushButton *more = makeButton(tr("ほか"));
    auto *menu = new QMenu(more);
    if (item.item.appointment && item.item.form.isEmpty() && !agenda::questionnaireOf(item.item).isEmpty()) {
        menu->addAction(tr("問診票を書く"), this, &AgendaCard::formRequested);
    }
    if (!start.isEmpty() && canBeBooked(item.item)) {
        menu->addAction(booking, this, &AgendaCard::noteRequested);
    }
    menu->addAction(tr("すんだ"), this, &AgendaCard::doneRequested);
    menu->addAction(tr("1週間後にまた出す"), this, &AgendaCard::snoozeRequested);
    menu->addAction(tr("うちには関係ない"), this, &AgendaCard::notForUsRequested);
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    more->setAccessibleDescription(title);
    row->addWidget(more);
    if (!start.isEmpty()) {
        m_main = makeButton(start, ButtonRole::Main);
        connect(m_main, &QPushButton::clicked, this, &AgendaCard::startRequested);
    } else if (canBeBooked(item.item)) {
        m_main = makeButton(booking, ButtonRole::Main);
        connect(m_main, &QPushButton::clicked, this, &AgendaCard::noteRequested);
    } else {
        m_main = makeButton(tr("すんだ"), ButtonRole::Main);
        connect(m_main, &QPushButton::clicked, this, &AgendaCard::doneRequested);
    }
    m_main->setAccessibleDescription(title);
    row->addWidget(m_main);
}

void AgendaCard::takeFocus()
{
    m_main->setFocus(Qt::OtherFocusReason);
}

void AgendaCard::toggleWhy()
{
    m_whyLabel->setVisible(!m_whyLabel->isVisible());
}

} // namespace oyako::ui
