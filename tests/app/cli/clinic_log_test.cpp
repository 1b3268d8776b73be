// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// What leaves a clinic's book through the command line stands in its access log, as what leaves it through the window.
#include "tests/app/cli/command_line.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace oyako::cli {
namespace {

using testing::CommandLine;
using testing::ProcessResult;

class ClinicLog : public ::testing::Test {
protected:
    void SetUp() override
    {
        done("init --name 保健センター --facility 1310123459");
        done("staff add --name 管理 --duty administers");
        const QString data =
            m_cli.file(QStringLiteral("child.json"),
                       R"({"familyName":"山田","givenName":"はな","role":"child","birthDate":"2025-05-20"})");
        m_child = done("person add --data " + data.toUtf8()).value(QLatin1String("id")).toString();
    }
    QJsonObject done(const QByteArray &words)
    {
        const ProcessResult result =
            m_cli.inBook(QString::fromUtf8(words).split(QLatin1Char(' ')) + QStringList{QStringLiteral("--json")});
        EXPECT_EQ(result.status, 0) << words.toStdString() << result.errors.toStdString();
        return result.json();
    }
    QByteArray to(const char *name) { return m_cli.path(QLatin1String(name)).toUtf8(); }
    /// The newest entry before the login of the command that asks.
    QJsonObject last() { return done("audit list --limit 2").value(QLatin1String("items"))[1].toObject(); }
    void expectNoted(const QByteArray &words, const char *access, const char *detail, const QString &person = {})
    {
        done(words);
        const QJsonObject entry = last();
        EXPECT_EQ(entry.value(QLatin1String("access")).toString(), QLatin1String(access)) << words.toStdString();
        EXPECT_EQ(entry.value(QLatin1String("detail")).toString(), QLatin1String(detail)) << words.toStdString();
        EXPECT_EQ(entry.value(QLatin1String("person")).toString(), person) << words.toStdString();
    }

    CommandLine m_cli;
    QString m_child;
};

TEST_F(ClinicLog, WhatIsCountedExportedAndPrintedIsNoted)
{
    const QByteArray person = " --person " + m_child.toUtf8();
    expectNoted("office statistics", "read", "statistics");
    expectNoted("office statistics --out " + to("s.csv"), "export", "statistics csv");
    expectNoted("office gaps --out " + to("g.csv"), "export", QByteArray("csv 1 " + m_child.toUtf8()).constData());
    expectNoted("export --format fhir --out " + to("all.json"), "export", "export fhir");
    expectNoted("export --format csv --out " + to("csv") + person, "export", "export csv", m_child);
    expectNoted("export --format pdf --out " + to("book.pdf") + person, "export", "export pdf", m_child);
    expectNoted("form print --out " + to("whole.pdf") + person, "print", "whole book", m_child);
    expectNoted("handover letter --out " + to("letter.pdf"), "print", "invitation letter");
}

TEST_F(ClinicLog, WhatIsListedAndShownOfRecordsIsNoted)
{
    expectNoted("person list", "read", "command_line");
    expectNoted("person show " + m_child.toUtf8(), "read", "command_line", m_child);
    const QByteArray checkup = done("checkup add --date 2026-11-22 --occasion 18m --person " + m_child.toUtf8())
                                   .value(QLatin1String("id"))
                                   .toString()
                                   .toUtf8();
    expectNoted("checkup show " + checkup, "read", "command_line", m_child);
    expectNoted("checkup list", "read", "command_line");
    expectNoted("checkup list --person " + m_child.toUtf8(), "read", "command_line", m_child);
    expectNoted("history --record " + checkup, "read", "command_line", m_child);
    expectNoted("history --record " + m_child.toUtf8(), "read", "command_line", m_child);
    expectNoted("agenda", "read", "command_line");
    expectNoted("document list --search nothing", "read", "command_line");
}

TEST_F(ClinicLog, ASurveyIsNotedWhenItGoesOutAndWhenItsAnswersDo)
{
    const QByteArray survey = done("survey open --form survey").value(QLatin1String("id")).toString().toUtf8();
    expectNoted("survey hand-out " + survey + " --out " + to("survey.json"), "export", "survey file");
    expectNoted("survey results " + survey, "read", "survey results");
    expectNoted("survey results " + survey + " --out " + to("results.csv"), "export", "survey results csv");
}

TEST_F(ClinicLog, TheReportOfTheDayBearsTheHeadThatVerifies)
{
    const QByteArray out = to("report.pdf");
    const QJsonObject head = done("audit report --out " + out);
    EXPECT_GT(QFile(QString::fromUtf8(out)).size(), 1000);
    EXPECT_EQ(last().value(QLatin1String("detail")).toString(), QStringLiteral("audit_report"));
    const QByteArray at = QByteArray::number(head.value(QLatin1String("entries")).toInteger());
    const QByteArray hash = head.value(QLatin1String("head")).toString().toLatin1();
    EXPECT_TRUE(done("audit verify --at " + at + " --head " + hash).value(QLatin1String("sound")).toBool());

    const ProcessResult again =
        m_cli.inBook({QStringLiteral("audit"), QStringLiteral("report"), QStringLiteral("--out"),
                      QString::fromUtf8(out), QStringLiteral("--json")});
    EXPECT_EQ(again.status, 1);
    EXPECT_EQ(again.json().value(QLatin1String("error"))[QLatin1String("code")].toString(),
              QStringLiteral("already_exists"));
}

TEST_F(ClinicLog, AHeadThatDoesNotVerifyIsSaidOnStandardError)
{
    const QString foreign = QString(QStringLiteral("0")).repeated(64);
    const ProcessResult result =
        m_cli.inBook({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--at"), QStringLiteral("1"),
                      QStringLiteral("--head"), foreign});
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.errors.trimmed().toStdString(), "oyako-cli: damaged: audit (1)");
    EXPECT_EQ(result.out.trimmed().toStdString(), "not sound  first bad entry 1");
}

/// A clinic's book in which nobody works yet.
class FirstStaff : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto made =
            m_cli.inBook({QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("保健センター"),
                          QStringLiteral("--facility"), QStringLiteral("1310123459")});
        ASSERT_EQ(made.status, 0) << made.errors.toStdString();
    }
    ProcessResult add(const QString &name, const QStringList &more)
    {
        return m_cli.inBook(
            QStringList{QStringLiteral("staff"), QStringLiteral("add"), QStringLiteral("--name"), name} + more);
    }
    QString passphrase(const char *words) { return m_cli.file(QString::fromLatin1(words), words); }

    CommandLine m_cli;
    const QString m_duty = QStringLiteral("--duty");
    const QString m_file = QStringLiteral("--staff-passphrase-file");
};

TEST_F(FirstStaff, WhatIsNotUsedOfTheFirstOneIsSaid)
{
    const auto first = add(QStringLiteral("管理"), {m_duty, QStringLiteral("reads"), m_file,
                                                    passphrase("seven small green boats"), QStringLiteral("--json")});
    ASSERT_EQ(first.status, 0) << first.errors.toStdString();
    EXPECT_EQ(first.json().value(QLatin1String("duty")).toString(), QStringLiteral("administers"));
    EXPECT_EQ(first.json().value(QLatin1String("passphrase")).toString(), QStringLiteral("book"));
    EXPECT_TRUE(first.errors.contains(QLatin1String("--duty reads was not used"))) << first.errors.toStdString();
    EXPECT_TRUE(first.errors.contains(QLatin1String("--staff-passphrase-file was not used")))
        << first.errors.toStdString();
    const auto second = add(QStringLiteral("受付"), {m_duty, QStringLiteral("reads"), m_file,
                                                     passphrase("nine tall white pines"), QStringLiteral("--json")});
    ASSERT_EQ(second.status, 0) << second.errors.toStdString();
    EXPECT_EQ(second.json().value(QLatin1String("duty")).toString(), QStringLiteral("reads"));
    EXPECT_EQ(second.json().value(QLatin1String("passphrase")).toString(), QStringLiteral("own"));
    EXPECT_TRUE(second.errors.isEmpty()) << second.errors.toStdString();
}

TEST_F(FirstStaff, NothingIsSaidWhereEverythingWasUsed)
{
    const auto first = add(QStringLiteral("管理"), {m_duty, QStringLiteral("administers")});
    ASSERT_EQ(first.status, 0);
    EXPECT_TRUE(first.errors.isEmpty()) << first.errors.toStdString();
    const auto other = add(QStringLiteral("受付"), {m_duty, QStringLiteral("reads")});
    EXPECT_NE(other.status, 0) << "each other brings their own passphrase";
}

} // namespace
} // namespace oyako::cli
