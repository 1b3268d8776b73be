// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/immunization/small_schedule.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace oyako::immunization::testing_support {

/// Everybody in these tests is born on this day unless a test says otherwise.
inline const QDate birth(2020, 1, 1);

inline QByteArray element(const char *name, const QByteArray &content)
{
    return QByteArray("<").append(name).append('>').append(content).append("</").append(name).append('>');
}

using Parts = std::initializer_list<std::pair<const char *, QByteArray>>;

inline QByteArray elements(const Parts &parts)
{
    QByteArray xml;
    for (const auto &[name, content] : parts) {
        xml.append(element(name, content));
    }
    return xml;
}

/// A preferable interval from the previous dose.
inline QByteArray interval(const Parts &parts)
{
    return element("interval", "<fromPrevious>Y</fromPrevious>" + elements(parts));
}

inline QByteArray vaccine(const QByteArray &cvx, const QByteArray &rest = {})
{
    return element("preferableVaccine", element("cvx", cvx) + element("forecastVaccineType", "Y") + rest);
}
inline QByteArray allowable(const QByteArray &cvx, const QByteArray &rest = {})
{
    return element("allowableVaccine", element("cvx", cvx) + rest);
}

inline QByteArray condition(const QByteArray &type, const Parts &parts)
{
    return element("condition", element("conditionType", type) + elements(parts));
}
inline QByteArray skipSet(const QByteArray &conditions, const QByteArray &logic = "n/a", const QByteArray &rest = {})
{
    return element("set", rest + element("conditionLogic", logic) + conditions);
}
inline QByteArray skip(const QByteArray &context, const QByteArray &sets, const QByteArray &logic = "n/a")
{
    return element("conditionalSkip", element("context", context) + element("setLogic", logic) + sets);
}

inline std::shared_ptr<const Schedule> oneSeries(const std::vector<DoseText> &doses, const QByteArray &head = {})
{
    SeriesText series;
    series.doses = doses;
    return smallSchedule(antigenXml(head, {series}));
}

inline Patient having(const char16_t *code, const std::optional<QDate> &date = {}, QDate bornOn = birth)
{
    Patient patient = born(bornOn);
    patient.observations.push_back({QString::fromUtf16(code), date});
    return patient;
}

using Verdict = std::pair<EvaluationStatus, EvaluationReason>;
inline const Verdict unseen{EvaluationStatus::None, EvaluationReason::None};
inline const Verdict valid{EvaluationStatus::Valid, EvaluationReason::None};
inline const Verdict grace{EvaluationStatus::Valid, EvaluationReason::GracePeriod};
inline const Verdict young{EvaluationStatus::NotValid, EvaluationReason::TooYoung};
inline const Verdict soon{EvaluationStatus::NotValid, EvaluationReason::TooSoon};
inline const Verdict conflicting{EvaluationStatus::NotValid, EvaluationReason::VaccineConflict};
inline const Verdict wrongVaccine{EvaluationStatus::NotValid, EvaluationReason::NotPreferableOrAllowable};
inline const Verdict inadvertent{EvaluationStatus::NotValid, EvaluationReason::InadvertentVaccine};
inline const Verdict old{EvaluationStatus::Extraneous, EvaluationReason::TooOld};
inline const Verdict extra{EvaluationStatus::Extraneous, EvaluationReason::SeriesAlreadyComplete};

/// Status and reason of each dose, in the order given, by the one vaccine group there is.
inline std::vector<Verdict> verdicts(const Schedule &schedule, const std::vector<AdministeredDose> &doses,
                                     const Patient &patient = born(birth))
{
    const Assessment assessment = assess(schedule, patient, doses, QDate(2026, 1, 1));
    std::vector<Verdict> found(doses.size(), unseen);
    for (const GroupForecast &group : assessment.groups) {
        for (const DoseVerdict &verdict : group.doses) {
            found[static_cast<size_t>(verdict.input)] = {verdict.status, verdict.reason};
        }
    }
    return found;
}

inline GroupForecast forecastFor(const Schedule &schedule, const std::vector<AdministeredDose> &doses, QDate on,
                                 const Patient &patient = born(birth))
{
    const auto summary = assess(schedule, patient, doses, on).summary(0);
    EXPECT_TRUE(summary);
    return summary.value_or(GroupForecast{});
}

} // namespace oyako::immunization::testing_support
