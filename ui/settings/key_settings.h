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
class InlineMessage;
class InlineProgress;
class PassphraseField;

/// A new passphrase, a new recovery code, and whether this machine may open the book by itself.
class KeySettings final : public QWidget {
    Q_OBJECT

public:
    KeySettings(const Context &context, platform::KeyStore &keyStore, QWidget *parent = nullptr);

private:
    void addPassphrasePart();
    void addRecoveryPart();
    void addKeyStorePart();
    void changePassphrase();
    void renewCode();
    void printCode();
    void keepKey(bool keep);
    [[nodiscard]] store::Store &store() const;

    Context m_context;
    platform::KeyStore &m_keyStore;
    PassphraseField *m_first;
    PassphraseField *m_second;
    QPushButton *m_change;
    InlineProgress *m_progress;
    InlineMessage *m_message;
    Card *m_codeCard;
    QLabel *m_code;
    QCheckBox *m_keep;
};

} // namespace oyako::ui
