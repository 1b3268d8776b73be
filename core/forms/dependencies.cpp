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
        }
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

    void addVariable(const QString &name, ItemIndex at, ItemIndex user)
    {
        for (ItemIndex index = at; index >= -1; index = index < 0 ? -2 : m_form.item(index).parent) {
            const QList<Variable> &variables = index < 0 ? m_form.variables : m_form.item(index).variables;
            for (const Variable &variable : variables) {
                if (variable.name == name) {
                    addExpression(variable.expression, index, user);
                    return;
                }
            }
        }
    }

    const Form &m_form;
    Dependencies m_result;
    QSet<QString> m_seen;
    bool m_whole = false;
};

} // namespace

Dependencies Dependencies::of(const Form &form)
{
    return Finder(form).run();
}

} // namespace oyako::forms
