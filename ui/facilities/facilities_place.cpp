// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/facilities_place.h"

#include "core/book/book.h"
#include "ui/facilities/facility_page.h"
#include "ui/facilities/facility_rows.h"
#include "ui/facilities/find_panel.h"
#include "ui/facilities/list_panel.h"
#include "ui/facilities/notes_panel.h"
#include "ui/facilities/own_place_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>

namespace oyako::ui {

namespace {

const QString findSection = QStringLiteral("find");
const QString notesSection = QStringLiteral("notes");
const QString listsSection = QStringLiteral("lists");

/// The one local file being dragged; empty for anything else.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FacilitiesPlace::FacilitiesPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_page(new Page)
    , m_buttons(new QButtonGroup(this))
    , m_empty(new EmptyState(
          tr("近くの場所"),
          tr("授乳室、保育園、予防接種のできる病院、支援センター、避難場所を、市区町村の一覧から取り込んで、"
             "インターネットなしでさがせます。よく行く場所は、ひとつずつ書いて足すこともできます。"),
          tr("一覧を取り込む")))
    , m_find(new FindPanel(context))
    , m_notes(new NotesPanel(context))
    , m_lists(new ListPanel(context))
    , m_detail(new QWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    QVBoxLayout *column = m_page->column();
    column->setSpacing(space::Two);
    column->addWidget(makeText(TextRole::Heading, title()));
    addSectionButtons(column);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(space::Two);
    for (QWidget *part : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_find),
                          static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_lists), m_detail}) {
        column->addWidget(part);
        part->hide();
    }
    column->addStretch(1);
    addEmptyHelp();
    connect(m_empty, &EmptyState::stepRequested, this, [this] { goTo(listsSection); });
    connect(m_empty, &EmptyState::otherStepRequested, this,
            [this] { addOwnPlace({.type = records::FacilityKind::Clinic}); });
    connect(m_find, &FindPanel::addWanted, this, &FacilitiesPlace::addOwnPlace);
    connect(m_find, &FindPanel::opened, this, qOverload<const RecordId &>(&FacilitiesPlace::goTo));
    connect(m_notes, &NotesPanel::opened, this, qOverload<const RecordId &>(&FacilitiesPlace::goTo));
    connect(m_notes, &NotesPanel::findWanted, this, [this] { goTo(findSection); });
    connect(m_lists, &ListPanel::tookIn, this, [this] { goTo(findSection); });
    setAcceptDrops(true);
}

void FacilitiesPlace::addEmptyHelp()
{
    m_empty->addHelp(makeText(TextRole::Body, tr("一覧(CSVかJSON)は、市区町村のホームページの「オープンデータ」の"
                                                 "ページにあります。つぎのことばで検索すると見つかります。")));
    m_empty->addHelp(makeSearchWords(m_context.book));
    m_empty->offer(tr("場所を追加…"));
}

// The dialog belongs to the window: saving shows this place anew.
void FacilitiesPlace::addOwnPlace(const records::Facility &begun)
{
    records::Facility place = begun;
    const auto info = m_context.book.info();
    place.municipality = info ? info->municipality : QString();
    auto *dialog = new OwnPlaceDialog(m_context, {{}, {}, 0, place}, window());
    connect(dialog, &OwnPlaceDialog::written, this, qOverload<const RecordId &>(&FacilitiesPlace::goTo));
    dialog->open();
}

QString FacilitiesPlace::title() const
{
    return tr("場所");
}

QString FacilitiesPlace::help() const
{
    return tr("市区町村が公開している一覧や、自分で追加した場所から、近くの場所をさがすところです。名前やよみ、種類、"
              "市区町村、曜日、近い順でさがせます。下向きの矢印で一覧へうつり、Enterでくわしく見られます。地図や公式ペ"
              "ージをひらくときは、"
              "Oyakoの外へ出ることを先にお知らせします。");
}

QStringList FacilitiesPlace::sections() const
{
    return {findSection, notesSection, listsSection};
}

void FacilitiesPlace::addSectionButtons(QVBoxLayout *column)
{
    auto *strip = new QWidget;
    auto *row = new FlowRow(strip);
    row->setSpacing(space::One);
    m_buttons->setExclusive(true);
    const QStringList names{tr("さがす"), tr("候補"), tr("一覧の取り込み")};
    for (int i = 0; i < names.size(); ++i) {
        QPushButton *button = makeButton(names.at(i));
        button->setCheckable(true);
        m_buttons->addButton(button, i);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { goTo(sections().at(i)); });
    }
    column->addWidget(strip);
}

void FacilitiesPlace::goTo(const QString &section)
{
    m_context.navigator.go({.place = QString(placeId), .section = section});
}

void FacilitiesPlace::goTo(const RecordId &facility)
{
    m_context.navigator.go({.place = QString(placeId), .section = m_section, .record = facility});
}

void FacilitiesPlace::open(const Destination &destination)
{
    m_facility = destination.record;
    if (!destination.section.isEmpty() || m_section.isEmpty()) {
        m_section = sections().contains(destination.section) ? destination.section : findSection;
    }
    refresh();
    m_page->verticalScrollBar()->setValue(0);
    if (m_facility.isEmpty() && m_section == findSection && !m_find->isEmpty()) {
        m_find->takeKeyboard();
    } else if (m_facilityPage) {
        // Queued: it is not shown yet.
        QTimer::singleShot(0, m_facilityPage, &FacilityPage::takeKeyboard);
    }
}

void FacilitiesPlace::refresh()
{
    m_find->refresh();
    m_notes->refresh();
    m_lists->refresh();
    show(m_section);
}

void FacilitiesPlace::show(const QString &section)
{
    const bool isPage = !m_facility.isEmpty();
    if (QAbstractButton *button = m_buttons->button(static_cast<int>(sections().indexOf(section)))) {
        button->setChecked(true);
    }
    const bool isFind = !isPage && section == findSection;
    m_empty->setVisible(isFind && m_find->isEmpty());
    m_find->setVisible(isFind && !m_find->isEmpty());
    m_notes->setVisible(!isPage && section == notesSection);
    m_lists->setVisible(!isPage && section == listsSection);
    showFacility();
}

void FacilitiesPlace::showFacility()
{
    if (m_facilityPage) {
        // One of its own buttons may be what is being pressed.
        m_facilityPage->hide();
        m_detail->layout()->removeWidget(m_facilityPage);
        m_facilityPage->deleteLater();
        m_facilityPage = nullptr;
    }
    m_detail->setVisible(!m_facility.isEmpty());
    if (m_facility.isEmpty()) {
        return;
    }
    m_facilityPage = new FacilityPage(m_context, m_facility);
    connect(m_facilityPage, &FacilityPage::nearestWanted, this,
            [this](const QString &name, const facilities::Point &point) {
                m_find->searchFrom(name, point);
                goTo(findSection);
            });
    connect(m_facilityPage, &FacilityPage::removed, this, [this] { goTo(m_section); });
    m_detail->layout()->addWidget(m_facilityPage);
}

bool FacilitiesPlace::canPrint() const
{
    return !m_notes->isEmpty();
}

void FacilitiesPlace::print()
{
    m_notes->print();
}

void FacilitiesPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void FacilitiesPlace::dropEvent(QDropEvent *event)
{
    goTo(listsSection);
    m_lists->openFile(draggedFile(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace oyako::ui
