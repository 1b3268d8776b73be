// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/command_line.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace oyako::cli {
namespace {

using testing::CommandLine;
using testing::ProcessResult;

enum Status { Done = 0, Refused = 1, Usage = 2 };

/// A book with one child, and a copy taken of it on 2026-11-22.
class AgendaCommand : public ::testing::Test {
protected:
    AgendaCommand()
    {
        EXPECT_EQ(run("init --name 手帳").status, Done);
        const QString child =
            m_cli.file(QStringLiteral("child.json"),
                       R"({"role":"child","familyName":"山田","givenName":"陽翔","birthDate":"2026-09-10"})");
        const ProcessResult added = m_cli.inBook({QStringLiteral("person"), QStringLiteral("add"),
                                                  QStringLiteral("--data"), child, QStringLiteral("--json")});
        EXPECT_EQ(added.status, Done);
        m_child = added.json().value(QLatin1String("id")).toString();
        EXPECT_EQ(run("backup").status, Done);
    }

    [[nodiscard]] ProcessResult run(const char *line) const
    {
        return m_cli.inBook(QString::fromUtf8(line).split(QLatin1Char(' ')));
    }
    [[nodiscard]] QJsonArray items(const char *line) const
    {
        return run(line).json().value(QLatin1String("items")).toArray();
    }
    /// The titles of the items of a kind.
    [[nodiscard]] static QStringList titles(const QJsonArray &items, const char *kind)
    {
        QStringList titles;
        for (const QJsonValue &item : items) {
            if (item[QLatin1String("kind")].toString() == QLatin1String(kind)) {
                titles.append(item[QLatin1String("title")].toString());
            }
        }
        return titles;
    }

    CommandLine m_cli;
    QString m_child;
};

TEST_F(AgendaCommand, EveryItemSaysWhatItIsInTheLanguageAskedFor)
{
    const auto backup = [this](const char *line) { return titles(items(line), "backup"); };
    EXPECT_TRUE(backup("agenda --json").isEmpty()) << "the copy is of today";
    EXPECT_EQ(backup("agenda --json --on 2027-03-01"), QStringList{QStringLiteral("手帳のバックアップをとる")});
    EXPECT_EQ(backup("agenda --json --on 2027-03-01 --lang en"), QStringList{QStringLiteral("Back up the handbook")});
    EXPECT_NE(backup("agenda --json --on 2027-03-01 --lang ja-easy"), backup("agenda --json --on 2027-03-01"));
    for (const QJsonValue &item : items("agenda --json --quiet --lang en")) {
        EXPECT_FALSE(item[QLatin1String("title")].toString().contains(QLatin1Char('%')));
        EXPECT_FALSE(item[QLatin1String("title")].toString().isEmpty());
    }
}

TEST_F(AgendaCommand, UntilLeavesOutWhatComesLater)
{
    const QJsonArray all = items("agenda --json");
    const QJsonArray soon = items("agenda --json --until 2026-12-01");
    ASSERT_GT(all.size(), soon.size());
    EXPECT_FALSE(soon.isEmpty());
    EXPECT_EQ(items("agenda --json --until 2099-12-31"), all);
}

TEST_F(AgendaCommand, APersonsListHoldsThatPersonAlone)
{
    const QJsonArray own =
        m_cli.inBook({QStringLiteral("agenda"), QStringLiteral("--json"), QStringLiteral("--person"), m_child})
            .json()
            .value(QLatin1String("items"))
            .toArray();
    ASSERT_FALSE(own.isEmpty());
    for (const QJsonValue &item : own) {
        EXPECT_EQ(item[QLatin1String("who")].toString(), m_child);
    }
}

TEST_F(AgendaCommand, WhatIsNoDayAndNoPersonIsRefusedByName)
{
    for (const auto &[line, field] : {std::pair("agenda --json --until 2026-02-30", "--until"),
                                      std::pair("agenda --json --person nobody", "--person")}) {
        const ProcessResult refused = run(line);
        EXPECT_EQ(refused.status, Refused);
        EXPECT_TRUE(refused.errors.contains(QLatin1String(field))) << line;
        EXPECT_TRUE(refused.out.isEmpty());
    }
}

} // namespace
} // namespace oyako::cli
