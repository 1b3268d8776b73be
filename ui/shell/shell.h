// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "ui/shell/book_search.h"
#include "ui/shell/navigation_rail.h"
#include "ui/widgets/place.h"

#include <QHash>

class QShortcut;
class QStackedWidget;

namespace oyako::ui {

class FocusMark;
class HeaderBar;
class HelpPanel;
class InlineProgress;
class MessageBar;

/// The open book: header, rail, the place one is in, and what was last said. Places are made when first visited.
class Shell final : public QWidget, public Navigator {
    Q_OBJECT

public:
    Shell(book::Book &book, const PlaceList &places, const Preferences &preferences, QWidget *parent = nullptr);

    /// To the first place of the rail.
    void goHome();
    void go(const Destination &destination) override;
    void back() override;
    void say(const QString &sentence) override;
    void sayWithUndo(const QString &sentence) override;
    void changePreferences(const Preferences &preferences) override;
    void lock() override;

    [[nodiscard]] const Destination &here() const { return m_here; }
    [[nodiscard]] Place *currentPlace() const;
    [[nodiscard]] const std::vector<PlaceEntry> &places() const { return m_entries; }
    [[nodiscard]] const std::vector<RailPerson> &people() const { return m_people; }
    [[nodiscard]] BookSearch &search() { return *m_search; }

Q_SIGNALS:
    void lockRequested();
    /// F12 at a clinic: somebody else wants to take over.
    void changePersonRequested();
    void preferencesChanged(const oyako::ui::Preferences &preferences);
    void titleChanged(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addShortcuts();
    void connectHeader();
    void showDuty();
    void show(const Destination &destination);
    void refresh();
    void fillRail();
    void undo();
    void redo();
    void sayUndone(const Result<book::UndoReport> &report);
    void sayRedone(const Result<book::UndoReport> &report);
    /// Whether a change is too large to be taken back in a moment.
    [[nodiscard]] bool isLong(const book::ChangeId &change) const;
    /// Undoes or redoes, a large change in another thread with progress, and says what came of it.
    void takeBack(const book::ChangeId &change, void (Shell::*tell)(const Result<book::UndoReport> &));
    void printCurrent();
    void toggleHelp();
    /// Takes the keyboard to the rail; where it is put away, brings it or puts it away again.
    void toRail();
    /// Whether there is too little room for the rail beside a clinic's sheet.
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] Place *placeFor(const QString &id);
    [[nodiscard]] const PlaceEntry *entry(const QString &id) const;
    [[nodiscard]] std::vector<RailPerson> findPeople() const;
    [[nodiscard]] std::vector<RailPerson> recentPeople() const;
    [[nodiscard]] RailPerson railPerson(const book::Stored<records::Person> &person) const;
    void keepKeyboardIn(Place *place, const FocusMark &mark);
    void noteReading(const Destination &destination);
    void rememberPerson(const RecordId &person);
    /// What the search field can do without going anywhere.
    [[nodiscard]] std::vector<BookSearch::Window::Command> commands();

    book::Book &m_book;
    bool m_isClinic;
    Context m_context;
    std::vector<PlaceEntry> m_entries;
    std::vector<RailPerson> m_people;
    QList<RecordId> m_recent; ///< Opened last, newest first; what the rail of a clinic shows.
    QHash<QString, Place *> m_places;
    Destination m_here;
    QList<Destination> m_trail;
    HeaderBar *m_header;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    QWidget *m_page; ///< The places, and over their foot what was said last.
    MessageBar *m_message;
    InlineProgress *m_undoing; ///< Shown while a large change is being taken back.
    HelpPanel *m_help;
    BookSearch *m_search = nullptr;
    QShortcut *m_findChild = nullptr; ///< F3 of a clinic, away from the desk.
};

} // namespace oyako::ui
