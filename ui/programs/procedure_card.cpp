// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/procedure_card.h"

#include "ui/text/agenda.h"
#include "ui/text/programs.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

namespace oyako::ui {

using agenda::Standing;

namespace {

/// A check or visit that everybody is offered: one goes there, and applies for nothing.
bool isOfferedToAll(const programs::Procedure &procedure)
{
    return procedure.dueKind == programs::DueKind::ServiceWindow &&
           (procedure.group == programs::ProcedureGroup::Health ||
            procedure.group == programs::ProcedureGroup::Pregnancy);
}

} // namespace

ProcedureCard::ProcedureCard(const agenda::ProcedureView &view, const QString &who, const QDate &today,
                             const text::Speech &speech, QWidget *parent)
    : Card(parent)
    , m_view(view)
    , m_speech(speech)
{
    body()->setSpacing(space::One);
    addHead();
    addWords(who, today);
    addQuestion();
    addButtons();
}

void ProcedureCard::addHead()
{
    auto *head = new FlowRow;
    QLabel *title = makeText(TextRole::Strong, text::procedureTitle(*m_view.procedure, m_speech));
    constexpr int narrowestCard = 480; // pixels, in a window of 1024 at 200 % text
    // What may need two lines stands above the badges: a row that flows gives a label one line only.
    const bool wraps = title->fontMetrics().horizontalAdvance(title->text()) > narrowestCard;
    title->setWordWrap(wraps);
    if (wraps) {
        body()->addWidget(title);
    } else {
        head->addWidget(title);
    }
    if (m_view.procedure->evidence == programs::Evidence::Known && m_view.item.origin.isEmpty()) {
        head->addWidget(new Badge(tr("市区町村に確認"), Badge::Tone::Attention));
    } else if (m_view.item.asksToConfirm) {
        head->addWidget(new Badge(tr("市区町村で異なります")));
    }
    if (!m_view.item.origin.isEmpty()) {
        head->addWidget(new Badge(tr("市区町村の日にしました")));
    }
    if (head->count() > 0) {
        body()->addLayout(head);
    } else {
        delete head;
    }
}

void ProcedureCard::addWords(const QString &who, const QDate &today)
{
    const bool knowsDays = m_view.standing == Standing::Listed || m_view.standing == Standing::OnRequest;
    agenda::AgendaItem item = m_view.item;
    if (!knowsDays) {
        item.opens = item.advisedUntil = item.lastDay = {};
    }
    const QString detail = text::agendaDetail(item, today, m_speech);
    QStringList parts;
    for (const QString &part : {who, detail}) {
        parts += part.isEmpty() ? QStringList() : QStringList{part};
    }
    if (!parts.isEmpty()) {
        body()->addWidget(makeText(TextRole::Hint, parts.join(QStringLiteral(" ・ "))));
    }
    if (!m_view.item.origin.isEmpty()) {
        body()->addWidget(
            makeText(TextRole::Hint, tr("この日は「%1」で聞いたものです(%2)")
                                         .arg(m_view.item.origin, text::date(m_view.item.originOn, m_speech))));
    }
    if (m_view.standing == Standing::NotForUs) {
        body()->addWidget(
            makeText(TextRole::Hint,
                     tr("「%1」に「いいえ」と答えたので、出していません").arg(text::conditionText(m_view.fact))));
    }
}

void ProcedureCard::addQuestion()
{
    if (m_view.standing != Standing::AsksFact) {
        return;
    }
    body()->addWidget(makeText(TextRole::Body, text::conditionText(m_view.fact)));
}

void ProcedureCard::addButtons()
{
    auto *row = new FlowRow;
    const QString title = m_view.procedure->titleJa;
    const auto add = [&](const QString &words, ButtonRole role, auto slot) {
        QPushButton *button = makeButton(words, role);
        button->setAccessibleDescription(title);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    addWhy(row);
    switch (m_view.standing) {
    case Standing::AsksFact:
        add(tr("はい"), ButtonRole::Main, [this] { Q_EMIT answered(true); });
        add(tr("いいえ"), ButtonRole::Plain, [this] { Q_EMIT answered(false); });
        break;
    case Standing::NotForUs: add(tr("「はい」に変える"), ButtonRole::Plain, [this] { Q_EMIT answered(true); }); break;
    case Standing::AsksDay:
        add(tr("%1を書く").arg(text::dayName(*m_view.day)), ButtonRole::Main, [this] { Q_EMIT dayRequested(); });
        break;
    case Standing::OnRequest: add(tr("うちの一覧に出す"), ButtonRole::Main, [this] { Q_EMIT wanted(); }); break;
    case Standing::Listed:
        if (!m_view.item.form.isEmpty()) {
            add(tr("用紙を書く"), ButtonRole::Main, [this] { Q_EMIT formRequested(); });
        }
        if (!isOfferedToAll(*m_view.procedure)) {
            add(tr("申請を書く"), m_view.item.form.isEmpty() ? ButtonRole::Main : ButtonRole::Plain,
                [this] { Q_EMIT applyRequested(); });
        }
        break;
    case Standing::NoOccasion: break;
    }
    if (m_view.procedure->variesByMunicipality && m_view.standing == Standing::Listed) {
        add(m_view.item.origin.isEmpty() ? tr("市区町村の日を書く") : tr("市区町村の日を直す"), ButtonRole::Plain,
            [this] { Q_EMIT cityRequested(); });
    }
    body()->addLayout(row);
    if (m_why) {
        body()->addWidget(m_why);
    }
}

void ProcedureCard::addWhy(FlowRow *row)
{
    const QString why = text::agendaWhy(m_view.item, m_speech);
    if (why.isEmpty()) {
        return;
    }
    m_why = makeText(TextRole::Hint, why);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why->hide();
    QPushButton *button = makeButton(tr("なぜ?"), ButtonRole::Link);
    button->setAccessibleDescription(m_view.procedure->titleJa);
    connect(button, &QPushButton::clicked, this, [this] { m_why->setVisible(!m_why->isVisible()); });
    row->addWidget(button);
}

} // namespace oyako::ui
