// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace oyako::ui {

class Badge;
class ElidedLabel;
class SearchBox;

/// The line across the top: whose book, that it stays on this machine, search, print, help, lock. Where the room ends
/// it says things shorter instead of cutting them: first what is also said elsewhere goes, then the buttons take their
/// short words, then the rarer ones stand in a menu.
class HeaderBar final : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(const QString &bookName, QWidget *parent = nullptr);

    /// At a clinic: who is on duty and what they may do, and a button by which somebody else takes over.
    void showDuty(const QString &name, const QString &role);

    [[nodiscard]] SearchBox *search() const { return m_search; }
    void setCanPrint(bool can);
    void setCanLock(bool can);
    /// Whether the rail is put away, so that a button must bring it.
    void setRailAway(bool away);

Q_SIGNALS:
    void railRequested();
    void printRequested();
    void helpRequested();
    void lockRequested();
    void changePersonRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much can be said.
    enum class Room { Wide, Short, Narrow, Least };

    [[nodiscard]] QMenu *makeMenu();
    /// The most that fits is said.
    void fit();
    void dress(Room room);
    [[nodiscard]] int needed() const;

    bool m_isClinic = false;
    bool m_canLock = true;
    bool m_railAway = false;
    QString m_staff;
    QString m_role;
    QPushButton *m_rail;
    ElidedLabel *m_name;
    Badge *m_badge;
    SearchBox *m_search;
    QPushButton *m_print;
    QPushButton *m_help;
    QPushButton *m_lock;
    QPushButton *m_duty;
    QPushButton *m_more;
    QAction *m_printAction = nullptr;
    QAction *m_lockAction = nullptr;
};

} // namespace oyako::ui
