// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace oyako::ui {

/// What a number may be. `usual` only asks to look again; `possible` is the border of what can be kept.
struct NumberRules {
    QString unit;     ///< shown behind the field: g, cm, ℃; may be empty
    int decimals = 0; ///< 0–4
    double possibleFrom = 0;
    double possibleTo = 1e9;
    double usualFrom = -1e18;
    double usualTo = 1e18;
};

/// Reads a number the way people type it: full-width digits, 「．」 or 「。」 for the point, thousands marked with
/// commas, blanks. Nothing when it is not a number or has more decimals than allowed.
[[nodiscard]] std::optional<double> readNumber(const QString &text, int decimals);

/// A number with its unit. The input method is switched off here; odd values are asked about below the field and kept.
class NumberField final : public QWidget {
    Q_OBJECT

public:
    explicit NumberField(const NumberRules &rules, QWidget *parent = nullptr);

    /// Nothing while blank or impossible.
    [[nodiscard]] std::optional<double> value() const { return m_value; }
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool isAcceptable() const { return isBlank() || m_value.has_value(); }
    [[nodiscard]] QString remark() const;
    void setValue(const std::optional<double> &value);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void read();

    NumberRules m_rules;
    std::optional<double> m_value;
    QLineEdit *m_edit;
    QLabel *m_remark;
};

} // namespace oyako::ui
