// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/definition.h"
#include "ui/text/dates.h"

#include <QWidget>

namespace oyako::ui {

/// Where the answer of one question is typed or chosen. Blank stays blank: a yes-or-no question can be left unanswered,
/// and a choice can be taken back by clicking it again.
class ItemEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The right editor for an item. `today` completes dates typed without a year.
    [[nodiscard]] static ItemEditor *make(const forms::Item &item, const QDate &today, const text::Speech &speech,
                                          QWidget *parent);

    /// Shows these answers without telling changed().
    virtual void setValues(const QList<forms::Value> &values) = 0;
    /// What is typed that is no answer yet (half a date, letters for a number).
    [[nodiscard]] virtual bool isAcceptable() const { return true; }

Q_SIGNALS:
    /// A person changed the answer.
    void changed(const QList<oyako::forms::Value> &values);
};

} // namespace oyako::ui
