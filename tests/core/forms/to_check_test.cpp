// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/library.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <QMap>

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

/// What an item may be marked with, in the order in which the marks stand; EXTENSIONS.md says what each means.
const QStringList &marks()
{
    static const QStringList all{QStringLiteral("field"), QStringLiteral("answers"), QStringLiteral("limits"),
                                 QStringLiteral("usual-range"), QStringLiteral("scoring")};
    return all;
}

using Marked = QMap<QString, QStringList>; ///< "form/linkId" to its marks, in their order.

/// One row of the table: "chart1.t*" stands for every question whose linkId begins so.
bool isMeant(const Item &item, const QString &pattern)
{
    return item.isQuestion() &&
           (pattern.endsWith(QLatin1Char('*')) ? item.linkId.startsWith(pattern.chopped(1)) : item.linkId == pattern);
}

/// The marks the table asks for; a row that means no item is a failure.
Marked expectedMarks()
{
    QMap<QString, QSet<QString>> found;
    for (const QStringList &row : test::caseRows(QStringLiteral("forms/to_check.csv"))) {
        SCOPED_TRACE(row.join(QLatin1Char(' ')).toStdString());
        EXPECT_EQ(row.size(), 5);
        const auto form = builtInForm(row.value(1));
        EXPECT_TRUE(form);
        bool isUsed = false;
        for (const Item &item : form ? (*form)->items : QList<Item>()) {
            if (isMeant(item, row.value(2))) {
                isUsed = true;
                const QStringList words = row.value(3).split(QLatin1Char(' '));
                found[row.value(1) + QLatin1Char('/') + item.linkId].unite({words.begin(), words.end()});
            }
        }
        EXPECT_TRUE(isUsed);
    }
    Marked marked;
    for (auto item = found.cbegin(); item != found.cend(); ++item) {
        QStringList words(item->begin(), item->end());
        std::sort(words.begin(), words.end(),
                  [](const QString &a, const QString &b) { return marks().indexOf(a) < marks().indexOf(b); });
        marked.insert(item.key(), words);
    }
    return marked;
}

// The table is written from the marks [known] and "inferred" of the handbook reference, section by section.
TEST(ItemsToCheck, AreThoseOfTheTableAndNoOthers)
{
    Marked marked;
    for (const QString &id : builtInForms()) {
        const auto form = builtInForm(id);
        ASSERT_TRUE(form) << id.toStdString();
        for (const Item &item : (*form)->items) {
            if (!item.toCheck.isEmpty()) {
                marked.insert(id + QLatin1Char('/') + item.linkId, item.toCheck);
            }
        }
    }
    const Marked expected = expectedMarks();
    EXPECT_GT(expected.size(), 900);
    QStringList items = marked.keys() + expected.keys();
    items.removeDuplicates();
    for (const QString &item : items) {
        EXPECT_EQ(marked.value(item), expected.value(item)) << item.toStdString();
    }
}

// A mark that says nothing would be read as "all is well".
TEST(ItemsToCheck, AreMarkedWithWhatTheyHave)
{
    for (const QString &id : builtInForms()) {
        const auto form = builtInForm(id);
        ASSERT_TRUE(form) << id.toStdString();
        for (const Item &item : (*form)->items) {
            SCOPED_TRACE(QString(id + QLatin1Char('/') + item.linkId).toStdString());
            const Limits &limits = item.limits;
            EXPECT_TRUE(std::all_of(item.toCheck.begin(), item.toCheck.end(),
                                    [](const QString &mark) { return marks().contains(mark); }));
            EXPECT_TRUE(item.toCheck.isEmpty() || item.isQuestion());
            EXPECT_TRUE(!item.toCheck.contains(QLatin1String("limits")) || limits.minimum || limits.maximum);
            EXPECT_EQ(item.toCheck.contains(QLatin1String("usual-range")), limits.usualMinimum || limits.usualMaximum);
        }
    }
}

} // namespace
} // namespace oyako::forms
