// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/seal/card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

class QLabel;

namespace oyako::ui {

class InlineMessage;

/// 「この手帳の鍵」: the card that others need to seal something for this book, to print as a letter or save as a file.
class OwnKeyCard final : public Card {
    Q_OBJECT

public:
    explicit OwnKeyCard(const Context &context, QWidget *parent = nullptr);

    void refresh();
    /// Makes the key where there is none. Errors of ownCard() and files::replace().
    [[nodiscard]] Result<void> saveCard(const QString &path);
    void printLetter();

private:
    void askWhere();
    void renew();
    void complain(const Error &error);

    Context m_context;
    QLabel *m_state;
    InlineMessage *m_message;
};

} // namespace oyako::ui
