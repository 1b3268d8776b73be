// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/visit_forms.h"

#include "core/forms/library.h"
#include "core/programs/visit.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

TEST(VisitForms, NameFormsThatTravelWithTheProgram)
{
    EXPECT_FALSE(builtInVisitForms().isEmpty());
    for (const VisitForms &row : builtInVisitForms()) {
        for (const QString &form : row.pages + QStringList{row.questionnaire, row.sheet}) {
            EXPECT_TRUE(form.isEmpty() || forms::builtInForms().contains(form)) << form.toStdString();
        }
    }
}

TEST(VisitForms, KnowEveryCheckupOfAChild)
{
    for (const Visit &visit : builtInVisits()) {
        if (visit.kind == VisitKind::Child) {
            const VisitForms row = formsFor(QLatin1String("checkup.") + visit.occasion);
            EXPECT_FALSE(row.pages.isEmpty()) << visit.occasion.toStdString();
            EXPECT_FALSE(row.sheet.isEmpty()) << visit.occasion.toStdString();
        }
    }
}

TEST(VisitForms, AreThoseOfTheKindWhereTheOccasionHasNone)
{
    EXPECT_EQ(formsFor(QStringLiteral("vaccination.MR1")).questionnaire, QStringLiteral("vaccination-draft"));
    EXPECT_TRUE(formsFor(QStringLiteral("vaccination.MR1")).vaccinations);
    EXPECT_TRUE(formsFor(QStringLiteral("appointment")).pages.isEmpty());
}

TEST(VisitForms, RefuseARowWithoutAnItem)
{
    const auto read = readVisitForms("id,questionnaire,pages,vaccinations,sheet\n,a,b,yes,\n");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::BadData);
}

} // namespace
} // namespace oyako::programs
