// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace oyako::cli {
namespace {

using testing::CommandLine;
using testing::ProcessResult;

enum Status { Done = 0, Refused = 1 };

constexpr const char *header = "CDC_Test_ID,DOB,gender,Date_Administered_1,CVX_1,Vaccine_Group,Assessment_Date\n";

class VaccineCommand : public ::testing::Test {
protected:
    [[nodiscard]] ProcessResult forecast(const char *schedule, const QByteArray &cases,
                                         const char *form = "--jsonl") const
    {
        return m_cli.run({QStringLiteral("vaccine"), QStringLiteral("forecast"), QStringLiteral("--schedule"),
                          QString::fromLatin1(schedule), QStringLiteral("--cases"),
                          m_cli.file(QStringLiteral("cases"), cases), QString::fromLatin1(form)});
    }

    [[nodiscard]] static QList<QJsonObject> linesOf(const ProcessResult &result)
    {
        QList<QJsonObject> lines;
        for (const QString &line : result.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            lines.append(QJsonDocument::fromJson(line.toUtf8()).object());
        }
        return lines;
    }

    [[nodiscard]] static QString errorOf(const QJsonObject &line, const char *key)
    {
        return line.value(QLatin1String("error")).toObject().value(QLatin1String(key)).toString();
    }

    CommandLine m_cli;
};

TEST_F(VaccineCommand, ItsHelpShowsACaseThatRunsAsItStands)
{
    const QString help =
        m_cli.run({QStringLiteral("vaccine"), QStringLiteral("forecast"), QStringLiteral("--help")}).out;
    const qsizetype begin = help.indexOf(QLatin1String("{\"cases\""));
    const qsizetype end = help.indexOf(QLatin1String("]}]}")) + 4;
    ASSERT_GT(begin, 0);
    ASSERT_GT(end, begin);
    const ProcessResult result = forecast("japan", help.mid(begin, end - begin).toUtf8());
    EXPECT_EQ(result.status, Done) << qPrintable(result.errors);
    ASSERT_EQ(linesOf(result).size(), 1);
    EXPECT_TRUE(linesOf(result).first().contains(QLatin1String("forecast")));
}

TEST_F(VaccineCommand, AnswersEveryOtherCaseOfCdcBesideABadOne)
{
    const ProcessResult result = forecast("cdsi", QByteArray(header) + "A,2025-11-10,F,,,DTAP,2025-11-10\n"
                                                                       "B,2025-11-10,F,,,SMALLPOX,2025-11-10\n"
                                                                       "C,2025-11-10,F,,,DTAP,\n"
                                                                       "D,2025-11-10,F,,20,DTAP,2025-11-10\n"
                                                                       "E,2025-11-10\n"
                                                                       "F,2025-11-10,F,,,DTAP,2025-11-10\n");
    EXPECT_EQ(result.status, Refused);
    const QList<QJsonObject> lines = linesOf(result);
    ASSERT_EQ(lines.size(), 6);
    QStringList ids;
    QStringList fields;
    for (const QJsonObject &line : lines) {
        ids.append(line.value(QLatin1String("id")).toString());
        fields.append(errorOf(line, "field"));
        EXPECT_EQ(line.contains(QLatin1String("error")), !line.contains(QLatin1String("earliest")));
    }
    EXPECT_EQ(ids.join(QLatin1Char(' ')), QStringLiteral("A B C D E F"));
    EXPECT_EQ(fields, QStringList({{},
                                   QStringLiteral("Vaccine_Group"),
                                   QStringLiteral("Assessment_Date"),
                                   QStringLiteral("Date_Administered_1"),
                                   QStringLiteral("line 6"),
                                   {}}));
    EXPECT_EQ(errorOf(lines.at(1), "code"), QStringLiteral("invalid_value"));
    EXPECT_EQ(lines.at(5).value(QLatin1String("earliest")).toString(), QStringLiteral("2025-12-22"));
    EXPECT_EQ(result.errors.count(QLatin1String("\"error\"")), 4);
}

TEST_F(VaccineCommand, AnswersEveryOtherJapaneseCaseBesideABadOne)
{
    const ProcessResult result = forecast("japan", R"({"cases":[
            {"id":"A","series":"POX","patient":{"birthDate":"2026-02-03"},"evaluationDate":"2026-05-01"},
            {"id":"B","series":"BCG","patient":{"birthDate":"2026-02-03"},"evaluationDate":"2026-05-01"}]})",
                                          "--json");
    EXPECT_EQ(result.status, Refused);
    const QJsonArray all = QJsonDocument::fromJson(result.out.toUtf8()).array();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(errorOf(all.at(0).toObject(), "field"), QStringLiteral("series"));
    EXPECT_EQ(all.at(1)[QLatin1String("forecast")][QLatin1String("status")].toString(), QStringLiteral("eligible"));
}

TEST_F(VaccineCommand, SaysOfAnUnknownVaccineThatItIsNotKnown)
{
    const ProcessResult result =
        forecast("cdsi", QByteArray(header) + "A,2025-01-10,F,2025-04-01,998,DTAP,2025-11-10\n");
    EXPECT_EQ(result.status, Done);
    const QJsonArray doses = linesOf(result).first().value(QLatin1String("doses")).toArray();
    ASSERT_EQ(doses.size(), 1);
    EXPECT_EQ(doses[0][QLatin1String("reason")].toString(), QStringLiteral("Vaccine: Not Known"));
}

TEST_F(VaccineCommand, CountsABadCaseAmongTheFailedOnes)
{
    const ProcessResult result =
        m_cli.run({QStringLiteral("vaccine"), QStringLiteral("check"), QStringLiteral("--schedule"),
                   QStringLiteral("cdsi"), QStringLiteral("--cases"),
                   m_cli.file(QStringLiteral("cases"), QByteArray(header) + "B,2025-11-10,F,,,SMALLPOX,2025-11-10\n")});
    EXPECT_EQ(result.status, Refused);
    EXPECT_TRUE(result.out.contains(QLatin1String("B SMALLPOX: error invalid_value Vaccine_Group")))
        << result.out.toStdString();
    EXPECT_TRUE(result.out.contains(QLatin1String("passed 0 of 1")));
}

TEST_F(VaccineCommand, ReadsNoCasesWithoutEnd)
{
    const QString large = m_cli.file(QStringLiteral("large"), {});
    ASSERT_TRUE(QFile::resize(large, 64 * 1024 * 1024)) << "a sparse file";
    for (const char *schedule : {"japan", "cdsi"}) {
        const auto refusal = [&](const QString &path) {
            const ProcessResult result =
                m_cli.run({QStringLiteral("vaccine"), QStringLiteral("forecast"), QStringLiteral("--schedule"),
                           QString::fromLatin1(schedule), QStringLiteral("--cases"), path});
            EXPECT_TRUE(result.out.isEmpty());
            return QString(QString::number(result.status) + QLatin1Char(' ') + result.errors.trimmed());
        };
        EXPECT_EQ(refusal(large).toStdString(), "1 oyako-cli: too_large: --cases (33554432)");
        EXPECT_EQ(refusal(m_cli.path(QStringLiteral("none"))).toStdString(), "3 oyako-cli: not_found: --cases (none)");
#ifdef Q_OS_UNIX
        const QString pipe = m_cli.path(QLatin1String(schedule) + QStringLiteral(".pipe"));
        ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        EXPECT_EQ(refusal(pipe).left(23).toStdString(), "3 oyako-cli: io_failed:") << "nobody writes into it";
#endif
    }
}

} // namespace
} // namespace oyako::cli
