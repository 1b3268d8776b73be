// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/dates.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace oyako::ui {

/// A date typed the way people type it (R6.5.3, 060503, 2024-05-03, 5/3, full-width digits), read back in words beside
/// the field, so that a slip is seen at once. Blank is a value of its own and not an error.
class DateField final : public QWidget {
    Q_OBJECT

public:
    /// Up to a month or a year that is over; or with 頃 and 不明 as well.
    enum class Accepts { Days, MonthsAndYears, PartialDates };

    DateField(const calendar::DateInputContext &context, const text::Speech &speech, Accepts accepts = Accepts::Days,
              QWidget *parent = nullptr);
    ~DateField() override;

    /// Nothing while blank or not understood.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] std::optional<calendar::PartialDate> partialDate() const { return m_value; }
    [[nodiscard]] bool isBlank() const;
    /// Blank, or understood and within the limits.
    [[nodiscard]] bool isAcceptable() const { return isBlank() || m_value.has_value(); }
    [[nodiscard]] QString readBack() const;

    void setDate(const std::optional<QDate> &date);
    void setPartialDate(const std::optional<calendar::PartialDate> &date);
    /// Days outside are told and not accepted; an invalid date is no limit.
    void setLimits(const QDate &earliest, const QDate &latest);
    /// The field where the keyboard is.
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// The text changed; ask date() whether it is a date.
    void changed();

private:
    void read();
    [[nodiscard]] Result<calendar::PartialDate> parse() const;
    /// What is wrong with a date that was understood; mostly empty.
    [[nodiscard]] QString complaintOf(const calendar::PartialDate &date) const;
    void showReadBack(const QString &words, bool attention);

    calendar::DateInputContext m_context;
    text::Speech m_speech;
    Accepts m_accepts;
    QDate m_earliest;
    QDate m_latest;
    std::optional<calendar::PartialDate> m_value;
    QString m_told; ///< The text when changed() was last said.
    QLineEdit *m_edit;
    QLabel *m_readBack;
};

} // namespace oyako::ui
