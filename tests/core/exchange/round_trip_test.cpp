// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"
#include "core/care/demonstration.h"
#include "core/exchange/csv_export.h"
#include "core/exchange/csv_import.h"
#include "core/exchange/everything.h"
#include "core/exchange/fhir_document.h"
#include "core/exchange/fhir_write.h"
#include "core/exchange/import.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <random>

namespace oyako::exchange {
namespace {

using namespace records;

/// Fills every field of a record with something, as its type allows.
class Filler {
public:
    explicit Filler(unsigned seed)
        : m_random(seed)
    {
    }

    template <class T>
    T make()
    {
        T value;
        T::describe(value, [this](const char *, auto &field) { this->fill(field); });
        return value;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void fill(QString &text)
    {
        static const QStringList samples{QStringLiteral("𠮷田 髙橋"),         QStringLiteral("葛󠄀城﨑"),
                                         QStringLiteral("a\"b\\c</script>&"), QStringLiteral("=1+1"),
                                         QStringLiteral("ｶﾅ\n改行\tタブ"),    QStringLiteral("e\u0301 é")};
        text = samples.at(below(static_cast<int>(samples.size()))) + QString::number(below(1000));
    }
    void fill(bool &value) { value = below(2) == 1; }
    void fill(int &value) { value = below(100'000); }
    void fill(double &value) { value = below(100'000) / 8.0; }
    void fill(QDate &date) { date = QDate(1990, 1, 1).addDays(below(13'000)); }
    void fill(calendar::PartialDate &date)
    {
        const QDate day(1990 + below(30), 1 + below(12), 1 + below(28));
        date = below(2) == 0 ? calendar::PartialDate(day) : *calendar::PartialDate::ofMonth(day.year(), day.month());
    }
    void fill(QDateTime &instant)
    {
        instant = QDateTime(QDate(2026, 1, 1).addDays(below(300)), QTime(below(24), below(60), below(60)),
                            Qt::OffsetFromUTC, (below(24) - 12) * 3600);
    }
    void fill(Mass &mass) { mass = Mass::fromGrams(below(90'000)); }
    void fill(Length &length) { length = Length::fromCentimetres(below(2'000) / 10.0); }
    template <class Tag>
    void fill(Id<Tag> &id)
    {
        id = Id<Tag>(QUuid::createUuidV5(QUuid(), QString::number(m_random())));
    }
    template <WordEnum E>
    void fill(E &value)
    {
        const auto &words = EnumWords<E>::words;
        value = words.at(static_cast<size_t>(below(static_cast<int>(words.size())))).first;
    }
    template <class T>
    void fill(std::optional<T> &value)
    {
        T inner{};
        fill(inner);
        value = inner;
    }
    template <class T>
    void fill(QList<T> &list)
    {
        for (int i = 0; i <= below(3); ++i) {
            T inner{};
            fill(inner);
            list.append(inner);
        }
    }
    void fill(QMap<QString, QString> &map)
    {
        for (int i = 0; i <= below(4); ++i) {
            QString key;
            QString value;
            fill(key);
            fill(value);
            map.insert(key, value);
        }
    }
    template <Described T>
    void fill(T &value)
    {
        T::describe(value, [this](const char *, auto &field) { this->fill(field); });
    }

    std::mt19937 m_random;
};

template <class... Types>
QList<AnyRecord> oneOfEach(Filler &filler, std::variant<Types...> *)
{
    return {AnyRecord(filler.make<Types>())...};
}

class RoundTrip : public testing::TestWithParam<unsigned> {};

TEST_P(RoundTrip, EveryFieldOfEveryKindOfRecordComesBack)
{
    Filler filler(GetParam());
    const FixedClock clock(QDate(2026, 11, 22));
    QList<book::StoredRecord> sent;
    QJsonArray entries;
    const QList<AnyRecord> values = oneOfEach(filler, static_cast<AnyRecord *>(nullptr));
    for (const AnyRecord &value : values) {
        const auto id = makeId<RecordId>(clock);
        const bool isPerson = std::holds_alternative<Person>(value);
        const RecordId person = isPerson ? id : sent.isEmpty() ? makeId<RecordId>(clock) : sent.first().id;
        sent.append({id, person, 1, book::State::Current, value});
        entries.append(bundleEntry(fhir::toResource(sent.last())));
    }
    const QByteArray bytes = QJsonDocument(makeBundle(clock, QStringLiteral("collection"), entries)).toJson();
    const auto file = readFhir(bytes);
    ASSERT_TRUE(file);
    ASSERT_EQ(file->items.size(), sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const fhir::Incoming &arrived = file->items.at(i);
        const std::string kind = kindWord(kindOf(sent.at(i).value)).data();
        EXPECT_TRUE(arrived.isOwn) << kind;
        EXPECT_EQ(arrived.id, sent.at(i).id) << kind;
        EXPECT_EQ(arrived.person, sent.at(i).person) << kind;
        ASSERT_TRUE(arrived.value) << kind << ' ' << arrived.reason.toStdString();
        EXPECT_EQ(toJson(*arrived.value), toJson(sent.at(i).value)) << kind;
    }
}

/// As spreadsheets save it: every cell in quotes or none, other separators and line ends, TRUE, 2026/1/5.
QByteArray savedBySpreadsheet(const QByteArray &table, char separator, const QByteArray &lineEnd, bool mark)
{
    static const QRegularExpression day(QStringLiteral("^(\\d{4})-0?(\\d{1,2})-0?(\\d{1,2})$"));
    QByteArray saved = mark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    const auto rows = csv::readAll(table).value();
    for (const QStringList &row : rows) {
        QByteArrayList cells;
        for (QString cell : row) {
            const bool isWord = cell == QLatin1String("true") || cell == QLatin1String("false");
            cell = isWord ? cell.toUpper() : cell.replace(day, QStringLiteral("\\1/\\2/\\3"));
            cells.append('"' + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"');
        }
        saved += cells.join(separator) + lineEnd;
    }
    return saved;
}

TEST_P(RoundTrip, EveryFieldComesBackFromATableAlsoAfterASpreadsheetSavedIt)
{
    Filler filler(GetParam());
    const QList<AnyRecord> values = oneOfEach(filler, static_cast<AnyRecord *>(nullptr));
    for (const AnyRecord &value : values) {
        const std::string kind = kindWord(kindOf(value)).data();
        if (kindOf(value) == Kind::StaffMember) {
            continue; // never taken from a file
        }
        const RecordId id(QUuid::createUuid());
        const bool isPerson = kindOf(value) == Kind::Person;
        const book::StoredRecord record{id, isPerson ? id : RecordId(QUuid::createUuid()), 1, book::State::Current,
                                        value};
        const QByteArray table = writeCsvRows(kindOf(value), {record});
        for (const QByteArray &file :
             {table, savedBySpreadsheet(table, ',', "\r\n", true), savedBySpreadsheet(table, ';', "\n", false),
              savedBySpreadsheet(table, '\t', "\r\n", false)}) {
            ASSERT_TRUE(looksLikeRecordTable(file)) << kind;
            const auto read = readRecordTable(file).value();
            ASSERT_EQ(read.items.size(), 1) << kind;
            const fhir::Incoming &item = read.items.first();
            EXPECT_EQ(item.id, record.id);
            EXPECT_EQ(item.person, record.person);
            ASSERT_TRUE(item.value) << kind << ' ' << item.reason.toStdString();
            EXPECT_EQ(toJson(*item.value), toJson(value)) << kind;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Exchange, RoundTrip, testing::Range(1U, 41U));

class EverythingTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(care::fillDemonstration(m_home.book(), {}, Progress())); }

    TestBook m_home;
    TestBook m_fresh;
};

TEST_F(EverythingTest, IsEnoughToRebuildTheBook)
{
    const RecordId mother = m_home.book().list<Pregnancy>()->first().person;
    ASSERT_TRUE(m_home.book().add(mother, AgendaMark{.item = QStringLiteral("P02"), .date = QDate(2026, 11, 1)}));
    ASSERT_TRUE(
        m_home.book().add({}, Circumstance{.key = QStringLiteral("employment"), .value = QStringLiteral("leave")}));
    const auto files = everythingFiles(m_home.book()).value();
    const auto preview =
        previewImport(m_fresh.book(), readFhir(files.value(QStringLiteral("book.fhir.json"))).value()).value();
    EXPECT_EQ(preview.count(ItemState::Refused), 0);
    ASSERT_TRUE(m_fresh.book().apply(acceptImport(preview, {.all = true}).value()));
    for (int kind = 0; kind <= static_cast<int>(Kind::SurveyAnswer); ++kind) {
        const auto sent = m_home.book().listAny(static_cast<Kind>(kind)).value();
        const auto arrived = m_fresh.book().listAny(static_cast<Kind>(kind)).value();
        ASSERT_EQ(arrived.size(), sent.size()) << kindWord(static_cast<Kind>(kind)).data();
        for (qsizetype i = 0; i < sent.size(); ++i) {
            EXPECT_EQ(toJson(arrived.at(i).value), toJson(sent.at(i).value));
        }
    }
}

TEST_F(EverythingTest, HoldsThePlacesTheFamilyWroteDownAndNoneOfAPublishedList)
{
    const Facility own{.type = FacilityKind::Clinic,
                       .name = QStringLiteral("ひがし小児科"),
                       .address = QStringLiteral("江東区ひがし1-2"),
                       .phone = QStringLiteral("03-0000-0000"),
                       .hours = QStringLiteral("月～金(9:00～12:00)\n土は要電話")};
    const RecordId mine = m_home.book().add({}, own).value();
    const RecordId list = m_home.book().add({}, FacilityList{.title = QStringLiteral("授乳室一覧")}).value();
    ASSERT_TRUE(
        m_home.book().add({}, Facility{.name = QStringLiteral("あ"), .list = list, .key = QStringLiteral("1")}));
    ASSERT_TRUE(m_home.book().add({}, FacilityNote{.facility = mine, .name = own.name}));
    const auto files = everythingFiles(m_home.book()).value();
    const QByteArray table = files.value(QStringLiteral("csv/facility.csv"));
    EXPECT_TRUE(table.contains("ひがし小児科") && !table.contains(list.toString().toUtf8()));

    const auto rebuilt = [&](const QByteArray &file) {
        const auto incoming = file.startsWith('{') ? readFhir(file) : readRecordTable(file);
        const auto preview = previewImport(m_fresh.book(), incoming.value()).value();
        EXPECT_EQ(preview.count(ItemState::Refused), 0);
        EXPECT_TRUE(m_fresh.book().apply(acceptImport(preview, {.all = true}).value()));
        const auto places = m_fresh.book().list<Facility>().value();
        EXPECT_EQ(places.size(), 1);
        EXPECT_EQ(places.first().id, mine);
        EXPECT_EQ(toJson(places.first().value), toJson(own));
        EXPECT_EQ(m_fresh.book().facilityRows()->size(), 1U) << "it is found";
        EXPECT_TRUE(m_fresh.book().undoLast());
    };
    rebuilt(table);
    rebuilt(files.value(QStringLiteral("book.fhir.json")));
}

TEST_F(EverythingTest, HasAReadMeInTwoLanguagesTablesAndADocumentForMotherAndChild)
{
    const auto files = everythingFiles(m_home.book()).value();
    const QString readMe = QString::fromUtf8(files.value(QStringLiteral("README.txt")));
    EXPECT_TRUE(readMe.contains(QStringLiteral("取り込む")) && readMe.contains(QStringLiteral("Take it into")));
    EXPECT_TRUE(files.contains(QStringLiteral("csv/vaccination.csv")));
    EXPECT_TRUE(files.contains(QStringLiteral("document/1.fhir.json")));
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        EXPECT_FALSE(it.value().isEmpty()) << it.key().toStdString();
        EXPECT_TRUE(QRegularExpression(QStringLiteral("^[a-zA-Z0-9_./]+$")).match(it.key()).hasMatch()) << "no names";
    }
}

TEST_F(EverythingTest, ADocumentBeginsWithItsCompositionAndReachesEverything)
{
    const QJsonObject bundle = QJsonDocument::fromJson(writeFhirDocument(m_home.book(), {}).value()).object();
    const QJsonArray entries = bundle.value(QLatin1String("entry")).toArray();
    EXPECT_EQ(bundle.value(QLatin1String("type")).toString(), QStringLiteral("document"));
    const QJsonValue composition = entries.first()[QLatin1String("resource")];
    EXPECT_EQ(composition[QLatin1String("resourceType")].toString(), QStringLiteral("Composition"));
    QSet<QString> reached;
    const QJsonArray sections = composition[QLatin1String("section")].toArray();
    for (const QJsonValue &section : sections) {
        EXPECT_TRUE(
            section[QLatin1String("text")][QLatin1String("div")].toString().startsWith(QLatin1String("<div xmlns")));
        const QJsonArray references = section[QLatin1String("entry")].toArray();
        EXPECT_FALSE(references.isEmpty());
        for (const QJsonValue &reference : references) {
            reached.insert(reference[QLatin1String("reference")].toString());
        }
    }
    for (qsizetype i = 1; i < entries.size(); ++i) {
        EXPECT_TRUE(reached.contains(entries.at(i)[QLatin1String("fullUrl")].toString())) << i;
    }
}

TEST_F(EverythingTest, NamesInTheNarrativeAreEscaped)
{
    ASSERT_TRUE(m_fresh.book().add(
        {}, Person{.familyName = QStringLiteral("<script>"), .givenName = QStringLiteral("&"), .role = Role::Mother}));
    const QByteArray document = writeFhirDocument(m_fresh.book(), {}).value();
    EXPECT_FALSE(document.contains("<li><script>"));
    EXPECT_TRUE(document.contains("&lt;script&gt; &amp;"));
    EXPECT_EQ(writeFhirDocument(TestBook().book(), {}).error().code, ErrorCode::MissingValue);
}

} // namespace
} // namespace oyako::exchange
