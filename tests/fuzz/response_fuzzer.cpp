// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_reader.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace oyako;
using namespace oyako::forms;

namespace {

/// One item of each kind, repeated and nested.
const QByteArray formBytes = R"json({"resourceType":"Questionnaire","id":"f","item":[
 {"linkId":"b","type":"boolean"},{"linkId":"i","type":"integer"},{"linkId":"d","type":"decimal"},{"linkId":"day","type":"date"},
 {"linkId":"at","type":"dateTime"},{"linkId":"t","type":"time"},
 {"linkId":"s","type":"string","repeats":true,"item":[{"linkId":"s.n","type":"text"}]},
 {"linkId":"c","type":"choice","repeats":true,"answerOption":[{"valueCoding":{"code":"x"}},{"valueCoding":{"code":"y"}}]},
 {"linkId":"o","type":"open-choice","answerOption":[{"valueString":"x"}]},{"linkId":"q","type":"quantity"},
 {"linkId":"g","type":"group","repeats":true,"enableWhen":[{"question":"b","operator":"!=","answerBoolean":false}],"item":[
  {"linkId":"g.i","type":"integer"},
  {"linkId":"g.s","type":"string","enableWhen":[{"question":"g.i","operator":">","answerInteger":3}]}]},
 {"linkId":"sum","type":"decimal","extension":[
  {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression","valueExpression":
   {"language":"text/fhirpath","expression":"%resource.item.where(linkId='g').item.where(linkId='g.i').answer.value.sum()"}}]}
]})json";

} // namespace

/// Any bytes as a response, or as plain answers: refused with a reason, or saved and loaded without a change.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const FixedClock clock(QDate(2026, 11, 22));
    static const auto form = *parseForm(formBytes);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto json = json::readObject(bytes)) {
        Session session = Session::start(form, clock);
        (void)applyAnswers(session, *json);
    }
    const auto read = readResponse(form, bytes, clock);
    if (!read) {
        return 0;
    }
    (void)read->session.completionProblems();
    const QByteArray first = writeResponse(read->session, read->info);
    const auto again = readResponse(form, first, clock);
    if (!again || writeResponse(again->session, again->info) != first) {
        std::abort();
    }
    return 0;
}
