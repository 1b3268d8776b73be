// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace oyako::app {

/// Says once, when the first window has been painted, "first window painted" to the log category `oyako.start`. It is
/// quiet unless asked for (QT_LOGGING_RULES=oyako.start.debug=true): tests/bench measures the start of the program by
/// it.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    /// Watches the application's windows from now on.
    explicit FirstPaint(QObject &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace oyako::app
