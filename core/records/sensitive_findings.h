// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

namespace oyako::records {

/// Keys of Checkup::findings that are infection results or mental-health scores (handbook reference §1.6, §2.4): left
/// out of prints and hand-overs unless somebody chooses them.
inline constexpr std::array sensitiveFindings{"syphilis",      "hbsAntigen", "hcvAntibody", "hivAntibody",
                                              "htlv1Antibody", "chlamydia",  "epds",        "mibs"};

[[nodiscard]] bool isSensitiveFinding(QStringView key);

} // namespace oyako::records
