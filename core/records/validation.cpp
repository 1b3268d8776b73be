// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/validation.h"

#include <QTime>

namespace oyako::records {

namespace {

const QDate earliestDate(1900, 1, 1);

struct Range {
    double least;
    double most;
};

/// Hard limits in the stored unit (handbook reference §1.2, §1.5, §1.9).
Range rangeOf(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Weight: return {200, 300'000};
    case MeasurementKind::EstimatedFetalWeight: return {5, 7'000};
    case MeasurementKind::Length: return {100, 2'300};
    case MeasurementKind::HeadCircumference: return {100, 700};
    case MeasurementKind::ChestCircumference: return {100, 1'500};
    case MeasurementKind::BloodPressure: return {50, 300};
    case MeasurementKind::FundalHeight: return {0, 600};
    case MeasurementKind::AbdominalGirth: return {400, 2'000};
    case MeasurementKind::Temperature: return {25, 45};
    case MeasurementKind::Haemoglobin: return {3, 20};
    }
    return {0, 0};
}

// What is refused names its field, and the least and the most it may be; never what was typed.

Result<void> pastDate(const QDate &date, const char *field, const QDate &today)
{
    if (date.isValid() && (date < earliestDate || date > today)) {
        return fail(ErrorCode::InvalidValue, QLatin1String(field));
    }
    return {};
}

Result<void> neededDate(const QDate &date, const char *field, const QDate &today)
{
    if (!date.isValid()) {
        return fail(ErrorCode::MissingValue, QLatin1String(field));
    }
    return pastDate(date, field, today);
}

/// In plain digits: ten million yen are not "1e+07".
QString digitsOf(double value)
{
    constexpr int precision = 15;
    return QString::number(value, 'g', precision);
}

Result<void> within(double value, Range range, const char *field)
{
    if (!(value >= range.least && value <= range.most)) {
        return fail(ErrorCode::InvalidValue, QLatin1String(field), {digitsOf(range.least), digitsOf(range.most)});
    }
    return {};
}

Result<void> check(const Person &person, const QDate &today)
{
    if (person.familyName.isEmpty() && person.givenName.isEmpty() && person.role != Role::Child) {
        return fail(ErrorCode::MissingValue, QStringLiteral("familyName"));
    }
    OYAKO_TRY(pastDate(person.birthDate, "birthDate", today));
    OYAKO_TRY(pastDate(person.deathDate, "deathDate", today));
    if (person.birthDate.isValid() && person.deathDate.isValid() && person.deathDate < person.birthDate) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("deathDate"));
    }
    if (!person.birthTime.isEmpty() && !QTime::fromString(person.birthTime, QStringLiteral("HH:mm")).isValid()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("birthTime"));
    }
    if (person.birthWeight) {
        OYAKO_TRY(within(static_cast<double>(person.birthWeight->grams()), {200, 7'000}, "birthWeight"));
    }
    if (person.gestationalDaysAtBirth) {
        OYAKO_TRY(within(*person.gestationalDaysAtBirth, {12 * 7, 45 * 7 + 6}, "gestationalDaysAtBirth"));
    }
    if (person.multipleOrder) {
        OYAKO_TRY(within(*person.multipleOrder, {1, 10}, "multipleOrder"));
    }
    if (person.birthOrder) {
        OYAKO_TRY(within(*person.birthOrder, {1, 20}, "birthOrder"));
    }
    return {};
}

Result<void> check(const Pregnancy &pregnancy, const QDate &today)
{
    if (!pregnancy.lastPeriod.isValid() && pregnancy.dueDates.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("lastPeriod"));
    }
    OYAKO_TRY(pastDate(pregnancy.lastPeriod, "lastPeriod", today));
    for (const DueDate &entry : pregnancy.dueDates) {
        if (!entry.date.isValid()) {
            return fail(ErrorCode::MissingValue, QStringLiteral("dueDates"));
        }
        if (entry.date < earliestDate || entry.date > today.addDays(310)) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("dueDates"));
        }
    }
    if (pregnancy.fetuses.isEmpty() || pregnancy.fetuses.size() > 10) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("fetuses"));
    }
    for (const Fetus &fetus : pregnancy.fetuses) {
        if (fetus.outcome != Outcome::Ongoing) {
            OYAKO_TRY(neededDate(fetus.outcomeDate, "fetuses", today));
        }
    }
    OYAKO_TRY(pastDate(pregnancy.confirmedOn, "confirmedOn", today));
    return pregnancy.weightBefore
               ? within(static_cast<double>(pregnancy.weightBefore->grams()), {25'000, 250'000}, "weightBefore")
               : Result<void>();
}

Result<void> check(const Checkup &checkup, const QDate &today)
{
    return neededDate(checkup.date, "date", today);
}

Result<void> check(const Vaccination &vaccination, const QDate &today)
{
    if (vaccination.vaccine.isEmpty() && vaccination.product.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("vaccine"));
    }
    if (vaccination.doseNumber) {
        OYAKO_TRY(within(*vaccination.doseNumber, {1, 99}, "doseNumber"));
    }
    if (vaccination.amountMl) {
        OYAKO_TRY(within(*vaccination.amountMl, {0.01, 10}, "amountMl"));
    }
    if (vaccination.date.isAbout()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("date"));
    }
    return neededDate(vaccination.date.lastDay(), "date", today);
}

Result<void> check(const Measurement &measurement, const QDate &today)
{
    OYAKO_TRY(within(measurement.value, rangeOf(measurement.type), "value"));
    if (measurement.type == MeasurementKind::BloodPressure) {
        if (!measurement.second) {
            return fail(ErrorCode::MissingValue, QStringLiteral("second"));
        }
        OYAKO_TRY(within(*measurement.second, {20, std::min(200.0, measurement.value - 1)}, "second"));
    }
    return neededDate(measurement.date, "date", today);
}

Result<void> check(const Appointment &appointment, const QDate &)
{
    if (!appointment.date.isValid()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("date"));
    }
    if (!appointment.time.isEmpty() && !QTime::fromString(appointment.time, QStringLiteral("HH:mm")).isValid()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("time"));
    }
    return {};
}

Result<void> check(const Notification &notification, const QDate &today)
{
    return pastDate(notification.notifiedOn, "notifiedOn", today);
}

Result<void> check(const Handbook &handbook, const QDate &today)
{
    return pastDate(handbook.issuedOn, "issuedOn", today);
}

Result<void> check(const ImportedForm &form, const QDate &)
{
    return form.source.isEmpty() ? Result<void>(fail(ErrorCode::MissingValue, QStringLiteral("source")))
                                 : Result<void>();
}

Result<void> check(const Document &document, const QDate &today)
{
    constexpr qsizetype digestLength = 64;
    const auto isHexDigit = [](QChar digit) {
        return (digit >= QLatin1Char('0') && digit <= QLatin1Char('9')) ||
               (digit >= QLatin1Char('a') && digit <= QLatin1Char('f'));
    };
    const QString &digest = document.sha256;
    if (!digest.isEmpty() &&
        (digest.size() != digestLength || !std::all_of(digest.cbegin(), digest.cend(), isHexDigit))) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("sha256"));
    }
    return pastDate(document.received, "received", today);
}

Result<void> check(const AgendaMark &mark, const QDate &)
{
    return mark.item.isEmpty() ? Result<void>(fail(ErrorCode::MissingValue, QStringLiteral("item"))) : Result<void>();
}

Result<void> titled(const QString &title)
{
    return title.trimmed().isEmpty() ? Result<void>(fail(ErrorCode::MissingValue, QStringLiteral("title")))
                                     : Result<void>();
}

Result<void> check(const StaffMember &member, const QDate &today)
{
    if (member.name.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("name"));
    }
    return pastDate(member.retiredOn, "retiredOn", today);
}

Result<void> check(const Survey &survey, const QDate &today)
{
    OYAKO_TRY(titled(survey.title));
    if (survey.form.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("form"));
    }
    OYAKO_TRY(pastDate(survey.openedOn, "openedOn", today));
    OYAKO_TRY(pastDate(survey.closedOn, "closedOn", today));
    if (survey.closedOn.isValid() && survey.closedOn < survey.openedOn) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("closedOn"));
    }
    return {};
}

Result<void> check(const SurveyAnswer &answer, const QDate &today)
{
    if (answer.survey.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("survey"));
    }
    if (answer.response.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("response"));
    }
    return neededDate(answer.received, "received", today);
}

Result<void> check(const Allowance &allowance, const QDate &)
{
    constexpr double most = 100'000;
    OYAKO_TRY(titled(allowance.title));
    OYAKO_TRY(within(allowance.monthlyAmount, {0, most}, "monthlyAmount"));
    OYAKO_TRY(within(allowance.roundUpMinutes, {0, 24 * 60}, "roundUpMinutes"));
    OYAKO_TRY(within(allowance.approvalDays, {0, 366}, "approvalDays"));
    for (const AllowanceBand &band : allowance.bands) {
        OYAKO_TRY(within(band.amount, {0, most}, "bands"));
    }
    for (const AllowanceWay &way : allowance.ways) {
        OYAKO_TRY(within(way.cost, {0, most}, "ways"));
    }
    for (const AllowanceUse &use : allowance.uses) {
        if (!use.date.isValid()) {
            return fail(ErrorCode::MissingValue, QStringLiteral("uses"));
        }
        OYAKO_TRY(within(use.minutes, {0, 24 * 60}, "uses"));
    }
    return {};
}

Result<void> check(const Voucher &voucher, const QDate &)
{
    constexpr double most = 10'000'000; // yen
    OYAKO_TRY(titled(voucher.title));
    OYAKO_TRY(within(voucher.yen, {0, most}, "yen"));
    if (voucher.from.isValid() && voucher.until.isValid() && voucher.until < voucher.from) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("until"));
    }
    for (const VoucherUse &use : voucher.uses) {
        OYAKO_TRY(within(use.yen, {0, most}, "uses"));
    }
    return {};
}

Result<void> check(const FeeCard &card, const QDate &)
{
    constexpr double most = 1'000'000; // yen
    OYAKO_TRY(titled(card.title));
    for (const Fee &fee : card.fees) {
        OYAKO_TRY(within(fee.yen, {0, most}, "fees"));
        OYAKO_TRY(within(fee.upToMinutes, {1, 24 * 60}, "fees"));
    }
    return {};
}

Result<void> check(const Application &application, const QDate &)
{
    for (const int month : application.paymentMonths) {
        OYAKO_TRY(within(month, {1, 12}, "paymentMonths"));
    }
    return {};
}

Result<void> check(const Facility &facility, const QDate &)
{
    if (facility.name.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("name"));
    }
    if (facility.latitude) {
        OYAKO_TRY(within(*facility.latitude, {-90, 90}, "latitude"));
    }
    return facility.longitude ? within(*facility.longitude, {-180, 180}, "longitude") : Result<void>();
}

Result<void> check(const FacilityNote &note, const QDate &today)
{
    if (note.facility.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("facility"));
    }
    if (note.wish) {
        OYAKO_TRY(within(*note.wish, {1, 99}, "wish"));
    }
    for (const FacilityVisit &visit : note.visits) {
        OYAKO_TRY(neededDate(visit.date, "visits", today));
    }
    for (const FacilityDeadline &deadline : note.deadlines) {
        if (!deadline.date.isValid()) {
            return fail(ErrorCode::MissingValue, QStringLiteral("deadlines"));
        }
    }
    return {};
}

/// The kinds that have no limits of their own.
template <class T>
Result<void> check(const T &, const QDate &)
{
    return {};
}

/// Longer than a field may be. What is kept byte for byte has no limit here.
bool isTooLong(const QString &name, const QString &text)
{
    const bool isKeptAsItCame =
        name == QLatin1String("response") || name == QLatin1String("source") || name == QLatin1String("content");
    return !isKeptAsItCame && text.size() > longestText;
}

/// Half a pair of surrogates is no character: no file could say it again. U+0000 ends a text for other programs.
bool cannotBeWritten(const QString &text)
{
    return !text.isValidUtf16() || text.contains(QChar(u'\0'));
}

/// Why a text cannot be kept; nothing when it can.
std::optional<ErrorCode> faultOf(const QString &name, const QString &text)
{
    if (isTooLong(name, text)) {
        return ErrorCode::TooLarge;
    }
    return cannotBeWritten(text) ? std::optional(ErrorCode::InvalidValue) : std::nullopt;
}

/// Of the first such text in it, however deep: words and what they are said under. `name` is that of its field.
std::optional<ErrorCode> faultIn(const QString &name, const QJsonValue &value)
{
    if (value.isString()) {
        return faultOf(name, value.toString());
    }
    std::optional<ErrorCode> fault;
    const QJsonArray entries = value.toArray();
    for (auto it = entries.begin(); it != entries.end() && !fault; ++it) {
        fault = faultIn(name, *it);
    }
    const QJsonObject fields = value.toObject();
    for (auto it = fields.begin(); it != fields.end() && !fault; ++it) {
        fault = faultOf({}, it.key());
        fault = fault ? fault : faultIn(it.key(), it.value());
    }
    return fault;
}

Result<void> checkTexts(const AnyRecord &record)
{
    const QJsonObject fields = toJson(record);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const auto fault = faultIn(it.key(), it.value())) {
            const QStringList limit{QString::number(longestText)};
            return fail(*fault, it.key(), *fault == ErrorCode::TooLarge ? limit : QStringList());
        }
    }
    return {};
}

/// Value of a decimal digit of either width, −1 for anything else.
int digitValue(QChar character)
{
    return character.isDigit() ? character.digitValue() : -1;
}

/// Blanks, hyphens and what a Japanese keyboard gives in their place.
bool isSeparator(QChar character)
{
    static const QString hyphens = QStringLiteral("-－‐‑–−ー");
    return character.category() == QChar::Separator_Space || hyphens.contains(character);
}

bool isIndividualNumber(const QList<int> &digits)
{
    constexpr qsizetype length = 12;
    if (digits.size() != length) {
        return false;
    }
    int sum = 0;
    for (int n = 1; n <= 11; ++n) {
        const int weight = n <= 6 ? n + 1 : n - 5;
        sum += digits.at(11 - n) * weight;
    }
    const int remainder = sum % 11;
    return digits.at(11) == (remainder <= 1 ? 0 : 11 - remainder);
}

/// Whether a text of a field holds one, however deep; ids and dates are no texts.
template <class F>
bool holdsIndividualNumber(const F &field)
{
    if constexpr (std::is_same_v<F, QString>) {
        return looksLikeIndividualNumber(field);
    } else if constexpr (Described<F>) {
        bool holds = false;
        F::describe(field, [&holds](const char *, const auto &one) { holds = holds || holdsIndividualNumber(one); });
        return holds;
    } else if constexpr (requires { field.cbegin(); }) {
        return std::any_of(field.cbegin(), field.cend(), [](const auto &one) { return holdsIndividualNumber(one); });
    } else {
        return false;
    }
}

} // namespace

Result<void> validate(const AnyRecord &record, const QDate &today)
{
    OYAKO_TRY(checkTexts(record));
    return std::visit([&today](const auto &value) { return check(value, today); }, record);
}

bool looksLikeIndividualNumber(const QString &text)
{
    QList<int> run;   // with separators between
    QList<int> group; // without any
    for (const QChar character : text) {
        const int digit = digitValue(character);
        if (digit >= 0) {
            run.append(digit);
            group.append(digit);
            continue;
        }
        const bool ends = !isSeparator(character);
        if (isIndividualNumber(group) || (ends && isIndividualNumber(run))) {
            return true;
        }
        group.clear();
        if (ends) {
            run.clear();
        }
    }
    return isIndividualNumber(group) || isIndividualNumber(run);
}

QStringList fieldsLikeIndividualNumber(const AnyRecord &record)
{
    QStringList names;
    std::visit(
        [&names](const auto &value) {
            std::decay_t<decltype(value)>::describe(value, [&names](const char *name, const auto &field) {
                if (holdsIndividualNumber(field)) {
                    names.append(QLatin1String(name));
                }
            });
        },
        record);
    return names;
}

} // namespace oyako::records
