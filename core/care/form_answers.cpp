// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_answers.h"

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
                                  {"measurement.abdominalGirth", MeasurementKind::AbdominalGirth}};

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

Checkup boundCheckup(const Session &session, const QDate &date)
{
    Checkup checkup{.type = session.form().id.startsWith(QLatin1String("antenatal")) ? CheckupKind::Antenatal
                                                                                     : CheckupKind::Child,
                    .date = date,
                    .facility = boundText(session, QStringLiteral("checkup.facility")),
                    .result = boundText(session, QStringLiteral("checkup.overall")),
                    .note = boundText(session, QStringLiteral("checkup.notes"))};
    const QString prefix = QStringLiteral("checkup.");
    for (const forms::Item &item : session.form().items) {
        const QString field = item.binding.mid(prefix.size());
        const bool isOwnField = field == QLatin1String("date") || field == QLatin1String("facility") ||
                                field == QLatin1String("overall") || field == QLatin1String("notes");
        if (!item.binding.startsWith(prefix) || isOwnField) {
            continue;
        }
        const QString text = boundText(session, item.binding);
        if (!text.isEmpty()) {
            checkup.findings.insert(field, text);
        }
    }
    return checkup;
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
        return quantity->value * factorOf(quantity->code);
    }
    bool isNumber = false;
    const double number = plain(values.first()).toDouble(&isNumber);
    return isNumber ? std::optional(number * factorOf(item->unit ? item->unit->code : QString())) : std::nullopt;
}

void addBoundVisit(book::ChangeSet &changes, const Session &session, const Clock &clock, const RecordId &person)
{
    const QDate date = boundDate(session, QStringLiteral("checkup.date"));
    if (!date.isValid()) {
        return;
    }
    const Checkup checkup = boundCheckup(session, date);
    const RecordId visit = changes.add(clock, person, checkup);
    for (const BoundMeasure &measure : measures) {
        if (const auto value = boundMeasure(session, QLatin1String(measure.path))) {
            changes.add(clock, person,
                        Measurement{.type = measure.kind,
                                    .value = *value,
                                    .date = date,
                                    .by = MeasuredBy::Professional,
                                    .facility = checkup.facility,
                                    .checkup = visit});
        }
    }
}

} // namespace oyako::care
