// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What holds of FHIRPath whatever the values are: every operator with every pair of values of every type.
#include "core/forms/session_view.h"
#include "tests/core/forms/support.h"

#include <functional>

namespace oyako::forms {
namespace {

using fhirpath::Expression;

const QStringList &values()
{
    static const QStringList all{s("{}"),
                                 s("true"),
                                 s("false"),
                                 s("0"),
                                 s("1"),
                                 s("(-3)"),
                                 s("2.5"),
                                 s("1.0"),
                                 s("0.1"),
                                 s("'a'"),
                                 s("'A'"),
                                 s("''"),
                                 s("'2026-05-03'"),
                                 s("'𠮷'"),
                                 s("@2026"),
                                 s("@2026-05"),
                                 s("@2026-05-03"),
                                 s("@2026-05-04"),
                                 s("@2026-05-03T10:00:00+09:00"),
                                 s("@2026-05-03T01:00:00Z"),
                                 s("@2026-05-03T10:00:00"),
                                 s("@T10:00:00"),
                                 s("@T10"),
                                 s("(5 'kg')"),
                                 s("(5 'g')"),
                                 s("(5 '1')"),
                                 s("(1 | 2)"),
                                 s("(2 | 1)"),
                                 s("('a' | 1)"),
                                 s("1.combine(1)"),
                                 s("%questionnaire.item[0]"),
                                 s("item.where(linkId='q')"),
                                 s("item.where(linkId='q').answer.value"),
                                 s("9223372036854775807")};
    return all;
}

class FhirPathLaws : public testing::Test {
protected:
    FhirPathLaws() { set(m_session, "q", {Coding{s("urn:x"), s("a"), s("A")}}); }

    /// The result as texts; an element that is no value by what kind of thing it is.
    QStringList result(const QString &text) const
    {
        const auto expression = Expression::parse(text);
        EXPECT_TRUE(expression) << text.toStdString();
        const SessionView view(m_session, rootNode);
        QStringList texts;
        for (const fhirpath::Element &element : expression ? view.evaluate(*expression) : fhirpath::Collection()) {
            const auto value = fhirpath::answerValue(element, view);
            texts.append(value ? QString(QString::number(value->index()) + QLatin1Char(' ') + plainText(*value))
                               : QString::number(element.index()));
        }
        return texts;
    }
    QStringList result(const char *pattern, const QString &a, const QString &b = {}) const
    {
        return result(QString(s(pattern)).replace(QLatin1Char('#'), a).replace(QLatin1Char('$'), b));
    }
    /// "true", "false" or "" for the empty collection; anything else is a failure.
    QString truth(const char *pattern, const QString &a, const QString &b = {}) const
    {
        const QStringList texts = result(pattern, a, b);
        const QString only = texts.value(0).mid(2);
        EXPECT_TRUE(texts.isEmpty() || (texts.size() == 1 && (only == s("true") || only == s("false"))))
            << pattern << ' ' << a.toStdString() << ' ' << b.toStdString();
        return only;
    }
    static QString opposite(const QString &truth)
    {
        return truth.isEmpty() ? truth : truth == s("true") ? s("false") : s("true");
    }
    void forEveryPair(const std::function<void(const QString &, const QString &)> &check) const
    {
        for (const QString &a : values()) {
            for (const QString &b : values()) {
                SCOPED_TRACE(QString(a + QLatin1String("  and  ") + b).toStdString());
                check(a, b);
            }
        }
    }

    Session m_session = startOf(
        itemOf("q", "choice", R"(,"answerOption":[{"valueCoding":{"system":"urn:x","code":"a","display":"A"}}])"));
};

TEST_F(FhirPathLaws, EqualityLooksTheSameFromBothSides)
{
    forEveryPair([this](const QString &a, const QString &b) {
        EXPECT_EQ(truth("# = $", a, b), truth("# = $", b, a));
        EXPECT_EQ(truth("# != $", a, b), opposite(truth("# = $", a, b)));
    });
}

TEST_F(FhirPathLaws, EquivalenceIsNeverEmptyAndFollowsFromEquality)
{
    forEveryPair([this](const QString &a, const QString &b) {
        const QString equivalent = truth("# ~ $", a, b);
        EXPECT_FALSE(equivalent.isEmpty());
        EXPECT_EQ(equivalent, truth("# ~ $", b, a));
        EXPECT_EQ(truth("# !~ $", a, b), opposite(equivalent));
        if (truth("# = $", a, b) == s("true")) {
            EXPECT_EQ(equivalent, s("true"));
        }
    });
    for (const QString &a : values()) {
        EXPECT_EQ(truth("# ~ #", a), s("true")) << a.toStdString();
    }
}

TEST_F(FhirPathLaws, ExactlyOneOrderHoldsOrNone)
{
    forEveryPair([this](const QString &a, const QString &b) {
        const QString less = truth("# < $", a, b);
        const QString more = truth("# > $", a, b);
        EXPECT_EQ(less, truth("# > $", b, a));
        EXPECT_EQ(less.isEmpty(), more.isEmpty());
        EXPECT_EQ(truth("# <= $", a, b), opposite(more));
        EXPECT_EQ(truth("# >= $", a, b), opposite(less));
        EXPECT_FALSE(less == s("true") && more == s("true"));
    });
}

TEST_F(FhirPathLaws, AndAndOrAreEachOthersMirror)
{
    forEveryPair([this](const QString &a, const QString &b) {
        for (const char *pattern : {"# and $", "# or $", "# xor $"}) {
            EXPECT_EQ(truth(pattern, a, b), truth(pattern, b, a)) << pattern;
        }
        const bool single = result("#.count() <= 1 and $.count() <= 1", a, b) == QStringList{s("0 true")};
        if (single) {
            EXPECT_EQ(truth("(# and $).not()", a, b), truth("#.not() or $.not()", a, b)) << "de Morgan";
            EXPECT_EQ(truth("# implies $", a, b), truth("#.not() or $", a, b));
        }
    });
}

TEST_F(FhirPathLaws, SumsAndProductsDoNotCareForOrder)
{
    forEveryPair([this](const QString &a, const QString &b) {
        if (!a.startsWith(QLatin1Char('\'')) || !b.startsWith(QLatin1Char('\''))) {
            const bool moves = a.startsWith(QLatin1Char('@')) || b.startsWith(QLatin1Char('@')) ||
                               a.contains(s("2026-05-03")) || b.contains(s("2026-05-03"));
            EXPECT_TRUE(moves || result("# + $", a, b) == result("# + $", b, a));
        }
        const bool quantities = a.startsWith(s("(5 ")) && b.startsWith(s("(5 "));
        EXPECT_TRUE(quantities || result("# * $", a, b) == result("# * $", b, a)); // kg.g is not written g.kg
    });
}

TEST_F(FhirPathLaws, AnEmptySideGivesAnEmptyResult)
{
    for (const QString &a : values()) {
        for (const char *pattern : {"# + {}", "{} + #", "# - {}", "# * {}", "{} / #", "# div {}", "{} mod #", "# = {}",
                                    "{} != #", "# < {}", "{} >= #", "{} in #", "# contains {}"}) {
            EXPECT_EQ(result(pattern, a), QStringList()) << pattern << ' ' << a.toStdString();
        }
    }
}

TEST_F(FhirPathLaws, CollectionsKeepTheirCounts)
{
    forEveryPair([this](const QString &a, const QString &b) {
        EXPECT_EQ(result("#.combine($).count()", a, b), result("#.count() + $.count()", a, b));
        EXPECT_EQ(result("(# | $)", a, b), result("#.union($)", a, b));
        EXPECT_EQ(result("(# | $).count()", a, b), result("($ | #).count()", a, b));
        EXPECT_EQ(result("(# | $).distinct()", a, b), result("(# | $)", a, b));
        EXPECT_EQ(result("#.intersect($).count() + #.distinct().exclude($).count()", a, b),
                  result("#.distinct().count()", a, b));
        EXPECT_EQ(result("#.combine($).first()", a, b), result("iif(#.exists(), #.first(), $.first())", a, b));
        EXPECT_EQ(result("#.combine($).tail().count()", a, b),
                  result("iif(#.combine($).exists(), #.combine($).count() - 1, 0)", a, b));
    });
}

TEST_F(FhirPathLaws, EveryValueIsOfOneTypeAndComesBackFromItsText)
{
    const QStringList types{s("Boolean"),  s("Integer"), s("Decimal"), s("String"),  s("Date"),
                            s("DateTime"), s("Time"),    s("Coding"),  s("Quantity")};
    for (const QString &a : values()) {
        int fits = 0;
        for (const QString &type : types) {
            const QString is = truth("# is $", a, type);
            fits += is == s("true") ? 1 : 0;
            EXPECT_EQ(result("# as $", a, type).size(), is == s("true") ? 1 : 0) << a.toStdString();
        }
        const bool single = result("#.count()", a) == QStringList{s("1 1")};
        EXPECT_LE(fits, single ? 1 : 0) << a.toStdString();
    }
    for (const auto &[value, back] :
         {std::pair{"true", "toBoolean"}, std::pair{"-3", "toInteger"}, std::pair{"2.5", "toDecimal"},
          std::pair{"@2026-05", "toDate"}, std::pair{"@2026-05-03T01:00:00Z", "toDateTime"},
          std::pair{"@T10:00:00", "toTime"}}) {
        EXPECT_EQ(result("#.toString().$()", s(value), s(back)), result(s(value))) << value;
    }
}

} // namespace
} // namespace oyako::forms
