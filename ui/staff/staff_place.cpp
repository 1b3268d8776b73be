// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/staff/staff_place.h"

#include "core/clinic/staff.h"
#include "ui/staff/audit_panel.h"
#include "ui/staff/people_panel.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QStackedWidget>

namespace oyako::ui {

namespace {

const QString peopleSection = QStringLiteral("people");
const QString logSection = QStringLiteral("log");

Page *pageWith(QWidget *part, int widest)
{
    auto *page = new Page(widest);
    page->column()->addWidget(part);
    page->column()->addStretch(1);
    return page;
}

} // namespace

StaffPlace::StaffPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_people(new PeoplePanel(context))
    , m_log(new AuditPanel(context))
    , m_parts(new QStackedWidget)
    , m_toPeople(makeButton(tr("スタッフ")))
    , m_toLog(makeButton(tr("アクセス記録")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *buttons = new QWidget;
    auto *head = new FlowRow(buttons);
    for (QPushButton *button : {m_toPeople, m_toLog}) {
        button->setCheckable(true);
        head->addWidget(button);
    }
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::Three, space::Three, space::Three, 0);
    top->addWidget(buttons);
    column->addLayout(top);
    m_parts->addWidget(pageWith(m_people, 64));
    m_parts->addWidget(pageWith(m_log, Page::Wide));
    column->addWidget(m_parts, 1);
    connect(m_toPeople, &QPushButton::clicked, this, [this] { show(false); });
    connect(m_toLog, &QPushButton::clicked, this, [this] { show(true); });
}

QString StaffPlace::title() const
{
    return tr("スタッフと記録");
}

QString StaffPlace::help() const
{
    return tr("だれがここで働き、何ができるかをきめます。人ごとに合言葉があり、交代は F12 と暗証番号でできます。"
              "「アクセス記録」には、見た・書いた・印刷した・ログインしたことがすべて残ります。");
}

QStringList StaffPlace::sections() const
{
    return clinic::mayAdminister(m_context.book).value_or(false) ? QStringList{peopleSection, logSection}
                                                                 : QStringList{peopleSection};
}

void StaffPlace::show(bool log)
{
    const bool may = sections().contains(logSection);
    m_toLog->setVisible(may);
    m_toLog->setChecked(log && may);
    m_toPeople->setChecked(!log || !may);
    m_parts->setCurrentIndex(log && may ? 1 : 0);
    refresh();
}

void StaffPlace::open(const Destination &destination)
{
    m_log->narrowTo(destination.person);
    show(destination.section == logSection);
}

void StaffPlace::refresh()
{
    if (m_parts->currentIndex() == 1) {
        m_log->refresh();
    } else {
        m_people->refresh();
    }
}

bool StaffPlace::canPrint() const
{
    return m_parts->currentIndex() == 1;
}

void StaffPlace::print()
{
    m_log->print();
}

} // namespace oyako::ui
