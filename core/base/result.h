// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace oyako {

/// A value, or why there is none. Functions that return one are [[nodiscard]].
template <class T>
using Result = tl::expected<T, Error>;

/// For returning a failure: return fail(ErrorCode::InvalidValue, u"birthDate"_qs);
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString field = {}, QStringList arguments = {})
{
    return tl::unexpected<Error>(Error{code, std::move(field), std::move(arguments)});
}

/// For passing on a failure of another result type.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace oyako

/// Leaves the function with the failure of `expression`, a Result<void>.
#define OYAKO_TRY(expression)                                    \
    do {                                                         \
        if (auto oyakoTried = (expression); !oyakoTried) {       \
            return ::oyako::fail(std::move(oyakoTried).error()); \
        }                                                        \
    } while (false)
