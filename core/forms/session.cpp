// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session.h"

#include "core/forms/parse_value.h"
#include "core/forms/session_view.h"

namespace oyako::forms {

namespace {

/// Groups that ask for many occurrences from the start get them up to here; a response may add up to mostNodes.
constexpr int mostInitialNodes = 50'000;
constexpr int mostNodes = 500'000;

} // namespace

Session::Session(std::shared_ptr<const Form> form, const Clock &clock, LaunchContexts contexts)
    : m_form(std::move(form))
    , m_dependencies(std::make_shared<const Dependencies>(Dependencies::of(*m_form)))
    , m_clock(&clock)
    , m_contexts(std::move(contexts))
    , m_occurrences(m_form->items.size())
{
    m_nodes.reserve(m_form->items.size() + 1);
    m_nodes.append(Node{});
    makeChildren(rootNode, 0);
}

Session Session::blank(std::shared_ptr<const Form> form, const Clock &clock, LaunchContexts contexts)
{
    Session session(std::move(form), clock, std::move(contexts));
    session.refresh(false);
    return session;
}

Session Session::start(std::shared_ptr<const Form> form, const Clock &clock, LaunchContexts contexts)
{
    Session session(std::move(form), clock, std::move(contexts));
    session.applyInitialValues();
    session.refresh();
    session.proposeInitialExpressions();
    return session;
}

// The tree. ----------------------------------------------------------------------------------------------------------

NodeId Session::makeNode(ItemIndex index, NodeId parent, int parentAnswer)
{
    const auto node = static_cast<NodeId>(m_nodes.size());
    m_nodes.append(Node{.item = index, .parent = parent, .parentAnswer = parentAnswer});
    m_occurrences[index].append(node);
    if (!m_form->item(index).children.isEmpty()) {
        makeChildren(node, 0);
    }
    return node;
}

void Session::makeChildren(NodeId node, int set)
{
    while (m_nodes.at(node).sets.size() <= set) {
        m_nodes[node].sets.append(QList<NodeId>());
    }
    const QList<ItemIndex> &below = node == rootNode ? m_form->roots : item(node).children;
    QList<NodeId> children;
    for (const ItemIndex index : below) {
        const Item &child = m_form->item(index);
        const int wanted = child.type == ItemType::Group && child.repeats ? std::max(child.limits.minOccurs, 1) : 1;
        for (int i = 0; i < wanted && (i == 0 || m_nodes.size() < mostInitialNodes); ++i) {
            children.append(makeNode(index, node, set));
        }
    }
    m_nodes[node].sets[set] = children;
}

/// Gives a question with nested items one set of them per answer.
void Session::matchSets(NodeId node)
{
    if (item(node).children.isEmpty() || !item(node).isQuestion()) {
        return;
    }
    const qsizetype wanted = std::max<qsizetype>(m_nodes.at(node).answers.size(), 1);
    while (m_nodes.at(node).sets.size() < wanted) {
        makeChildren(node, static_cast<int>(m_nodes.at(node).sets.size()));
    }
    while (m_nodes.at(node).sets.size() > wanted) {
        const QList<NodeId> dropped = m_nodes[node].sets.takeLast();
        for (const NodeId child : dropped) {
            dropNode(child);
        }
    }
}

void Session::dropNode(NodeId node)
{
    for (const QList<NodeId> &set : std::as_const(m_nodes[node].sets)) {
        for (const NodeId child : set) {
            dropNode(child);
        }
    }
    m_nodes[node].removed = true;
    m_nodes[node].answers.clear();
    m_occurrences[m_nodes.at(node).item].removeOne(node);
}

void Session::collect(NodeId node, ItemIndex index, QList<NodeId> &found) const
{
    const ItemIndex own = m_nodes.at(node).item;
    if (own == index) {
        found.append(node);
        return;
    }
    const bool above = own < 0 || (own < index && index < m_form->item(own).end);
    for (const QList<NodeId> &set : m_nodes.at(node).sets) {
        for (const NodeId child : above ? set : QList<NodeId>()) {
            collect(child, index, found);
        }
    }
}

QList<NodeId> Session::occurrencesBelow(ItemIndex index, NodeId ancestor) const
{
    QList<NodeId> found;
    collect(ancestor, index, found);
    return found;
}

/// Below the same answer of the parent: another answer of a repeating question has nested items of its own.
QList<NodeId> Session::occurrencesBeside(ItemIndex index, NodeId node) const
{
    const Node &own = m_nodes.at(node);
    QList<NodeId> found;
    for (const NodeId sibling : m_nodes.at(own.parent).sets.at(own.parentAnswer)) {
        collect(sibling, index, found);
    }
    return found;
}

/// After an occurrence came between others: puts those of an item and of everything below it back into reading order.
void Session::rebuildOccurrences(ItemIndex index)
{
    for (ItemIndex below = index; below < m_form->item(index).end; ++below) {
        m_occurrences[below] = occurrencesBelow(below, rootNode);
    }
}

QList<NodeId> Session::children(NodeId node, int answer) const
{
    return m_nodes.at(node).sets.value(answer);
}

QList<NodeId> Session::nodes(const QString &linkId) const
{
    const ItemIndex index = m_form->indexOf(linkId);
    return index < 0 ? QList<NodeId>() : m_occurrences.at(index);
}

NodeId Session::node(const QString &linkId) const
{
    return nodes(linkId).value(0, noNode);
}

int Session::occurrence(NodeId node) const
{
    const Node &own = m_nodes.at(node);
    int before = 0;
    const QList<NodeId> siblings = children(own.parent, own.parentAnswer);
    for (const NodeId sibling : siblings) {
        if (sibling == node) {
            break;
        }
        before += m_nodes.at(sibling).item == own.item ? 1 : 0;
    }
    return before;
}

NodeId Session::ensure(NodeId parent, ItemIndex index, int answer, int occurrence)
{
    QList<NodeId> same;
    qsizetype last = -1;
    const QList<NodeId> siblings = children(parent, answer);
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        if (m_nodes.at(siblings.at(i)).item == index) {
            same.append(siblings.at(i));
            last = i;
        }
    }
    if (occurrence < same.size()) {
        return same.at(occurrence);
    }
    const Item &child = m_form->item(index);
    const bool mayRepeat = child.type == ItemType::Group && child.repeats;
    const bool full = child.limits.maxOccurs > 0 && same.size() >= child.limits.maxOccurs;
    if (last < 0 || !mayRepeat || full || occurrence > same.size() || m_nodes.size() > mostNodes) {
        return noNode;
    }
    const bool atEnd = m_occurrences.at(index).last() == same.last();
    const NodeId node = makeNode(index, parent, answer);
    m_nodes[parent].sets[answer].insert(last + 1, node);
    if (!atEnd) {
        rebuildOccurrences(index);
    }
    return node;
}

Result<Changes> Session::addOccurrence(NodeId sibling)
{
    const Node own = m_nodes.at(sibling);
    qsizetype count = 0;
    const QList<NodeId> siblings = children(own.parent, own.parentAnswer);
    for (const NodeId other : siblings) {
        count += m_nodes.at(other).item == own.item ? 1 : 0;
    }
    const NodeId made = ensure(own.parent, own.item, own.parentAnswer, static_cast<int>(count));
    if (made == noNode) {
        return fail(ErrorCode::NotAllowed, item(sibling).linkId);
    }
    Changes changes = refresh();
    changes.structure = true;
    return changes;
}

Result<Changes> Session::removeOccurrence(NodeId node)
{
    const Node own = m_nodes.at(node);
    if (!(item(node).type == ItemType::Group && item(node).repeats)) {
        return fail(ErrorCode::NotAllowed, item(node).linkId);
    }
    const QList<NodeId> siblings = children(own.parent, own.parentAnswer);
    const auto same = std::count_if(siblings.begin(), siblings.end(),
                                    [&](NodeId other) { return m_nodes.at(other).item == own.item; });
    const qsizetype place = siblings.indexOf(node);
    dropNode(node);
    m_nodes[own.parent].sets[own.parentAnswer].removeAt(place);
    if (same == 1) {
        m_nodes[own.parent].sets[own.parentAnswer].insert(place, makeNode(own.item, own.parent, own.parentAnswer));
        rebuildOccurrences(own.item);
    }
    Changes changes = refresh();
    changes.structure = true;
    return changes;
}

// Answers. -----------------------------------------------------------------------------------------------------------

Result<QList<Value>> Session::fit(NodeId node, const QList<Value> &values) const
{
    const Item &item = this->item(node);
    if (!item.isQuestion()) {
        return fail(ErrorCode::InvalidValue, item.linkId);
    }
    QList<Value> fitting;
    for (const Value &value : values) {
        if (isBlank(value)) {
            continue;
        }
        auto fits = fitted(value, item.type);
        if (!fits) {
            return fail(ErrorCode::InvalidValue, item.linkId);
        }
        if (auto *quantity = std::get_if<Quantity>(&*fits);
            quantity && quantity->unit.isEmpty() && quantity->code.isEmpty() && item.unit) {
            *quantity = Quantity{quantity->value, item.unit->display.isEmpty() ? item.unit->code : item.unit->display,
                                 item.unit->system, item.unit->code};
        }
        fitting.append(*fits);
    }
    return fitting.size() <= 1 || item.repeats ? Result<QList<Value>>(std::move(fitting))
                                               : fail(ErrorCode::InvalidValue, item.linkId);
}

Result<void> Session::load(NodeId node, const QList<Value> &values)
{
    auto fitting = fit(node, values);
    if (!fitting) {
        return fail(std::move(fitting).error());
    }
    m_nodes[node].answers = std::move(*fitting);
    matchSets(node);
    return {};
}

Result<Changes> Session::setAnswers(NodeId node, const QList<Value> &values)
{
    if (item(node).readOnly) {
        return fail(ErrorCode::NotAllowed, item(node).linkId);
    }
    auto fitting = fit(node, values);
    if (!fitting) {
        return fail(std::move(fitting).error());
    }
    const Node &own = m_nodes.at(node);
    const bool takenAway = fitting->isEmpty() && (!own.answers.isEmpty() || own.proposal || own.leftEmpty);
    m_nodes[node].overridden = item(node).calculatedExpression && !fitting->isEmpty();
    Changes changes = store(node, std::move(*fitting));
    m_nodes[node].leftEmpty = takenAway && !item(node).calculatedExpression;
    return changes;
}

Result<Changes> Session::setAnswers(const QString &linkId, const QList<Value> &values)
{
    const NodeId found = node(linkId);
    if (found == noNode) {
        return fail(ErrorCode::UnknownField, linkId);
    }
    return setAnswers(found, values);
}

Result<Changes> Session::choose(NodeId node, int option, bool chosen)
{
    const Item &item = this->item(node);
    if (option < 0 || option >= item.options.size()) {
        return fail(ErrorCode::InvalidValue, item.linkId);
    }
    const Option &picked = item.options.at(option);
    QList<Value> values;
    for (const Value &value : answers(node)) {
        const int other = optionIndex(node, value);
        const bool cleared =
            other == option || !item.repeats || picked.exclusive || (other >= 0 && item.options.at(other).exclusive);
        if (!(chosen ? cleared : other == option)) {
            values.append(value);
        }
    }
    if (chosen) {
        values.append(picked.value);
    }
    return setAnswers(node, values);
}

int Session::optionIndex(NodeId node, const Value &answer) const
{
    const QList<Option> &options = item(node).options;
    for (int i = 0; i < options.size(); ++i) {
        if (sameAnswer(options.at(i).value, answer)) {
            return i;
        }
    }
    return -1;
}

QList<Value> Session::countingAnswers(NodeId node) const
{
    const Node &own = m_nodes.at(node);
    if (!own.enabled) {
        return {};
    }
    const Item &item = this->item(node);
    if (!item.hasOptions() || item.type == ItemType::OpenChoice) {
        return own.answers;
    }
    QList<Value> counting;
    for (const Value &value : own.answers) {
        if (optionIndex(node, value) >= 0) {
            counting.append(value);
        }
    }
    return counting;
}

bool Session::hasContent(NodeId node) const
{
    if (!isEnabled(node)) {
        return false;
    }
    if (node != rootNode && item(node).isQuestion() && !countingAnswers(node).isEmpty()) {
        return true;
    }
    const QList<QList<NodeId>> &sets = m_nodes.at(node).sets;
    return std::any_of(sets.begin(), sets.end(), [this](const QList<NodeId> &set) {
        return std::any_of(set.begin(), set.end(), [this](NodeId child) { return hasContent(child); });
    });
}

bool Session::holdsAnswers(NodeId node) const
{
    const Node &own = m_nodes.at(node);
    return !own.answers.isEmpty() || own.leftEmpty ||
           std::any_of(own.sets.begin(), own.sets.end(), [this](const QList<NodeId> &set) {
               return std::any_of(set.begin(), set.end(), [this](NodeId child) { return holdsAnswers(child); });
           });
}

bool Session::isShown(NodeId node) const
{
    if (!isEnabled(node)) {
        return false;
    }
    for (NodeId at = node; at != rootNode; at = parent(at)) {
        if (item(at).hidden) {
            return false;
        }
    }
    return true;
}

// Initial values and proposals.
// ----------------------------------------------------------------------------------------

void Session::applyInitialValues()
{
    for (NodeId node = 1; node < m_nodes.size(); ++node) {
        const Item &item = this->item(node);
        if (item.isQuestion() && !item.initial.isEmpty()) {
            m_nodes[node].answers = item.initial;
            matchSets(node);
        }
    }
}

QList<Value> Session::valuesOf(const fhirpath::Expression &expression, NodeId node, bool &givenUp) const
{
    const SessionView view(*this, node);
    QList<Value> values;
    const fhirpath::Collection found = view.evaluate(expression);
    givenUp = view.gaveUp();
    for (const fhirpath::Element &element : found) {
        if (const auto value = fhirpath::answerValue(element, view)) {
            values.append(*value);
        }
    }
    return values;
}

void Session::proposeInitialExpressions()
{
    QList<NodeId> open;
    for (NodeId node = 1; node < m_nodes.size(); ++node) {
        const Node &own = m_nodes.at(node);
        if (item(node).initialExpression && own.answers.isEmpty() && !own.proposal && !own.leftEmpty && !own.removed) {
            open.append(node);
        }
    }
    if (open.isEmpty()) {
        return;
    }
    // What is proposed is tried as an answer in a copy, for the expressions that rest on it.
    Session tried(*this);
    const ManyAnswers many(tried);
    constexpr int mostRounds = 16;
    for (int round = 0; round < mostRounds; ++round) {
        const auto isProposed = [&](NodeId node) {
            const auto values = tried.m_nodes.at(node).removed
                                    ? QList<Value>()
                                    : tried.valuesOf(*item(node).initialExpression, node, m_nodes[node].valueGivenUp);
            static_cast<void>(
                propose(node, item(node).repeats ? values : values.mid(0, 1), QStringLiteral("initial-expression")));
            if (m_nodes.at(node).proposal) {
                tried.store(node, m_nodes.at(node).proposal->values);
            }
            return m_nodes.at(node).proposal.has_value();
        };
        if (open.removeIf(isProposed) == 0) {
            return;
        }
    }
}

QStringList Session::missingContexts() const
{
    QStringList missing;
    const auto look = [&](const fhirpath::Expression &expression) {
        for (const QString &name : expression.externals()) {
            const bool wanted = suppliedContexts().contains(name) && !m_contexts.contains(name);
            missing += wanted && !missing.contains(name) ? QStringList{name} : QStringList();
        }
    };
    const auto lookAt = [&](const QList<Variable> &variables) {
        std::for_each(variables.begin(), variables.end(), [&](const Variable &known) { look(known.expression); });
    };
    lookAt(m_form->variables);
    for (const Item &item : m_form->items) {
        lookAt(item.variables);
        for (const auto *expression :
             {&item.initialExpression, &item.calculatedExpression, &item.enableWhenExpression}) {
            if (*expression) {
                look(**expression);
            }
        }
    }
    missing.sort();
    return missing;
}

void Session::leaveEmpty(NodeId node)
{
    m_nodes[node].proposal.reset();
    m_nodes[node].leftEmpty = m_nodes.at(node).answers.isEmpty() && !item(node).calculatedExpression;
}

Result<void> Session::propose(NodeId node, const QList<Value> &values, const QString &origin)
{
    auto fitting = fit(node, values);
    if (!fitting) {
        return fail(std::move(fitting).error());
    }
    const Node &own = m_nodes.at(node);
    if (own.answers.isEmpty() && !own.leftEmpty && !item(node).calculatedExpression && !fitting->isEmpty()) {
        m_nodes[node].proposal = Proposal{std::move(*fitting), origin};
    }
    return {};
}

QList<NodeId> Session::proposals() const
{
    QList<NodeId> found;
    for (NodeId node = 1; node < m_nodes.size(); ++node) {
        if (m_nodes.at(node).proposal && !m_nodes.at(node).removed) {
            found.append(node);
        }
    }
    return found;
}

Result<Changes> Session::confirm(NodeId node)
{
    if (!m_nodes.at(node).proposal) {
        return fail(ErrorCode::NotAllowed, item(node).linkId);
    }
    return store(node, m_nodes.at(node).proposal->values);
}

Changes Session::confirmAll()
{
    Changes all;
    const QList<NodeId> waiting = proposals();
    for (const NodeId node : waiting) {
        const Changes changes = store(node, m_nodes.at(node).proposal->values);
        all.answers += changes.answers;
        all.enablement += changes.enablement;
    }
    return all;
}

} // namespace oyako::forms
