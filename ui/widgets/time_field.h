// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <optional>

namespace oyako::ui {

/// A time of day, typed in any of the ways of calendar::parseTime() and written as 14:10 when the field is left.
class TimeField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TimeField(const QString &time = {}, QWidget *parent = nullptr);

    /// "14:10"; empty while the field is blank; nothing for what is no time.
    [[nodiscard]] std::optional<QString> time() const;
    [[nodiscard]] bool isAcceptable() const { return time().has_value(); }
};

} // namespace oyako::ui
