// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/growth/japan.h"
#include "core/growth/obesity.h"
#include "core/growth/who.h"

#include <QByteArray>

namespace oyako::growth {

/// Every reference that comes with the program.
struct Library {
    WhoStandards who2006;
    WhoSchoolReference who2007;
    JapanReferences japan;
    StandardWeights standardWeights;

    /// BadData names the place when a table breaks its format.
    [[nodiscard]] static Result<Library> load();
};

/// Scores the rows of a CSV file and adds columns; all others pass through unchanged and in order. A file with the
/// column `indicator` gets `z` (two decimals), `z_unrounded` (six), `flag` (1: implausible) and `reason`; one with
/// `kind` gets `result` and `reason`; one with both gets all of them, and the rows with a kind are scored by it. Result
/// columns that are there already are filled anew. A row that gets no score says why in `reason` (reasonWord()); its
/// other result cells are empty. Line end and byte order mark stay as they were; a file in UTF-16 or code page 932
/// (text_encoding::decode()) comes back as UTF-8 with byte order mark. Names of columns, standards, indicators, kinds
/// and units are read in any case and without the blanks around them.
///
/// Every row of the file stays a row. One with more or fewer fields than the header is not scored (field_count): what
/// it lacks is empty, what it has beyond the header is left out. An empty line before the last row is an empty row
/// (empty_row). A line with a quote that opens or closes where none may (broken_quote), or with a lone CR in it
/// (broken_line_end), is a row by itself, its cells those between its commas; the rows after it are scored.
///
/// `indicator` with `standard`: who2006 (wfa, lhfa, wfl, bfa, hcfa, acfa, tsfa, ssfa) or who2007 (wfa, hfa, bfa). Reads
/// sex, age_days or, where that is empty, age_months, value, value_unit, lenhei_cm, position, oedema.
/// `kind`: height_sds_2000, weight_sds_2000, bmi_sds_2000, height_sds_lms_2016, birth_weight_z, birth_length_z,
/// birth_head_circumference_z, r5_percentile_interval_weight, …_length_height, …_head_circumference,
/// toddler_obesity_degree, school_obesity_degree, school_obesity_degree_by_age, kaup_index, efw_modified_shinozuka.
/// Reads sex, parity, ga_weeks, ga_days, age_months, value, value_unit, height_cm, bpd_cm, ac_cm, fl_cm.
/// A missing column reads as empty. Units: kg and g, cm and mm are converted.
///
/// Refused as a whole: NotUtf8 for bytes that are no text, a header with a broken quote or line end (BadData,
/// "line N"), and NotRecognised for a file with neither column.
[[nodiscard]] Result<QByteArray> scoreTable(const QByteArray &content, const Library &library);

} // namespace oyako::growth
