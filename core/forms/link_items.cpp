// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/dependencies.h"
#include "core/forms/parse_item.h"
#include "core/forms/parse_value.h"
#include "core/forms/units.h"

#include <algorithm>

namespace oyako::forms {

namespace {

std::optional<Operator> readOperator(const QString &word)
{
    static const QHash<QString, Operator> operators{
        {QStringLiteral("exists"), Operator::Exists},  {QStringLiteral("="), Operator::Equal},
        {QStringLiteral("!="), Operator::NotEqual},    {QStringLiteral(">"), Operator::Greater},
        {QStringLiteral("<"), Operator::Less},         {QStringLiteral(">="), Operator::GreaterOrEqual},
        {QStringLiteral("<="), Operator::LessOrEqual},
    };
    const auto found = operators.constFind(word);
    return found == operators.constEnd() ? std::nullopt : std::optional(*found);
}

/// Whether a condition's amount can be in one of the units the question is asked in; a question without units takes
/// any.
bool isInUnitOf(const Item &question, const Value &answer)
{
    const auto *amount = std::get_if<Quantity>(&answer);
    const QString wanted = amount ? unitOf(*amount) : QString();
    const QList<Unit> units = question.unitOptions + (question.unit ? QList<Unit>{*question.unit} : QList<Unit>());
    return wanted.isEmpty() || units.isEmpty() || std::any_of(units.begin(), units.end(), [&](const Unit &unit) {
               return converted(1, wanted, unit.code) || converted(1, wanted, unit.display);
           });
}

Result<void> linkCondition(Form &form, const RawCondition &raw)
{
    Item &item = form.items[raw.item];
    const ItemIndex question = form.indexOf(raw.question);
    if (question < 0) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("unknown_question"), raw.question});
    }
    const auto op = readOperator(raw.op);
    if (!op) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("bad_operator"), raw.op});
    }
    const ItemType type = *op == Operator::Exists ? ItemType::Boolean : form.item(question).type;
    const auto answer = raw.answer ? fitted(*raw.answer, type) : std::nullopt;
    if (!answer || !isInUnitOf(form.item(question), *answer)) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("bad_answer"), raw.question});
    }
    item.conditions.append({question, *op, *answer});
    return {};
}

/// Names every expression may use besides variables and the launch contexts the form declares.
const QSet<QString> &commonNames()
{
    static const QSet<QString> names{QStringLiteral("resource"), QStringLiteral("rootResource"),
                                     QStringLiteral("context"),  QStringLiteral("questionnaire"),
                                     QStringLiteral("ucum"),     QStringLiteral("sct"),
                                     QStringLiteral("loinc")};
    return names;
}

Result<void> checkNames(const fhirpath::Expression &expression, const QSet<QString> &known, const QString &linkId)
{
    for (const QString &name : expression.externals()) {
        if (!known.contains(name)) {
            return fail(ErrorCode::BadExpression, linkId, {expression.text(), QLatin1Char('%') + name});
        }
    }
    return {};
}

/// Checks variables in the order they are declared: each may use those before it.
Result<void> checkVariables(const QList<Variable> &variables, QSet<QString> &known, const QString &linkId)
{
    for (const Variable &variable : variables) {
        OYAKO_TRY(checkNames(variable.expression, known, linkId));
        if (variable.name.isEmpty() || known.contains(variable.name)) {
            return fail(ErrorCode::BadForm, linkId, {QStringLiteral("duplicate_variable"), variable.name});
        }
        known.insert(variable.name);
    }
    return {};
}

class NameCheck {
public:
    explicit NameCheck(const Form &form)
        : m_form(form)
    {
    }

    Result<void> run()
    {
        QSet<QString> known = commonNames();
        for (const QString &context : m_form.launchContexts) {
            if (suppliedContexts().contains(context)) {
                known.insert(context);
            }
        }
        OYAKO_TRY(checkVariables(m_form.variables, known, {}));
        for (const Constraint &constraint : m_form.constraints) {
            OYAKO_TRY(checkNames(constraint.expression, known, {}));
        }
        return checkItems(m_form.roots, known);
    }

private:
    Result<void> checkItems(const QList<ItemIndex> &items, const QSet<QString> &above)
    {
        for (const ItemIndex index : items) {
            const Item &item = m_form.item(index);
            QSet<QString> known = above;
            OYAKO_TRY(checkVariables(item.variables, known, item.linkId));
            for (const auto *expression :
                 {&item.enableWhenExpression, &item.calculatedExpression, &item.initialExpression}) {
                if (*expression) {
                    OYAKO_TRY(checkNames(**expression, known, item.linkId));
                }
            }
            for (const Constraint &constraint : item.constraints) {
                OYAKO_TRY(checkNames(constraint.expression, known, item.linkId));
            }
            OYAKO_TRY(checkItems(item.children, known));
        }
        return {};
    }

    const Form &m_form;
};

/// Looks for an item whose being enabled, or whose value, depends on itself.
class CycleCheck {
public:
    explicit CycleCheck(const Form &form)
        : m_form(form)
        , m_state(form.items.size(), Unseen)
    {
    }

    Result<void> run()
    {
        for (ItemIndex index = 0; index < m_form.items.size(); ++index) {
            OYAKO_TRY(visit(index));
        }
        return {};
    }

private:
    enum State { Unseen, Open, Done };

    /// What the enablement and value of an item rest on.
    [[nodiscard]] QList<ItemIndex> needs(ItemIndex index) const
    {
        const Item &item = m_form.item(index);
        QList<ItemIndex> all;
        if (item.parent >= 0) {
            all.append(item.parent);
        }
        for (const Condition &condition : item.conditions) {
            all.append(condition.question);
        }
        for (const auto *expression : {&item.enableWhenExpression, &item.calculatedExpression}) {
            if (*expression) {
                QSet<QString> seen;
                addNeeds(**expression, index, seen, all);
            }
        }
        return all;
    }

    void addNeeds(const fhirpath::Expression &expression, ItemIndex at, QSet<QString> &seen,
                  QList<ItemIndex> &all) const
    {
        for (const QString &linkId : expression.linkIds()) {
            if (const ItemIndex needed = m_form.indexOf(linkId); needed >= 0 && m_form.item(needed).isQuestion()) {
                all.append(needed);
            }
        }
        for (const ItemIndex added : addedUp(expression, m_form)) {
            const ItemType type = m_form.item(added).type;
            const bool isNumber = type == ItemType::Integer || type == ItemType::Decimal || type == ItemType::Quantity;
            all += isNumber ? QList<ItemIndex>{added} : QList<ItemIndex>();
        }
        for (const QString &name : expression.externals()) {
            const Variable *variable = seen.contains(name) ? nullptr : find(name, at);
            seen.insert(name);
            if (variable) {
                addNeeds(variable->expression, at, seen, all);
            }
        }
    }

    /// The variable a name means at an item.
    [[nodiscard]] const Variable *find(const QString &name, ItemIndex at) const
    {
        for (ItemIndex index = at; index >= 0; index = m_form.item(index).parent) {
            if (const Variable *variable = in(m_form.item(index).variables, name)) {
                return variable;
            }
        }
        return in(m_form.variables, name);
    }

    static const Variable *in(const QList<Variable> &variables, const QString &name)
    {
        const auto found = std::find_if(variables.begin(), variables.end(),
                                        [&](const Variable &variable) { return variable.name == name; });
        return found == variables.end() ? nullptr : &*found;
    }

    Result<void> visit(ItemIndex start)
    {
        struct Step {
            ItemIndex index;
            QList<ItemIndex> needs;
        };
        if (m_state.at(start) != Unseen) {
            return {};
        }
        QList<Step> path{{start, needs(start)}};
        m_state[start] = Open;
        while (!path.isEmpty()) {
            if (path.last().needs.isEmpty()) {
                m_state[path.takeLast().index] = Done;
                continue;
            }
            const ItemIndex next = path.last().needs.takeLast();
            if (m_state.at(next) == Open) {
                return cycle(next);
            }
            if (m_state.at(next) == Unseen) {
                m_state[next] = Open;
                path.append({next, needs(next)});
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> cycle(ItemIndex index) const
    {
        const Item &item = m_form.item(index);
        const bool calculated = item.calculatedExpression.has_value();
        return fail(ErrorCode::BadForm, item.linkId,
                    {calculated ? QStringLiteral("cyclic_expression") : QStringLiteral("cyclic_enable_when")});
    }

    const Form &m_form;
    QList<State> m_state;
};

/// What is asked or worked out because of a sensitive answer would give that answer away: it is sensitive too, and so
/// is what follows from it in turn. Below a sensitive item everything is hidden with it and tells as much.
void spreadSensitivity(Form &form)
{
    const Dependencies dependencies = Dependencies::of(form);
    QList<ItemIndex> open;
    for (ItemIndex index = 0; index < form.items.size(); ++index) {
        if (form.items.at(index).sensitive) {
            open.append(index);
        }
    }
    QSet<ItemIndex> telling(open.cbegin(), open.cend());
    const auto reach = [&](ItemIndex index) {
        if (!telling.contains(index)) {
            telling.insert(index);
            open.append(index);
        }
    };
    const auto hide = [&](const QList<ItemIndex> &users) {
        for (const ItemIndex user : users) {
            form.items[user].sensitive = true;
            reach(user);
        }
    };
    if (!open.isEmpty()) {
        hide(dependencies.wholeUsers);
    }
    while (!open.isEmpty()) {
        const ItemIndex index = open.takeLast();
        hide(dependencies.users.at(index));
        for (const ItemIndex child : form.items.at(index).children) {
            reach(child);
        }
    }
}

} // namespace

Result<void> linkItems(Form &form, const QList<RawCondition> &conditions)
{
    for (const RawCondition &raw : conditions) {
        OYAKO_TRY(linkCondition(form, raw));
    }
    for (const FollowUp &followUp : std::as_const(form.followUps)) {
        if (!followUp.linkId.isEmpty() && !form.indexes.contains(followUp.linkId)) {
            return fail(ErrorCode::BadForm, followUp.linkId, {QStringLiteral("unknown_question")});
        }
    }
    OYAKO_TRY(NameCheck(form).run());
    OYAKO_TRY(CycleCheck(form).run());
    spreadSensitivity(form);
    return {};
}

} // namespace oyako::forms
