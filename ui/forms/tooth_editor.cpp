// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/tooth_editor.h"

#include "core/pages/tooth_chart.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace oyako::ui {

using forms::NodeId;

namespace {

const QString bindingPrefix = QStringLiteral("tooth.");
constexpr double sideEms = 2.2;
constexpr double markShare = 0.26; // of the side, left free around a mark
constexpr int firstPrimary = 50;

void paintMark(QPainter &painter, const QRectF &inner, const QString &code)
{
    if (code == QLatin1String("sound")) {
        painter.drawLine(inner.bottomLeft(), inner.topRight());
    } else if (code == QLatin1String("decayed")) {
        painter.drawText(inner.adjusted(-8, -8, 8, 8), Qt::AlignCenter, QStringLiteral("C"));
    } else if (code == QLatin1String("treated")) {
        painter.drawEllipse(inner);
    } else if (code == QLatin1String("lost")) {
        painter.drawPolygon(QPolygonF{{inner.center().x(), inner.top()}, inner.bottomRight(), inner.bottomLeft()});
    }
}

} // namespace

int fdiOf(const QString &binding)
{
    return binding.startsWith(bindingPrefix) ? binding.mid(bindingPrefix.size()).toInt() : 0;
}

ToothButton::ToothButton(const forms::Item &item, const QString &language, QWidget *parent)
    : QAbstractButton(parent)
    , m_item(item)
    , m_language(language)
{
    setFocusPolicy(Qt::StrongFocus);
    setText(pages::toothName(fdiOf(item.binding)));
    setMark(-1);
    connect(this, &QAbstractButton::clicked, this, [this] {
        const int next = m_mark + 1;
        choose(next < m_item.options.size() ? next : -1);
    });
}

int ToothButton::optionOf(const QString &code) const
{
    for (int i = 0; i < m_item.options.size(); ++i) {
        if (codeOf(i) == code) {
            return i;
        }
    }
    return -1;
}

QString ToothButton::codeOf(int option) const
{
    const bool exists = option >= 0 && option < m_item.options.size();
    const auto *coding = exists ? std::get_if<forms::Coding>(&m_item.options.at(option).value) : nullptr;
    return coding ? coding->code : QString();
}

void ToothButton::setMark(int mark)
{
    m_mark = mark;
    const QString words = mark < 0 ? tr("しるしなし") : m_item.options.at(mark).label.in(m_language);
    setAccessibleName(m_item.label(m_language) + QStringLiteral(": ") + words);
    setToolTip(accessibleName());
    update();
}

void ToothButton::choose(int mark)
{
    if (mark != m_mark) {
        setMark(mark);
        Q_EMIT marked(mark);
    }
}

QSize ToothButton::sizeHint() const
{
    const int side = static_cast<int>(sideEms * em());
    return {side, side + fontMetrics().height()};
}

void ToothButton::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QString> codes{{Qt::Key_Slash, QStringLiteral("sound")},
                                           {Qt::Key_C, QStringLiteral("decayed")},
                                           {Qt::Key_O, QStringLiteral("treated")},
                                           {Qt::Key_X, QStringLiteral("lost")}};
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        choose(-1);
    } else if (const auto code = codes.constFind(event->key()); code != codes.cend()) {
        choose(optionOf(*code));
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void ToothButton::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = width();
    const QRect box(1, 1, side - 2, side - 2);
    drawSurface(&painter, box, colours.panel, colours.fieldLine);
    painter.setPen(QPen(colours.ink, 2));
    const double inset = side * markShare;
    paintMark(painter, QRectF(box).adjusted(inset, inset, -inset, -inset), codeOf(m_mark));
    painter.setPen(colours.secondInk);
    painter.drawText(QRect(0, side, side, height() - side), Qt::AlignCenter, text());
    if (hasFocus()) {
        drawFocusRing(&painter, box, colours);
    }
}

ToothEditor::ToothEditor(const forms::Session &session, NodeId group, const QString &language, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::Half);
    QHash<int, NodeId> nodes;
    bool primary = false;
    const QList<NodeId> children = session.children(group);
    for (const NodeId child : children) {
        const int fdi = fdiOf(session.item(child).binding);
        nodes.insert(fdi, child);
        primary = primary || fdi > firstPrimary;
    }
    addJaw(session, nodes, primary, true, language);
    addJaw(session, nodes, primary, false, language);
    const int last = grid->columnCount();
    grid->addWidget(makeText(TextRole::Hint, tr("右")), 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(makeText(TextRole::Hint, tr("左")), 0, last, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(last + 1, 1);
    grid->addWidget(makeText(TextRole::Hint, tr("／ 健全　C むし歯　○ 処置した歯　△ ない歯。矢印キーで動き、/・C・O・"
                                                "Xでしるし、Deleteで消します。")),
                    2, 0, 1, last + 2);
    if (!m_teeth.isEmpty()) {
        setFocusProxy(m_teeth.first().button);
    }
}

void ToothEditor::addJaw(const forms::Session &session, const QHash<int, NodeId> &nodes, bool primary, bool upper,
                         const QString &language)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const auto dentition = primary ? pages::Dentition::Primary : pages::Dentition::Permanent;
    const QList<int> numbers = pages::jaw(dentition, upper);
    for (int column = 0; column < numbers.size(); ++column) {
        const NodeId node = nodes.value(numbers.at(column), forms::noNode);
        if (node == forms::noNode) {
            continue;
        }
        auto *button = new ToothButton(session.item(node), language, this);
        button->installEventFilter(this);
        connect(button, &ToothButton::marked, this, [this, node, &item = session.item(node)](int mark) {
            Q_EMIT changed(node, mark < 0 ? QList<forms::Value>() : QList<forms::Value>{item.options.at(mark).value});
        });
        const int row = upper ? 0 : 1;
        m_teeth.append({numbers.at(column), node, button, row, column});
        grid->addWidget(button, row, column + 1);
    }
}

void ToothEditor::refresh(const forms::Session &session)
{
    for (const Tooth &tooth : m_teeth) {
        const auto &proposal = session.proposal(tooth.node);
        const QList<forms::Value> &values = proposal ? proposal->values : session.answers(tooth.node);
        tooth.button->setMark(values.isEmpty() ? -1 : session.optionIndex(tooth.node, values.first()));
    }
}

ToothButton *ToothEditor::tooth(int fdi) const
{
    for (const Tooth &tooth : m_teeth) {
        if (tooth.fdi == fdi) {
            return tooth.button;
        }
    }
    return nullptr;
}

QList<NodeId> ToothEditor::nodes() const
{
    QList<NodeId> nodes;
    for (const Tooth &tooth : m_teeth) {
        nodes.append(tooth.node);
    }
    return nodes;
}

const ToothEditor::Tooth *ToothEditor::at(int row, int column) const
{
    for (const Tooth &tooth : m_teeth) {
        if (tooth.row == row && tooth.column == column) {
            return &tooth;
        }
    }
    return nullptr;
}

bool ToothEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    static const QHash<int, QPoint> steps{
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    const auto step = steps.constFind(static_cast<QKeyEvent *>(event)->key());
    const auto from = std::find_if(m_teeth.cbegin(), m_teeth.cend(),
                                   [watched](const Tooth &tooth) { return tooth.button == watched; });
    if (step == steps.cend() || from == m_teeth.cend()) {
        return QWidget::eventFilter(watched, event);
    }
    if (const Tooth *next = at(from->row + step->y(), from->column + step->x())) {
        next->button->setFocus();
    }
    return true;
}

} // namespace oyako::ui
