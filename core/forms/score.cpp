// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/score.h"

namespace oyako::forms {

namespace {

bool isScored(const Item &item)
{
    return std::any_of(item.options.begin(), item.options.end(),
                       [](const Option &option) { return option.ordinal.has_value(); });
}

double pointsOf(const Session &session, NodeId node)
{
    double points = 0;
    const QList<Value> answers = session.countingAnswers(node);
    for (const Value &answer : answers) {
        const int option = session.optionIndex(node, answer);
        points += option < 0 ? 0 : session.item(node).options.at(option).ordinal.value_or(0);
    }
    return points;
}

double highestOf(const Item &item)
{
    double highest = 0;
    double sum = 0;
    for (const Option &option : item.options) {
        highest = std::max(highest, option.ordinal.value_or(0));
        sum += std::max(option.ordinal.value_or(0), 0.0);
    }
    return item.repeats ? sum : highest;
}

bool isAskedFor(const FollowUp &followUp, const Session &session, double total)
{
    if (followUp.linkId.isEmpty()) {
        return total >= followUp.atLeast;
    }
    const QList<NodeId> nodes = session.nodes(followUp.linkId);
    return std::any_of(nodes.begin(), nodes.end(), [&](NodeId node) {
        return !session.countingAnswers(node).isEmpty() && pointsOf(session, node) >= followUp.atLeast;
    });
}

} // namespace

Score score(const Session &session)
{
    Score result;
    for (const Item &item : session.form().items) {
        if (!isScored(item)) {
            continue;
        }
        const QList<NodeId> nodes = session.nodes(item.linkId);
        for (const NodeId node : nodes) {
            if (!session.isEnabled(node)) {
                continue;
            }
            ++result.questions;
            result.answered += session.countingAnswers(node).isEmpty() ? 0 : 1;
            result.total += pointsOf(session, node);
            result.highest += highestOf(item);
        }
    }
    for (const FollowUp &followUp : session.form().followUps) {
        if (isAskedFor(followUp, session, result.total)) {
            result.followUps.append(followUp.code);
        }
    }
    return result;
}

} // namespace oyako::forms
