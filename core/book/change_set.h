// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/attachment.h"
#include "core/book/lineage.h"
#include "core/book/revision.h"

#include <QList>

namespace oyako::book {

/// Changes that belong together: applied in one transaction, undone in one step.
class ChangeSet final {
public:
    struct Step {
        RecordId id;
        RecordId person;
        int expectedVersion = 0; ///< 0 for a new record.
        State state = State::Current;
        records::AnyRecord value;
    };

    /// The content of a paper, with the text of its pages.
    struct Content {
        RecordId document;
        Attachment attachment;
        QList<PageText> text;
    };

    /// `action` is the stable word for the history: "add", "edit", "birth", "loss", "import" …
    explicit ChangeSet(QString action, QString origin = {})
        : m_action(std::move(action))
        , m_origin(std::move(origin))
    {
    }

    /// A new record under a fresh id. For a person, `person` is ignored: a person belongs to itself.
    RecordId add(const Clock &clock, const RecordId &person, records::AnyRecord value);
    /// A new record under an id it already has elsewhere (import).
    void addAs(const RecordId &id, const RecordId &person, records::AnyRecord value);
    /// A new revision of a record read at `version`.
    void edit(const RecordId &id, const RecordId &person, int version, records::AnyRecord value);
    template <records::RecordType T>
    void edit(const Stored<T> &stored)
    {
        edit(stored.id, stored.person, stored.version, stored.value);
    }
    void markEnteredInError(const StoredRecord &stored);
    /// A content that a paper of this set refers to; written with it or not at all.
    void attach(const RecordId &document, Attachment attachment, QList<PageText> text = {});
    /// What came from another copy of the book. A set that holds such cannot be undone: what is known stays known.
    void arrive(Arrival arrival) { m_arrivals.append(std::move(arrival)); }
    void arrive(Attachment attachment) { m_arrivedPapers.append(std::move(attachment)); }
    void arrive(PaperPages pages) { m_arrivedPages.append(std::move(pages)); }

    [[nodiscard]] const QString &action() const { return m_action; }
    [[nodiscard]] const QString &origin() const { return m_origin; }
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] const QList<Content> &contents() const { return m_contents; }
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    [[nodiscard]] const QList<Attachment> &arrivedPapers() const { return m_arrivedPapers; }
    [[nodiscard]] const QList<PaperPages> &arrivedPages() const { return m_arrivedPages; }
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty() && !hasArrivals(); }
    [[nodiscard]] bool hasArrivals() const
    {
        return !m_arrivals.isEmpty() || !m_arrivedPapers.isEmpty() || !m_arrivedPages.isEmpty();
    }

private:
    QString m_action;
    QString m_origin;
    QList<Step> m_steps;
    QList<Content> m_contents;
    QList<Arrival> m_arrivals;
    QList<Attachment> m_arrivedPapers;
    QList<PaperPages> m_arrivedPages;
};

} // namespace oyako::book
