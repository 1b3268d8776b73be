// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

#include "tests/support/qt_printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace oyako {
namespace {

TEST(Id, UuidVersionAndVariantAreThoseOfRfc9562)
{
    const FixedClock clock(QDate(2026, 11, 22));
    const QUuid uuid = makeUuidV7(clock);
    EXPECT_EQ(uuid.variant(), QUuid::DCE);
    EXPECT_EQ(uuid.data3 >> 12, 7);
    const quint64 milliseconds = (static_cast<quint64>(uuid.data1) << 16) | uuid.data2;
    EXPECT_EQ(milliseconds, static_cast<quint64>(clock.now().toMSecsSinceEpoch()));
}

TEST(Id, ManyMadeInTheSameMillisecondDiffer)
{
    const FixedClock clock(QDate(2026, 11, 22));
    QSet<QUuid> seen;
    for (int i = 0; i < 10'000; ++i) {
        seen.insert(makeUuidV7(clock));
    }
    EXPECT_EQ(seen.size(), 10'000);
}

TEST(Id, TextFormComesBack)
{
    const FixedClock clock(QDate(2026, 11, 22));
    const auto id = makeId<RecordId>(clock);
    EXPECT_EQ(RecordId::fromString(id.toString()), id);
    EXPECT_EQ(id.toString().size(), 36);
    EXPECT_FALSE(RecordId::fromString(QStringLiteral("not an id")));
}

TEST(Id, SortsByTheTimeOfMaking)
{
    FixedClock clock(QDate(2026, 11, 22));
    auto last = makeId<RecordId>(clock);
    for (int i = 0; i < 1'000; ++i) {
        clock.advanceSeconds(1);
        const auto next = makeId<RecordId>(clock);
        ASSERT_TRUE(last < next);
        last = next;
    }
}

TEST(Id, AnEmptyOneSaysNothingAndEqualsNoOther)
{
    const RecordId empty;
    EXPECT_TRUE(empty.isEmpty());
    EXPECT_TRUE(empty.toString().isEmpty());
    EXPECT_EQ(empty, RecordId());
    EXPECT_FALSE(RecordId::fromString(QString()));
    EXPECT_FALSE(RecordId::fromString(QStringLiteral("00000000-0000-0000-0000-000000000000")));
}

TEST(Id, TextIsLowerCaseWithoutBraces)
{
    const auto id = RecordId::fromString(QStringLiteral("019B0000-0000-7000-8000-00000000000A"));
    ASSERT_TRUE(id);
    EXPECT_EQ(id->toString(), QStringLiteral("019b0000-0000-7000-8000-00000000000a"));
}

TEST(Id, NothingButTheTextFormIsRead)
{
    const QString id = QStringLiteral("019b0000-0000-7000-8000-00000000000a");
    for (const QString &other : {QString(QLatin1Char('{') + id + QLatin1Char('}')), QString(id + QStringLiteral("/2")),
                                 QString(QStringLiteral("urn:uuid:") + id), QString(QLatin1Char(' ') + id),
                                 QString(id).remove(QLatin1Char('-')), QString(QLatin1Char('{') + id.chopped(1)),
                                 QString(id).replace(0, 1, QLatin1Char('g'))}) {
        EXPECT_FALSE(RecordId::fromString(other)) << other.toStdString();
    }
}

} // namespace
} // namespace oyako
