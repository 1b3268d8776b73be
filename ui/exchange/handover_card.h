// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

namespace oyako::ui {

class HandoverDialog;

/// 「医療機関にわたす」: what sealing means, and the button that begins.
class HandoverCard final : public Card {
    Q_OBJECT

public:
    explicit HandoverCard(const Context &context, QWidget *parent = nullptr);

    /// Opens the steps and answers their dialog.
    HandoverDialog *begin();

private:
    Context m_context;
};

} // namespace oyako::ui
