// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/person.h"
#include "core/records/pregnancy.h"
#include "ui/text/dates.h"
#include "ui/widgets/person_face.h"

namespace oyako::ui {

/// How a person of the book looks on `today`: 1歳6か月, 2025年5月10日生(令和7年); with an ongoing pregnancy 妊娠24週3日
/// and the due date instead. `pregnancy` may be null.
[[nodiscard]] PersonFace faceOf(const records::Person &person, const records::Pregnancy *pregnancy, const QDate &today,
                                const text::Speech &speech);
/// The short line under a name in the rail: 妊娠24週3日・予定 3月11日; 1歳6か月・2025年5月10日生.
[[nodiscard]] QString railLine(const records::Person &person, const records::Pregnancy *pregnancy, const QDate &today,
                               const text::Speech &speech);
/// What a person is called where there is no name yet: なまえは まだ.
[[nodiscard]] QString callName(const records::Person &person);

} // namespace oyako::ui
