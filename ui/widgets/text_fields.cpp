// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_fields.h"

#include "ui/widgets/ime_guard.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace oyako::ui {

QLineEdit *makeLine(const QString &text, int longest)
{
    auto *edit = new QLineEdit(text);
    edit->setMaxLength(longest);
    ImeGuard::install(edit);
    return edit;
}

QPlainTextEdit *makeParagraph(const QString &text, int lines)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + space::Two);
    return edit;
}

} // namespace oyako::ui
