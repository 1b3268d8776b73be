// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The order of care of interoperability reference §4: nothing of a file is taken before somebody chose it.
#include "core/exchange/import.h"

#include "tests/support/folder_digest.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

QByteArray bundleOf(const QByteArrayList &resources, const char *type = "collection")
{
    QByteArrayList entries;
    for (const QByteArray &resource : resources) {
        entries.append("{\"resource\":" + resource + "}");
    }
    return QByteArray("{\"resourceType\":\"Bundle\",\"type\":\"") + type + "\",\"entry\":[" + entries.join(',') + "]}";
}

const QByteArray child =
    R"({"resourceType":"Patient","id":"c","gender":"female","birthDate":"2026-01-15","name":[{"family":"佐藤","given":["はな"]}]})";
const QByteArray weight =
    R"({"resourceType":"Observation","id":"w","status":"final","subject":{"reference":"Patient/c"},
    "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"effectiveDateTime":"2026-05-03","valueQuantity":{"value":7,"code":"kg"}})";
const QByteArray dose =
    R"({"resourceType":"Immunization","id":"d","status":"completed","patient":{"reference":"Patient/c"},
    "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"04"}]},"occurrenceDateTime":"2026-05-03"})";

class ImportRefusal : public testing::Test {
protected:
    Preview previewed(const QByteArray &bytes) { return previewImport(m_test.book(), readFhir(bytes).value()).value(); }
    book::Book &book() { return m_test.book(); }
    /// Of every file but the one in which readers of the store note where they are.
    [[nodiscard]] QMap<QString, QByteArray> contents() const
    {
        QMap<QString, QByteArray> all = digestOf(m_test.folder());
        for (const QString &name : all.keys()) {
            if (name.endsWith(QLatin1String("-shm"))) {
                all.remove(name);
            }
        }
        return all;
    }
    [[nodiscard]] static RecordId idOf(const Preview &preview, const char *source)
    {
        for (const PreviewItem &item : preview.items) {
            if (item.incoming.source == QLatin1String(source)) {
                return item.incoming.id;
            }
        }
        return {};
    }

    TestBook m_test;
};

TEST_F(ImportRefusal, APreviewChangesNothing)
{
    ASSERT_TRUE(book().add({}, Person{.givenName = QStringLiteral("あお"), .role = Role::Child}));
    const auto before = contents();
    const Preview preview = previewed(bundleOf({child, weight, dose}));
    EXPECT_EQ(preview.count(ItemState::New), 3);
    EXPECT_EQ(preview.day, m_test.clock().today());
    EXPECT_EQ(contents(), before);
}

TEST_F(ImportRefusal, AnIdThatIsNotInTheFileIsRefusedAndNothingTaken)
{
    const Preview preview = previewed(bundleOf({child}));
    const auto changes = acceptImport(preview, {.accepted = {makeId<RecordId>(m_test.clock())}});
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, ErrorCode::UnknownRecord);
    EXPECT_TRUE(book().list<Person>()->isEmpty());
}

TEST_F(ImportRefusal, ChoosingNothingIsNothingToDo)
{
    const Preview preview = previewed(bundleOf({child, weight}));
    EXPECT_EQ(acceptImport(preview, {}).error().code, ErrorCode::NotAllowed);
    book::ChangeSet more(QStringLiteral("tray"));
    EXPECT_TRUE(addImport(more, preview, {})) << "beside other changes it is no failure";
    EXPECT_TRUE(more.steps().isEmpty());
}

TEST_F(ImportRefusal, WhatIsOnesIsNotTakenWithoutTheOne)
{
    const Preview preview = previewed(bundleOf({child, weight, dose}));
    const RecordId weightId = idOf(preview, "Observation/w");
    EXPECT_EQ(acceptImport(preview, {.accepted = {weightId}}).error().code, ErrorCode::NotAllowed);
    const auto both = acceptImport(preview, {.accepted = {weightId, idOf(preview, "Patient/c")}});
    ASSERT_TRUE(both);
    ASSERT_TRUE(book().apply(*both));
    EXPECT_EQ(book().list<Measurement>()->size(), 1);
    EXPECT_TRUE(book().list<Vaccination>()->isEmpty()) << "only what was chosen";
}

TEST_F(ImportRefusal, RefusedItemsAreNeverTakenEvenWhenNamed)
{
    const QByteArray broken = QByteArray(weight).replace("\"kg\"", "\"stone\"");
    const Preview preview = previewed(bundleOf({child, broken, dose}));
    EXPECT_EQ(preview.count(ItemState::Refused), 1);
    const auto changes = acceptImport(preview, {.all = true, .accepted = {idOf(preview, "Observation/w")}});
    ASSERT_TRUE(changes);
    ASSERT_TRUE(book().apply(*changes));
    EXPECT_TRUE(book().list<Measurement>()->isEmpty());
    EXPECT_EQ(book().list<Vaccination>()->size(), 1);
}

TEST_F(ImportRefusal, EveryRecordSaysWhereItCameFrom)
{
    const Preview preview = previewed(bundleOf({child, weight}));
    ASSERT_TRUE(book().apply(acceptImport(preview, {.all = true}).value()));
    for (const PreviewItem &item : preview.items) {
        const auto history = book().history(item.incoming.id).value();
        ASSERT_EQ(history.size(), 1);
        EXPECT_EQ(history.first().origin, preview.identifier);
        EXPECT_EQ(history.first().action, QStringLiteral("import"));
    }
    EXPECT_TRUE(preview.identifier.startsWith(QLatin1String("sha256:"))) << "a bundle without a name goes by its bytes";
}

TEST_F(ImportRefusal, WhatWasErasedForGoodStaysAway)
{
    const QByteArray file = bundleOf({child, weight});
    const Preview first = previewed(file);
    ASSERT_TRUE(book().apply(acceptImport(first, {.all = true}).value()));
    ASSERT_TRUE(book().erase(idOf(first, "Observation/w")));
    const Preview again = previewed(file);
    EXPECT_EQ(again.count(ItemState::Refused), 1);
    EXPECT_EQ(acceptImport(again, {.all = true, .accepted = {idOf(first, "Observation/w")}}).error().code,
              ErrorCode::NotAllowed);
}

TEST_F(ImportRefusal, TwinsAreTwoAndNamesakesAreAskedAbout)
{
    const QByteArray twin = QByteArray(child).replace("\"c\"", "\"t\"").replace("はな", "ゆき");
    ASSERT_TRUE(book().apply(acceptImport(previewed(bundleOf({child, twin})), {.all = true}).value()));
    EXPECT_EQ(book().list<Person>()->size(), 2) << "the same birthday is no likeness enough";
    const QByteArray namesake = QByteArray(child).replace("\"c\"", "\"n\"");
    const Preview preview = previewed(bundleOf({namesake}));
    EXPECT_EQ(preview.count(ItemState::Conflicting), 1);
    EXPECT_EQ(preview.items.first().reason, QStringLiteral("same_person"));
    EXPECT_EQ(preview.items.first().candidates.size(), 1);
    EXPECT_FALSE(acceptImport(preview, {.all = true})) << "never merged or added silently";
}

TEST_F(ImportRefusal, BundlesOfCommandsAreReadAndNotRun)
{
    ASSERT_TRUE(book().apply(acceptImport(previewed(bundleOf({child, weight})), {.all = true}).value()));
    const Preview first = previewed(bundleOf({child, weight}));
    const QByteArray commands = R"({"resourceType":"Bundle","type":"transaction","entry":[
        {"request":{"method":"DELETE","url":"Observation/w"}},
        {"request":{"method":"PUT","url":"Patient/c"},"resource":{"resourceType":"Patient","id":"c","active":false}}]})";
    const Preview preview = previewed(commands);
    ASSERT_EQ(preview.items.size(), 2);
    EXPECT_EQ(preview.count(ItemState::Refused), 1);
    EXPECT_EQ(preview.items.last().reason, QStringLiteral("request"));
    ASSERT_TRUE(book().apply(acceptImport(preview, {.all = true}).value()));
    EXPECT_EQ(book().list<Measurement>()->size(), 1);
    EXPECT_EQ(first.count(ItemState::Same), 2);
}

TEST_F(ImportRefusal, StatesHaveTheirWords)
{
    QStringList words;
    for (const ItemState state :
         {ItemState::New, ItemState::Changed, ItemState::Same, ItemState::Conflicting, ItemState::Refused}) {
        words.append(stateWord(state));
    }
    EXPECT_EQ(words, (QStringList{QStringLiteral("new"), QStringLiteral("changed"), QStringLiteral("same"),
                                  QStringLiteral("conflicting"), QStringLiteral("refused")}));
}

} // namespace
} // namespace oyako::exchange
