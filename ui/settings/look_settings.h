// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

namespace oyako::ui {

class ChoiceForm;

/// Language, years, colours, text size, and when to lock. A choice works at once.
class LookSettings final : public QWidget {
    Q_OBJECT

public:
    explicit LookSettings(const Context &context, QWidget *parent = nullptr);

private:
    void addLock(int chosen);
    void choose(const std::function<void(Preferences &)> &change);

    Context m_context;
    ChoiceForm *m_form;
};

} // namespace oyako::ui
