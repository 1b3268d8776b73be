// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/intake_place.h"

#include "ui/exchange/calendar_card.h"
#include "ui/exchange/export_card.h"
#include "ui/exchange/handover_card.h"
#include "ui/exchange/import_card.h"
#include "ui/exchange/own_key_card.h"
#include "ui/exchange/pair_card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

namespace oyako::ui {

namespace {

/// The one local file being dragged; empty for anything else.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

IntakePlace::IntakePlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_page(new Page)
    , m_handover(new HandoverCard(context))
    , m_export(new ExportCard(context))
    , m_import(new ImportCard(context))
    , m_calendar(new CalendarCard(context))
    , m_pair(new PairCard(context))
    , m_key(new OwnKeyCard(context))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    QVBoxLayout *column = m_page->column();
    column->setSpacing(space::Two);
    column->addWidget(makeText(TextRole::Heading, title()));
    column->addWidget(m_handover);
    column->addWidget(m_import);
    column->addWidget(m_export);
    column->addWidget(m_calendar);
    column->addWidget(m_pair);
    column->addWidget(m_key);
    column->addStretch(1);
    setAcceptDrops(true);
    connect(m_import, &ImportCard::calendarChosen, this, &IntakePlace::openCalendar);
}

QString IntakePlace::title() const
{
    return tr("わたす・受けとる");
}

QString IntakePlace::help() const
{
    return tr(
        "記録をファイルにして、ほかのPCや医療機関にわたせます。受けとったファイルは、何が変わるかを見てから取り込め"
        "ます。取り込んだあとでも「もとにもどす」で取り消せます。");
}

void IntakePlace::open(const Destination &destination)
{
    m_import->setLikelyChild(destination.person);
    refresh();
    // Once the window has given the keyboard to the page.
    if (destination.section == QLatin1String("import")) {
        QTimer::singleShot(0, this, [this] {
            m_import->catchKeyboard();
            scrollTo(m_import);
        });
    } else if (destination.section == QLatin1String("calendar")) {
        QTimer::singleShot(0, this, [this] {
            m_calendar->takeKeyboard();
            scrollTo(m_calendar);
        });
    }
}

void IntakePlace::scrollTo(QWidget *card)
{
    // The first time the page is not laid out yet.
    m_page->widget()->adjustSize();
    m_page->ensureWidgetVisible(card);
}

void IntakePlace::refresh()
{
    m_export->refresh();
    m_import->refresh();
    m_calendar->refresh();
    m_pair->refresh();
    m_key->refresh();
}

Result<void> IntakePlace::saveFile(const QString &path) const
{
    return m_export->save(path);
}

void IntakePlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void IntakePlace::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(*event->mimeData());
    m_import->openFile(path);
    event->acceptProposedAction();
}

void IntakePlace::openCalendar(const QString &path)
{
    m_calendar->openFile(path);
    QTimer::singleShot(0, this, [this] { m_page->ensureWidgetVisible(m_calendar); });
}

} // namespace oyako::ui
