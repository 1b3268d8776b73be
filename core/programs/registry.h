// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/programs/programme.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace oyako::programs {

/// A remark on one record of an imported file.
struct RegistryRemark {
    enum class Kind {
        NoId,            ///< Left out: without psid it cannot be known again.
        DoubleId,        ///< Left out: this psid came before.
        NoArea,          ///< Left out: no municipality code.
        UnknownTag,      ///< Kept: a code that its list does not have. detail: list and code.
        AreaDiffers,     ///< Kept: psid and area name different municipalities.
        BadOrganisation, ///< Kept: the check digit of the corporate number in psid is wrong.
    };
    qsizetype record = 0; ///< From 1.
    Kind kind = Kind::NoId;
    QString detail;

    friend bool operator==(const RegistryRemark &, const RegistryRemark &) = default;
};

/// What an import read.
struct Registry {
    QList<Programme> programmes;
    qsizetype read = 0; ///< Records in the file.
    QList<RegistryRemark> remarks;
};

/// Reads a file of 東京都版 子育て支援制度レジストリ: an array of objects. Rules for what is irregular in it:
/// registry_text.h. All or nothing: NotUtf8, NotJson (argument: byte offset), NotRecognised when it is no array of
/// objects, Cancelled.
[[nodiscard]] Result<Registry> readRegistry(const QByteArray &json, const Progress &progress = {});

/// The name of a tag in the registry's lists ("categoryCode", "targetCode", "contentsCode"); empty when the list lacks
/// it.
[[nodiscard]] QString tagName(const QString &list, const QString &code);

/// Whether a 13-digit corporate number (法人番号) has its check digit in front.
[[nodiscard]] bool isCorporateNumber(const QString &number);

/// What a second import of a registry brought, by id.
struct RegistryChanges {
    QStringList added;
    QStringList changed;
    QStringList removed;

    friend bool operator==(const RegistryChanges &, const RegistryChanges &) = default;
};
[[nodiscard]] RegistryChanges changesBetween(const QList<Programme> &before, const QList<Programme> &after);

/// Whether a snapshot is so old (more than 180 days) that the reader is told so.
[[nodiscard]] bool isStale(const QDate &snapshot, const QDate &today);

} // namespace oyako::programs
