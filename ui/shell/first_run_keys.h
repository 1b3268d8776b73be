// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/secret.h"
#include "ui/platform/key_store.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace oyako::ui {

class FieldRow;
class InlineMessage;
class PassphraseField;

/// Choosing a passphrase: twice, with a hint how good it is.
class FirstRunPassphrase final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPassphrase(QWidget *parent = nullptr);

    /// Whether both are the same and long enough; says what is missing.
    [[nodiscard]] bool accept();
    [[nodiscard]] store::Secret secret() const;
    void clear();

Q_SIGNALS:
    void entered();

private:
    void hint();
    void compare();

    PassphraseField *m_first;
    PassphraseField *m_second;
    QLabel *m_hint;
    FieldRow *m_secondRow;
    FieldRow *m_firstRow;
};

/// The recovery code: shown once, printable, and confirmed by typing one group of it.
class FirstRunRecovery final : public QWidget {
    Q_OBJECT

public:
    /// The key store outlives the page.
    explicit FirstRunRecovery(platform::KeyStore &keyStore, QWidget *parent = nullptr);

    /// Takes the code over; groups are separated by hyphens.
    void setCode(store::Secret code);
    /// Whether the group asked for was typed; says so when not.
    [[nodiscard]] bool accept();
    /// Whether that choice is given at all, where there is a key store; it is until told otherwise.
    void offerKeyStore(bool offer);
    /// Whether this machine may open the book by itself.
    [[nodiscard]] bool wantsKeyStore() const;

Q_SIGNALS:
    void entered();

private:
    void printCode();
    void showCode();

    store::Secret m_code;
    int m_asked = 0;
    QLabel *m_shown;
    QLabel *m_question;
    QLineEdit *m_answer;
    QCheckBox *m_useKeyStore;
    bool m_offersKeyStore = true;
    bool m_hasKeyStore = false;
    InlineMessage *m_message;
};

/// One group of a code with hyphens, counted from 0; empty when there is none.
[[nodiscard]] QString groupOf(const store::Secret &code, int group);
/// Whether what was typed is this group: width, case and blanks do not matter; O is 0, I and L are 1.
[[nodiscard]] bool sameGroup(const QString &typed, const QString &group);

} // namespace oyako::ui
