// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/care/grants.h"
#include "ui/programs/booking_fields.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace oyako::ui {

class DateField;
class NumberField;

/// Tickets or hours with the city's rules; a set of rules to begin with is offered.
class AllowanceDialog final : public RecordDialog {
    Q_OBJECT

public:
    AllowanceDialog(const Context &context, const book::Stored<records::Allowance> &allowance, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    void takePreset();
    void show(const records::Allowance &allowance);
    [[nodiscard]] records::Allowance typed() const;

    book::Stored<records::Allowance> m_allowance;
    QComboBox *m_preset;
    QComboBox *m_person;
    QLineEdit *m_title;
    NumberField *m_amount;
    NumberField *m_monthly;
    NumberField *m_approval;
    QLineEdit *m_ways;
    BookingFields m_booking;
    QLineEdit *m_origin;
    QLineEdit *m_note;
    FieldRow *m_titleRow = nullptr;
    FieldRow *m_waysRow = nullptr;
};

/// One more use; what speaks against it is said, and refused where the rules do not allow it.
class AllowanceUseDialog final : public RecordDialog {
    Q_OBJECT

public:
    AllowanceUseDialog(const Context &context, const book::Stored<records::Allowance> &allowance,
                       const programs::Anchors &anchors, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    [[nodiscard]] records::AllowanceUse typed() const;

    book::Stored<records::Allowance> m_allowance;
    programs::Anchors m_anchors;
    DateField *m_date;
    QComboBox *m_way;
    NumberField *m_hours;
    QLineEdit *m_place;
    FieldRow *m_dateRow;
    FieldRow *m_hoursRow = nullptr;
};

/// An electronic voucher as its letter gives it.
class VoucherDialog final : public RecordDialog {
    Q_OBJECT

public:
    VoucherDialog(const Context &context, const book::Stored<records::Voucher> &voucher, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    book::Stored<records::Voucher> m_voucher;
    QLineEdit *m_title;
    QLineEdit *m_code;
    NumberField *m_yen;
    DateField *m_from;
    DateField *m_until;
    QLineEdit *m_remind;
    QLineEdit *m_note;
    FieldRow *m_titleRow;
    FieldRow *m_remindRow = nullptr;
};

class VoucherUseDialog final : public RecordDialog {
    Q_OBJECT

public:
    VoucherUseDialog(const Context &context, const book::Stored<records::Voucher> &voucher, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    book::Stored<records::Voucher> m_voucher;
    DateField *m_date;
    NumberField *m_yen;
    QLineEdit *m_place;
    FieldRow *m_dateRow;
    FieldRow *m_yenRow;
};

/// A facility's fees, one line for each cell of its table, and when it can be booked; Today tells the day.
class FeeCardDialog final : public RecordDialog {
    Q_OBJECT

public:
    FeeCardDialog(const Context &context, const book::Stored<records::FeeCard> &card, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    book::Stored<records::FeeCard> m_card;
    QLineEdit *m_title;
    QLineEdit *m_phone;
    NumberField *m_fromMonths;
    NumberField *m_belowMonths;
    QPlainTextEdit *m_fees;
    BookingFields m_booking;
    QPlainTextEdit *m_cancel;
    QLineEdit *m_origin;
    FieldRow *m_titleRow;
    FieldRow *m_feesRow = nullptr;
    FieldRow *m_cancelRow = nullptr;
};

/// 「宿泊 2、通所 1」: what one use of each kind counts. Nothing where a part does not end in a number of 1 to 99.
[[nodiscard]] std::optional<QList<records::AllowanceWay>> readWays(const QString &text);
[[nodiscard]] QString waysText(const QList<records::AllowanceWay> &ways);
/// "1-3 4 800": from one year to below three, up to four hours, 800 yen. Nothing where a line is different.
[[nodiscard]] std::optional<QList<records::Fee>> readFees(const QString &text);
[[nodiscard]] QString feesText(const QList<records::Fee> &fees);
/// "3 半額": from three days before on. Nothing where a line does not begin with a number.
[[nodiscard]] std::optional<QList<records::CancelFee>> readCancelFees(const QString &text);
[[nodiscard]] QString cancelFeesText(const QList<records::CancelFee> &fees);

} // namespace oyako::ui
