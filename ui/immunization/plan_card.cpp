// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/immunization/plan_card.h"

#include "ui/text/immunization.h"
#include "ui/widgets/text_label.h"

namespace oyako::ui {

PlanCard::PlanCard(const QList<care::PlanChange> &changes, const QString &schedule, const text::Speech &speech,
                   QWidget *parent)
    : Card(parent)
{
    body()->setSpacing(space::One);
    body()->addWidget(makeText(TextRole::Title, tr("予防接種の決まりがかわりました")));
    body()->addWidget(makeText(TextRole::Hint, tr("いまの決まり: %1。受けた接種の記録はかわりません。").arg(schedule)));
    for (const care::PlanChange &change : changes) {
        body()->addWidget(makeText(TextRole::Body, text::planChange(change, speech)));
    }
    body()->addWidget(makeText(TextRole::Hint, text::vaccinationAdvice()));
    QPushButton *done = makeButton(tr("見ました"));
    connect(done, &QPushButton::clicked, this, &PlanCard::seen);
    body()->addWidget(done, 0, Qt::AlignLeft);
}

} // namespace oyako::ui
