// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_answers.h"

#include <cmath>

namespace oyako::care {

using namespace records;
using forms::Session;
using forms::Value;

namespace {

struct BoundMeasure {
    const char *path;
    MeasurementKind kind;
};
constexpr BoundMeasure measures[]{{"measurement.weight", MeasurementKind::Weight},
                                  {"measurement.length", MeasurementKind::Length},
                                  {"measurement.height", MeasurementKind::Length},
                                  {"measurement.headCircumference", MeasurementKind::HeadCircumference},
                                  {"measurement.chestCircumference", MeasurementKind::ChestCircumference},
                                  {"measurement.fundalHeight", MeasurementKind::FundalHeight},
                                  {"measurement.abdominalGirth", MeasurementKind::AbdominalGirth},
                                  {"measurement.haemoglobin", MeasurementKind::Haemoglobin}};

/// The item that holds a path and whose answers count first.
const forms::Item *boundItem(const Session &session, const QString &path)
{
    for (const forms::Item &item : session.form().items) {
        if (item.binding == path) {
            return &item;
        }
    }
    return nullptr;
}

QList<Value> boundValues(const Session &session, const QString &path)
{
    const forms::Item *item = boundItem(session, path);
    return item ? session.countingAnswers(session.node(item->linkId)) : QList<Value>();
}

QString plain(const Value &value)
{
    struct Visitor {
        QString operator()(bool yes) const { return yes ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const forms::Date &date) const { return date.iso; }
        QString operator()(const forms::DateTime &instant) const { return instant.iso; }
        QString operator()(const forms::Time &time) const { return time.iso; }
        QString operator()(const forms::Coding &coding) const
        {
            return coding.display.isEmpty() ? coding.code : coding.display;
        }
        QString operator()(const forms::Quantity &quantity) const { return QString::number(quantity.value); }
    };
    return std::visit(Visitor(), value);
}

/// Stored units in one of the unit an item is asked in: 1000 for kg, 10 for cm.
double factorOf(const QString &unit)
{
    return unit == QLatin1String("kg") ? 1000.0 : unit == QLatin1String("cm") ? 10.0 : 1.0;
}

/// 1.001 kg are 1001 g, and not what binary fractions make of it.
double inStoredUnit(double number, double factor)
{
    constexpr double thousandths = 1000.0;
    return std::round(number * factor * thousandths) / thousandths;
}

/// The occasion of a checkup page as the records write it; empty for forms of no one age.
QString occasionOf(const QString &form)
{
    static const QHash<QString, QString> occasions{
        {QStringLiteral("01m"), QStringLiteral("1m")},    {QStringLiteral("02m"), QStringLiteral("2m")},
        {QStringLiteral("03m"), QStringLiteral("3-4m")},  {QStringLiteral("06m"), QStringLiteral("6-7m")},
        {QStringLiteral("09m"), QStringLiteral("9-10m")}, {QStringLiteral("12m"), QStringLiteral("12m")},
        {QStringLiteral("18m"), QStringLiteral("18m")},   {QStringLiteral("24m"), QStringLiteral("2y")},
        {QStringLiteral("36m"), QStringLiteral("3y")},    {QStringLiteral("48m"), QStringLiteral("4y")},
        {QStringLiteral("60m"), QStringLiteral("5y")},    {QStringLiteral("72m"), QStringLiteral("6y")}};
    return occasions.value(form.section(QLatin1Char('-'), -1));
}

CheckupKind kindOf(const QString &form)
{
    return form.startsWith(QLatin1String("antenatal"))    ? CheckupKind::Antenatal
           : form.startsWith(QLatin1String("postpartum")) ? CheckupKind::Postpartum
                                                          : CheckupKind::Child;
}

/// What a form says about a visit; `prefix` is "checkup." on pages of the child, "visit." on the mother's.
Checkup boundCheckup(const Session &session, const QString &prefix, const FormSubject &subject)
{
    const auto text = [&](const char *field) { return boundText(session, prefix + QLatin1String(field)); };
    const CheckupKind kind = kindOf(session.form().id);
    Checkup checkup{.type = kind,
                    .occasion = kind == CheckupKind::Child ? occasionOf(session.form().id) : QString(),
                    .date = boundDate(session, prefix + QLatin1String("date")),
                    .pregnancy = kind == CheckupKind::Child ? RecordId() : subject.pregnancy,
                    .facility = text("facility"),
                    .instructions = text("instructions"),
                    .result = text("overall").isEmpty() ? text("judgement") : text("overall"),
                    .note = text("notes")};
    checkup.examiner = subject.examiner;
    // The weeks follow from the due date and are worked out anew.
    static const QStringList own{QStringLiteral("date"),           QStringLiteral("facility"),
                                 QStringLiteral("overall"),        QStringLiteral("notes"),
                                 QStringLiteral("instructions"),   QStringLiteral("gestationalWeeks"),
                                 QStringLiteral("gestationalDays")};
    for (const forms::Item &item : session.form().items) {
        const QString field = item.binding.startsWith(prefix) ? item.binding.mid(prefix.size()) : QString();
        const QString answer = field.isEmpty() || own.contains(field) ? QString() : boundText(session, item.binding);
        if (!answer.isEmpty()) {
            checkup.findings.insert(field, answer);
        }
    }
    return checkup;
}

QList<Measurement> boundMeasurements(const Session &session)
{
    QList<Measurement> found;
    for (const BoundMeasure &measure : measures) {
        if (const auto value = boundMeasure(session, QLatin1String(measure.path))) {
            found.append(Measurement{.type = measure.kind, .value = *value});
        }
    }
    const auto systolic = boundMeasure(session, QStringLiteral("measurement.systolic"));
    const auto diastolic = boundMeasure(session, QStringLiteral("measurement.diastolic"));
    if (systolic && diastolic) {
        found.append(Measurement{.type = MeasurementKind::BloodPressure, .value = *systolic, .second = *diastolic});
    }
    return found;
}

/// A visit of the same kind and day that is written down already, of the same occasion as far as both say one.
const book::Stored<Checkup> *sameVisit(const QList<book::Stored<Checkup>> &known, const Checkup &checkup)
{
    for (const auto &one : known) {
        const bool sameOccasion =
            one.value.occasion.isEmpty() || checkup.occasion.isEmpty() || one.value.occasion == checkup.occasion;
        if (one.value.type == checkup.type && one.value.date == checkup.date && sameOccasion) {
            return &one;
        }
    }
    return nullptr;
}

/// What was known, with whatever the form says in its place.
Checkup merged(Checkup known, const Checkup &said)
{
    const auto take = [](QString &field, const QString &value) { field = value.isEmpty() ? field : value; };
    take(known.occasion, said.occasion);
    take(known.facility, said.facility);
    take(known.examiner, said.examiner);
    take(known.instructions, said.instructions);
    take(known.result, said.result);
    take(known.note, said.note);
    known.pregnancy = said.pregnancy.isEmpty() ? known.pregnancy : said.pregnancy;
    for (auto finding = said.findings.cbegin(); finding != said.findings.cend(); ++finding) {
        known.findings.insert(finding.key(), finding.value());
    }
    return known;
}

/// Writes a measurement of a visit: over the one of its kind there is, or a new one.
void addMeasurement(book::ChangeSet &changes, const book::Book &book, const RecordId &person, Measurement measurement,
                    const QList<book::Stored<Measurement>> &known)
{
    for (book::Stored<Measurement> one : known) {
        if (one.value.checkup == measurement.checkup && one.value.type == measurement.type) {
            const bool isNew = one.value.value != measurement.value || one.value.second != measurement.second;
            one.value.value = measurement.value;
            one.value.second = measurement.second;
            if (isNew) {
                changes.edit(one);
            }
            return;
        }
    }
    changes.add(book.clock(), person, std::move(measurement));
}

} // namespace

QString boundText(const Session &session, const QString &path)
{
    QStringList texts;
    const QList<Value> values = boundValues(session, path);
    for (const Value &value : values) {
        texts.append(plain(value));
    }
    return texts.join(QChar(0x3001));
}

QDate boundDate(const Session &session, const QString &path)
{
    return QDate::fromString(boundText(session, path).left(10), Qt::ISODate);
}

std::optional<double> boundMeasure(const Session &session, const QString &path)
{
    const forms::Item *item = boundItem(session, path);
    const QList<Value> values = boundValues(session, path);
    if (!item || values.isEmpty()) {
        return std::nullopt;
    }
    if (const auto *quantity = std::get_if<forms::Quantity>(&values.first())) {
        return inStoredUnit(quantity->value, factorOf(quantity->code));
    }
    bool isNumber = false;
    const double number = plain(values.first()).toDouble(&isNumber);
    return isNumber ? std::optional(inStoredUnit(number, storedPerUnit(*item))) : std::nullopt;
}

std::optional<MeasurementKind> measurementBoundTo(const QString &path)
{
    for (const BoundMeasure &measure : measures) {
        if (path == QLatin1String(measure.path)) {
            return measure.kind;
        }
    }
    return std::nullopt;
}

double storedPerUnit(const forms::Item &item)
{
    return factorOf(item.unit ? item.unit->code : QString());
}

Result<RecordId> addBoundVisit(book::ChangeSet &changes, const Session &session, const book::Book &book,
                               const FormSubject &subject)
{
    const bool isChilds = boundItem(session, QStringLiteral("checkup.date")) != nullptr;
    const forms::Item *mothers = boundItem(session, QStringLiteral("visit.date"));
    const bool isOneVisit = isChilds || (mothers && mothers->parent < 0);
    if (!isOneVisit) {
        return RecordId();
    }
    const Checkup said =
        boundCheckup(session, isChilds ? QStringLiteral("checkup.") : QStringLiteral("visit."), subject);
    if (!said.date.isValid()) {
        return RecordId();
    }
    const auto checkups = book.list<Checkup>(subject.person);
    const auto measurements = book.list<Measurement>(subject.person);
    if (!checkups || !measurements) {
        return fail(checkups ? measurements.error() : checkups.error());
    }
    const book::Stored<Checkup> *known = sameVisit(*checkups, said);
    const Checkup checkup = known ? merged(known->value, said) : said;
    const RecordId visit = known ? known->id : changes.add(book.clock(), subject.person, checkup);
    if (known && !sameContent(checkup, known->value)) {
        changes.edit(known->id, known->person, known->version, checkup);
    }
    for (Measurement measurement : boundMeasurements(session)) {
        measurement.date = said.date;
        measurement.by = MeasuredBy::Professional;
        measurement.facility = checkup.facility;
        measurement.checkup = visit;
        addMeasurement(changes, book, subject.person, measurement, *measurements);
    }
    return visit;
}

} // namespace oyako::care
