// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"

#include <QHash>

namespace oyako::care {

/// What the book knows of the fields that forms are bound to (resources/forms/BINDINGS.md).
class Known final {
public:
    void text(const QString &path, const QString &text);
    void date(const QString &path, const QDate &date);
    void number(const QString &path, qint64 number) { m_values.insert(path, number); }
    void value(const QString &path, const forms::Value &value) { m_values.insert(path, value); }
    /// In grams or millimetres; given to an item in its own unit.
    void measure(const QString &path, double stored) { m_measures.insert(path, stored); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty() && m_measures.isEmpty(); }

    /// The value for an item by its binding: an option for a choice (by code or label), a number in the item's unit.
    /// Nothing when the item has no binding, the book does not know the field, or a closed list lacks the value.
    [[nodiscard]] std::optional<forms::Value> valueFor(const forms::Item &item) const;

private:
    QHash<QString, forms::Value> m_values;
    QHash<QString, double> m_measures;
};

/// A number in grams or millimetres as the item asks for it. Other units stay as they are.
[[nodiscard]] forms::Value inUnitOf(const forms::Item &item, double stored);

/// The person, relatives, home, pregnancy, handbook and birth as the book knows them today.
[[nodiscard]] Result<Known> knownOf(const book::Book &book, const FormSubject &subject);

/// For the cover of an expected child's handbook: the mother as guardian, her home, the handbook's number; no child.
[[nodiscard]] Result<Known> knownOfExpected(const book::Book &book, const FormSubject &subject);

} // namespace oyako::care
