// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_shelf.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

#include <optional>

namespace oyako::ui {

class InlineMessage;

/// 「もらった問診票を加える」: shows what a questionnaire file asks, and how it stands to those taken in before, before
/// it is kept. A file that cannot be used is refused with the place and the reason.
class FormImportCard final : public Card {
    Q_OBJECT

public:
    explicit FormImportCard(const Context &context, QWidget *parent = nullptr);

    /// Reads a file and shows it; keeps nothing.
    void openFile(const QString &path);
    [[nodiscard]] const std::optional<care::FormPreview> &preview() const { return m_preview; }
    [[nodiscard]] QString complaint() const;
    /// Keeps the form that is shown.
    void takeIn();
    void putAway();

Q_SIGNALS:
    void takenIn();

private:
    void askWhich();
    void showPreview();
    void addOutline(QVBoxLayout *column) const;
    [[nodiscard]] QString arrivalWords() const;

    Context m_context;
    QByteArray m_bytes;
    std::optional<care::FormPreview> m_preview;
    InlineMessage *m_message;
    QWidget *m_shown = nullptr;
};

} // namespace oyako::ui
