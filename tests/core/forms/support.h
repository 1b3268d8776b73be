// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/parser.h"
#include "core/forms/response.h"

#include "tests/support/qt_printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::forms {

/// The clock of every session in these tests.
inline const FixedClock testClock(QDate(2026, 11, 22));

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A form of these items; `rest` is what else the Questionnaire says, ending in a comma.
inline std::shared_ptr<const Form> formOf(const QByteArray &items, const QByteArray &rest = {})
{
    const auto form = parseForm("{\"resourceType\":\"Questionnaire\"," + rest + "\"item\":[" + items + "]}");
    EXPECT_TRUE(form) << (form ? "" : form.error().arguments.join(QLatin1Char(' ')).toStdString());
    return form.value_or(nullptr);
}

inline Session startOf(const QByteArray &items, const QByteArray &rest = {})
{
    return Session::start(formOf(items, rest), testClock);
}

inline void set(Session &session, const char *linkId, const QList<Value> &values)
{
    EXPECT_TRUE(session.setAnswers(QLatin1String(linkId), values)) << linkId;
}

inline void set(Session &session, NodeId node, const QList<Value> &values)
{
    EXPECT_TRUE(session.setAnswers(node, values)) << session.item(node).linkId.toStdString();
}

inline bool enabled(const Session &session, const char *linkId)
{
    return session.isEnabled(session.node(QLatin1String(linkId)));
}

/// The answers of every occurrence of an item in order: "a, b | c"; "-" for none.
inline QString answersOf(const Session &session, const char *linkId)
{
    QStringList occurrences;
    const QList<NodeId> nodes = session.nodes(QLatin1String(linkId));
    for (const NodeId node : nodes) {
        QStringList texts;
        for (const Value &value : session.answers(node)) {
            texts.append(plainText(value));
        }
        occurrences.append(texts.isEmpty() ? QStringLiteral("-") : texts.join(QLatin1String(", ")));
    }
    return occurrences.join(QLatin1String(" | "));
}

/// One "linkId code" a problem, with its arguments.
inline QStringList wordsOf(const QList<Problem> &problems)
{
    QStringList words;
    for (const Problem &problem : problems) {
        const QString word = problem.linkId + QLatin1Char(' ') + problemWord(problem.code);
        words.append((QStringList{word} + problem.arguments).join(QLatin1Char(' ')));
    }
    return words;
}

/// The items of the response a session gives, as compact JSON.
inline QByteArray itemsOf(const Session &session, const char *status = "completed")
{
    ResponseInfo info;
    info.status = QLatin1String(status);
    const QJsonArray items = toResponse(session, info).value(QLatin1String("item")).toArray();
    return QJsonDocument(items).toJson(QJsonDocument::Compact);
}

/// An extension of an item that holds a FHIRPath expression: "calculatedExpression", "enableWhenExpression" …
inline QByteArray sdcExpression(const char *kind, const QByteArray &expression)
{
    return QByteArray("{\"url\":\"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-") + kind +
           "\",\"valueExpression\":{\"language\":\"text/fhirpath\",\"expression\":\"" + expression + "\"}}";
}

/// The extension that names an expression.
inline QByteArray variable(const char *name, const QByteArray &expression)
{
    return QByteArray(
               "{\"url\":\"http://hl7.org/fhir/StructureDefinition/variable\",\"valueExpression\":{\"name\":\"") +
           name + "\",\"language\":\"text/fhirpath\",\"expression\":\"" + expression + "\"}}";
}

/// An item of a type with these further members, each beginning with a comma.
inline QByteArray itemOf(const char *linkId, const char *type, const QByteArray &rest = {})
{
    return QByteArray("{\"linkId\":\"") + linkId + "\",\"type\":\"" + type + "\"" + rest + "}";
}

inline QByteArray calculatedItem(const char *linkId, const QByteArray &expression, const char *type = "decimal",
                                 const QByteArray &rest = {})
{
    return itemOf(linkId, type, ",\"extension\":[" + sdcExpression("calculatedExpression", expression) + "]" + rest);
}

} // namespace oyako::forms
