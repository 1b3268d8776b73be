// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/schedule.h"

#include <QJsonObject>

namespace oyako::immunization::japan {

/// Reads parts of a schedule file into a schedule; remembers the first thing that is wrong.
struct Reader {
    Schedule &schedule;
    QString place;  ///< The series or product being read.
    QString reason; ///< Empty as long as all is well.

    void fail(const QString &what);
    [[nodiscard]] bool ok() const { return reason.isEmpty(); }

    /// A date rule; unset when the key is missing.
    [[nodiscard]] DateRule first(const QJsonObject &object, const QString &key, ObservationId flag = NoObservation);
    /// The day after a date rule: for inclusive last days.
    [[nodiscard]] DateRule after(const QJsonObject &object, const QString &key, ObservationId flag = NoObservation);
    [[nodiscard]] std::optional<Period> period(const QJsonObject &object, const QString &key);
    /// The period plus one day, for inclusive ends.
    [[nodiscard]] std::optional<Period> periodAfter(const QJsonObject &object, const QString &key);
    [[nodiscard]] Day day(const QJsonValue &value, Day assumed);
    [[nodiscard]] VaccineSet products(const QJsonValue &value);
    /// The observation of this name, added to the schedule when new.
    [[nodiscard]] ObservationId observation(const QString &name);
};

void readSeries(Reader &reader, const QJsonObject &object);
[[nodiscard]] SeriesDose readDose(Reader &reader, const QJsonObject &object, const Series &series, qint16 position);

} // namespace oyako::immunization::japan
