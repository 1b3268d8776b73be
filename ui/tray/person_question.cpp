// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/person_question.h"

#include "ui/exchange/import_words.h"
#include "ui/text/records.h"
#include "ui/tray/tray_words.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace oyako::ui {

using records::Person;

namespace {

struct Fact {
    QString name;
    QString value;
};

QList<Fact> factsOf(const Person &person, const text::Speech &speech)
{
    const QString sex = person.sex == records::Sex::Male     ? PersonQuestion::tr("男")
                        : person.sex == records::Sex::Female ? PersonQuestion::tr("女")
                                                             : QString();
    return {{PersonQuestion::tr("名前"), nameOf(person)},
            {PersonQuestion::tr("ふりがな"), records::fullKana(person)},
            {PersonQuestion::tr("生年月日"), text::date(person.birthDate, speech)},
            {PersonQuestion::tr("性別"), sex},
            {PersonQuestion::tr("住所"), person.address},
            {PersonQuestion::tr("電話"), person.phone},
            {PersonQuestion::tr("番号"), person.patientNumber}};
}

/// What nobody states takes no row.
void addRow(QGridLayout *grid, const QList<QList<Fact>> &columns, qsizetype fact)
{
    if (std::all_of(columns.cbegin(), columns.cend(),
                    [fact](const auto &one) { return one.at(fact).value.isEmpty(); })) {
        return;
    }
    const int row = grid->rowCount();
    const QString inFile = columns.first().at(fact).value;
    grid->addWidget(makeText(TextRole::Hint, columns.first().at(fact).name), row, 0);
    for (int column = 0; column < columns.size(); ++column) {
        const QString value = columns.at(column).at(fact).value;
        const bool differs = value != inFile && !value.isEmpty();
        grid->addWidget(makeText(differs ? TextRole::Strong : TextRole::Body, value), row, column + 1);
    }
}

} // namespace

PersonQuestion::PersonQuestion(const Context &context, const exchange::ArrivedPerson &person, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    body()->setSpacing(space::OneAndHalf);
    body()->addWidget(makeText(TextRole::Title, person.candidates.isEmpty()
                                                    ? tr("%1 さんは、まだ記録にありません").arg(nameOf(person.person))
                                                    : tr("%1 さんは、どの方ですか").arg(nameOf(person.person))));
    addTable(person);
    addChoices(person);
}

void PersonQuestion::addTable(const exchange::ArrivedPerson &person)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Two);
    grid->setVerticalSpacing(space::One);
    QList<QList<Fact>> columns{factsOf(person.person, m_context.speech())};
    grid->addWidget(makeText(TextRole::Section, tr("ファイル")), 0, 1);
    for (const exchange::Candidate &candidate : person.candidates) {
        const auto number = static_cast<int>(columns.size());
        grid->addWidget(makeText(TextRole::Section, tr("記録 %1").arg(number)), 0, number + 1);
        columns.append(factsOf(candidate.person.value, m_context.speech()));
    }
    for (qsizetype fact = 0; fact < columns.first().size(); ++fact) {
        addRow(grid, columns, fact);
    }
    for (int column = 1; column <= columns.size(); ++column) {
        grid->setColumnStretch(column, 1);
    }
    body()->addLayout(grid);
}

void PersonQuestion::addChoices(const exchange::ArrivedPerson &person)
{
    auto *row = new FlowRow;
    int number = 1;
    const auto offer = [&](const QString &words, const RecordId &here) {
        QPushButton *button = makeButton(words);
        // Queued: the answer makes this card anew.
        connect(
            button, &QPushButton::clicked, this, [this, id = person.id, here] { Q_EMIT decided(id, here); },
            Qt::QueuedConnection);
        row->addWidget(button);
        return button;
    };
    for (const exchange::Candidate &candidate : person.candidates) {
        QPushButton *button = offer(tr("記録 %1 の方です").arg(number++), candidate.person.id);
        button->setToolTip(likenessName(candidate.likeness));
        button->setAccessibleDescription(likenessName(candidate.likeness));
        button->setObjectName(QStringLiteral("candidate"));
    }
    offer(tr("はじめての方として登録"), person.id)->setObjectName(QStringLiteral("newPerson"));
    body()->addLayout(row);
}

} // namespace oyako::ui
