// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/cdsi/load.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace oyako::immunization {
namespace {

const QByteArray scheduleFile = R"(<scheduleSupportingData>
<liveVirusConflicts><liveVirusConflict><previous><vaccineType>A</vaccineType><cvx>03</cvx></previous>
<current><vaccineType>B</vaccineType><cvx>21</cvx></current><conflictBeginInterval>1 day</conflictBeginInterval>
<minConflictEndInterval>24 days</minConflictEndInterval><conflictEndInterval>28 days</conflictEndInterval>
</liveVirusConflict></liveVirusConflicts>
<vaccineGroups><vaccineGroup><name>G</name><administerFullVaccineGroup>Yes</administerFullVaccineGroup></vaccineGroup></vaccineGroups>
<vaccineGroupToAntigenMap><vaccineGroupMap><name>G</name><antigen>X</antigen></vaccineGroupMap></vaccineGroupToAntigenMap>
<cvxToAntigenMap><cvxMap><cvx>03</cvx><shortDescription>three</shortDescription><association><antigen>X</antigen>
<associationBeginAge/><associationEndAge>50 years</associationEndAge></association></cvxMap></cvxToAntigenMap>
<observations><observation><observationCode>007</observationCode><codedValues><codedValue><code>77386006</code>
<codeSystem>SNOMED</codeSystem></codedValue></codedValues></observation></observations>
</scheduleSupportingData>)";

QByteArray antigenFile(const QByteArray &dose)
{
    return "<antigenSupportingData><series><seriesName>S</seriesName><targetDisease>X</targetDisease>"
           "<vaccineGroup>G</vaccineGroup><seriesType>Standard</seriesType><requiredGender/><indication/>" +
           dose + "</series></antigenSupportingData>";
}

const QByteArray plainDose = R"(<seriesDose><doseNumber>Dose 1</doseNumber><age><absMinAge>6 weeks - 4 days</absMinAge>
<minAge/><effectiveDate>20170519</effectiveDate><cessationDate/></age><interval/><conditionalSkip/>
<recurringDose>Yes</recurringDose></seriesDose>)";

Result<std::shared_ptr<const Schedule>> load(const QByteArray &antigen)
{
    return loadCdsi({{QStringLiteral("AntigenSupportingData- X.xml"), antigen},
                     {QStringLiteral("ScheduleSupportingData.xml"), scheduleFile}},
                    QStringLiteral("test"));
}

TEST(LoadCdsi, ReadsTheScheduleFile)
{
    const auto schedule = load(antigenFile(plainDose));
    ASSERT_TRUE(schedule);
    const Schedule &read = **schedule;
    ASSERT_EQ(read.groups.size(), 1U);
    EXPECT_TRUE(read.groups[0].administerFull);
    EXPECT_EQ(read.group(u"g"), 0);
    const Vaccine &impacted = read.vaccines[read.vaccine(QStringLiteral("21"))];
    ASSERT_EQ(impacted.conflicts.size(), 1U);
    EXPECT_EQ(impacted.conflicts[0].conflicting, read.vaccine(QStringLiteral("3")));
    EXPECT_EQ(impacted.conflicts[0].minimumEnd, (Period{0, 24}));
    EXPECT_EQ(read.vaccines[read.vaccine(QStringLiteral("03"))].antigens[0].end.offset, (Period{600, 0}));
    EXPECT_EQ(read.observationsByForeignCode.value(QStringLiteral("77386006")),
              read.observationByCode.value(QStringLiteral("007")));
    EXPECT_EQ(read.vaccine(QStringLiteral("998")), NoVaccine);
}

TEST(LoadCdsi, TakesEmptyElementsForNoRule)
{
    const auto schedule = load(antigenFile(plainDose));
    ASSERT_TRUE(schedule);
    const SeriesDose &dose = (*schedule)->antigens[0].series[0].doses[0];
    EXPECT_TRUE(dose.recurring);
    EXPECT_TRUE(dose.intervals.empty());
    EXPECT_TRUE(dose.skips.empty());
    EXPECT_FALSE(dose.ages[0].minimum.isSet());
    EXPECT_EQ(dose.ages[0].absoluteMinimum.offset, (Period{0, 38}));
    EXPECT_EQ(toDate(dose.ages[0].effective), QDate(2017, 5, 19));
    EXPECT_EQ(dose.ages[0].cessation, LastDay);
}

TEST(LoadCdsi, NamesTheFileOfADamagedRule)
{
    const auto schedule = load(antigenFile("<seriesDose><age><minAge>2 moons</minAge></age></seriesDose>"));
    ASSERT_FALSE(schedule);
    EXPECT_EQ(schedule.error().code, ErrorCode::BadData);
    EXPECT_EQ(schedule.error().field, QStringLiteral("AntigenSupportingData- X.xml"));
}

TEST(LoadCdsi, RefusesAFileThatIsNotWellFormed)
{
    const auto schedule = load("<antigenSupportingData><series>");
    ASSERT_FALSE(schedule);
    EXPECT_EQ(schedule.error().code, ErrorCode::BadData);
}

TEST(LoadCdsi, NeedsBothKindsOfFile)
{
    const auto schedule = loadCdsi({{QStringLiteral("ScheduleSupportingData.xml"), scheduleFile}}, {});
    ASSERT_FALSE(schedule);
    EXPECT_EQ(schedule.error().code, ErrorCode::MissingValue);
}

TEST(LoadCdsi, RefusesAFolderThatIsNotThere)
{
    const QTemporaryDir folder;
    const auto schedule = loadCdsiFolder(folder.filePath(QStringLiteral("none")));
    ASSERT_FALSE(schedule);
    EXPECT_EQ(schedule.error().code, ErrorCode::NotFound);
}

TEST(LoadCdsi, ReadsNoFileThatCannotBeASchedule)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("ScheduleSupportingData.xml"));
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(64 * 1024 * 1024)) << "a sparse file";
    file.close();
    const auto schedule = loadCdsiFolder(folder.path());
    ASSERT_FALSE(schedule);
    EXPECT_EQ(schedule.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(schedule.error().field, name);
}

TEST(LoadBuiltInCdsi, HoldsEveryAntigenOfTheRelease)
{
    const auto schedule = loadBuiltInCdsi();
    ASSERT_TRUE(schedule);
    EXPECT_EQ((*schedule)->version, QStringLiteral("4.64-508"));
    EXPECT_EQ((*schedule)->antigens.size(), 30U);
    EXPECT_EQ((*schedule)->groups.size(), 26U);
    for (const Antigen &antigen : (*schedule)->antigens) {
        EXPECT_FALSE(antigen.series.empty()) << antigen.name.toStdString();
    }
}

} // namespace
} // namespace oyako::immunization
