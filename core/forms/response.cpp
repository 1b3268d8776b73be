// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/response.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/forms/parse_value.h"

#include <QJsonArray>

namespace oyako::forms {

namespace {

constexpr QLatin1String uriSystem{"urn:ietf:rfc:3986"};

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(QLatin1String(key), text);
    }
}

QJsonObject codingJson(const Coding &coding)
{
    QJsonObject json;
    put(json, "system", coding.system);
    put(json, "code", coding.code);
    put(json, "display", coding.display);
    return json;
}

QJsonObject quantityJson(const Quantity &quantity)
{
    QJsonObject json{{QStringLiteral("value"), quantity.value}};
    put(json, "unit", quantity.unit);
    put(json, "system", quantity.system);
    put(json, "code", quantity.code);
    return json;
}

struct AnswerJson {
    QJsonObject operator()(bool yes) const { return {{QStringLiteral("valueBoolean"), yes}}; }
    QJsonObject operator()(qint64 integer) const { return {{QStringLiteral("valueInteger"), integer}}; }
    QJsonObject operator()(double decimal) const { return {{QStringLiteral("valueDecimal"), decimal}}; }
    QJsonObject operator()(const QString &text) const { return {{QStringLiteral("valueString"), text}}; }
    QJsonObject operator()(const Date &date) const { return {{QStringLiteral("valueDate"), date.iso}}; }
    QJsonObject operator()(const DateTime &dateTime) const { return {{QStringLiteral("valueDateTime"), dateTime.iso}}; }
    QJsonObject operator()(const Time &time) const { return {{QStringLiteral("valueTime"), time.iso}}; }
    QJsonObject operator()(const Coding &coding) const { return {{QStringLiteral("valueCoding"), codingJson(coding)}}; }
    QJsonObject operator()(const Quantity &quantity) const
    {
        return {{QStringLiteral("valueQuantity"), quantityJson(quantity)}};
    }
};

const QString overriddenUrl = QStringLiteral("urn:oyako:extension:overridden");
const QString leftEmptyUrl = QStringLiteral("urn:oyako:extension:left-empty");

QJsonArray mark(const QString &url)
{
    return {QJsonObject{{QStringLiteral("url"), url}, {QStringLiteral("valueBoolean"), true}}};
}

bool isMarked(const QJsonObject &item, const QString &url)
{
    const QJsonArray extensions = item.value(QLatin1String("extension")).toArray();
    return std::any_of(extensions.begin(), extensions.end(), [&url](const QJsonValue &extension) {
        return extension.toObject().value(QLatin1String("url")) == url;
    });
}

class ResponseWriter {
public:
    ResponseWriter(const Session &session, bool completed)
        : m_session(session)
        , m_completed(completed)
    {
    }

    [[nodiscard]] QJsonArray items(NodeId node, int answer) const
    {
        QJsonArray array;
        const QList<NodeId> children = m_session.children(node, answer);
        for (const NodeId child : children) {
            const bool kept = m_completed ? m_session.hasContent(child) : m_session.holdsAnswers(child);
            if (kept) {
                array.append(item(child));
            }
        }
        return array;
    }

private:
    [[nodiscard]] QJsonObject item(NodeId node) const
    {
        QJsonObject json{{QStringLiteral("linkId"), m_session.item(node).linkId}};
        if (m_session.item(node).isQuestion()) {
            const bool noted = !m_completed && m_session.isLeftEmpty(node);
            if (const QJsonArray answers = this->answers(node); !noted || answers != QJsonArray{QJsonObject()}) {
                json.insert(QStringLiteral("answer"), answers);
            }
            if (noted || (m_session.isOverridden(node) && !m_completed)) {
                json.insert(QStringLiteral("extension"), mark(noted ? leftEmptyUrl : overriddenUrl));
            }
        } else {
            json.insert(QStringLiteral("item"), items(node, 0));
        }
        return json;
    }

    [[nodiscard]] QJsonArray answers(NodeId node) const
    {
        const QList<Value> values = m_completed ? m_session.countingAnswers(node) : m_session.answers(node);
        QJsonArray array;
        for (int i = 0; i < std::max<qsizetype>(values.size(), 1); ++i) {
            QJsonObject json = i < values.size() ? std::visit(AnswerJson{}, values.at(i)) : QJsonObject();
            const QJsonArray below = items(node, i);
            if (!below.isEmpty()) {
                json.insert(QStringLiteral("item"), below);
            }
            array.append(json);
        }
        return array;
    }

    const Session &m_session;
    bool m_completed;
};

QJsonObject reference(const QString &text)
{
    return {{QStringLiteral("reference"), text}};
}

QString referenceIn(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toObject().value(QLatin1String("reference")).toString();
}

/// By identifier, not by reference: the answers may travel without the visit, and R4 allows no reference into a bundle
/// that leads nowhere.
QJsonObject logicalReference(const QString &urn)
{
    return {{QStringLiteral("identifier"),
             QJsonObject{{QStringLiteral("system"), QString(uriSystem)}, {QStringLiteral("value"), urn}}}};
}

ResponseInfo readInfo(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    return {text("id"),
            text("status"),
            text("authored"),
            referenceIn(json, "subject"),
            referenceIn(json, "author"),
            referenceIn(json, "source"),
            text("questionnaire"),
            encounterOf(json)};
}

/// R4 has five; of those "stopped" and "entered-in-error" are no answers to be used.
bool isKnownStatus(const QString &status)
{
    return status.isEmpty() || status == QLatin1String("in-progress") || status == QLatin1String("completed") ||
           status == QLatin1String("amended");
}

/// What is JSON but no response that could be understood.
Result<void> checkHead(const QJsonObject &json)
{
    const QString type = json.value(QLatin1String("resourceType")).toString();
    if (type != QLatin1String("QuestionnaireResponse")) {
        return fail(ErrorCode::NotFhirR4, QStringLiteral("resourceType"), {type});
    }
    for (const char *modifier : {"implicitRules", "modifierExtension"}) {
        if (json.contains(QLatin1String(modifier))) {
            return fail(ErrorCode::InvalidValue, QLatin1String(modifier));
        }
    }
    const QJsonValue status = json.value(QLatin1String("status"));
    return (status.isUndefined() || status.isString()) && isKnownStatus(status.toString())
               ? Result<void>()
               : fail(ErrorCode::InvalidValue, QStringLiteral("status"), {status.toString()});
}

/// The list under a key; an empty one where there is none. InvalidValue for anything else.
Result<QJsonArray> listIn(const QJsonObject &json, const char *key, const QString &place)
{
    const QJsonValue list = json.value(QLatin1String(key));
    return list.isUndefined() || list.isArray() ? Result<QJsonArray>(list.toArray())
                                                : fail(ErrorCode::InvalidValue, place);
}

bool hasValue(const QJsonObject &answer)
{
    const QStringList keys = answer.keys();
    return std::any_of(keys.begin(), keys.end(),
                       [](const QString &key) { return key.startsWith(QLatin1String("value")); });
}

class ResponseReader {
public:
    explicit ResponseReader(Session &session)
        : m_session(session)
    {
    }

    /// The items below a piece of the response that stands at `place`.
    Result<void> itemsOf(const QJsonObject &json, const QString &place, NodeId parent, int answer)
    {
        const auto array = listIn(json, "item", place);
        return array ? items(*array, parent, answer) : fail(array.error());
    }

private:
    Result<void> items(const QJsonArray &array, NodeId parent, int answer)
    {
        QHash<ItemIndex, int> seen;
        for (const QJsonValue &value : array) {
            const QJsonObject json = value.toObject();
            const QString linkId = json.value(QLatin1String("linkId")).toString();
            const ItemIndex index = m_session.form().indexOf(linkId);
            if (index < 0) {
                return fail(ErrorCode::UnknownField, linkId);
            }
            const NodeId node = m_session.ensure(parent, index, answer, seen[index]++);
            if (node == noNode) {
                return fail(ErrorCode::InvalidValue, linkId);
            }
            OYAKO_TRY(item(json, node));
        }
        return {};
    }

    Result<void> item(const QJsonObject &json, NodeId node)
    {
        const Item &item = m_session.item(node);
        if (!item.isQuestion()) {
            return itemsOf(json, item.linkId, node, 0);
        }
        const auto answers = listIn(json, "answer", item.linkId);
        if (!answers) {
            return fail(answers.error());
        }
        QList<Value> values;
        for (const QJsonValue &answer : *answers) {
            const QJsonObject object = answer.toObject();
            const auto value = readChoice(object, QStringLiteral("value"));
            if (!value && (hasValue(object) || !object.contains(QLatin1String("item")))) {
                return fail(ErrorCode::InvalidValue, item.linkId);
            }
            if (value) {
                values.append(*value);
            }
        }
        OYAKO_TRY(m_session.load(node, values));
        if (item.calculatedExpression && isMarked(json, overriddenUrl)) {
            m_session.markOverridden(node);
        }
        if (isMarked(json, leftEmptyUrl)) {
            m_session.leaveEmpty(node);
        }
        for (int i = 0; i < answers->size(); ++i) {
            OYAKO_TRY(itemsOf(answers->at(i).toObject(), item.linkId, node, i));
        }
        return {};
    }

    Session &m_session;
};

} // namespace

QString encounterOf(const QJsonObject &response)
{
    const QJsonValue identifier = response.value(QLatin1String("encounter"))[QLatin1String("identifier")];
    const bool isUri = identifier[QLatin1String("system")].toString() == uriSystem;
    return isUri ? identifier[QLatin1String("value")].toString() : QString();
}

QJsonObject toResponse(const Session &session, const ResponseInfo &info)
{
    QJsonObject json{{QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse")},
                     {QStringLiteral("status"), info.status}};
    put(json, "id", info.id);
    put(json, "questionnaire", session.form().canonical());
    put(json, "authored", info.authored);
    for (const auto &[key, text] :
         {std::pair{"subject", info.subject}, std::pair{"author", info.author}, std::pair{"source", info.source}}) {
        if (!text.isEmpty()) {
            json.insert(QLatin1String(key), reference(text));
        }
    }
    if (!info.encounter.isEmpty()) {
        json.insert(QStringLiteral("encounter"), logicalReference(info.encounter));
    }
    const QJsonArray items = ResponseWriter(session, info.status != QLatin1String("in-progress")).items(rootNode, 0);
    if (!items.isEmpty()) {
        json.insert(QStringLiteral("item"), items);
    }
    return json;
}

QByteArray writeResponse(const Session &session, const ResponseInfo &info)
{
    return json::indented(toResponse(session, info));
}

Result<ReadResponse> readResponse(std::shared_ptr<const Form> form, const QByteArray &bytes, const Clock &clock,
                                  const LaunchContexts &contexts)
{
    auto json = json::readObject(bytes);
    if (!json) {
        return fail(std::move(json).error());
    }
    return readResponse(std::move(form), *json, clock, contexts);
}

Result<ReadResponse> readResponse(std::shared_ptr<const Form> form, const QJsonObject &json, const Clock &clock,
                                  const LaunchContexts &contexts)
{
    OYAKO_TRY(checkHead(json));
    ReadResponse read{Session::blank(form, clock, contexts), readInfo(json)};
    // A canonical may leave the version out; one that names another version is of another form.
    const QString &named = read.info.questionnaire;
    if (!named.isEmpty() && named != form->canonical() && named != form->url) {
        return fail(ErrorCode::Conflict, QStringLiteral("questionnaire"), {read.info.questionnaire, form->canonical()});
    }
    OYAKO_TRY(ResponseReader(read.session).itemsOf(json, QStringLiteral("item"), rootNode, 0));
    read.session.refresh(read.info.status != QLatin1String("completed") &&
                         read.info.status != QLatin1String("amended"));
    return read;
}

} // namespace oyako::forms
