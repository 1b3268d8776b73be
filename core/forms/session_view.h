// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/fhirpath/evaluator.h"
#include "core/forms/session.h"

namespace oyako::forms {

/// A session as FHIRPath sees it: a QuestionnaireResponse of the enabled items that hold answers.
class SessionView final : public fhirpath::ResponseView {
public:
    /// `at` is where the expression stands: it decides which variables it sees.
    SessionView(const Session &session, NodeId at)
        : m_session(session)
        , m_at(at)
    {
    }

    /// Evaluates an expression that stands at this node; empty also where that was given up.
    [[nodiscard]] fhirpath::Collection evaluate(const fhirpath::Expression &expression) const;
    /// Whether an expression, or a variable it uses, asked for more than is worked out: an empty result says nothing.
    [[nodiscard]] bool gaveUp() const { return m_known->gaveUp; }

    [[nodiscard]] fhirpath::ResponseNode root() const override { return {rootNode, -1}; }
    [[nodiscard]] fhirpath::Collection items(fhirpath::ResponseNode at, const QString &linkId) const override;
    [[nodiscard]] qsizetype breadth(fhirpath::ResponseNode at) const override;
    [[nodiscard]] fhirpath::Collection answers(fhirpath::ResponseNode item) const override;
    [[nodiscard]] QString linkId(fhirpath::ResponseNode at) const override;
    [[nodiscard]] Value value(fhirpath::ResponseNode answer) const override;
    [[nodiscard]] bool hasValue(fhirpath::ResponseNode answer) const override;
    [[nodiscard]] std::optional<double> ordinal(fhirpath::ResponseNode answer) const override;
    [[nodiscard]] fhirpath::Collection external(const QString &name) const override;

private:
    [[nodiscard]] std::optional<fhirpath::Collection> variable(const QString &name) const;
    [[nodiscard]] fhirpath::Collection evaluated(const Variable &variable, NodeId owner) const;

    const Session &m_session;
    NodeId m_at;
    /// Variables already worked out, shared by the views one evaluation makes.
    struct Known {
        QHash<std::pair<NodeId, QString>, fhirpath::Collection> variables;
        bool gaveUp = false;
    };
    std::shared_ptr<Known> m_known = std::make_shared<Known>();
};

} // namespace oyako::forms
