// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/measurement_table.h"
#include "ui/growth/growth_sheet_model.h"
#include "ui/growth/typed_numbers.h"
#include "ui/widgets/number_field.h"

namespace oyako::ui {

using records::MeasurementKind;

bool GrowthSheetModel::paste(const QString &block, const QModelIndex &at)
{
    if (m_readOnly || !at.isValid()) {
        return false;
    }
    QString text = block;
    text.remove(QLatin1Char('\r'));
    while (text.endsWith(QLatin1Char('\n'))) {
        text.chop(1);
    }
    const QStringList lines = text.split(QLatin1Char('\n'));
    const bool oneColumn = kindOf(at.column()) && !text.contains(QLatin1Char('\t'));
    return oneColumn ? pasteDown(lines, at) : pasteTable(text, at);
}

/// One column of values into the rows that are there.
bool GrowthSheetModel::pasteDown(const QStringList &lines, const QModelIndex &at)
{
    const MeasurementKind kind = *kindOf(at.column());
    book::ChangeSet changes(QStringLiteral("add"));
    for (int i = 0; i < lines.size(); ++i) {
        const int row = at.row() + i;
        const auto number = readNumber(lines.at(i), typedDecimals);
        if (!number || *number <= 0 || row >= rowCount()) {
            Q_EMIT refused(row >= rowCount() ? tr("行が足りません。日づけの列もいっしょに貼りつけてください")
                                             : tr("%1行めが数字ではないので、何も書きませんでした").arg(i + 1));
            return false;
        }
        const std::optional<Stored> known = row < m_days.size() ? m_days.at(row)[kind] : std::nullopt;
        if (known) {
            Stored changed = *known;
            changed.value.value = storedOf(kind, *number);
            changes.edit(changed);
        } else {
            changes.add(m_context.clock, m_child, made(kind, dateOf(row), storedOf(kind, *number)));
        }
    }
    return apply(changes);
}

/// Rows with dates: what is here already on that day stays as it is.
bool GrowthSheetModel::pasteTable(const QString &block, const QModelIndex &at)
{
    using exchange::TableColumn;
    QList<TableColumn> columns{TableColumn::Date, TableColumn::Weight, TableColumn::Length,
                               TableColumn::Head, TableColumn::Chest,  TableColumn::Place};
    columns.remove(0, at.column());
    const QByteArray bytes = block.toUtf8();
    const auto values = exchange::readMeasurementTable(bytes, {m_context.clock.today(), columns});
    if (!values) {
        Q_EMIT refused(tr("日づけの列が見つかりません。日づけの列もいっしょに貼りつけてください"));
        return false;
    }
    QHash<QString, RecordId> whose;
    for (const QString &name : exchange::childrenOf(*values)) {
        whose.insert(name, m_child);
    }
    const auto preview =
        exchange::previewMeasurements(m_context.book, *values, whose, exchange::tableIdentifier(bytes));
    for (const exchange::PreviewItem &item : preview ? preview->items : QList<exchange::PreviewItem>()) {
        if (item.state == exchange::ItemState::Refused) {
            Q_EMIT refused(tr("%1行めが読めないので、何も書きませんでした。日づけと数字を見てください")
                               .arg(item.incoming.source.section(QLatin1Char(' '), 1)));
            return false;
        }
    }
    const auto changes = preview ? exchange::acceptImport(*preview, {.all = true}) : fail(preview.error());
    if (!changes) {
        Q_EMIT refused(tr("新しい値はありませんでした"));
        return false;
    }
    return apply(*changes);
}

} // namespace oyako::ui
