// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/records/any_record.h"
#include "ui/widgets/person_face.h"
#include "ui/widgets/place.h"

#include <QHash>

class QVBoxLayout;

namespace oyako::ui {

class Page;

/// "What now?": the list of what to do, most pressing first.
class TodayPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"today"};

    explicit TodayPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] bool canPrint() const override { return !m_faces.isEmpty(); }
    void print() override;

private:
    void build();
    void loadFaces();
    void addHeading(QVBoxLayout *column);
    void addGroups(QVBoxLayout *column);
    void addQuestion(QVBoxLayout *column);
    void addQuiet(QVBoxLayout *column);
    void addSettled(QVBoxLayout *column);
    void addCard(QVBoxLayout *column, const agenda::GroupedItem &item);
    void start(const agenda::AgendaItem &item);
    void note(const agenda::AgendaItem &item);
    void mark(const agenda::AgendaItem &item, records::Mark mark);
    void answer(const agenda::Question &question, bool holds);
    void bringBack(const agenda::AgendaItem &item);
    [[nodiscard]] RecordId ownerOf(const agenda::AgendaItem &item) const;

    Context m_context;
    agenda::Agenda m_agenda;
    QHash<RecordId, PersonFace> m_faces;
    RecordId m_firstAdult;
    bool m_showsLater = false;
    bool m_showsQuiet = false;
    bool m_showsSettled = false;
    Page *m_page;
};

} // namespace oyako::ui
