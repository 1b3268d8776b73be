// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/pinned_cards.h"
#include "ui/widgets/place.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace oyako::ui {

class FieldRow;
class InlineMessage;

/// To whom something is sealed: a card remembered from before, or one that is typed, scanned or opened as a file. A new
/// card counts only once its fingerprint was compared with the paper.
class CardField final : public QWidget {
    Q_OBJECT

public:
    explicit CardField(const Context &context, QWidget *parent = nullptr);

    /// The card that counts now; nothing until one is known or compared.
    [[nodiscard]] std::optional<seal::KeyCard> card() const;
    /// Why there is none, for the person.
    [[nodiscard]] QString whyNot() const;
    /// Remembers a new card. Errors of pinCard().
    [[nodiscard]] Result<void> remember() const;
    /// Takes only the file of a card that is not known yet: with it comes the key that proves who wrote something.
    void askForFileOnly();
    void openFile(const QString &path);
    /// As typed or scanned.
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void fillKnown();
    void chooseKnown(int index);
    void askFile();
    void readTyped();
    void take(const Result<seal::KeyCard> &card);
    void showCard();
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] seal::KeyCard named() const;

    Context m_context;
    QComboBox *m_known;
    FieldRow *m_knownRow = nullptr;
    QWidget *m_new;
    QLineEdit *m_typed;
    FieldRow *m_typedRow;
    QWidget *m_about;
    QLineEdit *m_name;
    QLabel *m_fingerprint;
    QLabel *m_validity;
    InlineMessage *m_state;
    QCheckBox *m_compared;
    QList<exchange::PinnedCard> m_pinned;
    std::optional<seal::KeyCard> m_card;
    bool m_isKnown = false;
};

} // namespace oyako::ui
