// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/partners.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

namespace oyako::ui {

class InlineMessage;
class PairDialog;

/// 「ふたりで使う」: the other parent's copy of this book. Pairing by key files, what goes to and fro through a folder,
/// and what both wrote differently. Not in a clinic's book.
class PairCard final : public Card {
    Q_OBJECT

public:
    explicit PairCard(const Context &context, QWidget *parent = nullptr);

    /// As the book is now; once a partner's letters are in, where these are being taken in.
    void refresh();
    /// Opens the dialog that reads a partner's key, and answers it.
    PairDialog *begin();
    /// This book's key as a file for the partner. Errors of ownCard() and files::replace().
    [[nodiscard]] Result<void> saveCard(const QString &path);

private:
    void addPartners(QVBoxLayout *column, const QList<sync::Partner> &partners);
    void addOpenRecords(QVBoxLayout *column, const QList<sync::Partner> &partners);
    void askWhere();
    [[nodiscard]] bool isBusy() const;
    void settle();

    Context m_context;
    InlineMessage *m_message;
    QWidget *m_content = nullptr;
    bool m_isStale = false;
};

} // namespace oyako::ui
