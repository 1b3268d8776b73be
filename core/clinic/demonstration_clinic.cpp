// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/demonstration_clinic.h"

#include "core/calendar/months.h"
#include "core/care/demonstration_child.h"
#include "core/forms/library.h"
#include "core/forms/response.h"

#include <QRandomGenerator>

namespace oyako::clinic {

using namespace records;

namespace {

const QString clinicName = QStringLiteral("みどり市こども家庭センター");
const QString clinicNumber = QStringLiteral("1310000003");
const QString municipality = QStringLiteral("131083");
constexpr int recordsAtOnce = 2'000; // in one change set: a transaction costs more than a thousand rows
constexpr int oldestMonths = 72;
constexpr int todaysMonths = 18;

struct Name {
    const char *kanji;
    const char *kana;
};

constexpr Name families[]{
    {"佐藤", "さとう"},   {"鈴木", "すずき"},   {"高橋", "たかはし"}, {"髙橋", "たかはし"}, {"田中", "たなか"},
    {"伊藤", "いとう"},   {"伊東", "いとう"},   {"渡辺", "わたなべ"}, {"渡邊", "わたなべ"}, {"渡部", "わたべ"},
    {"山本", "やまもと"}, {"山田", "やまだ"},   {"山口", "やまぐち"}, {"山崎", "やまざき"}, {"山﨑", "やまさき"},
    {"中村", "なかむら"}, {"中島", "なかじま"}, {"中山", "なかやま"}, {"中野", "なかの"},   {"小林", "こばやし"},
    {"小川", "おがわ"},   {"小野", "おの"},     {"小島", "こじま"},   {"加藤", "かとう"},   {"吉田", "よしだ"},
    {"𠮷野", "よしの"},   {"佐々木", "ささき"}, {"松本", "まつもと"}, {"松田", "まつだ"},   {"松井", "まつい"},
    {"井上", "いのうえ"}, {"木村", "きむら"},   {"林", "はやし"},     {"斎藤", "さいとう"}, {"齋藤", "さいとう"},
    {"斉藤", "さいとう"}, {"清水", "しみず"},   {"阿部", "あべ"},     {"安部", "あべ"},     {"森", "もり"},
    {"池田", "いけだ"},   {"橋本", "はしもと"}, {"石川", "いしかわ"}, {"石井", "いしい"},   {"前田", "まえだ"},
    {"藤田", "ふじた"},   {"藤井", "ふじい"},   {"岡田", "おかだ"},   {"後藤", "ごとう"},   {"長谷川", "はせがわ"},
    {"村上", "むらかみ"}, {"近藤", "こんどう"}, {"遠藤", "えんどう"}, {"青木", "あおき"},   {"坂本", "さかもと"},
    {"福田", "ふくだ"},   {"太田", "おおた"},   {"西村", "にしむら"}, {"三浦", "みうら"},   {"原田", "はらだ"},
    {"竹内", "たけうち"}, {"武内", "たけうち"}, {"和田", "わだ"},     {"上田", "うえだ"},   {"植田", "うえだ"},
    {"森田", "もりた"},   {"原", "はら"},       {"柴田", "しばた"},   {"酒井", "さかい"},   {"工藤", "くどう"},
    {"宮崎", "みやざき"}, {"横山", "よこやま"}, {"内田", "うちだ"},   {"高木", "たかぎ"},   {"安藤", "あんどう"},
    {"谷口", "たにぐち"}, {"大野", "おおの"},   {"今井", "いまい"},   {"河野", "こうの"},   {"丸山", "まるやま"},
    {"上野", "うえの"},   {"杉山", "すぎやま"}, {"村田", "むらた"},   {"菅原", "すがわら"}, {"平野", "ひらの"},
    {"新井", "あらい"},   {"荒井", "あらい"},   {"大塚", "おおつか"}, {"久保", "くぼ"},     {"千葉", "ちば"},
    {"岩崎", "いわさき"}, {"野口", "のぐち"},   {"桜井", "さくらい"}, {"櫻井", "さくらい"}, {"ブラウン", "ぶらうん"}};
constexpr Name girls[]{{"葵", "あおい"},     {"凛", "りん"},     {"陽葵", "ひまり"}, {"芽依", "めい"},
                       {"紬", "つむぎ"},     {"咲良", "さくら"}, {"結衣", "ゆい"},   {"結愛", "ゆあ"},
                       {"莉子", "りこ"},     {"澪", "みお"},     {"美桜", "みお"},   {"心春", "こはる"},
                       {"小春", "こはる"},   {"陽菜", "ひな"},   {"杏", "あん"},     {"花", "はな"},
                       {"楓", "かえで"},     {"詩", "うた"},     {"琴音", "ことね"}, {"千晴", "ちはる"},
                       {"ゆずは", "ゆずは"}, {"エマ", "えま"},   {"彩葉", "いろは"}, {"柚希", "ゆずき"},
                       {"美月", "みつき"},   {"日和", "ひより"}, {"一花", "いちか"}, {"茉莉", "まり"}};
constexpr Name boys[]{{"蓮", "れん"},     {"湊", "みなと"},   {"陽翔", "はると"}, {"晴斗", "はると"},
                      {"悠人", "はると"}, {"蒼", "あおい"},   {"律", "りつ"},     {"樹", "いつき"},
                      {"朝陽", "あさひ"}, {"旭", "あさひ"},   {"大和", "やまと"}, {"悠真", "ゆうま"},
                      {"颯", "はやて"},   {"奏", "かなで"},   {"新", "あらた"},   {"伊織", "いおり"},
                      {"碧", "あおい"},   {"瑛太", "えいた"}, {"健", "けん"},     {"翔太", "しょうた"},
                      {"大翔", "ひろと"}, {"岳", "がく"},     {"暖", "だん"},     {"結翔", "ゆいと"},
                      {"レオ", "れお"},   {"海斗", "かいと"}, {"直人", "なおと"}, {"光", "ひかる"}};
constexpr Name mothers[]{{"美咲", "みさき"}, {"愛", "あい"},     {"彩", "あや"},       {"優子", "ゆうこ"},
                         {"恵", "めぐみ"},   {"香織", "かおり"}, {"麻衣", "まい"},     {"沙織", "さおり"},
                         {"千尋", "ちひろ"}, {"由美", "ゆみ"},   {"アンナ", "あんな"}, {"京子", "きょうこ"}};

template <size_t N>
const Name &pick(const Name (&names)[N], QRandomGenerator &random)
{
    return names[random.bounded(static_cast<int>(N))];
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What a family may have answered at home before the checkup of one year and six months.
QJsonObject answersAtHome(QRandomGenerator &random, const Person &child)
{
    QJsonObject answers{{QStringLiteral("child.name"), fullName(child)},
                        {QStringLiteral("child.kana"), fullKana(child)},
                        {QStringLiteral("child.birthDate"), child.birthDate.toString(Qt::ISODate)}};
    for (const char *question : {"history.congenital", "history.convulsion", "history.foodAllergy", "child2.words",
                                 "child2.cup", "child2.bottle", "child2.regularMeals", "child2.finishBrushing",
                                 "child2.eyesConcern", "child2.turnsToName", "child2.fluoride", "child2.childSeat"}) {
        const bool isWorry = QByteArrayView(question).startsWith("history") ||
                             QByteArrayView(question) == "child2.bottle" ||
                             QByteArrayView(question) == "child2.eyesConcern";
        const bool rare = random.bounded(8) == 0;
        answers.insert(QLatin1String(question), isWorry == rare);
    }
    if (random.bounded(3) == 0) {
        answers.insert(QStringLiteral("worries"), QStringLiteral("卵の進め方を聞きたいです"));
    }
    return answers;
}

class ClinicBuilder final {
public:
    ClinicBuilder(book::Book &book, const ClinicPlan &plan)
        : m_book(book)
        , m_clock(book.clock())
        , m_plan(plan)
        , m_random(plan.seed)
        , m_changes(QStringLiteral("add"))
    {
    }

    Result<void> build(const Progress &progress)
    {
        while (m_children < m_plan.children) {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            addFamily();
            progress.report(m_children, m_plan.children);
            if (m_changes.steps().size() >= recordsAtOnce) {
                OYAKO_TRY(flush());
            }
        }
        return m_changes.isEmpty() ? Result<void>() : flush();
    }

private:
    Result<void> flush()
    {
        const auto done = m_book.apply(m_changes);
        m_changes = book::ChangeSet(QStringLiteral("add"));
        return done ? Result<void>() : Result<void>(fail(done.error()));
    }

    void addFamily()
    {
        const Name &family = pick(families, m_random);
        const Name &mother = pick(mothers, m_random);
        const QString phone = QStringLiteral("090-%1-%2")
                                  .arg(m_random.bounded(10'000), 4, 10, QLatin1Char('0'))
                                  .arg(m_random.bounded(10'000), 4, 10, QLatin1Char('0'));
        const QString address = QStringLiteral("東京都江東区みどり町%1-%2-%3")
                                    .arg(1 + m_random.bounded(9))
                                    .arg(1 + m_random.bounded(30))
                                    .arg(1 + m_random.bounded(20));
        const RecordId id =
            m_changes.add(m_clock, {},
                          Person{.familyName = text(family.kanji),
                                 .givenName = text(mother.kanji),
                                 .familyKana = text(family.kana),
                                 .givenKana = text(mother.kana),
                                 .role = Role::Mother,
                                 .sex = Sex::Female,
                                 .birthDate = m_clock.today().addDays(-10'000 - m_random.bounded(4'000)),
                                 .colour = m_children % 6,
                                 .address = address,
                                 .municipality = municipality,
                                 .phone = phone});
        const int children = std::min(1 + (m_random.bounded(10) < 3 ? 1 : 0), m_plan.children - m_children);
        for (int i = 0; i < children; ++i) {
            addChild(family, id, phone, address);
        }
    }

    void addChild(const Name &family, const RecordId &mother, const QString &phone, const QString &address)
    {
        const bool isToday = m_children < m_plan.today;
        const bool isBoy = m_random.bounded(2) == 0;
        const Name &given = isBoy ? pick(boys, m_random) : pick(girls, m_random);
        const int months = isToday ? todaysMonths : m_random.bounded(oldestMonths);
        // The checkup of today's children still lies before them.
        const int days = isToday ? 2 + m_random.bounded(6) : 6 + m_random.bounded(24);
        const bool isPreterm = m_random.bounded(20) == 0;
        ++m_children;
        const care::DemonstrationChild child{
            .familyName = text(family.kanji),
            .familyKana = text(family.kana),
            .givenName = text(given.kanji),
            .givenKana = text(given.kana),
            .sex = isBoy ? Sex::Male : Sex::Female,
            .birthDate = calendar::clampedMonths(m_clock.today(), -months).addDays(-days),
            .colour = m_children % 6,
            .mother = mother,
            .partner = {},
            .facility = clinicName,
            .patientNumber = QStringLiteral("%1").arg(m_children, 7, 10, QLatin1Char('0')),
            .phone = phone,
            .address = address,
            .gestationalDays = isPreterm ? 32 * 7 + m_random.bounded(28) : 38 * 7 + m_random.bounded(21),
            .missedMr = m_random.bounded(25) == 0};
        const RecordId id = care::addDemonstrationChild(m_changes, m_clock, m_random, child);
        if (isToday) {
            addToday(id);
        }
    }

    void addToday(const RecordId &child)
    {
        const int slot = (m_children - 1) / 5;
        m_changes.add(m_clock, child,
                      Appointment{.title = QStringLiteral("1歳6か月児健診"),
                                  .date = m_clock.today(),
                                  .time = QTime(13, 0).addSecs(slot * 15 * 60).toString(QStringLiteral("HH:mm")),
                                  .place = clinicName,
                                  .agendaItem = QStringLiteral("checkup/18m/%1").arg(child.toString())});
        if (m_random.bounded(3) > 0) {
            addResponse(child);
        }
    }

    void addResponse(const RecordId &child)
    {
        const auto form = forms::builtInForm(QStringLiteral("previsit-18m"));
        const auto &steps = m_changes.steps();
        const auto person = std::find_if(steps.crbegin(), steps.crend(),
                                         [&](const book::ChangeSet::Step &step) { return step.id == child; });
        if (!form || person == steps.crend()) {
            return;
        }
        auto session = forms::Session::start(*form, m_clock);
        if (!forms::applyAnswers(session, answersAtHome(m_random, std::get<Person>(person->value)))) {
            return;
        }
        const QDateTime authored = m_clock.now().addDays(-2);
        const QByteArray bytes = forms::writeResponse(
            session, {.status = QStringLiteral("completed"), .authored = authored.toString(Qt::ISODate)});
        m_changes.add(m_clock, child,
                      FormResponse{.form = (*form)->id,
                                   .url = (*form)->url,
                                   .version = (*form)->version,
                                   .status = ResponseStatus::Completed,
                                   .authored = authored,
                                   .response = QString::fromUtf8(bytes)});
    }

    book::Book &m_book;
    const Clock &m_clock;
    const ClinicPlan &m_plan;
    QRandomGenerator m_random;
    book::ChangeSet m_changes;
    int m_children = 0;
};

} // namespace

Result<void> fillClinic(book::Book &book, const ClinicPlan &plan, const Progress &progress)
{
    const auto persons = book.list<Person>();
    if (!persons || !persons->isEmpty()) {
        return fail(!persons ? persons.error() : Error{ErrorCode::NotAllowed, QStringLiteral("person"), {}});
    }
    OYAKO_TRY(book.setInfo({.name = clinicName, .municipality = municipality, .facility = clinicNumber}));
    return ClinicBuilder(book, plan).build(progress);
}

} // namespace oyako::clinic
