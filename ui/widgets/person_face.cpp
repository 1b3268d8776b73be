// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/person_face.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace oyako::ui {

namespace {
constexpr int roomOfDot = 4; // em: with what parts it from the words

QStringList present(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

/// Words beside each other; where the room ends, the next goes on in a new line as a whole.
QWidget *wordsRow(const QList<QLabel *> &words)
{
    auto *holder = new QWidget;
    auto *row = new FlowRow(holder);
    row->setSpacing(0);
    int tallest = 0;
    for (QLabel *word : words) {
        // The gap belongs to the word before it: at the end of a line it is not seen.
        word->setContentsMargins(0, 0, space::OneAndHalf, 0);
        row->addWidget(word);
        tallest = std::max(tallest, word->sizeHint().height());
    }
    for (QLabel *word : words) {
        word->setMinimumHeight(tallest);
        word->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return holder;
}

QList<QLabel *> labels(TextRole role, const QStringList &texts)
{
    QList<QLabel *> made;
    for (const QString &text : present(texts)) {
        made.append(makeText(role, text));
    }
    return made;
}

} // namespace

QString markOf(const PersonFace &face)
{
    if (!face.mark.isEmpty()) {
        return face.mark;
    }
    const qsizetype blank = std::max(face.name.lastIndexOf(QLatin1Char(' ')), face.name.lastIndexOf(QChar(0x3000)));
    const QString given = face.name.mid(blank + 1).trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, given);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? given.left(end) : QStringLiteral("…");
}

QColor colourOf(const PersonFace &face, const Tokens &tokens)
{
    const int count = static_cast<int>(tokens.persons.size());
    return face.colour < 0 ? tokens.secondInk : tokens.persons.at(static_cast<size_t>(face.colour % count));
}

PersonDot::PersonDot(const PersonFace &face, QWidget *parent)
    : QWidget(parent)
{
    setFace(face);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PersonDot::setFace(const PersonFace &face)
{
    m_face = face;
    setAccessibleName(face.name);
    setToolTip(face.name);
    update();
}

QSize PersonDot::sizeHint() const
{
    const int side = std::max(28, fontMetrics().height() * 17 / 10);
    return {side, side};
}

void PersonDot::paint(QPainter *painter, const QRectF &circle, const PersonFace &face, const Tokens &tokens)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colourOf(face, tokens));
    painter->drawEllipse(circle);
    QFont font = painter->font();
    font.setBold(false);
    font.setPixelSize(static_cast<int>(circle.height() * 0.5));
    painter->setFont(font);
    painter->setPen(tokens.onPerson);
    painter->drawText(circle, Qt::AlignCenter, markOf(face));
    painter->restore();
}

void PersonDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal side = std::min(width(), height());
    paint(&painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_face, tokensOf(this));
}

PersonStrip::PersonStrip(const PersonFace &face, QWidget *parent)
    : Card(parent)
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_who(wordsRow(labels(TextRole::Title, {face.name}) + labels(TextRole::Body, {face.kana, face.sex})))
    , m_facts(wordsRow(labels(TextRole::Hint, {face.birth, face.age, face.detail})))
    , m_actions(new QWidget)
{
    setEdgeColour(colourOf(face, tokensOf(this)));
    // All of this tells one person from another: it wraps and is never cut.
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_who);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Two);
    row->addWidget(new PersonDot(face));
    row->addLayout(words, 1);
    new FlowRow(m_actions);
    m_actions->hide();
    m_lines->setSpacing(space::One);
    m_lines->addLayout(row, 1);
    m_lines->addWidget(m_actions);
    body()->addLayout(m_lines);
}

void PersonStrip::addAction(QWidget *button)
{
    m_actions->layout()->addWidget(button);
    m_actions->show();
    arrange();
}

void PersonStrip::arrange()
{
    const int words = std::max(m_who->sizeHint().width(), m_facts->sizeHint().width() * 6 / 10);
    const int room = contentsRect().width() - 2 * space::Two - em() * roomOfDot;
    const bool beside = words + m_actions->sizeHint().width() <= room;
    m_lines->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PersonStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

} // namespace oyako::ui
