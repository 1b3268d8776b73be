// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/table_words.h"

#include "core/programs/procedure_table.h"
#include "core/programs/vaccine_course.h"
#include "core/programs/visit.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

template <class Row>
void expectEnglish(const Row &row)
{
    for (const QString &word : QStringList(row.bring) + QStringList{row.where}) {
        EXPECT_TRUE(word.isEmpty() || inEnglish(word) != word) << row.id.toStdString() << ": " << word.toStdString();
    }
}

TEST(TableWords, AreThereForEveryOfficeAndBelonging)
{
    for (const Procedure &procedure : ProcedureTable::builtIn().all()) {
        expectEnglish(procedure);
    }
    for (const Visit &visit : builtInVisits()) {
        expectEnglish(visit);
    }
    for (const VaccineCourse &course : builtInVaccineCourses()) {
        expectEnglish(course);
    }
}

TEST(TableWords, LeaveOtherWordsAsTheyAre)
{
    EXPECT_EQ(inEnglish(QStringLiteral("あおば小児科")), QStringLiteral("あおば小児科"));
    EXPECT_EQ(inEnglish(QStringList{QStringLiteral("口座")}), QStringList{QStringLiteral("bank account")});
}

} // namespace
} // namespace oyako::programs
