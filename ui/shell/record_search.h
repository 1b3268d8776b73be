// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/book/text_run.h"
#include "ui/shell/search_hit.h"

#include <QHash>
#include <QObject>

namespace oyako::ui {

/// The records of a family's book by the words people know them by: visits, doses, measurements, filled forms,
/// appointments, applications. Held in memory, folded; read when the event loop is idle, a kind at a time, and kept in
/// step with the book. A clinic's book has too many records to hold: there persons are searched, and their records on
/// their own pages.
class RecordSearch final : public QObject {
    Q_OBJECT

public:
    /// The book outlives the search.
    RecordSearch(book::Book &book, const text::Speech &speech, QObject *parent);

    /// The newest records in which every word stands, at most `limit`.
    [[nodiscard]] std::vector<SearchHit> find(const QString &wanted, int limit) const;
    /// Reads what is not read yet, at once.
    void readAll();
    [[nodiscard]] bool isReady() const { return m_waiting.isEmpty(); }

private:
    struct Entry {
        RecordId id;
        RecordId person;
        records::Kind kind;
        calendar::PartialDate date;
        QString title;
        QString argument; ///< Of a filled form: its id.
    };

    [[nodiscard]] QString dateWords(const calendar::PartialDate &date) const;
    void startAgain();
    void readNextKind();
    void follow(const QList<RecordId> &ids);
    void add(const book::StoredRecord &record);
    [[nodiscard]] SearchHit hitOf(const Entry &entry) const;
    [[nodiscard]] QString nameOf(const RecordId &person) const;

    book::Book &m_book;
    text::Speech m_speech;
    bool m_isClinic;
    QList<records::Kind> m_waiting;
    std::vector<Entry> m_entries;
    book::TextRun m_texts;            ///< Of each entry, in their order.
    QHash<RecordId, size_t> m_newest; ///< The entry that counts; others are from before a change.
    QHash<RecordId, QString> m_names;
};

} // namespace oyako::ui
