// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ical.h"

#include "core/base/utf8.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

const QTimeZone tokyo("Asia/Tokyo");
const QDateTime stamp(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);

CalendarEvent checkup()
{
    CalendarEvent event;
    event.uid = QStringLiteral("checkup.18m.1@oyako.invalid");
    event.title = QStringLiteral("1歳6か月児健診");
    event.date = QDate(2026, 3, 31);
    event.place = QStringLiteral("保健センター; 2階");
    event.description = QStringLiteral("問診票, 母子健康手帳\n母子保健法12条 \\ 施行規則");
    event.sequence = 3;
    event.alarmDays = {3, 1};
    return event;
}

CalendarEvent visit()
{
    CalendarEvent event = checkup();
    event.uid = QStringLiteral("appointment.2@oyako.invalid");
    event.time = QTime(10, 30);
    event.minutes = 90;
    return event;
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    EXPECT_TRUE(lines.takeLast().isEmpty());
    for (QByteArray &line : lines) {
        EXPECT_TRUE(line.endsWith('\r')) << line.toStdString();
        line.chop(1);
    }
    return lines;
}

QByteArray unfolded(QByteArray text)
{
    return text.replace("\r\n ", "");
}

TEST(Calendar, ReadsBackWhatItWrote)
{
    const QList<CalendarEvent> events{checkup(), visit()};
    const auto read = readCalendar(writeCalendar(events, {stamp, {}}), tokyo);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, events);
}

TEST(Calendar, TimesOfAFamilyElsewhereComeBackAsTheyWere)
{
    CalendarEvent series = visit();
    series.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=3");
    series.exceptDays = {QDate(2026, 4, 7)};
    for (const char *name : {"UTC", "America/New_York", "Asia/Tokyo", "Asia/Seoul"}) {
        const QTimeZone zone(name);
        const QByteArray text = writeCalendar({series, checkup()}, {stamp, {}, zone});
        EXPECT_EQ(readCalendar(text, zone).value(), (QList<CalendarEvent>{series, checkup()})) << name;
        const bool likeJapan = zone.offsetFromUtc(stamp) == 9 * 60 * 60;
        EXPECT_EQ(text.contains("Asia/Tokyo"), likeJapan) << name;
    }
}

TEST(Calendar, WritesAWholeDayWithTheDayAfterAsEnd)
{
    const QByteArray text = writeCalendar({checkup()}, {stamp, {}});
    EXPECT_TRUE(text.contains("DTSTART;VALUE=DATE:20260331\r\n"));
    EXPECT_TRUE(text.contains("DTEND;VALUE=DATE:20260401\r\n"));
    EXPECT_FALSE(text.contains("VTIMEZONE"));
}

TEST(Calendar, WritesATimeInJapanWithItsZone)
{
    const QByteArray text = writeCalendar({visit()}, {stamp, {}});
    EXPECT_TRUE(text.contains("DTSTART;TZID=Asia/Tokyo:20260331T103000\r\n"));
    EXPECT_TRUE(text.contains("DTEND;TZID=Asia/Tokyo:20260331T120000\r\n"));
    EXPECT_EQ(text.count("BEGIN:VTIMEZONE"), 1);
    EXPECT_EQ(text.count("BEGIN:STANDARD"), 1);
    EXPECT_EQ(text.count("BEGIN:DAYLIGHT"), 0);
    EXPECT_TRUE(text.contains("TZOFFSETTO:+0900\r\n"));
}

TEST(Calendar, WritesWhatReadersNeedToKnowAnEventAgain)
{
    const QByteArray text = writeCalendar({checkup()}, {stamp, {}});
    for (const char *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "UID:checkup.18m.1@oyako.invalid",
                             "DTSTAMP:20261124T030000Z", "SEQUENCE:3", "CLASS:PRIVATE", "STATUS:CONFIRMED",
                             "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P3D", "TRIGGER:-P1D", "END:VCALENDAR"}) {
        EXPECT_TRUE(linesOf(text).contains(line)) << line << '\n' << text.toStdString();
    }
}

TEST(Calendar, FoldsAt75OctetsBetweenCharacters)
{
    CalendarEvent event = checkup();
    event.title = QString(40, QChar(u'親')) + QStringLiteral("𠮷👶") + QString(40, QChar(u'é'));
    const QByteArray text = writeCalendar({event}, {stamp, {}});
    for (const QByteArray &line : linesOf(text)) {
        EXPECT_LE(line.size(), 75) << line.toStdString();
        EXPECT_FALSE(utf8::firstInvalid(line).has_value()) << line.toStdString();
    }
    EXPECT_TRUE(unfolded(text).contains(QByteArray("SUMMARY:" + event.title.toUtf8() + "\r\n")));
    EXPECT_EQ(readCalendar(text, tokyo)->first().title, event.title);
}

TEST(Calendar, EscapesText)
{
    const QByteArray text = unfolded(writeCalendar({checkup()}, {stamp, {}}));
    EXPECT_TRUE(text.contains("LOCATION:保健センター\\; 2階\r\n"));
    EXPECT_TRUE(text.contains("DESCRIPTION:問診票\\, 母子健康手帳\\n母子保健法12条 \\\\ 施行規則\r\n"));
}

TEST(Calendar, SaysNothingOfAMaskedEvent)
{
    const QByteArray text = unfolded(writeCalendar({checkup(), visit()}, {stamp, QStringLiteral("予定")}));
    EXPECT_EQ(text.count("SUMMARY:予定\r\n"), 2);
    for (const char *hidden : {"健診", "保健", "問診", "母子", "LOCATION"}) {
        EXPECT_FALSE(text.contains(hidden)) << hidden;
    }
    EXPECT_EQ(text.count("DESCRIPTION:予定"), 4);
    EXPECT_EQ(text.count("DESCRIPTION"), 4);
}

TEST(Calendar, CancelsWithoutAlarm)
{
    CalendarEvent event = checkup();
    event.cancelled = true;
    const QByteArray text = writeCalendar({event}, {stamp, {}});
    EXPECT_TRUE(text.contains("STATUS:CANCELLED\r\n"));
    EXPECT_FALSE(text.contains("VALARM"));
    EXPECT_TRUE(readCalendar(text, tokyo)->first().cancelled);
}

TEST(Calendar, OfNothingIsAnEmptyCalendar)
{
    const auto read = readCalendar(writeCalendar({}, {stamp, {}}), tokyo);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->isEmpty());
}

struct TextRow {
    const char *name;
    QString text;
};

// RFC 5545 §3.3.11: whatever somebody types as title, place or note comes back as it was.
TEST(Calendar, AnyTextComesBack)
{
    for (const TextRow &row :
         {TextRow{"separators", QStringLiteral("a,b;c:d\"e\"")}, TextRow{"backslashes", QStringLiteral("\\n \\\\ \\,")},
          TextRow{"lines", QStringLiteral("一\n二\n\n三")},
          TextRow{"a line of the format", QStringLiteral("END:VEVENT")},
          TextRow{"a line behind another", QStringLiteral("x\nEND:VEVENT\nBEGIN:VEVENT\nUID:other")},
          TextRow{"pairs of surrogates", QStringLiteral("𠮷野家 👨‍👩‍👧‍👦 🇯🇵")},
          TextRow{"compatibility forms", QStringLiteral("髙 﨑 神 ㈱ ①")},
          TextRow{"a long word", QString(1'000, QChar(u'あ'))},
          TextRow{"percent and braces", QStringLiteral("%1 {0} $x")},
          TextRow{"an era", QStringLiteral("令和8年5月3日（日）")}}) {
        for (QString CalendarEvent::*field :
             {&CalendarEvent::title, &CalendarEvent::place, &CalendarEvent::description}) {
            CalendarEvent event = checkup();
            event.*field = row.text;
            const auto read = readCalendar(writeCalendar({event, visit()}, {stamp, {}}), tokyo);
            ASSERT_TRUE(read) << row.name;
            EXPECT_EQ(*read, (QList<CalendarEvent>{event, visit()})) << row.name;
        }
    }
}

struct TimeRow {
    const char *name;
    QDate date;
    std::optional<QTime> time;
    int minutes;
    int days;
};

// Days and hours at their ends: leap day, turn of the year, over midnight, a minute, a fortnight.
TEST(Calendar, AnyDayAndHourComesBack)
{
    for (const TimeRow &row :
         {TimeRow{"leap day", QDate(2028, 2, 29), {}, 60, 1}, TimeRow{"over a leap day", QDate(2028, 2, 28), {}, 60, 3},
          TimeRow{"over the turn of the year", QDate(2026, 12, 31), {}, 60, 2},
          TimeRow{"a fortnight", QDate(2026, 3, 20), {}, 60, 14},
          TimeRow{"midnight", QDate(2026, 5, 1), QTime(0, 0), 60, 1},
          TimeRow{"the last minute", QDate(2026, 12, 31), QTime(23, 59), 1, 1},
          TimeRow{"over midnight", QDate(2026, 5, 1), QTime(23, 0), 180, 1},
          TimeRow{"a whole day of minutes", QDate(2026, 5, 1), QTime(9, 0), 24 * 60, 1},
          TimeRow{"a week of minutes", QDate(2026, 5, 1), QTime(9, 0), 7 * 24 * 60, 1},
          TimeRow{"long ago", QDate(1970, 1, 1), QTime(10, 0), 30, 1},
          TimeRow{"far ahead", QDate(2099, 12, 31), {}, 60, 1}}) {
        CalendarEvent event = checkup();
        event.date = row.date;
        event.time = row.time;
        event.minutes = row.minutes;
        event.days = row.days;
        const auto read = readCalendar(writeCalendar({event}, {stamp, {}}), tokyo);
        ASSERT_TRUE(read) << row.name;
        EXPECT_EQ(read->value(0), event) << row.name;
    }
}

TEST(Calendar, AlarmsComeBackInTheirOrder)
{
    for (const QList<int> &days : {QList<int>{}, QList<int>{0}, QList<int>{30, 7, 1, 0}, QList<int>{365}}) {
        CalendarEvent event = checkup();
        event.alarmDays = days;
        const QByteArray text = writeCalendar({event}, {stamp, {}});
        EXPECT_EQ(text.count("BEGIN:VALARM"), days.size());
        EXPECT_EQ(readCalendar(text, tokyo)->first().alarmDays, days);
    }
}

TEST(Calendar, WritesTheSameBytesForTheSameEvents)
{
    EXPECT_EQ(writeCalendar({checkup(), visit()}, {stamp, {}}), writeCalendar({checkup(), visit()}, {stamp, {}}));
    EXPECT_NE(writeCalendar({checkup()}, {stamp.addSecs(1), {}}), writeCalendar({checkup()}, {stamp, {}}));
}

TEST(ForeignCalendar, IsReadWithLfLowerCaseAndNoZone)
{
    const auto read = readCalendar("begin:vcalendar\nversion:2.0\nbegin:vevent\nuid:a\nsummary:健診\n"
                                   "dtstart;tzid=Asia/Tokyo:20261125T103000\ndtend;tzid=Asia/Tokyo:20261125T110000\n"
                                   "end:vevent\nend:vcalendar\n",
                                   tokyo);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 1);
    EXPECT_EQ(read->first().title, QStringLiteral("健診"));
    EXPECT_EQ(read->first().time, QTime(10, 30));
    EXPECT_EQ(read->first().minutes, 30);
}

TEST(ForeignCalendar, IsTurnedIntoTheFamilysZone)
{
    const auto at = [](const char *start) {
        const QByteArray text =
            QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n") + start + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const CalendarEvent event = readCalendar(text, tokyo)->value(0);
        return QDateTime(event.date, event.time.value_or(QTime()), Qt::UTC);
    };
    EXPECT_EQ(at("DTSTART:20261124T230000Z"), QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC));
    EXPECT_EQ(at("DTSTART;TZID=Europe/Paris:20261124T230000"), QDateTime(QDate(2026, 11, 25), QTime(7, 0), Qt::UTC));
    EXPECT_EQ(at("DTSTART;TZID=Custom Zone:20261124T230000"), QDateTime(QDate(2026, 11, 24), QTime(23, 0), Qt::UTC));
    EXPECT_EQ(at("DTSTART:20261124T230000"), QDateTime(QDate(2026, 11, 24), QTime(23, 0), Qt::UTC));
}

TEST(ForeignCalendar, ShowsARepetitionAsText)
{
    const auto read = readCalendar(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20261124\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n"
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nSUMMARY:no "
        "date\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nUID:c\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
        tokyo);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 3);
    EXPECT_EQ(read->first().recurrence, QStringLiteral("FREQ=WEEKLY;COUNT=4"));
    EXPECT_FALSE(read->at(1).date.isValid());
    EXPECT_FALSE(read->at(2).date.isValid());
}

TEST(ForeignCalendar, IsRefusedWhenItIsNone)
{
    for (const QByteArray &text : {QByteArray(), QByteArray("hello"), QByteArray("{\"a\":1}"),
                                   QByteArray("BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n")}) {
        EXPECT_EQ(readCalendar(text, tokyo).error().code, ErrorCode::NotRecognised) << text.toStdString();
    }
    const auto shiftJis = readCalendar("BEGIN:VCALENDAR\r\nX:\x8c\x8e\r\n", tokyo);
    EXPECT_EQ(shiftJis.error(), (Error{ErrorCode::NotUtf8, {}, {QStringLiteral("19")}}));
}

/// What calendars put into an event besides what Oyako knows of.
const QByteArray meeting =
    "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:class@city.example\nDTSTART:20261210T010000Z\n"
    "SUMMARY:両親学級\nURL:https://city.example/class\nORGANIZER;CN=保健センター:mailto:a@city.example\n"
    "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261217T010000Z,20261224T010000Z\n"
    "X-CITY-ROOM:2階 \\, 和室\nCATEGORIES:健康,学級\n"
    "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:30分前\nTRIGGER:-PT30M\nEND:VALARM\n"
    "END:VEVENT\nEND:VCALENDAR\n";

TEST(Calendar, HandsOnWhatItDoesNotKnow)
{
    const CalendarEvent event = readCalendar(meeting, tokyo)->first();
    EXPECT_EQ(event.exceptDays, (QList{QDate(2026, 12, 17), QDate(2026, 12, 24)}));
    const QByteArray written = unfolded(writeCalendar({event}, {stamp, {}}));
    for (const char *line :
         {"URL:https://city.example/class\r\n", "ORGANIZER;CN=保健センター:mailto:a@city.example\r\n",
          "X-CITY-ROOM:2階 \\, 和室\r\n", "TRIGGER:-PT30M\r\n", "EXDATE;TZID=Asia/Tokyo:20261217T100000\r\n",
          "EXDATE;TZID=Asia/Tokyo:20261224T100000\r\n"}) {
        EXPECT_TRUE(written.contains(line)) << line;
    }
    EXPECT_EQ(written.count("BEGIN:VALARM"), 1);
    EXPECT_EQ(readCalendar(written, tokyo)->first(), event) << "and nothing more at the second time";
}

TEST(Calendar, TellsNothingOfTheRestUnderAMaskedTitle)
{
    const CalendarEvent event = readCalendar(meeting, tokyo)->first();
    const QByteArray written = unfolded(writeCalendar({event}, {stamp, QStringLiteral("予定")}));
    EXPECT_FALSE(written.contains("city.example/class") || written.contains("ORGANIZER") || written.contains("和室"));
}

TEST(Calendar, RefusesAnEventThatCarriesAFile)
{
    QByteArray file = meeting;
    file.replace("URL:",
                 QByteArray("ATTACH;ENCODING=BASE64;VALUE=BINARY:" + QByteArray(largestRest + 4, 'A') + "\nURL:"));
    const auto refused = readCalendar(file, tokyo);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(refused.error().field, QStringLiteral("event"));
}

TEST(Calendar, RefusesMoreEventsThanAnyFamilyHas)
{
    const QByteArray event = "BEGIN:VEVENT\nUID:u\nDTSTART;VALUE=DATE:20261201\nEND:VEVENT\n";
    const QByteArray file = "BEGIN:VCALENDAR\n" + event.repeated(mostEvents + 1) + "END:VCALENDAR\n";
    EXPECT_EQ(readCalendar(file, QTimeZone::utc()).error(),
              (Error{ErrorCode::TooLarge, QStringLiteral("events"), {QString::number(mostEvents)}}));
}

TEST(Calendar, JoinsLinesFoldedWithinACharacter)
{
    const QByteArray file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART;VALUE=DATE:20261201\r\n"
                            "SUMMARY:\xe5\x81\r\n \xa5\xe8\xa8\xba\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto events = readCalendar(file, QTimeZone::utc());
    ASSERT_TRUE(events);
    EXPECT_EQ(events->first().title, QStringLiteral("健診"));
}

TEST(Calendar, ANulIsNamedInsteadOfLosingTheEventsBehindIt)
{
    const QByteArray file = QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x") +
                            QByteArray("\0", 1) + "y\r\nDTSTART:20261201\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    EXPECT_EQ(readCalendar(file, tokyo).error(),
              (Error{ErrorCode::BadData, QStringLiteral("line 5"), {QStringLiteral("nul")}}));
}

TEST(Calendar, ALineOfMegabytesIsRefusedBeforeItIsParsed)
{
    const auto file = [](qsizetype length) -> QByteArray {
        return QByteArray("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\nDTSTART:20261201\nDESCRIPTION:") +
               QByteArray(length, 'x') + "\nEND:VEVENT\nEND:VCALENDAR\n";
    };
    EXPECT_EQ(readCalendar(file(5'000'000), tokyo).error(),
              (Error{ErrorCode::TooLarge, QStringLiteral("event"), {QString::number(largestRest)}}));
    EXPECT_EQ(readCalendar(file(50'000), tokyo)->first().description.size(), 50'000);
}

TEST(Calendar, ComponentsWithinComponentsAreRefusedBeforeTheyAreParsed)
{
    const auto nested = [](const QByteArray &kind, int depth, const QByteArray &lineEnd) -> QByteArray {
        const QByteArray begin = "BEGIN:" + kind + lineEnd;
        const QByteArray end = "END:" + kind + lineEnd;
        return "BEGIN:VCALENDAR" + lineEnd + begin.repeated(depth) + end.repeated(depth) + "END:VCALENDAR" + lineEnd;
    };
    const Error tooDeep{ErrorCode::TooDeep, {}, {QStringLiteral("8")}};
    for (const char *kind : {"VCALENDAR", "VEVENT", "VALARM", "X-ANY"}) {
        for (const char *lineEnd : {"\n", "\r\n", "\r"}) {
            EXPECT_EQ(readCalendar(nested(kind, 100'000, lineEnd), tokyo).error(), tooDeep) << kind;
        }
        EXPECT_EQ(readCalendar(nested(kind, 8, "\n"), tokyo).error(), tooDeep) << kind;
        EXPECT_TRUE(readCalendar(nested(kind, 7, "\n"), tokyo)) << kind;
    }
    for (const char *begin : {"begin:VEVENT\n", "BEGIN :VEVENT\n", "BEGIN;X=1:VEVENT\n",
                              "END:VEVENT\nBEGIN:VEVENT\n "
                              "END:VEVENT\nBEGIN:VEVENT\n"}) {
        EXPECT_EQ(readCalendar("BEGIN:VCALENDAR\n" + QByteArray(begin).repeated(100'000), tokyo).error(), tooDeep)
            << begin;
    }
}

TEST(Calendar, EventsBesideEachOtherAreNotDeep)
{
    const QByteArray event = "BEGIN:VEVENT\nUID:u\nDTSTART;VALUE=DATE:20261201\nBEGIN:VALARM\nACTION:DISPLAY\n"
                             "TRIGGER:-P1D\nEND:VALARM\nEND:VEVENT\n";
    EXPECT_EQ(readCalendar("BEGIN:VCALENDAR\n" + event.repeated(50) + "END:VCALENDAR\n", tokyo)->size(), 50);
}

TEST(Calendar, ALineOfVeryManyParametersIsRefusedBeforeItIsParsed)
{
    const auto read = [](const QByteArray &line) {
        return readCalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261201\n" + line +
                                "\nEND:VEVENT\nEND:VCALENDAR\n",
                            tokyo);
    };
    const QByteArray many = QByteArray(";P=1").repeated(60'000);
    for (const QByteArray &line :
         {QByteArray("X-A" + many + ":b"), QByteArray("X-A" + many), QByteArray("X-A;CN=\"a:b\"" + many + ":b"),
          QByteArray("EXDATE;TZID=a:b" + many + ":b"), QByteArray("X-A;A=\\\"" + many + ":b")}) {
        EXPECT_EQ(read(line).error(),
                  (Error{ErrorCode::TooLarge, QStringLiteral("parameters"), {QStringLiteral("100")}}))
            << line.first(20).toStdString();
    }
    EXPECT_TRUE(read("X-A" + QByteArray(";P=1").repeated(100) + ":b"));
    EXPECT_TRUE(read("X-A" + QByteArray(";P=1").repeated(20) + ":" + QByteArray("a;").repeated(1000)))
        << "what stands in the value are no parameters";
    EXPECT_TRUE(read("X-A;CN=\"" + QByteArray("a;").repeated(1000) + "\":b")) << "nor what is quoted";
}

TEST(Calendar, VeryManyLinesAreRefusedBeforeTheyAreParsed)
{
    for (const char *line : {"zz\n", "X-A:b\r\n", "\n", "zz\r"}) {
        EXPECT_EQ(readCalendar("BEGIN:VCALENDAR\r" + QByteArray(line).repeated(1'000'000), tokyo).error(),
                  (Error{ErrorCode::TooLarge, QStringLiteral("lines"), {QStringLiteral("300000")}}))
            << line;
    }
}

} // namespace
} // namespace oyako::exchange
