// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

namespace oyako {

QLatin1String errorWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return QLatin1String("not_found");
    case ErrorCode::Locked: return QLatin1String("locked");
    case ErrorCode::WrongKey: return QLatin1String("wrong_key");
    case ErrorCode::Damaged: return QLatin1String("damaged");
    case ErrorCode::Plaintext: return QLatin1String("plaintext");
    case ErrorCode::NewerSchema: return QLatin1String("newer_schema");
    case ErrorCode::InUse: return QLatin1String("in_use");
    case ErrorCode::ReadOnly: return QLatin1String("read_only");
    case ErrorCode::DiskFull: return QLatin1String("disk_full");
    case ErrorCode::IoFailed: return QLatin1String("io_failed");
    case ErrorCode::Unsupported: return QLatin1String("unsupported");
    case ErrorCode::InvalidValue: return QLatin1String("invalid_value");
    case ErrorCode::MissingValue: return QLatin1String("missing_value");
    case ErrorCode::UnknownField: return QLatin1String("unknown_field");
    case ErrorCode::UnknownRecord: return QLatin1String("unknown_record");
    case ErrorCode::AlreadyExists: return QLatin1String("already_exists");
    case ErrorCode::Conflict: return QLatin1String("conflict");
    case ErrorCode::NotAllowed: return QLatin1String("not_allowed");
    case ErrorCode::Cancelled: return QLatin1String("cancelled");
    case ErrorCode::TooLarge: return QLatin1String("too_large");
    case ErrorCode::TooDeep: return QLatin1String("too_deep");
    case ErrorCode::NotUtf8: return QLatin1String("not_utf8");
    case ErrorCode::NotJson: return QLatin1String("not_json");
    case ErrorCode::NotFhirR4: return QLatin1String("not_fhir_r4");
    case ErrorCode::NotRecognised: return QLatin1String("not_recognised");
    case ErrorCode::BadForm: return QLatin1String("bad_form");
    case ErrorCode::BadExpression: return QLatin1String("bad_expression");
    case ErrorCode::BadData: return QLatin1String("bad_data");
    }
    return QLatin1String("io_failed");
}

int exitStatus(ErrorCode code)
{
    return code <= ErrorCode::Unsupported ? 3 : 1;
}

} // namespace oyako
