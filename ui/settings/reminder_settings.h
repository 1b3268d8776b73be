// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

class QCheckBox;

namespace oyako::ui {

class ChoiceForm;
class InlineMessage;

/// Whether to remind outside the window, at which hour, how early, and with which words. A choice works at once.
class ReminderSettings final : public QWidget {
    Q_OBJECT

public:
    explicit ReminderSettings(const Context &context, QWidget *parent = nullptr);

private:
    using TimeOf = std::function<QTime &(agenda::ReminderRules &)>;

    void addHours();
    void addNames();
    void addTimeBox(const QString &label, const TimeOf &time);
    void turn(bool on);
    void choose(const std::function<void(ReminderChoice &)> &change);

    Context m_context;
    ChoiceForm *m_form;
    QCheckBox *m_on;
    InlineMessage *m_message;
};

} // namespace oyako::ui
