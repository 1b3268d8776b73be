// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/intake.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

namespace oyako::ui {

/// Who of the book somebody of a file is: the file and every candidate side by side, and one choice for each. Nothing
/// is chosen beforehand.
class PersonQuestion final : public Card {
    Q_OBJECT

public:
    PersonQuestion(const Context &context, const exchange::ArrivedPerson &person, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `here`: the person of the book, or the file's own id for somebody new.
    void decided(const oyako::RecordId &person, const oyako::RecordId &here);

private:
    void addTable(const exchange::ArrivedPerson &person);
    void addChoices(const exchange::ArrivedPerson &person);

    Context m_context;
};

} // namespace oyako::ui
