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

TEST(VisitForms, AreReadInFull)
{
    const auto read = readVisitForms("sheet,id,pages,questionnaire,vaccinations\n"
                                     "s,checkup.1m,a;b;;c,q,yes\n,antenatal,,,no\n");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2);
    EXPECT_EQ(read->at(0).pages, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    EXPECT_EQ(read->at(0).questionnaire, QStringLiteral("q"));
    EXPECT_EQ(read->at(0).sheet, QStringLiteral("s"));
    EXPECT_TRUE(read->at(0).vaccinations);
    EXPECT_FALSE(read->at(1).vaccinations);
    EXPECT_TRUE(read->at(1).pages.isEmpty() && read->at(1).sheet.isEmpty());
}

TEST(VisitForms, AreRefusedByRowAndColumn)
{
    const QByteArray header = "id,questionnaire,pages,vaccinations,sheet\n";
    EXPECT_EQ(readVisitForms(QByteArray(header + "a,,,no,\na,,,no,\n")).error(),
              (Error{ErrorCode::BadData, QStringLiteral("row 3, id"), {QStringLiteral("twice")}}));
    EXPECT_EQ(readVisitForms("id,pages\n").error().field, QStringLiteral("header"));
}

TEST(VisitForms, OfTheVeryKeyComeBeforeThoseOfItsKind)
{
    QStringList ids;
    for (const VisitForms &row : builtInVisitForms()) {
        ids.append(row.id);
        EXPECT_EQ(formsFor(row.id).id, row.id);
        if (!row.id.contains(QLatin1Char('.'))) {
            EXPECT_EQ(formsFor(QString(row.id + QStringLiteral(".unheard.of"))).id, row.id);
        }
    }
    EXPECT_EQ(ids.removeDuplicates(), 0);
    EXPECT_EQ(formsFor(QStringLiteral("checkup.18m")).id, QStringLiteral("checkup.18m"));
    for (const char *none : {"", ".", "checkup", "Antenatal", "antenatally", ".antenatal"}) {
        EXPECT_EQ(formsFor(QLatin1String(none)).id, QString()) << none;
    }
}

TEST(VisitForms, KnowTheTitleKeyOfAnItemByItsId)
{
    EXPECT_EQ(titleKeyOf(QStringLiteral("checkup/18m/0190")), QStringLiteral("checkup.18m"));
    EXPECT_EQ(formsFor(titleKeyOf(QStringLiteral("antenatal/A05/0190"))).id, QStringLiteral("antenatal"));
    EXPECT_EQ(formsFor(titleKeyOf(QStringLiteral("vaccination/MR1/0190/1"))).id, QStringLiteral("vaccination"));
    EXPECT_EQ(titleKeyOf(QString()), QString());
}

} // namespace
} // namespace oyako::programs
