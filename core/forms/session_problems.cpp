// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session.h"
#include "core/forms/session_view.h"
#include "core/forms/units.h"

namespace oyako::forms {

void Session::addConstraintProblems(NodeId node, const QList<Constraint> &constraints, QList<Problem> &problems) const
{
    for (const Constraint &constraint : constraints) {
        const SessionView view(*this, node);
        const fhirpath::Collection result = view.evaluate(constraint.expression);
        const QString linkId = node == rootNode ? QString() : item(node).linkId;
        const Severity severity = constraint.hard ? Severity::Hard : Severity::Soft;
        if (view.gaveUp()) {
            problems.append({node, linkId, severity, ProblemCode::NotSettled, {constraint.expression.text()}, {}});
            continue;
        }
        // A rule about answers that are not there yet says nothing.
        if (result.isEmpty() || fhirpath::isTrue(result)) {
            continue;
        }
        problems.append({node, linkId, severity, ProblemCode::RuleBroken, {constraint.key}, constraint.message});
    }
}

/// A condition on an amount whose unit it cannot be compared with would be false without a word.
void Session::addUnitProblems(NodeId node, QList<Problem> &problems) const
{
    const auto isLost = [&](const Condition &condition) {
        const auto &given = answers(node);
        return m_nodes.at(node).item == condition.question && condition.op != Operator::Exists &&
               std::any_of(given.begin(), given.end(), [&](const Value &answer) {
                   return std::holds_alternative<Quantity>(answer) &&
                          compare(answer, condition.answer) == Order::Unordered;
               });
    };
    for (const ItemIndex user : m_dependencies->users.at(m_nodes.at(node).item)) {
        const QList<Condition> &conditions = m_form->item(user).conditions;
        if (std::any_of(conditions.begin(), conditions.end(), isLost)) {
            problems.append({node,
                             item(node).linkId,
                             Severity::Hard,
                             ProblemCode::UnknownUnit,
                             {unitOf(std::get<Quantity>(answers(node).first()))},
                             {}});
            return;
        }
    }
}

/// Expressions that asked for more than is worked out.
void Session::addUnfinished(NodeId node, QList<Problem> &problems) const
{
    const Node &own = m_nodes.at(node);
    const auto add = [&](const fhirpath::Expression &expression, Severity severity) {
        problems.append({node, item(node).linkId, severity, ProblemCode::NotSettled, {expression.text()}, {}});
    };
    if (own.enablementGivenUp) {
        add(*item(node).enableWhenExpression, Severity::Hard);
    }
    if (!own.valueGivenUp || !own.answers.isEmpty()) {
        return;
    }
    const auto &calculated = item(node).calculatedExpression;
    add(calculated ? *calculated : *item(node).initialExpression, calculated ? Severity::Hard : Severity::Soft);
}

void Session::addProblems(NodeId node, QList<Problem> &problems) const
{
    if (node != rootNode && m_unsettled.contains(node)) {
        const auto &calculated = item(node).calculatedExpression;
        problems.append({node,
                         item(node).linkId,
                         Severity::Hard,
                         ProblemCode::NotSettled,
                         {calculated ? calculated->text() : item(node).enableWhenExpression->text()},
                         {}});
    }
    if (!isEnabled(node)) {
        return;
    }
    if (node == rootNode) {
        addConstraintProblems(node, m_form->constraints, problems);
        return;
    }
    addUnfinished(node, problems);
    if (!answers(node).isEmpty()) {
        QList<Problem> found = checkAnswers(item(node), answers(node));
        for (Problem &problem : found) {
            problem.node = node;
        }
        problems += found;
        if (item(node).type == ItemType::Quantity && found.isEmpty()) {
            addUnitProblems(node, problems);
        }
    }
    addConstraintProblems(node, item(node).constraints, problems);
}

QList<Problem> Session::problems(NodeId node) const
{
    renewSteps();
    QList<Problem> found;
    addProblems(node, found);
    return found;
}

QList<Problem> Session::problems() const
{
    renewSteps();
    QList<Problem> found;
    addProblems(rootNode, found);
    for (const QList<NodeId> &nodes : m_occurrences) {
        for (const NodeId node : nodes) {
            addProblems(node, found);
        }
    }
    return found;
}

bool Session::hasFilledRow(NodeId row) const
{
    const QList<NodeId> siblings = children(parent(row), m_nodes.at(row).parentAnswer);
    return std::any_of(siblings.begin(), siblings.end(), [&](NodeId other) {
        return m_nodes.at(other).item == m_nodes.at(row).item && hasContent(other);
    });
}

void Session::addMissing(NodeId node, QList<Problem> &problems) const
{
    const Item &item = this->item(node);
    if (!isEnabled(node) || item.type == ItemType::Display) {
        return;
    }
    if (item.required && !hasContent(node)) {
        if (item.type == ItemType::Group && item.repeats && (occurrence(node) != 0 || hasFilledRow(node))) {
            return; // One row answers for all of them: an empty one added beside it is left out.
        }
        problems.append({node, item.linkId, Severity::Hard, ProblemCode::Missing, {}, {}});
        return;
    }
    const auto given = answers(node).size();
    if (item.isQuestion() && item.limits.minOccurs > given && (item.required || given > 0)) {
        problems.append({node,
                         item.linkId,
                         Severity::Hard,
                         ProblemCode::TooFewAnswers,
                         {QString::number(item.limits.minOccurs)},
                         {}});
    }
}

void Session::addMissingOccurrences(NodeId node, QList<Problem> &problems) const
{
    const Item &item = this->item(node);
    if (item.type != ItemType::Group || !item.required || item.limits.minOccurs < 2 || occurrence(node) != 0) {
        return;
    }
    const QList<NodeId> siblings = children(parent(node), m_nodes.at(node).parentAnswer);
    const auto count = std::count_if(siblings.begin(), siblings.end(),
                                     [&](NodeId other) { return m_nodes.at(other).item == m_nodes.at(node).item; });
    if (count < item.limits.minOccurs) {
        problems.append({node,
                         item.linkId,
                         Severity::Hard,
                         ProblemCode::TooFewAnswers,
                         {QString::number(item.limits.minOccurs)},
                         {}});
    }
}

QList<Problem> Session::completionProblems() const
{
    QList<Problem> found = problems();
    for (const QList<NodeId> &nodes : m_occurrences) {
        for (const NodeId node : nodes) {
            addMissing(node, found);
            addMissingOccurrences(node, found);
        }
    }
    return found;
}

void Session::count(NodeId node, Filled &filled) const
{
    if (!isEnabled(node) || (node != rootNode && item(node).hidden)) {
        return;
    }
    if (node != rootNode && item(node).isQuestion() && !item(node).calculatedExpression) {
        ++filled.questions;
        filled.answered += answers(node).isEmpty() ? 0 : 1;
        filled.proposed += proposal(node) ? 1 : 0;
    }
    for (const QList<NodeId> &set : m_nodes.at(node).sets) {
        for (const NodeId child : set) {
            count(child, filled);
        }
    }
}

Filled Session::filled(NodeId node) const
{
    Filled filled;
    count(node, filled);
    return filled;
}

} // namespace oyako::forms
