// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/schedule.h"

namespace oyako::immunization {

VaccineId Schedule::vaccine(const QString &code) const
{
    const auto found = vaccineByCode.constFind(code);
    if (found != vaccineByCode.constEnd()) {
        return *found;
    }
    bool isNumber = false;
    const int number = code.trimmed().toInt(&isNumber);
    return isNumber ? vaccineByCode.value(QString::number(number).rightJustified(2, u'0'), NoVaccine) : NoVaccine;
}

int Schedule::group(QStringView name) const
{
    for (size_t i = 0; i < groups.size(); ++i) {
        if (name.compare(groups[i].name, Qt::CaseInsensitive) == 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace oyako::immunization
