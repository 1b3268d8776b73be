// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

class QComboBox;
class QFormLayout;

namespace oyako::ui {

/// Language, years, colours, text size, and when to lock. A choice works at once.
class LookSettings final : public QWidget {
    Q_OBJECT

public:
    explicit LookSettings(const Context &context, QWidget *parent = nullptr);

private:
    QComboBox *addBox(const QString &label);
    void choose(const std::function<void(Preferences &)> &change);

    Context m_context;
    QFormLayout *m_form;
};

} // namespace oyako::ui
