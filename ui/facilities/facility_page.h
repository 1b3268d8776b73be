// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facilities/points.h"
#include "ui/facilities/note_dialogs.h"
#include "ui/widgets/place.h"

#include <functional>

class QVBoxLayout;

namespace oyako::ui {

struct FacilityRow;

/// Everything known of one place: what its list says, as written, or what the family wrote, to change and delete; the
/// family's notes, visits and deadlines; ways out of the program that say so.
class FacilityPage final : public QWidget {
    Q_OBJECT

public:
    FacilityPage(const Context &context, const RecordId &facility, QWidget *parent = nullptr);

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Takes the keyboard to the first thing one can do here.
    void takeKeyboard();

Q_SIGNALS:
    /// Its record has left the book.
    void removed();
    void nearestWanted(const QString &name, const oyako::facilities::Point &point);

private:
    void addHead(QVBoxLayout *column);
    void addListCard(QVBoxLayout *column);
    void addOwnCard(QVBoxLayout *column);
    void removeOwn();
    void addRows(QVBoxLayout *column, const QList<FacilityRow> &rows);
    void addSource(QVBoxLayout *column);
    void addWaysOut(QVBoxLayout *column);
    void addNoteCard(QVBoxLayout *column);
    void addVisits(QVBoxLayout *column);
    void addDeadlines(QVBoxLayout *column);
    /// One visit or deadline, with what changes it and what takes it off the family's page.
    void addNoted(QVBoxLayout *column, const QString &words, const std::function<void()> &change,
                  const std::function<void(records::FacilityNote &)> &remove);
    void takeOff(const std::function<void(records::FacilityNote &)> &remove);
    void makeAppointment();
    /// The page of the book, or an empty one for this place.
    [[nodiscard]] StoredNote note() const;

    Context m_context;
    book::Stored<records::Facility> m_facility;
    bool m_isThere = false;
};

} // namespace oyako::ui
