// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/forms/definition.h"

#include <memory>

namespace oyako::forms {

/// More items than this are refused (BadForm, "too_many_items").
constexpr int mostItems = 20'000;

/// Reads a FHIR R4 Questionnaire. Refuses what could not work, with the place (field: linkId) and the reason:
/// - NotJson, NotUtf8, TooLarge, TooDeep: the file itself (json_reader.h);
/// - NotRecognised: JSON, but no FHIR resource; NotFhirR4 (argument): another resource, STU3 or R5;
/// - BadExpression (arguments: the expression, what is not supported): outside the FHIRPath subset, another language,
/// or
///   an extension with an expression that is not run here;
/// - BadForm (arguments: reason, detail), reasons: missing_link_id, duplicate_link_id, unknown_type, too_many_items,
///   missing_value_set, no_options, bad_option, unknown_question, bad_operator, bad_answer, cyclic_enable_when,
///   cyclic_expression, duplicate_variable, bad_regex, modifier_extension, individual_number, sub_questionnaire
///   (detail: the other form), bad_initial, several_initials, and those of check_shape.h.
/// An item that asks for the 個人番号 is refused (番号法: no use outside its purposes).
[[nodiscard]] Result<std::shared_ptr<const Form>> parseForm(const QByteArray &bytes);

} // namespace oyako::forms
