// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/secret.h"

#include <QWidget>

class QLineEdit;

namespace oyako::ui {

/// How hard a passphrase is to guess, roughly.
enum class PassphraseStrength { Empty, Weak, Fair, Strong };

/// From length and variety; repeated and running characters (aaaa, 1234) count little. A hint, never a barrier.
[[nodiscard]] PassphraseStrength strengthOf(QStringView passphrase);

/// A passphrase that can be shown while typing. Wipes its text as well as Qt allows when it goes.
class PassphraseField final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseField(const QString &name, QWidget *parent = nullptr);
    ~PassphraseField() override;

    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] PassphraseStrength strength() const;
    [[nodiscard]] bool sameAs(const PassphraseField &other) const;
    /// What was typed, as UTF-8; the field keeps it until clear().
    [[nodiscard]] store::Secret secret() const;
    void clear();
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void entered();

private:
    QLineEdit *m_edit;
};

} // namespace oyako::ui
