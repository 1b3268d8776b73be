// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/point_reading.h"

#include "core/growth/rates.h"

namespace oyako::pages {

using growth::Measure;
using growth::WhoIndex;
using growth::WhoSchoolIndex;
using records::Measurement;
using records::MeasurementKind;

namespace {

constexpr int standardsEndMonths = 60;

Measure measureOf(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Length: return Measure::Length;
    case MeasurementKind::HeadCircumference: return Measure::HeadCircumference;
    default: return Measure::Weight;
    }
}

growth::Position positionOf(const Measurement &measurement)
{
    switch (measurement.position) {
    case records::Position::Lying: return growth::Position::Recumbent;
    case records::Position::Standing: return growth::Position::Standing;
    case records::Position::Unstated: break;
    }
    return growth::Position::Unstated;
}

std::optional<double> unrounded(const growth::Answer<growth::ZScore> &score)
{
    return score ? std::optional(score->unrounded) : std::nullopt;
}

/// Finds the mark's day and value, and fills in the scores one by one.
class Reader final {
public:
    Reader(const care::GrowthHistory &history, const ChartChoice &choice, const ReferenceSet &references)
        : m_history(history)
        , m_choice(choice)
        , m_references(references)
        , m_sex(*history.sex())
    {
    }

    std::optional<PointReading> read(const QString &code)
    {
        if (!find(code)) {
            return std::nullopt;
        }
        m_reading.corrected = m_choice.basis == growth::AgeBasis::DueDate && m_history.isPreterm();
        m_reading.dueDate = m_reading.corrected ? m_history.dueDate() : QDate();
        m_age = m_history.ageOn(m_reading.on, m_choice.basis);
        score();
        addGain();
        return m_reading;
    }

private:
    bool find(const QString &code)
    {
        if (code == birthPointCode && m_history.child.birthWeight) {
            m_reading.on = m_history.child.birthDate;
            m_reading.measured = {.type = MeasurementKind::Weight,
                                  .value = static_cast<double>(m_history.child.birthWeight->grams()),
                                  .date = m_reading.on,
                                  .by = records::MeasuredBy::Professional};
            return true;
        }
        for (const care::GrowthDay &day : m_history.days) {
            for (const auto &stored : day.values) {
                if (stored && stored->id.toString() == code) {
                    m_day = day;
                    m_reading.on = day.on;
                    m_reading.measured = stored->value;
                    return true;
                }
            }
        }
        return false;
    }

    /// kg or cm.
    [[nodiscard]] double value() const
    {
        const bool isWeight = m_reading.measured.type == MeasurementKind::Weight;
        return m_reading.measured.value / (isWeight ? 1000 : 10);
    }

    void score()
    {
        switch (m_choice.chart) {
        case ChildChart::Infant:
        case ChildChart::Toddler:
        case ChildChart::Head: scoreBySurvey(); break;
        case ChildChart::WeightForHeight: scoreWeightForHeight(); break;
        case ChildChart::Height: scoreHeight(); break;
        case ChildChart::Bmi: scoreBmi(); break;
        default: scoreAtBirth(); break;
        }
    }

    void scoreBySurvey()
    {
        if (!m_age) {
            return;
        }
        if (m_choice.reference == ChartReference::Who) {
            scoreByWho(m_reading.measured.type == MeasurementKind::Weight   ? WhoIndex::WeightForAge
                       : m_reading.measured.type == MeasurementKind::Length ? WhoIndex::LengthForAge
                                                                            : WhoIndex::HeadForAge);
            return;
        }
        const bool own = m_choice.reference == ChartReference::Own && m_references.own;
        const auto &survey = own ? m_references.own->table : m_references.library.japan.survey2023();
        if (const auto interval = survey.interval(measureOf(m_reading.measured.type), m_sex, *m_age, value())) {
            m_reading.interval = *interval;
        }
    }

    void scoreByWho(WhoIndex index)
    {
        m_reading.z =
            unrounded(m_references.library.who2006.score(index, {.sex = m_sex,
                                                                 .age = m_age,
                                                                 .value = value(),
                                                                 .lengthCm = m_day.shown(MeasurementKind::Length),
                                                                 .position = positionOf(m_reading.measured)}));
    }

    void scoreByWhoSchool(WhoSchoolIndex index)
    {
        m_reading.z = unrounded(m_references.library.who2007.score(
            index, {.sex = m_sex, .age = m_age, .value = value(), .lengthCm = m_day.shown(MeasurementKind::Length)}));
    }

    void scoreHeight()
    {
        if (!m_age) {
            return;
        }
        if (m_choice.reference != ChartReference::Who) {
            m_reading.z = unrounded(m_references.library.japan.heightScore(m_sex, *m_age, value()));
        } else if (m_age->meanMonths < standardsEndMonths) {
            scoreByWho(WhoIndex::LengthForAge);
        } else {
            scoreByWhoSchool(WhoSchoolIndex::HeightForAge);
        }
    }

    void scoreBmi()
    {
        const auto length = m_day.shown(MeasurementKind::Length);
        if (!m_age || !length || *length <= 0) {
            return;
        }
        m_reading.bodyMassIndex = growth::bodyMassIndex(value(), *length);
        if (m_choice.reference != ChartReference::Who) {
            m_reading.z = unrounded(m_references.library.japan.bmiScore(m_sex, *m_age, value(), *length));
        } else if (m_age->meanMonths < standardsEndMonths) {
            scoreByWho(WhoIndex::BmiForAge);
        } else {
            scoreByWhoSchool(WhoSchoolIndex::BmiForAge);
        }
    }

    void scoreWeightForHeight()
    {
        const auto length = m_day.shown(MeasurementKind::Length);
        if (!length) {
            return;
        }
        if (const auto standard = m_references.library.standardWeights.toddler(m_sex, *length)) {
            m_reading.obesityDegree = growth::obesityDegree(value(), *standard);
        }
    }

    void scoreAtBirth()
    {
        m_reading.gestation = m_history.gestationAtBirth();
        if (!m_reading.gestation) {
            return;
        }
        const Measure measure = measureOf(m_reading.measured.type);
        const bool isWeight = measure == Measure::Weight;
        std::optional<growth::Parity> parity;
        if (m_history.child.birthOrder) {
            parity = *m_history.child.birthOrder > 1 ? growth::Parity::Multipara : growth::Parity::Primipara;
        }
        m_reading.z = unrounded(m_references.library.japan.birthSizeScore(
            measure, m_sex, parity, *m_reading.gestation, isWeight ? m_reading.measured.value : value()));
    }

    void addGain()
    {
        if (m_reading.measured.type != MeasurementKind::Weight) {
            return;
        }
        std::optional<growth::Weighing> before;
        if (m_history.child.birthWeight) {
            before = growth::Weighing{m_history.child.birthDate, *m_history.child.birthWeight};
        }
        for (const care::GrowthDay &day : m_history.days) {
            if (const auto &stored = day[MeasurementKind::Weight]; stored && day.on < m_reading.on) {
                before = growth::Weighing{day.on, Mass::fromGrams(qRound64(stored->value.value))};
            }
        }
        const Mass weight = Mass::fromGrams(qRound64(m_reading.measured.value));
        const auto gain = before ? growth::gainPerDay(*before, {m_reading.on, weight})
                                 : growth::Answer<double>(growth::refuse(growth::Reason::NotLater));
        m_reading.gramsPerDay = gain ? std::optional(*gain) : std::nullopt;
    }

    const care::GrowthHistory &m_history;
    const ChartChoice &m_choice;
    const ReferenceSet &m_references;
    growth::Sex m_sex;
    PointReading m_reading = {};
    care::GrowthDay m_day = {};
    std::optional<growth::Age> m_age = {};
};

} // namespace

std::optional<PointReading> readPoint(const care::GrowthHistory &history, const ChartChoice &choice,
                                      const ReferenceSet &references, const QString &code)
{
    return history.sex() ? Reader(history, choice, references).read(code) : std::nullopt;
}

} // namespace oyako::pages
