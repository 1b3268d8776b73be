// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/library.h"
#include "tests/core/forms/support.h"

#include <thread>
#include <vector>

namespace oyako::forms {
namespace {

TEST(Library, ListsItsFormsSortedAndReadsEachOnce)
{
    QStringList sorted = builtInForms();
    sorted.sort();
    EXPECT_EQ(builtInForms(), sorted);
    EXPECT_EQ(sorted.removeDuplicates(), 0);
    for (const QString &id : std::as_const(sorted)) {
        const auto form = builtInForm(id);
        ASSERT_TRUE(form) << id.toStdString();
        EXPECT_EQ((*form)->id, id);
        EXPECT_EQ(form->get(), builtInForm(id)->get()) << "shared, not read anew";
    }
}

TEST(Library, GivesTheSameFormToEveryThread)
{
    const QString id = builtInForms().first();
    std::vector<const Form *> found(4, nullptr);
    std::vector<std::thread> threads;
    for (const Form *&one : found) {
        threads.emplace_back([&one, &id] { one = builtInForm(id)->get(); });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    EXPECT_EQ(found, std::vector<const Form *>(4, builtInForm(id)->get()));
}

TEST(Library, NamesWhatItDoesNotHave)
{
    for (const char *id : {"", "no-such-form", "../EXTENSIONS", "checkup-01m.json", "checkup-01m/"}) {
        EXPECT_EQ(builtInForm(s(id)).error(), (Error{ErrorCode::NotFound, s("form"), {s(id)}})) << id;
    }
}

// What makes a form ours is its content: a name is quickly borrowed, and with it the right to write into the book.
TEST(Library, KnowsItsOwnFormsByEveryByte)
{
    const auto own = *builtInForm(s("checkup-01m"));
    EXPECT_TRUE(isBuiltIn(*own));
    const auto copy = parseForm(own->bytes);
    ASSERT_TRUE(copy);
    EXPECT_TRUE(isBuiltIn(**copy));
    const auto changed = parseForm(QByteArray(own->bytes).append('\n'));
    ASSERT_TRUE(changed);
    EXPECT_FALSE(isBuiltIn(**changed));
    const auto borrowed = parseForm(R"({"resourceType":"Questionnaire","id":"checkup-01m","item":[]})");
    ASSERT_TRUE(borrowed);
    EXPECT_FALSE(isBuiltIn(**borrowed));
    EXPECT_FALSE(isBuiltIn(Form{}));
}

struct NameRow {
    const char *head;
    const char *id;
    const char *canonical;
};

TEST(Canonical, IsTheAddressWithItsVersion)
{
    for (const NameRow &row :
         {NameRow{R"("id":"i","url":"urn:f","version":"2",)", "i", "urn:f|2"},
          NameRow{R"("id":"i","url":"urn:f",)", "i", "urn:f"}, NameRow{R"("id":"i","version":"2",)", "i", "i|2"},
          NameRow{R"("name":"N","version":"2",)", "N", "N|2"}, NameRow{R"("id":"","name":"N",)", "N", "N"},
          NameRow{"", "", ""}}) {
        const auto form = formOf(itemOf("a", "string"), row.head);
        EXPECT_EQ(form->id, s(row.id)) << row.head;
        EXPECT_EQ(form->canonical(), s(row.canonical)) << row.head;
    }
}

TEST(FormSize, ReachesTheLimitAndNotBeyond)
{
    QByteArray items;
    for (int i = 0; i < mostItems; ++i) {
        items += "{\"linkId\":\"" + QByteArray::number(i) + "\",\"type\":\"string\"},";
    }
    const auto read = [](const QByteArray &all) {
        return parseForm("{\"resourceType\":\"Questionnaire\",\"item\":[" + all.chopped(1) + "]}");
    };
    const auto full = read(items);
    ASSERT_TRUE(full);
    EXPECT_EQ((*full)->items.size(), mostItems);
    EXPECT_EQ((*full)->find(s("19999"))->end, mostItems);
    EXPECT_EQ(read(items + R"({"linkId":"more","type":"string"},)").error(),
              (Error{ErrorCode::BadForm, s("more"), {s("too_many_items"), s("20000")}}));
}

} // namespace
} // namespace oyako::forms
