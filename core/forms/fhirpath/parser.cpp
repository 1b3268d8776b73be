// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/expression.h"
#include "core/forms/fhirpath/lexer.h"

#include <QHash>
#include <QRegularExpression>

namespace oyako::forms::fhirpath {

namespace {

constexpr int longestExpression = 16'000;
constexpr int deepestNesting = 100;

using NodePointer = std::unique_ptr<Node>;

struct Signature {
    Function function;
    int least;
    int most;
};

const QHash<QString, Signature> &signatures()
{
    using enum Function;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    static const QHash<QString, Signature> all{
        {s("empty"), {Empty, 0, 0}},
        {s("exists"), {Exists, 0, 1}},
        {s("all"), {All, 1, 1}},
        {s("allTrue"), {AllTrue, 0, 0}},
        {s("anyTrue"), {AnyTrue, 0, 0}},
        {s("allFalse"), {AllFalse, 0, 0}},
        {s("anyFalse"), {AnyFalse, 0, 0}},
        {s("count"), {Count, 0, 0}},
        {s("distinct"), {Distinct, 0, 0}},
        {s("isDistinct"), {IsDistinct, 0, 0}},
        {s("hasValue"), {HasValue, 0, 0}},
        {s("not"), {Not, 0, 0}},
        {s("where"), {Where, 1, 1}},
        {s("select"), {Select, 1, 1}},
        {s("repeat"), {Repeat, 1, 1}},
        {s("ofType"), {OfType, 1, 1}},
        {s("single"), {Single, 0, 0}},
        {s("first"), {First, 0, 0}},
        {s("last"), {Last, 0, 0}},
        {s("tail"), {Tail, 0, 0}},
        {s("skip"), {Skip, 1, 1}},
        {s("take"), {Take, 1, 1}},
        {s("intersect"), {Intersect, 1, 1}},
        {s("exclude"), {Exclude, 1, 1}},
        {s("union"), {Union, 1, 1}},
        {s("combine"), {Combine, 1, 1}},
        {s("children"), {Children, 0, 0}},
        {s("descendants"), {Descendants, 0, 0}},
        {s("iif"), {Iif, 2, 3}},
        {s("toBoolean"), {ToBoolean, 0, 0}},
        {s("toInteger"), {ToInteger, 0, 0}},
        {s("toDecimal"), {ToDecimal, 0, 0}},
        {s("toString"), {ToString, 0, 0}},
        {s("toDate"), {ToDate, 0, 0}},
        {s("toDateTime"), {ToDateTime, 0, 0}},
        {s("toTime"), {ToTime, 0, 0}},
        {s("toQuantity"), {ToQuantity, 0, 1}},
        {s("indexOf"), {IndexOf, 1, 1}},
        {s("substring"), {Substring, 1, 2}},
        {s("startsWith"), {StartsWith, 1, 1}},
        {s("endsWith"), {EndsWith, 1, 1}},
        {s("contains"), {Contains, 1, 1}},
        {s("upper"), {Upper, 0, 0}},
        {s("lower"), {Lower, 0, 0}},
        {s("replace"), {Replace, 2, 2}},
        {s("matches"), {Matches, 1, 1}},
        {s("replaceMatches"), {ReplaceMatches, 2, 2}},
        {s("length"), {Length, 0, 0}},
        {s("toChars"), {ToChars, 0, 0}},
        {s("trim"), {Trim, 0, 0}},
        {s("split"), {Split, 1, 1}},
        {s("join"), {Join, 0, 1}},
        {s("abs"), {Abs, 0, 0}},
        {s("ceiling"), {Ceiling, 0, 0}},
        {s("exp"), {Exp, 0, 0}},
        {s("floor"), {Floor, 0, 0}},
        {s("ln"), {Ln, 0, 0}},
        {s("log"), {Log, 1, 1}},
        {s("power"), {Power, 1, 1}},
        {s("round"), {Round, 0, 1}},
        {s("sqrt"), {Sqrt, 0, 0}},
        {s("truncate"), {Truncate, 0, 0}},
        {s("sum"), {Sum, 0, 0}},
        {s("min"), {Min, 0, 0}},
        {s("max"), {Max, 0, 0}},
        {s("avg"), {Avg, 0, 0}},
        {s("aggregate"), {Aggregate, 1, 2}},
        {s("today"), {Today, 0, 0}},
        {s("now"), {Now, 0, 0}},
        {s("timeOfDay"), {TimeOfDay, 0, 0}},
        {s("ordinal"), {Ordinal, 0, 0}},
        {s("weight"), {Ordinal, 0, 0}},
    };
    return all;
}

/// Precedence of binary operators, weakest first (FHIRPath N1, "Operator precedence").
int precedence(const Token &token)
{
    static const QHash<QString, int> table{
        {QStringLiteral("implies"), 1}, {QStringLiteral("or"), 2},   {QStringLiteral("xor"), 2},
        {QStringLiteral("and"), 3},     {QStringLiteral("in"), 4},   {QStringLiteral("contains"), 4},
        {QStringLiteral("="), 5},       {QStringLiteral("~"), 5},    {QStringLiteral("!="), 5},
        {QStringLiteral("!~"), 5},      {QStringLiteral("<"), 6},    {QStringLiteral(">"), 6},
        {QStringLiteral("<="), 6},      {QStringLiteral(">="), 6},   {QStringLiteral("|"), 7},
        {QStringLiteral("is"), 8},      {QStringLiteral("as"), 8},   {QStringLiteral("+"), 9},
        {QStringLiteral("-"), 9},       {QStringLiteral("&"), 9},    {QStringLiteral("*"), 10},
        {QStringLiteral("/"), 10},      {QStringLiteral("div"), 10}, {QStringLiteral("mod"), 10},
    };
    const bool mayBeOperator = token.type == Token::Symbol || token.type == Token::Identifier;
    return mayBeOperator ? table.value(token.text, 0) : 0;
}

QString calendarUnit(const QString &word)
{
    static const QStringList units{QStringLiteral("year"),  QStringLiteral("month"), QStringLiteral("week"),
                                   QStringLiteral("day"),   QStringLiteral("hour"),  QStringLiteral("minute"),
                                   QStringLiteral("second")};
    const QString singular = word.endsWith(QLatin1Char('s')) ? word.chopped(1) : word;
    return units.contains(singular) ? singular : QString();
}

bool isAnswerType(const QString &name)
{
    static const QStringList types{QStringLiteral("boolean"), QStringLiteral("integer"), QStringLiteral("decimal"),
                                   QStringLiteral("string"),  QStringLiteral("date"),    QStringLiteral("dateTime"),
                                   QStringLiteral("time"),    QStringLiteral("coding"),  QStringLiteral("quantity")};
    return types.contains(name, Qt::CaseInsensitive);
}

/// A time of day as far as it is written: hours, minutes, seconds.
bool isTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([01][0-9]|2[0-3])(:[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?)?$"));
    return pattern.match(text).hasMatch();
}

class Parser {
public:
    explicit Parser(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    NodePointer run()
    {
        NodePointer node = binary(1);
        if (node && peek().type != Token::End) {
            return failed(peek().text);
        }
        return node;
    }
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    [[nodiscard]] const Token &peek() const { return m_tokens.at(m_position); }
    Token take() { return m_tokens.at(peek().type == Token::End ? m_position : m_position++); }
    [[nodiscard]] bool isSymbol(char c) const { return peek().type == Token::Symbol && peek().text == QLatin1Char(c); }
    bool takeSymbol(char c)
    {
        const bool found = isSymbol(c);
        m_position += found ? 1 : 0;
        return found;
    }
    NodePointer failed(const QString &reason)
    {
        if (m_reason.isEmpty()) {
            m_reason = reason.isEmpty() ? QStringLiteral("syntax") : reason;
        }
        return nullptr;
    }
    static NodePointer make(Kind kind, const QString &name = {})
    {
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->name = name;
        return node;
    }

    NodePointer binary(int weakest)
    {
        if (++m_depth > deepestNesting) {
            return failed(QStringLiteral("nesting"));
        }
        NodePointer left = unary();
        while (left && precedence(peek()) >= weakest) {
            const Token op = take();
            left = op.text == QLatin1String("is") || op.text == QLatin1String("as") ? typeTest(std::move(left), op.text)
                                                                                    : rightSide(std::move(left), op);
        }
        --m_depth;
        return left;
    }

    NodePointer rightSide(NodePointer left, const Token &op)
    {
        NodePointer right = binary(precedence(op) + 1);
        if (!right) {
            return nullptr;
        }
        NodePointer node = make(Kind::Binary, op.text);
        node->base = std::move(left);
        node->arguments.push_back(std::move(right));
        return node;
    }

    NodePointer typeTest(NodePointer left, const QString &op)
    {
        NodePointer node = make(Kind::TypeTest, op);
        node->text = typeName();
        node->base = std::move(left);
        return node->text.isEmpty() ? failed(op) : std::move(node);
    }

    /// A name of one of the types of answers, its namespace (System, FHIR) left out; empty for any other.
    QString typeName()
    {
        QString name = peek().type == Token::Identifier ? take().text : QString();
        if (isSymbol('.') && (name == QLatin1String("System") || name == QLatin1String("FHIR"))) {
            ++m_position;
            name = peek().type == Token::Identifier ? take().text : QString();
        }
        if (!name.isEmpty() && !isAnswerType(name)) {
            failed(name);
            return {};
        }
        return name;
    }

    NodePointer unary()
    {
        if (isSymbol('-') || isSymbol('+')) {
            NodePointer node = make(Kind::Unary, take().text);
            if (++m_depth > deepestNesting) {
                return failed(QStringLiteral("nesting"));
            }
            node->base = unary();
            --m_depth;
            return node->base ? std::move(node) : nullptr;
        }
        NodePointer node = term();
        while (node && (isSymbol('.') || isSymbol('['))) {
            node = takeSymbol('.') ? invocation(std::move(node)) : indexer(std::move(node));
        }
        return node;
    }

    NodePointer indexer(NodePointer base)
    {
        ++m_position;
        NodePointer node = make(Kind::Indexer);
        node->base = std::move(base);
        NodePointer index = binary(1);
        if (!index || !takeSymbol(']')) {
            return failed(QStringLiteral("["));
        }
        node->arguments.push_back(std::move(index));
        return node;
    }

    NodePointer term()
    {
        switch (peek().type) {
        case Token::String: return literal(take().text);
        case Token::Number: return number();
        case Token::DateTime: return dateLiteral(take().text);
        case Token::Time: return timeLiteral(take().text);
        case Token::External: return make(Kind::External, take().text);
        case Token::Special: return special();
        case Token::Identifier: return word();
        case Token::Symbol: return bracketed();
        case Token::End: break;
        }
        return failed(QStringLiteral("syntax"));
    }

    static NodePointer literal(Value value)
    {
        NodePointer node = make(Kind::Literal);
        node->literal = std::move(value);
        return node;
    }

    NodePointer number()
    {
        const QString text = take().text;
        const QString unit = peek().type == Token::Identifier ? calendarUnit(peek().text) : QString();
        if (!unit.isEmpty() || peek().type == Token::String) {
            const QString code = take().text;
            return literal(Quantity{text.toDouble(), unit.isEmpty() ? code : unit, {}, unit.isEmpty() ? code : unit});
        }
        bool whole = false;
        const qint64 integer = text.toLongLong(&whole);
        return whole ? literal(integer) : literal(text.toDouble());
    }

    NodePointer dateLiteral(const QString &text)
    {
        static const QRegularExpression zonePattern(QStringLiteral("(Z|[+-][0-9]{2}:[0-9]{2})$"));
        const QString date = text.section(QLatin1Char('T'), 0, 0);
        const QString time = text.section(QLatin1Char('T'), 1).remove(zonePattern);
        if (!isValid(Date{date}) || !(time.isEmpty() || isTime(time))) {
            return failed(text);
        }
        const QString iso = text.endsWith(QLatin1Char('T')) ? text.chopped(1) : text;
        return text.contains(QLatin1Char('T')) ? literal(DateTime{iso}) : literal(Date{iso});
    }

    NodePointer timeLiteral(const QString &text) { return isTime(text) ? literal(Time{text}) : failed(text); }

    NodePointer special()
    {
        const QString name = take().text;
        if (name == QLatin1String("this")) {
            return make(Kind::This);
        }
        return make(name == QLatin1String("index") ? Kind::Index : Kind::Total);
    }

    NodePointer word()
    {
        const QString text = peek().text;
        if (text == QLatin1String("true") || text == QLatin1String("false")) {
            ++m_position;
            return literal(text == QLatin1String("true"));
        }
        return invocation(nullptr);
    }

    NodePointer bracketed()
    {
        if (takeSymbol('{')) {
            return takeSymbol('}') ? make(Kind::Empty) : failed(QStringLiteral("{"));
        }
        if (!takeSymbol('(')) {
            return failed(peek().text);
        }
        NodePointer node = binary(1);
        return node && takeSymbol(')') ? std::move(node) : failed(QStringLiteral("("));
    }

    NodePointer invocation(NodePointer base)
    {
        if (base && peek().type == Token::Special) {
            return failed(QLatin1Char('$') + peek().text);
        }
        if (peek().type != Token::Identifier) {
            return failed(QStringLiteral("."));
        }
        const QString name = take().text;
        NodePointer node = make(isSymbol('(') ? Kind::Call : Kind::Member, name);
        node->base = std::move(base);
        return takeSymbol('(') ? call(std::move(node)) : std::move(node);
    }

    NodePointer call(NodePointer node)
    {
        const QString name = node->name;
        if (name == QLatin1String("is") || name == QLatin1String("as")) {
            node->kind = Kind::TypeTest;
            node->text = typeName();
            return takeSymbol(')') && !node->text.isEmpty() && node->base ? std::move(node) : failed(name);
        }
        const auto found = signatures().constFind(name);
        if (found == signatures().constEnd()) {
            return failed(name + QLatin1String("()"));
        }
        node->function = found->function;
        if (node->function == Function::OfType) {
            node->text = typeName();
            return takeSymbol(')') && !node->text.isEmpty() ? std::move(node) : failed(name);
        }
        if (!callArguments(*node)) {
            return failed(name + QLatin1String("()"));
        }
        const auto given = static_cast<int>(node->arguments.size());
        return given >= found->least && given <= found->most ? std::move(node) : failed(name + QLatin1String("()"));
    }

    bool callArguments(Node &node)
    {
        if (takeSymbol(')')) {
            return true;
        }
        do {
            NodePointer argument = binary(1);
            if (!argument) {
                return false;
            }
            node.arguments.push_back(std::move(argument));
        } while (takeSymbol(','));
        return takeSymbol(')');
    }

    QList<Token> m_tokens;
    qsizetype m_position = 0;
    int m_depth = 0;
    QString m_reason;
};

} // namespace

QString linkIdFilter(const Node &node)
{
    if (node.function != Function::Where || node.arguments.front()->kind != Kind::Binary ||
        node.arguments.front()->name != QLatin1String("=")) {
        return {};
    }
    const Node *member = node.arguments.front()->base.get();
    const Node *text = node.arguments.front()->arguments.front().get();
    if (member->kind == Kind::Literal) {
        std::swap(member, text);
    }
    const bool fits = member->kind == Kind::Member && member->name == QLatin1String("linkId") &&
                      (!member->base || member->base->kind == Kind::This) && text->kind == Kind::Literal &&
                      std::holds_alternative<QString>(text->literal);
    return fits ? std::get<QString>(text->literal) : QString();
}

Result<Expression> Expression::parse(const QString &text)
{
    if (text.size() > longestExpression) {
        return fail(ErrorCode::BadExpression, {}, {text.left(200), QStringLiteral("length")});
    }
    auto tokens = tokenize(text);
    if (!tokens) {
        return fail(ErrorCode::BadExpression, {}, {text, QStringLiteral("syntax")});
    }
    Parser parser(std::move(*tokens));
    NodePointer root = parser.run();
    if (!root) {
        return fail(ErrorCode::BadExpression, {}, {text, parser.reason()});
    }
    Expression expression;
    expression.m_text = text;
    expression.m_root = std::move(root);
    expression.collect(*expression.m_root, false);
    return expression;
}

// A chain of `item` that ends in where(linkId='…') asks for that linkId only; any other use of `item` may see every
// answer of the form.
void Expression::collect(const Node &node, bool filtered)
{
    const QString linkId = linkIdFilter(node);
    if (!linkId.isEmpty()) {
        m_linkIds.insert(linkId);
    }
    if (node.kind == Kind::External) {
        m_externals.insert(node.name);
    }
    const bool isItem = node.kind == Kind::Member && node.name == QLatin1String("item");
    const bool walks = node.function == Function::Repeat || node.function == Function::Children ||
                       node.function == Function::Descendants;
    m_readsWholeResponse = m_readsWholeResponse || walks || (isItem && !filtered);
    if (node.base) {
        collect(*node.base, !linkId.isEmpty() || (isItem && filtered));
    }
    for (const auto &argument : node.arguments) {
        collect(*argument, false);
    }
}

} // namespace oyako::forms::fhirpath
