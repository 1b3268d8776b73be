// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/load.h"

#include "core/immunization/japan/reader.h"
#include "core/immunization/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace oyako::immunization {

namespace {

void readProduct(japan::Reader &reader, const QString &id, const QJsonObject &object)
{
    reader.place = id;
    Vaccine product;
    product.code = id;
    product.name = object.value(QLatin1String("ja")).toString();
    product.routine = object.value(QLatin1String("routine")).toBool(true);
    product.routineFrom = reader.day(object.value(QLatin1String("routineFrom")), NoDay);
    product.routineTo = reader.day(object.value(QLatin1String("routineTo")), LastDay);
    product.limit = reader.after(object, QStringLiteral("limit"));
    reader.schedule.vaccineByCode.insert(id, static_cast<VaccineId>(reader.schedule.vaccines.size()));
    reader.schedule.vaccines.push_back(std::move(product));
}

/// One rule for two kinds of vaccine, expanded to pairs as CDC's data hold them (section 6.7).
void readConflict(japan::Reader &reader, const QJsonObject &rule, const QJsonObject &products)
{
    reader.place = QStringLiteral("conflicts");
    const Period from = reader.period(rule, QStringLiteral("from")).value_or(Period{});
    const Period until = reader.period(rule, QStringLiteral("until")).value_or(Period{});
    for (auto impacted = products.begin(); impacted != products.end(); ++impacted) {
        if (impacted->toObject().value(QLatin1String("kind")) != rule.value(QLatin1String("kind"))) {
            continue;
        }
        auto &conflicts = reader.schedule.vaccines[reader.schedule.vaccine(impacted.key())].conflicts;
        for (auto other = products.begin(); other != products.end(); ++other) {
            if (other->toObject().value(QLatin1String("kind")) == rule.value(QLatin1String("with"))) {
                conflicts.push_back({reader.schedule.vaccine(other.key()), from, until, until});
            }
        }
    }
}

/// Which courses a product counts for (section 4.2 for antigens). A group without a series has nothing to count for.
void associate(Schedule &schedule, const QJsonObject &products)
{
    for (auto product = products.begin(); product != products.end(); ++product) {
        const QJsonArray groups = product->toObject().value(QLatin1String("groups")).toArray();
        for (size_t antigen = 0; antigen < schedule.antigens.size(); ++antigen) {
            if (groups.contains(schedule.antigens[antigen].name)) {
                schedule.vaccines[schedule.vaccine(product.key())].antigens.push_back(
                    {static_cast<qint16>(antigen), {}, {}});
            }
        }
    }
}

} // namespace

Result<std::shared_ptr<const Schedule>> loadJapan(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::NotJson, {}, {QString::number(error.offset)});
    }
    auto schedule = std::make_shared<Schedule>();
    schedule->family = Family::Japan;
    schedule->source = root.value(QLatin1String("source")).toString();
    schedule->version = root.value(QLatin1String("version")).toString();
    japan::Reader reader{*schedule, {}, {}};
    const QJsonObject products = root.value(QLatin1String("products")).toObject();
    for (auto product = products.begin(); product != products.end(); ++product) {
        readProduct(reader, product.key(), product->toObject());
    }
    const QJsonArray conflicts = root.value(QLatin1String("conflicts")).toArray();
    for (const QJsonValue &conflict : conflicts) {
        readConflict(reader, conflict.toObject(), products);
    }
    const QJsonArray series = root.value(QLatin1String("series")).toArray();
    for (const QJsonValue &one : series) {
        if (reader.ok()) {
            japan::readSeries(reader, one.toObject());
        }
    }
    if (!reader.ok() || series.isEmpty()) {
        return fail(ErrorCode::BadData, reader.place, {reader.reason});
    }
    associate(*schedule, products);
    return schedule;
}

Result<std::shared_ptr<const Schedule>> loadBuiltInJapan()
{
    openScheduleResources();
    QFile file(QStringLiteral(":/oyako/schedules/japan/schedule.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoFailed, file.fileName());
    }
    return loadJapan(file.readAll());
}

const Schedule &japanSchedule()
{
    static const auto schedule = loadBuiltInJapan().value_or(std::make_shared<const Schedule>());
    return *schedule;
}

} // namespace oyako::immunization
