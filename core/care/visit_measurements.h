// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <optional>

namespace oyako::care {

/// What was measured at one visit (an antenatal visit, a child's checkup) as the book knows it, and how to write what
/// its page says now. A value typed on the page *is* the measurement: nothing stands in the book twice.
class VisitMeasurements final {
public:
    using Stored = book::Stored<records::Measurement>;

    /// Those that name the visit; none for a new visit (empty id).
    [[nodiscard]] static Result<VisitMeasurements> load(const book::Book &book, const RecordId &person,
                                                        const RecordId &visit);

    [[nodiscard]] const Stored *find(records::MeasurementKind kind) const;
    [[nodiscard]] QList<RecordId> ids() const;

    /// The page's fields that all measurements of the visit share.
    struct Page {
        RecordId visit;
        QDate date;
        QString facility;
    };
    struct Value {
        records::MeasurementKind kind;
        std::optional<double> value;       ///< In unitOf(kind); nothing: the field is blank.
        std::optional<double> second = {}; ///< Diastolic pressure.
    };
    /// Adds to `changes` what makes the book say the same as the page: a new measurement, a correction, or, for a
    /// field that was blanked, that it was entered in error. What says the same already gets no revision.
    void write(book::ChangeSet &changes, const Clock &clock, const Page &page, const QList<Value> &values) const;

private:
    RecordId m_person;
    QList<Stored> m_known;
};

} // namespace oyako::care
