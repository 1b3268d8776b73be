// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace oyako::ui {

class Badge;
class ElidedLabel;
class SearchBox;

/// The line across the top: whose book, that it stays on this machine, search, print, help, lock.
class HeaderBar final : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(const QString &bookName, QWidget *parent = nullptr);

    /// At a clinic: who is on duty and what they may do, and a button by which somebody else takes over.
    void showDuty(const QString &nameAndRole);

    [[nodiscard]] SearchBox *search() const { return m_search; }
    void setCanPrint(bool can);
    void setCanLock(bool can);

Q_SIGNALS:
    void printRequested();
    void helpRequested();
    void lockRequested();
    void changePersonRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isClinic = false;
    ElidedLabel *m_name;
    Badge *m_badge;
    SearchBox *m_search;
    QPushButton *m_print;
    QPushButton *m_lock;
    QPushButton *m_duty;
};

} // namespace oyako::ui
