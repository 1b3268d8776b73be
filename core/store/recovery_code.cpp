// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/recovery_code.h"

#include "core/base/typed_code.h"

#include <sodium.h>

namespace oyako::store {

namespace {

using typed::alphabet;

constexpr size_t payloadSymbols = 28;
constexpr size_t checkSymbols = typed::CheckGroup().size();
constexpr size_t allSymbols = payloadSymbols + checkSymbols;
constexpr size_t groupSize = 4;

typed::CheckGroup checkGroup(const unsigned char *payload)
{
    return typed::checkGroup({payload, payloadSymbols}, "oyako recovery code check");
}

tl::unexpected<Error> refuse(QLatin1String reason)
{
    return fail(ErrorCode::InvalidValue, QStringLiteral("recoveryCode"), {reason});
}

} // namespace

Secret makeRecoveryCode()
{
    Secret payload(payloadSymbols);
    for (size_t i = 0; i < payloadSymbols; ++i) {
        payload.data()[i] = static_cast<unsigned char>(alphabet[randombytes_uniform(alphabet.size())]);
    }
    const auto check = checkGroup(payload.data());
    Secret code(allSymbols + allSymbols / groupSize - 1);
    size_t at = 0;
    for (size_t i = 0; i < allSymbols; ++i) {
        if (i > 0 && i % groupSize == 0) {
            code.data()[at++] = '-';
        }
        code.data()[at++] =
            i < payloadSymbols ? payload.data()[i] : static_cast<unsigned char>(check[i - payloadSymbols]);
    }
    return code;
}

Result<Secret> readRecoveryCode(const Secret &code)
{
    Secret symbols(allSymbols);
    switch (typed::readSymbols(code.view(), {symbols.data(), allSymbols})) {
    case typed::Slip::Symbol: return refuse(QLatin1String("symbol"));
    case typed::Slip::Length: return refuse(QLatin1String("length"));
    case typed::Slip::None: break;
    }
    const auto check = checkGroup(symbols.data());
    if (sodium_memcmp(check.data(), symbols.data() + payloadSymbols, checkSymbols) != 0) {
        return refuse(QLatin1String("check"));
    }
    symbols.truncate(payloadSymbols);
    return symbols;
}

} // namespace oyako::store
