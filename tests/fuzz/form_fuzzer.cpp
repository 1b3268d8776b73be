// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "core/forms/score.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace oyako;
using namespace oyako::forms;

namespace {

/// Puts something into the first questions, so that enablement, calculation and checks have work.
void answerSome(Session &session)
{
    int answered = 0;
    for (const Item &item : session.form().items) {
        const NodeId node = session.node(item.linkId);
        if (!item.isQuestion() || node == noNode || ++answered > 20) {
            continue;
        }
        const Value value = item.hasOptions() ? item.options.first().value : Value(qint64(1));
        (void)session.setAnswers(node, {value});
        (void)session.setAnswers(node, {QStringLiteral("text")});
    }
}

} // namespace

/// Any bytes as a questionnaire: refused with a reason, or a form that can be filled in, saved and loaded.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const FixedClock clock(QDate(2026, 11, 22));
    const auto form = parseForm(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!form) {
        return 0;
    }
    Session session = Session::start(*form, clock);
    answerSome(session);
    (void)session.completionProblems();
    (void)score(session);
    const QByteArray written = writeResponse(session, {});
    const auto read = readResponse(*form, written, clock);
    if (!read) {
        std::abort(); // Our own response must be readable.
    }
    return 0;
}
