// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/masking.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include <vector>

namespace oyako::office {
namespace {

QString shown(const ShownCount &count)
{
    return count ? QString::number(*count) : QStringLiteral("*");
}

QStringList shown(const QList<ShownCount> &counts)
{
    QStringList texts;
    for (const ShownCount &count : counts) {
        texts.append(shown(count));
    }
    return texts;
}

QStringList texts(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

QList<QList<qint64>> countsOf(const QJsonArray &rows)
{
    QList<QList<qint64>> counts;
    for (const QJsonValue &row : rows) {
        QList<qint64> cells;
        for (const QJsonValue &cell : row.toArray()) {
            cells.append(cell.toInteger());
        }
        counts.append(cells);
    }
    return counts;
}

TEST(Masking, Cases)
{
    for (const QJsonValue &value : test::caseArray(QStringLiteral("office/masking.json"))) {
        SCOPED_TRACE(value[QLatin1String("name")].toString().toStdString());
        const MaskedTable table =
            masked(countsOf(value[QLatin1String("counts")].toArray()), value[QLatin1String("threshold")].toInt());
        const QJsonArray cells = value[QLatin1String("cells")].toArray();
        ASSERT_EQ(table.cells.size(), cells.size());
        for (qsizetype row = 0; row < cells.size(); ++row) {
            EXPECT_EQ(shown(table.cells.at(row)), texts(cells.at(row)));
        }
        EXPECT_EQ(shown(table.rowTotals), texts(value[QLatin1String("rows")]));
        EXPECT_EQ(shown(table.columnTotals), texts(value[QLatin1String("columns")]));
        EXPECT_EQ(shown(table.total), value[QLatin1String("total")].toString());
    }
}

/// What somebody can tell who knows only the shown numbers: the equations of all lines over the hidden ones, solved.
class Reader final {
public:
    explicit Reader(const MaskedTable &table)
    {
        QList<QList<ShownCount>> all = table.cells;
        for (qsizetype row = 0; row < all.size(); ++row) {
            all[row].append(table.rowTotals.at(row));
        }
        all.append(table.columnTotals + QList<ShownCount>{table.total});
        const qsizetype columns = all.first().size();
        for (const QList<ShownCount> &row : all) {
            for (const ShownCount &cell : row) {
                m_index.push_back(cell ? -1 : m_unknowns++);
            }
        }
        for (qsizetype row = 0; row < all.size(); ++row) {
            std::vector<qsizetype> line;
            for (qsizetype column = 0; column < columns; ++column) {
                line.push_back(row * columns + column);
            }
            addEquation(line);
        }
        for (qsizetype column = 0; column < columns; ++column) {
            std::vector<qsizetype> line;
            for (qsizetype row = 0; row < all.size(); ++row) {
                line.push_back(row * columns + column);
            }
            addEquation(line);
        }
        solve();
    }

    /// Hidden numbers that follow exactly.
    [[nodiscard]] int determined() const
    {
        int count = 0;
        for (const auto &row : m_equations) {
            count += std::count_if(row.begin(), row.end(), [](double x) { return std::abs(x) > 1e-9; }) == 1 ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] int unknowns() const { return m_unknowns; }

private:
    void addEquation(const std::vector<qsizetype> &line)
    {
        std::vector<double> equation(m_index.size(), 0);
        for (size_t i = 0; i < line.size(); ++i) {
            const int unknown = m_index.at(static_cast<size_t>(line.at(i)));
            if (unknown >= 0) {
                equation[static_cast<size_t>(unknown)] = i + 1 == line.size() ? -1 : 1;
            }
        }
        m_equations.push_back(equation);
    }

    /// Reduced row echelon form.
    void solve()
    {
        size_t next = 0;
        for (size_t column = 0; column < static_cast<size_t>(m_unknowns); ++column) {
            const auto pivot = std::find_if(m_equations.begin() + static_cast<std::ptrdiff_t>(next), m_equations.end(),
                                            [&](const auto &row) { return std::abs(row[column]) > 1e-9; });
            if (pivot == m_equations.end()) {
                continue;
            }
            std::swap(*pivot, m_equations[next]);
            const double lead = m_equations[next][column];
            for (double &x : m_equations[next]) {
                x /= lead;
            }
            for (size_t row = 0; row < m_equations.size(); ++row) {
                const double factor = row == next ? 0 : m_equations[row][column];
                for (size_t i = 0; factor != 0 && i < m_equations[row].size(); ++i) {
                    m_equations[row][i] -= factor * m_equations[next][i];
                }
            }
            ++next;
        }
    }

    std::vector<int> m_index;
    int m_unknowns = 0;
    std::vector<std::vector<double>> m_equations;
};

QList<QList<qint64>> randomTable(QRandomGenerator &random)
{
    const int rows = random.bounded(1, 7);
    const int columns = random.bounded(1, 7);
    const int most = random.bounded(2, 60);
    QList<QList<qint64>> counts;
    for (int row = 0; row < rows; ++row) {
        QList<qint64> cells;
        for (int column = 0; column < columns; ++column) {
            cells.append(random.bounded(3) == 0 ? 0 : random.bounded(most));
        }
        counts.append(cells);
    }
    return counts;
}

void expectLinesAreFull(const QList<qint64> &counts, const QList<ShownCount> &cells, const ShownCount &total)
{
    qint64 hidden = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        hidden += cells.at(i) ? 0 : counts.at(i);
        EXPECT_TRUE(!cells.at(i) || *cells.at(i) == counts.at(i)) << "what is shown is true";
        EXPECT_TRUE(!cells.at(i) || *cells.at(i) == 0 || *cells.at(i) >= smallCount) << "and not small";
    }
    EXPECT_TRUE(!total || cells.count(std::nullopt) == 0 || hidden >= smallCount);
}

TEST(Masking, NoHiddenCountFollowsFromWhatIsShown)
{
    QRandomGenerator random(20261122);
    int hidden = 0;
    for (int round = 0; round < 2000; ++round) {
        const auto counts = randomTable(random);
        const MaskedTable table = masked(counts);
        const Reader reader(table);
        ASSERT_EQ(reader.determined(), 0) << "round " << round;
        hidden += reader.unknowns();
        for (qsizetype row = 0; row < counts.size(); ++row) {
            expectLinesAreFull(counts.at(row), table.cells.at(row), table.rowTotals.at(row));
        }
        for (qsizetype column = 0; column < counts.first().size(); ++column) {
            QList<qint64> line;
            QList<ShownCount> cells;
            for (qsizetype row = 0; row < counts.size(); ++row) {
                line.append(counts.at(row).at(column));
                cells.append(table.cells.at(row).at(column));
            }
            expectLinesAreFull(line, cells, table.columnTotals.at(column));
        }
    }
    EXPECT_GT(hidden, 1000) << "the tables were worth asking about";
}

TEST(Masking, WithoutTheSecondRuleTheReaderWouldKnow)
{
    // Shows that the reader of this test can read.
    MaskedTable careless;
    careless.cells = {{std::nullopt, 30}, {20, 50}};
    careless.rowTotals = {33, 70};
    careless.columnTotals = {23, 80};
    careless.total = 103;
    EXPECT_EQ(Reader(careless).determined(), 1);
}

TEST(Masking, ALineByItself)
{
    const auto line = [](const QList<qint64> &counts) {
        const MaskedLine result = maskedLine(counts);
        return shown(result.cells) << shown(result.total);
    };
    const QString star = QStringLiteral("*");
    EXPECT_EQ(line({20, 30}), (QStringList{QStringLiteral("20"), QStringLiteral("30"), QStringLiteral("50")}));
    EXPECT_EQ(line({3, 30, 40}), (QStringList{star, star, QStringLiteral("40"), QStringLiteral("73")}));
    EXPECT_EQ(line({1, 1, 40}), (QStringList{star, star, star, QStringLiteral("42")}))
        << "1 and 1 would be told from 2";
    EXPECT_EQ(line({3, 0}), (QStringList{star, QStringLiteral("0"), star}));
    EXPECT_EQ(line({3, 0, 40}), (QStringList{star, QStringLiteral("0"), star, QStringLiteral("43")}));
    EXPECT_EQ(line({0, 0}), (QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")}));
    EXPECT_EQ(line({}), QStringList{QStringLiteral("0")});
}

/// Every line of up to four counts around the threshold against the three rules themselves.
TEST(Masking, EveryLineKeepsTheRules)
{
    constexpr int most = 7;
    for (int width = 1; width <= 4; ++width) {
        for (int code = 0; code < static_cast<int>(std::pow(most + 1, width)); ++code) {
            QList<qint64> counts;
            for (int rest = code, i = 0; i < width; ++i, rest /= most + 1) {
                counts.append(rest % (most + 1));
            }
            const qint64 total = std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
            const MaskedLine line = maskedLine(counts);
            expectLinesAreFull(counts, line.cells, line.total);
            EXPECT_EQ(!line.total, total > 0 && total < smallCount);
            const auto hidden = line.cells.count(std::nullopt);
            EXPECT_TRUE(!line.total || hidden != 1) << "a single one follows from the total";
            const bool isNeeded = std::any_of(counts.cbegin(), counts.cend(),
                                              [](qint64 count) { return count > 0 && count < smallCount; });
            EXPECT_EQ(hidden > 0, isNeeded) << "nothing is hidden without need";
            ASSERT_FALSE(testing::Test::HasFailure()) << code << " of width " << width;
        }
    }
}

TEST(Masking, AThresholdOfOneHidesNothingAndAnotherMoves)
{
    const MaskedLine all = maskedLine({1, 2, 0}, 1);
    EXPECT_EQ(shown(all.cells) << shown(all.total), QStringLiteral("1 2 0 3").split(QLatin1Char(' ')));
    const MaskedLine ten = maskedLine({9, 30, 40}, 10);
    EXPECT_EQ(shown(ten.cells) << shown(ten.total), QStringLiteral("* * 40 79").split(QLatin1Char(' ')));
    const MaskedLine bound = maskedLine({10, 30}, 10);
    EXPECT_EQ(shown(bound.cells) << shown(bound.total), QStringLiteral("10 30 40").split(QLatin1Char(' ')));
}

/// What hiding costs at least: the smallest sum of hidden counts of one line that keeps the rules, tried out.
std::optional<qint64> smallestHiddenSum(const QList<qint64> &counts, int threshold)
{
    const qint64 total = std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
    const bool hidesTotal = total > 0 && total < threshold;
    std::optional<qint64> least;
    for (int chosen = 0; chosen < 1 << counts.size(); ++chosen) {
        qint64 sum = 0;
        int hidden = 0;
        bool keeps = true;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            const bool isHidden = (chosen >> i & 1) != 0;
            const bool isSmall = counts.at(i) > 0 && counts.at(i) < threshold;
            keeps = keeps && (isHidden || !isSmall) && !(isHidden && counts.at(i) == 0);
            sum += isHidden ? counts.at(i) : 0;
            hidden += isHidden ? 1 : 0;
        }
        keeps = keeps && (hidesTotal || hidden == 0 || (hidden > 1 && sum >= threshold));
        least = keeps && (!least || sum < *least) ? std::optional(sum) : least;
    }
    return least;
}

TEST(Masking, ALineHidesAsLittleAsTheRulesAllow)
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 3000; ++round) {
        const int threshold = random.bounded(1, 13);
        QList<qint64> counts;
        for (int i = random.bounded(1, 7); i > 0; --i) {
            counts.append(random.bounded(3) == 0 ? 0 : random.bounded(25));
        }
        const MaskedLine line = maskedLine(counts, threshold);
        qint64 hidden = 0;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            hidden += line.cells.at(i) ? 0 : counts.at(i);
            ASSERT_TRUE(line.cells.at(i) || counts.at(i) > 0) << "a zero was hidden, round " << round;
        }
        ASSERT_EQ(hidden, smallestHiddenSum(counts, threshold)) << "round " << round << ", threshold " << threshold;
    }
}

TEST(Masking, KeepsItsRulesAtEveryThreshold)
{
    QRandomGenerator random(20261125);
    for (int round = 0; round < 600; ++round) {
        const int threshold = random.bounded(2, 20);
        const auto counts = randomTable(random);
        const MaskedTable table = masked(counts, threshold);
        ASSERT_EQ(Reader(table).determined(), 0) << "round " << round;
        const qint64 total =
            std::accumulate(counts.cbegin(), counts.cend(), qint64(0),
                            [](qint64 sum, const auto &row) { return std::accumulate(row.cbegin(), row.cend(), sum); });
        EXPECT_TRUE(!table.total || *table.total == total);
        for (qsizetype row = 0; row < counts.size(); ++row) {
            for (qsizetype column = 0; column < counts.at(row).size(); ++column) {
                const ShownCount &cell = table.cells.at(row).at(column);
                ASSERT_TRUE(!cell || *cell == counts.at(row).at(column));
                ASSERT_TRUE(!cell || *cell == 0 || *cell >= threshold) << "round " << round;
            }
        }
        for (const ShownCount &sum : table.rowTotals + table.columnTotals + QList<ShownCount>{table.total}) {
            ASSERT_TRUE(!sum || *sum == 0 || *sum >= threshold) << "in the totals too, round " << round;
        }
    }
}

TEST(Masking, ATableWithoutSmallCountsIsShownWhole)
{
    QRandomGenerator random(20261126);
    for (int round = 0; round < 300; ++round) {
        QList<QList<qint64>> counts = randomTable(random);
        for (QList<qint64> &row : counts) {
            for (qint64 &count : row) {
                count = count < smallCount ? 0 : count;
            }
        }
        const MaskedTable table = masked(counts);
        for (qsizetype row = 0; row < counts.size(); ++row) {
            ASSERT_FALSE(table.cells.at(row).contains(std::nullopt)) << "round " << round;
            ASSERT_EQ(table.rowTotals.at(row),
                      std::accumulate(counts.at(row).cbegin(), counts.at(row).cend(), qint64(0)));
        }
        ASSERT_FALSE(table.columnTotals.contains(std::nullopt));
        ASSERT_TRUE(table.total);
    }
}

TEST(Masking, TheSmallestTables)
{
    const MaskedTable none = masked({});
    EXPECT_TRUE(none.cells.isEmpty() && none.rowTotals.isEmpty() && none.columnTotals.isEmpty());
    EXPECT_EQ(none.total, 0);
    EXPECT_EQ(shown(masked({{4}}).cells.first()) << shown(masked({{4}}).total),
              QStringLiteral("* *").split(QLatin1Char(' ')));
    EXPECT_EQ(shown(masked({{5}}).cells.first()) << shown(masked({{5}}).total),
              QStringLiteral("5 5").split(QLatin1Char(' ')));
    EXPECT_EQ(shown(masked({{0}}).rowTotals) << shown(masked({{0}}).columnTotals),
              QStringLiteral("0 0").split(QLatin1Char(' ')));
}

TEST(Masking, CountsOfAWholeCountryFit)
{
    const qint64 many = 3'000'000'000;
    const MaskedTable table = masked({{many, many}, {many, 0}});
    EXPECT_EQ(table.total, 3 * many);
    EXPECT_EQ(table.rowTotals.first(), 2 * many);
    const MaskedLine line = maskedLine({many, many, 2});
    EXPECT_EQ(line.total, 2 * many + 2);
    EXPECT_EQ(line.cells.count(std::nullopt), 2);
}

} // namespace
} // namespace oyako::office
