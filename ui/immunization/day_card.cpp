// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/immunization/day_card.h"

#include "ui/text/immunization.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace oyako::ui {

namespace {

using care::DoseForecast;
using immunization::RoutineStatus;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        if (QLayout *inner = item->layout()) {
            clear(inner);
        }
        delete item;
    }
}

template <class Test>
QList<DoseForecast> those(const QList<DoseForecast> &answers, Test test)
{
    QList<DoseForecast> some;
    std::copy_if(answers.cbegin(), answers.cend(), std::back_inserter(some), test);
    return some;
}

bool waits(const DoseForecast &forecast)
{
    return forecast.status == RoutineStatus::NotYet;
}

bool isDone(const DoseForecast &forecast)
{
    return forecast.status == RoutineStatus::Complete;
}

bool isOver(const DoseForecast &forecast)
{
    return !care::isOpen(forecast) && !waits(forecast) && !isDone(forecast);
}

} // namespace

DayCard::DayCard(const text::Speech &speech, QWidget *parent)
    : Card(parent)
    , m_speech(speech)
{
    body()->setSpacing(space::One);
}

void DayCard::addPart(const QString &heading, const QList<DoseForecast> &answers)
{
    if (answers.isEmpty()) {
        return;
    }
    body()->addSpacing(space::Half);
    body()->addWidget(makeText(TextRole::Section, heading));
    for (const DoseForecast &answer : answers) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Two);
        auto *name = makeText(TextRole::Strong, text::courseName(answer.course));
        name->setFixedWidth(9 * em());
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        row->addWidget(name, 0, Qt::AlignTop);
        row->addWidget(makeText(TextRole::Body, text::dayAnswer(answer, m_speech)), 1);
        body()->addLayout(row);
    }
}

/// Names alone: that is all there is to say.
void DayCard::addDone(const QList<DoseForecast> &answers)
{
    QStringList names;
    for (const DoseForecast &answer : answers) {
        names.append(text::courseName(answer.course));
    }
    if (!names.isEmpty()) {
        body()->addSpacing(space::Half);
        body()->addWidget(makeText(TextRole::Section, tr("すんだもの")));
        body()->addWidget(makeText(TextRole::Body, names.join(QStringLiteral(" ・ "))));
    }
}

void DayCard::setDay(const QDate &day, const QDate &birth, const QStringList &given, const QList<DoseForecast> &answers)
{
    clear(body());
    QString heading = text::dateWithWeekday(day, m_speech);
    if (day >= birth) {
        heading += QStringLiteral("・") + text::age(birth, day, m_speech);
    }
    body()->addWidget(makeText(TextRole::Title, heading));
    if (!given.isEmpty()) {
        body()->addWidget(makeText(TextRole::Section, tr("この日に受けたもの")));
        body()->addWidget(makeText(TextRole::Body, given.join(QStringLiteral(" ・ "))));
    }
    QList<DoseForecast> later = those(answers, waits);
    std::stable_sort(later.begin(), later.end(),
                     [](const DoseForecast &a, const DoseForecast &b) { return a.earliest < b.earliest; });
    const QList<DoseForecast> open = those(answers, care::isOpen);
    if (open.isEmpty()) {
        body()->addWidget(makeText(TextRole::Body, given.isEmpty()
                                                       ? tr("この日に受けられるものはありません。")
                                                       : tr("ほかに、この日に受けられるものはありません。")));
    }
    addPart(given.isEmpty() ? tr("この日に受けられるもの") : tr("ほかに、この日に受けられるもの"), open);
    addPart(tr("まだ先のもの"), later);
    addDone(those(answers, isDone));
    addPart(tr("期間を過ぎたもの・対象でないもの"), those(answers, isOver));
    body()->addSpacing(space::Half);
    body()->addWidget(makeText(TextRole::Hint, text::vaccinationAdvice() + QLatin1Char('\n') +
                                                   tr("同じ日にいくつ受けるかも、相談して決められます。")));
}

} // namespace oyako::ui
