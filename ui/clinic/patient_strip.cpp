// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clinic/patient_strip.h"

#include "core/calendar/corrected_age.h"
#include "ui/text/clinic.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace oyako::ui {

namespace {

constexpr int roomForOneLine = 56; // em: below this the controls go under the words

QDate dueDateOf(const records::Person &child)
{
    if (child.dueDate.isValid() || !child.gestationalDaysAtBirth || !child.birthDate.isValid()) {
        return child.dueDate;
    }
    return calendar::dueDateFromBirth(child.birthDate,
                                      calendar::GestationalAge::fromDays(*child.gestationalDaysAtBirth));
}

QString correctedAgeOf(const records::Person &child, const QDate &today, const text::Speech &speech)
{
    const QDate due = dueDateOf(child);
    const auto corrected = due.isValid() ? calendar::correctedAge(child.birthDate, due, today) : std::nullopt;
    return corrected && corrected->age ? PatientStrip::tr("修正 %1").arg(text::age(due, today, speech)) : QString();
}

/// Words at the height of the controls they stand beside.
QWidget *beside(QWidget *words)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words, 0, Qt::AlignVCenter);
    holder->setMinimumHeight(QFontMetrics(fontOf(TextRole::Body)).height() + 2 * space::One);
    return holder;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("　"));
}

} // namespace

PatientStrip::PatientStrip(const Context &context, const About &about, QWidget *parent)
    : Card(parent)
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_end(new QWidget)
{
    const PersonFace face = faceOf(about.child.value, nullptr, context.clock.today(), context.speech());
    setEdgeColour(colourOf(face, tokensOf(this)));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    addWords(context, about, words);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::OneAndHalf);
    row->addWidget(new PersonDot(face));
    row->addLayout(words, 1);
    new FlowRow(m_end);
    m_lines->setSpacing(space::Half);
    m_lines->addLayout(row, 1);
    m_lines->addWidget(m_end);
    body()->addLayout(m_lines);
    addBrought(about);
}

void PatientStrip::addWords(const Context &context, const About &about, QBoxLayout *words)
{
    const records::Person &child = about.child.value;
    const QDate today = context.clock.today();
    const PersonFace face = faceOf(child, nullptr, today, context.speech());
    words->addWidget(makeText(TextRole::Title, face.name));
    const QString number = child.patientNumber.isEmpty() ? QString() : tr("番号 %1").arg(child.patientNumber);
    words->addWidget(makeText(TextRole::Body, joined({face.kana, face.sex, face.birth, face.age,
                                                      correctedAgeOf(child, today, context.speech()), number})));
    if (!about.namesakes.isEmpty()) {
        QLabel *warning =
            makeText(TextRole::Strong,
                     tr("同じ読みか名前の方がいます: %1").arg(text::namesakes(about.namesakes, context.speech())));
        QPalette colours = warning->palette();
        colours.setColor(QPalette::WindowText, tokensOf(this).attention);
        warning->setPalette(colours);
        words->addWidget(warning);
    }
}

void PatientStrip::addBrought(const About &about)
{
    if (about.brought) {
        QString words =
            tr("持参の問診票 %1 / %2 取り込み済み").arg(about.brought->answered).arg(about.brought->questions);
        if (about.brought->concerns > 0) {
            words += QStringLiteral("・") + tr("確認 %n件", nullptr, about.brought->concerns);
        }
        auto *badge = new Badge(words, about.brought->concerns > 0 ? Badge::Tone::Attention : Badge::Tone::Calm);
        m_end->layout()->addWidget(beside(badge));
    } else if (!about.brings.isEmpty()) {
        m_end->layout()->addWidget(beside(makeText(TextRole::Hint, tr("持参の問診票はまだありません"))));
    }
}

void PatientStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_lines->setDirection(width() < roomForOneLine * em() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PatientStrip::addAction(QWidget *control)
{
    m_end->layout()->addWidget(control);
}

} // namespace oyako::ui
