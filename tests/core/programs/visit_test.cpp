// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/visit.h"

#include "core/programs/procedure_table.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

QDate day(const std::optional<DateExpression> &rule, const Anchors &anchors)
{
    return rule ? rule->evaluate(anchors).value_or(QDate()) : QDate();
}

TEST(Visits, HoldFourteenAntenatalOnesThatFollowOneAnother)
{
    const Anchors anchors{{Anchor::Lmp, QDate(2025, 5, 12)}};
    QDate last = QDate(2025, 5, 12).addDays(8 * 7 - 1);
    int number = 0;
    for (const Visit &visit : builtInVisits()) {
        if (visit.kind == VisitKind::Antenatal) {
            EXPECT_EQ(visit.occasion, QString::number(++number));
            EXPECT_EQ(day(visit.opens, anchors), last.addDays(1)) << number;
            last = day(visit.advisedUntil, anchors);
        }
    }
    EXPECT_EQ(number, 14);
    EXPECT_EQ(last, QDate(2025, 5, 12).addDays(42 * 7 - 1));
}

TEST(Visits, OpenWithTheProceduresTheyReplace)
{
    const Anchors anchors{{Anchor::Birth, QDate(2024, 2, 29)}};
    int checked = 0;
    for (const Visit &visit : builtInVisits()) {
        if (visit.kind != VisitKind::Child || visit.replaces.isEmpty()) {
            continue;
        }
        const Procedure *procedure = ProcedureTable::builtIn().find(visit.replaces.first());
        ASSERT_NE(procedure, nullptr) << visit.id.toStdString();
        EXPECT_EQ(day(visit.opens, anchors), day(procedure->opens, anchors)) << visit.id.toStdString();
        EXPECT_EQ(day(visit.due, anchors), day(procedure->due, anchors)) << visit.id.toStdString();
        ++checked;
    }
    EXPECT_EQ(checked, 6);
}

TEST(Visits, HaveTheLegalWindowsOfTheTwoMandatoryCheckups)
{
    const Anchors anchors{{Anchor::Birth, QDate(2023, 4, 3)}};
    for (const Visit &visit : builtInVisits()) {
        if (visit.occasion == QStringLiteral("18m")) {
            EXPECT_EQ(day(visit.opens, anchors), QDate(2024, 10, 3));
            EXPECT_EQ(day(visit.due, anchors), QDate(2025, 4, 2));
        }
        if (visit.occasion == QStringLiteral("3y")) {
            EXPECT_EQ(day(visit.opens, anchors), QDate(2026, 4, 3));
            EXPECT_EQ(day(visit.due, anchors), QDate(2027, 4, 2));
        }
    }
}

TEST(Visits, AreRefusedByRowAndColumn)
{
    const QByteArray header = "id,kind,occasion,title_ja,title_en,opens,advised_until,due,lead_days,where,bring,basis,"
                              "replaces,evidence,source\n";
    const auto place = [&](const QByteArray &row) -> QString {
        const auto visits = readVisits(QByteArray(header + row));
        return visits ? QString() : visits.error().field;
    };
    EXPECT_EQ(place("C1,child,1m,a,b,BIRTH,,BIRTH+1d,7,w,,law,,seen,s\n"), QString());
    EXPECT_EQ(place("C1,adult,1m,a,b,BIRTH,,BIRTH+1d,7,w,,law,,seen,s\n"), QStringLiteral("row 2, kind"));
    EXPECT_EQ(place("C1,child,,a,b,BIRTH,,BIRTH+1d,7,w,,law,,seen,s\n"), QStringLiteral("row 2, occasion"));
    EXPECT_EQ(place("C1,child,1m,a,b,,,BIRTH+1d,7,w,,law,,seen,s\n"), QStringLiteral("row 2, opens"));
    EXPECT_EQ(place("C1,child,1m,a,b,BIRTH,,,7,w,,law,,seen,s\n"), QStringLiteral("row 2, due"));
    EXPECT_EQ(place("C1,child,1m,a,b,BIRTH,,BIRTH+d,7,w,,law,,seen,s\n"), QStringLiteral("row 2, due"));
    EXPECT_EQ(
        place("C1,child,1m,a,b,BIRTH,,BIRTH+1d,7,w,,law,,seen,s\nC1,child,1m,a,b,BIRTH,,BIRTH+1d,7,w,,law,,seen,s\n"),
        QStringLiteral("row 3, id"));
}

TEST(Visits, AreReadInFull)
{
    const auto visits = readVisits("id,kind,occasion,title_ja,title_en,opens,advised_until,due,lead_days,where,bring,"
                                   "basis,replaces,evidence,source\n"
                                   "P1,postpartum,2w,産婦健診,Checkup,BIRTH+14d,BIRTH+20d,BIRTH+27d,7,産院,手帳;受診票,"
                                   "通知,B05;B06,known,s\n");
    ASSERT_TRUE(visits) << visits.error().field.toStdString();
    const Visit &visit = visits->first();
    EXPECT_EQ(visit.id, QStringLiteral("P1"));
    EXPECT_EQ(visit.kind, VisitKind::Postpartum);
    EXPECT_EQ(visit.occasion, QStringLiteral("2w"));
    EXPECT_EQ(visit.titleJa, QStringLiteral("産婦健診"));
    EXPECT_EQ(visit.titleEn, QStringLiteral("Checkup"));
    EXPECT_EQ(visit.opens->text(), QStringLiteral("BIRTH+14d"));
    EXPECT_EQ(visit.advisedUntil->text(), QStringLiteral("BIRTH+20d"));
    EXPECT_EQ(visit.due->text(), QStringLiteral("BIRTH+27d"));
    EXPECT_EQ(visit.leadDays, 7);
    EXPECT_EQ(visit.where, QStringLiteral("産院"));
    EXPECT_EQ(visit.bring, (QStringList{QStringLiteral("手帳"), QStringLiteral("受診票")}));
    EXPECT_EQ(visit.basis, QStringLiteral("通知"));
    EXPECT_EQ(visit.replaces, (QStringList{QStringLiteral("B05"), QStringLiteral("B06")}));
    EXPECT_EQ(visit.evidence, Evidence::Known);
    EXPECT_EQ(visit.source, QStringLiteral("s"));
}

TEST(Visits, OfTheProgramAreEachThereOnceAndReplaceProceduresThatAre)
{
    QStringList ids;
    QStringList occasions;
    for (const Visit &visit : builtInVisits()) {
        ids.append(visit.id);
        occasions.append(QString::number(static_cast<int>(visit.kind)) + QLatin1Char(' ') + visit.occasion);
        for (const QString &procedure : visit.replaces) {
            EXPECT_NE(ProcedureTable::builtIn().find(procedure), nullptr) << visit.id.toStdString();
        }
    }
    EXPECT_EQ(ids.removeDuplicates(), 0);
    EXPECT_EQ(occasions.removeDuplicates(), 0);
}

} // namespace
} // namespace oyako::programs
