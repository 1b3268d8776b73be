// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/recogniser.h"

#include "tests/support/paper_files.h"
#include "tests/support/qt_printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::papers {
namespace {

#ifdef Q_OS_UNIX

/// A program in Tesseract's place, alone on the path but for what scripts need.
class FakeTesseract : public testing::Test {
protected:
    void SetUp() override { qputenv("PATH", QFile::encodeName(m_folder.path())); }
    void TearDown() override { qputenv("PATH", m_before); }

    void install(const QByteArray &script)
    {
        const QString path =
            test::written(m_folder.filePath(QStringLiteral("tesseract")), "#!/bin/sh\n" + script + "\n");
        ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    /// Knows these languages; reads any picture as its arguments and its size.
    void installWith(const QByteArray &languages)
    {
        install("if [ \"$1\" = --list-langs ]; then printf '" + languages +
                "'; else printf '%s\\n' \"$*\"; /usr/bin/wc -c; printf '\\f'; fi");
    }

    const QByteArray m_before = qgetenv("PATH");
    QTemporaryDir m_folder;
};

TEST_F(FakeTesseract, IsNoneWithoutTheProgram)
{
    EXPECT_FALSE(Recogniser::find());
}

TEST_F(FakeTesseract, IsNoneWithoutItsJapaneseData)
{
    for (const char *languages :
         {"List of available languages (1):\\neng\\n", "", "jpn_vert\\n", "eng\\nosd\\njpn2\\n"}) {
        installWith(languages);
        EXPECT_FALSE(Recogniser::find()) << languages;
    }
    install("exit 1");
    EXPECT_FALSE(Recogniser::find()) << "one that fails";
}

TEST_F(FakeTesseract, ReadsJapaneseAndEnglishWhereThereIsEnglishFromAPipe)
{
    for (const auto &[languages, asked] : {std::pair{"jpn\\n", "jpn"}, std::pair{"eng\\nosd\\njpn\\n", "jpn+eng"},
                                           std::pair{"jpn\\r\\neng\\r\\n", "jpn+eng"}}) {
        installWith(languages);
        const auto found = Recogniser::find();
        ASSERT_TRUE(found) << languages;
        const auto text = found->read(QByteArray(5'000, 'x'), Progress());
        ASSERT_TRUE(text) << languages;
        EXPECT_EQ(text->section(QLatin1Char('\n'), 0, 0), QStringLiteral("stdin stdout -l ") + QLatin1String(asked));
        EXPECT_EQ(text->section(QLatin1Char('\n'), 1).trimmed(), QStringLiteral("5000")) << "the whole picture";
    }
}

TEST_F(FakeTesseract, PassesFailuresOnAndStopsWhenTold)
{
    installWith("jpn\\n");
    const auto found = Recogniser::find();
    ASSERT_TRUE(found);
    Progress progress;
    progress.cancel();
    EXPECT_EQ(found->read("x", progress).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(Recogniser::find(progress)) << "nor is it looked for";
    install("exit 2");
    EXPECT_EQ(found->read("x", Progress()).error(), (Error{ErrorCode::IoFailed, {}, {QStringLiteral("tesseract")}}));
}

#endif

TEST(TidiedText, LosesBlanksBetweenJapaneseCharactersAndNoOthers)
{
    for (const auto &[recognised, tidy] :
         {std::pair{"予 防 接 種", "予防接種"}, std::pair{"お し ら せ", "おしらせ"},
          std::pair{"ワ ク チ ン", "ワクチン"}, std::pair{"デ ー タ", "データ"},
          std::pair{"人 々 、 時 々 。 次", "人々、時々。次"}, std::pair{"予   防", "予防"},
          std::pair{"BCG の 接 種", "BCG の接種"}, std::pair{"第 1 回", "第 1 回"}, std::pair{"MR 1 mg", "MR 1 mg"},
          std::pair{"予防\n接種", "予防\n接種"}, std::pair{"予 防\n 接 種", "予防\n 接種"}, std::pair{" 予防 ", "予防"},
          std::pair{"𠮷 野 家", "𠮷野家"}, std::pair{"予\f防\f", "予防"}, std::pair{"\f", ""}, std::pair{"", ""},
          std::pair{"予　防", "予　防"}}) {
        EXPECT_EQ(tidied(QString::fromUtf8(recognised)), QString::fromUtf8(tidy)) << recognised;
    }
}

} // namespace
} // namespace oyako::papers
