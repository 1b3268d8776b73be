// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace oyako::ui {

/// Where the keyboard is on a part of the window that is about to be built anew. restore() puts it on what has the same
/// name there, or, when that is gone, on what stands in its place.
class FocusMark final {
public:
    /// Nothing is marked where the keyboard is elsewhere.
    explicit FocusMark(QWidget *part);

    /// Whether there is nothing to restore.
    [[nodiscard]] bool isEmpty() const { return m_position < 0; }
    /// Once the new part is shown. Does nothing while the old widget is still there.
    void restore() const;

private:
    struct Name {
        QByteArray type;
        QString words;
        QString about;

        friend bool operator==(const Name &, const Name &) = default;
    };
    [[nodiscard]] static Name nameOf(const QWidget *widget);
    /// What Tab reaches, in the order of the page.
    [[nodiscard]] static QList<QWidget *> stopsOf(QWidget *part);
    [[nodiscard]] bool isThere() const;

    QPointer<QWidget> m_part;
    QPointer<QWidget> m_widget;
    Name m_name;
    qsizetype m_namesake = 0; ///< Which of those with the same name.
    qsizetype m_position = -1;
};

} // namespace oyako::ui
