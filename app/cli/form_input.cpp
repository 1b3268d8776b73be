// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/form_input.h"

#include "core/base/files.h"
#include "core/forms/json_reader.h"
#include "core/forms/library.h"
#include "core/forms/parser.h"

namespace oyako::cli {

using namespace oyako::forms;

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;

} // namespace

bool namesForm(const Invocation &invocation)
{
    return invocation.arguments().has(QStringLiteral("form")) || !invocation.arguments().words().isEmpty();
}

Result<std::shared_ptr<const Form>> readForm(const Invocation &invocation)
{
    if (invocation.arguments().has(QStringLiteral("form"))) {
        return builtInForm(invocation.arguments().value(QStringLiteral("form")));
    }
    const auto bytes = files::read(invocation.arguments().words().first(), largestFile);
    return bytes ? parseForm(*bytes) : fail(bytes.error());
}

Result<ReadResponse> readSession(const Invocation &invocation)
{
    const auto form = readForm(invocation);
    if (!form) {
        return fail(form.error());
    }
    if (!invocation.arguments().has(QStringLiteral("answers"))) {
        return ReadResponse{Session::start(*form, invocation.clock()), {}};
    }
    const auto bytes = files::read(invocation.arguments().value(QStringLiteral("answers")), largestFile);
    const auto json = bytes ? readJsonObject(*bytes) : fail(bytes.error());
    if (!json) {
        return fail(json.error());
    }
    if (json->contains(QLatin1String("resourceType"))) {
        return readResponse(*form, *json, invocation.clock());
    }
    ReadResponse filled{Session::start(*form, invocation.clock()), {}};
    OYAKO_TRY(applyAnswers(filled.session, *json));
    return filled;
}

} // namespace oyako::cli
