// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// What a slip on the command line does: it is named in one line, and nothing is done.
#include "tests/app/cli/command_line.h"
#include "tests/support/qt_printers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <gtest/gtest.h>

#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace oyako::cli {
namespace {

using testing::CommandLine;
using testing::ProcessResult;

enum Status { Done = 0, Refused = 1, Usage = 2, CannotOpen = 3 };

class Refusals : public ::testing::Test {
protected:
    Refusals()
    {
        EXPECT_EQ(run(QStringLiteral("init --name 手帳")).status, Done);
        m_child =
            done(QStringLiteral("person add --role child --familyName 山田 --givenName 葵 --birthDate 2026-09-10"));
        m_weight = done(QStringLiteral("growth add --type weight --value 4200 --date 2026-10-10 --person ") + m_child);
        EXPECT_EQ(run(QStringLiteral("backup")).status, Done);
    }

    [[nodiscard]] ProcessResult run(const QString &line) const
    {
        return m_cli.inBook(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    [[nodiscard]] QString done(const QString &line) const
    {
        const ProcessResult result = run(line + QStringLiteral(" --json"));
        EXPECT_EQ(result.status, Done) << line.toStdString() << result.errors.toStdString();
        return result.json().value(QLatin1String("id")).toString();
    }
    /// Every file of the book with its content; the lock and the log of the store come and go.
    [[nodiscard]] QMap<QString, QByteArray> book() const
    {
        QMap<QString, QByteArray> all;
        for (const QString &folder : {m_cli.path(QStringLiteral("book")), m_cli.path(QStringLiteral("book/backups"))}) {
            const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
            for (const QFileInfo &entry : entries) {
                QFile file(entry.absoluteFilePath());
                EXPECT_TRUE(file.open(QIODevice::ReadOnly));
                all.insert(entry.absoluteFilePath(), file.readAll());
            }
        }
        return all;
    }
    void expectRefused(const QString &line, Status status, const char *code, const char *field) const
    {
        const ProcessResult result = run(line + QStringLiteral(" --json"));
        const QJsonValue error = result.json().value(QLatin1String("error"));
        EXPECT_EQ(result.status, status) << line.toStdString() << result.errors.toStdString();
        EXPECT_EQ(error[QLatin1String("code")].toString(), QLatin1String(code)) << line.toStdString();
        EXPECT_EQ(error[QLatin1String("field")].toString(), QString::fromUtf8(field)) << line.toStdString();
        EXPECT_TRUE(result.out.isEmpty()) << line.toStdString();
        EXPECT_EQ(result.errors.count(QLatin1Char('\n')), 1) << result.errors.toStdString();
    }

    CommandLine m_cli;
    QString m_child;
    QString m_weight;
};

TEST_F(Refusals, NothingIsWrittenOntoABook)
{
    const QMap<QString, QByteArray> before = book();
    ASSERT_GE(before.size(), 3);
    const QString link = m_cli.path(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(m_cli.path(QStringLiteral("book/store.db")), link));
    for (const QString &out :
         {m_cli.path(QStringLiteral("book/store.db")), m_cli.path(QStringLiteral("book/keys.json")),
          m_cli.path(QStringLiteral("book/lock")), m_cli.path(QStringLiteral("book/new")),
          m_cli.path(QStringLiteral("book/backups/new")), m_cli.path(QStringLiteral("book")), link}) {
        for (const char *command : {"export --format fhir", "export --format ics", "export --format csv",
                                    "export --format all", "handover card", "backup"}) {
            expectRefused(QString::fromUtf8(command) + QStringLiteral(" --out ") + out, Refused, "not_allowed",
                          "--out");
        }
        expectRefused(QStringLiteral("export --format pdf --person ") + m_child + QStringLiteral(" --out ") + out,
                      Refused, "not_allowed", "--out");
        expectRefused(QStringLiteral("form print --form interview-1 --out ") + out, Refused, "not_allowed", "--out");
        expectRefused(QStringLiteral("recovery --recovery-out ") + out, Refused, "not_allowed", "--recovery-out");
    }
    EXPECT_EQ(book(), before);
    const ProcessResult other =
        m_cli.run({QStringLiteral("demo"), QStringLiteral("--book"), m_cli.path(QStringLiteral("other")),
                   QStringLiteral("--passphrase-file"), m_cli.path(QStringLiteral("secret.txt")),
                   QStringLiteral("--recovery-out"), m_cli.path(QStringLiteral("book/keys.json"))});
    EXPECT_EQ(other.status, Refused);
    EXPECT_FALSE(QFile::exists(m_cli.path(QStringLiteral("other"))));
    EXPECT_EQ(book(), before);
    EXPECT_EQ(run(QStringLiteral("unlock-check")).status, Done);
    EXPECT_EQ(run(QStringLiteral("export --out ") + m_cli.path(QStringLiteral("beside.json"))).status, Done);
}

TEST_F(Refusals, AMisspelledOptionDoesNothing)
{
    const QString out = m_cli.path(QStringLiteral("out"));
    const QString card = m_cli.path(QStringLiteral("card.json"));
    ASSERT_EQ(run(QStringLiteral("handover card --out ") + card).status, Done);
    expectRefused(QStringLiteral("handover seal --to %1 --out %2 --sectons growth").arg(card, out), Usage,
                  "unknown_option", "--sectons");
    expectRefused(QStringLiteral("export --out %1 --persn %2").arg(out, m_child), Usage, "unknown_option", "--persn");
    expectRefused(QStringLiteral("import --preveiw ") + card, Usage, "unknown_option", "--preveiw");
    expectRefused(QStringLiteral("import %1 %1 --preview").arg(card), Usage, "unexpected_word", "word 2");
    expectRefused(QStringLiteral("--jsn agenda"), Usage, "unknown_option", "--jsn");
    expectRefused(QStringLiteral("growth add --person %1 --wieght 3").arg(m_child), Usage, "unknown_option",
                  "--wieght");
    expectRefused(QStringLiteral("growth edit %1 --person %2").arg(m_weight, m_child), Usage, "unknown_option",
                  "--person");
    expectRefused(QStringLiteral("agenda extra"), Usage, "unexpected_word", "word 1");
    expectRefused(QStringLiteral("agenda --until 2026-12-01 --until 2027-12-01"), Usage, "repeated_option", "--until");
    expectRefused(QStringLiteral("nonsense"), Usage, "unknown_command", "nonsense");
    expectRefused(QStringLiteral("--on 2026-02-30 agenda"), Usage, "invalid_value", "--on");
    EXPECT_FALSE(QFile::exists(out));
}

TEST_F(Refusals, WhatIsMissingIsAUsageErrorEverywhere)
{
    expectRefused(QStringLiteral("export"), Usage, "missing_value", "--out");
    expectRefused(QStringLiteral("export --out"), Usage, "missing_value", "--out");
    expectRefused(QStringLiteral("revert --record ") + m_weight, Usage, "missing_value", "--revision");
    expectRefused(QStringLiteral("undo-import"), Usage, "missing_value", "ID");
    expectRefused(QStringLiteral("growth add --type weight"), Usage, "missing_value", "--person");
    expectRefused(QStringLiteral("growth edit ") + m_weight, Usage, "missing_value", "--data");
    expectRefused(QStringLiteral("document add --person ") + m_child, Usage, "missing_value", "--file");
    expectRefused(QStringLiteral("form score"), Usage, "missing_value", "--form");
    const ProcessResult none = m_cli.run({QStringLiteral("verify"), QStringLiteral("--json")});
    EXPECT_EQ(none.status, Usage);
    EXPECT_EQ(none.json().value(QLatin1String("error"))[QLatin1String("field")].toString(), QStringLiteral("--book"));
}

TEST_F(Refusals, WrongValuesAreRefusedByName)
{
    const QString nobody = QStringLiteral("0195c0de-0000-7000-8000-000000000000");
    expectRefused(QStringLiteral("agenda --person ") + nobody, Refused, "unknown_record", "--person");
    expectRefused(QStringLiteral("agenda --lang xx"), Usage, "invalid_value", "--lang");
    expectRefused(QStringLiteral("agenda --as Nobody"), Usage, "invalid_value", "--as");
    expectRefused(QStringLiteral("agenda --as ") + nobody, Refused, "unknown_record", "--as");
    expectRefused(QStringLiteral("audit list --limit abc"), Refused, "invalid_value", "--limit");
    expectRefused(QStringLiteral("revert --revision abc --record ") + m_weight, Refused, "invalid_value", "--revision");
    expectRefused(QStringLiteral("procedures eval --expr BIRTH --anchors BIRTH=2026-01-01;BIRTH=2026-02-01"), Refused,
                  "already_exists", "BIRTH");
    expectRefused(QStringLiteral("person edit %1 --familyName= --givenName=").arg(m_child), Refused, "missing_value",
                  "familyName");
    const auto make = [this](const QString &words) {
        const QString line = words + QStringLiteral(" --passphrase-file ") + m_cli.path(QStringLiteral("secret.txt")) +
                             QStringLiteral(" --book ") + m_cli.path(QStringLiteral("new"));
        return m_cli.run(line.split(QLatin1Char(' ')));
    };
    for (const char *words : {"demo --people -3", "demo --people abc", "demo --clinic abc", "demo --seed x",
                              "init --name A --municipality 999999"}) {
        EXPECT_EQ(make(QString::fromUtf8(words)).status, Refused) << words;
        EXPECT_FALSE(QFile::exists(m_cli.path(QStringLiteral("new")))) << words;
    }
    const ProcessResult descriptor =
        m_cli.run({QStringLiteral("verify"), QStringLiteral("--book"), m_cli.path(QStringLiteral("book")),
                   QStringLiteral("--passphrase-fd"), QStringLiteral("abc")});
    EXPECT_EQ(descriptor.status, Usage);
    const ProcessResult closed =
        m_cli.run({QStringLiteral("verify"), QStringLiteral("--book"), m_cli.path(QStringLiteral("book")),
                   QStringLiteral("--passphrase-fd"), QStringLiteral("97"), QStringLiteral("--json")});
    EXPECT_EQ(closed.json().value(QLatin1String("error"))[QLatin1String("code")].toString(),
              QStringLiteral("io_failed"));
}

TEST_F(Refusals, SayingTheSameAgainIsNoRevision)
{
    static_cast<void>(done(QStringLiteral("growth edit %1 --value 4200").arg(m_weight)));
    const ProcessResult history = run(QStringLiteral("history --jsonl --record ") + m_weight);
    EXPECT_EQ(history.out.count(QLatin1Char('\n')), 1);
    static_cast<void>(done(QStringLiteral("growth edit %1 --value 4300").arg(m_weight)));
    EXPECT_EQ(run(QStringLiteral("history --jsonl --record ") + m_weight).out.count(QLatin1Char('\n')), 2);
}

TEST_F(Refusals, ABookThatCouldNotBeMadeLeavesNoTrace)
{
    const QString folder = m_cli.path(QStringLiteral("new"));
    const QString empty = m_cli.file(QStringLiteral("empty.txt"), {});
    const auto init = [&](const QString &secret, const QString &recovery) {
        return m_cli.run({QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("A"),
                          QStringLiteral("--book"), folder, QStringLiteral("--passphrase-file"), secret,
                          QStringLiteral("--recovery-out"), recovery});
    };
    const QString code = m_cli.path(QStringLiteral("code.txt"));
    EXPECT_NE(init(empty, code).status, Done);
    EXPECT_FALSE(QFile::exists(folder));
    EXPECT_FALSE(QFile::exists(code));
    EXPECT_NE(init(m_cli.path(QStringLiteral("secret.txt")), m_cli.path(QStringLiteral("none/code.txt"))).status, Done);
    EXPECT_FALSE(QFile::exists(folder));
    EXPECT_EQ(init(m_cli.path(QStringLiteral("secret.txt")), code).status, Done);
    EXPECT_TRUE(QFile::exists(code));
    EXPECT_EQ(init(m_cli.path(QStringLiteral("secret.txt")), m_cli.path(QStringLiteral("second.txt"))).status, Refused);
    EXPECT_FALSE(QFile::exists(m_cli.path(QStringLiteral("second.txt"))));
}

TEST_F(Refusals, ADamagedFileIsOneLineOfOurs)
{
    constexpr qint64 page = 4096;
    QFile store(m_cli.path(QStringLiteral("book/store.db")));
    ASSERT_TRUE(store.open(QIODevice::ReadWrite));
    ASSERT_EQ(store.write(QByteArray(page, 'x')), page);
    store.close();
    expectRefused(QStringLiteral("verify"), CannotOpen, "damaged", "");
    const QString png = m_cli.path(QStringLiteral("code.png"));
    ASSERT_EQ(m_cli
                  .run({QStringLiteral("handover"), QStringLiteral("qr"), m_cli.file(QStringLiteral("a"), "sealed"),
                        QStringLiteral("--out"), png})
                  .status,
              Done);
    QFile picture(png);
    ASSERT_TRUE(picture.open(QIODevice::ReadWrite) && picture.resize(picture.size() / 2));
    picture.close();
    expectRefused(QStringLiteral("handover qr --read %1 --out %2").arg(png, m_cli.path(QStringLiteral("b"))), Refused,
                  "not_recognised", "image");
}

TEST_F(Refusals, AFileOfAnotherKindIsCalledWhatItIs)
{
    const std::pair<QByteArray, const char *> files[]{
        {"", "empty"},
        {" \n", "empty"},
        {"\x89PNG\r\n\x1a\n....", "png"},
        {"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n", "armored age"},
        {"age-encryption.org/v2\n-> X25519 a\n", "age of another version"},
        {QByteArray("a,b\n1,\0", 7), "csv"},
        {QByteArray("a\0b", 3), "binary"},
    };
    for (const auto &[content, kind] : files) {
        const ProcessResult result = run(QStringLiteral("import ") + m_cli.file(QStringLiteral("odd"), content));
        EXPECT_EQ(result.status, Refused) << kind;
        EXPECT_TRUE(result.errors.contains(QStringLiteral("not_recognised (%1)").arg(QLatin1String(kind))))
            << kind << result.errors.toStdString();
    }
    expectRefused(
        QStringLiteral("import %1 --person %2").arg(m_cli.file(QStringLiteral("head.csv"), "date,weight\n"), m_child),
        Refused, "not_recognised", "rows");
    expectRefused(QStringLiteral("import ") + m_cli.file(QStringLiteral("slip.json"), "{\"a\":"), Refused, "not_json",
                  "");
}

TEST_F(Refusals, SealingNamesWhoCanReadIt)
{
    const QString card = m_cli.path(QStringLiteral("card.json"));
    ASSERT_EQ(run(QStringLiteral("handover card --name 市役所 --out ") + card).status, Done);
    const QString seal = QStringLiteral("handover seal --json --person %1 --to %2 --out %3")
                             .arg(m_child, card, m_cli.path(QStringLiteral("a.age")));
    const QJsonValue first = run(seal).json().value(QLatin1String("to"))[0];
    EXPECT_EQ(first[QLatin1String("name")].toString(), QStringLiteral("市役所"));
    EXPECT_FALSE(first[QLatin1String("fingerprint")].toString().isEmpty());
    EXPECT_FALSE(first[QLatin1String("pinned")].toBool(true));
    ASSERT_EQ(run(QStringLiteral("handover card --pin ") + card).status, Done);
    EXPECT_TRUE(run(seal).json().value(QLatin1String("to"))[0][QLatin1String("pinned")].toBool());
}

TEST_F(Refusals, AgendaLinesSayForWhom)
{
    const ProcessResult lines = run(QStringLiteral("agenda"));
    EXPECT_TRUE(lines.out.contains(QStringLiteral("山田 葵"))) << lines.out.toStdString();
}

TEST_F(Refusals, AStepOutOfOrderNamesThoseThatMayCome)
{
    const QString application = done(QStringLiteral("application add --title 児童手当 --person ") + m_child);
    const ProcessResult jump = run(QStringLiteral("application step %1 --status paid").arg(application));
    EXPECT_EQ(jump.status, Refused);
    EXPECT_TRUE(jump.errors.contains(QStringLiteral("preparing"))) << jump.errors.toStdString();
    const auto added = [this](const QByteArray &status) {
        const QString data = m_cli.file(QStringLiteral("application.json"), R"({"title":"a","steps":[{"status":")" +
                                                                                status + R"(","date":"2026-11-01"}]})");
        return run(QStringLiteral("application add --person %1 --data %2").arg(m_child, data));
    };
    EXPECT_EQ(added("paid").errors.trimmed(), QStringLiteral("oyako-cli: not_allowed: status (preparing)"));
    EXPECT_EQ(added("sent").errors.trimmed(), QStringLiteral("oyako-cli: invalid_value: steps (preparing, submitted, "
                                                             "under_review, incomplete, decided, paid, rejected)"));
    EXPECT_EQ(added("preparing").status, Done);
}

TEST_F(Refusals, LettersAreNotLaidIntoABook)
{
    const QString card = m_cli.path(QStringLiteral("card.json"));
    ASSERT_EQ(run(QStringLiteral("handover card --name 父 --out ") + card).status, Done);
    const QMap<QString, QByteArray> before = book();
    for (const char *folder : {"book", "book/backups"}) {
        const QString to = m_cli.path(QLatin1String(folder));
        expectRefused(QStringLiteral("pair add %1 --to %2").arg(card, to), Refused, "not_allowed", "--to");
    }
    EXPECT_EQ(book(), before);
}

TEST_F(Refusals, AFileOfWhichNothingComesInSaysWhy)
{
    const QString measured =
        m_cli.file(QStringLiteral("w.csv"), QStringLiteral("日付,体重(g)\n2026-10-01,x\n").toUtf8());
    const ProcessResult words = run(QStringLiteral("import %1 --person %2").arg(measured, m_child));
    EXPECT_EQ(words.errors.trimmed(), QStringLiteral("oyako-cli: not_allowed: import (line 2, no_value)"));
    const QString broken = m_cli.file(QStringLiteral("n.csv"), QStringLiteral("日付,体重(g)\n2026-10-01,90").toUtf8() +
                                                                   QByteArray("\0", 1) + "00\n");
    expectRefused(QStringLiteral("import %1 --person %2").arg(broken, m_child), Refused, "bad_data", "line 2");
}

#ifdef Q_OS_UNIX
TEST_F(Refusals, APipeInPlaceOfAKeyIsNotWaitedFor)
{
    const QString sealed = m_cli.file(QStringLiteral("sealed.age"), "age-encryption.org/v1\n");
    const QString pipe = m_cli.path(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    expectRefused(QStringLiteral("handover open %1 --out %2 --identity-file %3")
                      .arg(sealed, m_cli.path(QStringLiteral("clear")), pipe),
                  CannotOpen, "io_failed", "--identity-file");
}

TEST_F(Refusals, WhatIsNotUtf8IsRefusedBeforeAnythingIsDone)
{
    const QByteArray command = QByteArray(OYAKO_CLI) + " init --passphrase-file " +
                               m_cli.path(QStringLiteral("secret.txt")).toUtf8() + " --name A --book " +
                               m_cli.path(QStringLiteral("new")).toUtf8() + "$(printf '\\377') 2>/dev/null";
    EXPECT_NE(std::system(command.constData()), 0);
    EXPECT_TRUE(QDir(m_cli.path(QString())).entryList({QStringLiteral("new*")}).isEmpty());
}
#endif

} // namespace
} // namespace oyako::cli
