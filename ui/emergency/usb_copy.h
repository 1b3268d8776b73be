// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

class QLabel;

namespace oyako::ui {

class InlineMessage;
class InlineProgress;

/// A place a copy can go to: a USB stick or memory card that is plugged in.
struct CopyTarget {
    QString name; ///< As the system calls it.
    QString path;
};

/// What is plugged in and can be written, without the system's own disks.
[[nodiscard]] QList<CopyTarget> pluggedIn();

/// When the book was last backed up, and a button for each stick that is plugged in: one click makes a backup there,
/// and it is read back before it is called good.
class UsbCopy final : public Card {
    Q_OBJECT

public:
    /// `targets` is asked again whenever the card is refreshed.
    explicit UsbCopy(const Context &context, std::function<QList<CopyTarget>()> targets = pluggedIn,
                     QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void settled();

private:
    void copyTo(const QString &folder);
    void askElsewhere();

    Context m_context;
    std::function<QList<CopyTarget>()> m_targets;
    QWidget *m_buttons = nullptr;
    QLabel *m_last;
    InlineProgress *m_progress;
    InlineMessage *m_message;
    bool m_busy = false;
};

} // namespace oyako::ui
