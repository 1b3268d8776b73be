// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace oyako::ui {

/// Finds a municipality as one types its name or reading. Arrow keys choose below, Enter takes and goes on; leaving the
/// field takes what can only be meant.
class MunicipalityField final : public QWidget {
    Q_OBJECT

public:
    explicit MunicipalityField(QWidget *parent = nullptr);

    /// Six-digit code; empty while nothing is chosen.
    [[nodiscard]] QString code() const { return m_code; }
    void setCode(const QString &code);
    /// Whether nothing was typed or a municipality is meant: the one chosen, the only one found, or the one whose name
    /// was written out. Takes it then.
    [[nodiscard]] bool settle();
    /// What to say beside the field when settle() says no.
    [[nodiscard]] static QString complaint();
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void take(int row);

    QLineEdit *m_edit;
    QListWidget *m_list;
    QString m_code;
};

} // namespace oyako::ui
