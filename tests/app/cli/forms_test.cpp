// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::cli {
namespace {

using testing::CommandLine;
using testing::ProcessResult;

enum Status { Done = 0, Refused = 1, Usage = 2 };

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

/// A city's questionnaire, `times` of which is only asked after a yes.
QByteArray cityForm(const char *version)
{
    return R"({"resourceType":"Questionnaire","id":"feeding","url":"https://city.example/feeding","version":")" +
           QByteArray(version) +
           R"(","title":"離乳食アンケート","item":[
             {"linkId":"begun","type":"boolean","text":"はじめましたか","required":true},
             {"linkId":"times","type":"integer","text":"1日の回数","enableWhen":[
               {"question":"begun","operator":"=","answerBoolean":true}],"extension":[
               {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":9}]}]})";
}

/// The id of each record of a --jsonl list.
QStringList idsOf(const ProcessResult &list)
{
    QStringList ids;
    const QStringList lines = list.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        ids.append(QJsonDocument::fromJson(line.toUtf8())[QLatin1String("id")].toString());
    }
    return ids;
}

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

TEST(FormCommands, ListShowValidateAndScoreWithoutABook)
{
    const CommandLine cli;
    const ProcessResult list = cli.run(words("form list --json"));
    EXPECT_EQ(list.status, Done);
    EXPECT_GT(list.json().value(QLatin1String("forms")).toArray().size(), 60);

    const QString answers = cli.file(QStringLiteral("a.json"), R"({"begun":true,"times":12})");
    const QString form = cli.file(QStringLiteral("form.json"), cityForm("1"));
    const ProcessResult shown = cli.run({QStringLiteral("form"), QStringLiteral("show"), form,
                                         QStringLiteral("--answers"), answers, QStringLiteral("--json")});
    EXPECT_EQ(shown.json().value(QLatin1String("answers"))[QLatin1String("times")].toInt(), 12);
    const ProcessResult checked = cli.run({QStringLiteral("form"), QStringLiteral("validate"), form,
                                           QStringLiteral("--answers"), answers, QStringLiteral("--json")});
    EXPECT_EQ(checked.status, Refused);
    EXPECT_EQ(checked.json().value(QLatin1String("problems"))[0][QLatin1String("code")].toString(),
              QStringLiteral("above_maximum"));
    EXPECT_EQ(cli.run(words("form score")).status, Usage);
}

TEST(FormCommands, WhatTheFormItselfProposesIsShownAndFilledIn)
{
    const CommandLine cli;
    const QString form =
        cli.file(QStringLiteral("form.json"),
                 R"({"resourceType":"Questionnaire","id":"f","item":[{"linkId":"n","type":"integer","extension":[)"
                 R"({"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression",)"
                 R"("valueExpression":{"language":"text/fhirpath","expression":"1+1"}}]}]})");
    const ProcessResult shown =
        cli.run({QStringLiteral("form"), QStringLiteral("show"), form, QStringLiteral("--json")});
    EXPECT_EQ(shown.json().value(QLatin1String("items"))[0][QLatin1String("proposed")][0].toString(),
              QStringLiteral("2"));
    const auto filled = [&](const QByteArray &answers) {
        return cli
            .run({QStringLiteral("form"), QStringLiteral("fill"), form, QStringLiteral("--answers"),
                  cli.file(QStringLiteral("a.json"), answers)})
            .json()
            .value(QLatin1String("item"))[0][QLatin1String("answer")][0][QLatin1String("valueInteger")];
    };
    EXPECT_EQ(filled("{}").toInt(), 2);
    EXPECT_EQ(filled(R"({"n":5})").toInt(), 5);
    EXPECT_TRUE(filled(R"({"n":null})").isUndefined());
}

TEST(FormCommands, HostileFilesAreRefusedWithPlaceAndReason)
{
    const CommandLine cli;
    const QString twice =
        cli.file(QStringLiteral("twice.json"), QByteArray(cityForm("1")).replace("\"times\"", "\"begun\""));
    const ProcessResult refused =
        cli.run({QStringLiteral("form"), QStringLiteral("validate"), twice, QStringLiteral("--json")});
    EXPECT_EQ(refused.status, Refused);
    EXPECT_TRUE(refused.errors.contains(QStringLiteral("duplicate_link_id"))) << refused.errors.toStdString();
    EXPECT_TRUE(refused.errors.contains(QStringLiteral("begun")));
    const QString huge = cli.file(QStringLiteral("huge.json"),
                                  QByteArray(cityForm("1")).replace("1日の回数", QByteArray(5'000'000, 'x')));
    EXPECT_EQ(cli.run({QStringLiteral("form"), QStringLiteral("validate"), huge}).status, Refused);
}

TEST(FormCommands, AnImportedFormIsKeptInVersionsFilledAndPrinted)
{
    const CommandLine cli;
    ASSERT_EQ(cli.inBook(words("demo")).status, Done);
    const QString first = cli.file(QStringLiteral("1.json"), cityForm("1"));
    const QString second = cli.file(QStringLiteral("2.json"), cityForm("2"));
    const auto import = [&cli](const QString &file, bool preview = false) {
        QStringList line{QStringLiteral("form"), QStringLiteral("import"), file, QStringLiteral("--json")};
        return cli.inBook(preview ? line << QStringLiteral("--preview") : line);
    };
    EXPECT_EQ(import(first, true).json().value(QLatin1String("state")).toString(), QStringLiteral("new"));
    const QString id = import(first).json().value(QLatin1String("id")).toString();
    EXPECT_FALSE(id.isEmpty());
    EXPECT_EQ(import(first).json().value(QLatin1String("id")).toString(), id) << "twice changes nothing";
    EXPECT_EQ(import(second, true).json().value(QLatin1String("state")).toString(), QStringLiteral("new_version"));
    ASSERT_EQ(import(second).status, Done);

    const ProcessResult list = cli.inBook(words("form list"));
    EXPECT_EQ(list.out.count(QStringLiteral("離乳食アンケート")), 2);
    const QString person = idsOf(cli.inBook(words("person list --jsonl"))).value(0);
    const QString answers = cli.file(QStringLiteral("a.json"), R"({"begun":true,"times":2})");
    const ProcessResult filled =
        cli.inBook({QStringLiteral("form"), QStringLiteral("fill"), QStringLiteral("--form"), id,
                    QStringLiteral("--person"), person, QStringLiteral("--answers"), answers});
    ASSERT_EQ(filled.status, Done) << filled.errors.toStdString();
    const QString pdf = cli.path(QStringLiteral("form.pdf"));
    const ProcessResult printed = cli.inBook({QStringLiteral("form"), QStringLiteral("print"), QStringLiteral("--form"),
                                              id, QStringLiteral("--person"), person, QStringLiteral("--out"), pdf});
    EXPECT_EQ(printed.status, Done) << printed.errors.toStdString();
    EXPECT_TRUE(isPdf(pdf));
    ASSERT_EQ(cli.inBook({QStringLiteral("form"), QStringLiteral("remove"), id}).status, Done);
    EXPECT_EQ(cli.inBook(words("form list")).out.count(QStringLiteral("離乳食アンケート")), 1);
}

TEST(DemoCommand, AnInventedClinicHasTheNameThatWasAskedFor)
{
    const CommandLine cli;
    ASSERT_EQ(cli.inBook(words("demo --clinic 1 --name Sakura")).status, Done);
    const ProcessResult card = cli.inBook(words("handover card --json"));
    ASSERT_EQ(card.status, Done) << card.errors.toStdString();
    EXPECT_TRUE(card.out.contains(QStringLiteral("Sakura"))) << card.out.toStdString();
}

TEST(FormCommands, TheWholeBookOfAPersonIsOnePdf)
{
    const CommandLine cli;
    ASSERT_EQ(cli.inBook(words("demo")).status, Done);
    const QStringList persons = idsOf(cli.inBook(words("person list --jsonl")));
    ASSERT_FALSE(persons.isEmpty());
    const QString &person = persons.last();
    const QString out = cli.path(QStringLiteral("book.pdf"));
    const ProcessResult printed =
        cli.inBook({QStringLiteral("form"), QStringLiteral("print"), QStringLiteral("--person"), person,
                    QStringLiteral("--out"), out, QStringLiteral("--json")});
    ASSERT_EQ(printed.status, Done) << printed.errors.toStdString();
    EXPECT_GT(printed.json().value(QLatin1String("pages")).toInt(), 60);
    EXPECT_TRUE(isPdf(out));
    const QString sheets = cli.path(QStringLiteral("sheets.pdf"));
    const ProcessResult exported =
        cli.inBook({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("pdf"),
                    QStringLiteral("--person"), person, QStringLiteral("--sheet"), QStringLiteral("A4"),
                    QStringLiteral("--parts"), QStringLiteral("cover,vaccinations"), QStringLiteral("--out"), sheets});
    EXPECT_EQ(exported.status, Done) << exported.errors.toStdString();
    EXPECT_TRUE(isPdf(sheets));
    const ProcessResult unknown =
        cli.inBook({QStringLiteral("form"), QStringLiteral("print"), QStringLiteral("--person"), person,
                    QStringLiteral("--parts"), QStringLiteral("covers"), QStringLiteral("--out"), out});
    EXPECT_EQ(unknown.status, Refused);
    EXPECT_TRUE(unknown.errors.contains(QStringLiteral("--parts")));
}

TEST(FormCommands, ValidateAsksAboutWhatIsUnusualAlsoAgainstTheBook)
{
    const CommandLine cli;
    ASSERT_EQ(cli.inBook(words("init --name a")).status, Done);
    const QString mother = cli.inBook(words("person add --role mother --familyName a --json"))
                               .json()
                               .value(QLatin1String("id"))
                               .toString();
    ASSERT_EQ(cli.inBook(words("growth add --type weight --value 53000 --date 2026-10-20 --person") << mother).status,
              Done);
    const auto found = [&](const QByteArray &answers, const QStringList &more) {
        const ProcessResult checked = cli.inBook(words("form validate --form antenatal-visit --json --answers")
                                                 << cli.file(QStringLiteral("a.json"), answers) << more);
        EXPECT_EQ(checked.status, Done) << "a warning never blocks: " << checked.errors.toStdString();
        QStringList problems;
        const QJsonArray all = checked.json().value(QLatin1String("problems")).toArray();
        for (const QJsonValue &problem : all) {
            EXPECT_EQ(problem[QLatin1String("severity")].toString(), QStringLiteral("soft"));
            problems.append(problem[QLatin1String("linkId")].toString() + QLatin1Char(' ') +
                            problem[QLatin1String("code")].toString());
        }
        return problems;
    };
    const QByteArray fundus = R"({"gestation.weeks":24,"fundalHeight":)";
    EXPECT_EQ(found(fundus + "29.5}", {}), QStringList{QStringLiteral("fundalHeight outside_usual_range")});
    EXPECT_TRUE(found(fundus + "29}", {}).isEmpty());
    const QStringList hers{QStringLiteral("--person"), mother};
    EXPECT_EQ(found(R"({"weight":58.5})", hers), QStringList{QStringLiteral("weight unlikely_change_since_visit")});
    EXPECT_TRUE(found(R"({"weight":58})", hers).isEmpty());
    EXPECT_EQ(found(R"({"weight":131})", hers), QStringList{QStringLiteral("weight unusually_high")}) << "said once";
}

} // namespace
} // namespace oyako::cli
