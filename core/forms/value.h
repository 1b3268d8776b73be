// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace oyako::forms {

/// A code from a list. Two codings are the same answer when system and code agree; without a code, when the display
/// does.
struct Coding {
    QString system;
    QString code;
    QString display;

    friend bool operator==(const Coding &, const Coding &) = default;
};

/// A number with a unit. `code` is the UCUM code, `unit` what people read.
struct Quantity {
    double value = 0;
    QString unit;
    QString system;
    QString code;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// A FHIR date, kept as written: "2026", "2026-05" or "2026-05-03". A partial date stays partial.
struct Date {
    QString iso;

    friend bool operator==(const Date &, const Date &) = default;
};

/// A FHIR dateTime, kept as written: a Date, or a date and time with its zone.
struct DateTime {
    QString iso;

    friend bool operator==(const DateTime &, const DateTime &) = default;
};

/// A FHIR time "13:30:00".
struct Time {
    QString iso;

    friend bool operator==(const Time &, const Time &) = default;
};

/// One answer. qint64 = integer, double = decimal, QString = string, text and what was typed beside a list.
using Value = std::variant<bool, qint64, double, QString, Date, DateTime, Time, Coding, Quantity>;

/// A text with its translations (FHIR extension `translation`).
struct Text {
    struct Translation {
        QString language;
        QString text;

        friend bool operator==(const Translation &, const Translation &) = default;
    };
    QString original;
    QList<Translation> translations;

    [[nodiscard]] bool isEmpty() const { return original.isEmpty(); }
    /// The text in `language` ("ja", "ja-easy", "en"): the exact language, else its first subtag, else the original.
    /// "ja-easy" and the registered form "ja-x-easy" are the same.
    [[nodiscard]] QString in(const QString &language) const;

    friend bool operator==(const Text &, const Text &) = default;
};

/// How two answers stand to each other; Unordered when they cannot be compared (other kind, other unit, or dates whose
/// precision leaves it open).
enum class Order { Less, Equal, Greater, Unordered };

/// Compares numbers (integer with decimal too), dates, times and quantities (see compareAmounts() in units.h). Texts,
/// codes and yes/no have no order: they are Equal or Unordered.
[[nodiscard]] Order compare(const Value &a, const Value &b);

/// The same answer: numbers by value, codings by system and code, a text equal to a coding's code or display is not.
[[nodiscard]] bool sameAnswer(const Value &a, const Value &b);

/// Whether the date is written as FHIR wants it and exists in the calendar.
[[nodiscard]] bool isValid(const Date &date);
/// Also refuses a time without a zone (R4: a zone is needed as soon as there is a time).
[[nodiscard]] bool isValid(const DateTime &dateTime);
[[nodiscard]] bool isValid(const Time &time);

/// The number in an integer, decimal or quantity answer.
[[nodiscard]] std::optional<double> numberOf(const Value &value);

/// Digits after the point in the shortest way to write `number`.
[[nodiscard]] int decimalPlaces(double number);

/// The answer as short plain text, without language: codes give their display (or code), quantities "6.9 kg".
[[nodiscard]] QString plainText(const Value &value);

} // namespace oyako::forms
