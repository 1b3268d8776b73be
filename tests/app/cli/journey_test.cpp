// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// From the pregnancy notification at home to the results of the 1歳6か月 checkup in the family's book: two books, a
// process for every step, and between them nothing but files.
#include "tests/app/cli/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <gtest/gtest.h>

namespace oyako::cli {
namespace {

using testing::CommandLine;
using testing::ProcessResult;

/// One of the two books, and every command that is run on it.
class Desk final {
public:
    Desk(const CommandLine &cli, QString name)
        : m_cli(cli)
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] ProcessResult run(const QStringList &words) const
    {
        return m_cli.run(words + QStringList{QStringLiteral("--on"), m_today, QStringLiteral("--json"),
                                             QStringLiteral("--book"), m_cli.path(m_name),
                                             QStringLiteral("--passphrase-file"),
                                             m_cli.path(QStringLiteral("secret.txt"))});
    }
    [[nodiscard]] QJsonObject done(const QStringList &words) const
    {
        const ProcessResult result = run(words);
        EXPECT_EQ(result.status, 0) << words.join(QLatin1Char(' ')).toStdString() << result.errors.toStdString();
        return result.json();
    }
    /// Types a record; answers its id.
    QString type(const QString &kind, const QString &person, const QJsonObject &fields)
    {
        const QString data = m_cli.file(QStringLiteral("typed.json"), QJsonDocument(fields).toJson());
        QStringList words{kind, QStringLiteral("add"), QStringLiteral("--data"), data};
        words += person.isEmpty() ? QStringList() : QStringList{QStringLiteral("--person"), person};
        m_typed.append(fields);
        return done(words).value(QLatin1String("id")).toString();
    }
    QString fill(const QString &form, const QString &person, const QJsonObject &answers)
    {
        const QString data = m_cli.file(QStringLiteral("answers.json"), QJsonDocument(answers).toJson());
        m_typed.append(answers);
        return done({QStringLiteral("form"), QStringLiteral("fill"), QStringLiteral("--form"), form,
                     QStringLiteral("--person"), person, QStringLiteral("--answers"), data})
            .value(QLatin1String("id"))
            .toString();
    }
    /// Every record of the book by its id, each with every field.
    [[nodiscard]] QMap<QString, QJsonObject> records() const
    {
        const QString out = m_cli.path(m_name + QStringLiteral(".fhir.json"));
        static_cast<void>(done({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("fhir"),
                                QStringLiteral("--include-sensitive"), QStringLiteral("--out"), out}));
        QFile file(out);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QMap<QString, QJsonObject> all;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll())[QLatin1String("entry")].toArray();
        for (const QJsonValue &entry : entries) {
            const QJsonObject resource = entry[QLatin1String("resource")].toObject();
            if (resource.contains(QLatin1String("extension"))) { // A record, not what is calculated of it.
                all.insert(resource.value(QLatin1String("id")).toString(), resource);
            }
        }
        return all;
    }
    void setToday(const char *day) { m_today = QString::fromLatin1(day); }
    [[nodiscard]] const QList<QJsonObject> &typed() const { return m_typed; }

private:
    const CommandLine &m_cli;
    QString m_name;
    QString m_today = QStringLiteral("2026-11-22");
    QList<QJsonObject> m_typed;
};

class Journey : public ::testing::Test {
protected:
    void SetUp() override
    {
        static_cast<void>(
            m_home.done({QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("山田家の手帳")}));
        static_cast<void>(
            m_clinic.done({QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("さくら市保健センター"),
                           QStringLiteral("--facility"), QStringLiteral("1310123459")}));
        static_cast<void>(m_clinic.done({QStringLiteral("handover"), QStringLiteral("card"), QStringLiteral("--out"),
                                         m_cli.path(QStringLiteral("card.json"))}));
        static_cast<void>(m_home.done({QStringLiteral("handover"), QStringLiteral("card"), QStringLiteral("--pin"),
                                       m_cli.path(QStringLiteral("card.json"))}));
    }
    /// The family's part, from the notification to the day before the checkup.
    void writeAtHome()
    {
        m_home.setToday("2024-10-01");
        m_mother = m_home.type(QStringLiteral("person"), {},
                               {{QStringLiteral("familyName"), QStringLiteral("山田")},
                                {QStringLiteral("givenName"), QStringLiteral("花子")},
                                {QStringLiteral("familyKana"), QStringLiteral("やまだ")},
                                {QStringLiteral("givenKana"), QStringLiteral("はなこ")},
                                {QStringLiteral("role"), QStringLiteral("mother")},
                                {QStringLiteral("sex"), QStringLiteral("female")},
                                {QStringLiteral("birthDate"), QStringLiteral("1994-02-03")},
                                {QStringLiteral("address"), QStringLiteral("さくら市本町1-2-3")},
                                {QStringLiteral("phone"), QStringLiteral("090-1111-2222")}});
        QJsonObject pregnancyFields;
        pregnancyFields.insert(QStringLiteral("lastPeriod"), QStringLiteral("2024-08-03"));
        const QString pregnancy = m_home.type(QStringLiteral("pregnancy"), m_mother, pregnancyFields);
        EXPECT_FALSE(m_home
                         .fill(QStringLiteral("pregnancy-notification"), m_mother,
                               {{QStringLiteral("notice.date"), QStringLiteral("2024-10-01")},
                                {QStringLiteral("pregnancy.countedMonth"), 3},
                                {QStringLiteral("diagnosis.facility"), QStringLiteral("みどり産婦人科")}})
                         .isEmpty());
        EXPECT_FALSE(m_home
                         .fill(QStringLiteral("interview-1"), m_mother,
                               {{QStringLiteral("feelings.whenKnown"), QStringLiteral("happy")},
                                {QStringLiteral("habits.smoking"), QStringLiteral("never")},
                                {QStringLiteral("work.working"), true},
                                {QStringLiteral("worries.details"), QStringLiteral("つわりが つらいです。\n夜も。")}})
                         .isEmpty());
        m_home.setToday("2026-11-22");
        const QString birth = m_cli.file(
            QStringLiteral("birth.json"),
            R"({"date":"2025-05-10","sex":"male","familyName":"山田","givenName":"陽翔","familyKana":"やまだ","givenKana":"はると"})");
        m_child = m_home
                      .done({QStringLiteral("birth"), QStringLiteral("--pregnancy"), pregnancy,
                             QStringLiteral("--data"), birth})
                      .value(QLatin1String("children"))[0]
                      .toString();
        ASSERT_FALSE(m_child.isEmpty());
        for (const auto &[vaccine, date] : {std::pair{"bcg", "2025-11-04"}, {"varicella", "2026-05-20"}}) {
            EXPECT_FALSE(
                m_home
                    .type(QStringLiteral("vaccine"), m_child,
                          {{QStringLiteral("vaccine"), QString::fromLatin1(vaccine)},
                           {QStringLiteral("date"), QString::fromLatin1(date)},
                           {QStringLiteral("lotNumber"), QString(QStringLiteral("KH-") + QLatin1String(vaccine))}})
                    .isEmpty());
        }
        EXPECT_FALSE(m_home
                         .type(QStringLiteral("growth"), m_child,
                               {{QStringLiteral("type"), QStringLiteral("weight")},
                                {QStringLiteral("value"), 9850},
                                {QStringLiteral("date"), QStringLiteral("2026-10-03")}})
                         .isEmpty());
        m_questionnaire = m_home.fill(QStringLiteral("previsit-18m"), m_child,
                                      {{QStringLiteral("birth.weight"), 3020},
                                       {QStringLiteral("child2.walksAlone"), QStringLiteral("2026-06")},
                                       {QStringLiteral("child2.words"), true},
                                       {QStringLiteral("child2.cup"), false},
                                       {QStringLiteral("worries"), QStringLiteral("卵の すすめ方 ①\n髙田先生に")}});
    }
    [[nodiscard]] QString sealed(const QString &name)
    {
        const QString out = m_cli.path(name);
        static_cast<void>(m_home.done({QStringLiteral("handover"), QStringLiteral("seal"), QStringLiteral("--to"),
                                       m_cli.path(QStringLiteral("card.json")), QStringLiteral("--person"), m_mother,
                                       QStringLiteral("--person"), m_child, QStringLiteral("--include-sensitive"),
                                       QStringLiteral("--out"), out}));
        return out;
    }
    /// The clinic's part on the day.
    void examine(const QString &child)
    {
        m_checkup = m_clinic.type(
            QStringLiteral("checkup"), child,
            {{QStringLiteral("type"), QStringLiteral("child")},
             {QStringLiteral("occasion"), QStringLiteral("18m")},
             {QStringLiteral("date"), QStringLiteral("2026-11-22")},
             {QStringLiteral("facility"), QStringLiteral("さくら市保健センター")},
             {QStringLiteral("examiner"), QStringLiteral("鈴木")},
             {QStringLiteral("findings"), QJsonObject{{QStringLiteral("nutrition"), QStringLiteral("良")}}},
             {QStringLiteral("instructions"), QStringLiteral("卵は少しずつ。")},
             {QStringLiteral("result"), QStringLiteral("要経過観察")}});
        m_weight = m_clinic.type(QStringLiteral("growth"), child,
                                 {{QStringLiteral("type"), QStringLiteral("weight")},
                                  {QStringLiteral("value"), 10420},
                                  {QStringLiteral("date"), QStringLiteral("2026-11-22")},
                                  {QStringLiteral("by"), QStringLiteral("professional")},
                                  {QStringLiteral("checkup"), m_checkup}});
        m_dose = m_clinic.type(QStringLiteral("vaccine"), child,
                               {{QStringLiteral("vaccine"), QStringLiteral("mr")},
                                {QStringLiteral("date"), QStringLiteral("2026-11-22")},
                                {QStringLiteral("lotNumber"), QStringLiteral("MR-77")},
                                {QStringLiteral("source"), QStringLiteral("given_here")}});
    }
    [[nodiscard]] QString results(const QString &child)
    {
        const QString out = m_cli.path(QStringLiteral("results.json"));
        static_cast<void>(m_clinic.done({QStringLiteral("handover"), QStringLiteral("results"),
                                         QStringLiteral("--person"), child, QStringLiteral("--record"), m_checkup,
                                         QStringLiteral("--record"), m_dose, QStringLiteral("--out"), out}));
        return out;
    }

    const CommandLine m_cli;
    Desk m_home{m_cli, QStringLiteral("home")};
    Desk m_clinic{m_cli, QStringLiteral("clinic")};
    QString m_mother;
    QString m_child;
    QString m_questionnaire;
    QString m_checkup;
    QString m_weight;
    QString m_dose;
};

/// What the clinic typed that the family had told it already.
int typedTwice(const Desk &home, const Desk &clinic)
{
    int count = 0;
    for (const QJsonObject &there : clinic.typed()) {
        count += static_cast<int>(home.typed().count(there));
    }
    return count;
}

TEST_F(Journey, NothingIsTypedTwiceLostOrChanged)
{
    writeAtHome();
    const QString file = sealed(QStringLiteral("family.age"));
    const QMap<QString, QJsonObject> sent = m_home.records();
    ASSERT_GE(sent.size(), 11); // 2 persons, pregnancy, notification, 3 forms, 2 doses, 1 weight, consents

    const QJsonObject taken = m_clinic.done({QStringLiteral("import"), file, QStringLiteral("--observations")});
    EXPECT_EQ(taken.value(QLatin1String("counts"))[QLatin1String("refused")].toInt(), 0);
    const QMap<QString, QJsonObject> arrived = m_clinic.records();
    for (auto record = sent.cbegin(); record != sent.cend(); ++record) {
        ASSERT_TRUE(arrived.contains(record.key())) << "lost: " << QJsonDocument(*record).toJson().toStdString();
        EXPECT_EQ(arrived.value(record.key()), *record) << "changed";
    }
    // What the questionnaire states of the birth is a measurement now, without typing.
    EXPECT_EQ(arrived.size(), sent.size() + 1);
    const QJsonObject again = m_clinic.done({QStringLiteral("import"), file, QStringLiteral("--observations")});
    EXPECT_TRUE(again.value(QLatin1String("import")).toString().isEmpty());
    EXPECT_EQ(m_clinic.records(), arrived);

    examine(m_child);
    const QString back = results(m_child);
    const QJsonObject came = m_home.done({QStringLiteral("import"), back});
    EXPECT_EQ(came.value(QLatin1String("signed"))[QLatin1String("signature")].toString(), QStringLiteral("known"));
    EXPECT_EQ(came.value(QLatin1String("taken")).toInt(), 3);
    const QMap<QString, QJsonObject> atHome = m_home.records();
    const QMap<QString, QJsonObject> atClinic = m_clinic.records();
    for (const QString &id : {m_checkup, m_weight, m_dose}) {
        EXPECT_EQ(atHome.value(id), atClinic.value(id));
    }
    for (auto record = sent.cbegin(); record != sent.cend(); ++record) {
        EXPECT_EQ(atHome.value(record.key()), *record) << "the family's own records stay as they are";
    }
    const QJsonObject twice = m_home.done({QStringLiteral("import"), back});
    EXPECT_TRUE(twice.value(QLatin1String("import")).toString().isEmpty());
    EXPECT_EQ(m_home.records(), atHome);
    EXPECT_EQ(typedTwice(m_home, m_clinic), 0);
}

TEST_F(Journey, ResultsAreSealedToTheKeyThatCameWithTheFamilysFile)
{
    writeAtHome();
    const QString out = m_cli.path(QStringLiteral("back.age"));
    const QStringList results{QStringLiteral("handover"),
                              QStringLiteral("results"),
                              QStringLiteral("--person"),
                              m_child,
                              QStringLiteral("--to-family"),
                              QStringLiteral("--out"),
                              out};
    static_cast<void>(m_clinic.done({QStringLiteral("import"), sealed(QStringLiteral("family.age"))}));
    examine(m_child);
    static_cast<void>(m_clinic.done(results));
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("age-encryption.org/v1"));
    EXPECT_EQ(m_clinic.run({QStringLiteral("import"), out, QStringLiteral("--preview")}).status, 3)
        << "the clinic itself cannot open it any more";
    const QJsonObject came = m_home.done({QStringLiteral("import"), out});
    EXPECT_GE(came.value(QLatin1String("taken")).toInt(), 3);
}

TEST_F(Journey, WithoutAKeyOfTheFamilyNothingIsSealedToIt)
{
    const QString child =
        m_clinic.type(QStringLiteral("person"), {}, {{QStringLiteral("role"), QStringLiteral("child")}});
    examine(child);
    const ProcessResult refused =
        m_clinic.run({QStringLiteral("handover"), QStringLiteral("results"), QStringLiteral("--person"), child,
                      QStringLiteral("--to-family"), QStringLiteral("--out"), m_cli.path(QStringLiteral("no.age"))});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.json().value(QLatin1String("error"))[QLatin1String("field")].toString(),
              QStringLiteral("--to-family"));
    EXPECT_FALSE(QFile::exists(m_cli.path(QStringLiteral("no.age"))));
}

TEST_F(Journey, AChildOnTheClinicsListIsTheOneSomebodyPointsAt)
{
    writeAtHome();
    const QString registered = m_clinic.type(QStringLiteral("person"), {},
                                             {{QStringLiteral("familyName"), QStringLiteral("山田")},
                                              {QStringLiteral("givenName"), QStringLiteral("陽翔")},
                                              {QStringLiteral("role"), QStringLiteral("child")},
                                              {QStringLiteral("sex"), QStringLiteral("male")},
                                              {QStringLiteral("birthDate"), QStringLiteral("2025-05-10")},
                                              {QStringLiteral("patientNumber"), QStringLiteral("A-1")}});
    const QString file = sealed(QStringLiteral("family.age"));
    // Many at once never decide who somebody is.
    const ProcessResult asked = m_clinic.run({QStringLiteral("import"), file, file});
    EXPECT_EQ(asked.status, 1);
    EXPECT_EQ(asked.json().value(QLatin1String("question")).toInt(), 2);
    static_cast<void>(m_clinic.done(
        {QStringLiteral("import"), file, QStringLiteral("--match"), m_child + QLatin1Char('=') + registered}));
    EXPECT_FALSE(m_clinic.records().contains(m_child));
    const QJsonObject again = m_clinic.done({QStringLiteral("import"), file});
    EXPECT_TRUE(again.value(QLatin1String("import")).toString().isEmpty());
    examine(registered);
    const QJsonObject came = m_home.done({QStringLiteral("import"), results(registered)});
    EXPECT_EQ(came.value(QLatin1String("taken")).toInt(), 3);
    const QJsonObject checkup = m_home.done({QStringLiteral("checkup"), QStringLiteral("show"), m_checkup});
    EXPECT_EQ(checkup.value(QLatin1String("person")).toString(), m_child);
    EXPECT_EQ(checkup.value(QLatin1String("result")).toString(), QStringLiteral("要経過観察"));
}

TEST_F(Journey, AChangedFileOrSignatureTakesNothingIn)
{
    writeAtHome();
    static_cast<void>(m_clinic.done({QStringLiteral("import"), sealed(QStringLiteral("family.age"))}));
    examine(m_child);
    const QString back = results(m_child);
    const QMap<QString, QJsonObject> before = m_home.records();
    QFile file(back);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray changed = file.readAll().replace("10420", "10240");
    file.seek(0);
    file.write(changed);
    file.close();
    const ProcessResult refused = m_home.run({QStringLiteral("import"), back});
    EXPECT_EQ(refused.json().value(QLatin1String("error"))[QLatin1String("code")].toString(),
              QStringLiteral("damaged"));
    EXPECT_NE(refused.status, 0);
    EXPECT_EQ(m_home.records(), before);
}

} // namespace
} // namespace oyako::cli
