// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/growth_history.h"
#include "ui/widgets/place.h"

#include <QAbstractTableModel>
#include <QHash>

namespace oyako::book {
class ChangeSet;
}

namespace oyako::ui {

/// The rows of a child's measurements by date, and at the end one for what is written next. Each cell is written to the
/// book when it is left; what was pasted, in one step. What the book cannot take stays in its cell as it was typed.
class GrowthSheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Weight, Length, Head, Chest, Place, ColumnCount };

    GrowthSheetModel(const Context &context, const RecordId &child, QObject *parent = nullptr);

    /// Shows what the book says now. `readOnly`: without a row for new values.
    void show(const care::GrowthHistory &history, bool readOnly);
    [[nodiscard]] bool isNewRow(int row) const { return !m_readOnly && row == m_days.size(); }
    /// The record behind a cell; of a date or place, the first of its row. Empty where there is none.
    [[nodiscard]] RecordId recordAt(const QModelIndex &index) const;
    /// Takes the value of a cell, or with a date or place all of its row, out of the book.
    void takeOut(const QModelIndex &index);
    /// Reads a block from a spreadsheet: with a header, or with columns as they stand from `at` on. Below a value
    /// column, rows without dates fill the rows that are there. False when nothing was taken.
    bool paste(const QString &block, const QModelIndex &at);

    /// The number that stands in a cell.
    struct Number {
        RecordId id;      ///< Empty where no record stands there.
        int version = 0;  ///< 0 for what was typed and could not be written.
        double shown = 0; ///< kg or cm.
    };
    /// Nothing in a blank cell, and where no number was typed.
    [[nodiscard]] std::optional<Number> numberAt(int row, records::MeasurementKind kind) const;
    [[nodiscard]] QDate dateOf(int row) const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Writes a value (kg or cm) into a cell, with all that typing it there would do.
    bool setNumber(int row, records::MeasurementKind kind, double shown);
    /// Puts weight and length of a row in each other's place, as one step; also where one could not be written so far.
    bool swapWeightAndLength(int row);
    /// Gives up what was typed into a cell and could not be written.
    void forget(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// What was typed cannot be kept: why, in words.
    void refused(const QString &sentence);
    /// A number outside what can be (kg or cm) was typed: perhaps another was meant. The cell shows it from the next
    /// turn of the event loop on.
    void impossible(const QModelIndex &cell, oyako::records::MeasurementKind kind, double shown);
    /// Something was written; the words for the foot of the page.
    void written(const QString &sentence);
    /// A value was typed: worth a question?
    void typed(const oyako::RecordId &record, double shown);

private:
    using Stored = book::Stored<records::Measurement>;
    using CellKey = std::pair<QDate, int>; ///< Day, invalid for the new row, and column.

    [[nodiscard]] static std::optional<records::MeasurementKind> kindOf(int column);
    [[nodiscard]] QString shown(const QModelIndex &index) const;
    [[nodiscard]] QString typedText(const QModelIndex &index) const;
    [[nodiscard]] QString agesOn(const QDate &on) const;
    [[nodiscard]] QList<Stored> recordsOf(int row) const;
    RecordId put(book::ChangeSet &changes, int row, records::MeasurementKind kind, double value) const;
    bool setDate(int row, const QString &text);
    bool setPlace(int row, const QString &text);
    bool setValue(int row, records::MeasurementKind kind, const QString &text);
    bool pasteDown(const QStringList &lines, const QModelIndex &at);
    bool pasteTable(const QString &block, const QModelIndex &at);
    [[nodiscard]] CellKey keyOf(const QModelIndex &index) const;
    bool apply(const book::ChangeSet &changes);
    [[nodiscard]] Result<void> write(const book::ChangeSet &changes);
    void refuseValue(const QModelIndex &cell, records::MeasurementKind kind, double value, const Error &error);
    void takeRefusedTo(const QDate &day);
    void reload();
    void takeNewRowTo(int place, const care::GrowthDay &day);
    [[nodiscard]] records::Measurement made(records::MeasurementKind kind, const QDate &on, double value) const;

    Context m_context;
    RecordId m_child;
    records::Person m_person;
    QDate m_dueDate;
    QList<care::GrowthDay> m_days;
    QDate m_newDate;
    QString m_newPlace;
    QHash<CellKey, QString> m_refused; ///< As typed.
    bool m_readOnly = false;
    bool m_writing = false;
};

} // namespace oyako::ui
