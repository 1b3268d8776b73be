// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/time_input.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

TEST(TimeInput, ReadsTimesAsPeopleTypeThem)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/calendar/time_input.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_FALSE(cases.isEmpty());
    for (const QJsonValue &one : cases) {
        const QString text = one[QLatin1String("text")].toString();
        const auto time = parseTime(text);
        const QString said = time ? time->toString(QStringLiteral("HH:mm")) : QString(errorWord(time.error().code));
        EXPECT_EQ(said, one[QLatin1String("expected")].toString()) << text.toStdString();
    }
}

TEST(TimeInput, TakesEveryMinuteOfADayInEveryWrittenForm)
{
    for (QTime time(0, 0); time.isValid(); time = time < QTime(23, 59) ? time.addSecs(60) : QTime()) {
        const QString half = time.hour() < 12 ? QStringLiteral("午前") : QStringLiteral("午後");
        const QString hour = QString::number(time.hour() % 12);
        const QString minute = time.toString(QStringLiteral("mm"));
        for (const QString &text : {time.toString(QStringLiteral("H:mm")), time.toString(QStringLiteral("HH:mm")),
                                    time.toString(QStringLiteral("HHmm")), time.toString(QStringLiteral("H時m分")),
                                    QString(half + hour + QStringLiteral("時") + minute + QStringLiteral("分")),
                                    QString(hour + QLatin1Char(':') + minute +
                                            (time.hour() < 12 ? QStringLiteral("am") : QStringLiteral("pm")))}) {
            ASSERT_EQ(parseTime(text), time) << text.toStdString();
        }
    }
}

TEST(TimeInput, BlanksOfEveryKindAreUnderstood)
{
    for (const char16_t *blank : {u"", u" ", u"\t", u"\n", u"　", u"\u00A0", u" \u2009 "}) {
        const QString around = QString::fromUtf16(blank);
        EXPECT_EQ(parseTime(around).error().code, ErrorCode::MissingValue) << around.size();
        EXPECT_EQ(parseTime(QString(around + QStringLiteral("14") + around + QStringLiteral(":10") + around)),
                  QTime(14, 10));
    }
}

TEST(TimeInput, RefusesWhatIsNoTimeOfDay)
{
    for (const char16_t *text : {u"半", u"14半半", u":10", u"14時時10分", u"14時10分5秒", u"99999", u"八時", u"👶",
                                 u"14:10～15:00", u"午前", u"pm", u"14：１０：００", u"1e1", u"+9:00"}) {
        const auto time = parseTime(QString::fromUtf16(text));
        ASSERT_FALSE(time) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(time.error(), (Error{ErrorCode::InvalidValue, {}, {}}));
    }
}

TEST(TimeInput, DoesNotRepeatWhatWasTyped)
{
    EXPECT_TRUE(parseTime(QStringLiteral("25:00")).error().arguments.isEmpty());
}

} // namespace
} // namespace oyako::calendar
