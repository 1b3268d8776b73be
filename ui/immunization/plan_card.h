// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/plan_change.h"
#include "ui/text/dates.h"
#include "ui/widgets/card.h"

namespace oyako::ui {

/// What is otherwise since the rules changed: before and after, once, until the family says that it has seen it.
class PlanCard final : public Card {
    Q_OBJECT

public:
    PlanCard(const QList<care::PlanChange> &changes, const QString &schedule, const text::Speech &speech,
             QWidget *parent = nullptr);

Q_SIGNALS:
    void seen();
};

} // namespace oyako::ui
