// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/section_panel.h"

#include "ui/forms/form_view.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace oyako::ui {

namespace {

constexpr int widthEms = 16;
constexpr int nodeRole = Qt::UserRole;
constexpr int filledRole = Qt::UserRole + 1;
constexpr int edge = 4; // pixels: the mark of the section one is in

/// A heading with how much of it is filled below, room around both, and a mark at the edge of the one that is current.
class SectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        const int title = titleRect(QRect(0, 0, width, 0), index).height();
        return {width, title + QFontMetrics(fontOf(TextRole::Hint)).height() + space::Half + 2 * space::One};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.widget);
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        if (current || (option.state & QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, t.primarySoft);
        }
        if (current) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(edge, option.rect.height())), t.primary);
        }
        const QRect title = titleRect(option.rect, index);
        painter->setFont(titleFont());
        painter->setPen(t.ink);
        painter->drawText(title, titleFlags, index.data(Qt::DisplayRole).toString());
        painter->setFont(fontOf(TextRole::Hint));
        painter->setPen(t.secondInk);
        const QRect below(title.left(), title.bottom() + space::Half, title.width(),
                          option.rect.bottom() - title.bottom());
        painter->drawText(below, Qt::AlignLeft | Qt::AlignTop, index.data(filledRole).toString());
        if ((option.state & QStyle::State_HasFocus) && current) {
            drawFocusRing(painter, option.rect, t, 4);
        }
        painter->restore();
    }

private:
    static constexpr int titleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    static QFont titleFont() { return fontOf(TextRole::Body); }

    static QRect titleRect(const QRect &row, const QModelIndex &index)
    {
        const QRect room(row.left() + space::Two, row.top() + space::One, row.width() - space::Two - space::One,
                         10'000);
        const QRect words =
            QFontMetrics(titleFont()).boundingRect(room, titleFlags, index.data(Qt::DisplayRole).toString());
        return {room.left(), room.top(), room.width(), words.height()};
    }
};

} // namespace

SectionPanel::SectionPanel(FormView &view, QWidget *parent)
    : QListWidget(parent)
    , m_view(view)
{
    setAccessibleName(tr("用紙の見出し"));
    setItemDelegate(new SectionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(widthEms * em());
    connect(this, &QListWidget::itemClicked, this, &SectionPanel::goTo);
    connect(this, &QListWidget::itemActivated, this, &SectionPanel::goTo);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { markWhere(now); });
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
        item(i)->setText(section.title);
        item(i)->setData(filledRole, filled);
        item(i)->setData(Qt::AccessibleTextRole, QString(section.title + QLatin1Char(' ') + filled));
        item(i)->setData(nodeRole, section.node);
        item(i)->setHidden(section.filled.questions == 0);
    }
    if (currentRow() < 0) {
        setCurrentRow(0);
    }
}

void SectionPanel::markWhere(const QWidget *focused)
{
    const forms::NodeId node = focused && m_view.isAncestorOf(focused) ? m_view.sectionOf(focused) : forms::noNode;
    for (int i = 0; i < count() && node != forms::noNode; ++i) {
        if (item(i)->data(nodeRole).toInt() == node) {
            setCurrentRow(i);
            return;
        }
    }
}

void SectionPanel::goTo(const QListWidgetItem *item)
{
    m_view.goTo(item->data(nodeRole).toInt());
}

} // namespace oyako::ui
