// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facilities/facility_reader.h"

#include <QHash>

namespace oyako::facilities {

/// Gives every place what it is known by when the list comes again: its id where the list has real ones, else name and
/// address where no other row has both, else the whole row and its number among equal rows. Never a name alone.
class ListKeys final {
public:
    explicit ListKeys(const ListTable &table);

    /// Must have seen every place before the first keyOf().
    void count(const records::Facility &place) { ++m_names[nameKey(place)]; }
    /// Adds a remark for a row or an id that was there before.
    [[nodiscard]] QString keyOf(const TableRow &row, const records::Facility &place, QList<Remark> &remarks);

private:
    [[nodiscard]] QString idOf(const TableRow &row) const;
    [[nodiscard]] static QString nameKey(const records::Facility &place);

    qsizetype m_id = -1; ///< The column of the id; -1 when there is none to rely on.
    QHash<QString, int> m_ids;
    QHash<QString, qint64> m_firstLine;
    QHash<QString, int> m_names;
    QHash<QString, int> m_rows;
    QHash<QString, qint64> m_rowLine;
};

} // namespace oyako::facilities
