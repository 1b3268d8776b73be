// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_known.h"

#include "core/calendar/display_age.h"
#include "core/calendar/gestational_age.h"
#include "core/calendar/months.h"
#include "core/care/printed_vaccine.h"
#include "core/programs/municipalities.h"

#include <algorithm>
#include <cmath>

namespace oyako::care {

using namespace records;
using calendar::PartialDate;
using forms::Item;
using forms::ItemType;
using forms::Value;

namespace {

constexpr int daysInWeek = 7;

QString unitCode(const Item &item)
{
    return item.unit ? item.unit->code : QString();
}

/// Stored units in one of the unit an item is asked in: 1000 for kg, 10 for cm.
double factorOf(const QString &unit)
{
    return unit == QLatin1String("kg") ? 1000.0 : unit == QLatin1String("cm") ? 10.0 : 1.0;
}

std::optional<Value> optionNamed(const Item &item, const QString &word)
{
    for (const forms::Option &option : item.options) {
        const auto *coding = std::get_if<forms::Coding>(&option.value);
        const bool isCode = coding && (coding->code == word || coding->display == word);
        if (isCode || option.label.original == word || forms::plainText(option.value) == word) {
            return option.value;
        }
    }
    return item.type == ItemType::OpenChoice ? std::optional<Value>(word) : std::nullopt;
}

QString path(const QString &record, const char *field)
{
    return record + QLatin1Char('.') + QLatin1String(field);
}

void knowPerson(Known &known, const QString &record, const Person &person, const QDate &today)
{
    known.text(path(record, "name"), fullName(person));
    known.text(path(record, "kana"), fullKana(person));
    known.date(path(record, "birthDate"), person.birthDate);
    known.text(path(record, "occupation"), person.occupation);
    known.text(path(record, "address"), person.address);
    known.text(path(record, "phone"), person.phone);
    known.text(path(record, "allergies"), person.allergies);
    if (person.sex != Sex::Unknown) {
        known.text(path(record, "sex"), enumWord(person.sex));
    }
    if (const auto age = calendar::displayAge(person.birthDate, today)) {
        known.number(path(record, "age"), age->years);
    }
    if (person.birthOrder) {
        known.number(path(record, "birthOrder"), *person.birthOrder);
    }
}

/// The birth as a date and, where the time is written, an instant in the zone of the clock.
forms::DateTime bornAt(const Person &child, const Clock &clock)
{
    const QTime time = QTime::fromString(child.birthTime, QStringLiteral("HH:mm"));
    if (!time.isValid()) {
        return {child.birthDate.toString(Qt::ISODate)};
    }
    const QDateTime local(child.birthDate, time, clock.zone());
    return {local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)};
}

QString birthPath(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Weight: return QStringLiteral("birth.weight");
    case MeasurementKind::Length: return QStringLiteral("birth.length");
    case MeasurementKind::HeadCircumference: return QStringLiteral("birth.headCircumference");
    case MeasurementKind::ChestCircumference: return QStringLiteral("birth.chestCircumference");
    default: return {};
    }
}

Result<void> knowBirth(Known &known, const book::Book &book, const book::Stored<Person> &child)
{
    const auto measurements = book.list<Measurement>(child.id);
    if (!measurements) {
        return fail(measurements.error());
    }
    for (const auto &measurement : *measurements) {
        const QString field = birthPath(measurement.value.type);
        if (measurement.value.date == child.value.birthDate && !field.isEmpty()) {
            known.measure(field, measurement.value.value);
        }
    }
    if (child.value.birthWeight) {
        known.measure(QStringLiteral("birth.weight"), static_cast<double>(child.value.birthWeight->grams()));
    }
    if (child.value.birthDate.isValid()) {
        known.value(QStringLiteral("delivery.bornAt"), bornAt(child.value, book.clock()));
    }
    known.text(QStringLiteral("birth.place"), child.value.birthPlace);
    if (const auto days = child.value.gestationalDaysAtBirth) {
        known.number(QStringLiteral("delivery.gestationalWeeks"), *days / daysInWeek);
        known.number(QStringLiteral("delivery.gestationalDays"), *days % daysInWeek);
    }
    return {};
}

void knowPregnancy(Known &known, const Pregnancy &pregnancy, const QDate &today)
{
    known.date(QStringLiteral("pregnancy.dueDate"), currentDueDate(pregnancy));
    known.date(QStringLiteral("pregnancy.lastMenstrualPeriod"), pregnancy.lastPeriod);
    known.text(QStringLiteral("pregnancy.facility"), pregnancy.facility);
    known.text(QStringLiteral("pregnancy.plannedFacility"), pregnancy.deliveryFacility);
    if (isOngoing(pregnancy)) {
        const auto age = calendar::gestationalAgeOn(today, currentDueDate(pregnancy));
        if (age) {
            known.number(QStringLiteral("pregnancy.gestationalWeeks"), age->weeks());
        }
        if (age && age->countedMonth()) {
            known.number(QStringLiteral("pregnancy.countedMonth"), *age->countedMonth());
        }
    } else {
        known.date(QStringLiteral("pregnancy.deliveryDate"), endOf(pregnancy));
    }
    if (pregnancy.fetuses.size() > 1) {
        known.number(QStringLiteral("pregnancy.fetusCount"), pregnancy.fetuses.size());
    }
    if (!pregnancy.fetuses.isEmpty()) {
        const bool single = pregnancy.fetuses.size() == 1;
        known.text(QStringLiteral("pregnancy.plurality"),
                   single ? QStringLiteral("single") : QStringLiteral("multiple"));
    }
    if (pregnancy.weightBefore) {
        known.measure(QStringLiteral("pregnancy.usualWeight"), static_cast<double>(pregnancy.weightBefore->grams()));
    }
}

/// The days on which this woman gave birth to a child of the book that no pregnancy on record names; twins are one day.
QList<QDate> birthsWithoutPregnancy(const QList<book::Stored<Person>> &everybody, const RecordId &mother,
                                    const QSet<RecordId> &named)
{
    constexpr int twinsApart = 100; // days; less than any two pregnancies
    QList<QDate> days;
    for (const auto &child : everybody) {
        const Person &person = child.value;
        if (person.role == Role::Child && person.mother == mother && person.birthDate.isValid() &&
            !named.contains(child.id)) {
            days.append(person.birthDate);
        }
    }
    std::sort(days.begin(), days.end());
    const auto isTwin = [](const QDate &first, const QDate &second) { return first.daysTo(second) < twinsApart; };
    days.erase(std::unique(days.begin(), days.end(), isTwin), days.end());
    return days;
}

/// How often she was pregnant and gave birth before, as far as the book shows; what it does not show is no 0. Forms
/// count a stillbirth in different ways, so after one the births are left to her.
void knowEarlier(Known &known, const QList<book::Stored<Pregnancy>> &pregnancies,
                 const QList<book::Stored<Person>> &everybody, const FormSubject &subject)
{
    QSet<RecordId> named;
    qint64 earlier = 0;
    qint64 births = 0;
    bool isPlain = true;
    for (const auto &stored : pregnancies) {
        const QList<Fetus> &fetuses = stored.value.fetuses;
        for (const Fetus &fetus : fetuses) {
            named.insert(fetus.child);
            isPlain = isPlain && fetus.outcome != Outcome::Stillbirth;
        }
        const bool isEarlier = stored.id != subject.pregnancy && !isOngoing(stored.value);
        const bool isBirth = std::any_of(fetuses.cbegin(), fetuses.cend(),
                                         [](const Fetus &fetus) { return fetus.outcome == Outcome::LiveBirth; });
        earlier += isEarlier ? 1 : 0;
        births += isEarlier && isBirth ? 1 : 0;
    }
    const qint64 others = birthsWithoutPregnancy(everybody, subject.person, named).size();
    if (earlier + others > 0) {
        known.number(QStringLiteral("pregnancy.earlierPregnancies"), earlier + others);
    }
    if (births + others > 0 && isPlain) {
        known.number(QStringLiteral("pregnancy.earlierBirths"), births + others);
    }
}

void knowRelatives(Known &known, const book::Book &book, const Person &person, const QDate &today)
{
    const auto know = [&](const RecordId &id, const QString &relation, const QString &guardian) {
        if (const auto relative = book.find<Person>(id)) {
            knowPerson(known, relation, relative->value, today);
            known.text(guardian + QLatin1String(".name"), fullName(relative->value));
            known.text(guardian + QLatin1String(".kana"), fullKana(relative->value));
        }
    };
    know(person.mother, QStringLiteral("mother"), QStringLiteral("guardian1"));
    know(person.partner, QStringLiteral("father"), QStringLiteral("guardian2"));
}

void knowHandbook(Known &known, const QList<book::Stored<Handbook>> &handbooks, const RecordId &pregnancy)
{
    for (const auto &handbook : handbooks) {
        const RecordId &of = handbook.value.pregnancy;
        if (pregnancy.isEmpty() || of.isEmpty() || of == pregnancy) {
            known.text(QStringLiteral("handbook.number"), handbook.value.number);
            known.date(QStringLiteral("handbook.issuedOn"), handbook.value.issuedOn);
        }
    }
}

/// "ロタリックス 2026-04-01": the product where it is known, else the vaccine.
QString saidDose(const Vaccination &dose)
{
    const auto printed = printedVaccine(dose.vaccine);
    const QString usual = !printed ? dose.vaccine : printed->product.isEmpty() ? printed->name : printed->product;
    return (dose.product.isEmpty() ? usual : dose.product) + QLatin1Char(' ') + dose.date.toString();
}

/// Rotavirus: the first dose by 14 weeks 6 days of age, the next 27 days after the last (services reference 4.2). What
/// only the day of the visit decides is not said.
void knowRotavirus(Known &known, const QList<Vaccination> &doses, const QDate &birth, const QDate &today)
{
    constexpr int lastDayOfFirst = 14 * daysInWeek + 6;
    constexpr int leastInterval = 27; // days
    QStringList said;
    QList<PartialDate> days;
    for (const Vaccination &dose : doses) {
        const bool isRotavirus = dose.vaccine == QLatin1String("rotarix") || dose.vaccine == QLatin1String("rotateq");
        if (isRotavirus && !dose.date.isUnknown()) {
            said << saidDose(dose);
            days << dose.date;
        }
    }
    if (said.isEmpty()) {
        return;
    }
    known.text(QStringLiteral("vaccination.rotavirus"), said.join(QStringLiteral("、")));
    std::sort(days.begin(), days.end(), calendar::sortsBefore);
    if (const auto first = days.first().exactDay(); first && birth.isValid()) {
        known.value(QStringLiteral("vaccination.rotavirusFirstInTime"), birth.daysTo(*first) <= lastDayOfFirst);
    }
    if (days.last().lastDay().daysTo(today) >= leastInterval) {
        known.value(QStringLiteral("vaccination.rotavirusInterval"), true);
    }
}

/// What the questionnaire before a vaccination asks of earlier ones.
Result<void> knowVaccinations(Known &known, const book::Book &book, const book::Stored<Person> &child)
{
    const auto stored = book.list<Vaccination>(child.id);
    if (!stored) {
        return fail(stored.error());
    }
    const QDate today = book.clock().today();
    const QDate monthAgo = calendar::clampedMonths(today, -1);
    QList<Vaccination> doses;
    QStringList lately;
    for (const auto &dose : *stored) {
        doses << dose.value;
        // Of a month alone it may have been; whoever reads the proposal sees that the day is not known.
        const QDate day = dose.value.date.lastDay();
        if (day >= monthAgo && day <= today) {
            lately << saidDose(dose.value);
        }
    }
    if (!lately.isEmpty()) {
        known.value(QStringLiteral("vaccination.wasLastMonth"), true);
        known.text(QStringLiteral("vaccination.lastMonth"), lately.join(QStringLiteral("、")));
    }
    knowRotavirus(known, doses, child.value.birthDate, today);
    return {};
}

} // namespace

void Known::text(const QString &path, const QString &text)
{
    if (!text.isEmpty()) {
        m_values.insert(path, text);
    }
}

void Known::date(const QString &path, const QDate &date)
{
    if (date.isValid()) {
        m_values.insert(path, forms::Date{date.toString(Qt::ISODate)});
    }
}

Value inUnitOf(const Item &item, double stored)
{
    constexpr int usualDecimals = 3; // whole grams in kg
    const double number = stored / factorOf(unitCode(item));
    const double scale = std::pow(10.0, item.limits.maxDecimalPlaces.value_or(usualDecimals));
    const double rounded = std::round(number * scale) / scale;
    if (item.type == ItemType::Integer) {
        return static_cast<qint64>(std::llround(number));
    }
    if (item.type == ItemType::Quantity && item.unit) {
        return forms::Quantity{rounded, item.unit->display, item.unit->system, item.unit->code};
    }
    return rounded;
}

std::optional<Value> Known::valueFor(const Item &item) const
{
    if (item.binding.isEmpty()) {
        return std::nullopt;
    }
    if (const auto measure = m_measures.constFind(item.binding); measure != m_measures.cend()) {
        return inUnitOf(item, *measure);
    }
    const auto value = m_values.constFind(item.binding);
    if (value == m_values.cend()) {
        return std::nullopt;
    }
    const auto *word = std::get_if<QString>(&*value);
    return word && item.hasOptions() ? optionNamed(item, *word) : std::optional(*value);
}

Result<Known> knownOf(const book::Book &book, const FormSubject &subject)
{
    const QDate today = book.clock().today();
    const auto person = book.find<Person>(subject.person);
    const auto everybody = book.list<Person>();
    const auto handbooks = book.list<Handbook>(subject.person);
    if (!person || !everybody || !handbooks) {
        return fail(!person ? person.error() : !everybody ? everybody.error() : handbooks.error());
    }
    Known known;
    knowPerson(known, QStringLiteral("person"), person->value, today);
    knowRelatives(known, book, person->value, today);
    for (const auto &other : *everybody) {
        if (other.value.role == Role::Partner) {
            knowPerson(known, QStringLiteral("partner"), other.value, today);
        }
    }
    if (person->value.role == Role::Child) {
        OYAKO_TRY(knowBirth(known, book, *person));
        OYAKO_TRY(knowVaccinations(known, book, *person));
    }
    if (const auto pregnancy = book.find<Pregnancy>(subject.pregnancy)) {
        knowPregnancy(known, pregnancy->value, today);
        const auto pregnancies = book.list<Pregnancy>(subject.person);
        if (!pregnancies) {
            return fail(pregnancies.error());
        }
        knowEarlier(known, *pregnancies, *everybody, subject);
    }
    knowHandbook(known, *handbooks, person->value.role == Role::Child ? RecordId() : subject.pregnancy);
    known.date(QStringLiteral("notification.date"), today);
    if (const auto home = programs::MunicipalityTable::builtIn().find(person->value.municipality)) {
        known.text(QStringLiteral("municipality.name"), home->prefecture + home->name);
    }
    return known;
}

Result<Known> knownOfExpected(const book::Book &book, const FormSubject &subject)
{
    const auto mother = book.find<Person>(subject.person);
    const auto handbooks = book.list<Handbook>(subject.person);
    if (!mother || !handbooks) {
        return fail(mother ? handbooks.error() : mother.error());
    }
    Known known;
    knowPerson(known, QStringLiteral("mother"), mother->value, book.clock().today());
    known.text(QStringLiteral("guardian1.name"), fullName(mother->value));
    known.text(QStringLiteral("guardian1.kana"), fullKana(mother->value));
    known.text(QStringLiteral("person.address"), mother->value.address);
    known.text(QStringLiteral("person.phone"), mother->value.phone);
    knowHandbook(known, *handbooks, subject.pregnancy);
    return known;
}

} // namespace oyako::care
