// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/recogniser.h"

#include "core/papers/child_process.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace oyako::papers {

namespace {

constexpr int secondsToList = 10;
constexpr int secondsForAPage = 120;

} // namespace

std::optional<Recogniser> Recogniser::find(const Progress &progress)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("tesseract"));
    if (program.isEmpty()) {
        return std::nullopt;
    }
    const auto list = runProgram(program, {QStringLiteral("--list-langs")}, {}, secondsToList, progress);
    if (!list) {
        return std::nullopt;
    }
    const QStringList languages = QString::fromUtf8(*list).split(QRegularExpression(QStringLiteral("\\s+")));
    if (!languages.contains(QLatin1String("jpn"))) {
        return std::nullopt;
    }
    const bool english = languages.contains(QLatin1String("eng"));
    return Recogniser(program, english ? QStringLiteral("jpn+eng") : QStringLiteral("jpn"));
}

Result<QString> Recogniser::read(const QByteArray &png, const Progress &progress) const
{
    const auto text =
        runProgram(m_program, {QStringLiteral("stdin"), QStringLiteral("stdout"), QStringLiteral("-l"), m_languages},
                   png, secondsForAPage, progress);
    return text ? Result<QString>(tidied(QString::fromUtf8(*text))) : Result<QString>(fail(text.error()));
}

QString tidied(const QString &recognised)
{
    static const QRegularExpression blankBetween(
        QStringLiteral(
            "(?<=[\\p{Han}\\p{Hiragana}\\p{Katakana}ー、。]) +(?=[\\p{Han}\\p{Hiragana}\\p{Katakana}ー、。])"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString text = recognised;
    text.remove(QLatin1Char('\f'));
    text.remove(blankBetween);
    return text.trimmed();
}

} // namespace oyako::papers
