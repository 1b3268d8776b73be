// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clinic/day_panel.h"

#include "ui/widgets/child_finder.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr int panelEms = 13;

/// Name and state on the first line, birthday below.
class DayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int high = option.fontMetrics.height() + QFontMetrics(fontOf(TextRole::Hint)).height() + space::Two;
        return {panelEms * em() / 2, high};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.widget);
        const bool on = option.state & QStyle::State_Selected;
        if (on) {
            drawSurface(painter, option.rect.adjusted(0, 1, 0, -1), t.primary, t.primary);
        }
        const QFontMetrics hint(fontOf(TextRole::Hint));
        const QRect inside = option.rect.adjusted(space::One, space::Half + 2, -space::One, -space::Half - 2);
        const QString state = index.data(DayModel::StateRole).toString();
        const int stateWidth = hint.horizontalAdvance(state);
        painter->save();
        painter->setPen(on ? t.onPrimary : t.ink);
        painter->setFont(option.font);
        const QRect first(inside.left(), inside.top(), inside.width() - stateWidth - space::One,
                          option.fontMetrics.height());
        painter->drawText(
            first, Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data(DayModel::NameRole).toString(), Qt::ElideRight, first.width()));
        painter->setFont(fontOf(TextRole::Hint));
        painter->drawText(QRect(inside.right() - stateWidth, inside.top(), stateWidth + 1, first.height()),
                          Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, state);
        const bool alike = index.data(DayModel::AlikeRole).toBool();
        painter->setPen(on ? t.onPrimary : alike ? t.attention : t.secondInk);
        painter->drawText(QRect(inside.left(), inside.bottom() - hint.height(), inside.width(), hint.height() + 1),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          hint.elidedText(index.data(DayModel::LineRole).toString(), Qt::ElideRight, inside.width()));
        painter->restore();
        if (option.state & QStyle::State_HasFocus) {
            drawFocusRing(painter, option.rect, t);
        }
    }
};

} // namespace

DayPanel::DayPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_day(context.clock.today())
    , m_model(new DayModel(context.speech(), this))
    , m_finder(new ChildFinder(context))
    , m_title(makeText(TextRole::Strong, {}))
    , m_count(makeText(TextRole::Hint, {}))
    , m_empty(makeText(TextRole::Hint,
                       tr("きょうの一覧にはまだだれもいません。F3でさがして、Shift+Enterで足してください。")))
    , m_view(new QListView)
{
    setAlone(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::One, space::OneAndHalf, space::One, space::One);
    column->setSpacing(space::Half);
    auto *days = new QHBoxLayout;
    days->setSpacing(0);
    QPushButton *before = makeButton(QStringLiteral("‹"), ButtonRole::Quiet);
    QPushButton *after = makeButton(QStringLiteral("›"), ButtonRole::Quiet);
    before->setAccessibleName(tr("前の日"));
    after->setAccessibleName(tr("次の日"));
    before->setToolTip(tr("前の日"));
    after->setToolTip(tr("次の日"));
    connect(before, &QPushButton::clicked, this, [this] { setDay(m_day.addDays(-1)); });
    connect(after, &QPushButton::clicked, this, [this] { setDay(m_day.addDays(1)); });
    days->addWidget(m_title, 1);
    days->addWidget(before);
    days->addWidget(after);
    column->addWidget(m_finder);
    column->addLayout(days);
    column->addWidget(m_count);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DayDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("きょうの一覧"));
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view, &QListView::activated, this, &DayPanel::open);
    connect(m_view, &QListView::clicked, this, &DayPanel::open);
    reload();
}

void DayPanel::open(const QModelIndex &index)
{
    if (index.isValid()) {
        // A copy: whoever listens may read the list anew.
        const RecordId child = m_model->entries().at(index.row()).child.id;
        Q_EMIT chosen(child);
    }
}

void DayPanel::setDay(const QDate &day)
{
    if (day != m_day) {
        m_day = day;
        reload();
        Q_EMIT dayChanged();
    }
}

void DayPanel::reload()
{
    m_model->setEntries(clinic::dayList(m_context.book, m_day).value_or(QList<clinic::DayEntry>()));
    m_title->setText(text::shortDate(m_day, m_context.speech()));
    m_count->setText(tr("受付 %1 / 済 %2").arg(m_model->rowCount()).arg(m_model->done()));
    m_empty->setVisible(m_model->rowCount() == 0);
}

void DayPanel::setAlone(bool alone)
{
    const int wide = panelEms * em() + 2 * space::One;
    setMinimumWidth(wide);
    setMaximumWidth(alone ? QWIDGETSIZE_MAX : wide);
}

void DayPanel::takeKeyboard()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void DayPanel::setCurrent(const RecordId &child)
{
    const int row = m_model->rowOf(child);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row < 0) {
        m_view->clearSelection();
    }
}

void DayPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).rail);
}

} // namespace oyako::ui
