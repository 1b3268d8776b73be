// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/fee_rows.h"

#include "ui/text/programs.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace oyako::ui {

using records::CancelFee;
using records::Fee;

namespace {

constexpr int monthsOfYear = 12;
constexpr int minutesOfHour = 60;

/// A choice of numbers in words; one that is not offered, from another program, stands among them in its order.
template <class Words>
QComboBox *choice(const QString &name, QList<int> offered, int chosen, const Words &words)
{
    if (!offered.contains(chosen)) {
        offered.insert(std::upper_bound(offered.cbegin(), offered.cend(), chosen) - offered.cbegin(), chosen);
    }
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    for (const int number : std::as_const(offered)) {
        box->addItem(words(number), number);
    }
    box->setCurrentIndex(box->findData(chosen));
    letGiveWay(box);
    return box;
}

QList<int> agesOffered()
{
    QList<int> ages{0, 3, 6, 8, 10};
    for (int year = 1; year <= 6; ++year) {
        ages.append(year * monthsOfYear);
    }
    return ages;
}

/// Stays of a flat fee in minutes; below zero the step of a fee for each such step.
QList<int> staysOffered()
{
    QList<int> stays{-minutesOfHour, -minutesOfHour / 2, minutesOfHour / 2};
    std::sort(stays.begin(), stays.end());
    for (int hours = 1; hours <= 12; ++hours) {
        stays.append(hours * minutesOfHour);
    }
    return stays;
}

QString stayWords(int minutes)
{
    return minutes < 0 ? FeeRows::tr("%1ごとに").arg(text::amount(-minutes, false))
                       : FeeRows::tr("%1まで").arg(text::amount(minutes, false));
}

} // namespace

ChoiceRows::ChoiceRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::One);
}

QWidget *ChoiceRows::addRow(const QString &name, const QList<QWidget *> &fields)
{
    auto *row = new QWidget;
    auto *line = new FlowRow(row);
    for (QWidget *field : fields) {
        line->addWidget(field);
    }
    QPushButton *away = makeButton(tr("消す"), ButtonRole::Quiet);
    away->setAccessibleDescription(name);
    // Queued: the button is a part of what it takes away.
    connect(
        away, &QPushButton::clicked, this,
        [this, row] {
            forget(row);
            m_ends.remove(row);
            m_column->removeWidget(row);
            row->hide();
            row->deleteLater();
            keepOneBlank();
        },
        Qt::QueuedConnection);
    line->addWidget(away);
    QWidget *before = m_column->count() > 0 ? m_ends.value(m_column->itemAt(m_column->count() - 1)->widget()) : nullptr;
    m_ends.insert(row, away);
    m_column->addWidget(row);
    // A row that comes later is reached after the row above it, not after the buttons of the sheet.
    for (QWidget *stop : fields + QList<QWidget *>{away}) {
        if (before) {
            setTabOrder(before, stop);
        }
        before = stop;
    }
    return row;
}

FeeRows::FeeRows(const QList<Fee> &fees, QWidget *parent)
    : ChoiceRows(parent)
{
    for (const Fee &fee : fees) {
        add(&fee);
    }
    keepOneBlank();
}

void FeeRows::add(const Fee *fee)
{
    constexpr int usualStay = minutesOfHour;
    constexpr double dearest = 1'000'000;
    const Fee shown = fee ? *fee : Fee{.upToMinutes = usualStay};
    QList<int> ends = agesOffered();
    ends << 9 * monthsOfYear << 12 * monthsOfYear;
    Row row{};
    row.from = choice(tr("何歳から"), agesOffered(), shown.fromMonths,
                      [](int months) { return tr("%1から").arg(text::ageOfMonths(months)); });
    row.below = choice(tr("何歳になるまで"), ends, shown.belowMonths, [](int months) {
        return months == 0 ? tr("上の年齢はなし") : tr("%1になるまで").arg(text::ageOfMonths(months));
    });
    row.stay = choice(tr("何時間まで"), staysOffered(), shown.each ? -shown.upToMinutes : shown.upToMinutes, stayWords);
    row.yen = new NumberField({.unit = tr("円"), .possibleTo = dearest});
    row.yen->lineEdit()->setAccessibleName(tr("料金"));
    if (fee) {
        row.yen->setValue(fee->yen);
    }
    row.row = addRow(tr("料金"), {row.from, row.below, row.stay, row.yen});
    connect(row.yen, &NumberField::changed, this, &FeeRows::keepOneBlank);
    m_rows.append(row);
}

Fee FeeRows::feeOf(const Row &row)
{
    const int stay = row.stay->currentData().toInt();
    return {.fromMonths = row.from->currentData().toInt(),
            .belowMonths = row.below->currentData().toInt(),
            .upToMinutes = std::abs(stay),
            .yen = static_cast<int>(row.yen->value().value_or(0)),
            .each = stay < 0};
}

QList<Fee> FeeRows::fees() const
{
    QList<Fee> fees;
    for (const Row &row : m_rows) {
        if (row.yen->value()) {
            fees.append(feeOf(row));
        }
    }
    return fees;
}

bool FeeRows::isAcceptable() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        const Fee fee = feeOf(row);
        return row.yen->isAcceptable() && (fee.belowMonths == 0 || fee.belowMonths > fee.fromMonths);
    });
}

void FeeRows::forget(QWidget *row)
{
    m_rows.removeIf([row](const Row &one) { return one.row == row; });
}

void FeeRows::keepOneBlank()
{
    if (m_rows.isEmpty() || !m_rows.last().yen->isBlank()) {
        add(nullptr);
    }
}

CancelRows::CancelRows(const QList<CancelFee> &fees, QWidget *parent)
    : ChoiceRows(parent)
{
    for (const CancelFee &fee : fees) {
        add(&fee);
    }
    keepOneBlank();
}

void CancelRows::add(const CancelFee *fee)
{
    Row row{};
    row.days = choice(tr("いつから"), {0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 30}, fee ? fee->daysBefore : 0, [](int days) {
        return days == 0 ? tr("その日に") : days == 1 ? tr("前の日から") : tr("%1日前から").arg(days);
    });
    row.text = makeLine(fee ? fee->text : QString());
    row.text->setAccessibleName(tr("取り消すといくら"));
    row.text->setPlaceholderText(tr("例: 半額"));
    row.row = addRow(tr("取り消すとき"), {row.days, row.text});
    connect(row.text, &QLineEdit::textChanged, this, &CancelRows::keepOneBlank);
    m_rows.append(row);
}

QList<CancelFee> CancelRows::fees() const
{
    QList<CancelFee> fees;
    for (const Row &row : m_rows) {
        if (const QString text = row.text->text().trimmed(); !text.isEmpty()) {
            fees.append({row.days->currentData().toInt(), text});
        }
    }
    return fees;
}

void CancelRows::forget(QWidget *row)
{
    m_rows.removeIf([row](const Row &one) { return one.row == row; });
}

void CancelRows::keepOneBlank()
{
    if (m_rows.isEmpty() || !m_rows.last().text->text().isEmpty()) {
        add(nullptr);
    }
}

} // namespace oyako::ui
