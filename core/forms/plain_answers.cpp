// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parse_value.h"
#include "core/forms/response.h"

#include <QJsonArray>

#include <cmath>

namespace oyako::forms {

namespace {

bool isNamed(const Option &option, const QString &word)
{
    const auto *coding = std::get_if<Coding>(&option.value);
    const bool byCode = coding && (coding->code == word || coding->display == word);
    return byCode || option.label.original == word || plainText(option.value) == word;
}

std::optional<Value> chosen(const Item &item, const QString &word)
{
    for (const Option &option : item.options) {
        if (isNamed(option, word)) {
            return option.value;
        }
    }
    return item.type == ItemType::OpenChoice || !item.hasOptions() ? std::optional<Value>(word) : std::nullopt;
}

std::optional<Value> readObject(const Item &item, const QJsonObject &json)
{
    if (item.type == ItemType::Quantity) {
        return readChoice({{QStringLiteral("valueQuantity"), json}}, QStringLiteral("value"));
    }
    const Coding coding = readCoding(json);
    const auto listed = coding.system.isEmpty() ? chosen(item, coding.code) : std::nullopt;
    return listed ? listed : std::optional<Value>(coding);
}

std::optional<Value> readPlain(const Item &item, const QJsonValue &json)
{
    if (json.isObject()) {
        return readObject(item, json.toObject());
    }
    if (json.isBool()) {
        return json.toBool();
    }
    if (json.isDouble()) {
        const double number = json.toDouble();
        const bool whole = std::trunc(number) == number && std::abs(number) < 9e15;
        return whole ? Value(static_cast<qint64>(number)) : Value(number);
    }
    if (!json.isString()) {
        return std::nullopt;
    }
    return item.hasOptions() ? chosen(item, json.toString()) : std::optional<Value>(json.toString());
}

class AnswerReader {
public:
    explicit AnswerReader(Session &session)
        : m_session(session)
    {
    }

    /// `scope` is the occurrence of a repeating group the keys belong to, or rootNode.
    Result<void> read(const QJsonObject &answers, NodeId scope)
    {
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            const NodeId node = below(it.key(), scope);
            if (node == noNode) {
                return fail(ErrorCode::UnknownField, it.key());
            }
            const Item &item = m_session.item(node);
            OYAKO_TRY(item.isQuestion() ? question(node, it.value()) : group(node, it.value()));
        }
        return {};
    }

private:
    [[nodiscard]] bool isBelow(NodeId node, NodeId ancestor) const
    {
        while (node != noNode && node != ancestor) {
            node = m_session.parent(node);
        }
        return node == ancestor;
    }

    [[nodiscard]] NodeId below(const QString &linkId, NodeId scope) const
    {
        const QList<NodeId> nodes = m_session.nodes(linkId);
        const auto found = std::find_if(nodes.begin(), nodes.end(), [&](NodeId node) { return isBelow(node, scope); });
        return found == nodes.end() ? noNode : *found;
    }

    Result<void> question(NodeId node, const QJsonValue &json)
    {
        const Item &item = m_session.item(node);
        const QJsonArray array = json.isArray() ? json.toArray() : json.isNull() ? QJsonArray() : QJsonArray{json};
        QList<Value> values;
        for (const QJsonValue &one : array) {
            const auto value = readPlain(item, one);
            if (!value) {
                return fail(ErrorCode::InvalidValue, item.linkId);
            }
            values.append(*value);
        }
        auto changes = m_session.setAnswers(node, values);
        if (changes && json.isNull()) {
            m_session.leaveEmpty(node);
        }
        return changes ? Result<void>() : fail(std::move(changes).error());
    }

    Result<void> group(NodeId first, const QJsonValue &json)
    {
        const QString linkId = m_session.item(first).linkId;
        const NodeId parent = m_session.parent(first);
        const ItemIndex index = m_session.form().indexOf(linkId);
        const QJsonArray rows = json.isArray() ? json.toArray() : QJsonArray{json};
        for (int i = 0; i < rows.size(); ++i) {
            const NodeId node = rows.at(i).isObject() ? m_session.ensure(parent, index, 0, i) : noNode;
            if (node == noNode) {
                return fail(ErrorCode::InvalidValue, linkId);
            }
            m_session.refresh();
            OYAKO_TRY(read(rows.at(i).toObject(), node));
        }
        return {};
    }

    Session &m_session;
};

QJsonObject objectOf(std::initializer_list<std::pair<QLatin1String, QString>> texts)
{
    QJsonObject json;
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty()) {
            json.insert(key, text);
        }
    }
    return json;
}

/// The code alone where it means the same when it is read back; else the whole coding.
QJsonValue plainCoding(const Item &item, const Coding &coding)
{
    const QString word = coding.code.isEmpty() ? coding.display : coding.code;
    const auto meant = chosen(item, word);
    return meant && sameAnswer(*meant, coding) ? QJsonValue(word)
                                               : QJsonValue(objectOf({{QLatin1String("system"), coding.system},
                                                                      {QLatin1String("code"), coding.code},
                                                                      {QLatin1String("display"), coding.display}}));
}

/// The number alone in the item's own unit; else with the unit it is in.
QJsonValue plainQuantity(const Item &item, const Quantity &quantity)
{
    const bool bare = quantity.unit.isEmpty() && quantity.code.isEmpty();
    const bool own = item.unit && quantity.code == item.unit->code &&
                     (!quantity.code.isEmpty() || quantity.unit == item.unit->display);
    if (bare || own) {
        return quantity.value;
    }
    QJsonObject json = objectOf({{QLatin1String("unit"), quantity.unit},
                                 {QLatin1String("system"), quantity.system},
                                 {QLatin1String("code"), quantity.code}});
    json.insert(QStringLiteral("value"), quantity.value);
    return json;
}

QJsonValue plainJson(const Item &item, const Value &value)
{
    if (const auto *coding = std::get_if<Coding>(&value)) {
        return plainCoding(item, *coding);
    }
    if (const auto *quantity = std::get_if<Quantity>(&value)) {
        return plainQuantity(item, *quantity);
    }
    if (const auto *yes = std::get_if<bool>(&value)) {
        return *yes;
    }
    const auto number = numberOf(value);
    return number ? QJsonValue(*number) : QJsonValue(plainText(value));
}

QJsonObject plainBelow(const Session &session, NodeId node)
{
    QJsonObject json;
    const QList<NodeId> children = session.children(node);
    for (const NodeId child : children) {
        const Item &item = session.item(child);
        if (item.type == ItemType::Group && item.repeats) {
            QJsonArray rows = json.value(item.linkId).toArray();
            rows.append(plainBelow(session, child));
            json.insert(item.linkId, rows);
            continue;
        }
        QJsonArray values;
        for (const Value &value : item.isQuestion() ? session.answers(child) : QList<Value>()) {
            values.append(plainJson(item, value));
        }
        if (!values.isEmpty()) {
            json.insert(item.linkId, item.repeats ? QJsonValue(values) : values.first());
        }
        const QJsonObject below = plainBelow(session, child);
        for (auto it = below.begin(); it != below.end(); ++it) {
            json.insert(it.key(), it.value());
        }
    }
    return json;
}

} // namespace

Result<void> applyAnswers(Session &session, const QJsonObject &answers)
{
    const Session::ManyAnswers many(session);
    return AnswerReader(session).read(answers, rootNode);
}

QJsonObject plainAnswers(const Session &session)
{
    return plainBelow(session, rootNode);
}

} // namespace oyako::forms
