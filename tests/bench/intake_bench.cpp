// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// A clinic's tray: sealed files of families opened, compared with the record and taken in, one change set each.
#include "core/exchange/intake.h"
#include "core/exchange/own_keys.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "tests/support/open_book.h"

#include <benchmark/benchmark.h>

namespace oyako::exchange {
namespace {

using namespace records;

constexpr int doses = 12;
constexpr int weights = 10;

FormResponse questionnaire(const Clock &clock)
{
    auto session = forms::Session::start(forms::builtInForm(QStringLiteral("previsit-18m")).value(), clock);
    static_cast<void>(forms::applyAnswers(session, {{QStringLiteral("child2.words"), true},
                                                    {QStringLiteral("child2.cup"), true},
                                                    {QStringLiteral("birth.weight"), 3020},
                                                    {QStringLiteral("worries"), QStringLiteral("卵の進め方")}}));
    return {.form = session.form().id,
            .url = session.form().url,
            .version = session.form().version,
            .status = ResponseStatus::Completed,
            .authored = clock.now(),
            .response = QString::fromUtf8(forms::writeResponse(session, {.status = QStringLiteral("completed")}))};
}

/// The records of one family as they would stand in its own book.
HandoverContent family(const Clock &clock, int number)
{
    const auto child = makeId<RecordId>(clock);
    HandoverContent content;
    const auto add = [&content, &clock, child](const AnyRecord &value, const RecordId &id = {}) {
        content.records.append({id.isEmpty() ? makeId<RecordId>(clock) : id, child, 1, book::State::Current, value});
    };
    add(Person{.familyName = QStringLiteral("山田%1").arg(number),
               .givenName = QStringLiteral("陽翔"),
               .familyKana = QStringLiteral("やまだ"),
               .givenKana = QStringLiteral("はると"),
               .role = Role::Child,
               .sex = Sex::Male,
               .birthDate = QDate(2024, 1, 1).addDays(number % 500)},
        child);
    for (int i = 0; i < doses; ++i) {
        add(Vaccination{.vaccine = QStringLiteral("pcv20"), .date = QDate(2025, 6, 1).addDays(28 * i)});
    }
    for (int i = 0; i < weights; ++i) {
        add(Measurement{.type = MeasurementKind::Weight, .value = 5000.0 + i, .date = QDate(2025, 6, 1).addDays(i)});
    }
    add(questionnaire(clock));
    return content;
}

QList<QByteArray> sealedFiles(TestBook &clinic, int count)
{
    const auto card = ownCard(clinic.book()).value();
    QList<QByteArray> files;
    for (int i = 0; i < count; ++i) {
        const Handover handover = makeHandover(clinic.book(), family(clinic.clock(), i),
                                               {QStringLiteral("健診"), card.name, QStringLiteral("山田家")});
        files.append(sealHandover(handover.bundle, {card}, clinic.clock().today()).value());
    }
    return files;
}

int takeInAll(book::Book &book, const QList<QByteArray> &files)
{
    const auto keys = ownIdentities(book).value();
    int items = 0;
    for (const QByteArray &bytes : files) {
        const auto file = readIncoming(bytes, keys).value();
        const auto asked = prepareIntake(book, file, {}).value();
        PersonMap decided;
        for (const ArrivedPerson &person : asked.persons) {
            decided.insert(person.id, person.id);
        }
        const auto intake = prepareIntake(book, file, decided).value();
        const auto taken = takeIn(book, intake, usualChoices(intake));
        items += taken && book.apply(taken->changes) ? taken->items : 0;
    }
    return items;
}

/// Files a run: the argument. Aim: ten thousand in less than three minutes.
void takeInHandovers(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        TestBook clinic;
        const auto named = clinic.book().setInfo({QStringLiteral("さくら市"), {}, QStringLiteral("1310123459")});
        const QList<QByteArray> files = sealedFiles(clinic, static_cast<int>(state.range(0)));
        state.ResumeTiming();
        benchmark::DoNotOptimize(named);
        benchmark::DoNotOptimize(takeInAll(clinic.book(), files));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(takeInHandovers)->Arg(250)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
} // namespace oyako::exchange
