// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/recovery_code.h"

#include "tests/support/qt_printers.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

QString text(const Secret &secret)
{
    return QString::fromUtf8(secret.view());
}

Result<Secret> readText(const QString &typed)
{
    return readRecoveryCode(Secret::copyOf(typed.toUtf8()));
}

QString fullWidth(QString code)
{
    for (QChar &c : code) {
        c = QChar(c.unicode() + 0xFEE0);
    }
    return code;
}

QString reasonFor(const QString &typed)
{
    const auto plain = readText(typed);
    return plain ? QStringLiteral("none") : plain.error().arguments.value(0);
}

TEST(RecoveryCode, HasEightGroupsOfFourUnmistakableCharacters)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$"));
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString code = text(makeRecoveryCode());
        EXPECT_TRUE(shape.match(code).hasMatch()) << qPrintable(code);
        seen.insert(code);
    }
    EXPECT_EQ(seen.size(), 200);
}

TEST(RecoveryCode, EverySpellingReadsTheSame)
{
    const QString code = text(makeRecoveryCode());
    const QString plain = text(readText(code).value());
    EXPECT_EQ(plain, QString(code).remove(QLatin1Char('-')).first(28));
    const QStringList spellings{code.toLower(),
                                QString(code).remove(QLatin1Char('-')),
                                QString(code).replace(QLatin1Char('-'), QLatin1String(" \n")),
                                QString(code).replace(QLatin1Char('-'), QChar(u'ー')),
                                QString(code).replace(QLatin1Char('-'), QChar(u'－')),
                                QString(code).replace(QLatin1Char('-'), QChar(u'　')),
                                QString(code).replace(QLatin1Char('-'), QChar(u'–')),
                                fullWidth(code),
                                fullWidth(code.toLower()),
                                QString(code).replace(QLatin1Char('0'), QLatin1Char('o')),
                                QString(code).replace(QLatin1Char('1'), QLatin1Char('l')),
                                QString(code).replace(QLatin1Char('1'), QLatin1Char('I'))};
    for (const QString &spelling : spellings) {
        const auto read = readText(spelling);
        ASSERT_TRUE(read) << qPrintable(spelling);
        EXPECT_EQ(text(*read), plain);
    }
}

TEST(RecoveryCode, EverySingleSlipIsFound)
{
    const QString code = text(makeRecoveryCode());
    for (qsizetype at = 0; at < code.size(); ++at) {
        QString slipped = code;
        slipped[at] = code[at] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        EXPECT_NE(reasonFor(slipped), QStringLiteral("none")) << qPrintable(slipped);
    }
}

TEST(RecoveryCode, SaysWhatIsWrong)
{
    const QString code = text(makeRecoveryCode());
    EXPECT_EQ(reasonFor(QString()), QStringLiteral("length"));
    EXPECT_EQ(reasonFor(code.chopped(1)), QStringLiteral("length"));
    EXPECT_EQ(reasonFor(code + QLatin1Char('A')), QStringLiteral("length"));
    EXPECT_EQ(reasonFor(code.chopped(1) + QLatin1Char('U')), QStringLiteral("symbol"));
    EXPECT_EQ(reasonFor(code.chopped(1) + QStringLiteral("あ")), QStringLiteral("symbol"));
    EXPECT_EQ(reasonFor(code.chopped(1) + QStringLiteral("😀")), QStringLiteral("symbol"));
    EXPECT_EQ(readRecoveryCode(Secret::copyOf("\xE3")).error().arguments.value(0), QStringLiteral("symbol"));
    EXPECT_EQ(readText(code.chopped(1)).error().field, QStringLiteral("recoveryCode"));
}

} // namespace
} // namespace oyako::store
