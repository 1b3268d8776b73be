// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/letter.h"

#include "core/pages/address_labels.h"
#include "tests/support/page_support.h"
#include "tests/support/qt_printers.h"

namespace oyako::pages {
namespace {

using testing::FakeMeasure;

const Letter aLetter{
    .postalCode = QStringLiteral("１５４-0001"),
    .address = QStringLiteral("東京都世田谷区池尻一丁目2番3号 みどりのおかの大きなマンション みなみ棟 1204号室"),
    .addressee = QStringLiteral("山田 陽翔 様の保護者様"),
    .sender = QStringLiteral("さくら市保健センター\n〒100-0001 さくら市1-1\n電話 03-0000-0000"),
    .date = QStringLiteral("2026年11月22日"),
    .title = QStringLiteral("1歳6か月児健診のごあんない"),
    .body = QStringLiteral("お子さんの健診のごあんないです。\n\nおまちしています。"),
    .facts = {{QStringLiteral("お子さん"), QStringLiteral("山田 陽翔さん")},
              {QStringLiteral("受けられる期間"), QStringLiteral("2026年11月10日から")}}};

bool isInside(const Rect &inner, const Rect &outer)
{
    constexpr double slack = 0.001;
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.right() <= outer.right() + slack &&
           inner.bottom() <= outer.bottom() + slack;
}

const Text *find(const Page &page, const QString &part)
{
    for (const Element &element : page.elements) {
        const auto *text = std::get_if<Text>(&element);
        if (text && text->string.contains(part)) {
            return text;
        }
    }
    return nullptr;
}

void expectEverythingFits(const Page &page)
{
    const Rect paper{0, 0, page.size.width, page.size.height};
    for (const Element &element : page.elements) {
        if (const auto *text = std::get_if<Text>(&element)) {
            EXPECT_TRUE(isInside(text->box, paper)) << text->string.toStdString();
            EXPECT_TRUE(fit(*text, FakeMeasure()).rest.isEmpty()) << text->string.toStdString();
        }
    }
}

TEST(Letter, OneSheetAFamilyWithTheAddressInTheWindow)
{
    const Document document = layOutLetters({aLetter, aLetter, aLetter}, QStringLiteral("ごあんない"));
    ASSERT_EQ(document.pages.size(), 3);
    const Page &page = document.pages.first();
    // The window of a long No. 3 envelope on a sheet folded in three.
    const Rect window{20, 12, 90, 45};
    for (const QString &part : {QStringLiteral("〒154-0001"), aLetter.address, aLetter.addressee}) {
        const Text *text = find(page, part);
        ASSERT_TRUE(text) << part.toStdString();
        EXPECT_TRUE(isInside(text->box, window));
    }
    for (const Element &element : page.elements) {
        const auto *text = std::get_if<Text>(&element);
        const bool isAddress = text && isInside(text->box, addressWindow);
        const bool isOutside = text && (text->box.x >= window.right() || text->box.y >= window.bottom());
        EXPECT_TRUE(!text || isAddress || isOutside) << "nothing else shows: " << text->string.toStdString();
    }
    expectEverythingFits(page);
}

TEST(Letter, ALongWordingStillFitsItsSheet)
{
    Letter letter = aLetter;
    letter.body = QStringLiteral("とても長いおしらせです。").repeated(120);
    letter.sender = QStringLiteral("長い名前の保健センター\n").repeated(5);
    expectEverythingFits(layOutLetters({letter}, QString()).pages.first());
    letter.facts.clear();
    expectEverythingFits(layOutLetters({letter}, QString()).pages.first());
}

TEST(Letter, PostalCodesAreWrittenOneWay)
{
    EXPECT_EQ(printedPostalCode(QStringLiteral("1540001")), QStringLiteral("〒154-0001"));
    EXPECT_EQ(printedPostalCode(QStringLiteral("〒154−0001")), QStringLiteral("〒154-0001"));
    EXPECT_EQ(printedPostalCode(QStringLiteral("SW1A 1AA")), QStringLiteral("SW1A 1AA")) << "abroad";
    EXPECT_EQ(printedPostalCode(QString()), QString());
}

TEST(AddressLabels, LieOnTheSheetSideBySide)
{
    for (const LabelSheet sheet : {LabelSheet::Twelve, LabelSheet::TwentyFour}) {
        const Rect paper{0, 0, a4.width, a4.height};
        for (int i = 0; i < labelsOn(sheet); ++i) {
            EXPECT_TRUE(isInside(labelAt(sheet, i), paper));
            for (int j = 0; j < i; ++j) {
                const Rect a = labelAt(sheet, i);
                const Rect b = labelAt(sheet, j);
                constexpr double slack = 0.001;
                const bool apart = a.x >= b.right() - slack || b.x >= a.right() - slack || a.y >= b.bottom() - slack ||
                                   b.y >= a.bottom() - slack;
                EXPECT_TRUE(apart) << i << ' ' << j;
            }
        }
    }
    EXPECT_EQ(labelsOn(LabelSheet::Twelve), 12);
    EXPECT_EQ(labelsOn(LabelSheet::TwentyFour), 24);
    EXPECT_DOUBLE_EQ(labelAt(LabelSheet::TwentyFour, 3).y - labelAt(LabelSheet::TwentyFour, 0).y, 33.9);
    EXPECT_DOUBLE_EQ(labelAt(LabelSheet::Twelve, 0).x, 18.6);
}

TEST(AddressLabels, EachStandsInsideItsSticker)
{
    const AddressLabel label{aLetter.postalCode, aLetter.address, aLetter.addressee};
    for (const LabelSheet sheet : {LabelSheet::Twelve, LabelSheet::TwentyFour}) {
        const Document document = layOutLabels(QList<AddressLabel>(30, label), sheet, 5, QStringLiteral("宛名"));
        EXPECT_EQ(document.pages.size(), sheet == LabelSheet::Twelve ? 3 : 2);
        int index = 5;
        for (const Page &page : document.pages) {
            expectEverythingFits(page);
            for (qsizetype i = 0; i < page.elements.size(); ++i) {
                const Text &text = std::get<Text>(page.elements.at(i));
                EXPECT_TRUE(isInside(text.box, labelAt(sheet, index % labelsOn(sheet)).inset(2.9, 2.9)));
                index += i % 3 == 2 ? 1 : 0;
            }
        }
        EXPECT_EQ(index, 35);
    }
    EXPECT_TRUE(layOutLabels({}, LabelSheet::Twelve, 0, QString()).pages.isEmpty());
}

TEST(AddressLabels, FillTheSheetFromTheFirstFreeStickerOn)
{
    const AddressLabel label{QStringLiteral("1540001"), QStringLiteral("池尻1-1"), QStringLiteral("山田 様")};
    struct Case {
        int labels, firstFree, pages;
    };
    for (const Case &one : {Case{1, 0, 1}, Case{12, 0, 1}, Case{13, 0, 2}, Case{1, 11, 1}, Case{2, 11, 2},
                            Case{24, 0, 2}, Case{24, 1, 3}}) {
        const Document document =
            layOutLabels(QList<AddressLabel>(one.labels, label), LabelSheet::Twelve, one.firstFree, {});
        ASSERT_EQ(document.pages.size(), one.pages) << one.labels << " from " << one.firstFree;
        qsizetype texts = 0;
        for (const Page &page : document.pages) {
            EXPECT_EQ(page.size, a4);
            texts += page.elements.size();
        }
        EXPECT_EQ(texts, 3 * one.labels) << "no frames";
        const Rect first = std::get<Text>(document.pages.first().elements.first()).box;
        EXPECT_TRUE(isInside(first, labelAt(LabelSheet::Twelve, one.firstFree)));
    }
}

TEST(AddressLabels, LongAndRareWordsStayInsideTheirSticker)
{
    const AddressLabel label{
        QStringLiteral("SW1A 1AA / 〒１５４－０００１"),
        QStringLiteral("東京都世田谷区池尻一丁目2番3号 𠮷﨑ハイツ 1204号室\n").repeated(3),
        QStringLiteral(
            "アレクサンドリーナ・ヴィクトリア・デ・ロス・サントス・フォン・ブランデンブルク 花子 様の保護者様")};
    for (const LabelSheet sheet : {LabelSheet::Twelve, LabelSheet::TwentyFour}) {
        expectEverythingFits(layOutLabels({label}, sheet, 0, {}).pages.first());
    }
}

TEST(Letter, PostalCodesOfEverySpellingAreWrittenOneWay)
{
    for (const char *typed : {"1540001", "154-0001", "〒154-0001", "１５４０００１", "〒１５４－０００１", "154 0001",
                              "154ー0001", " 154-0001 "}) {
        EXPECT_EQ(printedPostalCode(QString::fromUtf8(typed)), QStringLiteral("〒154-0001")) << typed;
    }
    for (const char *other : {"154000", "15400011", "〒154", "なし", "10115 Berlin"}) {
        EXPECT_EQ(printedPostalCode(QString::fromUtf8(other)), QString::fromUtf8(other)) << other;
    }
}

} // namespace
} // namespace oyako::pages
