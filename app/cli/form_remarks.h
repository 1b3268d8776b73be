// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/form_input.h"

#include <QJsonArray>

namespace oyako::cli {

/// What is worth asking about the answers beside their problems, as soft problems: care::remarkOnAnswer(). Of --person
/// where there is a book and a name. Nothing is said of an answer that has a problem already.
[[nodiscard]] QJsonArray remarksOn(const GivenForm &given, const book::Book *book,
                                   const QList<forms::Problem> &problems);

} // namespace oyako::cli
