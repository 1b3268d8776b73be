// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/library.h"
#include "core/forms/parser.h"
#include "core/forms/session.h"

#include <benchmark/benchmark.h>

namespace oyako::forms {
namespace {

const FixedClock clock_(QDate(2026, 11, 22));

QByteArray largestBuiltIn()
{
    QByteArray largest;
    for (const QString &id : builtInForms()) {
        const auto form = builtInForm(id);
        if (form && (*form)->bytes.size() > largest.size()) {
            largest = (*form)->bytes;
        }
    }
    return largest;
}

/// 1,000 questions: each is enabled by the one before, and one in ten is calculated from its neighbour.
QByteArray thousandItems()
{
    QByteArray items;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray id = QByteArray::number(i);
        const QByteArray before = QByteArray::number(i - 1);
        items += (i ? ",{" : "{") + QByteArray("\"linkId\":\"q") + id + "\",\"type\":\"integer\",\"text\":\"question " +
                 id + "\"";
        if (i % 10 == 9) {
            items +=
                ",\"extension\":[{\"url\":\"http://hl7.org/fhir/uv/sdc/StructureDefinition/"
                "sdc-questionnaire-calculatedExpression\","
                "\"valueExpression\":{\"language\":\"text/fhirpath\",\"expression\":\"%resource.item.where(linkId='q" +
                before + "').answer.value + 1\"}}]";
        } else if (i > 0) {
            items += ",\"enableWhen\":[{\"question\":\"q" + before + "\",\"operator\":\">\",\"answerInteger\":0}]";
        }
        items += "}";
    }
    return "{\"resourceType\":\"Questionnaire\",\"item\":[" + items + "]}";
}

Session thousandAnswered()
{
    Session session = Session::start(*parseForm(thousandItems()), clock_);
    for (const Item &item : session.form().items) {
        if (!item.calculatedExpression) {
            benchmark::DoNotOptimize(session.setAnswers(item.linkId, {qint64(1)}));
        }
    }
    return session;
}

/// From bytes to a session that can be shown. Target: below 100 ms.
void openLargestForm(benchmark::State &state)
{
    const QByteArray bytes = largestBuiltIn();
    for (auto _ : state) {
        const auto form = parseForm(bytes);
        benchmark::DoNotOptimize(Session::start(*form, clock_));
    }
    state.counters["bytes"] = static_cast<double>(bytes.size());
}
BENCHMARK(openLargestForm)->Unit(benchmark::kMillisecond);

/// A key in the middle of a thousand answered questions: the next is calculated, the one after switched. Target: below
/// 5 ms.
void keystroke(benchmark::State &state)
{
    Session session = thousandAnswered();
    qint64 value = 1;
    for (auto _ : state) {
        benchmark::DoNotOptimize(session.setAnswers(QStringLiteral("q508"), {value = 3 - value}));
    }
}
BENCHMARK(keystroke)->Unit(benchmark::kMicrosecond);

/// The worst key: the first answer switches the whole chain behind it off and on. Target: below 5 ms.
void keystrokeThroughTheWholeForm(benchmark::State &state)
{
    Session session = thousandAnswered();
    qint64 value = 1;
    for (auto _ : state) {
        benchmark::DoNotOptimize(session.setAnswers(QStringLiteral("q0"), {value = 1 - value}));
    }
}
BENCHMARK(keystrokeThroughTheWholeForm)->Unit(benchmark::kMicrosecond);

void problemsOfAThousandItems(benchmark::State &state)
{
    const Session session = thousandAnswered();
    for (auto _ : state) {
        benchmark::DoNotOptimize(session.problems());
    }
}
BENCHMARK(problemsOfAThousandItems)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace oyako::forms
