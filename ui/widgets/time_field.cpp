// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/time_field.h"

#include "core/calendar/time_input.h"
#include "ui/widgets/ime_guard.h"

namespace oyako::ui {

TimeField::TimeField(const QString &time, QWidget *parent)
    : QLineEdit(time, parent)
{
    ImeGuard::install(this);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto read = this->time(); read && *read != text()) {
            setText(*read);
        }
    });
}

std::optional<QString> TimeField::time() const
{
    if (text().trimmed().isEmpty()) {
        return QString();
    }
    const auto read = calendar::parseTime(text());
    return read ? std::optional(read->toString(QStringLiteral("HH:mm"))) : std::nullopt;
}

} // namespace oyako::ui
