// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace oyako::cli {

/// While it lives, what libraries print to standard error goes nowhere: a picture cut short is our error to tell, in
/// one line. For one thread that prints nothing itself meanwhile.
class QuietErrors final {
public:
    QuietErrors();
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;
    ~QuietErrors();

private:
    int m_kept = -1; ///< A copy of the descriptor.
};

} // namespace oyako::cli
