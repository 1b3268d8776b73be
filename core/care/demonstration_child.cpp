// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/demonstration_child.h"

#include "core/calendar/months.h"
#include "core/care/handbook_edition.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace oyako::care {

using namespace oyako::records;

namespace {

/// Rounded middle values by month of age, enough to look like a child; no reference.
struct Size {
    int month;
    double kilograms;
    double lengthCm;
    double headCm;
};
constexpr std::array sizes{Size{0, 3.0, 49.0, 33.5},   Size{1, 4.2, 53.5, 36.5},    Size{2, 5.4, 57.5, 38.7},
                           Size{4, 6.9, 63.0, 41.3},   Size{7, 8.0, 68.0, 43.6},    Size{10, 8.7, 72.0, 45.2},
                           Size{12, 9.1, 74.5, 45.8},  Size{18, 10.3, 80.5, 47.2},  Size{24, 11.5, 86.0, 48.1},
                           Size{36, 13.7, 94.0, 49.2}, Size{48, 15.7, 101.5, 50.0}, Size{60, 17.8, 108.0, 50.6},
                           Size{72, 20.0, 114.5, 51.1}};

constexpr int fullTerm = 40 * 7;

struct Visit {
    const char *occasion;
    int month;
};
constexpr std::array visits{Visit{"1m", 1},   Visit{"3-4m", 4}, Visit{"6-7m", 7}, Visit{"9-10m", 10},
                            Visit{"12m", 12}, Visit{"18m", 18}, Visit{"3y", 36}};

struct Dose {
    const char *vaccine;
    int month;
    int days; ///< After the month is reached.
};
constexpr std::array doses{
    Dose{"rotarix", 2, 3},     Dose{"hepb", 2, 3},        Dose{"pcv20", 2, 3},  Dose{"dpt_ipv_hib", 2, 3},
    Dose{"rotarix", 3, 3},     Dose{"hepb", 3, 3},        Dose{"pcv20", 3, 3},  Dose{"dpt_ipv_hib", 3, 3},
    Dose{"pcv20", 4, 3},       Dose{"dpt_ipv_hib", 4, 3}, Dose{"bcg", 5, 10},   Dose{"hepb", 7, 20},
    Dose{"mr", 12, 2},         Dose{"varicella", 12, 2},  Dose{"pcv20", 12, 2}, Dose{"dpt_ipv_hib", 12, 30},
    Dose{"varicella", 18, 20}, Dose{"je", 36, 10},        Dose{"je", 37, 10}};

bool isOral(const Dose &dose)
{
    return QLatin1String(dose.vaccine).startsWith(QLatin1String("rota"));
}

double varied(QRandomGenerator &random, double value, double share)
{
    return value * (1.0 + share * (random.generateDouble() - 0.5));
}

class ChildBuilder {
public:
    ChildBuilder(book::ChangeSet &changes, const Clock &clock, QRandomGenerator &random,
                 const DemonstrationChild &child)
        : m_changes(changes)
        , m_clock(clock)
        , m_random(random)
        , m_child(child)
        , m_scale(varied(random, child.sex == Sex::Male ? 1.02 : 0.97, 0.10))
    {
    }

    RecordId build()
    {
        addPerson();
        for (const Size &size : sizes) {
            const bool isAtVisit = std::any_of(visits.begin(), visits.end(), [&](const Visit &visit) {
                return visit.month == size.month && hasAttended(visit);
            });
            if (!isAtVisit && happened(dayOf(size.month, 4))) {
                addMeasurements(size, dayOf(size.month, size.month == 0 ? 0 : 4), RecordId());
            }
        }
        for (const Visit &visit : visits) {
            if (hasAttended(visit)) {
                addVisit(visit);
            }
        }
        addDoses();
        return m_id;
    }

private:
    [[nodiscard]] QDate dayOf(int month, int days) const
    {
        return calendar::clampedMonths(m_child.birthDate, month).addDays(days);
    }
    [[nodiscard]] bool happened(const QDate &date) const { return date <= m_clock.today(); }
    [[nodiscard]] bool hasAttended(const Visit &visit) const
    {
        return happened(dayOf(visit.month, 8)) && !(m_child.missedMr && visit.month >= 18);
    }

    void addPerson()
    {
        const auto birthWeight = Mass::fromKilograms(sizes.front().kilograms * m_scale);
        m_id = m_changes.add(m_clock, {},
                             Person{.familyName = m_child.familyName,
                                    .givenName = m_child.givenName,
                                    .familyKana = m_child.familyKana,
                                    .givenKana = m_child.givenKana,
                                    .role = Role::Child,
                                    .sex = m_child.sex,
                                    .birthDate = m_child.birthDate,
                                    .colour = m_child.colour,
                                    .address = m_child.address,
                                    .phone = m_child.phone,
                                    .mother = m_child.mother,
                                    .partner = m_child.partner,
                                    .gestationalDaysAtBirth = m_child.gestationalDays,
                                    .dueDate = m_child.birthDate.addDays(fullTerm - m_child.gestationalDays),
                                    .birthWeight = birthWeight,
                                    .patientNumber = m_child.patientNumber});
        m_changes.add(m_clock, m_id,
                      Handbook{.number = QStringLiteral("A-%1").arg(m_random.bounded(10'000), 4, 10, QLatin1Char('0')),
                               .issuedOn = m_child.birthDate.addDays(-210),
                               .edition = editionIssuedOn(m_child.birthDate.addDays(-210))});
    }

    void measure(MeasurementKind type, double value, const QDate &date, const RecordId &checkup)
    {
        const bool isLying = date < calendar::clampedMonths(m_child.birthDate, 24);
        const bool isLength = type == MeasurementKind::Length;
        m_changes.add(
            m_clock, m_id,
            Measurement{.type = type,
                        .value = value,
                        .date = date,
                        .position = isLength ? (isLying ? Position::Lying : Position::Standing) : Position::Unstated,
                        .by = checkup.isEmpty() ? MeasuredBy::Home : MeasuredBy::Professional,
                        .facility = checkup.isEmpty() ? QString() : m_child.facility,
                        .checkup = checkup});
    }

    void addMeasurements(const Size &size, const QDate &date, const RecordId &checkup)
    {
        measure(MeasurementKind::Weight, std::round(size.kilograms * m_scale * 100) * 10, date, checkup);
        measure(MeasurementKind::Length, std::round(size.lengthCm * std::cbrt(m_scale) * 10), date, checkup);
        if (size.month <= 24) {
            measure(MeasurementKind::HeadCircumference, std::round(size.headCm * std::cbrt(m_scale) * 10), date,
                    checkup);
        }
    }

    void addVisit(const Visit &visit)
    {
        const QDate date = dayOf(visit.month, 8);
        const RecordId checkup =
            m_changes.add(m_clock, m_id,
                          Checkup{.type = CheckupKind::Child,
                                  .occasion = QLatin1String(visit.occasion),
                                  .date = date,
                                  .facility = m_child.facility,
                                  .findings = {{QStringLiteral("nutrition"), QStringLiteral("良")}},
                                  .result = QStringLiteral("健康")});
        for (const Size &size : sizes) {
            if (size.month == visit.month) {
                addMeasurements(size, date, checkup);
            }
        }
    }

    void addDoses()
    {
        for (const Dose &dose : doses) {
            const QDate date = dayOf(dose.month, dose.days);
            const bool skipped =
                m_child.missedMr && (QLatin1String(dose.vaccine) == QLatin1String("mr") || dose.month >= 18);
            if (!happened(date) || skipped) {
                continue;
            }
            m_changes.add(
                m_clock, m_id,
                Vaccination{.vaccine = QLatin1String(dose.vaccine),
                            .date = date,
                            .lotNumber = QStringLiteral("L%1").arg(m_random.bounded(1000), 3, 10, QLatin1Char('0')),
                            .site = isOral(dose) ? QStringLiteral("口から") : QStringLiteral("左上腕"),
                            .route = isOral(dose) ? QStringLiteral("経口") : QString(),
                            .facility = m_child.facility});
        }
    }

    book::ChangeSet &m_changes;
    const Clock &m_clock;
    QRandomGenerator &m_random;
    const DemonstrationChild &m_child;
    double m_scale;
    RecordId m_id;
};

} // namespace

RecordId addDemonstrationChild(book::ChangeSet &changes, const Clock &clock, QRandomGenerator &random,
                               const DemonstrationChild &child)
{
    return ChildBuilder(changes, clock, random, child).build();
}

} // namespace oyako::care
