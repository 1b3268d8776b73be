// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/grant_dialogs.h"

#include "core/book/book.h"
#include "ui/text/programs.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace oyako::ui {

using records::Allowance;
using records::AllowanceUse;
using records::AllowanceWay;
using records::Voucher;

namespace {

constexpr int minutesOfHour = 60;

std::optional<QDate> known(const QDate &date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

double shown(int amount, bool counted)
{
    return counted ? amount : static_cast<double>(amount) / minutesOfHour;
}

int stored(double amount, bool counted)
{
    return static_cast<int>(std::lround(counted ? amount : amount * minutesOfHour));
}

template <class T>
Result<void> keep(book::Book &book, const book::Stored<T> &record)
{
    if (record.id.isEmpty()) {
        const auto added = book.add(record.person, record.value);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }
    const auto changed = book.edit(record);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace

std::optional<QList<AllowanceWay>> readWays(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、,，\n]"));
    static const QRegularExpression way(QStringLiteral("^(.*\\D)([1-9]\\d?)$"));
    QList<AllowanceWay> ways;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto match = way.match(part.normalized(QString::NormalizationForm_KC).trimmed());
        const QString name = match.captured(1).simplified();
        if (name.isEmpty()) {
            return std::nullopt;
        }
        ways.append({name, match.captured(2).toInt()});
    }
    return ways;
}

QString waysText(const QList<AllowanceWay> &ways)
{
    QStringList parts;
    for (const AllowanceWay &way : ways) {
        parts.append(QStringLiteral("%1 %2").arg(way.name).arg(way.cost));
    }
    return parts.join(QStringLiteral("、"));
}

AllowanceDialog::AllowanceDialog(const Context &context, const book::Stored<Allowance> &allowance, QWidget *parent)
    : RecordDialog(context, allowance.id.isEmpty() ? tr("回数や時間を書く") : tr("回数や時間を直す"), parent)
    , m_allowance(allowance)
    , m_preset(new QComboBox)
    , m_person(new QComboBox)
    , m_title(makeLine({}))
    , m_amount(new NumberField({.decimals = 1, .possibleTo = 1000}))
    , m_monthly(new NumberField({.decimals = 1, .possibleTo = 1000}))
    , m_approval(new NumberField({.unit = tr("日"), .possibleTo = 366}))
    , m_ways(makeLine({}))
    , m_booking({}, {}, tr("例: 2か月前"))
    , m_origin(makeLine({}))
    , m_note(makeLine({}))
{
    for (const care::AllowancePreset &preset : care::allowancePresets()) {
        const bool english = context.preferences.language == text::Language::English;
        m_preset->addItem(english ? preset.titleEn : preset.allowance.title);
    }
    const auto persons = context.book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    for (const auto &person : persons) {
        m_person->addItem(callName(person.value), person.id.toString());
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(allowance.person.toString())));
    if (allowance.id.isEmpty()) {
        addField(tr("どのサービス"), m_preset, tr("数字は例です。お住まいの市区町村の案内を見て直してください"));
    }
    m_titleRow = addField(tr("名前"), m_title);
    addPair(new FieldRow(tr("だれの"), m_person), new FieldRow(tr("ぜんぶで使える数(回・時間)"), m_amount));
    addPair(new FieldRow(tr("1か月に使える数"), m_monthly, tr("きまりがなければ0")),
            new FieldRow(tr("申しこんでから使えるまで"), m_approval));
    m_waysRow = addField(tr("使い方ごとの数"), m_ways, tr("例: 宿泊 2、通所 1"));
    addPair(m_booking.fromRow(), m_booking.untilRow());
    addField(tr("だれに、どこで聞きましたか"), m_origin);
    addField(tr("メモ"), m_note);
    connect(m_preset, &QComboBox::activated, this, &AllowanceDialog::takePreset);
    if (allowance.id.isEmpty()) {
        takePreset();
    } else {
        show(allowance.value);
    }
}

void AllowanceDialog::takePreset()
{
    const auto &presets = care::allowancePresets();
    const int index = m_preset->currentIndex();
    if (index >= 0 && index < presets.size()) {
        m_allowance.value = presets.at(index).allowance;
        m_allowance.value.origin = presets.at(index).source;
        show(m_allowance.value);
    }
}

void AllowanceDialog::show(const Allowance &allowance)
{
    m_title->setText(allowance.title);
    m_amount->setValue(allowance.bands.isEmpty() ? 0 : shown(allowance.bands.first().amount, allowance.counted));
    m_monthly->setValue(shown(allowance.monthlyAmount, allowance.counted));
    m_approval->setValue(allowance.approvalDays);
    m_ways->setText(waysText(allowance.ways));
    m_waysRow->setVisible(allowance.counted);
    m_booking.show(allowance.bookFrom, allowance.bookUntil);
    m_origin->setText(allowance.origin);
    m_note->setText(allowance.note);
}

Allowance AllowanceDialog::typed() const
{
    Allowance allowance = m_allowance.value;
    allowance.title = m_title->text();
    for (records::AllowanceBand &band : allowance.bands) {
        band.amount = stored(m_amount->value().value_or(0), allowance.counted);
    }
    allowance.monthlyAmount = stored(m_monthly->value().value_or(0), allowance.counted);
    allowance.approvalDays = static_cast<int>(m_approval->value().value_or(0));
    allowance.ways = readWays(m_ways->text()).value_or(allowance.ways);
    allowance.bookFrom = m_booking.from(context().clock.today());
    allowance.bookUntil = m_booking.until(context().clock.today());
    allowance.origin = m_origin->text();
    allowance.note = m_note->text();
    return allowance;
}

bool AllowanceDialog::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    const bool ways = readWays(m_ways->text()).has_value();
    m_titleRow->complain(titled ? QString() : tr("名前を入れてください"));
    m_waysRow->complain(ways ? QString() : tr("「宿泊 2、通所 1」のように入れてください"));
    const bool booking = m_booking.check(context().clock.today());
    return titled && ways && booking && m_amount->isAcceptable() && m_monthly->isAcceptable() &&
           m_approval->isAcceptable();
}

Result<void> AllowanceDialog::write()
{
    book::Stored<Allowance> allowance = m_allowance;
    allowance.value = typed();
    allowance.person = RecordId::fromString(m_person->currentData().toString()).value_or(m_allowance.person);
    return keep(context().book, allowance);
}

AllowanceUseDialog::AllowanceUseDialog(const Context &context, const book::Stored<Allowance> &allowance,
                                       const programs::Anchors &anchors, QWidget *parent)
    : RecordDialog(context, tr("使う日・使った日を書く"), parent)
    , m_allowance(allowance)
    , m_anchors(anchors)
    , m_date(new DateField({context.clock.today()}, context.speech()))
    , m_way(new QComboBox)
    , m_hours(new NumberField({.unit = tr("時間"), .decimals = 2, .possibleTo = 24}))
    , m_place(makeLine({}))
    , m_dateRow(addField(tr("日にち"), m_date))
{
    for (const records::AllowanceWay &way : allowance.value.ways) {
        m_way->addItem(way.name);
    }
    if (allowance.value.counted && m_way->count() > 0) {
        addField(tr("使い方"), m_way);
    }
    if (!allowance.value.counted) {
        m_hoursRow = addField(tr("何時間"), m_hours, tr("例: 1.5"));
    }
    addField(tr("場所"), m_place);
    m_date->setDate(context.clock.today());
}

AllowanceUse AllowanceUseDialog::typed() const
{
    return {m_date->date().value_or(QDate()),
            m_way->currentText(),
            stored(m_hours->value().value_or(0), false),
            m_place->text(),
            {}};
}

bool AllowanceUseDialog::check()
{
    if (!m_date->date()) {
        m_dateRow->complain(tr("日にちを入れてください"));
        return false;
    }
    if (m_hoursRow) {
        m_hoursRow->complain(m_hours->value().value_or(0) > 0 ? QString() : tr("時間を入れてください"));
    }
    QStringList reasons;
    QStringList warnings;
    const auto findings = care::checkUse(m_allowance.value, typed(), m_anchors, context().clock.today());
    for (const care::BookingFinding &finding : findings) {
        (finding.refuses() ? reasons : warnings)
            .append(text::bookingProblem(finding, m_allowance.value.counted, context().speech()));
    }
    m_dateRow->complain(reasons.join(QLatin1Char('\n')));
    const bool hasHours = !m_hoursRow || m_hours->value().value_or(0) > 0;
    return reasons.isEmpty() && hasHours && askOnce(warnings);
}

Result<void> AllowanceUseDialog::write()
{
    book::Stored<Allowance> allowance = m_allowance;
    allowance.value.uses.append(typed());
    return keep(context().book, allowance);
}

VoucherDialog::VoucherDialog(const Context &context, const book::Stored<Voucher> &voucher, QWidget *parent)
    : RecordDialog(context, voucher.id.isEmpty() ? tr("電子クーポンを書く") : tr("電子クーポンを直す"), parent)
    , m_voucher(voucher)
    , m_title(makeLine(voucher.value.title))
    , m_code(new QLineEdit(voucher.value.code))
    , m_yen(new NumberField({.unit = tr("円"), .possibleTo = 10'000'000}))
    , m_from(new DateField({context.clock.today()}, context.speech()))
    , m_until(new DateField({context.clock.today(), calendar::MissingYear::NotBeforeToday}, context.speech()))
    , m_remind(makeLine(QStringLiteral("30, 7")))
    , m_note(makeLine(voucher.value.note))
    , m_titleRow(addField(tr("名前"), m_title))
{
    addField(tr("コードの文字"), m_code, tr("手紙のコードを読みとった文字。1文字も変えずにしまい、QRコードにします"));
    addPair(new FieldRow(tr("金額"), m_yen), new FieldRow(tr("使いはじめの日"), m_from));
    m_remindRow = new FieldRow(tr("知らせる日(何日前)"), m_remind, tr("例: 30, 7"));
    addPair(new FieldRow(tr("使える最後の日"), m_until), m_remindRow);
    addField(tr("メモ"), m_note);
    if (!voucher.id.isEmpty()) {
        m_yen->setValue(voucher.value.yen);
        m_from->setDate(known(voucher.value.from));
        m_until->setDate(known(voucher.value.until));
        m_remind->setText(text::numberList(voucher.value.remindDays));
    }
    m_title->setFocus();
}

bool VoucherDialog::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    const bool reminds = text::readNumberList(m_remind->text()).has_value();
    m_titleRow->complain(titled ? QString() : tr("名前を入れてください"));
    m_remindRow->complain(reminds ? QString() : tr("「30, 7」のように数字を入れてください"));
    return titled && reminds && m_yen->isAcceptable() && m_from->isAcceptable() && m_until->isAcceptable();
}

Result<void> VoucherDialog::write()
{
    book::Stored<Voucher> voucher = m_voucher;
    voucher.value.title = m_title->text();
    voucher.value.code = m_code->text();
    voucher.value.yen = static_cast<int>(m_yen->value().value_or(0));
    voucher.value.from = m_from->date().value_or(QDate());
    voucher.value.until = m_until->date().value_or(QDate());
    voucher.value.remindDays = text::readNumberList(m_remind->text()).value_or(QList<int>());
    voucher.value.note = m_note->text();
    return keep(context().book, voucher);
}

VoucherUseDialog::VoucherUseDialog(const Context &context, const book::Stored<Voucher> &voucher, QWidget *parent)
    : RecordDialog(context, tr("使ったお金を書く"), parent)
    , m_voucher(voucher)
    , m_date(new DateField({context.clock.today(), calendar::MissingYear::NotAfterToday}, context.speech()))
    , m_yen(new NumberField({.unit = tr("円"), .possibleTo = static_cast<double>(care::leftYen(voucher.value))}))
    , m_place(makeLine({}))
    , m_dateRow(addField(tr("日にち"), m_date))
    , m_yenRow(addField(tr("金額"), m_yen, tr("のこりは %1 円です").arg(care::leftYen(voucher.value))))
{
    addField(tr("場所"), m_place);
    m_date->setDate(context.clock.today());
    m_yen->lineEdit()->setFocus();
}

bool VoucherUseDialog::check()
{
    const bool paid = m_yen->value().value_or(0) > 0;
    m_dateRow->complain(m_date->date() ? QString() : tr("日にちを入れてください"));
    m_yenRow->complain(paid ? QString() : tr("のこりまでの金額を入れてください"));
    return m_date->date() && paid;
}

Result<void> VoucherUseDialog::write()
{
    book::Stored<Voucher> voucher = m_voucher;
    voucher.value.uses.append({*m_date->date(), static_cast<int>(*m_yen->value()), m_place->text()});
    return keep(context().book, voucher);
}

} // namespace oyako::ui
