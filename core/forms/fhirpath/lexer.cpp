// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/lexer.h"

#include <array>

namespace oyako::forms::fhirpath {

namespace {

class Lexer {
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    std::optional<QList<Token>> run()
    {
        while (skipSpace()) {
            if (!next()) {
                return std::nullopt;
            }
        }
        if (m_broken) {
            return std::nullopt;
        }
        add(Token::End, {});
        return m_tokens;
    }

private:
    [[nodiscard]] QChar at(qsizetype offset = 0) const
    {
        return m_position + offset < m_text.size() ? m_text.at(m_position + offset) : QChar();
    }
    void add(Token::Type type, const QString &text) { m_tokens.append(Token{type, text}); }

    static bool startsName(QChar c) { return c == QLatin1Char('_') || (c.unicode() < 128 && c.isLetter()); }
    static bool continuesName(QChar c) { return startsName(c) || isDigit(c); }
    static bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

    /// Moves to the next word; false at the end.
    bool skipSpace()
    {
        while (m_position < m_text.size()) {
            if (at().isSpace()) {
                ++m_position;
            } else if (at() == QLatin1Char('/') && at(1) == QLatin1Char('/')) {
                const qsizetype end = m_text.indexOf(QLatin1Char('\n'), m_position);
                m_position = end < 0 ? m_text.size() : end;
            } else if (at() == QLatin1Char('/') && at(1) == QLatin1Char('*')) {
                const qsizetype end = m_text.indexOf(QLatin1String("*/"), m_position + 2);
                m_broken = end < 0;
                m_position = end < 0 ? m_text.size() : end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    bool next()
    {
        const QChar c = at();
        if (startsName(c)) {
            add(Token::Identifier, name());
            return true;
        }
        if (isDigit(c)) {
            add(Token::Number, number());
            return true;
        }
        switch (c.unicode()) {
        case '\'': return quoted(QLatin1Char('\''), Token::String);
        case '`': return quoted(QLatin1Char('`'), Token::Identifier);
        case '%': return external();
        case '$': return special();
        case '@': return dateTime();
        default: return symbol();
        }
    }

    QString name()
    {
        const qsizetype start = m_position;
        while (continuesName(at())) {
            ++m_position;
        }
        return m_text.mid(start, m_position - start);
    }

    QString number()
    {
        const qsizetype start = m_position;
        while (isDigit(at())) {
            ++m_position;
        }
        if (at() == QLatin1Char('.') && isDigit(at(1))) {
            ++m_position;
            while (isDigit(at())) {
                ++m_position;
            }
        }
        return m_text.mid(start, m_position - start);
    }

    bool escape(QString &out)
    {
        const QChar c = at(1);
        m_position += 2;
        switch (c.unicode()) {
        case 'n': out += QLatin1Char('\n'); return true;
        case 'r': out += QLatin1Char('\r'); return true;
        case 't': out += QLatin1Char('\t'); return true;
        case 'f': out += QLatin1Char('\f'); return true;
        case 'u': {
            bool ok = false;
            out += QChar(m_text.mid(m_position, 4).toUShort(&ok, 16));
            m_position += 4;
            return ok;
        }
        case '\'':
        case '"':
        case '`':
        case '/':
        case '\\': out += c; return true;
        default: return false;
        }
    }

    bool quoted(QChar quote, Token::Type type)
    {
        QString out;
        ++m_position;
        while (m_position < m_text.size() && at() != quote) {
            if (at() == QLatin1Char('\\')) {
                if (!escape(out)) {
                    return false;
                }
            } else {
                out += at();
                ++m_position;
            }
        }
        if (m_position >= m_text.size()) {
            return false;
        }
        ++m_position;
        add(type, out);
        return true;
    }

    bool external()
    {
        ++m_position;
        if (at() == QLatin1Char('`')) {
            return quoted(QLatin1Char('`'), Token::External);
        }
        if (at() == QLatin1Char('\'')) {
            return quoted(QLatin1Char('\''), Token::External);
        }
        const QString word = name();
        add(Token::External, word);
        return !word.isEmpty();
    }

    bool special()
    {
        ++m_position;
        const QString word = name();
        add(Token::Special, word);
        return word == QLatin1String("this") || word == QLatin1String("index") || word == QLatin1String("total");
    }

    bool dateTime()
    {
        ++m_position;
        const qsizetype start = m_position;
        const bool time = at() == QLatin1Char('T');
        while (isDigit(at()) || QStringLiteral("-:+TZ").contains(at()) ||
               (at() == QLatin1Char('.') && isDigit(at(1)))) {
            ++m_position;
        }
        const QString text = m_text.mid(start, m_position - start);
        add(time ? Token::Time : Token::DateTime, time ? text.mid(1) : text);
        return !text.isEmpty();
    }

    bool symbol()
    {
        static constexpr std::array two{"<=", ">=", "!=", "!~"};
        for (const char *word : two) {
            if (m_text.mid(m_position, 2) == QLatin1String(word)) {
                add(Token::Symbol, QLatin1String(word));
                m_position += 2;
                return true;
            }
        }
        if (!QStringLiteral(".()[]{},+-*/&|=~<>").contains(at())) {
            return false;
        }
        add(Token::Symbol, at());
        ++m_position;
        return true;
    }

    const QString &m_text;
    qsizetype m_position = 0;
    bool m_broken = false;
    QList<Token> m_tokens;
};

} // namespace

std::optional<QList<Token>> tokenize(const QString &text)
{
    return Lexer(text).run();
}

} // namespace oyako::forms::fhirpath
