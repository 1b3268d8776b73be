// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/person_question.h"

#include "ui/exchange/import_words.h"
#include "ui/text/records.h"
#include "ui/tray/tray_words.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

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
    const QList<Fact> file = factsOf(person.person, m_context.speech());
    grid->addWidget(makeText(TextRole::Section, tr("ファイル")), 0, 1);
    for (int row = 0; row < file.size(); ++row) {
        grid->addWidget(makeText(TextRole::Hint, file.at(row).name), row + 1, 0);
        grid->addWidget(makeText(TextRole::Body, file.at(row).value), row + 1, 1);
    }
    int column = 2;
    for (const exchange::Candidate &candidate : person.candidates) {
        const QList<Fact> known = factsOf(candidate.person.value, m_context.speech());
        grid->addWidget(makeText(TextRole::Section, tr("記録 %1").arg(column - 1)), 0, column);
        for (int row = 0; row < known.size(); ++row) {
            const bool differs = known.at(row).value != file.at(row).value && !known.at(row).value.isEmpty();
            grid->addWidget(makeText(differs ? TextRole::Strong : TextRole::Body, known.at(row).value), row + 1,
                            column);
        }
        grid->setColumnStretch(column++, 1);
    }
    grid->setColumnStretch(1, 1);
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
