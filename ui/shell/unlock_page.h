// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "ui/platform/key_store.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace oyako::ui {

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
    void openOtherRequested();
    void newBookRequested();

private:
    void open();
    void openWith(store::Unlock with, bool quiet = false);
    void answered(Result<store::Store> store, bool quiet);
    void useRecoveryCode(bool recovery);
    void complain(const Error &error);

    const Clock &m_clock;
    platform::KeyStore &m_keyStore;
    QString m_folder;
    std::unique_ptr<book::Book> m_book;
    QStackedWidget *m_ways;
    PassphraseField *m_passphrase;
    QLineEdit *m_code;
    QPushButton *m_open;
    QPushButton *m_switch;
    InlineMessage *m_message;
    InlineProgress *m_progress;
};

} // namespace oyako::ui
