// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/records/family_records.h"

/// Which checkup the answers of a page or sheet belong to.
namespace oyako::care {

/// A visit as a response names it in its `encounter`.
[[nodiscard]] QString visitUrn(const RecordId &checkup);

/// The checkup a response names; empty when it names none, as those written by earlier editions of the program.
[[nodiscard]] RecordId visitOf(const records::FormResponse &response);

/// Whether answers belong to the checkup of this id on this day: to the one they name, else to that of the day they
/// say they are about, else to that of the day they were written.
[[nodiscard]] bool isOfVisit(const records::FormResponse &response, const RecordId &checkup, const QDate &day);

} // namespace oyako::care
