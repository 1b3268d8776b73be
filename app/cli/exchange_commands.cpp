// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exchange_commands.h"

#ifdef OYAKO_HAS_PAINT
#include "app/cli/book_print.h"
#include "app/cli/chart_export.h"
#endif
#include "app/cli/import_batch.h"
#include "app/cli/import_flow.h"
#include "core/base/files.h"
#include "core/exchange/calendar_export.h"
#include "core/exchange/csv_export.h"
#include "core/exchange/everything.h"
#include "core/exchange/fhir_bundle.h"
#include "core/exchange/fhir_document.h"
#include "core/immunization/japan/load.h"
#include "ui/text/event_words.h"

#include <QDir>
#include <QFileInfo>

namespace oyako::cli {

namespace {

constexpr records::Kind csvKinds[]{records::Kind::Person,      records::Kind::Pregnancy,   records::Kind::Checkup,
                                   records::Kind::Measurement, records::Kind::Vaccination, records::Kind::Appointment,
                                   records::Kind::Application, records::Kind::Handbook};

Result<void> writeCsvFolder(const book::Book &book, const QList<RecordId> &persons, const QString &folder)
{
    OYAKO_TRY(files::makePrivateFolder(folder));
    for (const records::Kind kind : csvKinds) {
        const auto bytes = exchange::writeCsv(book, kind, persons);
        if (!bytes) {
            return fail(bytes.error());
        }
        OYAKO_TRY(files::replace(folder + QLatin1Char('/') + QString(records::kindWord(kind)) + QLatin1String(".csv"),
                                 *bytes));
    }
    return {};
}

Result<void> writeFhir(const book::Book &book, const exchange::ExportOptions &options, const QString &path)
{
    const auto bytes = exchange::writeFhirBundle(book, options);
    return bytes ? files::replace(path, *bytes) : Result<void>(fail(bytes.error()));
}

/// The next year of what is to be done, as a calendar in the language of --lang. --mask TEXT calls every event so.
Result<void> writeCalendarFile(book::Book &book, const Arguments &arguments, const QString &path)
{
    const text::Language language = text::fromCode(arguments.value(QStringLiteral("lang")));
    const text::Catalogue catalogue(language);
    exchange::CalendarExport what;
    what.words = text::eventWriter({language, text::YearStyle::Western});
    what.maskedTitle = arguments.value(QStringLiteral("mask"));
    const auto bytes = exchange::exportCalendar(book, immunization::japanSchedule(), what);
    return bytes ? files::replace(path, *bytes) : Result<void>(fail(bytes.error()));
}

Result<void> writeFormat(book::Book &book, const exchange::ExportOptions &options, const Arguments &arguments)
{
    const QString out = arguments.value(QStringLiteral("out"));
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("fhir"));
    if (format == QLatin1String("fhir")) {
        return writeFhir(book, options, out);
    }
    if (format == QLatin1String("fhir-document")) {
        const auto bytes = exchange::writeFhirDocument(book, options);
        return bytes ? files::replace(out, *bytes) : Result<void>(fail(bytes.error()));
    }
    if (format == QLatin1String("all")) {
        return exchange::writeEverything(book, out);
    }
    if (format == QLatin1String("csv")) {
        return writeCsvFolder(book, options.persons, out);
    }
    if (format == QLatin1String("ics")) {
        return writeCalendarFile(book, arguments, out);
    }
    return fail(ErrorCode::InvalidValue, QStringLiteral("--format"), {format});
}

int exportFile(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("fhir"));
    if (const auto noted = noteLeaving(invocation, **book, book::Access::Export, QLatin1String("export ") + format);
        !noted) {
        return invocation.refuse(noted.error());
    }
#ifdef OYAKO_HAS_PAINT
    if (isChartExport(arguments, format)) {
        const auto drawn = writeCharts(invocation, **book, format, out);
        return drawn ? Done : invocation.refuse(drawn.error());
    }
    if (format == QLatin1String("pdf")) {
        const auto printed = writeBookPdf(invocation, **book, out);
        return printed ? Done : invocation.refuse(printed.error());
    }
#endif
    const auto persons = namedPersons(arguments, **book);
    if (!persons) {
        return invocation.refuse(persons.error());
    }
    const exchange::ExportOptions options{*persons, arguments.has(QStringLiteral("include-sensitive"))};
    const auto written = writeFormat(**book, options, arguments);
    return written ? Done : invocation.refuse(written.error());
}

int importFile(Invocation &invocation)
{
    const QStringList &words = invocation.arguments().words();
    return words.size() == 1 ? runImport(invocation, words.first()) : runImports(invocation, words);
}

int undoImport(Invocation &invocation)
{
    const QString named = invocation.arguments().words().first();
    const auto id = book::ChangeId::fromString(named);
    if (!id) {
        return invocation.refuse({ErrorCode::InvalidValue, QStringLiteral("import"), {}});
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto report = (*book)->undo(*id);
    if (!report) {
        return invocation.refuse(report.error());
    }
    QJsonArray leftAlone;
    for (const RecordId &record : report->leftAlone) {
        leftAlone.append(record.toString());
    }
    invocation.print(QJsonObject{{QStringLiteral("reverted"), static_cast<int>(report->reverted.size())},
                                 {QStringLiteral("leftAlone"), leftAlone}});
    return Done;
}

} // namespace

QList<Command> exchangeCommands()
{
    return {{QStringLiteral("export"),
             QStringLiteral("[--format fhir|fhir-document|csv|ics|all|svg|png|pdf] --out PATH [--person ID …] "
                            "[--include-sensitive] [--mask TEXT] [--chart NAME] [--reference japan|who] "
                            "[--own FILE.csv] [--age birth|due] [--detail] [--parts PART,…] [--filled-only] "
                            "[--sheet A4|A5 [--booklet]] [--lang ja|ja-easy|en]"),
             QStringLiteral("write the records into an open format, charts of a person, or (pdf) its whole book"),
             &exportFile, true},
            {QStringLiteral("import"),
             QStringLiteral("FILE [--preview] [--accept all|ID,ID] [--match FILE_ID=BOOK_ID …] [--observations] "
                            "[--person ID … [--child NAME]] [--identity-file F] | FILE FILE …"),
             QStringLiteral("take in a file, sealed or FHIR R4, or for a person a calendar or a CSV table of "
                            "measurements; twice changes nothing"),
             &importFile},
            {QStringLiteral("undo-import"), QStringLiteral("ID"), QStringLiteral("bring back what an import changed"),
             &undoImport}};
}

} // namespace oyako::cli
