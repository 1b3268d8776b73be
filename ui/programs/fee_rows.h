// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/support_records.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace oyako::ui {

class NumberField;

/// Rows that one adds and takes away, each a sentence put together from choices: nothing of its form need be learned.
/// The last row is always blank, ready to be filled; a blank row is no entry.
class ChoiceRows : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceRows(QWidget *parent = nullptr);

protected:
    /// A row with these fields, a button that takes it away, and room for large text.
    QWidget *addRow(const QString &name, const QList<QWidget *> &fields);
    virtual void forget(QWidget *row) = 0;
    /// Adds a blank row unless there is one.
    virtual void keepOneBlank() = 0;

private:
    QVBoxLayout *m_column;
    QHash<QWidget *, QWidget *> m_ends; ///< The last stop of the Tab key in each row.
};

/// The cells of a fee table: 「1歳から 3歳になるまで 4時間まで 800円」.
class FeeRows final : public ChoiceRows {
    Q_OBJECT

public:
    explicit FeeRows(const QList<records::Fee> &fees, QWidget *parent = nullptr);

    /// As they stand, without blank rows.
    [[nodiscard]] QList<records::Fee> fees() const;
    /// Whether each row that says something has its yen, and its ages in order.
    [[nodiscard]] bool isAcceptable() const;

private:
    struct Row {
        QWidget *row;
        QComboBox *from;
        QComboBox *below;
        QComboBox *stay;
        NumberField *yen;
    };

    void add(const records::Fee *fee);
    void forget(QWidget *row) override;
    void keepOneBlank() override;
    [[nodiscard]] static records::Fee feeOf(const Row &row);

    QList<Row> m_rows;
};

/// What cancelling costs: 「前の日から 半額」.
class CancelRows final : public ChoiceRows {
    Q_OBJECT

public:
    explicit CancelRows(const QList<records::CancelFee> &fees, QWidget *parent = nullptr);

    [[nodiscard]] QList<records::CancelFee> fees() const;

private:
    struct Row {
        QWidget *row;
        QComboBox *days;
        QLineEdit *text;
    };

    void add(const records::CancelFee *fee);
    void forget(QWidget *row) override;
    void keepOneBlank() override;

    QList<Row> m_rows;
};

} // namespace oyako::ui
