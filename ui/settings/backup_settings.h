// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backup.h"
#include "ui/widgets/place.h"

class QLabel;
class QPushButton;

namespace oyako::ui {

class InlineMessage;
class InlineProgress;

/// When the book was last backed up and of which kind, and a button that makes a backup now: in the book's folder or
/// somewhere else.
class BackupSettings final : public QWidget {
    Q_OBJECT

public:
    explicit BackupSettings(const Context &context, QWidget *parent = nullptr);

    /// Without a target: into the book's own folder.
    void makeBackup(const std::optional<QString> &target);

private:
    void showLast();
    void chooseTarget();
    void answer(const Result<store::BackupInfo> &made, bool isElsewhere);
    [[nodiscard]] QString moment(const QDateTime &when) const;

    Context m_context;
    QLabel *m_last;
    QPushButton *m_make;
    QPushButton *m_elsewhere;
    InlineProgress *m_progress;
    InlineMessage *m_message;
};

} // namespace oyako::ui
