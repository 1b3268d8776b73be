// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/dependencies.h"

namespace oyako::forms {

namespace {

class Finder {
public:
    explicit Finder(const Form &form)
        : m_form(form)
    {
        m_result.users.resize(form.items.size());
        m_result.contexts.resize(form.launchContexts.isEmpty() ? 0 : form.items.size());
    }

    Dependencies run()
    {
        for (ItemIndex index = 0; index < m_form.items.size(); ++index) {
            const Item &item = m_form.item(index);
            for (const Condition &condition : item.conditions) {
                addUser(condition.question, index);
            }
            m_whole = false;
            m_seen.clear();
            for (const auto *expression : {&item.enableWhenExpression, &item.calculatedExpression}) {
                if (*expression) {
                    addExpression(**expression, index, index);
                }
            }
            if (m_whole) {
                m_result.wholeUsers.append(index);
            }
            findContexts(index);
        }
        spreadContexts();
        return std::move(m_result);
    }

private:
    void addUser(ItemIndex used, ItemIndex user)
    {
        QList<ItemIndex> &users = m_result.users[used];
        if (users.isEmpty() || users.last() != user) {
            users.append(user);
        }
    }

    void addExpression(const fhirpath::Expression &expression, ItemIndex at, ItemIndex user)
    {
        m_whole = m_whole || expression.readsWholeResponse();
        for (const QString &linkId : expression.linkIds()) {
            if (const ItemIndex used = m_form.indexOf(linkId); used >= 0) {
                addUser(used, user);
            }
        }
        for (const QString &name : expression.externals()) {
            if (!m_seen.contains(name)) {
                m_seen.insert(name);
                addVariable(name, at, user);
            }
        }
    }

    /// Those an item's own expressions name.
    void findContexts(ItemIndex index)
    {
        if (m_result.contexts.isEmpty()) {
            return;
        }
        const Item &item = m_form.item(index);
        QSet<QString> seen;
        for (const auto *expression :
             {&item.enableWhenExpression, &item.calculatedExpression, &item.initialExpression}) {
            if (*expression) {
                collectContexts(**expression, index, seen, m_result.contexts[index]);
            }
        }
    }

    void collectContexts(const fhirpath::Expression &expression, ItemIndex at, QSet<QString> &seen,
                         QSet<QString> &found) const
    {
        for (const QString &name : expression.externals()) {
            if (seen.contains(name)) {
                continue;
            }
            seen.insert(name);
            const auto [variable, owner] = variableNamed(name, at);
            if (variable) {
                collectContexts(variable->expression, owner, seen, found);
            } else if (suppliedContexts().contains(name)) {
                found.insert(name);
            }
        }
    }

    /// What an item rests on, whoever looks at it rests on too.
    void spreadContexts()
    {
        QList<ItemIndex> waiting;
        for (ItemIndex index = 0; index < m_result.contexts.size(); ++index) {
            if (!m_result.contexts.at(index).isEmpty()) {
                waiting.append(index);
            }
        }
        const auto hand = [&](const QSet<QString> &names, ItemIndex user) {
            QSet<QString> &known = m_result.contexts[user];
            if (!known.contains(names)) {
                known.unite(names);
                waiting.append(user);
            }
        };
        while (!waiting.isEmpty()) {
            const ItemIndex index = waiting.takeFirst();
            const QSet<QString> names = m_result.contexts.at(index);
            for (ItemIndex at = index; at >= 0; at = m_form.item(at).parent) {
                for (const ItemIndex user : std::as_const(m_result.users[at])) {
                    hand(names, user);
                }
            }
            for (const ItemIndex user : std::as_const(m_result.wholeUsers)) {
                hand(names, user);
            }
        }
    }

    void addVariable(const QString &name, ItemIndex at, ItemIndex user)
    {
        const auto [variable, owner] = variableNamed(name, at);
        if (variable) {
            addExpression(variable->expression, owner, user);
        }
    }

    /// The nearest variable of a name, seen from an item, and who declares it (-1: the form); null where there is none.
    [[nodiscard]] std::pair<const Variable *, ItemIndex> variableNamed(const QString &name, ItemIndex at) const
    {
        for (ItemIndex index = at; index >= -1; index = index < 0 ? -2 : m_form.item(index).parent) {
            const QList<Variable> &variables = index < 0 ? m_form.variables : m_form.item(index).variables;
            for (const Variable &variable : variables) {
                if (variable.name == name) {
                    return {&variable, index};
                }
            }
        }
        return {nullptr, -1};
    }

    const Form &m_form;
    Dependencies m_result;
    QSet<QString> m_seen;
    bool m_whole = false;
};

class Sums {
public:
    explicit Sums(const Form &form)
        : m_form(form)
    {
    }

    void collect(const fhirpath::Node &node)
    {
        const bool adds = node.function == fhirpath::Function::Sum || node.function == fhirpath::Function::Avg;
        if (adds && node.base) {
            m_found.unite(itemsOf(*node.base).value_or(QSet<ItemIndex>()));
        }
        if (node.base) {
            collect(*node.base);
        }
        for (const auto &argument : node.arguments) {
            collect(*argument);
        }
    }

    [[nodiscard]] QSet<ItemIndex> found() const { return m_found; }

private:
    static constexpr ItemIndex whole = -1; ///< The response itself.

    /// The items a plain path names; nothing for any other path.
    [[nodiscard]] std::optional<QSet<ItemIndex>> itemsOf(const fhirpath::Node &path) const
    {
        using fhirpath::Function;
        using fhirpath::Kind;
        if (path.kind == Kind::External) {
            const bool isResponse =
                path.name == QLatin1String("resource") || path.name == QLatin1String("rootResource");
            return isResponse ? std::optional(QSet<ItemIndex>{whole}) : std::nullopt;
        }
        const auto base = path.base ? itemsOf(*path.base) : std::nullopt;
        if (!base) {
            return std::nullopt;
        }
        if (path.kind == Kind::Member) {
            const bool stays = path.name == QLatin1String("answer") || path.name.startsWith(QLatin1String("value"));
            return path.name == QLatin1String("item") ? std::optional(below(*base)) : stays ? base : std::nullopt;
        }
        if (const QString linkId = linkIdFilter(path); !linkId.isEmpty()) {
            return *base & QSet<ItemIndex>{m_form.indexOf(linkId)};
        }
        return path.function == Function::Descendants ? std::optional(allBelow(*base)) : std::nullopt;
    }

    [[nodiscard]] QSet<ItemIndex> below(const QSet<ItemIndex> &items) const
    {
        QSet<ItemIndex> children;
        for (const ItemIndex index : items) {
            const QList<ItemIndex> &next = index == whole ? m_form.roots : m_form.item(index).children;
            children.unite(QSet<ItemIndex>(next.begin(), next.end()));
        }
        return children;
    }

    [[nodiscard]] QSet<ItemIndex> allBelow(const QSet<ItemIndex> &items) const
    {
        QSet<ItemIndex> all;
        for (const ItemIndex index : items) {
            const auto end = index == whole ? static_cast<ItemIndex>(m_form.items.size()) : m_form.item(index).end;
            for (ItemIndex next = index + 1; next < end; ++next) {
                all.insert(next);
            }
        }
        return all;
    }

    const Form &m_form;
    QSet<ItemIndex> m_found;
};

} // namespace

Dependencies Dependencies::of(const Form &form)
{
    return Finder(form).run();
}

QSet<ItemIndex> addedUp(const fhirpath::Expression &expression, const Form &form)
{
    Sums sums(form);
    sums.collect(expression.root());
    return sums.found();
}

} // namespace oyako::forms
