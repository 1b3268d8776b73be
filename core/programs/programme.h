// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace oyako::programs {

/// Ages in completed months a programme is for; a missing bound is open.
struct AgeBounds {
    std::optional<int> from;  ///< First month that belongs to it.
    std::optional<int> below; ///< First month that does not.

    [[nodiscard]] bool isKnown() const { return from || below; }
    [[nodiscard]] bool holds(int months) const { return months >= from.value_or(0) && (!below || months < *below); }

    friend bool operator==(const AgeBounds &, const AgeBounds &) = default;
};

struct ProgrammeLink {
    QString title;
    QString address; ///< http or https.

    friend bool operator==(const ProgrammeLink &, const ProgrammeLink &) = default;
};

/// A support programme of a municipality or prefecture, as its registry describes it. Texts are the publisher's own and
/// are shown as plain text.
struct Programme {
    QString id; ///< psid of the registry; unique. Several rows may share a menu number.
    QString name;
    QString localName; ///< The municipality's own name for it; may be empty.
    QString summary;
    QString description;
    QString persons;    ///< 対象者
    QString conditions; ///< 対象の条件
    QString support;
    QString cost;
    QString period; ///< When and how to apply.
    AgeBounds ages;
    QStringList bring;
    QList<ProgrammeLink> links;
    QString contact;
    QString phone;
    QString areaCode; ///< Six digits.
    QString areaName;
    QString basis;
    QDate updated;          ///< By the publisher; invalid when not said.
    QStringList categories; ///< Three-digit codes.
    QStringList targets;
    QStringList contents;

    friend bool operator==(const Programme &, const Programme &) = default;
};

} // namespace oyako::programs
