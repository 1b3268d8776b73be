// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/given.h"

namespace oyako::cli {

Result<int> givenNumber(const Arguments &arguments, const QString &option, int least, int most, int otherwise)
{
    if (!arguments.has(option)) {
        return otherwise;
    }
    const QString text = arguments.value(option);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? Result<int>(number)
                                                         : fail(ErrorCode::InvalidValue, QLatin1String("--") + option);
}

} // namespace oyako::cli
