// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/own_place.h"

#include "core/facilities/area.h"
#include "core/facilities/cell_text.h"
#include "core/programs/municipalities.h"

namespace oyako::facilities {

records::Facility ownPlace(records::Facility typed)
{
    for (QString *text : {&typed.name, &typed.kana, &typed.address, &typed.phone, &typed.hours, &typed.note}) {
        *text = text->trimmed();
    }
    const Area area = areaOf(typed.address);
    if (!area.name.isEmpty()) {
        typed.municipality = area.code;
        typed.ward = area.name;
    } else {
        const auto said = programs::MunicipalityTable::builtIn().find(typed.municipality);
        typed.ward = said ? said->name : QString();
    }
    typed.weekdays = weekdaysOf(typed.hours.section(QLatin1Char('\n'), 0, 0));
    return typed;
}

} // namespace oyako::facilities
