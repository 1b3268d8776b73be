// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/care/grants.h"
#include "ui/programs/booking_fields.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace oyako::ui {

class CancelRows;
class DateField;
class FeeRows;
class NumberField;
class PersonBox;

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
    /// Whose it probably is: hours of a nursery a child's, all else the mother's.
    [[nodiscard]] records::Allowance typed() const;

    book::Stored<records::Allowance> m_allowance;
    QComboBox *m_preset;
    PersonBox *m_person;
    QLineEdit *m_title;
    NumberField *m_amount;
    NumberField *m_monthly;
    NumberField *m_approval;
    QLineEdit *m_ways;
    BookingFields m_booking;
    QLineEdit *m_origin;
    QLineEdit *m_note;
    FieldRow *m_titleRow = nullptr;
    FieldRow *m_presetRow = nullptr;
    FieldRow *m_amountRow = nullptr;
    FieldRow *m_monthlyRow = nullptr;
    FieldRow *m_waysRow = nullptr;
};

/// One more use, or one that is on record put right or taken out. What is left on that day stands below; what speaks
/// against it is said, and refused where the rules do not allow it. Where booking has not opened yet, its first day can
/// be noted instead.
class AllowanceUseDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// `use`: which of its uses; none: a new one.
    AllowanceUseDialog(const Context &context, const book::Stored<records::Allowance> &allowance,
                       const programs::Anchors &anchors, std::optional<qsizetype> use, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    void addAmount(const records::AllowanceUse &use);
    void showLeft();
    /// Offers to note the day on which booking opens.
    void offerBookingDay(const QDate &day);
    void noteBookingDay();
    [[nodiscard]] records::AllowanceUse typed() const;
    /// Whether anything was typed of which it can be known how much it takes.
    [[nodiscard]] bool hasAmount() const;

    book::Stored<records::Allowance> m_allowance; ///< Without the use that is put right.
    programs::Anchors m_anchors;
    std::optional<qsizetype> m_use;
    QDate m_dateBefore; ///< Of the use that is put right; else invalid.
    DateField *m_date;
    QComboBox *m_way;
    NumberField *m_hours;
    NumberField *m_minutes;
    QLineEdit *m_place;
    FieldRow *m_dateRow = nullptr;
    FieldRow *m_hoursRow = nullptr;
    QPushButton *m_note;
    QDate m_opens; ///< The first day of booking, offered to be noted.
};

/// Whether the rules of an allowance are still an example's: nobody has said yet where they come from.
[[nodiscard]] bool isExample(const records::Allowance &allowance);

/// An electronic voucher as its letter gives it; its code is typed, or read from a photo or scan of the letter.
class VoucherDialog final : public RecordDialog {
    Q_OBJECT

public:
    VoucherDialog(const Context &context, const book::Stored<records::Voucher> &voucher, QWidget *parent);

    /// Reads the one code of a picture or PDF; says what is wrong where there is none, or more than one.
    void takeCodeOf(const QString &path);

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
    FieldRow *m_codeRow;
    FieldRow *m_remindRow = nullptr;
};

class VoucherUseDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// `use`: which of its uses is put right; none: a new one.
    VoucherUseDialog(const Context &context, const book::Stored<records::Voucher> &voucher,
                     std::optional<qsizetype> use, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    book::Stored<records::Voucher> m_voucher; ///< Without the use that is put right.
    std::optional<qsizetype> m_use;
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
    FeeRows *m_fees;
    BookingFields m_booking;
    CancelRows *m_cancel;
    QLineEdit *m_origin;
    FieldRow *m_titleRow;
    FieldRow *m_feesRow = nullptr;
};

/// 「宿泊 2、通所 1」: what one use of each kind counts. Nothing where a part does not end in a number of 1 to 99.
[[nodiscard]] std::optional<QList<records::AllowanceWay>> readWays(const QString &text);
[[nodiscard]] QString waysText(const QList<records::AllowanceWay> &ways);

} // namespace oyako::ui
