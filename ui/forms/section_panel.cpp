// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/section_panel.h"

#include "ui/forms/form_view.h"
#include "ui/widgets/text_label.h"

namespace oyako::ui {

namespace {

constexpr int widthEms = 16;
constexpr int nodeRole = Qt::UserRole;

} // namespace

SectionPanel::SectionPanel(FormView &view, QWidget *parent)
    : QListWidget(parent)
    , m_view(view)
{
    setAccessibleName(tr("用紙の見出し"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(widthEms * em());
    connect(this, &QListWidget::itemClicked, this, &SectionPanel::goTo);
    connect(this, &QListWidget::itemActivated, this, &SectionPanel::goTo);
    refresh();
}

QSize SectionPanel::sizeHint() const
{
    return {widthEms * em(), QListWidget::sizeHint().height()};
}

void SectionPanel::refresh()
{
    const QList<FormView::Section> sections = m_view.sections();
    if (count() != sections.size()) {
        clear();
        for (qsizetype i = 0; i < sections.size(); ++i) {
            addItem(QString());
        }
    }
    for (int i = 0; i < count(); ++i) {
        const FormView::Section &section = sections.at(i);
        const QString filled = tr("%1 / %2").arg(section.filled.answered).arg(section.filled.questions);
        item(i)->setText(QString(section.title + QChar::LineFeed) + filled);
        item(i)->setData(nodeRole, section.node);
        item(i)->setHidden(section.filled.questions == 0);
    }
}

void SectionPanel::goTo(const QListWidgetItem *item)
{
    m_view.goTo(item->data(nodeRole).toInt());
}

} // namespace oyako::ui
