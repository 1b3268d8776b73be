// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "ui/widgets/preferences.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace oyako::book {
class Book;
}

namespace oyako::ui {

/// Where to go. Places name each other only through this, never by including one another.
struct Destination {
    QString place;    ///< "today", "pregnancy", "child", "forms", "settings" …
    RecordId person;  ///< Whose page; may be empty.
    QString section;  ///< A part of the place: "checkups", "vaccinations"; may be empty.
    RecordId record;  ///< A record to show or edit; may be empty.
    QString argument; ///< What else the place understands: a form's id; may be empty.

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// What a place may ask of the window around it.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void go(const Destination &destination) = 0;
    /// Back to where the person came from.
    virtual void back() = 0;
    /// A sentence at the foot of the page: what has just been done.
    virtual void say(const QString &sentence) = 0;
    /// The same with a button that takes the last change back.
    virtual void sayWithUndo(const QString &sentence) = 0;
    /// Changes how the window looks and speaks, at once.
    virtual void changePreferences(const Preferences &preferences) = 0;
    virtual void lock() = 0;
};

/// Everything a place is handed. All of it outlives the place.
struct Context {
    book::Book &book;
    const Clock &clock;
    Navigator &navigator;
    Preferences preferences;

    [[nodiscard]] text::Speech speech() const { return preferences.speech(); }
};

/// One place a person goes. Made anew when the language, the look or the text size changes, so it never has to change
/// its own words; what is being typed is kept as a draft.
class Place : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The heading, also the window's title and the print's.
    [[nodiscard]] virtual QString title() const = 0;
    /// A few sentences for F1: what one can do here.
    [[nodiscard]] virtual QString help() const = 0;
    /// Shows a person, a section, a record. Called each time somebody comes here.
    virtual void open(const Destination &destination) = 0;
    /// The book changed: show what it says now, keeping the keyboard and the scroll position where they are.
    virtual void refresh() = 0;
    /// The parts Destination::section may name, in their order; empty where there is only one.
    [[nodiscard]] virtual QStringList sections() const { return {}; }
    [[nodiscard]] virtual bool canPrint() const { return false; }
    virtual void print() {}
};

/// Which books a place is for: a family's, a clinic's (one with a facility number), or every book.
enum class Audience { Home, Clinic, Both };

/// How the window offers a place. Label and search words are in the language of the moment. The first place with a
/// label that a book has is where it opens.
struct PlaceEntry {
    QString id;
    QString label;        ///< In the rail; empty: reached only from other places.
    QStringList keywords; ///< For the search field.
    std::function<Place *(const Context &)> make;
    Audience audience = Audience::Home;
};

/// Makes the entries in the language of the moment, in the order of the rail.
using PlaceList = std::function<std::vector<PlaceEntry>()>;

} // namespace oyako::ui
