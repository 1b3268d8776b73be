// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parse_value.h"
#include "core/forms/session.h"
#include "core/forms/session_view.h"

namespace oyako::forms {

/// One round of working out: items whose answers changed and still have to be looked at, each once, and what came of
/// it.
struct Session::Work {
    Changes changes;
    bool calculate = true;
    bool givesUp = false; ///< The next expression that still changes is stopped.

    [[nodiscard]] bool isDone() const { return m_waiting.isEmpty(); }
    void add(ItemIndex item)
    {
        if (!m_known.contains(item)) {
            m_known.insert(item);
            m_waiting.append(item);
        }
    }
    ItemIndex take()
    {
        const ItemIndex item = m_waiting.takeFirst();
        m_known.remove(item);
        return item;
    }

private:
    QList<ItemIndex> m_waiting;
    QSet<ItemIndex> m_known;
};

namespace {

/// Expressions over the whole response are looked at again until nothing changes; more often than this only where one
/// feeds on itself. (Those that name what they read cannot: linkItems() refuses them.)
constexpr int mostRounds = 50;

/// Of all expressions that one change sets going.
constexpr qint64 mostStepsOfAChange = 1'000'000;

bool holdsFor(const Condition &condition, const QList<Value> &answers)
{
    if (condition.op == Operator::Exists) {
        return answers.isEmpty() != std::get<bool>(condition.answer);
    }
    const auto any = [&](auto test) { return std::any_of(answers.begin(), answers.end(), test); };
    if (condition.op == Operator::Equal || condition.op == Operator::NotEqual) {
        const bool found = any([&](const Value &value) { return sameAnswer(value, condition.answer); });
        return found == (condition.op == Operator::Equal);
    }
    const bool less = condition.op == Operator::Less || condition.op == Operator::LessOrEqual;
    const bool orEqual = condition.op == Operator::LessOrEqual || condition.op == Operator::GreaterOrEqual;
    return any([&](const Value &value) {
        // Texts and codes have no order in R4: such a condition never holds.
        const bool ordered = numberOf(value) || std::holds_alternative<Date>(value) ||
                             std::holds_alternative<DateTime>(value) || std::holds_alternative<Time>(value);
        const Order order = ordered ? compare(value, condition.answer) : Order::Unordered;
        return order == (less ? Order::Less : Order::Greater) || (orEqual && order == Order::Equal);
    });
}

} // namespace

// R4, Questionnaire.item.enableWhen.question: the nearest occurrence, along the ancestors first, then before, then
// after.
NodeId Session::nearest(ItemIndex question, NodeId from) const
{
    const QList<NodeId> &all = m_occurrences.at(question);
    if (all.size() <= 1) {
        return all.value(0, noNode);
    }
    if (const QList<NodeId> below = occurrencesBelow(question, from); !below.isEmpty()) {
        return below.first();
    }
    for (NodeId child = from; child != rootNode; child = parent(child)) {
        if (m_nodes.at(parent(child)).item == question) {
            return parent(child);
        }
        const QList<NodeId> beside = occurrencesBeside(question, child);
        if (!beside.isEmpty()) {
            return m_nodes.at(from).item > question ? beside.last() : beside.first();
        }
    }
    return noNode;
}

bool Session::holds(const Condition &condition, NodeId at) const
{
    const NodeId question = nearest(condition.question, at);
    return holdsFor(condition, question == noNode ? QList<Value>() : countingAnswers(question));
}

bool Session::canDecide(ItemIndex item) const
{
    const QSet<QString> wanted = m_dependencies->contexts.value(item);
    return std::all_of(wanted.begin(), wanted.end(), [this](const QString &name) { return m_contexts.contains(name); });
}

QStringList Session::undecidedContexts() const
{
    QSet<QString> undecided;
    for (ItemIndex index = 0; index < m_dependencies->contexts.size(); ++index) {
        const Item &item = m_form->item(index);
        if (item.enableWhenExpression || !item.conditions.isEmpty()) {
            undecided.unite(m_dependencies->contexts.at(index));
        }
    }
    const QStringList known = m_contexts.keys();
    for (const QString &name : known) {
        undecided.remove(name);
    }
    QStringList names(undecided.begin(), undecided.end());
    names.sort();
    return names;
}

bool Session::ownEnablement(NodeId node, bool &givenUp) const
{
    const Item &item = this->item(node);
    if (m_isSigned && !canDecide(m_nodes.at(node).item) && holdsAnswers(node)) {
        return true;
    }
    if (item.enableWhenExpression) {
        const SessionView view(*this, node);
        const fhirpath::Collection result = view.evaluate(*item.enableWhenExpression);
        givenUp = view.gaveUp();
        return givenUp || fhirpath::isTrue(result);
    }
    if (item.conditions.isEmpty()) {
        return true;
    }
    const auto holdsHere = [&](const Condition &condition) { return holds(condition, node); };
    return item.anyCondition ? std::any_of(item.conditions.begin(), item.conditions.end(), holdsHere)
                             : std::all_of(item.conditions.begin(), item.conditions.end(), holdsHere);
}

void Session::spreadEnablement(NodeId node, Work &work)
{
    Node &own = m_nodes[node];
    const bool enabled = own.ownEnabled && isEnabled(own.parent);
    if (enabled == own.enabled) {
        return;
    }
    own.enabled = enabled;
    work.changes.enablement.append(node);
    if (!own.answers.isEmpty() || item(node).calculatedExpression) {
        work.add(own.item);
    }
    const QList<QList<NodeId>> sets = own.sets;
    for (const QList<NodeId> &set : sets) {
        for (const NodeId child : set) {
            spreadEnablement(child, work);
        }
    }
}

void Session::recomputeEnablement(NodeId node, Work &work)
{
    bool &givenUp = m_nodes[node].enablementGivenUp = false;
    const bool own = !m_unsettled.contains(node) && ownEnablement(node, givenUp);
    if (own != m_nodes.at(node).ownEnabled) {
        m_nodes[node].ownEnabled = own && !work.givesUp;
        stop(node, work);
        spreadEnablement(node, work);
    }
}

QList<Value> Session::calculated(NodeId node, bool &givenUp) const
{
    QList<Value> values = valuesOf(*item(node).calculatedExpression, node, givenUp);
    values.removeIf([&](const Value &value) { return !fitted(value, item(node).type); });
    const auto fitting = fit(node, item(node).repeats ? values : values.mid(0, 1));
    return fitting ? *fitting : QList<Value>();
}

void Session::recalculate(NodeId node, Work &work)
{
    if (m_nodes.at(node).overridden || m_unsettled.contains(node)) {
        return;
    }
    QList<Value> values = calculated(node, m_nodes[node].valueGivenUp);
    if (values == m_nodes.at(node).answers) {
        return;
    }
    if (work.givesUp) {
        values.clear();
        stop(node, work);
    }
    m_nodes[node].answers = std::move(values);
    matchSets(node);
    work.changes.answers.append(node);
    work.add(m_nodes.at(node).item);
}

void Session::stop(NodeId node, Work &work)
{
    if (work.givesUp) {
        m_unsettled.append(node);
        work.givesUp = false;
    }
}

void Session::visitItem(ItemIndex index, Work &work)
{
    const Item &item = m_form->item(index);
    const QList<NodeId> nodes = m_occurrences.at(index);
    for (const NodeId node : nodes) {
        if (!item.conditions.isEmpty() || item.enableWhenExpression) {
            recomputeEnablement(node, work);
        }
        if (item.calculatedExpression && work.calculate) {
            recalculate(node, work);
        }
    }
}

void Session::visitUsers(ItemIndex index, Work &work)
{
    for (ItemIndex at = index; at >= 0; at = m_form->item(at).parent) {
        for (const ItemIndex user : m_dependencies->users.at(at)) {
            visitItem(user, work);
        }
    }
}

void Session::work(Work &work)
{
    if (work.isDone()) {
        return;
    }
    m_unsettled.clear();
    for (int round = 1; !work.isDone(); ++round) {
        while (!work.isDone()) {
            visitUsers(work.take(), work);
        }
        work.givesUp = round > mostRounds;
        round = work.givesUp ? 0 : round;
        for (const ItemIndex user : m_dependencies->wholeUsers) {
            visitItem(user, work);
        }
    }
}

Session::ManyAnswers::ManyAnswers(Session &session)
    : m_session(session)
{
    session.renewSteps();
    session.m_takesMany = true;
}

Session::ManyAnswers::~ManyAnswers()
{
    m_session.m_takesMany = false;
}

void Session::renewSteps() const
{
    m_stepsLeft = m_takesMany ? m_stepsLeft : mostStepsOfAChange;
}

Changes Session::store(NodeId node, QList<Value> values)
{
    renewSteps();
    Work work;
    m_nodes[node].proposal.reset();
    if (values != m_nodes.at(node).answers) {
        m_nodes[node].answers = std::move(values);
        const qsizetype before = m_nodes.at(node).sets.size();
        matchSets(node);
        work.changes.structure = before != m_nodes.at(node).sets.size();
        work.changes.answers.append(node);
        work.add(m_nodes.at(node).item);
    }
    if (item(node).calculatedExpression && !m_nodes.at(node).overridden) {
        recalculate(node, work);
    }
    this->work(work);
    return work.changes;
}

Changes Session::refresh(bool calculate)
{
    renewSteps();
    Work work;
    work.calculate = calculate;
    m_isSigned = !calculate;
    for (ItemIndex index = 0; index < m_form->items.size(); ++index) {
        visitItem(index, work);
        for (const NodeId node : std::as_const(m_occurrences[index])) {
            spreadEnablement(node, work);
        }
        work.add(index);
    }
    this->work(work);
    return work.changes;
}

} // namespace oyako::forms
