// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/programme_shelf.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

#include <QPointer>
#include <QPushButton>

namespace oyako::ui {

class InlineMessage;
class InlineProgress;

/// Takes a list of programmes in from a file: what it would bring is shown first, nothing is taken half. Reading,
/// comparing and writing go on in another thread, with progress, and can be stopped.
class ProgrammeImport final : public Card {
    Q_OBJECT

public:
    explicit ProgrammeImport(const Context &context, QWidget *parent = nullptr);

    /// Reads a file and shows what it would bring.
    void openFile(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void taken();
    /// A file was read, taken in, refused or left off.
    void settled();

private:
    void askWhich();
    void showPreview();
    void take();
    [[nodiscard]] std::shared_ptr<Progress> begin(const QString &what);
    void end();
    /// To what comes next: the window comes back from the dialog for files with the keyboard anywhere.
    void leadKeyboard();
    void settle(Result<care::ProgrammePreview> preview);
    void finish(const Result<book::ChangeId> &done, qsizetype count);

    Context m_context;
    InlineMessage *m_message;
    InlineProgress *m_progress;
    QPushButton *m_choose;
    bool m_busy = false;
    QWidget *m_result = nullptr;
    QPointer<QPushButton> m_take;
    std::optional<care::ProgrammePreview> m_preview;
};

} // namespace oyako::ui
