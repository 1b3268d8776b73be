// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "ui/platform/key_store.h"
#include "ui/widgets/place.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace oyako::ui {

class Card;
class FieldRow;
class InlineMessage;
class InlineProgress;
class PassphraseField;

/// A new passphrase (for whoever knows the present one, or came in with the recovery code), a new recovery code, and
/// whether this machine may open the book by itself.
class KeySettings final : public QWidget {
    Q_OBJECT

public:
    KeySettings(const Context &context, platform::KeyStore &keyStore, QWidget *parent = nullptr);

private:
    void addPassphrasePart();
    void addRecoveryPart();
    void addKeyStorePart();
    [[nodiscard]] bool asksForPresent() const;
    [[nodiscard]] bool acceptPassphrases();
    void changePassphrase();
    void passphraseChecked(const Result<void> &present, const store::KdfParameters &kdf);
    void replacePassphrase(const store::KdfParameters &kdf);
    void renewCode();
    void printCode();
    void keepKey(bool keep);
    [[nodiscard]] store::Store &store() const;

    Context m_context;
    platform::KeyStore &m_keyStore;
    PassphraseField *m_present;
    PassphraseField *m_first;
    PassphraseField *m_second;
    FieldRow *m_presentRow = nullptr;
    FieldRow *m_firstRow = nullptr;
    FieldRow *m_secondRow = nullptr;
    QPushButton *m_change;
    InlineProgress *m_progress;
    InlineMessage *m_message;
    Card *m_codeCard;
    QLabel *m_code;
    QCheckBox *m_keep;
};

} // namespace oyako::ui
