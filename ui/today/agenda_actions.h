// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/records/any_record.h"
#include "ui/widgets/person_face.h"
#include "ui/widgets/place.h"

#include <QHash>

namespace oyako::ui {

class AgendaCard;

/// What can be done with an item, the same from Today and from the calendar: begin it, note its appointment, gather its
/// papers, settle it, bring it back.
class AgendaActions final : public QObject {
    Q_OBJECT

public:
    /// `page` is the parent of the dialogs and outlives the actions.
    AgendaActions(const Context &context, QWidget *page);

    /// Reads the people of the book.
    void load();
    [[nodiscard]] const QHash<RecordId, PersonFace> &faces() const { return m_faces; }
    /// In the order of the book, for choosing.
    [[nodiscard]] const QList<RecordId> &people() const { return m_people; }
    /// Whose record it becomes where an item is the whole family's.
    [[nodiscard]] RecordId firstAdult() const { return m_firstAdult; }
    /// A card that does all this.
    [[nodiscard]] AgendaCard *makeCard(const agenda::GroupedItem &grouped);
    void bringBack(const agenda::AgendaItem &item);
    /// Writes down an appointment that is for no item of the list; `person` may be empty.
    void noteNew(const QDate &day, const RecordId &person);

private:
    void start(const agenda::AgendaItem &item);
    void note(const agenda::AgendaItem &item);
    void write(const agenda::AgendaItem &item);
    void gather(const agenda::AgendaItem &item);
    void mark(const agenda::AgendaItem &item, records::Mark mark);
    [[nodiscard]] RecordId ownerOf(const agenda::AgendaItem &item) const;

    Context m_context;
    QWidget *m_page;
    QHash<RecordId, PersonFace> m_faces;
    QList<RecordId> m_people;
    RecordId m_firstAdult;
};

} // namespace oyako::ui
