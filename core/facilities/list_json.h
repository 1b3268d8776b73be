// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facilities/list_table.h"

namespace oyako::facilities {

/// Reads a list in JSON. Taken: an array of objects; a GeoJSON FeatureCollection (a point becomes latitude and
/// longitude); an object with arrays of objects one or two levels down, where `header` may give the headers of the
/// keys, `index` the names of the arrays (taken as the kind of their entries), `source` the credit and `origin` the
/// address. NotJson (argument: byte offset), TooDeep and TooLarge as json::readDocument() for more than largestList
/// bytes or mostCells values, TooLarge (field "rows", "columns" or "cells", argument: the limit); NotRecognised
/// ("header") when no array of objects has a column for a name.
[[nodiscard]] Result<ListTable> readJsonList(const QByteArray &utf8);

} // namespace oyako::facilities
