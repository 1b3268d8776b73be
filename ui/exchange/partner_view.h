// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/intake.h"
#include "core/sync/partners.h"
#include "ui/widgets/place.h"

class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;

/// One partner: the folder between the two, when it was last used, and 「まとめる」, which shows what has arrived
/// before anything changes, then takes it in and leaves what is new for the other.
class PartnerView final : public QWidget {
    Q_OBJECT

public:
    PartnerView(const Context &context, const sync::Partner &partner, QWidget *parent = nullptr);

    [[nodiscard]] QString recipient() const { return m_partner.card.recipient.toString(); }
    void setFolder(const QString &folder);
    /// Looks into the folder; shows what has arrived, or, when nothing has, leaves what is new.
    void begin();
    /// Takes in what begin() showed and leaves what is new.
    void finish();

Q_SIGNALS:
    /// Folder, times or the pairing itself: show it anew.
    void changed();

private:
    void askFolder();
    void askRemove();
    void showPreview(const sync::Plan &plan);
    /// Their newest letter announces another key: it is pinned once somebody has compared the fingerprint.
    void askRenewal(const seal::KeyCard &card);
    void addLookalikes(QVBoxLayout *column, const sync::Plan &plan);
    void leaveLetter(int takenIn);
    void complain(const Error &error);
    [[nodiscard]] QString lastWords() const;

    Context m_context;
    sync::Partner m_partner;
    QList<sync::Letter> m_letters;
    InlineMessage *m_message;
    QVBoxLayout *m_column;
    QWidget *m_preview = nullptr;
    QPushButton *m_main;
};

} // namespace oyako::ui
