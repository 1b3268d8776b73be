// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Whatever a person does in whatever order, what is shown is what the answers say (session.h: "keeps enablement and
// calculated values right after every step").
#include "core/forms/library.h"
#include "tests/core/forms/support.h"

#include <functional>
#include <random>

namespace oyako::forms {
namespace {

/// Someone who answers, changes, clears and adds rows at random; the same for the same seed.
class Walker {
public:
    Walker(std::shared_ptr<const Form> form, unsigned seed)
        : session(Session::start(std::move(form), testClock))
        , m_random(seed)
    {
    }

    void step()
    {
        const QList<Item> &items = session.form().items;
        const Item &item = items.at(below(static_cast<int>(items.size())));
        const QList<NodeId> nodes = session.nodes(item.linkId);
        if (nodes.isEmpty()) {
            return; // below an answer that is not given
        }
        const NodeId node = nodes.at(below(static_cast<int>(nodes.size())));
        if (item.type == ItemType::Group && item.repeats) {
            changeRows(node, static_cast<int>(nodes.size()));
        } else if (item.isQuestion() && !item.readOnly) {
            answer(node, item);
        }
    }

    Session session;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void changeRows(NodeId node, int rows)
    {
        const bool grows = rows < 4 && below(2) == 0;
        const auto changes = grows ? session.addOccurrence(node) : session.removeOccurrence(node);
        EXPECT_TRUE(changes || changes.error().code == ErrorCode::NotAllowed);
    }

    void answer(NodeId node, const Item &item)
    {
        if (below(4) == 0) {
            EXPECT_TRUE(session.setAnswers(node, {}));
        } else if (item.hasOptions() && below(4) != 0) {
            EXPECT_TRUE(session.choose(node, below(static_cast<int>(item.options.size())), below(3) != 0));
        } else {
            QList<Value> values{someValue(item)};
            if (item.repeats && below(2) == 0) {
                values.append(someValue(item));
            }
            EXPECT_TRUE(session.setAnswers(node, values)) << item.linkId.toStdString();
        }
    }

    Value someValue(const Item &item)
    {
        switch (item.type) {
        case ItemType::Boolean: return below(2) == 0;
        case ItemType::Integer: return qint64(below(60) - 5);
        case ItemType::Decimal: return below(600) / 10.0;
        case ItemType::Date: return Date{QDate(2024, 1, 1).addDays(below(1000)).toString(Qt::ISODate)};
        case ItemType::DateTime: return DateTime{s("2026-05-03T10:20:00+09:00")};
        case ItemType::Time: return Time{s("10:20:00")};
        case ItemType::Quantity: return Quantity{below(100) / 10.0, {}, {}, {}};
        case ItemType::Choice: return item.options.at(below(static_cast<int>(item.options.size()))).value;
        default: return QString(s("髙橋 ") + QString::number(below(50)));
        }
    }

    std::mt19937 m_random;
};

/// The tree as far as it shows: each node with its answers, whether it is enabled, and whether it is a person's own.
QStringList shownBy(const Session &session)
{
    QStringList lines;
    const std::function<void(NodeId, int)> add = [&](NodeId node, int depth) {
        QStringList texts;
        for (const Value &value : session.answers(node)) {
            texts.append(plainText(value));
        }
        lines.append(QString(depth, QLatin1Char(' ')) + session.item(node).linkId + QLatin1String(": ") +
                     texts.join(QLatin1Char('|')) +
                     (session.isEnabled(node) ? QLatin1String() : QLatin1String(" (off)")) +
                     (session.isOverridden(node) ? QLatin1String(" (own)") : QLatin1String()));
        for (int i = 0; i < std::max<qsizetype>(session.answers(node).size(), 1); ++i) {
            for (const NodeId child : session.children(node, i)) {
                add(child, depth + 1);
            }
        }
    };
    for (const NodeId node : session.children(rootNode)) {
        add(node, 0);
    }
    return lines;
}

void expectTheSameAfterWorkingItOutAnew(const Session &session)
{
    Session anew = session;
    anew.refresh();
    EXPECT_EQ(shownBy(anew), shownBy(session));
}

/// Rows that are left empty at the end of a table are not kept in a draft: compare what is written.
void expectADraftToHoldAllOfIt(const Session &session)
{
    const QByteArray written = writeResponse(session, {});
    const auto read = readResponse(session.sharedForm(), written, testClock);
    ASSERT_TRUE(read) << read.error().field.toStdString();
    EXPECT_EQ(writeResponse(read->session, {}), written);
}

class EveryFormWalked : public testing::TestWithParam<QString> {};

TEST_P(EveryFormWalked, ShowsWhatItsAnswersSay)
{
    const auto form = builtInForm(GetParam());
    ASSERT_TRUE(form);
    for (const unsigned seed : {1U, 2U}) {
        Walker walker(*form, seed);
        for (int i = 0; i < 60; ++i) {
            walker.step();
        }
        expectTheSameAfterWorkingItOutAnew(walker.session);
        expectADraftToHoldAllOfIt(walker.session);
    }
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, EveryFormWalked, testing::ValuesIn(builtInForms()), [](const auto &parameter) {
    return QString(parameter.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
});

/// Everything that depends on everything: rows in rows, chained calculations, conditions on calculated values.
const QByteArray tangled =
    itemOf("a", "integer") + "," +
    itemOf(
        "row", "group",
        ",\"repeats\":true,\"item\":[" +
            itemOf("n", "integer", R"(,"enableWhen":[{"question":"a","operator":">","answerInteger":10}])") + "," +
            itemOf("yes", "boolean") + "," +
            itemOf("inner", "group",
                   ",\"repeats\":true,\"item\":[" +
                       itemOf("x", "integer",
                              R"(,"enableWhen":[{"question":"yes","operator":"=","answerBoolean":true}])") +
                       "," + itemOf("note", "string", ",\"repeats\":true,\"item\":[" + itemOf("why", "string") + "]") +
                       "]") +
            "," +
            calculatedItem("sum", "item.where(linkId='n').answer.value + %resource.item.where(linkId='a').answer.value",
                           "integer") +
            "]") +
    "," +
    calculatedItem(
        "total",
        "%resource.item.where(linkId='row').item.where(linkId='n').answer.value.sum() + "
        "%resource.item.where(linkId='row').item.where(linkId='inner').item.where(linkId='x').answer.value.sum()",
        "integer") +
    "," +
    itemOf("big", "group",
           ",\"enableWhen\":[{\"question\":\"total\",\"operator\":\">=\",\"answerInteger\":40}],\"item\":[" +
               itemOf("b", "boolean") + "," +
               calculatedItem("twice", "%resource.item.where(linkId='total').answer.value * 2", "integer") + "]") +
    "," +
    itemOf("last", "string",
           ",\"extension\":[" +
               sdcExpression("enableWhenExpression",
                             "%resource.item.where(linkId='big').item.where(linkId='twice').answer.value > 100") +
               "]");

TEST(TangledFormWalked, ShowsWhatItsAnswersSayAfterEveryStep)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        Walker walker(formOf(tangled), seed);
        for (int i = 0; i < 40; ++i) {
            walker.step();
            expectTheSameAfterWorkingItOutAnew(walker.session);
        }
        expectADraftToHoldAllOfIt(walker.session);
    }
}

TEST(TangledFormWalked, CountsNoDisabledAnswer)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Walker walker(formOf(tangled), seed);
        for (int i = 0; i < 60; ++i) {
            walker.step();
        }
        ResponseInfo info;
        info.status = s("completed");
        const QByteArray completed = writeResponse(walker.session, info);
        const auto read = readResponse(walker.session.sharedForm(), completed, testClock);
        ASSERT_TRUE(read) << read.error().field.toStdString();
        for (const Item &item : read->session.form().items) {
            for (const NodeId node : read->session.nodes(item.linkId)) {
                EXPECT_TRUE(read->session.answers(node).isEmpty() || read->session.isEnabled(node))
                    << item.linkId.toStdString() << ' ' << seed;
            }
        }
    }
}

} // namespace
} // namespace oyako::forms
