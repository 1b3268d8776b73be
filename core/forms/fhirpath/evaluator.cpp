// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/evaluator.h"
#include "core/forms/fhirpath/operations.h"

#include <QJsonArray>

namespace oyako::forms::fhirpath {

namespace {

/// Far above what a form needs, also one of thousands of items; an expression that asks for more is given up.
constexpr qint64 mostSteps = 200'000;
constexpr qsizetype mostElements = 100'000;

/// Whether a function compares every element with every other.
bool looksAtPairs(Function function)
{
    using enum Function;
    return function == Distinct || function == IsDistinct || function == Intersect || function == Exclude ||
           function == Union;
}

/// $this, $index and $total at one place.
struct Scope {
    Element self;
    qsizetype index = 0;
    Collection total;
};

std::optional<bool> truth(const Collection &collection)
{
    if (collection.size() != 1) {
        return std::nullopt;
    }
    const auto *value = valueIn(collection.first());
    const auto *flag = value ? std::get_if<bool>(value) : nullptr;
    return flag ? *flag : true;
}

Collection fromTruth(std::optional<bool> value)
{
    return value ? Collection{Element(Value(*value))} : Collection{};
}

/// Three-valued logic (FHIRPath N1, "Boolean logic").
Collection logic(const QString &op, std::optional<bool> a, std::optional<bool> b)
{
    if (op == QLatin1String("and")) {
        const bool no = (a && !*a) || (b && !*b);
        return no ? fromTruth(false) : a && b ? fromTruth(true) : Collection{};
    }
    if (op == QLatin1String("or")) {
        const bool yes = (a && *a) || (b && *b);
        return yes ? fromTruth(true) : a && b ? fromTruth(false) : Collection{};
    }
    if (op == QLatin1String("xor")) {
        return a && b ? fromTruth(*a != *b) : Collection{};
    }
    const bool yes = (a && !*a) || (b && *b);
    return yes ? fromTruth(true) : a && b ? fromTruth(false) : Collection{};
}

bool isLogic(const QString &op)
{
    return op == QLatin1String("and") || op == QLatin1String("or") || op == QLatin1String("xor") ||
           op == QLatin1String("implies");
}

bool isType(const Element &element, const QString &type)
{
    const auto *value = valueIn(element);
    return value && typeName(*value).compare(type, Qt::CaseInsensitive) == 0;
}

class Evaluator {
public:
    Evaluator(const ResponseView &view, const Element &context, const QDateTime &now, qint64 stepsLeft)
        : m_view(view)
        , m_context(context)
        , m_now(now)
        , m_most(std::min(stepsLeft, mostSteps))
    {
    }

    Collection run(const Node &node, const Scope &scope)
    {
        ++m_steps;
        if (gaveUp()) {
            return {};
        }
        Collection result = step(node, scope);
        if (result.size() > mostElements) {
            m_steps = m_most + 1;
        }
        return gaveUp() ? Collection{} : result;
    }

    [[nodiscard]] bool gaveUp() const { return m_steps > m_most; }
    [[nodiscard]] qint64 steps() const { return m_steps; }

private:
    Collection step(const Node &node, const Scope &scope)
    {
        switch (node.kind) {
        case Kind::Literal: return {Element(node.literal)};
        case Kind::Empty: return {};
        case Kind::External: return external(node.name);
        case Kind::This: return {scope.self};
        case Kind::Index: return {Element(Value(static_cast<qint64>(scope.index)))};
        case Kind::Total: return scope.total;
        case Kind::Member: return members(base(node, scope), node.name);
        case Kind::Call: return call(node, scope);
        case Kind::Indexer: return indexed(node, scope);
        case Kind::Unary: return unary(node, scope);
        case Kind::Binary: return binary(node, scope);
        case Kind::TypeTest: return typeTest(node, scope);
        }
        return {};
    }

    Collection base(const Node &node, const Scope &scope)
    {
        return node.base ? run(*node.base, scope) : Collection{scope.self};
    }

    Collection external(const QString &name) const
    {
        if (name == QLatin1String("context")) {
            return {m_context};
        }
        return name == QLatin1String("resource") || name == QLatin1String("rootResource")
                   ? Collection{Element(m_view.root())}
                   : m_view.external(name);
    }

    Collection indexed(const Node &node, const Scope &scope)
    {
        const Collection all = base(node, scope);
        const auto index = singleton(run(*node.arguments.front(), scope));
        const auto *position = index ? std::get_if<qint64>(&*index) : nullptr;
        return position && *position >= 0 && *position < all.size() ? Collection{all.at(*position)} : Collection{};
    }

    Collection unary(const Node &node, const Scope &scope)
    {
        const Collection value = base(node, scope);
        return node.name == QLatin1String("+")
                   ? value
                   : applyOperator(QStringLiteral("*"), value, {Element(Value(qint64(-1)))});
    }

    Collection binary(const Node &node, const Scope &scope)
    {
        const Collection left = values(base(node, scope));
        const Collection right = values(run(*node.arguments.front(), scope));
        const bool pairs = node.name == QLatin1String("|") || node.name.endsWith(QLatin1Char('~'));
        if (!count(left.size() + right.size(), pairs)) {
            return {};
        }
        return isLogic(node.name) ? logic(node.name, truth(left), truth(right)) : applyOperator(node.name, left, right);
    }

    /// Counts what looking at so many elements costs, or at every pair of them; false when that is too much.
    bool count(qint64 elements, bool pairs)
    {
        m_steps += (pairs ? elements * elements : elements) / 16;
        return !gaveUp();
    }

    Collection typeTest(const Node &node, const Scope &scope)
    {
        const Collection input = values(base(node, scope));
        if (input.size() != 1) {
            return {};
        }
        const bool fits = isType(input.first(), node.text);
        if (node.name == QLatin1String("is")) {
            return fromTruth(fits);
        }
        return fits ? input : Collection{};
    }

    /// Codings that came as JSON compare with codings that came as answers.
    Collection values(const Collection &input) const
    {
        Collection result;
        for (const Element &element : input) {
            const auto value =
                std::holds_alternative<QJsonObject>(element) ? answerValue(element, m_view) : std::nullopt;
            result.append(value ? Element(*value) : element);
        }
        return result;
    }

    Collection members(const Collection &input, const QString &name)
    {
        Collection result;
        for (const Element &element : input) {
            result += memberOf(element, name);
        }
        m_steps += result.size();
        return result;
    }

    Collection memberOf(const Element &element, const QString &name)
    {
        if (const auto *node = std::get_if<ResponseNode>(&element)) {
            return responseMember(*node, name);
        }
        if (const auto *object = std::get_if<QJsonObject>(&element)) {
            return jsonMember(*object, name);
        }
        return valueMember(*valueIn(element), name);
    }

    Collection responseMember(ResponseNode node, const QString &name)
    {
        if (name == QLatin1String("item")) {
            count(m_view.breadth(node), false);
            return m_view.items(node, {});
        }
        if (name == QLatin1String("answer") && node.answer < 0) {
            return m_view.answers(node);
        }
        if (name.startsWith(QLatin1String("value")) && node.answer >= 0 && m_view.hasValue(node)) {
            return answered({m_view.value(node), node}, name.mid(5));
        }
        if (name == QLatin1String("linkId") && node.answer < 0) {
            const QString linkId = m_view.linkId(node);
            return linkId.isEmpty() ? Collection{} : Collection{Element(Value(linkId))};
        }
        // "QuestionnaireResponse.item…": a path may start with the type's own name.
        return name == QLatin1String("QuestionnaireResponse") && node == m_view.root() ? Collection{Element(node)}
                                                                                       : Collection{};
    }

    /// `value`, or as R4's JSON spells it `valueCoding`, `valueDecimal` …: empty when the answer is of another type.
    static Collection answered(const AnswerValue &answer, const QString &type)
    {
        return type.isEmpty() || type == typeName(answer.value) ? Collection{Element(answer)} : Collection{};
    }

    static Collection jsonMember(const QJsonObject &object, const QString &name)
    {
        if (object.contains(name)) {
            return fromJson(object.value(name));
        }
        if (object.value(QLatin1String("resourceType")).toString() == name && !name.isEmpty()) {
            return {Element(object)};
        }
        for (auto it = object.begin(); name == QLatin1String("value") && it != object.end(); ++it) {
            if (it.key().startsWith(QLatin1String("value"))) {
                return fromJson(it.value());
            }
        }
        return {};
    }

    static Collection text(const QString &text)
    {
        return text.isEmpty() ? Collection{} : Collection{Element(Value(text))};
    }

    static Collection valueMember(const Value &value, const QString &name)
    {
        if (const auto *coding = std::get_if<Coding>(&value)) {
            return name == QLatin1String("code")      ? text(coding->code)
                   : name == QLatin1String("system")  ? text(coding->system)
                   : name == QLatin1String("display") ? text(coding->display)
                                                      : Collection{};
        }
        const auto *quantity = std::get_if<Quantity>(&value);
        if (quantity && name == QLatin1String("value")) {
            return {Element(Value(quantity->value))};
        }
        return quantity && name == QLatin1String("unit")     ? text(quantity->unit)
               : quantity && name == QLatin1String("code")   ? text(quantity->code)
               : quantity && name == QLatin1String("system") ? text(quantity->system)
                                                             : Collection{};
    }

    Collection call(const Node &node, const Scope &scope)
    {
        using enum Function;
        switch (node.function) {
        case Where: return where(node, scope);
        case Exists:
        case All:
            return node.arguments.empty() ? applyFunction(node.function, base(node, scope), {})
                                          : quantified(node, scope);
        case Select: return project(node, base(node, scope), scope);
        case Repeat: return repeat(node, scope);
        case Aggregate: return aggregate(node, scope);
        case Iif: return iif(node, scope);
        case OfType: return ofType(node, scope);
        case Children: return children(base(node, scope));
        case Descendants: return descendants(base(node, scope));
        case Ordinal: return ordinals(base(node, scope));
        case Today: return {Element(Value(Date{m_now.date().toString(Qt::ISODate)}))};
        case Now: return {Element(Value(DateTime{m_now.toString(Qt::ISODate)}))};
        case TimeOfDay: return {Element(Value(Time{m_now.time().toString(Qt::ISODate)}))};
        default: break;
        }
        QList<Collection> arguments;
        for (const auto &argument : node.arguments) {
            arguments.append(run(*argument, scope));
        }
        const Collection input = base(node, scope);
        const qsizetype others = arguments.isEmpty() ? 0 : arguments.first().size();
        return count(input.size() + others, looksAtPairs(node.function))
                   ? applyFunction(node.function, input, arguments)
                   : Collection{};
    }

    Collection where(const Node &node, const Scope &scope)
    {
        const QString linkId = linkIdFilter(node);
        const bool onItems = !linkId.isEmpty() && node.base && node.base->kind == Kind::Member &&
                             node.base->name == QLatin1String("item");
        if (onItems) {
            return itemsWith(base(*node.base, scope), linkId);
        }
        return filtered(node, base(node, scope), scope);
    }

    /// The quick way for item.where(linkId='…'): asks the response instead of looking at each item.
    Collection itemsWith(const Collection &parents, const QString &linkId)
    {
        Collection result;
        for (const Element &parent : parents) {
            if (const auto *at = std::get_if<ResponseNode>(&parent)) {
                count(m_view.breadth(*at), false);
                result += m_view.items(*at, linkId);
            } else {
                for (const Element &item : memberOf(parent, QStringLiteral("item"))) {
                    const auto *object = std::get_if<QJsonObject>(&item);
                    if (object && object->value(QLatin1String("linkId")).toString() == linkId) {
                        result.append(item);
                    }
                }
            }
        }
        m_steps += parents.size();
        return result;
    }

    Collection filtered(const Node &node, const Collection &input, const Scope &scope)
    {
        Collection result;
        for (qsizetype i = 0; i < input.size(); ++i) {
            if (isTrue(run(*node.arguments.front(), {input.at(i), i, scope.total}))) {
                result.append(input.at(i));
            }
        }
        return result;
    }

    Collection quantified(const Node &node, const Scope &scope)
    {
        const Collection input = base(node, scope);
        const Collection found = filtered(node, input, scope);
        return fromTruth(node.function == Function::Exists ? !found.isEmpty() : found.size() == input.size());
    }

    Collection project(const Node &node, const Collection &input, const Scope &scope)
    {
        Collection result;
        for (qsizetype i = 0; i < input.size(); ++i) {
            result += run(*node.arguments.front(), {input.at(i), i, scope.total});
        }
        return result;
    }

    Collection repeat(const Node &node, const Scope &scope)
    {
        Collection result;
        Collection fresh = base(node, scope);
        QSet<std::pair<int, int>> places;
        while (!fresh.isEmpty() && !gaveUp()) {
            const Collection found = project(node, fresh, scope);
            fresh.clear();
            for (const Element &element : found) {
                if (isNew(element, result, places)) {
                    fresh.append(element);
                    result.append(element);
                }
            }
        }
        return result;
    }

    /// Whether an element is none of those found; places in the response are looked up, all else is compared.
    bool isNew(const Element &element, const Collection &found, QSet<std::pair<int, int>> &places)
    {
        if (const auto *at = std::get_if<ResponseNode>(&element)) {
            const qsizetype before = places.size();
            places.insert({at->node, at->answer});
            return places.size() > before;
        }
        return count(found.size(), false) && std::none_of(found.begin(), found.end(), [&](const Element &other) {
                   return sameElement(other, element);
               });
    }

    Collection aggregate(const Node &node, const Scope &scope)
    {
        const Collection input = base(node, scope);
        Collection total = node.arguments.size() > 1 ? run(*node.arguments.at(1), scope) : Collection{};
        for (qsizetype i = 0; i < input.size(); ++i) {
            total = run(*node.arguments.front(), {input.at(i), i, total});
        }
        return total;
    }

    Collection iif(const Node &node, const Scope &scope)
    {
        const Collection input = base(node, scope);
        const Scope inner = node.base && input.size() == 1 ? Scope{input.first(), 0, scope.total} : scope;
        if (isTrue(run(*node.arguments.front(), inner))) {
            return run(*node.arguments.at(1), inner);
        }
        return node.arguments.size() > 2 ? run(*node.arguments.at(2), inner) : Collection{};
    }

    Collection ofType(const Node &node, const Scope &scope)
    {
        Collection input = values(base(node, scope));
        input.removeIf([&](const Element &element) { return !isType(element, node.text); });
        return input;
    }

    Collection children(const Collection &input)
    {
        Collection result;
        for (const Element &element : input) {
            if (const auto *object = std::get_if<QJsonObject>(&element)) {
                for (const QJsonValue &value : *object) {
                    result += fromJson(value);
                }
            } else if (const auto *node = std::get_if<ResponseNode>(&element)) {
                for (const char *name : {"linkId", "answer", "value", "item"}) {
                    result += responseMember(*node, QLatin1String(name));
                }
            }
        }
        m_steps += result.size();
        return result;
    }

    Collection descendants(const Collection &input)
    {
        Collection result;
        Collection level = children(input);
        while (!level.isEmpty() && !gaveUp()) {
            result += level;
            level = children(level);
        }
        return result;
    }

    Collection ordinals(const Collection &input) const
    {
        Collection result;
        for (const Element &element : input) {
            const auto *value = std::get_if<AnswerValue>(&element);
            const auto *node = value ? &value->answer : std::get_if<ResponseNode>(&element);
            const auto score = node && node->answer >= 0 ? m_view.ordinal(*node) : std::nullopt;
            if (score) {
                result += fromJson(QJsonValue(*score));
            }
        }
        return result;
    }

    const ResponseView &m_view;
    const Element &m_context;
    const QDateTime &m_now;
    qint64 m_most;
    qint64 m_steps = 0;
};

} // namespace

std::optional<Collection> evaluate(const Expression &expression, const ResponseView &view, const Element &context,
                                   const QDateTime &now, qint64 &stepsLeft)
{
    Evaluator evaluator(view, context, now, stepsLeft);
    Collection result = evaluator.run(expression.root(), Scope{context, 0, {}});
    stepsLeft -= evaluator.steps();
    return evaluator.gaveUp() ? std::nullopt : std::optional(std::move(result));
}

const Value *valueIn(const Element &element)
{
    const auto *answer = std::get_if<AnswerValue>(&element);
    return answer ? &answer->value : std::get_if<Value>(&element);
}

bool isTrue(const Collection &collection)
{
    return truth(collection).value_or(false);
}

std::optional<Value> answerValue(const Element &element, const ResponseView &view)
{
    if (const auto *value = valueIn(element)) {
        return *value;
    }
    if (const auto *node = std::get_if<ResponseNode>(&element)) {
        return node->answer >= 0 && view.hasValue(*node) ? std::optional(view.value(*node)) : std::nullopt;
    }
    const QJsonObject &object = std::get<QJsonObject>(element);
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    if (object.value(QLatin1String("value")).isDouble()) {
        return Quantity{object.value(QLatin1String("value")).toDouble(), text("unit"), text("system"), text("code")};
    }
    if (object.contains(QLatin1String("code")) || object.contains(QLatin1String("display"))) {
        return Coding{text("system"), text("code"), text("display")};
    }
    return std::nullopt;
}

} // namespace oyako::forms::fhirpath
