// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/units.h"

#include "core/forms/library.h"
#include "tests/support/qt_printers.h"
#include "ui/text/language.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

TEST(Units, OfEveryFormOfTheProgramAreEnglishInEnglish)
{
    static const QRegularExpression japanese(QStringLiteral("[\\p{Hiragana}\\p{Katakana}\\p{Han}]"));
    const Catalogue catalogue(Language::English);
    const QStringList ids = forms::builtInForms();
    ASSERT_FALSE(ids.isEmpty());
    for (const QString &id : ids) {
        const auto form = forms::builtInForm(id).value();
        for (const forms::Item &item : form->items) {
            const QString name = item.unit ? unitName(*item.unit) : QString();
            EXPECT_FALSE(name.contains(japanese)) << id.toStdString() << ' ' << item.linkId.toStdString();
        }
    }
}

TEST(Units, WordsThatAPublisherChoseStay)
{
    const Catalogue catalogue(Language::English);
    EXPECT_EQ(unitName({{}, QStringLiteral("mo"), QStringLiteral("か月")}), QStringLiteral("months"));
    EXPECT_EQ(unitName({{}, QStringLiteral("mo"), QStringLiteral("months old")}), QStringLiteral("months old"));
    EXPECT_EQ(unitName({{}, QStringLiteral("mm[Hg]"), {}}), QStringLiteral("mm[Hg]"));
}

} // namespace
} // namespace oyako::text
