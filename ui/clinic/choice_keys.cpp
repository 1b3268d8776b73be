// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clinic/choice_keys.h"

#include "ui/widgets/text_label.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

namespace oyako::ui {

namespace {

constexpr int gap = 2;

/// A group of answers, its value what is chosen.
class ChoiceAccess final : public QAccessibleWidget {
public:
    explicit ChoiceAccess(ChoiceKeys *keys)
        : QAccessibleWidget(keys, QAccessible::Grouping)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return QAccessibleWidget::text(kind == QAccessible::Value ? QAccessible::Description : kind);
    }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *keys = qobject_cast<ChoiceKeys *>(object);
    return keys ? new ChoiceAccess(keys) : nullptr;
}

/// The digit of a key, full-width too; -1 for others.
int digitOf(const QKeyEvent &event)
{
    const QString text = event.text().normalized(QString::NormalizationForm_KC);
    return text.size() == 1 && text.front().isDigit() ? text.front().digitValue() : -1;
}

} // namespace

ChoiceKeys::ChoiceKeys(const forms::Item &item, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_item(item)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (item.type == forms::ItemType::Boolean) {
        m_values = {true, false};
        m_labels = {tr("はい"), tr("いいえ")};
    }
    for (const forms::Option &option : item.options) {
        m_values.append(option.value);
        m_labels.append(option.label.in(language));
    }
}

void ChoiceKeys::setValues(const QList<forms::Value> &values)
{
    m_chosen.clear();
    for (int i = 0; i < m_values.size(); ++i) {
        const bool isIt = std::any_of(values.cbegin(), values.cend(), [&](const forms::Value &value) {
            return forms::sameAnswer(value, m_values.at(i));
        });
        if (isIt) {
            m_chosen.append(i);
        }
    }
    QStringList said;
    for (const int option : std::as_const(m_chosen)) {
        said.append(m_labels.at(option));
    }
    setAccessibleDescription(said.join(QLatin1Char(' ')));
    update();
}

void ChoiceKeys::setChosen(const QList<int> &chosen)
{
    QList<forms::Value> values;
    for (const int option : chosen) {
        values.append(m_values.at(option));
    }
    setValues(values);
    Q_EMIT changed(values);
}

void ChoiceKeys::choose(int option)
{
    if (!m_item.repeats) {
        setChosen({option});
        return;
    }
    QList<int> chosen = m_chosen;
    if (!chosen.removeOne(option)) {
        chosen.append(option);
        std::sort(chosen.begin(), chosen.end());
    }
    setChosen(chosen);
}

void ChoiceKeys::step(int by)
{
    const int count = static_cast<int>(m_values.size());
    const int from = m_chosen.isEmpty() ? (by > 0 ? -1 : count) : m_chosen.first();
    const int to = from + by;
    if (to >= 0 && to < count) {
        setChosen({to});
    }
}

void ChoiceKeys::keyPressEvent(QKeyEvent *event)
{
    const int digit = digitOf(*event);
    if (digit >= 1 && digit <= m_values.size()) {
        choose(digit - 1);
        if (!m_item.repeats) {
            focusNextPrevChild(true);
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: focusNextPrevChild(true); return;
    case Qt::Key_Up: focusNextPrevChild(false); return;
    case Qt::Key_Right: step(1); return;
    case Qt::Key_Left: step(-1); return;
    case Qt::Key_Space: m_chosen.isEmpty() || m_chosen.first() + 1 < m_values.size() ? step(1) : setChosen({0}); return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete: setChosen({}); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ChoiceKeys::mousePressEvent(QMouseEvent *event)
{
    const QList<QRect> all = places(width());
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).contains(event->position().toPoint())) {
            m_chosen == QList<int>{i} ? setChosen({}) : choose(i);
            return;
        }
    }
}

QList<QRect> ChoiceKeys::places(int width) const
{
    const QFontMetrics words(font());
    const QFontMetrics digits(fontOf(TextRole::Hint));
    const int high = words.height() + space::One;
    QList<QRect> places;
    int left = gap;
    int top = gap;
    for (const QString &label : m_labels) {
        const int wide =
            words.horizontalAdvance(label) + digits.horizontalAdvance(QStringLiteral("0")) + 2 * space::One;
        if (left > gap && left + wide + gap > width) {
            left = gap;
            top += high + gap;
        }
        places.append({left, top, wide, high});
        left += wide + gap;
    }
    return places;
}

int ChoiceKeys::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1 + gap;
}

QSize ChoiceKeys::sizeHint() const
{
    const QList<QRect> all = places(QWIDGETSIZE_MAX);
    return all.isEmpty() ? QSize() : QSize(all.last().right() + 1 + gap, all.last().bottom() + 1 + gap);
}

QSize ChoiceKeys::minimumSizeHint() const
{
    int widest = 0;
    const QList<QRect> all = places(0);
    for (const QRect &place : all) {
        widest = std::max(widest, place.width() + 2 * gap);
    }
    return {widest, sizeHint().height()};
}

void ChoiceKeys::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QList<QRect> all = places(width());
    const QFont hint = fontOf(TextRole::Hint);
    for (int i = 0; i < all.size(); ++i) {
        const bool on = m_chosen.contains(i);
        const QRect place = all.at(i);
        drawSurface(&painter, place, on ? t.primarySoft : t.panel, on ? t.primary : t.fieldLine, space::Radius - 2);
        painter.setFont(hint);
        painter.setPen(t.secondInk);
        const QRect inside = place.adjusted(space::Half + 1, 0, -space::Half, 0);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, QString::number(i + 1));
        QFont words = font();
        words.setBold(on);
        painter.setFont(words);
        painter.setPen(t.ink);
        painter.drawText(
            inside.adjusted(QFontMetrics(hint).horizontalAdvance(QStringLiteral("0")) + space::Half, 0, 0, 0),
            Qt::AlignVCenter | Qt::AlignLeft, m_labels.at(i));
    }
    if (hasFocus()) {
        drawFocusRing(&painter, rect(), t);
    }
}

} // namespace oyako::ui
