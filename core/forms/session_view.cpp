// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session_view.h"

namespace oyako::forms {

using fhirpath::Collection;
using fhirpath::Element;
using fhirpath::ResponseNode;

Collection SessionView::evaluate(const fhirpath::Expression &expression) const
{
    const auto result =
        fhirpath::evaluate(expression, *this, Element(ResponseNode{m_at, -1}), m_session.now(), m_session.m_stepsLeft);
    m_known->gaveUp = m_known->gaveUp || !result;
    return result.value_or(Collection());
}

qsizetype SessionView::breadth(ResponseNode at) const
{
    return m_session.children(at.node, std::max(at.answer, 0)).size();
}

Collection SessionView::items(ResponseNode at, const QString &linkId) const
{
    const bool isQuestion = at.node != rootNode && m_session.item(at.node).isQuestion();
    if (isQuestion != (at.answer >= 0)) {
        return {}; // Nested items of a question stand below its answers, those of a group below itself.
    }
    const ItemIndex wanted = linkId.isEmpty() ? -1 : m_session.form().indexOf(linkId);
    Collection result;
    const QList<NodeId> children = m_session.children(at.node, std::max(at.answer, 0));
    for (const NodeId child : children) {
        const bool fits = linkId.isEmpty() || (wanted >= 0 && &m_session.item(child) == &m_session.form().item(wanted));
        if (fits && m_session.hasContent(child)) {
            result.append(Element(ResponseNode{child, -1}));
        }
    }
    return result;
}

Collection SessionView::answers(ResponseNode item) const
{
    if (item.node == rootNode || !m_session.item(item.node).isQuestion() || !m_session.hasContent(item.node)) {
        return {};
    }
    const auto count = static_cast<int>(m_session.countingAnswers(item.node).size());
    Collection result;
    for (int i = 0; i < std::max(count, 1); ++i) {
        result.append(Element(ResponseNode{item.node, i}));
    }
    return result;
}

QString SessionView::linkId(ResponseNode at) const
{
    return at.node == rootNode ? QString() : m_session.item(at.node).linkId;
}

Value SessionView::value(ResponseNode answer) const
{
    return m_session.countingAnswers(answer.node).at(answer.answer);
}

bool SessionView::hasValue(ResponseNode answer) const
{
    return answer.answer < m_session.countingAnswers(answer.node).size();
}

std::optional<double> SessionView::ordinal(ResponseNode answer) const
{
    if (!hasValue(answer)) {
        return std::nullopt;
    }
    const int option = m_session.optionIndex(answer.node, value(answer));
    return option < 0 ? std::nullopt : m_session.item(answer.node).options.at(option).ordinal;
}

Collection SessionView::evaluated(const Variable &variable, NodeId owner) const
{
    const auto key = std::pair(owner, variable.name);
    const auto found = m_known->variables.constFind(key);
    if (found != m_known->variables.constEnd()) {
        return *found;
    }
    SessionView view(m_session, owner);
    view.m_known = m_known;
    const Collection result = view.evaluate(variable.expression);
    m_known->variables.insert(key, result);
    return result;
}

std::optional<Collection> SessionView::variable(const QString &name) const
{
    for (NodeId node = m_at; node != noNode; node = m_session.parent(node)) {
        const QList<Variable> &variables =
            node == rootNode ? m_session.form().variables : m_session.item(node).variables;
        for (const Variable &candidate : variables) {
            if (candidate.name == name) {
                return evaluated(candidate, node);
            }
        }
    }
    return std::nullopt;
}

Collection SessionView::external(const QString &name) const
{
    if (const auto value = variable(name)) {
        return *value;
    }
    static const QHash<QString, QString> addresses{
        {QStringLiteral("ucum"), QStringLiteral("http://unitsofmeasure.org")},
        {QStringLiteral("sct"), QStringLiteral("http://snomed.info/sct")},
        {QStringLiteral("loinc"), QStringLiteral("http://loinc.org")}};
    if (addresses.contains(name)) {
        return {Element(Value(addresses.value(name)))};
    }
    if (name == QLatin1String("questionnaire")) {
        return {Element(m_session.form().json)};
    }
    const auto context = m_session.contexts().constFind(name);
    return context == m_session.contexts().constEnd() ? Collection{} : Collection{Element(*context)};
}

} // namespace oyako::forms
