// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/form_remarks.h"

#include "core/care/form_remarks.h"

#include <QJsonObject>

namespace oyako::cli {

namespace {

std::optional<growth::Remark> remarkOn(const GivenForm &given, const book::Book *book, forms::NodeId node)
{
    const forms::Session &session = given.filled.session;
    const QList<forms::Value> answers = session.countingAnswers(node);
    const bool isAboutSomebody = book && !given.subject.person.isEmpty();
    return isAboutSomebody ? care::remarkOnAnswer(session, session.item(node), answers, *book, given.subject)
                           : care::remarkOnAnswer(session, session.item(node), answers);
}

} // namespace

QJsonArray remarksOn(const GivenForm &given, const book::Book *book, const QList<forms::Problem> &problems)
{
    const forms::Session &session = given.filled.session;
    QJsonArray remarks;
    for (const forms::Item &item : session.form().items) {
        const QList<forms::NodeId> nodes = item.isQuestion() ? session.nodes(item.linkId) : QList<forms::NodeId>();
        for (const forms::NodeId node : nodes) {
            const bool isSaid = std::any_of(problems.cbegin(), problems.cend(),
                                            [node](const forms::Problem &problem) { return problem.node == node; });
            const auto remark = isSaid ? std::nullopt : remarkOn(given, book, node);
            if (remark) {
                remarks.append(QJsonObject{{QStringLiteral("linkId"), item.linkId},
                                           {QStringLiteral("severity"), QStringLiteral("soft")},
                                           {QStringLiteral("code"), QString(growth::remarkWord(remark->code))},
                                           {QStringLiteral("arguments"), QJsonArray()}});
            }
        }
    }
    return remarks;
}

} // namespace oyako::cli
