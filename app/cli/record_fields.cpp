// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/record_fields.h"

#include "core/base/files.h"
#include "core/records/field_words.h"

#include <QFile>
#include <QJsonDocument>

namespace oyako::cli {

namespace {

constexpr qint64 largestInput = 16 * 1024 * 1024;

/// What a word on the command line may stand for, the plain text first.
QList<QJsonValue> readings(const QString &text)
{
    QList<QJsonValue> values{text};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber) {
        values.append(number);
    }
    if (text == QLatin1String("true") || text == QLatin1String("false")) {
        values.append(text == QLatin1String("true"));
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject()) {
        values.append(document.object());
    } else if (document.isArray()) {
        values.append(document.array());
    }
    return values;
}

/// The first reading the kind accepts for this field.
Result<QJsonValue> readingFor(records::Kind kind, const QString &name, const QString &text)
{
    Error error;
    for (const QJsonValue &value : readings(text)) {
        const auto accepted = readRecord(kind, QJsonObject{{name, value}});
        if (accepted) {
            return value;
        }
        error = accepted.error();
    }
    return fail(std::move(error));
}

/// Replaces "unit" by the factor to the stored unit.
Result<void> convertUnit(QJsonObject &fields)
{
    const QString unit = fields.take(QStringLiteral("unit")).toString();
    const auto type = records::enumFromWord<records::MeasurementKind>(fields.value(QStringLiteral("type")).toString());
    if (unit.isEmpty() || !type || unit == records::unitOf(*type)) {
        return {};
    }
    const std::pair<QLatin1String, double> known[]{{QLatin1String("kg"), 1000.0}, {QLatin1String("cm"), 10.0}};
    const bool isMass = records::unitOf(*type) == QLatin1String("g");
    const bool isLength = records::unitOf(*type) == QLatin1String("mm");
    if ((unit == known[0].first && isMass) || (unit == known[1].first && isLength)) {
        const double factor = isMass ? known[0].second : known[1].second;
        fields.insert(QStringLiteral("value"), fields.value(QStringLiteral("value")).toDouble() * factor);
        return {};
    }
    return fail(ErrorCode::InvalidValue, QStringLiteral("unit"), {unit});
}

} // namespace

Result<records::AnyRecord> readRecord(records::Kind kind, const QJsonObject &fields)
{
    auto record = records::fromJson(kind, fields);
    if (!record && record.error().code == ErrorCode::InvalidValue && record.error().arguments.isEmpty()) {
        Error error = std::move(record).error();
        error.arguments = records::wordsOfField(kind, error.field);
        return fail(std::move(error));
    }
    return record;
}

Result<QJsonObject> readJsonObject(const QString &path)
{
    Result<QByteArray> bytes;
    if (path == QLatin1String("-")) {
        QFile input;
        bytes = input.open(stdin, QIODevice::ReadOnly)
                    ? Result<QByteArray>(input.read(largestInput))
                    : Result<QByteArray>(fail(ErrorCode::IoFailed, QStringLiteral("stdin")));
    } else {
        bytes = files::read(path, largestInput);
    }
    if (!bytes) {
        return fail(std::move(bytes).error());
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::NotJson, QStringLiteral("--data"), {QString::number(problem.offset)});
    }
    return document.object();
}

Result<QJsonObject> givenFields(const Invocation &invocation, records::Kind kind)
{
    const Arguments &arguments = invocation.arguments();
    QJsonObject fields;
    if (arguments.has(QStringLiteral("data"))) {
        auto given = readJsonObject(arguments.value(QStringLiteral("data")));
        if (!given) {
            return fail(std::move(given).error());
        }
        fields = std::move(*given);
    }
    for (const QString &name : arguments.fields()) {
        const bool isUnit = kind == records::Kind::Measurement && name == QLatin1String("unit");
        auto value = isUnit ? Result<QJsonValue>(arguments.value(name)) : readingFor(kind, name, arguments.value(name));
        if (!value) {
            const bool isUnknown = value.error().code == ErrorCode::UnknownField;
            return fail(isUnknown ? Error{ErrorCode::UnknownField, QLatin1String("--") + name, {}} : value.error());
        }
        fields.insert(name, *value);
    }
    if (kind == records::Kind::Measurement) {
        OYAKO_TRY(convertUnit(fields));
    }
    return fields;
}

} // namespace oyako::cli
