// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/person_face.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace oyako::ui {

namespace {
constexpr int largeText = 20; // pixels of a full-width character

QStringList present(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

/// Facts beside each other; where the room ends, the next one goes on in a new line as a whole.
FlowRow *factsRow(const QStringList &facts)
{
    auto *row = new FlowRow;
    row->setSpacing(0);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const bool isLast = i + 1 == facts.size();
        row->addWidget(makeText(TextRole::Hint, isLast ? facts.at(i) : QString(facts.at(i) % QChar(0x30FB))));
    }
    return row;
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
    , m_row(new QHBoxLayout)
{
    setEdgeColour(colourOf(face, tokensOf(this)));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::OneAndHalf);
    first->addWidget(new ElidedLabel(face.name, TextRole::Title), 0);
    first->addWidget(new ElidedLabel(present({face.kana, face.sex}).join(QChar(0x3000))), 1);
    words->addLayout(first);
    // Birthday and age tell one person from another: they wrap and are never cut.
    words->addLayout(factsRow(present({face.birth, face.age, face.detail})));
    m_row->setSpacing(space::Two);
    m_row->addWidget(new PersonDot(face));
    m_row->addLayout(words, 1);
    body()->addLayout(m_row);
}

void PersonStrip::addAction(QWidget *button)
{
    // Large text needs the whole width for the name: the button goes below.
    if (em() > largeText) {
        body()->addWidget(button, 0, Qt::AlignLeft);
    } else {
        m_row->addWidget(button);
    }
}

} // namespace oyako::ui
