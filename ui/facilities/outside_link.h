// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facilities/points.h"

#include <QUrl>
#include <QWidget>

class QPushButton;

namespace oyako::ui {

class InlineMessage;

/// A button that leads out of the program. The first click only says what would be told to whom; a second one, on the
/// button beside that sentence, opens the browser. Nothing is fetched before.
class OutsideLink final : public QWidget {
    Q_OBJECT

public:
    /// `warning` says what the other side learns.
    OutsideLink(const QString &label, const QString &warning, const QUrl &url, QWidget *parent = nullptr);

private:
    void ask();

    QString m_warning;
    QUrl m_url;
    InlineMessage *m_message;
    QPushButton *m_leave;
};

/// The point on the map of 国土地理院 (Geospatial Information Authority of Japan).
[[nodiscard]] QUrl mapOf(const facilities::Point &point);

} // namespace oyako::ui
