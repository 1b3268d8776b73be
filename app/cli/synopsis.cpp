// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/synopsis.h"

#include <algorithm>
#include <limits>

namespace oyako::cli {

namespace {

const QString ellipsis = QStringLiteral("…");
const QString bar = QStringLiteral("|");
const QString dashes = QStringLiteral("--");
constexpr int anyNumber = std::numeric_limits<int>::max() / 2;

/// Words, options, brackets, bars and dots, each by itself.
QStringList tokensOf(QString text)
{
    for (const QLatin1Char bracket : {QLatin1Char('['), QLatin1Char(']'), QLatin1Char('('), QLatin1Char(')')}) {
        text.replace(bracket, QLatin1Char(' ') + QString(bracket) + QLatin1Char(' '));
    }
    text.replace(QLatin1String("|--"), QLatin1String(" | --"));
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isValue(const QString &token)
{
    static const QStringList marks{
        QStringLiteral("["), QStringLiteral("]"), QStringLiteral("("), QStringLiteral(")"), bar, ellipsis};
    return !token.isEmpty() && !token.startsWith(dashes) && !marks.contains(token);
}

/// A key may be given in several ways, and its absence is told when the book is opened.
bool isKey(const QString &option)
{
    static const QStringList keys{QStringLiteral("passphrase-file"), QStringLiteral("passphrase-fd"),
                                  QStringLiteral("recovery-file")};
    return keys.contains(option);
}

} // namespace

/// Descends through brackets; the input is part of the program and well formed.
class Synopsis::Reader final {
public:
    explicit Reader(const QStringList &tokens)
        : m_tokens(tokens)
    {
    }

    QList<Shape> alternatives()
    {
        QList<Shape> shapes = sequence();
        while (take(bar)) {
            shapes += sequence();
        }
        return shapes;
    }

private:
    bool take(const QString &token)
    {
        const bool isNext = m_tokens.value(m_at) == token;
        m_at += isNext ? 1 : 0;
        return isNext;
    }

    QList<Shape> sequence()
    {
        QList<Shape> shapes{Shape()};
        while (m_at < m_tokens.size() && m_tokens.at(m_at) != bar && m_tokens.at(m_at) != QLatin1String("]") &&
               m_tokens.at(m_at) != QLatin1String(")")) {
            const QList<Shape> parts = part();
            QList<Shape> longer;
            for (const Shape &shape : std::as_const(shapes)) {
                for (const Shape &next : parts) {
                    longer.append(both(shape, next));
                }
            }
            shapes = longer;
        }
        return shapes;
    }

    QList<Shape> part()
    {
        if (take(QStringLiteral("["))) {
            const QList<Shape> inside = alternatives();
            static_cast<void>(take(QStringLiteral("]")));
            return {optional(inside)};
        }
        if (take(QStringLiteral("("))) {
            const QList<Shape> inside = alternatives();
            static_cast<void>(take(QStringLiteral(")")));
            return inside;
        }
        return {m_tokens.at(m_at).startsWith(dashes) ? option() : word()};
    }

    Shape optional(const QList<Shape> &inside)
    {
        Shape all;
        int most = 0;
        for (const Shape &one : inside) {
            most = std::max(most, one.mostWords);
            all = both(all, one);
        }
        all.required.clear();
        all.words.clear();
        all.mostWords = most;
        if (take(ellipsis)) {
            all.mostWords = most > 0 ? anyNumber : 0;
            for (Option &one : all.options) {
                one.isMany = true;
            }
        }
        return all;
    }

    Shape option()
    {
        const QString name = m_tokens.at(m_at++).mid(dashes.size());
        Shape shape;
        Option known{.takesValue = isValue(m_tokens.value(m_at)), .isMany = false};
        m_at += known.takesValue ? 1 : 0;
        known.isMany = take(ellipsis);
        if (name == QLatin1String("FIELD")) {
            shape.takesFields = true;
            return shape;
        }
        shape.options.insert(name, known);
        if (!isKey(name)) {
            shape.required.append(name);
        }
        return shape;
    }

    Shape word()
    {
        Shape shape;
        shape.words.append(m_tokens.at(m_at++));
        shape.mostWords = take(ellipsis) ? anyNumber : 1;
        return shape;
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
};

Synopsis::Shape Synopsis::both(const Shape &a, const Shape &b)
{
    Shape sum = a;
    sum.options.insert(b.options);
    sum.required += b.required;
    sum.words += b.words;
    sum.mostWords = std::min(a.mostWords + b.mostWords, anyNumber);
    sum.takesFields = a.takesFields || b.takesFields;
    return sum;
}

Synopsis Synopsis::read(const QString &text)
{
    Synopsis synopsis;
    synopsis.m_shapes = Reader(tokensOf(text)).alternatives();
    return synopsis;
}

const Synopsis &Synopsis::ofEveryCommand()
{
    static const Synopsis every =
        read(QStringLiteral("[--book DIR] [--passphrase-file F] [--passphrase-fd N] [--recovery-file F] [--keychain] "
                            "[--on DATE] [--as ID] [--json|--jsonl] [--lang ja|ja-easy|en] [--help] [--version]"));
    return every;
}

QSet<QString> Synopsis::options() const
{
    QSet<QString> names;
    for (const Shape &shape : m_shapes) {
        const QStringList own = shape.options.keys();
        names += QSet<QString>(own.cbegin(), own.cend());
    }
    return names;
}

QSet<QString> Synopsis::flags() const
{
    QSet<QString> names;
    for (const Shape &shape : m_shapes) {
        for (auto option = shape.options.cbegin(); option != shape.options.cend(); ++option) {
            if (!option->takesValue) {
                names.insert(option.key());
            }
        }
    }
    return names;
}

QStringList Synopsis::givenOf(const Arguments &arguments) const
{
    const QSet<QString> everywhere = ofEveryCommand().options();
    QStringList given = arguments.names();
    given.removeIf([&](const QString &name) { return everywhere.contains(name); });
    return given;
}

QStringList Synopsis::fieldsAmong(const Arguments &arguments) const
{
    const QSet<QString> named = options();
    QStringList fields = givenOf(arguments);
    fields.removeIf([&](const QString &name) { return named.contains(name); });
    return fields;
}

bool Synopsis::Shape::allows(const QString &option) const
{
    return takesFields || options.contains(option);
}

QStringList Synopsis::Shape::missingOf(const Arguments &arguments) const
{
    QStringList missing;
    for (const QString &name : required) {
        if (arguments.value(name).isEmpty() && !(arguments.has(name) && !options.value(name).takesValue)) {
            missing.append(dashes + name);
        }
    }
    return missing + words.mid(std::min(words.size(), arguments.words().size()));
}

std::optional<UsageError> Synopsis::check(const Arguments &arguments) const
{
    const auto wrong = checkEach(arguments);
    return wrong ? wrong : checkTogether(arguments);
}

std::optional<UsageError> Synopsis::checkEach(const Arguments &arguments) const
{
    for (const QString &name : givenOf(arguments)) {
        const bool isKnown =
            std::any_of(m_shapes.cbegin(), m_shapes.cend(), [&](const Shape &shape) { return shape.allows(name); });
        if (!isKnown) {
            return UsageError{QLatin1String("unknown_option"), dashes + name};
        }
    }
    if (!arguments.withValue().isEmpty()) {
        return UsageError{QLatin1String("unexpected_value"), dashes + arguments.withValue().first()};
    }
    if (!arguments.withoutValue().isEmpty()) {
        return UsageError{QLatin1String("missing_value"), dashes + arguments.withoutValue().first()};
    }
    const QSet<QString> single = flags() + ofEveryCommand().flags();
    for (const QString &name : arguments.names()) {
        const bool isMany = std::any_of(m_shapes.cbegin(), m_shapes.cend(),
                                        [&](const Shape &shape) { return shape.options.value(name).isMany; });
        if (arguments.values(name).size() > 1 && !isMany && !single.contains(name)) {
            return UsageError{QLatin1String("repeated_option"), dashes + name};
        }
    }
    return std::nullopt;
}

std::optional<UsageError> Synopsis::checkTogether(const Arguments &arguments) const
{
    const QStringList given = givenOf(arguments);
    QList<Shape> fitting = m_shapes;
    for (const QString &name : given) {
        fitting.removeIf([&](const Shape &shape) { return !shape.allows(name); });
        if (fitting.isEmpty()) {
            return UsageError{QLatin1String("not_together"), dashes + name};
        }
    }
    const auto most = std::max_element(fitting.cbegin(), fitting.cend(), [](const Shape &a, const Shape &b) {
                          return a.mostWords < b.mostWords;
                      })->mostWords;
    fitting.removeIf([&](const Shape &shape) { return shape.mostWords < arguments.words().size(); });
    if (fitting.isEmpty()) {
        // What was typed is not repeated; it may be about somebody.
        return UsageError{QLatin1String("unexpected_word"), QStringLiteral("word %1").arg(most + 1)};
    }
    QStringList missing = fitting.first().missingOf(arguments);
    for (const Shape &shape : std::as_const(fitting)) {
        const QStringList less = shape.missingOf(arguments);
        missing = less.size() < missing.size() ? less : missing;
    }
    return missing.isEmpty() ? std::nullopt
                             : std::optional(UsageError{QLatin1String("missing_value"), missing.first()});
}

} // namespace oyako::cli
