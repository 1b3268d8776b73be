// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <QComboBox>

namespace oyako::ui {

/// For whom an application or a number of hours is: one person of the book.
class PersonBox final : public QComboBox {
    Q_OBJECT

public:
    /// `chosen` may be empty: the first person of the book then stands there.
    PersonBox(const book::Book &book, const RecordId &chosen, QWidget *parent = nullptr);

    /// Who was given where the book has no persons to choose from.
    [[nodiscard]] RecordId person() const;
    /// Puts the youngest living person of the role there, unless somebody was chosen by hand.
    void propose(const book::Book &book, records::Role role);

private:
    RecordId m_given;
    bool m_isChosen = false; ///< By hand.
};

} // namespace oyako::ui
