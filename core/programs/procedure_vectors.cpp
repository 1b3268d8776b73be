// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_vectors.h"

#include "core/base/csv.h"
#include "core/programs/procedure_dates.h"

namespace oyako::programs {

namespace {

struct VectorCase {
    QString id;
    QString procedure;
    bool isOpens = false;
    Anchors anchors;
    QString expression;
    QDate expected;
};

class VectorReader final {
public:
    explicit VectorReader(const QStringList &header)
        : m_header(header)
    {
    }

    [[nodiscard]] Result<VectorCase> read(const QStringList &record, qsizetype row) const
    {
        const auto text = [&](const char *column) { return record.value(m_header.indexOf(QLatin1String(column))); };
        const auto refuse = [&](const char *column) {
            return fail(ErrorCode::BadData, QStringLiteral("row %1, %2").arg(row + 1).arg(QLatin1String(column)));
        };
        VectorCase result{text("case"), text("procedure_id"), text("field") == QLatin1String("opens"),
                          {},           text("expression"),   QDate::fromString(text("expected"), Qt::ISODate)};
        if (!result.isOpens && text("field") != QLatin1String("due")) {
            return refuse("field");
        }
        if (!result.expected.isValid()) {
            return refuse("expected");
        }
        const Result<Anchors> anchors = parseAnchors(text("anchors"));
        if (!anchors) {
            return refuse("anchors");
        }
        result.anchors = *anchors;
        return result;
    }

private:
    QStringList m_header;
};

/// What lacks one of these columns is no file of cases; an empty file has none at all.
Result<void> checkHeader(const QStringList &header)
{
    for (const QLatin1String needed :
         {QLatin1String("procedure_id"), QLatin1String("field"), QLatin1String("anchors"), QLatin1String("expected")}) {
        if (!header.contains(needed)) {
            return fail(ErrorCode::BadData, QStringLiteral("header"), {needed});
        }
    }
    return {};
}

VectorOutcome failed(VectorOutcome outcome, const Error &error)
{
    outcome.reason = QString(errorWord(error.code)) + QLatin1Char(' ') + error.field;
    return outcome;
}

VectorOutcome run(const VectorCase &test, const ProcedureTable &table)
{
    VectorOutcome outcome{test.id, test.procedure, test.expected, {}, {}};
    const Procedure *procedure = table.find(test.procedure);
    if (!procedure) {
        return failed(outcome, {ErrorCode::UnknownRecord, test.procedure, {}});
    }
    const Result<ProcedureDates> dates = procedureDates(*procedure, test.anchors);
    if (!dates) {
        return failed(outcome, dates.error());
    }
    outcome.computed = (test.isOpens ? dates->opens : dates->due).value_or(QDate());
    if (test.expression.isEmpty()) {
        return outcome;
    }
    const Result<DateExpression> expression = DateExpression::parse(test.expression);
    const Result<QDate> direct = expression ? expression->evaluate(completed(test.anchors)) : fail(expression.error());
    if (!direct || *direct != outcome.computed) {
        outcome.reason = QStringLiteral("expression");
    }
    return outcome;
}

} // namespace

Result<QList<VectorOutcome>> runVectors(QByteArrayView csv, const ProcedureTable &table)
{
    const Result<QList<QStringList>> records = csv::readAll(csv);
    if (!records) {
        return fail(records.error());
    }
    OYAKO_TRY(checkHeader(records->value(0)));
    QList<VectorOutcome> outcomes;
    const VectorReader reader(records->first());
    for (qsizetype i = 1; i < records->size(); ++i) {
        const Result<VectorCase> test = reader.read(records->at(i), i);
        if (!test) {
            return fail(test.error());
        }
        outcomes.append(run(*test, table));
    }
    return outcomes;
}

} // namespace oyako::programs
