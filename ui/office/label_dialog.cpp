// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/label_dialog.h"

#include "ui/office/list_print.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/print_preview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace oyako::ui {

using namespace office;

namespace {

constexpr int dialogEms = 30;
enum Honorific { Guardian, Sama, Onchu };

} // namespace

LabelDialog::LabelDialog(const Context &context, ListRequest request, QList<ListRow> rows, QWidget *parent)
    : PrintDialog(tr("宛名ラベル"), tr("%n 人分です。", nullptr, static_cast<int>(rows.size())), dialogEms, parent)
    , m_context(context)
    , m_request(std::move(request))
    , m_rows(std::move(rows))
    , m_sheet(new QComboBox)
    , m_honorific(new QComboBox)
    , m_first(new NumberField({.possibleFrom = 1, .possibleTo = 24}))
{
    m_sheet->addItem(tr("A4 に12枚(86.4 × 42.3 mm)"));
    m_sheet->addItem(tr("A4 に24枚(66.0 × 33.9 mm)"));
    m_honorific->addItems({tr("様の保護者様"), tr("様"), tr("御中")});
    m_first->lineEdit()->setAccessibleName(tr("はじめのラベル"));
    m_first->setValue(1);
    column()->addWidget(new FieldRow(tr("用紙"), m_sheet));
    column()->addWidget(new FieldRow(tr("敬称"), m_honorific));
    column()->addWidget(
        new FieldRow(tr("はじめのラベル"), m_first, tr("使いかけの用紙は、左上から数えて何枚目からかを入れます。")));
    addButtons();
}

int LabelDialog::usedUp() const
{
    return std::clamp(qRound(m_first->value().value_or(1)), 1, pages::labelsOn(sheet())) - 1;
}

pages::LabelSheet LabelDialog::sheet() const
{
    return m_sheet->currentIndex() == 0 ? pages::LabelSheet::Twelve : pages::LabelSheet::TwentyFour;
}

QString LabelDialog::addressee(const QString &name) const
{
    switch (m_honorific->currentIndex()) {
    case Sama: return tr("%1 様").arg(name);
    case Onchu: return tr("%1 御中").arg(name);
    default: return tr("%1 様の保護者様").arg(name);
    }
}

pages::Document LabelDialog::document() const
{
    QList<pages::AddressLabel> labels;
    for (const ListRow &row : m_rows) {
        labels.append({row.postalCode, row.address, addressee(row.name)});
    }
    return pages::layOutLabels(labels, sheet(), usedUp(), tr("宛名ラベル"));
}

PrintPreview *LabelDialog::preview()
{
    PrintPreview *preview =
        previewOfList(m_context, {document(), tr("宛名ラベル"), QStringLiteral("labels"), m_request, m_rows}, this);
    connect(preview, &PrintPreview::printedOrSaved, this, &QDialog::accept);
    return preview;
}

} // namespace oyako::ui
