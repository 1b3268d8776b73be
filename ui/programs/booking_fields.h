// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

class QLineEdit;

namespace oyako::ui {

class FieldRow;

/// When something can be booked, as two fields of a sheet: days, or counted back from the use
/// (care::readBookingRule()).
class BookingFields final {
public:
    /// The rules as a record holds them; `hint` stands below the first field. The sheet that shows the rows owns them.
    BookingFields(const QString &from, const QString &until, const QString &hint);

    [[nodiscard]] FieldRow *fromRow() const { return m_fromRow; }
    [[nodiscard]] FieldRow *untilRow() const { return m_untilRow; }
    void show(const QString &from, const QString &until);
    /// Says beside a field what it should hold; true when both can be counted with.
    [[nodiscard]] bool check(const QDate &today);
    /// The rules as a record holds them; empty where check() complains.
    [[nodiscard]] QString from(const QDate &today) const;
    [[nodiscard]] QString until(const QDate &today) const;

private:
    QLineEdit *m_from;
    QLineEdit *m_until;
    FieldRow *m_fromRow;
    FieldRow *m_untilRow;
};

} // namespace oyako::ui
