// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/programme_shelf.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

namespace oyako::ui {

class InlineMessage;

/// Takes a list of programmes in from a file: what it would bring is shown first, nothing is taken half.
class ProgrammeImport final : public Card {
    Q_OBJECT

public:
    explicit ProgrammeImport(const Context &context, QWidget *parent = nullptr);

    /// Reads a file and shows what it would bring.
    void openFile(const QString &path);

Q_SIGNALS:
    void taken();

private:
    void askWhich();
    void showPreview();
    void take();

    Context m_context;
    InlineMessage *m_message;
    QWidget *m_result = nullptr;
    std::optional<care::ProgrammePreview> m_preview;
};

} // namespace oyako::ui
