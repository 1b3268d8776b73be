// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/family_answers.h"
#include "core/clinic/growth_hint.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "tests/core/clinic/clinic_book.h"
#include "tests/support/qt_printers.h"

namespace oyako::clinic {
namespace {

using records::Measurement;
using records::MeasurementKind;

/// What stands beside the fields: the family's answers, earlier values and scores.
class BesideTheSheetTest : public ClinicBook {
protected:
    void answerAtHome(const QJsonObject &answers)
    {
        auto session =
            forms::Session::start(forms::builtInForm(QStringLiteral("previsit-18m")).value(), m_test.clock());
        ASSERT_TRUE(forms::applyAnswers(session, answers));
        ASSERT_TRUE(m_book.add(
            m_child, records::FormResponse{.form = session.form().id,
                                           .url = session.form().url,
                                           .version = session.form().version,
                                           .status = records::ResponseStatus::Completed,
                                           .authored = m_test.clock().now(),
                                           .response = QString::fromUtf8(forms::writeResponse(session, {}))}));
    }
    [[nodiscard]] GrowthHint hintFor(const char *linkId, const std::optional<double> &value)
    {
        static const auto library = growth::Library::load().value();
        const CheckupSheet sheet = open();
        return growthHint(care::growthHistory(m_book, m_child).value(), *sheet.form().find(QLatin1String(linkId)),
                          value, m_test.clock().today(), library);
    }
};

TEST_F(BesideTheSheetTest, TheFamilysAnswersKeepTheirOrderAndSayWhatAsksForAttention)
{
    answerAtHome({{QStringLiteral("child.name"), QStringLiteral("山田 陽翔")},
                  {QStringLiteral("child2.words"), true},
                  {QStringLiteral("child2.bottle"), true},
                  {QStringLiteral("common.difficulty"), QStringLiteral("いつも感じる")},
                  {QStringLiteral("worries"), QStringLiteral("卵の進め方")}});
    const auto family = familyAnswers(m_book, m_child, QStringLiteral("18m")).value();
    ASSERT_TRUE(family);
    ASSERT_EQ(family->answers.size(), 4) << "the name stands in the strip";
    EXPECT_EQ(family->answers.at(0).item->linkId, QStringLiteral("child2.words"));
    EXPECT_FALSE(family->answers.at(0).concern);
    EXPECT_TRUE(family->answers.at(1).concern) << "the form marks yes to the bottle";
    EXPECT_TRUE(family->answers.at(2).sensitive);
    EXPECT_EQ(forms::plainText(family->answers.at(3).values.first()), QStringLiteral("卵の進め方"));
    EXPECT_EQ(family->concerns, 1);
    EXPECT_EQ(family->answered, 5);
    EXPECT_GT(family->questions, 20);
}

TEST_F(BesideTheSheetTest, WithoutAResponseThereIsNothing)
{
    EXPECT_FALSE(familyAnswers(m_book, m_child, QStringLiteral("18m")).value());
    EXPECT_FALSE(familyAnswers(m_book, m_child, QStringLiteral("9-10m")).value()) << "no questionnaire at all";
}

TEST_F(BesideTheSheetTest, TheLastValueIsThatBeforeTheDayInTheFieldsUnit)
{
    ASSERT_TRUE(m_book.add(m_child, Measurement{.value = 8'600, .date = QDate(2026, 2, 12)}));
    ASSERT_TRUE(m_book.add(m_child, Measurement{.value = 5'000, .date = QDate(2025, 8, 1)}));
    ASSERT_TRUE(m_book.add(m_child, Measurement{.value = 10'420, .date = QDate(2026, 11, 22)}));
    const GrowthHint hint = hintFor("measurements.weight", std::nullopt);
    ASSERT_TRUE(hint.last);
    EXPECT_EQ(hint.last->value, 8.6);
    EXPECT_EQ(hint.last->on, QDate(2026, 2, 12));
    EXPECT_FALSE(hint.interval);
    EXPECT_FALSE(hintFor("measurements.height", std::nullopt).last);
    EXPECT_FALSE(hintFor("findings.skin", std::nullopt).last);
}

TEST_F(BesideTheSheetTest, ScoresFollowWhatIsTyped)
{
    const GrowthHint small = hintFor("measurements.height", 70.0);
    const GrowthHint usual = hintFor("measurements.height", 80.6);
    ASSERT_TRUE(small.interval && small.z && usual.interval && usual.z);
    EXPECT_EQ(small.interval->from, 0);
    EXPECT_LT(*small.z, -3);
    EXPECT_GT(usual.interval->from, 3);
    EXPECT_LT(std::abs(*usual.z), 1);
    EXPECT_FALSE(usual.corrected);
}

TEST_F(BesideTheSheetTest, APretermChildIsScoredByCorrectedAgeAndAChildWithoutSexNotAtAll)
{
    auto child = m_book.find<records::Person>(m_child).value();
    child.value.dueDate = child.value.birthDate.addDays(70);
    ASSERT_TRUE(m_book.edit(child));
    const GrowthHint hint = hintFor("measurements.weight", 9.5);
    EXPECT_TRUE(hint.corrected);
    ASSERT_TRUE(hint.z);
    child = m_book.find<records::Person>(m_child).value();
    child.value.sex = records::Sex::Unknown;
    ASSERT_TRUE(m_book.edit(child));
    EXPECT_FALSE(hintFor("measurements.weight", 9.5).z);
}

TEST_F(BesideTheSheetTest, TheNewestAnswersCount)
{
    answerAtHome({{QStringLiteral("worries"), QStringLiteral("卵の進め方")}});
    m_test.clock().advanceDays(1);
    answerAtHome({{QStringLiteral("worries"), QStringLiteral("ことば")}});
    const auto newest = familyAnswers(m_book, m_child, QStringLiteral("18m")).value();
    ASSERT_TRUE(newest);
    EXPECT_EQ(forms::plainText(newest->answers.first().values.first()), QStringLiteral("ことば"));
    EXPECT_EQ(newest->authored, m_test.clock().now());
    ASSERT_TRUE(m_book.markEnteredInError(newest->response));
    const auto before = familyAnswers(m_book, m_child, QStringLiteral("18m")).value();
    ASSERT_TRUE(before);
    EXPECT_EQ(forms::plainText(before->answers.first().values.first()), QStringLiteral("卵の進め方"));
}

TEST_F(BesideTheSheetTest, ANoToAGoodSignAndAYesToAWorryAskForAttention)
{
    const auto form = forms::builtInForm(QStringLiteral("previsit-18m")).value();
    int marked = 0;
    for (const forms::Item &item : form->items) {
        if (item.concern == forms::Concern::None || item.type != forms::ItemType::Boolean) {
            continue;
        }
        ++marked;
        for (const bool yes : {true, false}) {
            answerAtHome({{item.linkId, yes}});
            m_test.clock().advanceSeconds(1);
            const auto family = familyAnswers(m_book, m_child, QStringLiteral("18m")).value();
            ASSERT_TRUE(family && !family->answers.isEmpty()) << item.linkId.toStdString();
            EXPECT_EQ(family->answers.first().concern, yes == (item.concern == forms::Concern::WhenYes))
                << item.linkId.toStdString() << ' ' << yes;
        }
    }
    EXPECT_GT(marked, 3);
}

TEST_F(BesideTheSheetTest, WhatStandsBelowSomethingSensitiveIsSensitive)
{
    int sensitive = 0;
    for (const QString &id : forms::builtInForms()) {
        const auto form = forms::builtInForm(id).value();
        for (const forms::Item &item : form->items) {
            const bool above = item.parent >= 0 && isSensitive(*form, form->item(item.parent));
            EXPECT_TRUE(!above || isSensitive(*form, item)) << id.toStdString() << ' ' << item.linkId.toStdString();
            EXPECT_TRUE(!item.sensitive || isSensitive(*form, item));
            EXPECT_TRUE(item.sensitive || above || !isSensitive(*form, item)) << "nothing else is";
            sensitive += isSensitive(*form, item) ? 1 : 0;
        }
    }
    EXPECT_GT(sensitive, 10);
}

TEST_F(BesideTheSheetTest, TheDayItselfAndLaterDaysAreNotBefore)
{
    ASSERT_TRUE(
        m_book.add(m_child, Measurement{.type = MeasurementKind::Length, .value = 800, .date = QDate(2026, 11, 21)}));
    ASSERT_TRUE(
        m_book.add(m_child, Measurement{.type = MeasurementKind::Length, .value = 806, .date = QDate(2026, 11, 22)}));
    const GrowthHint hint = hintFor("measurements.height", std::nullopt);
    ASSERT_TRUE(hint.last);
    EXPECT_EQ(hint.last->value, 80.0);
    EXPECT_EQ(hint.last->on, QDate(2026, 11, 21));
}

TEST_F(BesideTheSheetTest, ScoresAreOfLengthAndWeightAlone)
{
    EXPECT_TRUE(hintFor("measurements.weight", 10.4).z);
    EXPECT_TRUE(hintFor("measurements.height", 80.6).z);
    const auto form = forms::builtInForm(QStringLiteral("sheet-03m")).value();
    const auto item = std::find_if(form->items.cbegin(), form->items.cend(), [](const forms::Item &one) {
        return one.binding == QLatin1String("measurement.headCircumference");
    });
    ASSERT_NE(item, form->items.cend());
    const auto library = growth::Library::load().value();
    const GrowthHint head =
        growthHint(care::growthHistory(m_book, m_child).value(), *item, 47.0, m_test.clock().today(), library);
    EXPECT_FALSE(head.z);
    EXPECT_TRUE(head.interval);
}

TEST_F(BesideTheSheetTest, WithoutABirthdayNothingIsScored)
{
    auto child = m_book.find<records::Person>(m_child).value();
    child.value.birthDate = {};
    ASSERT_TRUE(m_book.edit(child));
    const GrowthHint hint = hintFor("measurements.weight", 9.5);
    EXPECT_FALSE(hint.z || hint.interval);
    EXPECT_FALSE(hint.corrected);
}

} // namespace
} // namespace oyako::clinic
