// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/care/vaccination_status.h"

#include <gtest/gtest.h>

namespace oyako::test {

/// A child and the doses a test gives to it.
class DoseHistory : public testing::Test {
protected:
    DoseHistory(const QDate &today, const QDate &birth, immunization::Sex sex = immunization::Sex::Unknown)
        : clock(today)
    {
        history.person = makeId<RecordId>(clock);
        history.patient.birthDate = birth;
        history.patient.sex = sex;
    }

    void give(const char *vaccine, const QDate &date)
    {
        immunization::AdministeredDose dose;
        dose.vaccine = QLatin1String(vaccine);
        dose.date = date;
        history.doses.push_back(dose);
        history.records.append(makeId<RecordId>(clock));
    }

    FixedClock clock;
    care::VaccinationHistory history;
};

} // namespace oyako::test
