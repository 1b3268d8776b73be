// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_table.h"
#include "tests/support/qt_printers.h"
#include "ui/text/programs.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< One, or one for each plural form.
    bool unfinished = false;
};

QString sourceFolder()
{
    return QStringLiteral(OYAKO_SOURCE_DIR);
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            QString own;
            while (!(xml.isEndElement() && xml.name() == QLatin1String("translation")) && !xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform")) {
                    message.translations.append(xml.readElementText());
                } else if (xml.isCharacters()) {
                    own += xml.text();
                }
            }
            if (message.translations.isEmpty()) {
                message.translations.append(own);
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            messages.append(readMessage(xml, context));
        }
    }
    return messages;
}

/// The catalogue as lupdate makes it from the sources of today, so that a new string cannot be forgotten.
QList<Message> currentCatalogue(const QString &language)
{
    static const QTemporaryDir folder;
    const QString name = QStringLiteral("oyako_%1.ts").arg(language);
    const QString copy = folder.filePath(name);
    if (!QFile::exists(copy)) {
        QFile::copy(sourceFolder() + QStringLiteral("/translations/") + name, copy);
        QProcess lupdate;
        lupdate.setWorkingDirectory(sourceFolder());
        QStringList words{QStringLiteral("-silent"),
                          QStringLiteral("-I"),
                          QStringLiteral("."),
                          QStringLiteral("-locations"),
                          QStringLiteral("none"),
                          QStringLiteral("-no-obsolete"),
                          QStringLiteral("-source-language"),
                          QStringLiteral("ja"),
                          QStringLiteral("ui"),
                          QStringLiteral("app"),
                          QStringLiteral("-ts"),
                          copy};
        if (language == QLatin1String("ja")) {
            words.prepend(QStringLiteral("-pluralonly"));
        }
        lupdate.start(QStringLiteral(OYAKO_LUPDATE), words);
        constexpr int patience = 500'000; // ms; only ever reached by a failure
        const bool ended = lupdate.waitForFinished(patience);
        EXPECT_TRUE(ended && lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0)
            << qPrintable(lupdate.errorString());
    }
    return readCatalogue(copy);
}

QString where(const Message &message)
{
    return message.context + QStringLiteral(": ") + message.source;
}

QStringList listedAsSame()
{
    QFile file(sourceFolder() + QStringLiteral("/translations/ja-easy-same.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#'))) {
            lines.append(line);
        }
    }
    return lines;
}

/// Contexts that a parent who reads little Japanese meets first: Today, the wizard, forms.
bool mustBeEasy(const QString &context)
{
    static const QStringList starts{QStringLiteral("oyako::ui::Today"), QStringLiteral("oyako::ui::FirstRun"),
                                    QStringLiteral("oyako::ui::Form"), QStringLiteral("oyako::ui::Unlock")};
    return std::any_of(starts.begin(), starts.end(),
                       [&context](const QString &start) { return context.startsWith(start); });
}

class CompleteCatalogue : public testing::TestWithParam<const char *> {};

} // namespace

TEST_P(CompleteCatalogue, HasAFinishedTextForEveryString)
{
    const QList<Message> messages = currentCatalogue(QString::fromLatin1(GetParam()));
    ASSERT_GT(messages.size(), 20);
    for (const Message &message : messages) {
        EXPECT_FALSE(message.unfinished) << where(message).toStdString();
        for (const QString &text : message.translations) {
            EXPECT_FALSE(text.trimmed().isEmpty()) << where(message).toStdString();
        }
    }
}

TEST_P(CompleteCatalogue, KeepsThePlaceholders)
{
    for (const Message &message : currentCatalogue(QString::fromLatin1(GetParam()))) {
        for (const char *mark : {"%1", "%2", "%3", "%4"}) {
            const QLatin1String argument(mark);
            for (const QString &text : message.translations) {
                EXPECT_EQ(text.contains(argument), message.source.contains(argument)) << where(message).toStdString();
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, CompleteCatalogue, testing::Values("en", "ja-easy"));

TEST(SourceCatalogue, HoldsEveryTextThatDependsOnANumberAndNoOther)
{
    const QList<Message> messages = currentCatalogue(QStringLiteral("ja"));
    ASSERT_GT(messages.size(), 20);
    for (const Message &message : messages) {
        EXPECT_FALSE(message.unfinished) << where(message).toStdString();
        EXPECT_TRUE(message.source.contains(QLatin1String("%n"))) << where(message).toStdString();
        EXPECT_EQ(message.translations, QStringList{message.source}) << where(message).toStdString();
    }
}

TEST_P(CompleteCatalogue, HasAQuestionForEveryConditionOfAProcedure)
{
    QHash<QString, QString> texts;
    for (const Message &message : currentCatalogue(QString::fromLatin1(GetParam()))) {
        texts.insert(message.source, message.translations.value(0));
    }
    QSet<QString> facts;
    for (const auto &procedure : oyako::programs::ProcedureTable::builtIn().all()) {
        facts += QSet<QString>(procedure.facts.cbegin(), procedure.facts.cend());
    }
    ASSERT_GT(facts.size(), 30);
    for (const QString &fact : std::as_const(facts)) {
        const QString question = oyako::text::conditionText(fact);
        EXPECT_TRUE(question.contains(QChar(0x304B))) << fact.toStdString() << ": " << question.toStdString();
        EXPECT_FALSE(texts.value(question).isEmpty()) << fact.toStdString();
    }
}

TEST(EasyJapanese, IsNotJustPlainJapaneseWhereItMattersMost)
{
    const QStringList same = listedAsSame();
    for (const Message &message : currentCatalogue(QStringLiteral("ja-easy"))) {
        if (mustBeEasy(message.context) && message.translations.contains(message.source)) {
            EXPECT_TRUE(same.contains(message.source)) << where(message).toStdString();
        }
    }
}

TEST(EnglishCatalogue, HasNoJapaneseLeft)
{
    for (const Message &message : currentCatalogue(QStringLiteral("en"))) {
        for (const QString &text : message.translations) {
            // What stands in braces is typed as it is in every language.
            static const QRegularExpression named(QStringLiteral("\\{[^}]*\\}"));
            QString typed = text;
            typed.remove(named);
            for (const QChar letter : std::as_const(typed)) {
                const bool kana = letter >= QChar(0x3041) && letter <= QChar(0x30FF);
                EXPECT_FALSE(kana) << where(message).toStdString();
            }
        }
    }
}
