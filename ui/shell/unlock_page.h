// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/store/backup.h"
#include "ui/platform/key_store.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace oyako::ui {

class FieldRow;
class InlineMessage;
class InlineProgress;
class PassphraseField;

/// Opens a book: passphrase, recovery code, or the key this machine keeps. Each failure says what can be done.
class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    /// The key store and clock outlive the page.
    UnlockPage(const Clock &clock, platform::KeyStore &keyStore, const QString &folder, QWidget *parent = nullptr);
    ~UnlockPage() override;

    /// Asks the key store; nothing happens when it has no key for this book.
    void trySystemKey();
    [[nodiscard]] std::unique_ptr<book::Book> takeBook() { return std::move(m_book); }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void opened();
    /// A backup was made into a book in this folder: open it there.
    void restored(const QString &folder);
    void openOtherRequested();
    void newBookRequested();

private:
    void open();
    void openWith(store::Unlock with, bool quiet = false);
    void answered(Result<store::Store> store, bool quiet);
    void useRecoveryCode(bool recovery);
    void offerBackup(const Result<store::BackupInfo> &backup);
    void lookForBackup();
    void restoreOffered();
    void complain(const Error &error);

    const Clock &m_clock;
    platform::KeyStore &m_keyStore;
    QString m_folder;
    std::unique_ptr<book::Book> m_book;
    std::shared_ptr<store::Unlock> m_lastTried; ///< Also opens the backups; kept only while one may be offered.
    QString m_backup;
    PassphraseField *m_passphrase;
    QLineEdit *m_code;
    FieldRow *m_passphraseWay;
    FieldRow *m_codeWay;
    bool m_byCode = false;
    QPushButton *m_open;
    QPushButton *m_switch;
    QPushButton *m_restore;
    InlineMessage *m_message;
    InlineProgress *m_progress;
};

} // namespace oyako::ui
