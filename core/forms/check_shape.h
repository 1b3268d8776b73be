// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/forms/definition.h"

#include <QJsonObject>

namespace oyako::forms {

/// What is JSON but no R4 Questionnaire: a member of the wrong kind (BadForm, "bad_value", the member), and rules that
/// change the meaning of the whole ("implicit_rules", "modifier_extension").
[[nodiscard]] Result<void> checkFormShape(const QJsonObject &json);

/// The same of one item (field: linkId), and R4's own rules: que-1 ("display_with_items"), que-4 ("two_option_lists"),
/// que-12 ("missing_enable_behavior").
[[nodiscard]] Result<void> checkItemShape(const QJsonObject &json, const QString &linkId);

/// Limits that nothing can keep: BadForm, "bad_limits", and the lower one.
[[nodiscard]] Result<void> checkLimits(const Item &item);

} // namespace oyako::forms
