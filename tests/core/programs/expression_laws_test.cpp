// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Date expressions made by chance, held against what their parts mean.
#include "core/programs/date_expression.h"

#include "core/calendar/months.h"
#include "core/calendar/school_year.h"
#include "tests/support/qt_printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <array>

namespace oyako::programs {
namespace {

/// An expression with the date it stands for.
struct Made {
    QString text;
    QDate date;
};

/// Makes expressions of the grammar in date_expression.h and computes them as it goes.
class Maker {
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] Anchors anchors()
    {
        const QDate birth = QDate(2020, 1, 1).addDays(m_random.bounded(3000));
        m_anchors = {{Anchor::Birth, birth},
                     {Anchor::Edd, birth.addDays(m_random.bounded(30) - 15)},
                     {Anchor::Lmp, birth.addDays(-280)},
                     {Anchor::Loss, birth.addDays(m_random.bounded(400))}};
        return m_anchors;
    }
    [[nodiscard]] Made date(int depth)
    {
        Made made = start(depth);
        for (int offsets = m_random.bounded(3); offsets > 0; --offsets) {
            const bool minus = m_random.bounded(2) == 0;
            const Made by = span(false);
            const int sign = minus ? -1 : 1;
            made.text += blank() + QLatin1Char(minus ? '-' : '+') + blank() + by.text;
            made.date = m_unit == 'd'   ? made.date.addDays(sign * m_count)
                        : m_unit == 'w' ? made.date.addDays(sign * m_count * 7)
                                        : made.date.addMonths(sign * m_count * (m_unit == 'y' ? 12 : 1));
        }
        return made;
    }

private:
    QString blank() { return QString(m_random.bounded(4) == 0 ? 1 : 0, QLatin1Char(' ')); }
    /// A span, left in m_count and m_unit.
    Made span(bool monthsOnly)
    {
        static constexpr std::array units{'m', 'y', 'd', 'w'};
        m_unit = units.at(static_cast<size_t>(m_random.bounded(monthsOnly ? 2 : 4)));
        m_count = m_random.bounded(m_unit == 'y' ? 8 : 40);
        return {QString(QString::number(m_count) + QLatin1Char(m_unit)), {}};
    }
    int months() const { return m_unit == 'y' ? m_count * 12 : m_count; }
    Made start(int depth)
    {
        switch (depth > 0 ? m_random.bounded(8) : 0) {
        case 1: return bracketed(QString(), date(depth - 1), [](const QDate &day) { return day; });
        case 2: return reach();
        case 3: return until(depth);
        case 4:
            return bracketed(QStringLiteral("EOM"), date(depth - 1),
                             [](const QDate &day) { return QDate(day.year(), day.month(), day.daysInMonth()); });
        case 5: return latest(depth);
        case 6:
            return bracketed(QStringLiteral("JAN1"), date(depth - 1),
                             [](const QDate &day) { return QDate(day.year(), 1, 1); });
        case 7: return bracketed(QStringLiteral("SCHOOLYEAR"), date(depth - 1), calendar::schoolEntry);
        default: break;
        }
        const Anchor anchor = m_anchors.keys().at(m_random.bounded(static_cast<int>(m_anchors.size())));
        return {anchorName(anchor), m_anchors.value(anchor)};
    }
    template <class Meaning>
    Made bracketed(const QString &name, const Made &inside, Meaning meaning)
    {
        return {QString(name + QLatin1Char('(') + blank() + inside.text + QLatin1Char(')')), meaning(inside.date)};
    }
    Made reach()
    {
        const Made by = span(true);
        return {QStringLiteral("REACH(%1)").arg(by.text), calendar::reached(m_anchors.value(Anchor::Birth), months())};
    }
    Made until(int depth)
    {
        const Made from = date(depth - 1);
        const Made by = span(true);
        return {QStringLiteral("UNTIL(%1,%2)").arg(from.text, by.text), calendar::lastDayOfPeriod(from.date, months())};
    }
    Made latest(int depth)
    {
        Made all = date(depth - 1);
        for (int more = m_random.bounded(3); more > 0; --more) {
            const Made next = date(depth - 1);
            all = {QString(all.text + QLatin1Char(',') + blank() + next.text), std::max(all.date, next.date)};
        }
        return {QStringLiteral("MAX(%1)").arg(all.text), all.date};
    }

    QRandomGenerator m_random;
    Anchors m_anchors;
    int m_count = 0;
    char m_unit = 'd';
};

TEST(ExpressionLaws, AnExpressionIsWorthWhatItsPartsAre)
{
    Maker maker(20261124);
    for (int i = 0; i < 2'000; ++i) {
        const Anchors anchors = maker.anchors();
        const Made made = maker.date(4);
        const auto parsed = DateExpression::parse(made.text);
        ASSERT_TRUE(parsed) << made.text.toStdString() << ": " << parsed.error().field.toStdString();
        EXPECT_EQ(parsed->text(), made.text);
        const auto date = parsed->evaluate(anchors);
        ASSERT_TRUE(date) << made.text.toStdString();
        ASSERT_EQ(*date, made.date) << made.text.toStdString();
        for (const Anchor anchor : parsed->anchors()) {
            Anchors fewer = anchors;
            fewer.remove(anchor);
            EXPECT_EQ(parsed->evaluate(fewer).error(), (Error{ErrorCode::MissingValue, anchorName(anchor), {}}))
                << made.text.toStdString();
        }
    }
}

TEST(ExpressionLaws, CutShortItIsWorthlessOrAnotherWholeOne)
{
    Maker maker(7);
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        static_cast<void>(maker.anchors());
        const QString whole = maker.date(3).text;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto parsed = DateExpression::parse(whole.left(size));
            if (!parsed) {
                ++refused;
                ASSERT_EQ(parsed.error().code, ErrorCode::BadExpression);
                ASSERT_EQ(parsed.error().arguments.size(), 2);
                ASSERT_EQ(parsed.error().arguments.first(), whole.left(size));
                const int position = parsed.error().field.section(QLatin1Char(' '), 1).toInt();
                ASSERT_TRUE(position >= 1 && position <= size + 1) << whole.toStdString();
            }
        }
    }
    EXPECT_GT(refused, 1'000);
}

TEST(ExpressionLaws, BracketsGo32DeepAndNoDeeper)
{
    const auto nested = [](int brackets) {
        return DateExpression::parse(QString(QString(brackets, QLatin1Char('(')) + QStringLiteral("BIRTH") +
                                             QString(brackets, QLatin1Char(')'))));
    };
    EXPECT_TRUE(nested(0));
    EXPECT_TRUE(nested(32));
    ASSERT_FALSE(nested(33));
    EXPECT_EQ(nested(33).error().arguments.value(1), QStringLiteral("fewer brackets"));
    QString wide = QStringLiteral("BIRTH");
    for (int i = 0; i < 100; ++i) {
        wide += QStringLiteral(",(BIRTH)");
    }
    EXPECT_TRUE(DateExpression::parse(QStringLiteral("MAX(%1)").arg(wide))) << "side by side is not deep";
}

TEST(ExpressionLaws, DatesStayWithinTheYears1To9999)
{
    const auto word = [](const char *text, const QDate &birth) {
        const auto date = DateExpression::parse(QLatin1String(text))->evaluate({{Anchor::Birth, birth}});
        return date ? date->toString(Qt::ISODate) : QString(errorWord(date.error().code));
    };
    const QDate first(1, 1, 1);
    const QDate last(9999, 12, 31);
    EXPECT_EQ(word("BIRTH-0d", first), QStringLiteral("0001-01-01"));
    EXPECT_EQ(word("BIRTH-1d", first), QStringLiteral("invalid_value"));
    EXPECT_EQ(word("BIRTH+0d", last), QStringLiteral("9999-12-31"));
    EXPECT_EQ(word("BIRTH+1d", last), QStringLiteral("invalid_value"));
    EXPECT_EQ(word("BIRTH+1d-1d", last), QStringLiteral("invalid_value")) << "on the way, too";
    EXPECT_EQ(word("REACH(99999y)", last), QStringLiteral("invalid_value"));
    EXPECT_EQ(word("BIRTH+99999w", QDate(2026, 1, 1)), QDate(2026, 1, 1).addDays(699'993).toString(Qt::ISODate));
    EXPECT_EQ(DateExpression::parse(QStringLiteral("BIRTH"))->evaluate({{Anchor::Birth, QDate()}}).error().code,
              ErrorCode::MissingValue)
        << "an anchor without a day is none";
}

TEST(Moved, ClampsAtEveryMonthEnd)
{
    for (QDate day(2023, 1, 1); day <= QDate(2025, 1, 1); day = day.addDays(1)) {
        for (const int count : {-25, -12, -1, 0, 1, 6, 11, 13, 48}) {
            const QDate byMonths = moved(day, {count, SpanUnit::Month});
            const int month = (day.year() * 12 + day.month() - 1) + count;
            ASSERT_EQ(byMonths.year() * 12 + byMonths.month() - 1, month) << "never into the month after";
            ASSERT_EQ(byMonths.day(), std::min(day.day(), byMonths.daysInMonth()));
            ASSERT_EQ(moved(day, {count, SpanUnit::Year}), moved(day, {12 * count, SpanUnit::Month}));
            ASSERT_EQ(moved(day, {count, SpanUnit::Week}), moved(day, {7 * count, SpanUnit::Day}));
            ASSERT_EQ(day.daysTo(moved(day, {count, SpanUnit::Day})), count);
        }
    }
}

// Anchors -----------------------------------------------------------------------------------------------------------

struct AnchorCase {
    const char *text;
    const char *outcome; ///< "NAME=date;…" in the order of Anchor, or the refusal.
};

TEST(AnchorTexts, AreReadPartByPart)
{
    const auto outcome = [](const char *text) -> QString {
        const auto read = parseAnchors(QString::fromUtf8(text));
        if (!read) {
            const QStringList refusal{errorWord(read.error().code), read.error().field,
                                      read.error().arguments.join(QLatin1Char(' '))};
            return refusal.join(QLatin1Char(' ')).trimmed();
        }
        QStringList parts;
        for (auto it = read->cbegin(); it != read->cend(); ++it) {
            parts.append(anchorName(it.key()) + QLatin1Char('=') + it->toString(Qt::ISODate));
        }
        return parts.join(QLatin1Char(';'));
    };
    for (const AnchorCase &one :
         {AnchorCase{"", ""}, AnchorCase{"   ", ""}, AnchorCase{" ; ;; ", ""},
          AnchorCase{"BIRTH=2024-02-29", "BIRTH=2024-02-29"},
          AnchorCase{" EDD = 2026-01-10 ; BIRTH=2026-01-01;", "EDD=2026-01-10;BIRTH=2026-01-01"},
          AnchorCase{"BIRTH=2023-02-29", "invalid_value BIRTH"}, AnchorCase{"BIRTH=", "invalid_value BIRTH"},
          AnchorCase{"BIRTH=2026/01/01", "invalid_value BIRTH"}, AnchorCase{"BIRTH=2026-1-1", "invalid_value BIRTH"},
          AnchorCase{"BIRTH=2026-01-01T08:00", "invalid_value BIRTH"},
          AnchorCase{"BIRTH=2026-01-01=2026-01-02", "invalid_value BIRTH"},
          AnchorCase{"BIRTH=令和8年1月1日", "invalid_value BIRTH"}, AnchorCase{"=2026-01-01", "unknown_field"},
          AnchorCase{"birth=2026-01-01", "unknown_field birth"}, AnchorCase{"BORN=x", "unknown_field BORN"},
          AnchorCase{"BIRTH", "bad_data anchors 1"}, AnchorCase{"BIRTH=2026-01-01;x", "bad_data anchors 2"},
          AnchorCase{"BIRTH=2026-01-01; ;x", "bad_data anchors 3"},
          AnchorCase{"BIRTH:2026-01-01", "bad_data anchors 1"}}) {
        EXPECT_EQ(outcome(one.text), QString::fromUtf8(one.outcome)) << one.text;
    }
}

TEST(AnchorTexts, NameEveryAnchorDifferently)
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Anchor::FiscalYear); ++i) {
        names.append(anchorName(static_cast<Anchor>(i)));
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_EQ(anchorFromName(QString()), std::nullopt);
    EXPECT_EQ(anchorFromName(QStringLiteral("birth")), std::nullopt);
}

TEST(AnchorTexts, AreCompletedOnlyWhereOneOfTheTwoIsKnown)
{
    for (QDate day(2024, 1, 1); day <= QDate(2024, 12, 31); day = day.addDays(1)) {
        const Anchors byPeriod = completed({{Anchor::Lmp, day}, {Anchor::Birth, day}});
        ASSERT_EQ(day.daysTo(byPeriod.value(Anchor::Edd)), 280);
        ASSERT_EQ(byPeriod.size(), 3);
        const Anchors byDueDate = completed({{Anchor::Edd, day}});
        ASSERT_EQ(byDueDate.value(Anchor::Lmp).daysTo(day), 280);
    }
    EXPECT_EQ(completed({{Anchor::Birth, QDate(2026, 1, 1)}}).size(), 1) << "a birth says nothing of either";
}

} // namespace
} // namespace oyako::programs
