// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The cover, the guardians and the certificate of notification of birth, field by field as on the paper book.
#include "tests/core/pages/page_parts.h"
#include "tests/support/page_samples.h"

namespace oyako::pages {
namespace {

using ::testing::Contains;
using testing::FakeMeasure;
using testing::linesOf;
using ::testing::Not;
using testing::wordsOf;

Document print(const BookCover &cover)
{
    return layOut(cover, FakeMeasure());
}

/// How often a caption stands anywhere in the document.
qsizetype times(const Document &document, const char *caption)
{
    return linesOf(document).count(QString::fromUtf8(caption));
}

struct CaptionCase {
    const char *caption;
    int cover;  ///< How often on the cover …
    int inside; ///< … and on the page behind it.
};
class CoverCaption : public ::testing::TestWithParam<CaptionCase> {};

TEST_P(CoverCaption, IsPrintedOnAnEmptyBook)
{
    const Document document = print({});
    ASSERT_EQ(document.pages.size(), 2);
    const QString caption = QString::fromUtf8(GetParam().caption);
    EXPECT_EQ(texts(document.pages.first()).count(caption), GetParam().cover);
    EXPECT_EQ(texts(document.pages.last()).count(caption), GetParam().inside);
}
INSTANTIATE_TEST_SUITE_P(Fields, CoverCaption,
                         ::testing::Values(CaptionCase{"母子健康手帳 No.", 1, 0}, CaptionCase{"交付日", 1, 0},
                                           CaptionCase{"保護者の氏名", 1, 0}, CaptionCase{"子の氏名", 1, 1},
                                           CaptionCase{"ふりがな", 1, 3}, CaptionCase{"第　　子", 1, 0},
                                           CaptionCase{"生年月日", 1, 3}, CaptionCase{"性別", 1, 1},
                                           CaptionCase{"市区町村", 1, 0}, CaptionCase{"母", 0, 1},
                                           CaptionCase{"父", 0, 1}, CaptionCase{"(　　)", 0, 1},
                                           CaptionCase{"職業", 0, 3}, CaptionCase{"居\n住\n地", 0, 1},
                                           CaptionCase{"出\n生\n届\n出\n済\n証\n明", 0, 1},
                                           CaptionCase{"出生の場所", 0, 1}, CaptionCase{"出生年月日", 0, 1},
                                           CaptionCase{"証明日", 0, 1}, CaptionCase{"市区町村長の印", 0, 1}));

TEST(CoverPage, IsTwoPagesOfTheBook)
{
    for (const BookCover &cover : {BookCover(), testing::sampleCover()}) {
        const Document document = print(cover);
        ASSERT_EQ(document.pages.size(), 2);
        EXPECT_EQ(document.pages.first().size, a6);
        EXPECT_EQ(document.pages.last().size, a6);
        EXPECT_EQ(document.pages.first().numberAt, -1);
        EXPECT_EQ(document.pages.last().numberAt, -1);
    }
}

TEST(CoverPage, PrintsEveryFieldAsItWasWritten)
{
    BookCover cover = testing::sampleCover();
    cover.provenOn = QStringLiteral("2025年5月19日");
    cover.mayor = QStringLiteral("横浜市鶴見区長 髙橋");
    const QString words = wordsOf(print(cover));
    for (const QString &value :
         {cover.number, cover.issuedOn, cover.municipality, cover.childName, cover.childReading, cover.birthDate,
          cover.sex, cover.birthPlace, cover.provenOn, cover.mayor, cover.addresses.first()}) {
        EXPECT_TRUE(words.contains(value)) << qPrintable(value);
    }
    for (const Guardian &guardian : cover.guardians) {
        for (const QString &value : {guardian.name, guardian.reading, guardian.birthDate, guardian.occupation}) {
            EXPECT_TRUE(words.contains(value)) << qPrintable(value);
        }
    }
    EXPECT_TRUE(words.contains(QStringLiteral("第2子")));
    EXPECT_FALSE(words.contains(QStringLiteral("第　　子")));
}

// Both guardians stand on the cover.
TEST(CoverPage, NamesBothGuardians)
{
    const QString names = testing::sampleCover().guardianNames.join(QStringLiteral("　"));
    EXPECT_THAT(texts(print(testing::sampleCover()).pages.first()), Contains(names));
}

TEST(CoverPage, KeepsRoomForAThirdGuardianOfAnyRelation)
{
    BookCover cover = testing::sampleCover();
    EXPECT_EQ(times(print(cover), "(　　)"), 1);
    cover.guardians << Guardian{.role = QStringLiteral("祖母"), .name = QStringLiteral("髙橋 和子")};
    const Document document = print(cover);
    EXPECT_EQ(times(document, "(　　)"), 0);
    EXPECT_EQ(times(document, "祖母"), 1);
    EXPECT_EQ(times(document, "職業"), 3);
}

// A guardian who is not the mother or father does not take their lines.
TEST(CoverPage, KeepsTheLinesOfMotherAndFather)
{
    BookCover cover;
    cover.guardians = {{.role = QStringLiteral("祖父"), .name = QStringLiteral("髙橋 一郎")}};
    const Document document = print(cover);
    EXPECT_EQ(times(document, "母"), 1);
    EXPECT_EQ(times(document, "父"), 1);
    EXPECT_EQ(times(document, "祖父"), 1);
}

TEST(CoverPage, HasThreeAddressesAndMoreWhereTheFamilyMovedOften)
{
    BookCover cover;
    const auto boxes = [](const BookCover &one) {
        qsizetype all = 0;
        for (const Page &page : print(one).pages) {
            all += testing::partsOf<Box>(page).size();
        }
        return all;
    };
    const auto ofEmpty = boxes(cover);
    cover.addresses = {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")};
    EXPECT_EQ(boxes(cover), ofEmpty);
    cover.addresses << QStringLiteral("四") << QStringLiteral("五");
    EXPECT_GT(boxes(cover), ofEmpty);
    const Document document = print(cover);
    for (const QString &address : cover.addresses) {
        EXPECT_THAT(linesOf(document), Contains(address));
    }
}

// The certificate says what was certified, also after the child's name has changed.
TEST(CoverPage, CertifiesTheNameOfThatDay)
{
    BookCover cover = testing::sampleCover();
    cover.certifiedName = QStringLiteral("髙橋 陽翔");
    const Document document = print(cover);
    EXPECT_THAT(texts(document.pages.first()), Contains(cover.childName));
    EXPECT_THAT(texts(document.pages.first()), Not(Contains(cover.certifiedName)));
    EXPECT_THAT(texts(document.pages.last()), Contains(cover.certifiedName));
    cover.certifiedName.clear();
    EXPECT_THAT(texts(print(cover).pages.last()), Contains(cover.childName));
}

// Proof is the stamped paper; a print can only be a copy, and says so on both pages.
TEST(CoverPage, SaysThatItIsACopy)
{
    const Document document = print(testing::sampleCover());
    EXPECT_TRUE(texts(document.pages.first()).join(QString()).contains(QStringLiteral("代わりにはなりません")));
    EXPECT_TRUE(
        texts(document.pages.last()).join(QString()).contains(QStringLiteral("市区町村が交付した手帳にあります")));
}

TEST(CoverPage, CutsNothingOfVeryLongNames)
{
    BookCover cover = testing::sampleCover();
    cover.childName = testing::longName();
    cover.guardianNames = {testing::longName(), testing::longName()};
    const FakeMeasure measure;
    for (const Page &page : layOut(cover, measure).pages) {
        for (const Text &text : testing::partsOf<Text>(page)) {
            EXPECT_TRUE(fit(text, measure).rest.isEmpty()) << qPrintable(text.string);
        }
    }
}

} // namespace
} // namespace oyako::pages
