// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/response.h"

#include "core/forms/library.h"
#include "core/forms/parser.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

const FixedClock clock_(QDate(2026, 11, 22));

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::shared_ptr<const Form> infant()
{
    return parseForm(test::caseBytes(s("forms/questionnaires/infant-questionnaire.json"))).value_or(nullptr);
}

TEST(Response, ReadsAndWritesAResponseOfOurOwn)
{
    const QByteArray bytes = test::caseBytes(s("forms/questionnaires/infant-response.json"));
    const auto read = readResponse(infant(), bytes, clock_);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->info.status, s("completed"));
    EXPECT_EQ(read->info.authored, s("2026-11-03T21:14:00+09:00"));
    EXPECT_EQ(read->info.source, s("urn:uuid:00000000-0000-4000-8000-000000000003"));
    const QJsonObject original = QJsonDocument::fromJson(bytes).object();
    QJsonObject written = toResponse(read->session, read->info);
    QJsonObject expected = original;
    expected.remove(s("text")); // The narrative is made from the answers by whoever shows it.
    EXPECT_EQ(QJsonDocument(written).toJson(), QJsonDocument(expected).toJson());
}

class EveryFormsResponse : public testing::TestWithParam<QString> {};

/// Some answer for every question, so that nothing a form can hold is left out of the round.
Value someAnswer(const Item &item)
{
    if (item.hasOptions()) {
        return item.options.last().value;
    }
    switch (item.type) {
    case ItemType::Boolean: return true;
    case ItemType::Integer: return std::get<qint64>(item.limits.minimum.value_or(qint64(2))) + 1;
    case ItemType::Decimal: return std::get<double>(item.limits.minimum.value_or(2.0)) + 0.5;
    case ItemType::Date: return Date{s("2026-05")};
    case ItemType::DateTime: return DateTime{s("2026-05-03T10:20:00+09:00")};
    case ItemType::Time: return Time{s("10:20:00")};
    case ItemType::Quantity: return Quantity{1.5, s("kg"), {}, s("kg")};
    default: return s("髙橋 𠮷野家 塚隆");
    }
}

Session answered(const std::shared_ptr<const Form> &form)
{
    Session session = Session::start(form, clock_);
    for (const Item &item : form->items) {
        if (item.type == ItemType::Group && item.repeats && (item.limits.maxOccurs == 0 || item.limits.maxOccurs > 1)) {
            EXPECT_TRUE(session.addOccurrence(session.node(item.linkId)));
        }
    }
    for (const Item &item : form->items) {
        for (const NodeId node : session.nodes(item.linkId)) {
            if (item.isQuestion() && !item.readOnly) {
                EXPECT_TRUE(session.setAnswers(node, {someAnswer(item)})) << item.linkId.toStdString();
            }
        }
    }
    return session;
}

bool holdsText(const Form &form)
{
    return std::any_of(form.items.begin(), form.items.end(),
                       [](const Item &item) { return item.type == ItemType::String || item.type == ItemType::Text; });
}

/// For tests/external: leaves the response where another program can check it, when asked to.
void keep(const QString &id, const QByteArray &response)
{
    const QString folder = qEnvironmentVariable("OYAKO_KEEP_RESPONSES");
    QFile file(folder + QLatin1Char('/') + id + QLatin1String("-response.json"));
    if (!folder.isEmpty()) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(response), response.size());
    }
}

TEST_P(EveryFormsResponse, SavedLoadedAndSavedAgainIsTheSame)
{
    const auto form = builtInForm(GetParam());
    ASSERT_TRUE(form);
    for (const char *status : {"in-progress", "completed"}) {
        ResponseInfo info;
        info.id = s("0190aaaa-0000-7000-8000-000000000001");
        info.status = QLatin1String(status);
        info.authored = s("2026-11-22T12:00:00+09:00");
        info.questionnaire = (*form)->canonical();
        info.encounter = s("urn:uuid:0190aaaa-0000-7000-8000-000000000002");
        const QByteArray first = writeResponse(answered(*form), info);
        const auto read = readResponse(*form, first, clock_);
        ASSERT_TRUE(read) << read.error().field.toStdString();
        EXPECT_EQ(read->info, info);
        EXPECT_EQ(writeResponse(read->session, read->info), first);
        EXPECT_EQ(first.contains("塚"), holdsText(**form));
        keep(GetParam(), first);
    }
}

TEST_P(EveryFormsResponse, HoldsEveryEnabledAnswer)
{
    const auto form = builtInForm(GetParam());
    ASSERT_TRUE(form);
    const Session session = answered(*form);
    const QByteArray bytes = writeResponse(session, {});
    for (const Item &item : (*form)->items) {
        const bool written = bytes.contains(QByteArray("\"linkId\": \"" + item.linkId.toUtf8() + "\""));
        const bool holds = session.holdsAnswers(session.node(item.linkId));
        EXPECT_EQ(written, holds) << item.linkId.toStdString();
    }
}

/// Without what only the form itself fills in: nobody may set it.
QJsonObject typedBy(const QJsonObject &plain, const Form &form)
{
    QJsonObject typed;
    for (auto it = plain.begin(); it != plain.end(); ++it) {
        const Item *item = form.find(it.key());
        QJsonArray rows;
        const QJsonArray all = it->toArray();
        for (const QJsonValue &row : all) {
            rows.append(row.isObject() && !item->isQuestion() ? QJsonValue(typedBy(row.toObject(), form)) : row);
        }
        if (!item->readOnly) {
            typed.insert(it.key(), it->isArray() ? QJsonValue(rows) : *it);
        }
    }
    return typed;
}

// What a script reads out it can put in again, with units and choices as they were.
TEST_P(EveryFormsResponse, PlainAnswersFillAnotherOneAlike)
{
    const auto form = builtInForm(GetParam());
    ASSERT_TRUE(form);
    const Session session = answered(*form);
    const QJsonObject plain = plainAnswers(session);
    Session other = Session::start(*form, clock_);
    const auto applied = applyAnswers(other, typedBy(plain, **form));
    ASSERT_TRUE(applied) << applied.error().field.toStdString();
    EXPECT_EQ(QJsonDocument(plainAnswers(other)).toJson(), QJsonDocument(plain).toJson());
    EXPECT_EQ(writeResponse(other, {}), writeResponse(session, {}));
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, EveryFormsResponse, testing::ValuesIn(builtInForms()), [](const auto &parameter) {
    return QString(parameter.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
});

const QByteArray choiceForm = R"({"resourceType":"Questionnaire","id":"f","item":[
    {"linkId":"a","type":"boolean"},{"linkId":"t","type":"display","text":"x"},
    {"linkId":"g","type":"group","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}],"item":[{"linkId":"b","type":"string"}]},
    {"linkId":"c","type":"choice","answerOption":[{"valueCoding":{"system":"u","code":"x","display":"エックス"}}]},
    {"linkId":"o","type":"open-choice","answerOption":[{"valueCoding":{"code":"x"}}]},
    {"linkId":"q","type":"quantity"},
    {"linkId":"n","type":"string","item":[{"linkId":"n.1","type":"string"}]}]})";

Session choiceSession()
{
    return Session::start(*parseForm(choiceForm), clock_);
}

QByteArray compact(const Session &session, const char *status)
{
    ResponseInfo info;
    info.status = QLatin1String(status);
    return QJsonDocument(toResponse(session, info).value(QLatin1String("item")).toArray())
        .toJson(QJsonDocument::Compact);
}

TEST(Response, DropsDisabledAnswersOnCompletionOnly)
{
    Session session = choiceSession();
    ASSERT_TRUE(session.setAnswers(s("a"), {true}));
    ASSERT_TRUE(session.setAnswers(s("b"), {s("x")}));
    ASSERT_TRUE(session.setAnswers(s("a"), {false}));
    EXPECT_TRUE(compact(session, "in-progress").contains("\"g\""));
    EXPECT_EQ(compact(session, "completed"), R"([{"answer":[{"valueBoolean":false}],"linkId":"a"}])");
    EXPECT_EQ(compact(session, "amended"), compact(session, "completed"));
}

TEST(Response, NestsItemsBelowAnAnswer)
{
    Session session = choiceSession();
    ASSERT_TRUE(session.setAnswers(s("n"), {s("p")}));
    ASSERT_TRUE(session.setAnswers(s("n.1"), {s("c")}));
    const QByteArray expected =
        R"([{"answer":[{"item":[{"answer":[{"valueString":"c"}],"linkId":"n.1"}],"valueString":"p"}],"linkId":"n"}])";
    EXPECT_EQ(compact(session, "completed"), expected);
    const auto read = readResponse(session.sharedForm(), toResponse(session, {}), clock_);
    ASSERT_TRUE(read);
    EXPECT_EQ(compact(read->session, "completed"), expected);
}

const QByteArray sumForm = R"({"resourceType":"Questionnaire","id":"f","item":[{"linkId":"a","type":"integer"},
    {"linkId":"next","type":"integer","extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
    "valueExpression":{"language":"text/fhirpath","expression":"%resource.item.where(linkId='a').answer.value + 1"}}]}]})";

TEST(Response, DraftsRememberWhatAPersonPutInPlaceOfACalculation)
{
    Session session = Session::start(*parseForm(sumForm), clock_);
    ASSERT_TRUE(session.setAnswers(s("a"), {qint64(1)}));
    ASSERT_TRUE(session.setAnswers(s("next"), {qint64(9)}));
    auto read = readResponse(session.sharedForm(), writeResponse(session, {}), clock_);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->session.isOverridden(read->session.node(s("next"))));
    ASSERT_TRUE(read->session.setAnswers(s("a"), {qint64(5)}));
    EXPECT_EQ(read->session.answers(read->session.node(s("next"))), QList<Value>{qint64(9)});
}

TEST(Response, CompletedOnesKeepWhatWasSigned)
{
    const QByteArray json =
        R"({"resourceType":"QuestionnaireResponse","status":"STATUS","item":[{"linkId":"a","answer":[{"valueInteger":1}]},
        {"linkId":"next","answer":[{"valueInteger":7}]}]})";
    const auto form = *parseForm(sumForm);
    const auto completed = readResponse(form, QByteArray(json).replace("STATUS", "completed"), clock_);
    const auto draft = readResponse(form, QByteArray(json).replace("STATUS", "in-progress"), clock_);
    ASSERT_TRUE(completed && draft);
    EXPECT_EQ(completed->session.answers(completed->session.node(s("next"))), QList<Value>{qint64(7)});
    EXPECT_EQ(draft->session.answers(draft->session.node(s("next"))), QList<Value>{qint64(2)});
}

TEST(Response, RefusesWhatDoesNotFitTheForm)
{
    const auto form = *parseForm(choiceForm);
    const auto refusal = [&](const char *json) { return readResponse(form, QByteArray(json), clock_).error(); };
    EXPECT_EQ(refusal(R"({"resourceType":"Questionnaire"})").code, ErrorCode::NotFhirR4);
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","questionnaire":"f|2"})").code, ErrorCode::Conflict);
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"zz"}]})"),
              (Error{ErrorCode::UnknownField, s("zz"), {}}));
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"b"}]})").field, s("b"));
    EXPECT_EQ(
        refusal(R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueString":"x"}]}]})"),
        (Error{ErrorCode::InvalidValue, s("a"), {}}));
    EXPECT_EQ(
        refusal(
            R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueBoolean":true},{"valueBoolean":false}]}]})")
            .field,
        s("a"));
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{}]}]})").field,
              s("a"));
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"a"},{"linkId":"a"}]})").field,
              s("a"));
    EXPECT_EQ(refusal("{").code, ErrorCode::NotJson);
    EXPECT_EQ(
        refusal(
            R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueBoolean":true,"valueString":"x"}]}]})"),
        (Error{ErrorCode::InvalidValue, s("a"), {}}));
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","status":"done"})"),
              (Error{ErrorCode::InvalidValue, s("status"), {s("done")}}));
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","status":5})").field, s("status"));
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","implicitRules":"urn:r"})").field, s("implicitRules"));
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","item":{"linkId":"a"}})").field, s("item"));
    EXPECT_EQ(
        refusal(R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":{"valueBoolean":true}}]})")
            .field,
        s("a"));
}

TEST(PlainAnswers, TakeChoicesByCodeDisplayOrCoding)
{
    for (const QJsonValue &value :
         {QJsonValue(s("x")), QJsonValue(s("エックス")), QJsonValue(QJsonObject{{s("code"), s("x")}}),
          QJsonValue(QJsonObject{{s("system"), s("u")}, {s("code"), s("x")}, {s("display"), s("エックス")}})}) {
        Session session = choiceSession();
        ASSERT_TRUE(applyAnswers(session, {{s("c"), value}}));
        EXPECT_EQ(session.answers(session.node(s("c"))), (QList<Value>{Coding{s("u"), s("x"), s("エックス")}}));
    }
    Session session = choiceSession();
    EXPECT_EQ(applyAnswers(session, {{s("c"), s("other")}}).error(), (Error{ErrorCode::InvalidValue, s("c"), {}}));
    ASSERT_TRUE(applyAnswers(session, {{s("o"), s("other")}}));
    EXPECT_EQ(session.answers(session.node(s("o"))), QList<Value>{s("other")});
}

TEST(PlainAnswers, NameWhatDoesNotFit)
{
    Session session = choiceSession();
    EXPECT_EQ(applyAnswers(session, {{s("zz"), 1}}).error(), (Error{ErrorCode::UnknownField, s("zz"), {}}));
    EXPECT_EQ(applyAnswers(session, {{s("a"), s("yes")}}).error(), (Error{ErrorCode::InvalidValue, s("a"), {}}));
    EXPECT_EQ(applyAnswers(session, {{s("a"), QJsonArray{true, false}}}).error().field, s("a"));
    EXPECT_EQ(applyAnswers(session, {{s("g"), 5}}).error().field, s("g"));
    // Said as a value: compilers differ on whether a list in braces is the list or holds it.
    EXPECT_EQ(applyAnswers(session, {{s("a"), QJsonArray{QJsonValue(QJsonArray())}}}).error().field, s("a"));
}

TEST(PlainAnswers, ComeBackInTheSameShape)
{
    Session session = choiceSession();
    const QJsonObject answers{{s("a"), true}, {s("b"), s("x")}, {s("c"), s("x")}, {s("q"), 5.5}};
    ASSERT_TRUE(applyAnswers(session, answers));
    EXPECT_EQ(QJsonDocument(plainAnswers(session)).toJson(), QJsonDocument(answers).toJson());
    ASSERT_TRUE(
        applyAnswers(session, {{s("a"), QJsonValue()}, {s("q"), QJsonObject{{s("value"), 3}, {s("unit"), s("kg")}}}}));
    EXPECT_EQ(session.answers(session.node(s("q"))), (QList<Value>{Quantity{3, s("kg"), {}, {}}}));
    EXPECT_TRUE(session.answers(session.node(s("a"))).isEmpty());
}

// 5 g is not 5 kg: a unit that is not the question's own is said.
TEST(PlainAnswers, SayTheUnitThatIsNotTheQuestionsOwn)
{
    const auto form = parseForm(R"({"resourceType":"Questionnaire","item":[{"linkId":"q","type":"quantity","extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unit","valueCoding":{"system":"http://unitsofmeasure.org","code":"kg","display":"キロ"}},
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption","valueCoding":{"code":"kg"}},
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption","valueCoding":{"code":"g"}}]}]})");
    ASSERT_TRUE(form);
    for (const Quantity &quantity : {Quantity{5, s("キロ"), s("http://unitsofmeasure.org"), s("kg")},
                                     Quantity{5000, s("g"), {}, s("g")}, Quantity{5, s("斤"), {}, {}}}) {
        Session session = Session::start(*form, clock_);
        ASSERT_TRUE(session.setAnswers(s("q"), {quantity}));
        const QJsonValue plain = plainAnswers(session).value(s("q"));
        EXPECT_EQ(plain.isDouble(), quantity.code == s("kg")) << quantity.unit.toStdString();
        Session other = Session::start(*form, clock_);
        ASSERT_TRUE(applyAnswers(other, {{s("q"), plain}}));
        EXPECT_EQ(other.answers(other.node(s("q"))), QList<Value>{quantity});
    }
}

// One code in two lists of codes: the word alone would choose the first.
TEST(PlainAnswers, SayTheListOfACodeThatTwoListsHave)
{
    const auto form =
        parseForm(R"({"resourceType":"Questionnaire","item":[{"linkId":"c","type":"choice","answerOption":[
        {"valueCoding":{"system":"urn:a","code":"1","display":"はい"}},
        {"valueCoding":{"system":"urn:b","code":"1","display":"いいえ"}}]}]})");
    ASSERT_TRUE(form);
    for (int option = 0; option < 2; ++option) {
        Session session = Session::start(*form, clock_);
        const NodeId node = session.node(s("c"));
        ASSERT_TRUE(session.choose(node, option, true));
        const QJsonValue plain = plainAnswers(session).value(s("c"));
        EXPECT_EQ(plain.isString(), option == 0);
        Session other = Session::start(*form, clock_);
        ASSERT_TRUE(applyAnswers(other, {{s("c"), plain}}));
        EXPECT_EQ(other.optionIndex(node, other.answers(node).value(0)), option);
    }
}

TEST(PlainAnswers, FillRowsOfATable)
{
    Session session = Session::start(*builtInForm(s("vaccination-record")), clock_);
    const QJsonObject answers{
        {s("dose"), QJsonArray{QJsonObject{{s("dose.vaccine"), s("BCG")}},
                               QJsonObject{{s("dose.vaccine"), s("MR")}, {s("dose.date"), s("2026-05-03")}}}}};
    ASSERT_TRUE(applyAnswers(session, answers));
    EXPECT_EQ(session.nodes(s("dose")).size(), 2);
    EXPECT_EQ(QJsonDocument(plainAnswers(session)).toJson(), QJsonDocument(answers).toJson());
}

} // namespace
} // namespace oyako::forms
