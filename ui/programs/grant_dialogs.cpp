// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/grant_dialogs.h"

#include "core/book/book.h"
#include "ui/paint/code_reader.h"
#include "ui/programs/person_box.h"
#include "ui/text/agenda.h"
#include "ui/text/errors.h"
#include "ui/text/programs.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>
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

std::optional<double> unlessNone(double amount)
{
    return amount > 0 ? std::optional(amount) : std::nullopt;
}

/// A number as short as it can be written: 「128」, not 「128.0」; none is a blank.
void showShort(NumberField *field, double amount)
{
    field->setValue(unlessNone(amount));
    if (amount > 0) {
        field->lineEdit()->setText(QString::number(amount));
    }
}

/// Takes one use out; the record keeps the others.
template <class T>
void addRemovalTo(RecordDialog *sheet, QVBoxLayout *column, const Context &context, const book::Stored<T> &without)
{
    QPushButton *away = makeButton(AllowanceUseDialog::tr("この日を外す"), ButtonRole::Quiet);
    const QString sentence = AllowanceUseDialog::tr("使った日をひとつ外しました");
    sheet->connect(away, &QPushButton::clicked, sheet, [sheet, &context, without, sentence] {
        const auto done = context.book.edit(without);
        if (done) {
            context.navigator.sayWithUndo(sentence);
            sheet->accept();
        } else {
            context.navigator.say(text::sentence(done.error()));
        }
    });
    column->addWidget(away, 0, Qt::AlignLeft);
}

/// The use that is meant; a blank one where none is.
template <class Record>
auto useOf(const Record &record, std::optional<qsizetype> which)
{
    return which ? record.uses.value(*which) : decltype(record.uses.value(0))();
}

template <class T>
book::Stored<T> withoutUse(book::Stored<T> stored, std::optional<qsizetype> which)
{
    if (which && *which < stored.value.uses.size()) {
        stored.value.uses.removeAt(*which);
    }
    return stored;
}

/// The use in its place, or as the last one.
template <class T, class Use>
book::Stored<T> withUse(book::Stored<T> stored, std::optional<qsizetype> which, const Use &use)
{
    const qsizetype last = stored.value.uses.size();
    stored.value.uses.insert(which ? std::min(*which, last) : last, use);
    return stored;
}

/// Hours of a nursery are a child's: their days are counted from its age.
bool isOfChild(const Allowance &allowance)
{
    return std::any_of(allowance.bands.cbegin(), allowance.bands.cend(),
                       [](const records::AllowanceBand &band) { return band.from.contains(QLatin1String("REACH")); });
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
    , m_person(new PersonBox(context.book, allowance.person))
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
    if (allowance.id.isEmpty()) {
        m_presetRow = addField(tr("どのサービス"), m_preset);
    }
    m_titleRow = addField(tr("名前"), m_title);
    addField(tr("だれの"), m_person);
    m_amountRow = new FieldRow(tr("ぜんぶで使える数"), m_amount);
    m_monthlyRow = new FieldRow(tr("1か月に使える数"), m_monthly);
    addPair(m_amountRow, m_monthlyRow);
    addField(tr("申しこんでから使えるまで"), m_approval);
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
        m_presetRow->hint(tr("数字は例です(%1)。お住まいの市区町村の案内を見て直してください")
                              .arg(text::sourceNames(presets.at(index).source)));
        show(m_allowance.value);
        m_person->propose(context().book, isOfChild(m_allowance.value) ? records::Role::Child : records::Role::Mother);
    }
}

void AllowanceDialog::show(const Allowance &allowance)
{
    m_title->setText(allowance.title);
    const QString unit =
        allowance.counted ? tr("回。きまりがなければ、空のまま") : tr("時間。きまりがなければ、空のまま");
    showShort(m_amount, allowance.bands.isEmpty() ? 0 : shown(allowance.bands.first().amount, allowance.counted));
    showShort(m_monthly, shown(allowance.monthlyAmount, allowance.counted));
    m_amountRow->hint(unit);
    m_monthlyRow->hint(unit);
    m_approval->setValue(unlessNone(allowance.approvalDays));
    m_ways->setText(waysText(allowance.ways));
    m_waysRow->setVisible(allowance.counted);
    m_booking.show(allowance.bookFrom, allowance.bookUntil);
    // What an example was taken from is not what the family was told.
    m_origin->setText(isExample(allowance) ? QString() : allowance.origin);
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
    if (!m_origin->text().trimmed().isEmpty() || !isExample(allowance)) {
        allowance.origin = m_origin->text();
    }
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
    allowance.person = m_person->person();
    return keep(context().book, allowance);
}

bool isExample(const Allowance &allowance)
{
    const auto &presets = care::allowancePresets();
    return std::any_of(presets.cbegin(), presets.cend(),
                       [&](const care::AllowancePreset &preset) { return preset.source == allowance.origin; });
}

AllowanceUseDialog::AllowanceUseDialog(const Context &context, const book::Stored<Allowance> &allowance,
                                       const programs::Anchors &anchors, std::optional<qsizetype> use, QWidget *parent)
    : RecordDialog(context, use ? tr("使う日・使った日を直す") : tr("使う日・使った日を書く"), parent)
    , m_allowance(withoutUse(allowance, use))
    , m_anchors(anchors)
    , m_use(use)
    , m_dateBefore(useOf(allowance.value, use).date)
    , m_date(new DateField({context.clock.today()}, context.speech()))
    , m_way(new QComboBox)
    , m_hours(new NumberField({.unit = tr("時間"), .decimals = 2, .possibleTo = 24}))
    , m_minutes(new NumberField({.unit = tr("分"), .possibleTo = minutesOfHour - 1}))
    , m_place(makeLine({}))
    , m_note(makeButton({}, ButtonRole::Quiet))
{
    const AllowanceUse before = useOf(allowance.value, use);
    column()->addWidget(makeText(TextRole::Strong, allowance.value.title));
    m_dateRow = addField(tr("日にち"), m_date);
    addAmount(before);
    addField(tr("場所"), m_place);
    column()->addWidget(m_note, 0, Qt::AlignLeft);
    m_note->hide();
    connect(m_note, &QPushButton::clicked, this, &AllowanceUseDialog::noteBookingDay);
    connect(m_date, &DateField::changed, this, &AllowanceUseDialog::showLeft);
    m_date->setDate(use ? before.date : context.clock.today());
    m_place->setText(before.place);
    if (use) {
        addRemovalTo(this, column(), this->context(), m_allowance);
    }
    showLeft();
}

void AllowanceUseDialog::addAmount(const AllowanceUse &use)
{
    for (const records::AllowanceWay &way : m_allowance.value.ways) {
        m_way->addItem(way.name);
    }
    m_way->setCurrentIndex(std::max(0, m_way->findText(use.way)));
    if (!m_allowance.value.counted) {
        m_hoursRow = new FieldRow(tr("何時間"), m_hours);
        addPair(m_hoursRow, new FieldRow(tr("何分"), m_minutes, tr("ちょうどのときは、空のまま")));
        m_hours->setValue(use.minutes >= minutesOfHour ? std::optional<double>(use.minutes / minutesOfHour)
                                                       : std::nullopt);
        m_minutes->setValue(unlessNone(use.minutes % minutesOfHour));
    } else if (m_way->count() > 0) {
        addField(tr("使い方"), m_way);
    }
}

void AllowanceUseDialog::showLeft()
{
    const Allowance &allowance = m_allowance.value;
    const QDate day = m_date->date().value_or(context().clock.today());
    QStringList left;
    if (allowance.monthlyAmount > 0) {
        const int rest = std::max(0, allowance.monthlyAmount - care::usedInMonth(allowance, day));
        left.append(tr("%1ののこりは%2です")
                        .arg(text::monthName(day, context().speech()), text::amount(rest, allowance.counted)));
    }
    const auto bands = care::balanceOf(allowance, m_anchors);
    for (const care::BandBalance &band : bands) {
        if (band.holds(day) && band.granted > 0) {
            left.append(tr("のこりは%1です").arg(text::amount(std::max(0, band.left()), allowance.counted)));
        }
    }
    m_dateRow->hint(left.join(QStringLiteral(" ・ ")));
    m_note->hide();
}

void AllowanceUseDialog::offerBookingDay(const QDate &day)
{
    m_opens = day;
    m_note->setText(tr("%1に予約することを、予定に入れる").arg(text::shortDate(day, context().speech())));
    m_note->show();
}

void AllowanceUseDialog::noteBookingDay()
{
    const records::Appointment booking{
        .title = tr("%1の予約をする").arg(m_allowance.value.title),
        .date = m_opens,
        .note = tr("使う日: %1").arg(text::dateWithWeekday(typed().date, context().speech()))};
    const auto added = context().book.add(m_allowance.person, booking);
    if (!added) {
        context().navigator.say(text::sentence(added.error()));
        return;
    }
    context().navigator.sayWithUndo(tr("予約する日を予定に入れました。その日に「きょう」に出ます"));
    accept();
}

AllowanceUse AllowanceUseDialog::typed() const
{
    return {m_date->date().value_or(QDate()),
            m_way->currentText(),
            stored(m_hours->value().value_or(0), false) + static_cast<int>(m_minutes->value().value_or(0)),
            m_place->text(),
            {}};
}

bool AllowanceUseDialog::hasAmount() const
{
    return !m_hoursRow || (typed().minutes > 0 && m_hours->isAcceptable() && m_minutes->isAcceptable());
}

bool AllowanceUseDialog::check()
{
    m_note->hide();
    if (!m_date->date()) {
        m_dateRow->complain(tr("日にちを入れてください"));
        return false;
    }
    if (m_hoursRow) {
        // What is no number says so itself.
        const bool isSilent = hasAmount() || !m_hours->isAcceptable() || !m_minutes->isAcceptable();
        m_hoursRow->complain(isSilent ? QString() : tr("時間を入れてください"));
    }
    QStringList reasons;
    QStringList warnings;
    const auto findings = care::checkUse(m_allowance.value, typed(), m_anchors, context().clock.today());
    for (const care::BookingFinding &finding : findings) {
        if (finding.isOfBooking() && typed().date == m_dateBefore) {
            continue; // That day was booked long ago.
        }
        (finding.refuses() ? reasons : warnings)
            .append(text::bookingProblem(finding, m_allowance.value.counted, context().speech()));
        if (finding.problem == care::BookingProblem::TooEarlyToBook) {
            offerBookingDay(finding.day);
        }
    }
    m_dateRow->complain(reasons.join(QLatin1Char('\n')));
    return reasons.isEmpty() && hasAmount() && askOnce(warnings);
}

Result<void> AllowanceUseDialog::write()
{
    return keep(context().book, withUse(m_allowance, m_use, typed()));
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
    , m_codeRow(addField(tr("コードの文字"), m_code,
                         tr("手紙のコードを読みとった文字。1文字も変えずにしまい、QRコードにします")))
{
    QPushButton *read = makeButton(tr("手紙の写真やPDFから読みとる…"), ButtonRole::Quiet);
    connect(read, &QPushButton::clicked, this, [this] {
        connect(openFileDialog(this, tr("手紙の写真やPDFをえらぶ"), tr("すべてのファイル") + QStringLiteral(" (*)")),
                &QFileDialog::fileSelected, this, &VoucherDialog::takeCodeOf);
    });
    column()->addWidget(read, 0, Qt::AlignLeft);
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

void VoucherDialog::takeCodeOf(const QString &path)
{
    const auto codes = paint::readCodesOf(path);
    if (!codes) {
        m_codeRow->complain(text::sentence(codes.error()));
    } else if (codes->size() == 1) {
        m_codeRow->complain({});
        m_code->setText(codes->first());
    } else {
        m_codeRow->complain(codes->isEmpty()
                                ? tr("QRコードが見つかりませんでした。明るいところで、まっすぐとってみてください。")
                                : tr("QRコードがいくつもあります。使うコードだけがうつるように、とってみてください。"));
    }
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

VoucherUseDialog::VoucherUseDialog(const Context &context, const book::Stored<Voucher> &stored,
                                   std::optional<qsizetype> use, QWidget *parent)
    : RecordDialog(context, use ? tr("使ったお金を直す") : tr("使ったお金を書く"), parent)
    , m_voucher(withoutUse(stored, use))
    , m_use(use)
    , m_date(new DateField({context.clock.today(), calendar::MissingYear::NotAfterToday}, context.speech()))
    , m_yen(new NumberField({.unit = tr("円"), .possibleTo = static_cast<double>(care::leftYen(m_voucher.value))}))
    , m_place(makeLine({}))
    , m_dateRow(addField(tr("日にち"), m_date))
    , m_yenRow(addField(tr("金額"), m_yen, tr("のこりは%1です").arg(text::yen(care::leftYen(m_voucher.value)))))
{
    const records::VoucherUse before = useOf(stored.value, use);
    addField(tr("場所"), m_place);
    m_date->setDate(use ? before.date : context.clock.today());
    m_yen->setValue(unlessNone(before.yen));
    m_place->setText(before.place);
    if (use) {
        addRemovalTo(this, column(), this->context(), m_voucher);
    }
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
    const records::VoucherUse use{*m_date->date(), static_cast<int>(*m_yen->value()), m_place->text()};
    return keep(context().book, withUse(m_voucher, m_use, use));
}

} // namespace oyako::ui
