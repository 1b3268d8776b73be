// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/checkup_answers.h"

#include "core/care/form_book.h"
#include "core/forms/library.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using records::FormResponse;

const QDate day(2026, 11, 22);

FormResponse written(const char *content, const QDate &on, const char *form = "sheet-18m")
{
    return {.form = QLatin1String(form),
            .authored = QDateTime(on, QTime(9, 0), Qt::UTC),
            .response = QString::fromUtf8(content)};
}

class CheckupAnswers : public testing::Test {
protected:
    TestBook m_test;
    const RecordId m_checkup = makeId<RecordId>(m_test.clock());
    const RecordId m_other = makeId<RecordId>(m_test.clock());
};

TEST_F(CheckupAnswers, AreOfTheVisitTheyNameWhateverTheDay)
{
    const auto form = forms::builtInForm(QStringLiteral("sheet-18m")).value();
    const auto session = forms::Session::start(form, m_test.clock());
    const FormResponse response =
        responseOf(session, m_test.book(), {.person = m_other}, records::ResponseStatus::Completed, m_checkup);
    EXPECT_EQ(visitOf(response), m_checkup);
    EXPECT_TRUE(isOfVisit(response, m_checkup, day.addYears(-1)));
    EXPECT_FALSE(isOfVisit(response, m_other, day)) << "of another one of the same day";
    EXPECT_FALSE(isOfVisit(response, {}, day));
}

TEST_F(CheckupAnswers, WithoutAVisitAreOfTheDayTheySayElseOfTheDayTheyWereWritten)
{
    const char *said =
        R"({"item":[{"linkId":"head","item":[{"linkId":"head.date","answer":[{"valueDate":"2026-11-22"}]}]}]})";
    EXPECT_TRUE(isOfVisit(written(said, day.addDays(9)), m_checkup, day)) << "corrected nine days later";
    EXPECT_FALSE(isOfVisit(written(said, day.addDays(9)), m_checkup, day.addDays(9)));
    for (const char *silent : {"", "{}", R"({"item":[]})", "no json"}) {
        EXPECT_TRUE(isOfVisit(written(silent, day), m_checkup, day)) << silent;
        EXPECT_FALSE(isOfVisit(written(silent, day.addDays(1)), m_checkup, day)) << silent;
    }
    EXPECT_TRUE(isOfVisit(written(said, day.addDays(9), "form-of-elsewhere"), m_checkup, day.addDays(9)))
        << "of a form that is not known only the day it was written";
}

TEST_F(CheckupAnswers, NameAVisitOnlyByAnIdOfOurs)
{
    const auto naming = [](const char *system, const char *value) {
        return visitOf(written(qPrintable(QStringLiteral(R"({"encounter":{"identifier":{"system":"%1","value":"%2"}}})")
                                              .arg(QLatin1String(system), QLatin1String(value))),
                               day));
    };
    EXPECT_EQ(naming("urn:ietf:rfc:3986", qPrintable(visitUrn(m_checkup))), m_checkup);
    EXPECT_TRUE(naming("urn:ietf:rfc:3986", "urn:oid:1.2.3").isEmpty());
    EXPECT_TRUE(naming("urn:ietf:rfc:3986", "urn:uuid:nobody").isEmpty());
    EXPECT_TRUE(naming("http://hospital.example/visits", qPrintable(visitUrn(m_checkup))).isEmpty());
    EXPECT_TRUE(visitUrn({}).isEmpty());
}

} // namespace
} // namespace oyako::care
