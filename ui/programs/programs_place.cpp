// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/programs_place.h"

#include "ui/programs/applications_section.h"
#include "ui/programs/grants_section.h"
#include "ui/programs/links_section.h"
#include "ui/programs/procedures_section.h"
#include "ui/programs/programmes_section.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QScrollBar>

#include <algorithm>

namespace oyako::ui {

namespace {

template <class SomeSection>
ProgramsSection *make(const Context &context, QWidget *parent)
{
    return new SomeSection(context, parent);
}

} // namespace

ProgramsPlace::ProgramsPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_parts{{QStringLiteral("procedures"), tr("手つづき"), make<ProceduresSection>},
              {QStringLiteral("applications"), tr("申請"), make<ApplicationsSection>},
              {QStringLiteral("programmes"), tr("使える制度"), make<ProgrammesSection>},
              {QStringLiteral("grants"), tr("券・時間"), make<GrantsSection>},
              {QStringLiteral("links"), tr("市や国のサービス"), make<LinksSection>}}
    , m_page(new Page)
    , m_buttons(new QButtonGroup(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    QVBoxLayout *column = m_page->column();
    column->addWidget(makeText(TextRole::Heading, title()));
    addButtons(column);
    column->addStretch(1);
}

QString ProgramsPlace::title() const
{
    return tr("手つづき・制度");
}

QString ProgramsPlace::help() const
{
    return tr("家族にかかわる手つづきの日にち、出した申請のようす、使える制度がわかります。Oyako "
              "は申請を出しません。出すのは窓口か、市区町村や国のホームページです。");
}

QStringList ProgramsPlace::sections() const
{
    QStringList ids;
    for (const Part &part : m_parts) {
        ids.append(part.id);
    }
    return ids;
}

void ProgramsPlace::addButtons(QVBoxLayout *column)
{
    auto *row = new FlowRow;
    for (const Part &part : m_parts) {
        QPushButton *button = makeButton(part.name);
        button->setCheckable(true);
        m_buttons->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, id = part.id] {
            show(id);
            m_section->refresh();
        });
        row->addWidget(button);
    }
    column->addLayout(row);
}

void ProgramsPlace::show(const QString &id)
{
    const auto part =
        std::find_if(m_parts.cbegin(), m_parts.cend(), [&](const Part &candidate) { return candidate.id == id; });
    const auto index = part == m_parts.cend() ? 0 : static_cast<int>(part - m_parts.cbegin());
    m_buttons->buttons().at(index)->setChecked(true);
    if (m_section && m_shown == m_parts.at(index).id) {
        return;
    }
    delete m_section;
    m_shown = m_parts.at(index).id;
    m_section = m_parts.at(index).make(m_context, this);
    m_page->column()->insertWidget(m_page->column()->count() - 1, m_section);
}

void ProgramsPlace::open(const Destination &destination)
{
    show(destination.section.isEmpty() ? m_shown : destination.section);
    m_section->open(destination);
}

void ProgramsPlace::refresh()
{
    if (m_section) {
        const int position = m_page->verticalScrollBar()->value();
        m_section->refresh();
        m_page->verticalScrollBar()->setValue(position);
    }
}

} // namespace oyako::ui
