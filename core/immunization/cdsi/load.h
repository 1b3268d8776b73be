// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/immunization/schedule.h"

#include <QByteArray>

#include <memory>
#include <utility>

namespace oyako::immunization {

/// The contents of a release of CDC's CDSi supporting data: file name and bytes of each XML file.
using CdsiFiles = std::vector<std::pair<QString, QByteArray>>;

/// Builds a schedule from ScheduleSupportingData.xml and the AntigenSupportingData*.xml files, in any order.
/// BadData (field: file name, argument: line and reason) when a file is not well formed or breaks the published schema;
/// MissingValue when the schedule file or every antigen file is missing.
[[nodiscard]] Result<std::shared_ptr<const Schedule>> loadCdsi(const CdsiFiles &files, const QString &version);

/// Reads the files of a folder. The version is the first line of its file VERSION, else a digest of the contents.
/// NotFound, IoFailed or TooLarge (field: folder or file) when they cannot be read.
[[nodiscard]] Result<std::shared_ptr<const Schedule>> loadCdsiFolder(const QString &folder);

/// The release shipped inside the program.
[[nodiscard]] Result<std::shared_ptr<const Schedule>> loadBuiltInCdsi();

/// The same, read once for the life of the program, at the first call; without any group should it not be readable.
[[nodiscard]] const Schedule &cdsiSchedule();

} // namespace oyako::immunization
