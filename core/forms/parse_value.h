// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/definition.h"

#include <QJsonObject>

#include <optional>

namespace oyako::forms {

/// The answer under a choice-of-types key: readChoice(object, "value") reads valueBoolean, valueCoding …; nothing when
/// there is none, or two, or its JSON type does not fit. Numbers and yes/no written as text are read too: such files
/// exist.
[[nodiscard]] std::optional<Value> readChoice(const QJsonObject &object, const QString &stem);

/// `value` as an answer to a question of `type`: an integer for a decimal question becomes a decimal, a text that is a
/// date becomes a date. Nothing when it cannot be one (an integer has 32 bits: R4, primitive types).
[[nodiscard]] std::optional<Value> fitted(const Value &value, ItemType type);

/// A text of nothing but blanks says nothing: it is no answer.
[[nodiscard]] bool isBlank(const Value &value);

/// The text under `key` with its translations (`_key.extension[translation]`).
[[nodiscard]] Text readText(const QJsonObject &object, const QString &key);

/// Reads true and "true".
[[nodiscard]] bool readFlag(const QJsonObject &object, const QString &key);

[[nodiscard]] Coding readCoding(const QJsonObject &object);

/// Every extension of an element with a name known here: the part of the url behind
/// "http://hl7.org/fhir/StructureDefinition/", the SDC base or "urn:oyako:extension:" (the latter keep "oyako:" in
/// front).
[[nodiscard]] QString extensionName(const QJsonObject &extension);

} // namespace oyako::forms
