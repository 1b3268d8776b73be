// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/bundle_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr int usualWidth = 32; // full-width characters
constexpr int usualHeight = 26;

} // namespace

BundleDialog::BundleDialog(const QList<Paper> &papers, QWidget *parent)
    : QDialog(parent)
    , m_all(new CheckBox(tr("ぜんぶ")))
    , m_list(new QListWidget)
    , m_save(makeButton({}, ButtonRole::Main))
{
    setWindowTitle(tr("ひとつのPDFにする"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(usualWidth, usualHeight) * em());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(makeText(TextRole::Title, windowTitle()));
    column->addWidget(makeText(TextRole::Hint, tr("この順で、目次のうしろに入ります。PDFは暗号になりません。")));
    m_all->setTristate(true);
    column->addWidget(m_all);
    m_list->setAccessibleName(tr("PDFに入れる書類"));
    m_list->setWordWrap(true);
    fill(papers);
    column->addWidget(m_list, 1);
    auto *bar = new QWidget;
    auto *row = new FlowRow(bar);
    QPushButton *cancel = makeButton(tr("やめる"));
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addWidget(bar);
    m_save->setDefault(true);
    connect(m_all, &QCheckBox::clicked, this, [this] { tickAll(ticked().size() < m_list->count()); });
    connect(m_list, &QListWidget::itemChanged, this, &BundleDialog::count);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    count();
    m_list->setFocus();
}

void BundleDialog::fill(const QList<Paper> &papers)
{
    for (const Paper &paper : papers) {
        auto *item = new QListWidgetItem(paper.words, m_list);
        item->setData(Qt::UserRole, paper.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(paper.isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

QList<RecordId> BundleDialog::ticked() const
{
    QList<RecordId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto id = RecordId::fromString(m_list->item(row)->data(Qt::UserRole).toString());
        if (id && m_list->item(row)->checkState() == Qt::Checked) {
            ids.append(*id);
        }
    }
    return ids;
}

void BundleDialog::tickAll(bool all)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            m_list->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
        }
    }
    count();
}

void BundleDialog::count()
{
    const auto some = static_cast<int>(ticked().size());
    m_all->setCheckState(some == 0 ? Qt::Unchecked : some < m_list->count() ? Qt::PartiallyChecked : Qt::Checked);
    m_save->setText(tr("%n件を保存…", nullptr, some));
    m_save->setEnabled(some > 0);
}

} // namespace oyako::ui
