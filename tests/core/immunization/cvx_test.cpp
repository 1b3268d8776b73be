// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/cvx.h"

#include "core/immunization/japan/load.h"

#include <gtest/gtest.h>

namespace oyako::immunization {
namespace {

QStringList codesOf(const QString &vaccine, bool forJapan)
{
    AdministeredDose dose;
    dose.vaccine = vaccine;
    dose.date = QDate(2026, 1, 5);
    QStringList codes;
    for (const AdministeredDose &one : CvxTable::builtIn().translated(dose, forJapan)) {
        EXPECT_EQ(one.date, dose.date);
        codes.append(one.vaccine);
    }
    return codes;
}

TEST(Cvx, NamesProductsOfTheScheduleAlone)
{
    ASSERT_GT(CvxTable::builtIn().vaccines().size(), 50);
    for (const CvxVaccine &vaccine : CvxTable::builtIn().vaccines()) {
        EXPECT_FALSE(vaccine.name.isEmpty());
        for (const QString &product : vaccine.products) {
            EXPECT_NE(japanSchedule().vaccine(product), NoVaccine) << product.toStdString();
        }
        EXPECT_TRUE(vaccine.typical.isEmpty() || vaccine.products.contains(vaccine.typical));
    }
}

TEST(Cvx, KnowsEveryProductOfTheSchedule)
{
    for (const Vaccine &vaccine : japanSchedule().vaccines) {
        EXPECT_FALSE(CvxTable::builtIn().cvxOf(vaccine.code).isEmpty()) << vaccine.code.toStdString();
    }
}

TEST(Cvx, SplitsACombinationFromAbroad)
{
    EXPECT_EQ(codesOf(QStringLiteral("94"), true),
              QStringList({QStringLiteral("mr"), QStringLiteral("mumps"), QStringLiteral("varicella")}));
    EXPECT_EQ(codesOf(QStringLiteral("3"), true), QStringList({QStringLiteral("mr"), QStringLiteral("mumps")}));
    EXPECT_EQ(codesOf(QStringLiteral("mr"), true), QStringList{QStringLiteral("mr")});
}

TEST(Cvx, TurnsAProductIntoItsCode)
{
    EXPECT_EQ(codesOf(QStringLiteral("dpt_ipv_hib"), false), QStringList{QStringLiteral("120")});
    EXPECT_EQ(codesOf(QStringLiteral("08"), false), QStringList{QStringLiteral("08")});
    EXPECT_EQ(codesOf(QStringLiteral("cvx:8"), false), QStringList{QStringLiteral("08")});
}

TEST(Cvx, IsReadWithItsPrefixAndWithout)
{
    for (const char *code : {"cvx:03", "cvx:3", "03", "3"}) {
        EXPECT_TRUE(isCvx(QLatin1String(code))) << code;
        EXPECT_EQ(cvxNumber(QLatin1String(code)), QStringLiteral("03"));
        ASSERT_TRUE(CvxTable::builtIn().find(QLatin1String(code)));
        EXPECT_EQ(CvxTable::builtIn().find(QLatin1String(code))->name, QStringLiteral("MMR"));
    }
    for (const char *code : {"", "cvx:", "mr", "pcv20"}) {
        EXPECT_FALSE(isCvx(QLatin1String(code))) << code;
        EXPECT_EQ(cvxNumber(QLatin1String(code)), QString());
    }
    EXPECT_EQ(cvxCode(QStringLiteral("3")), QStringLiteral("cvx:03"));
}

// CDC writes two digits at least, other senders three or one.
TEST(Cvx, IsOneNumberHoweverManyZerosLeadIt)
{
    for (const char *code : {"cvx:003", "003", "0003", "cvx:3"}) {
        EXPECT_EQ(cvxNumber(QLatin1String(code)), QStringLiteral("03")) << code;
        EXPECT_EQ(cvxCode(QLatin1String(code)), QStringLiteral("cvx:03")) << code;
        ASSERT_TRUE(CvxTable::builtIn().find(QLatin1String(code))) << code;
        EXPECT_EQ(codesOf(QLatin1String(code), false), QStringList{QStringLiteral("03")}) << code;
    }
    EXPECT_EQ(cvxNumber(QStringLiteral("cvx:0115")), QStringLiteral("115"));
    EXPECT_EQ(cvxNumber(QStringLiteral("000")), QStringLiteral("00"));
    EXPECT_FALSE(isCvx(QStringLiteral("０３"))) << "other digits are none";
    EXPECT_FALSE(isCvx(QStringLiteral("-3")));
    EXPECT_FALSE(isCvx(QStringLiteral("CVX:03")));
    EXPECT_EQ(CvxTable::builtIn().find(QString()), nullptr);
    EXPECT_EQ(CvxTable::builtIn().cvxOf(QString()), QString());
}

TEST(Cvx, IsTheSameDoseUnderEveryCode)
{
    const AdministeredDose dose{
        QStringLiteral("94"), QDate(2026, 1, 5), QStringLiteral("ProQuad"), QStringLiteral("MSD"), true,
        QDate(2026, 12, 31)};
    const auto split = CvxTable::builtIn().translated(dose, true);
    ASSERT_EQ(split.size(), 3U);
    for (const AdministeredDose &one : split) {
        EXPECT_EQ(one.date, dose.date);
        EXPECT_EQ(one.tradeName, dose.tradeName);
        EXPECT_EQ(one.manufacturer, dose.manufacturer);
        EXPECT_TRUE(one.substandard);
        EXPECT_EQ(one.lotExpiry, dose.lotExpiry);
    }
}

struct BrokenTable {
    const char *name;
    const char *rows;
    const char *line; ///< Empty: it is read.
};
class CvxFile : public testing::TestWithParam<BrokenTable> {};

TEST_P(CvxFile, IsReadWholeOrRefusedByItsLine)
{
    const auto table = CvxTable::read(QByteArray("cvx,products,name,typical\n").append(GetParam().rows));
    if (*GetParam().line == '\0') {
        EXPECT_TRUE(table) << GetParam().name;
        return;
    }
    ASSERT_FALSE(table) << GetParam().name;
    EXPECT_EQ(table.error(), (Error{ErrorCode::BadData, QLatin1String(GetParam().line), {}})) << GetParam().name;
}
INSTANTIATE_TEST_SUITE_P(Lines, CvxFile,
                         testing::Values(BrokenTable{"nothing but its head", "", ""},
                                         BrokenTable{"one of no product", "998,,none,\n", ""},
                                         BrokenTable{"no code", ",mr,MMR,\n", "2"},
                                         BrokenTable{"a word for a code", "03,mr,MMR,\nMMR,mr,MMR,\n", "3"},
                                         BrokenTable{"a code twice", "03,mr,MMR,\n04,mr,MR,\n03,mr,MMR,\n", "4"},
                                         BrokenTable{"a code twice in two spellings", "03,mr,MMR,\n3,mr,MMR,\n", "3"},
                                         BrokenTable{"and in three digits", "03,mr,MMR,\n003,mr,MMR,\n", "3"}));

TEST(Cvx, PassesOnWhatItHasNoCodeFor)
{
    EXPECT_EQ(codesOf(QStringLiteral("115"), true), QStringList{QStringLiteral("115")});
    EXPECT_EQ(codesOf(QStringLiteral("999"), true), QStringList{QStringLiteral("999")});
    EXPECT_EQ(codesOf(QStringLiteral("homemade"), false), QStringList{QStringLiteral("homemade")});
}

TEST(Cvx, RefusesABrokenTable)
{
    EXPECT_EQ(CvxTable::read("cvx,products,name,typical\nabc,mr,MMR,\n").error().code, ErrorCode::BadData);
    EXPECT_EQ(CvxTable::read("cvx,products,name,typical\n03,mr,MMR,\n03,mr,MMR,\n").error().field, QStringLiteral("3"));
}

} // namespace
} // namespace oyako::immunization
