// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/folder.h"
#include "core/sync/intake.h"
#include "ui/widgets/place.h"

#include <functional>
#include <memory>

class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;
class InlineProgress;

/// One partner: the folder between the two, when it was last used, and 「まとめる」, which shows what has arrived
/// before anything changes, then takes it in and leaves what is new for the other. Files are opened, compared, taken in
/// and sealed in another thread, so that the window stays alive, shows how far it is, and can stop it; each letter comes
/// in whole or not at all.
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
    /// While one of these is at work; it must not be taken down then.
    [[nodiscard]] bool isBusy() const { return m_running != nullptr; }

Q_SIGNALS:
    /// The work is over, whatever came of it.
    void settled();
    /// Folder, times or the pairing itself: show it anew.
    void changed();

private:
    void start(const QString &what);
    void stop();
    void giveUp(const Error &error);
    void sort(sync::Arrived arrived);
    /// Compares a letter, then hands the plan on.
    void plan(const sync::Letter &letter, std::function<void(const sync::Plan &)> then);
    void look(const sync::Plan &plan);
    void takeNext();
    void take(const sync::Plan &plan);
    void askFolder();
    void askRemove();
    void showPreview(const sync::Plan &plan);
    /// Their newest letter announces another key: it is pinned once somebody has compared the fingerprint.
    void askRenewal(const seal::KeyCard &card);
    /// Asks of each whether they are one; nobody is put together who was not ticked.
    void addLookalikes(QVBoxLayout *column, const sync::Plan &plan);
    [[nodiscard]] Result<void> putTogether();
    void leaveLetter();
    void leave(const sync::Outgoing &outgoing);
    void complain(const Error &error);
    [[nodiscard]] QString lastWords() const;

    Context m_context;
    sync::Partner m_partner;
    QList<sync::Letter> m_letters;
    QList<std::pair<RecordId, RecordId>> m_same; ///< Said to be one: there, here.
    int m_together = 0;
    qsizetype m_next = 0; ///< Of the letters: the one to be taken in.
    int m_takenIn = 0;
    std::shared_ptr<Progress> m_running;
    InlineProgress *m_progress;
    InlineMessage *m_message;
    QVBoxLayout *m_column;
    QWidget *m_preview = nullptr;
    QPushButton *m_main;
};

} // namespace oyako::ui
