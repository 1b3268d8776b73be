// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/attachment.h"
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

    [[nodiscard]] const QString &action() const { return m_action; }
    [[nodiscard]] const QString &origin() const { return m_origin; }
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] const QList<Content> &contents() const { return m_contents; }
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }

private:
    QString m_action;
    QString m_origin;
    QList<Step> m_steps;
    QList<Content> m_contents;
};

} // namespace oyako::book
