// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facilities/facility_index.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/search_hit.h"

namespace oyako::ui {

class RecordSearch;

/// Everything the search field knows: people, commands, records, procedures, places of the neighbourhood and pages of
/// the window. Kana, width and voiced marks make no difference.
class BookSearch final : public QObject {
    Q_OBJECT

public:
    /// What of the window can be reached. `people` may change from one search to the next.
    struct Window {
        std::function<const std::vector<RailPerson> &()> people;
        std::function<RailPerson(const book::Stored<records::Person> &)> describe;
        const std::vector<PlaceEntry> *pages;
        /// Commands of the window itself: name, search words, what it does.
        struct Command {
            QString title;
            QString keywords;
            std::function<void()> run;
        };
        std::vector<Command> commands;
    };

    BookSearch(book::Book &book, const text::Speech &speech, Window window, QObject *parent);

    /// Hits in the order of their groups.
    [[nodiscard]] std::vector<SearchHit> find(const QString &wanted);
    [[nodiscard]] RecordSearch &records() { return *m_records; }

private:
    [[nodiscard]] bool hasPage(QLatin1String id) const;
    void follow(const QList<RecordId> &ids);
    void addPeople(const QString &wanted, std::vector<SearchHit> &hits) const;
    void addCommands(const QStringList &words, std::vector<SearchHit> &hits) const;
    void addWritings(const QStringList &words, std::vector<SearchHit> &hits) const;
    /// The beginning of a pregnancy, for each mother who is not pregnant now.
    void addPregnancies(const QStringList &words, std::vector<SearchHit> &hits) const;
    void addPapers(const QString &wanted, std::vector<SearchHit> &hits) const;
    void addProcedures(const QStringList &words, std::vector<SearchHit> &hits) const;
    void addPlaces(const QString &wanted, std::vector<SearchHit> &hits);
    void addPages(const QStringList &words, std::vector<SearchHit> &hits) const;

    book::Book &m_book;
    text::Speech m_speech;
    Window m_window;
    RecordSearch *m_records;
    std::optional<facilities::FacilityIndex> m_places; ///< Read when first asked for, and again after a change.
};

} // namespace oyako::ui
