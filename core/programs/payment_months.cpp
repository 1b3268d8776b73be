// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/payment_months.h"

#include "core/programs/resource_file.h"
#include "core/programs/row_reader.h"
#include "core/programs/table_reader.h"

namespace oyako::programs {

namespace {

struct PaymentMonths {
    QString id; ///< Of the procedure.
    QList<int> months;
};

const QStringList &columns()
{
    static const QStringList names = QStringLiteral("id,months").split(QLatin1Char(','));
    return names;
}

Result<PaymentMonths> readRow(const QStringList &fields)
{
    RowReader row(columns(), fields);
    PaymentMonths read{row.needed(QLatin1String("id")), {}};
    for (const QString &month : row.list(QLatin1String("months"))) {
        read.months.append(month.toInt());
    }
    return row.error() ? Result<PaymentMonths>(fail(*row.error())) : Result<PaymentMonths>(read);
}

} // namespace

QList<int> paymentMonthsOf(const QString &procedure)
{
    static const QList<PaymentMonths> rows =
        readTable<PaymentMonths>(resourceFile(QStringLiteral("payment_months.csv")), columns(), readRow)
            .value_or(QList<PaymentMonths>());
    for (const PaymentMonths &row : rows) {
        if (row.id == procedure) {
            return row.months;
        }
    }
    return {};
}

} // namespace oyako::programs
