// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/remark.h"

#include <QWidget>

class QPushButton;

namespace oyako::ui {

class InlineMessage;

/// A kind question about a value that has just been typed, with the value it was perhaps meant to be. Never stands in
/// the way: what was typed is kept until somebody says otherwise.
class RemarkBar final : public QWidget {
    Q_OBJECT

public:
    explicit RemarkBar(QWidget *parent = nullptr);

    /// `typed` in the unit of the remark: kg or cm. `about`, where given, stands before the question: which day.
    void ask(const growth::Remark &remark, double typed, const QString &about = {});
    void clear();
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    /// The proposed value shall be taken (kg or cm); of two that stand in each other's place, both, and `value` is 0.
    void corrected(double value);
    /// It stays as it is.
    void kept();

private:
    InlineMessage *m_message;
    QPushButton *m_correct;
    QPushButton *m_keep;
    double m_suggestion = 0;
};

} // namespace oyako::ui
