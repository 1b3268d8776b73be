// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/survey_draft.h"

#include "core/base/json_text.h"
#include "core/care/answer_file.h"
#include "core/forms/parser.h"

#include <QJsonArray>
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
const QString idMember = QStringLiteral("id");
const QString itemMember = QStringLiteral("item");
const QString textMember = QStringLiteral("text");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

QString sectionId(qsizetype index)
{
    return QStringLiteral("section-%1").arg(index + 1);
}

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
    static const QRegularExpression idForm(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9.-]{0,63}\\z"));
    if (!idForm.match(question.id).hasMatch()) {
        return fail(ErrorCode::InvalidValue, idMember, {question.id});
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
    QSet<QString> ids{introductionId};
    for (qsizetype i = 0; i < draft.sections.size(); ++i) {
        ids.insert(sectionId(i));
    }
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
        QJsonObject group{{QStringLiteral("linkId"), sectionId(i)},
                          {QStringLiteral("type"), QStringLiteral("group")},
                          {QStringLiteral("item"), questions}};
        if (!draft.sections.at(i).title.isEmpty()) { // FHIR has no empty strings.
            group.insert(QStringLiteral("text"), draft.sections.at(i).title);
        }
        items.append(group);
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
            if (item.type != forms::ItemType::Group) {
                return refuse(item.linkId);
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
        OYAKO_TRY(expectKept(draft));
        return draft;
    }

private:
    [[nodiscard]] static tl::unexpected<Error> refuse(const QString &place)
    {
        return fail(ErrorCode::NotAllowed, place, {QStringLiteral("editor")});
    }

    /// Written again, the form has to be what it was: nothing the editor does not know may get lost on the way.
    [[nodiscard]] Result<void> expectKept(const SurveyDraft &draft) const
    {
        static const QStringList known =
            names("resourceType id meta text url version language title status date item extension");
        for (const QString &member : m_form.json.keys()) {
            if (!known.contains(member)) {
                return refuse(member);
            }
        }
        const qsizetype extensions = m_form.json.value(QLatin1String("extension")).toArray().size();
        if (extensions > (care::asksWithoutNames(m_form) ? 1 : 0)) {
            return refuse(QStringLiteral("extension"));
        }
        const auto again = itemsOf(draft);
        if (!again) {
            const bool isName = again.error().field == idMember;
            return refuse(isName ? again.error().arguments.value(0) : again.error().field);
        }
        return compare(m_form.json.value(itemMember).toArray(), *again);
    }

    /// Down to the first item that would not be the same.
    [[nodiscard]] static Result<void> compare(const QJsonArray &items, const QJsonArray &again)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject item = withoutDefaults(items.at(i).toObject());
            QJsonObject same = withoutDefaults(again.at(i).toObject());
            OYAKO_TRY(compare(item.take(itemMember).toArray(), same.take(itemMember).toArray()));
            if (item != same) {
                return refuse(item.value(QLatin1String("linkId")).toString());
            }
        }
        return {};
    }

    /// Without what says the same when it is left out.
    [[nodiscard]] static QJsonObject withoutDefaults(QJsonObject item)
    {
        for (const QString &member : names("required repeats readOnly")) {
            if (item.value(member) == QJsonValue(false)) {
                item.remove(member);
            }
        }
        if (item.value(textMember) == QJsonValue(QString())) {
            item.remove(textMember);
        }
        return item;
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
        if (!type) {
            return refuse(item.linkId);
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

Result<void> knowAll(const QJsonObject &json, const QStringList &known)
{
    for (const QString &name : json.keys()) {
        if (!known.contains(name)) {
            return fail(ErrorCode::UnknownField, name);
        }
    }
    return {};
}

/// Members may be left out, but what is there has the type the file says.
Result<void> expectTypes(const QJsonObject &json, const QStringList &members, QJsonValue::Type type)
{
    for (const QString &member : members) {
        if (json.contains(member) && json.value(member).type() != type) {
            return fail(ErrorCode::InvalidValue, member);
        }
    }
    return {};
}

Result<void> expectAll(const QJsonArray &values, const QString &member, QJsonValue::Type type)
{
    const bool fits =
        std::all_of(values.cbegin(), values.cend(), [type](const QJsonValue &one) { return one.type() == type; });
    return fits ? Result<void>() : fail(ErrorCode::InvalidValue, member);
}

Result<void> checkQuestion(const QJsonObject &json)
{
    const QString choices = QStringLiteral("choices");
    const QString when = QStringLiteral("when");
    OYAKO_TRY(knowAll(json, names("id type text choices required when")));
    OYAKO_TRY(expectTypes(json, names("id type text"), QJsonValue::String));
    OYAKO_TRY(expectTypes(json, {choices}, QJsonValue::Array));
    OYAKO_TRY(expectAll(json.value(choices).toArray(), choices, QJsonValue::String));
    OYAKO_TRY(expectTypes(json, {QStringLiteral("required")}, QJsonValue::Bool));
    OYAKO_TRY(expectTypes(json, {when}, QJsonValue::Object));
    OYAKO_TRY(knowAll(json.value(when).toObject(), names("question answer")));
    return expectTypes(json.value(when).toObject(), names("question answer"), QJsonValue::String);
}

Result<SurveyQuestion> questionFromJson(const QJsonObject &json)
{
    OYAKO_TRY(checkQuestion(json));
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

Result<QJsonArray> objectsIn(const QJsonObject &json, const QString &member)
{
    OYAKO_TRY(expectTypes(json, {member}, QJsonValue::Array));
    const QJsonArray objects = json.value(member).toArray();
    OYAKO_TRY(expectAll(objects, member, QJsonValue::Object));
    return objects;
}

Result<SurveySection> sectionFromJson(const QJsonObject &json)
{
    OYAKO_TRY(knowAll(json, names("title questions")));
    OYAKO_TRY(expectTypes(json, {QStringLiteral("title")}, QJsonValue::String));
    const auto questions = objectsIn(json, QStringLiteral("questions"));
    if (!questions) {
        return fail(questions.error());
    }
    SurveySection section{json.value(QLatin1String("title")).toString(), {}};
    for (const QJsonValue &value : *questions) {
        auto question = questionFromJson(value.toObject());
        if (!question) {
            return fail(std::move(question).error());
        }
        section.questions.append(std::move(*question));
    }
    return section;
}

/// Versions count from 1.
Result<int> versionFromJson(const QJsonObject &json)
{
    const QString member = QStringLiteral("version");
    const int version = json.value(member).toInt(json.contains(member) ? 0 : 1);
    return version >= 1 ? Result<int>(version) : fail(ErrorCode::InvalidValue, member);
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
        json::indented(QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                                   {QStringLiteral("url"), draft.url},
                                   {QStringLiteral("version"), QString::number(draft.version)},
                                   {QStringLiteral("language"), QStringLiteral("ja")},
                                   {QStringLiteral("title"), draft.title},
                                   {QStringLiteral("status"), QStringLiteral("active")},
                                   {QStringLiteral("date"), date.toString(Qt::ISODate)},
                                   {QStringLiteral("item"), *items}});
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
    OYAKO_TRY(expectTypes(json, names("title introduction url"), QJsonValue::String));
    const auto version = versionFromJson(json);
    const auto sections = version ? objectsIn(json, QStringLiteral("sections")) : fail(version.error());
    if (!sections) {
        return fail(sections.error());
    }
    SurveyDraft draft{.url = json.value(QLatin1String("url")).toString(),
                      .version = *version,
                      .title = json.value(QLatin1String("title")).toString(),
                      .introduction = json.value(QLatin1String("introduction")).toString(),
                      .sections = {}};
    for (const QJsonValue &value : *sections) {
        auto section = sectionFromJson(value.toObject());
        if (!section) {
            return fail(std::move(section).error());
        }
        draft.sections.append(std::move(*section));
    }
    return draft;
}

} // namespace oyako::office
