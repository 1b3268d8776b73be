// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

#include <QVBoxLayout>
#include <QWidget>

namespace oyako::ui {

/// One part of the place for procedures and programmes.
class ProgramsSection : public QWidget {
    Q_OBJECT

public:
    ProgramsSection(const Context &context, QWidget *parent);

    /// Shows the record or the argument somebody came for.
    virtual void open(const Destination &destination);
    /// Shows what the book says now.
    virtual void refresh() = 0;

protected:
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Takes everything out of the column from a place on.
    void clearFrom(int index);
    /// The mother, else the first adult of the book, whose the family's own records are; empty when there is nobody.
    [[nodiscard]] RecordId firstAdult() const;
    /// What a person is called; empty for none.
    [[nodiscard]] QString callNameOf(const RecordId &person) const;
    /// Says what was done with a button to take it back, or why it could not be.
    void report(const Result<void> &done, const QString &sentence) const;
    /// Takes a record out; it stays in the history.
    void remove(const RecordId &record);

private:
    Context m_context;
    QVBoxLayout *m_column;
};

} // namespace oyako::ui
