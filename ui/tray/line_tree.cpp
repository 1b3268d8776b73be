// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/line_tree.h"

#include "ui/tray/tray_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrapped_text.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace oyako::ui {

using exchange::IntakeLine;
using exchange::LineKind;

namespace {

enum Column { What, Said, Known, Stand, Columns };
constexpr int keyRole = Qt::UserRole;
constexpr int mostRows = 400; // laid out in full; a longer list scrolls by itself

/// More between two rows than between the lines of one, however large the text.
int roomBetween(const QFont &font)
{
    return std::max(space::One, QFontMetrics(font).height() / 2);
}

/// Cells whose words wrap at the width of their column, with room between the lines: a tree by itself gives every row
/// one line and cuts what is longer.
class RoomyLines final : public QStyledItemDelegate {
public:
    explicit RoomyLines(QTreeWidget *tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.rect = QRect(0, 0, widthOf(index), QWIDGETSIZE_MAX);
        const qreal height = layOutLines(cell.font, cell.text, wordsIn(cell).width(), {});
        // The width of all words on one line, for the column that is as wide as what stands in it.
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                static_cast<int>(std::ceil(height)) + roomBetween(cell.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QRect words = wordsIn(cell);
        const QString text = cell.text;
        cell.text.clear();
        m_tree->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, m_tree);
        const Tokens &t = tokensOf(m_tree);
        const qreal spare = words.height() - layOutLines(cell.font, text, words.width(), {});
        painter->save();
        painter->setPen(cell.state & QStyle::State_Selected ? t.onPrimary : t.ink);
        static_cast<void>(layOutLines(cell.font, text, words.width(), [&](const QTextLine &line) {
            line.draw(painter, QPointF(words.left(), words.top() + spare / 2));
        }));
        painter->restore();
    }

private:
    [[nodiscard]] int widthOf(const QModelIndex &index) const
    {
        if (m_tree->isFirstColumnSpanned(index.row(), index.parent())) {
            return m_tree->viewport()->width();
        }
        int depth = m_tree->rootIsDecorated() ? 1 : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
            ++depth;
        }
        const int indent = index.column() == What ? depth * m_tree->indentation() : 0;
        return std::max(em(), m_tree->columnWidth(index.column()) - indent);
    }
    /// Beside the box, where there is one.
    [[nodiscard]] QRect wordsIn(const QStyleOptionViewItem &cell) const
    {
        const int margin = m_tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, m_tree) + 1;
        QStyleOptionViewItem whole = cell;
        whole.text = QString(QChar(0x3042)).repeated(whole.rect.width() / std::max(1, em()) + 1); // as wide as it goes
        return m_tree->style()
            ->subElementRect(QStyle::SE_ItemViewItemText, &whole, m_tree)
            .adjusted(margin, 0, -margin, 0);
    }

    QTreeWidget *m_tree;
};

/// What belongs to one person stands together, in the order in which the file has the people.
QList<IntakeLine> byPerson(const exchange::Intake &intake)
{
    QHash<RecordId, qsizetype> places;
    for (qsizetype i = 0; i < intake.persons.size(); ++i) {
        places.insert(intake.persons.at(i).id, i);
    }
    QList<IntakeLine> lines = intake.lines;
    std::stable_sort(lines.begin(), lines.end(), [&](const IntakeLine &a, const IntakeLine &b) {
        return places.value(a.person, places.size()) < places.value(b.person, places.size());
    });
    return lines;
}

} // namespace

LineTree::LineTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(Columns);
    setHeaderLabels({tr("内容"), tr("ご家庭から"), tr("いまの記録"), tr("くらべる")});
    setAccessibleName(tr("ファイルの内容"));
    setWordWrap(true);
    setItemDelegate(new RoomyLines(this));
    setRootIsDecorated(true);
    setAlternatingRowColors(false);
    setUniformRowHeights(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header()->setStretchLastSection(false);
    setIndentation(space::Two);
    header()->setSectionResizeMode(Stand, QHeaderView::ResizeToContents);
    // What wraps anew has another height.
    auto *relayout = new QTimer(this);
    relayout->setSingleShot(true);
    connect(relayout, &QTimer::timeout, this, [this] {
        doItemsLayout();
        fitHeight();
    });
    connect(header(), &QHeaderView::sectionResized, relayout, qOverload<>(&QTimer::start));
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_isFilling) {
            Q_EMIT choicesChanged();
        }
    });
    connect(this, &QTreeWidget::itemExpanded, this, &LineTree::fitHeight);
    connect(this, &QTreeWidget::itemCollapsed, this, &LineTree::fitHeight);
}

QTreeWidgetItem *LineTree::partOf(const QString &name)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->text(What) == name) {
            return topLevelItem(i);
        }
    }
    auto *part = new QTreeWidgetItem(this, {name});
    part->setFirstColumnSpanned(true);
    part->setFont(What, fontOf(TextRole::Strong));
    part->setExpanded(true);
    return part;
}

void LineTree::show(const exchange::Intake &intake, const exchange::IntakeChoices &choices, bool showsSensitive,
                    const text::Speech &speech)
{
    m_isFilling = true;
    m_hasCovered = false;
    clear();
    QHash<RecordId, QTreeWidgetItem *> questionnaires;
    for (const IntakeLine &line : byPerson(intake)) {
        QTreeWidgetItem *above =
            line.kind == LineKind::Answer ? questionnaires.value(line.item, nullptr) : partOf(partName(intake, line));
        const bool isCovered = line.sensitive && line.kind != LineKind::Record && !showsSensitive;
        m_hasCovered = m_hasCovered || isCovered;
        auto *row = new QTreeWidgetItem(
            above, {lineName(intake, line, speech), isCovered ? tr("●●●") : saidWords(intake, line, speech),
                    isCovered ? QString() : knownWords(line, speech), standingName(line.standing)});
        row->setData(What, keyRole, line.key);
        if (line.standing == exchange::Standing::Differs) {
            row->setFont(Stand, fontOf(TextRole::Strong));
        }
        if (line.isChoice()) {
            row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
            row->setCheckState(What, choices.accepted.contains(line.key) ? Qt::Checked : Qt::Unchecked);
            row->parent()->setFlags(row->parent()->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        }
        if (line.kind == LineKind::Record) {
            questionnaires.insert(line.item, row);
        }
    }
    m_isFilling = false;
    giveRoom();
    fitHeight();
}

/// A column without a word leaves its room to the others; what is cut all the same is read under the pointer.
void LineTree::giveRoom()
{
    bool hasKnown = false;
    for (QTreeWidgetItemIterator row(this); *row != nullptr; ++row) {
        hasKnown = hasKnown || !(*row)->text(Known).isEmpty();
        for (const int column : {What, Said, Known}) {
            (*row)->setToolTip(column, (*row)->text(column));
        }
    }
    setColumnHidden(Known, !hasKnown);
    shareWidth();
}

/// The first column has boxes and steps before its words; the last of the three repeats what is known already.
void LineTree::shareWidth()
{
    const std::array shares{5, 5, isColumnHidden(Known) ? 0 : 3};
    const int room = viewport()->width() - header()->sectionSize(Stand);
    const int all = std::accumulate(shares.cbegin(), shares.cend(), 0);
    for (const int column : {What, Said, Known}) {
        if (!isColumnHidden(column)) {
            header()->resizeSection(column, std::max(em() * 4, room * shares.at(static_cast<size_t>(column)) / all));
        }
    }
}

void LineTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    shareWidth();
}

exchange::IntakeChoices LineTree::choices() const
{
    exchange::IntakeChoices choices;
    for (int part = 0; part < topLevelItemCount(); ++part) {
        for (int i = 0; i < topLevelItem(part)->childCount(); ++i) {
            const QTreeWidgetItem *row = topLevelItem(part)->child(i);
            if (row->data(What, Qt::CheckStateRole).isValid() && row->checkState(What) == Qt::Checked) {
                choices.accepted.insert(row->data(What, keyRole).toString());
            }
        }
    }
    return choices;
}

void LineTree::acceptAll(bool accepted)
{
    m_isFilling = true;
    for (int part = 0; part < topLevelItemCount(); ++part) {
        for (int i = 0; i < topLevelItem(part)->childCount(); ++i) {
            QTreeWidgetItem *row = topLevelItem(part)->child(i);
            if (row->data(What, Qt::CheckStateRole).isValid()) {
                row->setCheckState(What, accepted ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    m_isFilling = false;
    Q_EMIT choicesChanged();
}

void LineTree::fitHeight()
{
    // The page scrolls, not the list in it.
    int height = header()->sizeHint().height() + 2 * frameWidth();
    int rows = 0;
    for (QTreeWidgetItemIterator row(this); *row != nullptr && rows < mostRows; ++row) {
        if (!visualItemRect(*row).isEmpty() || (*row)->parent() == nullptr || (*row)->parent()->isExpanded()) {
            height += std::max(sizeHintForRow(0), rowHeight(indexFromItem(*row)));
            ++rows;
        }
    }
    setMinimumHeight(height + space::One);
}

} // namespace oyako::ui
