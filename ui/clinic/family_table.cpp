// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clinic/family_table.h"

#include "ui/clinic/sheet_table.h"
#include "ui/text/units.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace oyako::ui {

namespace {

constexpr int answerEms = 6;

QString wordOf(const forms::Item &item, const forms::Value &value, const text::Speech &speech)
{
    for (const forms::Option &option : item.options) {
        if (forms::sameAnswer(option.value, value)) {
            return option.label.in(text::code(speech.language));
        }
    }
    if (const auto *yes = std::get_if<bool>(&value)) {
        return *yes ? FamilyTable::tr("はい") : FamilyTable::tr("いいえ");
    }
    if (const auto *date = std::get_if<forms::Date>(&value)) {
        const auto partial = calendar::PartialDate::fromString(date->iso);
        return partial ? text::partialDate(*partial, speech) : date->iso;
    }
    const QString plain = forms::plainText(value);
    const bool hasUnit = item.unit && !std::holds_alternative<forms::Quantity>(value);
    return hasUnit ? QString(plain % QLatin1Char(' ') % text::unitName(*item.unit)) : plain;
}

} // namespace

QString answerText(const forms::Item &item, const QList<forms::Value> &values, const text::Speech &speech)
{
    QStringList words;
    for (const forms::Value &value : values) {
        words.append(wordOf(item, value, speech));
    }
    return words.join(speech.language == text::Language::English ? QStringLiteral(", ") : QStringLiteral("、"));
}

FamilyTable::FamilyTable(clinic::FamilyAnswers answers, const text::Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_answers(std::move(answers))
    , m_speech(speech)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    int hidden = 0;
    for (const clinic::FamilyAnswer &answer : std::as_const(m_answers.answers)) {
        if (answer.sensitive) {
            ++hidden;
        } else {
            addAnswer(answer);
        }
    }
    if (hidden > 0) {
        m_reveal = makeButton(tr("とくに大切な答え %n件を表示する", nullptr, hidden), ButtonRole::Quiet);
        m_reveal->setToolTip(tr("見たことが記録に残ります"));
        connect(m_reveal, &QPushButton::clicked, this, &FamilyTable::revealRequested);
        m_column->addWidget(m_reveal, 0, Qt::AlignLeft);
        ++m_rows;
    }
}

void FamilyTable::addAnswer(const clinic::FamilyAnswer &answer)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::One, 3, space::One, 3);
    row->setSpacing(space::One);
    QLabel *question = makeText(TextRole::Hint, answer.item->label(text::code(m_speech.language)));
    QLabel *said =
        makeText(answer.concern ? TextRole::Strong : TextRole::Body, answerText(*answer.item, answer.values, m_speech));
    said->setMinimumWidth(answerEms * em());
    row->addWidget(question, 3);
    row->addWidget(said, 2);
    if (answer.concern) {
        auto *mark = new Badge(tr("確認"), Badge::Tone::Attention);
        row->addWidget(mark, 0, Qt::AlignVCenter);
    }
    m_column->addWidget(line);
    ++m_rows;
}

void FamilyTable::reveal()
{
    if (!m_reveal) {
        return;
    }
    m_reveal->hide();
    m_reveal->deleteLater();
    m_reveal = nullptr;
    for (const clinic::FamilyAnswer &answer : std::as_const(m_answers.answers)) {
        if (answer.sensitive) {
            addAnswer(answer);
        }
    }
}

void FamilyTable::setMayReveal(bool may)
{
    if (m_reveal) {
        m_reveal->setEnabled(may);
    }
}

void FamilyTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTable(&painter, *this);
}

} // namespace oyako::ui
