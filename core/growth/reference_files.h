// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace oyako::growth {

/// What must be named wherever a reference's numbers are shown.
struct ReferenceInfo {
    QString id;      ///< "who2006", "japan-r5-2023"; the file name for an institution's own
    QString name;    ///< the data set as its makers call it
    QString edition; ///< year or edition
    QString source;  ///< who published it
    QString terms;   ///< what its publishers allow
};

/// One file of resources/growth, compiled into the program. NotFound (argument: the name) when there is none.
[[nodiscard]] Result<QByteArray> referenceFile(const QString &name);

/// The references that come with the program, from references.csv. BadData when that file breaks its format.
[[nodiscard]] Result<QList<ReferenceInfo>> references();

/// The one with this id. UnknownRecord (argument: the id).
[[nodiscard]] Result<ReferenceInfo> reference(const QString &id);

} // namespace oyako::growth
