// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/grant_dialogs.h"

#include "core/book/book.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/number_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <cmath>

namespace oyako::ui {

using records::CancelFee;
using records::Fee;
using records::FeeCard;

namespace {

constexpr int monthsOfYear = 12;
constexpr int minutesOfHour = 60;
constexpr int linesShown = 4;

QPlainTextEdit *lines(const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (linesShown + 1));
    return edit;
}

/// An age as the card has it: 0 is a blank.
NumberField *monthsField(int months)
{
    constexpr int adult = 18 * monthsOfYear;
    auto *field = new NumberField({.unit = FeeCardDialog::tr("か月"), .possibleTo = adult});
    field->setValue(months > 0 ? std::optional<double>(months) : std::nullopt);
    return field;
}

QStringList linesOf(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

std::optional<QList<Fee>> readFees(const QString &text)
{
    static const QRegularExpression cell(
        QStringLiteral("^\\s*(\\d+)\\s*-\\s*(\\d*)\\s+(\\d+(?:\\.\\d+)?)\\s+([\\d,]+)\\s*$"));
    QList<Fee> fees;
    const QStringList all = linesOf(text);
    for (const QString &one : all) {
        const auto match = cell.match(one);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        fees.append({match.captured(1).toInt() * monthsOfYear, match.captured(2).toInt() * monthsOfYear,
                     static_cast<int>(std::lround(match.captured(3).toDouble() * minutesOfHour)),
                     match.captured(4).remove(QLatin1Char(',')).toInt()});
    }
    return fees;
}

QString feesText(const QList<Fee> &fees)
{
    QStringList all;
    for (const Fee &fee : fees) {
        const QString below = fee.belowMonths > 0 ? QString::number(fee.belowMonths / monthsOfYear) : QString();
        all.append(QStringLiteral("%1-%2 %3 %4")
                       .arg(QString::number(fee.fromMonths / monthsOfYear), below,
                            QString::number(static_cast<double>(fee.upToMinutes) / minutesOfHour),
                            QString::number(fee.yen)));
    }
    return all.join(QLatin1Char('\n'));
}

std::optional<QList<CancelFee>> readCancelFees(const QString &text)
{
    static const QRegularExpression rule(QStringLiteral("^\\s*(\\d+)\\s+(.+)$"));
    QList<CancelFee> fees;
    const QStringList all = linesOf(text);
    for (const QString &one : all) {
        const auto match = rule.match(one);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        fees.append({match.captured(1).toInt(), match.captured(2).trimmed()});
    }
    return fees;
}

QString cancelFeesText(const QList<CancelFee> &fees)
{
    QStringList all;
    for (const CancelFee &fee : fees) {
        all.append(QString::number(fee.daysBefore) + QLatin1Char(' ') + fee.text);
    }
    return all.join(QLatin1Char('\n'));
}

FeeCardDialog::FeeCardDialog(const Context &context, const book::Stored<FeeCard> &card, QWidget *parent)
    : RecordDialog(context, card.id.isEmpty() ? tr("預かりの料金を書く") : tr("預かりの料金を直す"), parent)
    , m_card(card)
    , m_title(new QLineEdit(card.value.title))
    , m_phone(new QLineEdit(card.value.phone))
    , m_fromMonths(monthsField(card.value.fromMonths))
    , m_belowMonths(monthsField(card.value.belowMonths))
    , m_fees(lines(feesText(card.value.fees)))
    , m_booking(card.value.bookFrom, card.value.bookUntil,
                tr("例: 12/1、1か月前。「前」は、あずける日を予定に入れると「きょう」に出ます"))
    , m_cancel(lines(cancelFeesText(card.value.cancelFees)))
    , m_origin(new QLineEdit(card.value.origin))
    , m_titleRow(addField(tr("施設の名前"), m_title))
{
    for (QLineEdit *edit : {m_title, m_phone, m_origin}) {
        ImeGuard::install(edit);
    }
    addPair(new FieldRow(tr("あずかる年齢: 何か月から"), m_fromMonths),
            new FieldRow(tr("何か月になるまで"), m_belowMonths, tr("書いてなければ、空のままで大丈夫です")));
    m_feesRow =
        addField(tr("料金の表"), m_fees,
                 tr("1行に「1-3 4 800」のように(1歳から3歳未満、4時間まで、800円)。上の年齢がなければ「3- 4 600」"));
    m_cancelRow = addField(tr("取り消すとき"), m_cancel, tr("1行に「3 半額」のように(3日前から半額)。当日は0"));
    addPair(m_booking.fromRow(), m_booking.untilRow());
    addField(tr("電話"), m_phone);
    addField(tr("だれに、どこで聞きましたか"), m_origin);
    m_title->setFocus();
}

bool FeeCardDialog::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    const bool fees = readFees(m_fees->toPlainText()).has_value();
    const bool cancels = readCancelFees(m_cancel->toPlainText()).has_value();
    const bool ages = m_fromMonths->isAcceptable() && m_belowMonths->isAcceptable(); // else the fields say why
    m_titleRow->complain(titled ? QString() : tr("施設の名前を入れてください"));
    m_feesRow->complain(fees ? QString() : tr("1行ずつ「1-3 4 800」の形で入れてください"));
    m_cancelRow->complain(cancels ? QString() : tr("1行ずつ「3 半額」の形で入れてください"));
    return titled && ages && fees && cancels && m_booking.check(context().clock.today());
}

Result<void> FeeCardDialog::write()
{
    book::Stored<FeeCard> card = m_card;
    const QDate today = context().clock.today();
    card.value.title = m_title->text();
    card.value.phone = m_phone->text();
    card.value.fromMonths = static_cast<int>(m_fromMonths->value().value_or(0));
    card.value.belowMonths = static_cast<int>(m_belowMonths->value().value_or(0));
    card.value.fees = readFees(m_fees->toPlainText()).value_or(QList<Fee>());
    card.value.cancelFees = readCancelFees(m_cancel->toPlainText()).value_or(QList<CancelFee>());
    card.value.bookFrom = m_booking.from(today);
    card.value.bookUntil = m_booking.until(today);
    card.value.origin = m_origin->text();
    card.value.asOf = today;
    if (card.id.isEmpty()) {
        const auto added = context().book.add(card.person, card.value);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }
    const auto changed = context().book.edit(card);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
