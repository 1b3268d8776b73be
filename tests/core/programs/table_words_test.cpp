// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/table_words.h"

#include "core/programs/procedure_table.h"
#include "core/programs/vaccine_course.h"
#include "core/programs/visit.h"
#include "tests/support/qt_printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::programs {
namespace {

template <class Row>
void expectEnglish(const Row &row)
{
    for (const QString &word : QStringList(row.bring) + QStringList{row.where}) {
        EXPECT_TRUE(word.isEmpty() || inEnglish(word) != word) << row.id.toStdString() << ": " << word.toStdString();
    }
    EXPECT_TRUE(row.basis.isEmpty() || inEnglish(row.basis) != row.basis) << row.id.toStdString();
}

TEST(TableWords, AreThereForEveryOfficeBelongingAndReason)
{
    for (const Procedure &procedure : ProcedureTable::builtIn().all()) {
        expectEnglish(procedure);
        EXPECT_TRUE(procedure.effect.isEmpty() || inEnglish(procedure.effect) != procedure.effect)
            << procedure.id.toStdString();
    }
    for (const Visit &visit : builtInVisits()) {
        expectEnglish(visit);
        for (const QString &source : visit.source.split(QLatin1Char(';'))) {
            const QString said = inEnglish(source.trimmed());
            EXPECT_TRUE(std::all_of(said.cbegin(), said.cend(), [](QChar c) { return c.unicode() < 0x3000; }))
                << visit.id.toStdString() << ": " << said.toStdString();
        }
    }
    for (const VaccineCourse &course : builtInVaccineCourses()) {
        expectEnglish(course);
    }
}

/// Readers of easy Japanese know short words in kanji; chains of them are for officials.
void expectEasy(const QString &word)
{
    static const QRegularExpression chain(QStringLiteral("[\\x{4E00}-\\x{9FFF}々]{3,}"));
    static const QRegularExpression known(QStringLiteral("東京都|出入国在留管理局|小学校|公務員|日本語"));
    static const QRegularExpression city(QStringLiteral("[\\x{4E00}-\\x{9FFF}]+[市区町村](?=[はの、・])"));
    const QString easy = inEasyJapanese(word).remove(known).remove(city);
    EXPECT_FALSE(easy.contains(chain)) << word.toStdString() << " → " << easy.toStdString();
}

template <class Row>
void expectEasyRow(const Row &row)
{
    expectEasy(row.titleJa);
    expectEasy(row.where);
    for (const QString &word : row.bring) {
        expectEasy(word);
    }
}

/// One thought a sentence.
void expectEasySentences(const QString &words)
{
    constexpr qsizetype longest = 45;
    expectEasy(words);
    const QString easy = inEasyJapanese(words);
    EXPECT_TRUE(words.isEmpty() || easy != words) << words.toStdString();
    for (const QString &sentence : easy.split(QChar(0x3002), Qt::SkipEmptyParts)) {
        EXPECT_LE(sentence.size(), longest) << sentence.toStdString();
    }
}

TEST(TableWords, AreEasyForEveryTitleOfficeEffectAndBelonging)
{
    std::for_each(ProcedureTable::builtIn().all().cbegin(), ProcedureTable::builtIn().all().cend(),
                  expectEasyRow<Procedure>);
    for (const Procedure &procedure : ProcedureTable::builtIn().all()) {
        expectEasySentences(procedure.effect);
    }
    std::for_each(builtInVisits().cbegin(), builtInVisits().cend(), expectEasyRow<Visit>);
    std::for_each(builtInVaccineCourses().cbegin(), builtInVaccineCourses().cend(), expectEasyRow<VaccineCourse>);
}

TEST(TableWords, LeaveOtherWordsAsTheyAre)
{
    EXPECT_EQ(inEnglish(QStringLiteral("あおば小児科")), QStringLiteral("あおば小児科"));
    EXPECT_EQ(inEnglish(QStringList{QStringLiteral("口座")}), QStringList{QStringLiteral("bank account")});
    EXPECT_EQ(inEasyJapanese(QStringLiteral("あおば小児科")), QStringLiteral("あおば小児科"));
    EXPECT_EQ(inEasyJapanese(QStringList{QStringLiteral("口座")}), QStringList{QStringLiteral("ぎんこうの こうざ")});
}

} // namespace
} // namespace oyako::programs
