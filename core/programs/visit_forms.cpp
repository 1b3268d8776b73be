// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/visit_forms.h"

#include "core/programs/resource_file.h"
#include "core/programs/row_reader.h"
#include "core/programs/table_reader.h"

namespace oyako::programs {

namespace {

const QStringList &columns()
{
    static const QStringList names =
        QStringLiteral("id,questionnaire,pages,vaccinations,sheet").split(QLatin1Char(','));
    return names;
}

Result<VisitForms> readRow(const QStringList &fields)
{
    RowReader row(columns(), fields);
    VisitForms forms;
    forms.id = row.needed(QLatin1String("id"));
    forms.questionnaire = row.text(QLatin1String("questionnaire"));
    forms.pages = row.list(QLatin1String("pages"));
    forms.vaccinations = row.text(QLatin1String("vaccinations")) == QLatin1String("yes");
    forms.sheet = row.text(QLatin1String("sheet"));
    return row.error() ? Result<VisitForms>(fail(*row.error())) : Result<VisitForms>(forms);
}

} // namespace

Result<QList<VisitForms>> readVisitForms(QByteArrayView csv)
{
    return readTable<VisitForms>(csv, columns(), readRow);
}

const QList<VisitForms> &builtInVisitForms()
{
    static const QList<VisitForms> rows =
        readVisitForms(resourceFile(QStringLiteral("visit_forms.csv"))).value_or(QList<VisitForms>());
    return rows;
}

VisitForms formsFor(const QString &titleKey)
{
    for (const QString &wanted : {titleKey, titleKey.section(QLatin1Char('.'), 0, 0)}) {
        for (const VisitForms &row : builtInVisitForms()) {
            if (row.id == wanted) {
                return row;
            }
        }
    }
    return {};
}

QString titleKeyOf(const QString &agendaItem)
{
    return agendaItem.section(QLatin1Char('/'), 0, 1).replace(QLatin1Char('/'), QLatin1Char('.'));
}

} // namespace oyako::programs
