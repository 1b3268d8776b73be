// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/pages/page.h"
#include "ui/text/dates.h"
#include "ui/widgets/person_face.h"

#include <QHash>

namespace oyako::ui {

/// The open items of the list on A4 with a box to tick before each, for the door of the refrigerator. Quiet and settled
/// items stay off the paper.
[[nodiscard]] pages::Document todayPaper(const agenda::Agenda &agenda, const QHash<RecordId, PersonFace> &faces,
                                         const QDate &today, const text::Speech &speech);

} // namespace oyako::ui
