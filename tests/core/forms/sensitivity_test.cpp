// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// A question that is only asked after a sensitive answer would give that answer away: it is sensitive, too.
#include "core/forms/library.h"
#include "core/forms/parser.h"

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

QStringList sensitiveIn(const Form &form)
{
    QStringList found;
    for (const Item &item : form.items) {
        found += item.sensitive ? QStringList(item.linkId) : QStringList();
    }
    return found;
}

TEST(Sensitivity, GoesOnToWhatIsAskedOnlyAfterwards)
{
    const auto form = parseForm(R"({"resourceType":"Questionnaire","status":"active","title":"t","item":[
        {"linkId":"third","type":"display","text":"c","enableWhen":[{"question":"second","operator":"exists","answerBoolean":true}]},
        {"linkId":"first","type":"boolean","text":"a",
         "extension":[{"url":"urn:oyako:extension:sensitive","valueBoolean":true}]},
        {"linkId":"second","type":"string","text":"b","enableWhen":[{"question":"first","operator":"=","answerBoolean":true}]},
        {"linkId":"plain","type":"boolean","text":"d"},
        {"linkId":"after","type":"string","text":"e","enableWhen":[{"question":"plain","operator":"=","answerBoolean":true}]}]})");
    ASSERT_TRUE(form) << qPrintable(form.error().field);
    EXPECT_EQ(sensitiveIn(**form),
              (QStringList{QStringLiteral("third"), QStringLiteral("first"), QStringLiteral("second")}));
}

// The built-in forms say with it what they mean: whether a parent copes is asked of those who have a difficulty.
TEST(Sensitivity, OfBuiltInFormsReachesTheirFollowUps)
{
    for (const auto &[form, linkId] :
         {std::pair("previsit-03m", "common.copes"), std::pair("previsit-36m", "common.copes"),
          std::pair("postpartum-checkup", "followUp")}) {
        const auto read = builtInForm(QLatin1String(form));
        ASSERT_TRUE(read);
        EXPECT_TRUE((*read)->find(QLatin1String(linkId))->sensitive) << form;
    }
}

} // namespace
} // namespace oyako::forms
