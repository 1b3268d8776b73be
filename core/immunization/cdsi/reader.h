// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/schedule.h"

#include <QXmlStreamReader>

namespace oyako::immunization::cdsi {

/// A file of the supporting data being read into a schedule. Empty elements mean "no value": each reader below leaves
/// its field at the value the specification assumes when empty.
struct Reader {
    QXmlStreamReader xml;
    Schedule &schedule;

    Reader(const QByteArray &bytes, Schedule &into)
        : xml(bytes)
        , schedule(into)
    {
    }

    /// Calls `handle(name)` for each child element of the current one; handle reads or skips the whole child.
    template <class Handle>
    void children(Handle handle)
    {
        while (xml.readNextStartElement()) {
            handle(xml.name());
        }
    }
    void skip() { xml.skipCurrentElement(); }

    [[nodiscard]] QString text();
    [[nodiscard]] DateRule age();
    [[nodiscard]] std::optional<Period> period();
    /// YYYYMMDD or MM/DD/YYYY; `assumed` when empty.
    [[nodiscard]] Day day(Day assumed);
    [[nodiscard]] bool yes();
    [[nodiscard]] int number(int assumed);
    [[nodiscard]] VaccineId vaccine();
    [[nodiscard]] VaccineSet vaccines();
    [[nodiscard]] quint32 seriesGroups();
    [[nodiscard]] ObservationId observation();
    void fail(const QString &reason) { xml.raiseError(reason); }
};

void readSchedule(Reader &reader);
void readAntigen(Reader &reader);
[[nodiscard]] SeriesDose readSeriesDose(Reader &reader);

/// The vaccine of this code, added to the schedule when new.
[[nodiscard]] VaccineId internVaccine(Schedule &schedule, const QString &code);
[[nodiscard]] ObservationId internObservation(Schedule &schedule, const QString &code);
/// The index of the antigen of this name, added when new.
[[nodiscard]] qint16 internAntigen(Schedule &schedule, const QString &name);

} // namespace oyako::immunization::cdsi
