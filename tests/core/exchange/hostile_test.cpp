// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/handover.h"
#include "core/exchange/import.h"
#include "core/exchange/measurement_table.h"
#include "core/seal/frames.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

struct HostileCase {
    QString name;
    QByteArray bytes;
    QString refused; ///< Word of the error; empty: the file is read.
    int taken = 0;
    QStringList reasons;
};

QByteArray framesOf(int kind)
{
    QStringList frames = seal::makeFrames(QByteArray(1500, 'x')).value();
    if (kind > 0) {
        return frames.first().toLatin1();
    }
    frames[1].replace(40, 1, frames.at(1).at(40) == QLatin1Char('A') ? QLatin1String("B") : QLatin1String("A"));
    return frames.join(QLatin1Char('\n')).toLatin1();
}

QByteArray bytesOf(const QJsonObject &json)
{
    if (json.contains(QLatin1String("frames"))) {
        return framesOf(json.value(QLatin1String("frames")).toInt());
    }
    if (json.contains(QLatin1String("base64"))) {
        return QByteArray::fromBase64(json.value(QLatin1String("base64")).toString().toLatin1());
    }
    const QJsonValue repeat = json.value(QLatin1String("repeat"));
    const auto text = [&json](const char *name) { return json.value(QLatin1String(name)).toString().toUtf8(); };
    return text("text") + text("before") +
           repeat[QLatin1String("text")].toString().toUtf8().repeated(repeat[QLatin1String("times")].toInt()) +
           text("after");
}

/// Bytes are made when a case runs: some are large.
QJsonArray allCases()
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/exchange/hostile.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray();
}

HostileCase caseAt(int index)
{
    const QJsonObject json = allCases().at(index).toObject();
    HostileCase hostile{json.value(QLatin1String("name")).toString(),
                        bytesOf(json),
                        json.value(QLatin1String("refused")).toString(),
                        json.value(QLatin1String("new")).toInt(),
                        {}};
    const QJsonArray reasons = json.value(QLatin1String("reasons")).toArray();
    for (const QJsonValue &reason : reasons) {
        hostile.reasons.append(reason.toString());
    }
    return hostile;
}

class HostileFiles : public testing::TestWithParam<int> {
protected:
    TestBook m_book;
};

TEST_P(HostileFiles, AreRefusedByNameOrTakenOnlyAsFarAsTheyMakeSense)
{
    const HostileCase hostile = caseAt(GetParam());
    SCOPED_TRACE(hostile.name.toStdString());
    const seal::Identity key = seal::Identity::generate();
    const auto file = readIncoming(hostile.bytes, {&key, 1});
    if (!hostile.refused.isEmpty()) {
        ASSERT_FALSE(file);
        EXPECT_EQ(QString(errorWord(file.error().code)), hostile.refused);
        return;
    }
    ASSERT_TRUE(file) << errorWord(file.error().code).data();
    const auto preview = previewImport(m_book.book(), *file).value();
    EXPECT_EQ(preview.count(ItemState::New), hostile.taken);
    QStringList reasons;
    for (const PreviewItem &item : preview.items) {
        reasons += item.state == ItemState::Refused ? QStringList{item.reason} : QStringList();
    }
    EXPECT_EQ(reasons, hostile.reasons);
    const auto changes = acceptImport(preview, {.all = true});
    ASSERT_EQ(changes.has_value(), hostile.taken > 0);
    if (changes) {
        ASSERT_TRUE(m_book.book().apply(*changes));
        ASSERT_TRUE(m_book.book().undoLast());
        EXPECT_TRUE(m_book.book().list<records::Person>()->isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(Exchange, HostileFiles, testing::Range(0, static_cast<int>(allCases().size())));

TEST(HostileNumbers, AnObjectOfVeryManyNamesIsRefusedBeforeItIsSorted)
{
    QByteArray object = "{\"resourceType\":\"Patient\"";
    for (int i = 0; i < 10'000; ++i) {
        object += ",\"n" + QByteArray::number(i) + "\":0";
    }
    EXPECT_EQ(readFhir(object + '}').error().code, ErrorCode::TooLarge);
}

TEST(HostileNumbers, ATableOfVeryManyRowsIsRefused)
{
    const QByteArray rows = QByteArray("2026-01-01,3500\n").repeated(mostEntries + 1);
    EXPECT_EQ(readMeasurementTable("date,weight (g)\n" + rows, {QDate(2026, 11, 22)}).error().code,
              ErrorCode::TooLarge);
}

TEST(HostileNumbers, ATableOfVeryManyColumnsIsRefused)
{
    for (const char separator : {',', ';', '\t'}) {
        const QByteArray end(1, separator);
        const auto table = [&](int columns) -> QByteArray {
            const QByteArray more = QByteArray(end + 'x').repeated(columns - 2);
            return "date" + end + "weight (g)" + more + "\n2026-01-01" + end + "3500" + more + '\n';
        };
        const auto widest = readMeasurementTable(table(1000), {QDate(2026, 11, 22)});
        ASSERT_TRUE(widest) << separator;
        EXPECT_EQ(widest->size(), 1);
        EXPECT_EQ(readMeasurementTable(table(1001), {QDate(2026, 11, 22)}).error(),
                  (Error{ErrorCode::TooLarge, QStringLiteral("columns"), {QStringLiteral("1000")}}));
        EXPECT_TRUE(looksLikeTable(table(200'000))) << "so that it is refused as one";
        EXPECT_EQ(
            readMeasurementTable("date" + end + "weight (g)\n" + end.repeated(2000), {QDate(2026, 11, 22)}).has_value(),
            false);
    }
}

TEST(HostileNumbers, AnIndividualNumberIsDroppedAndSaidSo)
{
    const auto file =
        readFhir(R"({"resourceType":"Patient","id":"a","identifier":[{"value":"123456789018"}]})").value();
    EXPECT_EQ(file.items.first().dropped, QStringList{QStringLiteral("individual_number")});
    EXPECT_FALSE(toJson(*file.items.first().value).value(QLatin1String("patientNumber")).isString());
}

} // namespace
} // namespace oyako::exchange
