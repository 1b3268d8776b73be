// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QLineEdit;

namespace oyako::ui {

/// Makes Enter safe in a one-line field: while the input method still converts, Enter belongs to the conversion;
/// otherwise it moves on to the next field. It never submits.
class ImeGuard final : public QObject {
    Q_OBJECT

public:
    /// Owned by the field.
    static ImeGuard *install(QLineEdit *field);
    /// The one that was installed; nothing where there is none.
    [[nodiscard]] static ImeGuard *of(const QLineEdit *field);

    [[nodiscard]] bool isConverting() const { return m_converting; }

Q_SIGNALS:
    /// Enter outside a conversion, before the focus moves.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ImeGuard(QLineEdit *field);
    void moveOn();

    QLineEdit *m_field;
    bool m_converting = false;
    bool m_committedNow = false;
};

} // namespace oyako::ui
