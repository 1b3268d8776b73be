// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/programme.h"

namespace oyako::programs {

/// A member of a programme that is one text, with its name as a column of the CSV list and as a member of the JSON kept
/// in the book.
struct ProgrammeText {
    const char *column;
    const char *member;
    QString Programme::*field;
};
inline constexpr ProgrammeText programmeTexts[]{{"id", "id", &Programme::id},
                                                {"name", "name", &Programme::name},
                                                {"local_name", "localName", &Programme::localName},
                                                {"summary", "summary", &Programme::summary},
                                                {"description", "description", &Programme::description},
                                                {"persons", "persons", &Programme::persons},
                                                {"conditions", "conditions", &Programme::conditions},
                                                {"support", "support", &Programme::support},
                                                {"cost", "cost", &Programme::cost},
                                                {"period", "period", &Programme::period},
                                                {"contact", "contact", &Programme::contact},
                                                {"phone", "phone", &Programme::phone},
                                                {"area_code", "areaCode", &Programme::areaCode},
                                                {"area_name", "areaName", &Programme::areaName},
                                                {"basis", "basis", &Programme::basis}};

/// A member that is a list of codes; its name is the same in both.
struct ProgrammeTags {
    const char *name;
    QStringList Programme::*field;
};
inline constexpr ProgrammeTags programmeTags[]{
    {"categories", &Programme::categories}, {"targets", &Programme::targets}, {"contents", &Programme::contents}};

} // namespace oyako::programs
