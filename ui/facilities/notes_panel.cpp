// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/notes_panel.h"

#include "core/book/book.h"
#include "ui/facilities/comparison.h"
#include "ui/paint/typeface.h"
#include "ui/text/errors.h"
#include "ui/text/facilities.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace oyako::ui {

using records::FacilityNote;

namespace {

/// 「申しこみ 2026年12月5日」, the first that is not done.
QString nextDeadline(const FacilityNote &note, const text::Speech &speech)
{
    const records::FacilityDeadline *next = nullptr;
    for (const records::FacilityDeadline &deadline : note.deadlines) {
        if (!deadline.done && (!next || deadline.date < next->date)) {
            next = &deadline;
        }
    }
    return next ? QString(next->title + QLatin1Char(' ') + text::date(next->date, speech)) : QString();
}

QString lastVisit(const FacilityNote &note, const text::Speech &speech)
{
    QDate last;
    for (const records::FacilityVisit &visit : note.visits) {
        last = !last.isValid() || visit.date > last ? visit.date : last;
    }
    return last.isValid() ? text::date(last, speech) : QString();
}

} // namespace

NotesPanel::NotesPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_empty(new EmptyState(
          tr("候補の場所"),
          tr("気になる園や場所のページでメモや見学の記録を書くと、ここにならび、1枚の表でくらべられます。"),
          tr("場所をさがす")))
    , m_content(new QWidget)
    , m_table(new RecordTable(tr("候補の場所"),
                              {tr("希望"), tr("名前"), tr("種類"), tr("さいごの見学"), tr("つぎのしめきり")}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_empty);
    outer->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    QPushButton *printButton = makeButton(tr("くらべる表を印刷…"), ButtonRole::Main);
    column->addWidget(printButton, 0, Qt::AlignLeft);
    column->addWidget(makeText(TextRole::Hint, tr("A4横に6か所ずつならびます。空いた列には、手で書けます。")));
    column->addWidget(m_table);
    connect(m_empty, &EmptyState::stepRequested, this, &NotesPanel::findWanted);
    connect(printButton, &QPushButton::clicked, this, &NotesPanel::print);
    connect(m_table, &RecordTable::changeRequested, this, &NotesPanel::open);
    connect(m_table, &RecordTable::removeRequested, this, &NotesPanel::remove);
}

void NotesPanel::refresh()
{
    QList<RecordTableModel::Row> rows;
    for (const NotedFacility &place : notedFacilities(m_context.book)) {
        const FacilityNote &note = place.note.value;
        rows.append({place.note.id,
                     {note.wish ? QString::number(*note.wish) : QString(), note.name.simplified(),
                      place.facility ? text::facilityKindName(place.facility->type) : QString(),
                      lastVisit(note, m_context.speech()), nextDeadline(note, m_context.speech())}});
    }
    m_isEmpty = rows.isEmpty();
    m_table->setRows(rows);
    m_empty->setVisible(m_isEmpty);
    m_content->setVisible(!m_isEmpty);
}

void NotesPanel::open(const RecordId &note)
{
    if (const auto found = m_context.book.find<FacilityNote>(note)) {
        Q_EMIT opened(found->value.facility);
    }
}

void NotesPanel::remove(const RecordId &note)
{
    const auto done = m_context.book.markEnteredInError(note);
    if (done) {
        m_context.navigator.sayWithUndo(tr("候補から外しました"));
    } else {
        m_context.navigator.say(text::sentence(done.error()));
    }
}

pages::Document NotesPanel::document() const
{
    return pages::layOut(comparisonOf(notedFacilities(m_context.book), m_context.clock.today(), m_context.speech()),
                         paint::Typeface::shared());
}

void NotesPanel::print()
{
    auto *preview = new PrintPreview(document(), {.fileName = tr("場所のくらべ表")}, this);
    connect(preview, &PrintPreview::printedOrSaved, this,
            [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
}

} // namespace oyako::ui
