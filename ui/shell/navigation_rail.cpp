// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navigation_rail.h"

#include "ui/widgets/text_label.h"
#include "ui/widgets/wrapped_text.h"

#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace oyako::ui {

RailButton::RailButton(const QString &title, const QString &line, const std::optional<PersonFace> &face,
                       QWidget *parent)
    : QPushButton(parent)
    , m_line(line)
    , m_face(face)
{
    setText(title);
    setAccessibleName(line.isEmpty() ? title : QString(title % QStringLiteral("、") % line));
    setCheckable(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

int RailButton::dotSide() const
{
    return std::max(28, fontMetrics().height() * 17 / 10);
}

int RailButton::textLeft() const
{
    return m_face ? space::OneAndHalf + dotSide() + 10 : space::OneAndHalf;
}

int RailButton::hintStep()
{
    return QFontMetrics(fontOf(TextRole::Hint)).height() + 2;
}

/// What a title is called in a narrow rail stands in two lines; only what needs more gives way.
int RailButton::titleHeight(int room) const
{
    const int line = fontMetrics().height();
    const int wanted = fontMetrics().boundingRect(QRect(0, 0, room, line * 10), Qt::TextWordWrap, text()).height();
    return wanted > line * 3 / 2 ? line + fontMetrics().lineSpacing() : line;
}

bool RailButton::titleFits(int room) const
{
    const QRect wanted = fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text());
    return wanted.height() < fontMetrics().height() * 5 / 2 && wanted.width() <= room;
}

QStringList RailButton::hintLines(int room) const
{
    const QFont font = fontOf(TextRole::Hint);
    const auto fits = [&font, room](const QString &words) { return widestLine(font, words) <= room; };
    if (m_line.isEmpty() || fits(m_line)) {
        return m_line.isEmpty() ? QStringList() : QStringList{m_line};
    }
    const QStringList parts = m_line.split(QChar(0x30FB));
    if (std::ranges::all_of(parts, fits)) {
        return parts;
    }
    // What comes first tells most: how old somebody is, how far a pregnancy has come.
    const QString first = parts.first();
    qsizetype broken = 0;
    static_cast<void>(layOutLines(
        font, first, room, [&broken](const QTextLine &line) { broken = broken > 0 ? broken : line.textLength(); }));
    const QStringList lines{first.left(broken).trimmed(), first.mid(broken)};
    return lines.last().isEmpty() ? QStringList{lines.first()} : lines;
}

int RailButton::heightForWidth(int width) const
{
    const int room = width - textLeft() - space::One;
    const int title = titleHeight(room);
    const int hint = hintStep() * static_cast<int>(hintLines(room).size());
    return std::max(title + hint, m_face ? dotSide() : 0) + space::Two;
}

QSize RailButton::sizeHint() const
{
    const int width = textLeft() + fontMetrics().horizontalAdvance(text()) + space::Two;
    return {width, heightForWidth(width)};
}

QSize RailButton::minimumSizeHint() const
{
    // Every word in one line: what a narrow rail needs is asked of heightForWidth().
    constexpr int roomForAll = 10'000;
    return {dotSide() + space::Three, heightForWidth(roomForAll)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const bool on = isChecked();
    if (on || underMouse()) {
        drawSurface(&painter, rect(), on ? t.primary : t.primarySoft, Qt::transparent);
    }
    if (m_face) {
        const int side = dotSide();
        PersonDot::paint(&painter, QRectF(space::OneAndHalf, (height() - side) / 2.0, side, side), *m_face, t);
    }
    const int left = textLeft();
    const int room = width() - left - space::One;
    const int titleTall = titleHeight(room);
    const QStringList hints = hintLines(room);
    const int words = titleTall + hintStep() * static_cast<int>(hints.size());
    int top = (height() - words) / 2;
    painter.setPen(on ? t.onPrimary : t.ink);
    const QRect titleRoom(left, top, room, titleTall);
    if (titleFits(room)) {
        painter.drawText(titleRoom, Qt::AlignVCenter | Qt::TextWordWrap, text());
    } else {
        painter.drawText(titleRoom, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room));
    }
    top += titleTall;
    painter.setFont(fontOf(TextRole::Hint));
    painter.setPen(on ? t.onPrimary : t.secondInk);
    for (const QString &hint : hints) {
        painter.drawText(QRect(left, top, room, hintStep()), Qt::AlignBottom | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(hint, Qt::ElideRight, room));
        top += hintStep();
    }
    if (hasFocus()) {
        if (on) {
            painter.setPen(QPen(t.onPrimary, 1));
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), space::Radius - 2,
                                    space::Radius - 2);
        }
        drawFocusRing(&painter, rect(), t);
    }
}

void RailButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    const int room = width() - textLeft() - space::One;
    const bool whole = titleFits(room) && (m_line.isEmpty() || hintLines(room).join(QChar(0x30FB)) == m_line);
    setToolTip(whole ? QString() : accessibleName());
}

NavigationRail::NavigationRail(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("行き先"));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tokensOf(this).rail);
    setPalette(colours);
    viewport()->setPalette(colours);
    viewport()->setAutoFillBackground(true);
}

void NavigationRail::setContent(const std::vector<PlaceEntry> &places, const std::vector<RailPerson> &persons,
                                bool canAddFamily)
{
    m_rows.clear();
    auto *sheet = new QWidget;
    sheet->setPalette(palette());
    sheet->setAutoFillBackground(true);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(space::One, space::OneAndHalf, space::One, space::OneAndHalf);
    m_column->setSpacing(2);
    bool first = true;
    for (const PlaceEntry &place : places) {
        if (place.label.isEmpty()) {
            continue;
        }
        std::optional<PersonFace> today;
        if (place.id == QLatin1String("today")) {
            today = PersonFace{};
            today->mark = tr("今", "the one character on Today's dot");
            today->colour = -1;
        }
        addRow(place.label, {}, today, {.place = place.id});
        if (first) {
            for (const RailPerson &person : persons) {
                addRow(person.name, person.line, person.face, {.place = person.place, .person = person.id});
            }
            if (canAddFamily) {
                addFamilyRow();
            }
            addDivider();
            first = false;
        }
    }
    m_column->addStretch(1);
    setWidget(sheet);
}

RailButton *NavigationRail::addRow(const QString &title, const QString &line, const std::optional<PersonFace> &face,
                                   const Destination &to)
{
    auto *button = new RailButton(title, line, face);
    connect(button, &RailButton::clicked, this, [this, button, to] {
        button->setChecked(true);
        Q_EMIT chosen(to);
    });
    m_rows.push_back({button, to});
    m_column->addWidget(button);
    return button;
}

void NavigationRail::addFamilyRow()
{
    auto *button = new RailButton(tr("＋ 家族を追加"), {}, std::nullopt);
    button->setCheckable(false);
    connect(button, &RailButton::clicked, this, &NavigationRail::addFamilyRequested);
    m_column->addWidget(button);
}

void NavigationRail::addDivider()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tokensOf(this).line);
    line->setPalette(colours);
    m_column->addSpacing(space::One);
    m_column->addWidget(line);
    m_column->addSpacing(space::One);
}

void NavigationRail::setCurrent(const Destination &destination)
{
    for (const Row &row : m_rows) {
        const bool samePerson = row.to.person == destination.person;
        row.button->setChecked(
            row.to.person.isEmpty() ? row.to.place == destination.place && destination.person.isEmpty() : samePerson);
    }
}

void NavigationRail::takeKeyboard()
{
    const auto here =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.button->isChecked(); });
    if (!m_rows.empty()) {
        (here == m_rows.cend() ? m_rows.front() : *here).button->setFocus(Qt::ShortcutFocusReason);
    }
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace oyako::ui
