// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "core/forms/score.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

const FixedClock clock_(QDate(2026, 11, 22));

std::shared_ptr<const Form> builtIn(const QString &id)
{
    const auto form = builtInForm(id);
    EXPECT_TRUE(form) << id.toStdString() << ' ' << (form ? "" : form.error().field.toStdString());
    return form.value_or(nullptr);
}

class EveryForm : public testing::TestWithParam<QString> {};

TEST_P(EveryForm, SaysWhatItIs)
{
    const auto form = builtIn(GetParam());
    ASSERT_TRUE(form);
    EXPECT_EQ(form->id, GetParam());
    EXPECT_EQ(form->url, QLatin1String("urn:oyako:form:") + GetParam());
    EXPECT_FALSE(form->version.isEmpty());
    EXPECT_FALSE(form->provenance.isEmpty());
    EXPECT_FALSE(form->paperPage.isEmpty());
    EXPECT_FALSE(form->title.in(QStringLiteral("en")).isEmpty());
}

/// Text in three languages; easy Japanese that is the plain text again would help nobody, unless it is short and plain
/// already.
void expectTranslated(const Text &text, const QString &place)
{
    const QString english = text.in(QStringLiteral("en"));
    const bool symbol = text.original.size() <= 8;
    EXPECT_FALSE(text.original.isEmpty()) << place.toStdString();
    EXPECT_TRUE(symbol || english != text.original) << place.toStdString();
    EXPECT_TRUE(symbol || text.in(QStringLiteral("ja-easy")) != text.original) << place.toStdString();
}

TEST_P(EveryForm, IsTranslated)
{
    const auto form = builtIn(GetParam());
    ASSERT_TRUE(form);
    expectTranslated(form->title, form->id);
    for (const Item &item : form->items) {
        expectTranslated(item.text, form->id + QLatin1Char('/') + item.linkId);
        for (const Option &option : item.options) {
            expectTranslated(option.label,
                             form->id + QLatin1Char('/') + item.linkId + QLatin1Char('/') + plainText(option.value));
        }
    }
}

TEST_P(EveryForm, BindsOnlyToDocumentedFields)
{
    const QString page = QString::fromUtf8([] {
        QFile file(QStringLiteral(OYAKO_SOURCE_DIR "/resources/forms/BINDINGS.md"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }());
    static const QRegularExpression tooth(QStringLiteral("^tooth\\.[1-8][1-8]$"));
    const auto form = builtIn(GetParam());
    ASSERT_TRUE(form);
    for (const Item &item : form->items) {
        const bool known = item.binding.isEmpty() || tooth.match(item.binding).hasMatch() ||
                           page.contains(QLatin1Char('`') + item.binding + QLatin1Char('`'));
        EXPECT_TRUE(known) << item.binding.toStdString();
    }
}

TEST_P(EveryForm, OpensWithoutProblemsAndIsEmpty)
{
    const auto form = builtIn(GetParam());
    ASSERT_TRUE(form);
    const Session session = Session::start(form, clock_);
    EXPECT_TRUE(session.problems().isEmpty());
    EXPECT_EQ(session.filled().answered, 0);
    EXPECT_GT(session.filled().questions, 0);
    EXPECT_FALSE(toResponse(session, {}).contains(QLatin1String("item")));
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, EveryForm, testing::ValuesIn(builtInForms()), [](const auto &parameter) {
    return QString(parameter.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
});

/// The item types a word of the table stands for.
QList<ItemType> typesOf(const QString &word)
{
    static const QHash<QString, QList<ItemType>> types{
        {QStringLiteral("txt"), {ItemType::String, ItemType::Text}},
        {QStringLiteral("date"), {ItemType::Date}},
        {QStringLiteral("datetime"), {ItemType::DateTime}},
        {QStringLiteral("time"), {ItemType::Time}},
        {QStringLiteral("int"), {ItemType::Integer}},
        {QStringLiteral("dec"), {ItemType::Decimal}},
        {QStringLiteral("bool"), {ItemType::Boolean}},
        {QStringLiteral("enum"), {ItemType::Choice, ItemType::OpenChoice}}};
    return types.value(word);
}

void expectLimits(const Item &item, const QString &least, const QString &most)
{
    const auto expectLimit = [](const std::optional<Value> &limit, const QString &stated) {
        if (!stated.isEmpty()) {
            ASSERT_TRUE(limit);
            EXPECT_EQ(numberOf(*limit), stated.toDouble());
        }
    };
    expectLimit(item.limits.minimum, least);
    expectLimit(item.limits.maximum, most);
}

void expectAnswers(const Item &item, const QStringList &answers)
{
    for (const QString &answer : answers) {
        EXPECT_TRUE(std::any_of(item.options.begin(), item.options.end(), [&](const Option &option) {
            return option.label.original.contains(answer);
        })) << answer.toStdString();
    }
}

/// The editions of an item: its own word goes before that of what it stands in.
QString editionsOf(const Form &form, const Item &item)
{
    return item.editions.isEmpty() && item.parent >= 0 ? editionsOf(form, form.item(item.parent)) : item.editions;
}

// Each row states what the handbook reference (its §1 and §2) says of a field: type, unit, hard limits, printed
// answers, whether an answer asks for attention, and the editions of the booklet that have it. A row of type "line" is
// a printed line of a page whose lines are records (tests/core/pages/vaccination_page_test.cpp). The table is written
// from the reference, not from the forms.
TEST(BuiltInForms, HoldEveryFieldOfTheHandbookAsItIsStated)
{
    const QList<QStringList> rows = test::caseRows(QStringLiteral("forms/handbook_fields.csv"));
    EXPECT_GT(rows.size(), 1000);
    for (const QStringList &row : rows) {
        SCOPED_TRACE(row.join(QLatin1Char(' ')).toStdString());
        ASSERT_EQ(row.size(), 11);
        const auto form = builtInForm(row.at(2));
        ASSERT_TRUE(form);
        const Item *item = (*form)->find(row.at(3));
        ASSERT_TRUE(item);
        if (row.at(4) == QLatin1String("line")) {
            continue;
        }
        EXPECT_EQ(editionsOf(**form, *item), row.at(10));
        EXPECT_TRUE(row.at(4).isEmpty() || typesOf(row.at(4)).contains(item->type));
        EXPECT_TRUE(row.at(5).isEmpty() || (item->unit && item->unit->code == row.at(5)));
        expectLimits(*item, row.at(6), row.at(7));
        expectAnswers(*item, row.at(8).split(QLatin1Char('/'), Qt::SkipEmptyParts));
        EXPECT_TRUE(row.at(9).isEmpty() ||
                    item->concern == (row.at(9) == QLatin1String("yes") ? Concern::WhenYes : Concern::WhenNo));
    }
}

/// An answer for any question: the first option, or something of its type within its limits.
Value someAnswer(const Item &item)
{
    const auto least = item.limits.minimum ? numberOf(*item.limits.minimum) : std::optional<double>();
    switch (item.type) {
    case ItemType::Boolean: return true;
    case ItemType::Integer: return static_cast<qint64>(least.value_or(3));
    case ItemType::Decimal: return least.value_or(3.5);
    case ItemType::Date: return Date{QStringLiteral("2026-05-03")};
    case ItemType::DateTime: return DateTime{QStringLiteral("2026-05-03T10:30:00+09:00")};
    case ItemType::Time: return Time{QStringLiteral("10:30:00")};
    default: break;
    }
    return item.hasOptions() ? item.options.first().value : Value(QStringLiteral("𠮷 ") + item.linkId);
}

// Every question of every form: answered, written as a response, read back, written again.
TEST_P(EveryForm, LosesNoAnswerBetweenFormAndResponse)
{
    const auto form = builtIn(GetParam());
    ASSERT_TRUE(form);
    Session session = Session::blank(form, clock_);
    for (const Item &item : form->items) {
        if (item.isQuestion() && !item.readOnly) {
            EXPECT_TRUE(session.setAnswers(item.linkId, {someAnswer(item)})) << item.linkId.toStdString();
        }
    }
    const QByteArray bytes = writeResponse(session, {});
    const auto read = readResponse(form, bytes, clock_);
    ASSERT_TRUE(read) << read.error().field.toStdString();
    EXPECT_EQ(writeResponse(read->session, {}), bytes);
    for (const Item &item : form->items) {
        const NodeId node = session.node(item.linkId);
        EXPECT_EQ(read->session.answers(read->session.node(item.linkId)), session.answers(node))
            << item.linkId.toStdString();
    }
}

TEST(BuiltInForms, LicensedInstrumentsShipNoWording)
{
    static const QRegularExpression neutral(QStringLiteral("^(項目|選択肢) \\d+$"));
    for (const char *id : {"epds", "mibs-j", "childcare-support-checklist", "m-chat"}) {
        for (const Item &item : builtIn(QLatin1String(id))->items) {
            EXPECT_TRUE(!item.isQuestion() || item.readOnly || neutral.match(item.text.original).hasMatch())
                << item.text.original.toStdString();
            EXPECT_TRUE(!item.isQuestion() || item.sensitive) << item.linkId.toStdString();
            for (const Option &option : item.options) {
                EXPECT_TRUE(neutral.match(option.label.original).hasMatch()) << option.label.original.toStdString();
            }
        }
    }
}

TEST(BuiltInForms, AskForNoIndividualNumberAndShowNoStoolColour)
{
    for (const QString &id : builtInForms()) {
        for (const Item &item : builtIn(id)->items) {
            EXPECT_FALSE(item.isQuestion() && item.text.original.contains(QStringLiteral("個人番号")))
                << id.toStdString();
        }
    }
}

TEST(BuiltInForms, UnknownIdIsNotFound)
{
    EXPECT_EQ(builtInForm(QStringLiteral("no-such-form")).error(),
              (Error{ErrorCode::NotFound, QStringLiteral("form"), {QStringLiteral("no-such-form")}}));
}

TEST(BuiltInForms, InfectionResultsStandBehindConsent)
{
    Session session = Session::start(builtIn(QStringLiteral("maternal-tests")), clock_);
    const NodeId result = session.node(QStringLiteral("hiv.result"));
    EXPECT_FALSE(session.isEnabled(result));
    EXPECT_TRUE(session.item(result).sensitive);
    EXPECT_TRUE(session.setAnswers(QStringLiteral("hiv.consent"), {true}));
    EXPECT_TRUE(session.isEnabled(result));
}

/// Chooses option `index` of every item of the EPDS.
Score epds(int index, std::optional<int> lastItem = std::nullopt)
{
    Session session = Session::start(builtIn(QStringLiteral("epds")), clock_);
    for (int item = 1; item <= 10; ++item) {
        const NodeId node = session.node(QStringLiteral("q%1").arg(item));
        EXPECT_TRUE(session.choose(node, item == 10 ? lastItem.value_or(index) : index, true));
    }
    return score(session);
}

// Items 1, 2 and 4 score 0 to 3 in printed order, the others 3 to 0.
TEST(Epds, ScoresInPrintedOrderAndReversed)
{
    EXPECT_EQ(epds(0).total, 21);
    EXPECT_EQ(epds(3).total, 9);
    EXPECT_EQ(epds(0).highest, 30);
    EXPECT_TRUE(epds(0).isComplete());
}

TEST(Epds, ItemTenAsksForFollowUpAtAnyTotal)
{
    const QString itemTen = QStringLiteral("epds_item_10");
    EXPECT_FALSE(epds(3).followUps.contains(itemTen));
    EXPECT_TRUE(epds(3, 2).followUps.contains(itemTen));
    Session session = Session::start(builtIn(QStringLiteral("epds")), clock_);
    EXPECT_TRUE(session.choose(session.node(QStringLiteral("q10")), 2, true));
    EXPECT_EQ(score(session).total, 1);
    EXPECT_FALSE(score(session).isComplete());
    EXPECT_EQ(score(session).followUps, QStringList{itemTen});
}

TEST(Epds, HasItsTotalOnceAllItemsAreAnswered)
{
    Session session = Session::start(builtIn(QStringLiteral("epds")), clock_);
    const NodeId total = session.node(QStringLiteral("total"));
    for (int item = 1; item <= 10; ++item) {
        EXPECT_TRUE(session.answers(total).isEmpty()) << item;
        EXPECT_TRUE(session.choose(session.node(QStringLiteral("q%1").arg(item)), 0, true));
    }
    EXPECT_EQ(session.answers(total), QList<Value>{qint64(21)});
    EXPECT_TRUE(session.item(total).hidden) << "scores are for professionals";
}

TEST(StoolColour, SaysWhatTheNumberMeans)
{
    struct Row {
        int number;
        const char *shown;
    };
    for (const Row row : {Row{1, "week2.seeDoctor"}, Row{3, "week2.seeDoctor"}, Row{4, "week2.watch"},
                          Row{5, "week2.go"}, Row{7, "week2.go"}}) {
        Session session = Session::start(builtIn(QStringLiteral("stool-colour")), clock_);
        EXPECT_TRUE(session.setAnswers(QStringLiteral("week2.number"), {qint64(row.number)}));
        for (const char *linkId : {"week2.seeDoctor", "week2.watch", "week2.go"}) {
            EXPECT_EQ(session.isEnabled(session.node(QLatin1String(linkId))),
                      QLatin1String(linkId) == QLatin1String(row.shown))
                << row.number << linkId;
        }
    }
}

TEST(Checkups, HearingIsTestedAgainAfterARefer)
{
    Session session = Session::start(builtIn(QStringLiteral("child-tests")), clock_);
    const NodeId again = session.node(QStringLiteral("hearingAgain"));
    EXPECT_FALSE(session.isEnabled(again));
    EXPECT_TRUE(session.choose(session.node(QStringLiteral("hearing.left")), 1, true));
    EXPECT_TRUE(session.isEnabled(again));
    EXPECT_EQ(session.form().find(QStringLiteral("cmv"))->editions, QStringLiteral("2025-"));
}

TEST(Checkups, ChestIsOnOlderBookletsOnly)
{
    for (const QString &id : builtInForms().filter(QStringLiteral("checkup-0"))) {
        EXPECT_EQ(builtIn(id)->find(QStringLiteral("measurements.chest"))->editions, QStringLiteral("-2022"));
    }
}

struct CodeCase {
    const char *form;
    const char *linkId;
    QStringList codes;
};

// The measurements and scores of interop reference §3: the very codes, in whatever form they are asked.
TEST(BuiltInForms, MeasurementsHaveTheirCodes)
{
    const QStringList lying{QStringLiteral("8306-3"), QStringLiteral("8302-2")};
    const QStringList birthWeight{QStringLiteral("8339-4")};
    const QList<CodeCase> cases{{"sheet-03m", "measurements.height", lying},
                                {"sheet-18m", "measurements.height", lying},
                                {"sheet-36m", "measurements.height", {QStringLiteral("8302-2")}},
                                {"newborn-course", "visit.length", lying},
                                {"birth-contact", "child.weight", birthWeight},
                                {"birth-contact", "child.length", {QStringLiteral("89269-5")}},
                                {"low-birth-weight-notification", "child.weight", birthWeight},
                                {"vaccination-draft", "growth.birthWeight", birthWeight},
                                {"epds", "total", {QStringLiteral("99046-5")}}};
    for (const CodeCase &one : cases) {
        const auto form = builtIn(QLatin1String(one.form));
        const Item *item = form->find(QLatin1String(one.linkId));
        ASSERT_TRUE(item) << one.form << ' ' << one.linkId;
        QStringList codes;
        for (const Coding &code : item->codes) {
            codes << (code.system == QLatin1String("http://loinc.org") ? code.code : QString());
        }
        EXPECT_EQ(codes, one.codes) << one.form << ' ' << one.linkId;
    }
}

TEST(VaccinationDraft, AsksWhatTheQuestionnaireAsks)
{
    const auto form = builtIn(QStringLiteral("vaccination-draft"));
    for (const char *linkId : {"rota.firstInTime", "rota.previous", "rota.interval", "history.reactionFamily",
                               "history.immuneFamily", "consent"}) {
        EXPECT_TRUE(form->find(QLatin1String(linkId))) << linkId;
    }
    EXPECT_TRUE(
        form->find(QStringLiteral("history.transfusion"))->text.original.startsWith(QStringLiteral("6か月以内")));
    EXPECT_TRUE(form->find(QStringLiteral("consent"))->binding.isEmpty()) << "only a person consents";
}

TEST(MaternalHealth, BodyMassIndexIsDerived)
{
    Session session = Session::start(builtIn(QStringLiteral("maternal-health")), clock_);
    EXPECT_TRUE(session.setAnswers(QStringLiteral("body.height"), {158.0}));
    EXPECT_TRUE(session.answers(session.node(QStringLiteral("body.bmi"))).isEmpty());
    EXPECT_TRUE(session.setAnswers(QStringLiteral("body.usualWeight"), {52.4}));
    EXPECT_EQ(session.answers(session.node(QStringLiteral("body.bmi"))), QList<Value>{21.0});
}

// Weeks are completed, months are counted; from the 40th week on the forms print no month (handbook reference §4.1).
TEST(MonthOfPregnancy, FollowsTheWeeksUntilSomebodySaysOtherwise)
{
    struct Form {
        const char *id;
        const char *weeks;
        const char *month;
    };
    for (const Form &form : {Form{"pregnancy-notification", "pregnancy.weeks", "pregnancy.countedMonth"},
                             Form{"work-environment", "changes.rested.week", "changes.rested.month"},
                             Form{"work-environment", "changes.changed.week", "changes.changed.month"},
                             Form{"work-environment", "changes.quit.week", "changes.quit.month"}}) {
        SCOPED_TRACE(form.month);
        Session session = Session::blank(builtIn(QLatin1String(form.id)), clock_);
        const NodeId month = session.node(QLatin1String(form.month));
        EXPECT_TRUE(session.answers(month).isEmpty());
        for (const auto &[weeks, counted] :
             {std::pair<int, qint64>{0, 1}, {3, 1}, {4, 2}, {27, 7}, {28, 8}, {31, 8}, {36, 10}, {39, 10}}) {
            EXPECT_TRUE(session.setAnswers(QLatin1String(form.weeks), {qint64(weeks)}));
            EXPECT_EQ(session.answers(month), QList<Value>{counted}) << weeks;
        }
        EXPECT_TRUE(session.setAnswers(QLatin1String(form.weeks), {qint64(40)}));
        EXPECT_TRUE(session.answers(month).isEmpty());
        EXPECT_TRUE(session.setAnswers(month, {qint64(11)}));
        EXPECT_TRUE(session.setAnswers(QLatin1String(form.weeks), {qint64(20)}));
        EXPECT_EQ(session.answers(month), QList<Value>{qint64(11)});
    }
}

TEST(AntenatalVisit, PressureRulesAreHardAndSoft)
{
    Session session = Session::start(builtIn(QStringLiteral("antenatal-visit")), clock_);
    EXPECT_TRUE(session.setAnswers(QStringLiteral("bloodPressure.systolic"), {qint64(142)}));
    EXPECT_TRUE(session.setAnswers(QStringLiteral("bloodPressure.diastolic"), {qint64(85)}));
    QList<Problem> problems = session.problems();
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems.first().severity, Severity::Soft);
    EXPECT_EQ(problems.first().arguments, QStringList{QStringLiteral("bp-high")});
    EXPECT_TRUE(session.setAnswers(QStringLiteral("bloodPressure.diastolic"), {qint64(150)}));
    problems = session.problems();
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(),
                            [](const Problem &problem) { return problem.severity == Severity::Hard; }));
}

TEST(PregnancyNotification, CompletesWithTheStatutoryItems)
{
    Session session = Session::start(builtIn(QStringLiteral("pregnancy-notification")), clock_);
    const NodeId date = session.node(QStringLiteral("notice.date"));
    ASSERT_TRUE(session.proposal(date));
    EXPECT_EQ(session.proposal(date)->values, QList<Value>{Date{QStringLiteral("2026-11-22")}});
    EXPECT_TRUE(session.confirm(date));
    EXPECT_TRUE(applyAnswers(session, {{QStringLiteral("woman.name"), QStringLiteral("山田花子")},
                                       {QStringLiteral("woman.birthDate"), QStringLiteral("1995-04-01")},
                                       {QStringLiteral("woman.address"), QStringLiteral("見本市1-1")},
                                       {QStringLiteral("pregnancy.countedMonth"), 3}}));
    EXPECT_TRUE(session.completionProblems().isEmpty());
}

} // namespace
} // namespace oyako::forms
