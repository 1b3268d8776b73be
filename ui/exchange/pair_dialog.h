// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

#include <QDialog>

namespace oyako::ui {

class CardField;
class InlineMessage;

/// Reads the partner's key file and has its fingerprint compared, then keeps the two books together. Opened with
/// open(); deletes itself.
class PairDialog final : public QDialog {
    Q_OBJECT

public:
    PairDialog(const Context &context, QWidget *parent);

    [[nodiscard]] CardField *cardField() const { return m_card; }
    void accept() override;

private:
    Context m_context;
    CardField *m_card;
    InlineMessage *m_message;
};

} // namespace oyako::ui
