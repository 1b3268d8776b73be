// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/survey_draft.h"

#include "core/forms/parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace oyako::office {

namespace {

constexpr std::array typeWords{std::pair{QuestionType::YesNo, QLatin1String("yes-no")},
                               std::pair{QuestionType::OneOf, QLatin1String("one-of")},
                               std::pair{QuestionType::SeveralOf, QLatin1String("several-of")},
                               std::pair{QuestionType::Number, QLatin1String("number")},
                               std::pair{QuestionType::Date, QLatin1String("date")},
                               std::pair{QuestionType::ShortText, QLatin1String("short-text")},
                               std::pair{QuestionType::LongText, QLatin1String("long-text")}};
const QString codeSystem = QStringLiteral("urn:oyako:codes:survey");
const QString introductionId = QStringLiteral("introduction");
const QString sectionPrefix = QStringLiteral("section-");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

bool hasChoices(QuestionType type)
{
    return type == QuestionType::OneOf || type == QuestionType::SeveralOf;
}

QString fhirType(QuestionType type)
{
    switch (type) {
    case QuestionType::YesNo: return QStringLiteral("boolean");
    case QuestionType::OneOf:
    case QuestionType::SeveralOf: return QStringLiteral("choice");
    case QuestionType::Number: return QStringLiteral("integer");
    case QuestionType::Date: return QStringLiteral("date");
    case QuestionType::ShortText: return QStringLiteral("string");
    case QuestionType::LongText: break;
    }
    return QStringLiteral("text");
}

/// Choices are told apart by their place in the list: the words may be mended without losing the answers.
QJsonObject coding(const QStringList &choices, qsizetype index)
{
    return {{QStringLiteral("system"), codeSystem},
            {QStringLiteral("code"), QString::number(index + 1)},
            {QStringLiteral("display"), choices.at(index)}};
}

const SurveyQuestion *find(const SurveyDraft &draft, const QString &id)
{
    for (const SurveySection &section : draft.sections) {
        for (const SurveyQuestion &question : section.questions) {
            if (question.id == id) {
                return &question;
            }
        }
    }
    return nullptr;
}

Result<QJsonObject> conditionOf(const SurveyDraft &draft, const SurveyQuestion &question)
{
    const SurveyQuestion *asked = find(draft, question.when.question);
    const auto refuse = [&] { return fail(ErrorCode::InvalidValue, question.id, {QStringLiteral("when")}); };
    if (!asked) {
        return refuse();
    }
    QJsonObject condition{{QStringLiteral("question"), asked->id}, {QStringLiteral("operator"), QStringLiteral("=")}};
    if (asked->type == QuestionType::YesNo && (question.when.answer == yes || question.when.answer == no)) {
        condition.insert(QStringLiteral("answerBoolean"), question.when.answer == yes);
        return condition;
    }
    const qsizetype choice = asked->choices.indexOf(question.when.answer);
    if (!hasChoices(asked->type) || choice < 0) {
        return refuse();
    }
    condition.insert(QStringLiteral("answerCoding"), coding(asked->choices, choice));
    return condition;
}

Result<QJsonObject> itemOf(const SurveyDraft &draft, const SurveyQuestion &question)
{
    static const QRegularExpression idForm(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$"));
    if (!idForm.match(question.id).hasMatch()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("id"), {question.id});
    }
    const bool lacksChoices = hasChoices(question.type) && question.choices.size() < 2;
    if (question.text.trimmed().isEmpty() || lacksChoices) {
        return fail(ErrorCode::MissingValue, question.id,
                    {lacksChoices ? QStringLiteral("choices") : QStringLiteral("text")});
    }
    QJsonObject item{{QStringLiteral("linkId"), question.id},
                     {QStringLiteral("text"), question.text},
                     {QStringLiteral("type"), fhirType(question.type)}};
    if (question.required) {
        item.insert(QStringLiteral("required"), true);
    }
    if (question.type == QuestionType::SeveralOf) {
        item.insert(QStringLiteral("repeats"), true);
    }
    QJsonArray options;
    for (qsizetype i = 0; hasChoices(question.type) && i < question.choices.size(); ++i) {
        options.append(QJsonObject{{QStringLiteral("valueCoding"), coding(question.choices, i)}});
    }
    if (!options.isEmpty()) {
        item.insert(QStringLiteral("answerOption"), options);
    }
    if (!question.when.question.isEmpty()) {
        const auto condition = conditionOf(draft, question);
        if (!condition) {
            return fail(condition.error());
        }
        item.insert(QStringLiteral("enableWhen"), QJsonArray{*condition});
    }
    return item;
}

Result<QJsonArray> itemsOf(const SurveyDraft &draft)
{
    QSet<QString> ids;
    QJsonArray items;
    if (!draft.introduction.isEmpty()) {
        items.append(QJsonObject{{QStringLiteral("linkId"), introductionId},
                                 {QStringLiteral("text"), draft.introduction},
                                 {QStringLiteral("type"), QStringLiteral("display")}});
    }
    for (qsizetype i = 0; i < draft.sections.size(); ++i) {
        QJsonArray questions;
        for (const SurveyQuestion &question : draft.sections.at(i).questions) {
            const auto item = itemOf(draft, question);
            if (!item) {
                return fail(item.error());
            }
            if (ids.contains(question.id)) {
                return fail(ErrorCode::AlreadyExists, question.id);
            }
            ids.insert(question.id);
            questions.append(*item);
        }
        items.append(QJsonObject{{QStringLiteral("linkId"), QString(sectionPrefix + QString::number(i + 1))},
                                 {QStringLiteral("text"), draft.sections.at(i).title},
                                 {QStringLiteral("type"), QStringLiteral("group")},
                                 {QStringLiteral("item"), questions}});
    }
    return items;
}

/// Reads a form's items back into questions.
class DraftReader final {
public:
    explicit DraftReader(const forms::Form &form)
        : m_form(form)
    {
    }

    [[nodiscard]] Result<SurveyDraft> read() const
    {
        bool isNumber = false;
        SurveyDraft draft{.url = m_form.url,
                          .version = m_form.version.toInt(&isNumber),
                          .title = m_form.title.original,
                          .introduction = {},
                          .sections = {}};
        draft.version = isNumber ? draft.version : 1;
        for (const forms::ItemIndex root : m_form.roots) {
            const forms::Item &item = m_form.item(root);
            if (item.type == forms::ItemType::Display && item.linkId == introductionId) {
                draft.introduction = item.text.original;
                continue;
            }
            if (item.type != forms::ItemType::Group || !isPlain(item) || !item.conditions.isEmpty()) {
                return refuse(item);
            }
            SurveySection section{item.text.original, {}};
            for (const forms::ItemIndex child : item.children) {
                auto question = readQuestion(m_form.item(child));
                if (!question) {
                    return fail(question.error());
                }
                section.questions.append(std::move(*question));
            }
            draft.sections.append(section);
        }
        return draft;
    }

private:
    [[nodiscard]] static tl::unexpected<Error> refuse(const forms::Item &item)
    {
        return fail(ErrorCode::NotAllowed, item.linkId, {QStringLiteral("editor")});
    }

    [[nodiscard]] static bool isPlain(const forms::Item &item)
    {
        return item.binding.isEmpty() && !item.hidden && !item.readOnly && !item.sensitive &&
               item.variables.isEmpty() && !item.enableWhenExpression && !item.calculatedExpression &&
               !item.initialExpression && item.constraints.isEmpty() && item.initial.isEmpty();
    }

    [[nodiscard]] static std::optional<QuestionType> typeOf(const forms::Item &item)
    {
        switch (item.type) {
        case forms::ItemType::Boolean: return QuestionType::YesNo;
        case forms::ItemType::Choice: return item.repeats ? QuestionType::SeveralOf : QuestionType::OneOf;
        case forms::ItemType::Integer: return QuestionType::Number;
        case forms::ItemType::Date: return QuestionType::Date;
        case forms::ItemType::String: return QuestionType::ShortText;
        case forms::ItemType::Text: return QuestionType::LongText;
        default: return std::nullopt;
        }
    }

    [[nodiscard]] Result<SurveyQuestion> readQuestion(const forms::Item &item) const
    {
        const auto type = typeOf(item);
        const bool repeatsOddly = item.repeats && type != QuestionType::SeveralOf;
        if (!type || !isPlain(item) || !item.children.isEmpty() || item.conditions.size() > 1 || repeatsOddly) {
            return refuse(item);
        }
        SurveyQuestion question{.id = item.linkId,
                                .type = *type,
                                .text = item.text.original,
                                .choices = {},
                                .required = item.required,
                                .when = {}};
        for (const forms::Option &option : item.options) {
            question.choices.append(option.label.original);
        }
        if (!item.conditions.isEmpty()) {
            const forms::Condition &condition = item.conditions.first();
            if (condition.op != forms::Operator::Equal) {
                return refuse(item);
            }
            question.when = {m_form.item(condition.question).linkId, answerOf(condition)};
        }
        return question;
    }

    [[nodiscard]] static QString answerOf(const forms::Condition &condition)
    {
        const auto *isYes = std::get_if<bool>(&condition.answer);
        return isYes ? (*isYes ? yes : no) : forms::plainText(condition.answer);
    }

    const forms::Form &m_form;
};

Result<SurveyQuestion> questionFromJson(const QJsonObject &json)
{
    const QString type = json.value(QLatin1String("type")).toString();
    const auto found =
        std::find_if(typeWords.begin(), typeWords.end(), [&](const auto &one) { return one.second == type; });
    if (found == typeWords.end()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("type"), {type});
    }
    const QJsonObject when = json.value(QLatin1String("when")).toObject();
    return SurveyQuestion{
        .id = json.value(QLatin1String("id")).toString(),
        .type = found->first,
        .text = json.value(QLatin1String("text")).toString(),
        .choices = json.value(QLatin1String("choices")).toVariant().toStringList(),
        .required = json.value(QLatin1String("required")).toBool(),
        .when = {when.value(QLatin1String("question")).toString(), when.value(QLatin1String("answer")).toString()}};
}

Result<void> knowAll(const QJsonObject &json, const QStringList &known)
{
    for (const QString &name : json.keys()) {
        if (!known.contains(name)) {
            return fail(ErrorCode::UnknownField, name);
        }
    }
    return {};
}

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

} // namespace

QLatin1String questionTypeWord(QuestionType type)
{
    return typeWords.at(static_cast<size_t>(type)).second;
}

QString freeQuestionId(const SurveyDraft &draft)
{
    for (int number = 1;; ++number) {
        const QString id = QLatin1Char('q') + QString::number(number);
        if (!find(draft, id)) {
            return id;
        }
    }
}

Result<QByteArray> toQuestionnaire(const SurveyDraft &draft, const QDate &date)
{
    if (draft.title.trimmed().isEmpty() || draft.url.isEmpty()) {
        return fail(ErrorCode::MissingValue, draft.url.isEmpty() ? QStringLiteral("url") : QStringLiteral("title"));
    }
    const auto items = itemsOf(draft);
    if (!items) {
        return fail(items.error());
    }
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                                  {QStringLiteral("url"), draft.url},
                                  {QStringLiteral("version"), QString::number(draft.version)},
                                  {QStringLiteral("language"), QStringLiteral("ja")},
                                  {QStringLiteral("title"), draft.title},
                                  {QStringLiteral("status"), QStringLiteral("active")},
                                  {QStringLiteral("date"), date.toString(Qt::ISODate)},
                                  {QStringLiteral("item"), *items}})
            .toJson();
    const auto form = forms::parseForm(bytes);
    return form ? Result<QByteArray>(bytes) : fail(form.error());
}

Result<SurveyDraft> draftFromQuestionnaire(const QByteArray &bytes)
{
    const auto form = forms::parseForm(bytes);
    return form ? DraftReader(**form).read() : fail(form.error());
}

QJsonObject toJson(const SurveyDraft &draft)
{
    QJsonArray sections;
    for (const SurveySection &section : draft.sections) {
        QJsonArray questions;
        for (const SurveyQuestion &question : section.questions) {
            QJsonObject json{{QStringLiteral("id"), question.id},
                             {QStringLiteral("type"), QString(questionTypeWord(question.type))},
                             {QStringLiteral("text"), question.text},
                             {QStringLiteral("choices"), QJsonArray::fromStringList(question.choices)},
                             {QStringLiteral("required"), question.required}};
            if (!question.when.question.isEmpty()) {
                json.insert(QStringLiteral("when"), QJsonObject{{QStringLiteral("question"), question.when.question},
                                                                {QStringLiteral("answer"), question.when.answer}});
            }
            questions.append(json);
        }
        sections.append(
            QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("questions"), questions}});
    }
    return {{QStringLiteral("title"), draft.title},
            {QStringLiteral("introduction"), draft.introduction},
            {QStringLiteral("url"), draft.url},
            {QStringLiteral("version"), draft.version},
            {QStringLiteral("sections"), sections}};
}

Result<SurveyDraft> draftFromJson(const QJsonObject &json)
{
    OYAKO_TRY(knowAll(json, names("title introduction url version sections")));
    SurveyDraft draft{.url = json.value(QLatin1String("url")).toString(),
                      .version = json.value(QLatin1String("version")).toInt(1),
                      .title = json.value(QLatin1String("title")).toString(),
                      .introduction = json.value(QLatin1String("introduction")).toString(),
                      .sections = {}};
    for (const QJsonValue &value : json.value(QLatin1String("sections")).toArray()) {
        const QJsonObject sectionJson = value.toObject();
        OYAKO_TRY(knowAll(sectionJson, names("title questions")));
        SurveySection section{sectionJson.value(QLatin1String("title")).toString(), {}};
        for (const QJsonValue &questionJson : sectionJson.value(QLatin1String("questions")).toArray()) {
            OYAKO_TRY(knowAll(questionJson.toObject(), names("id type text choices required when")));
            auto question = questionFromJson(questionJson.toObject());
            if (!question) {
                return fail(question.error());
            }
            section.questions.append(std::move(*question));
        }
        draft.sections.append(section);
    }
    return draft;
}

} // namespace oyako::office
