// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/assess.h"
#include "core/immunization/cdsi/load.h"

#include <QByteArrayList>

#include <memory>

namespace oyako::immunization::testing_support {

/// The elements of one series dose, written in the form of CDC's files.
struct DoseText {
    QByteArray age;
    QByteArray rest; ///< interval, allowableInterval, conditionalSkip, recurringDose, seasonalRecommendation …
    QByteArray vaccines =
        "<preferableVaccine><cvx>10</cvx><forecastVaccineType>Y</forecastVaccineType></preferableVaccine>";
};

inline QByteArray doseXml(int number, const DoseText &dose)
{
    return QByteArray("<seriesDose><doseNumber>Dose ")
        .append(QByteArray::number(number))
        .append("</doseNumber><age>")
        .append(dose.age)
        .append("</age>")
        .append(dose.rest)
        .append(dose.vaccines)
        .append("</seriesDose>");
}

struct SeriesText {
    QByteArray name = "S";
    QByteArray type = "Standard";
    QByteArray select = "<defaultSeries>Yes</defaultSeries><seriesGroup>1</seriesGroup>";
    QByteArray extra; ///< requiredGender, equivalentSeriesGroups, indication
    std::vector<DoseText> doses;
};

inline QByteArray seriesXml(const SeriesText &series, const QByteArray &antigen = "X")
{
    QByteArray xml = QByteArray("<series><seriesName>")
                         .append(series.name)
                         .append("</seriesName><targetDisease>")
                         .append(antigen)
                         .append("</targetDisease><vaccineGroup>G</vaccineGroup><seriesType>")
                         .append(series.type)
                         .append("</seriesType><selectSeries>")
                         .append(series.select)
                         .append("</selectSeries>")
                         .append(series.extra);
    int number = 0;
    for (const DoseText &dose : series.doses) {
        xml.append(doseXml(++number, dose));
    }
    return xml.append("</series>");
}

inline QByteArray antigenXml(const QByteArray &head, const std::vector<SeriesText> &all,
                             const QByteArray &antigen = "X")
{
    QByteArray xml = QByteArray("<antigenSupportingData>").append(head);
    for (const SeriesText &series : all) {
        xml.append(seriesXml(series, antigen));
    }
    return xml.append("</antigenSupportingData>");
}

/// One vaccine group G of the antigens X and Y. Vaccine 10 holds both, 11 X alone from one year of age on, 12 Y alone,
/// 20 another live vaccine that stands in conflict with 10. `conflicts` adds liveVirusConflict elements.
inline std::shared_ptr<const Schedule> smallSchedule(const QByteArray &x, const QByteArray &y = {},
                                                     const QByteArray &full = "No", const QByteArray &conflicts = {})
{
    QByteArray schedule =
        R"(<scheduleSupportingData><liveVirusConflicts><liveVirusConflict><previous><cvx>20</cvx></previous>
<current><cvx>10</cvx></current><conflictBeginInterval>1 day</conflictBeginInterval>
<minConflictEndInterval>24 days</minConflictEndInterval><conflictEndInterval>28 days</conflictEndInterval>
</liveVirusConflict>MORE</liveVirusConflicts><vaccineGroups><vaccineGroup><name>G</name><administerFullVaccineGroup>FULL
</administerFullVaccineGroup></vaccineGroup></vaccineGroups><vaccineGroupToAntigenMap><vaccineGroupMap><name>G</name>
<antigen>X</antigen>SECOND</vaccineGroupMap></vaccineGroupToAntigenMap><cvxToAntigenMap>
<cvxMap><cvx>10</cvx><association><antigen>X</antigen></association>BOTH</cvxMap>
<cvxMap><cvx>11</cvx><association><antigen>X</antigen><associationBeginAge>1 year</associationBeginAge></association></cvxMap>
ALONE</cvxToAntigenMap></scheduleSupportingData>)";
    schedule.replace("FULL", full);
    schedule.replace("MORE", conflicts);
    schedule.replace("ALONE", y.isEmpty() ? ""
                                          : "<cvxMap><cvx>12</cvx><association><antigen>Y</antigen></association>"
                                            "</cvxMap>");
    schedule.replace("SECOND", y.isEmpty() ? "" : "<antigen>Y</antigen>");
    schedule.replace("BOTH", y.isEmpty() ? "" : "<association><antigen>Y</antigen></association>");
    CdsiFiles files{{QStringLiteral("ScheduleSupportingData.xml"), schedule},
                    {QStringLiteral("AntigenSupportingData- X.xml"), x}};
    if (!y.isEmpty()) {
        files.emplace_back(QStringLiteral("AntigenSupportingData- Y.xml"), y);
    }
    auto loaded = loadCdsi(files, QStringLiteral("test"));
    return loaded ? *loaded : nullptr;
}

inline AdministeredDose given(QDate date, const char16_t *cvx = u"10")
{
    AdministeredDose dose;
    dose.vaccine = QString::fromUtf16(cvx);
    dose.date = date;
    return dose;
}

inline Patient born(QDate date)
{
    Patient patient;
    patient.birthDate = date;
    return patient;
}

} // namespace oyako::immunization::testing_support
