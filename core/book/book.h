// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/book/audit_log.h"
#include "core/book/change_set.h"
#include "core/book/facility_rows.h"
#include "core/book/record_table.h"
#include "core/records/validation.h"
#include "core/store/store.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace oyako::book {

/// What is known of the book itself.
struct Info {
    QString name;         ///< "山田家の手帳"
    QString municipality; ///< Six-digit local government code of the family's home.
    QString facility;     ///< Ten-digit number of a clinic; empty at home.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("name", self.name);
        visit("municipality", self.municipality);
        visit("facility", self.facility);
    }
};

/// What an undo did.
struct UndoReport {
    ChangeId change;           ///< The change set that undid; undoing it brings everything back.
    QList<RecordId> reverted;  ///< As they were before.
    QList<RecordId> leftAlone; ///< Touched by somebody since: not reverted.
};

/// Something typed and not yet saved.
struct Draft {
    QString key; ///< Says which page it belongs to; chosen by the page.
    QByteArray content;
    QDateTime savedAt;
};

/// The one way to read and change the records of a family or clinic.
///
/// Every change is validated, written in one transaction with its revisions, and only then announced by changed().
/// Nothing is cached: what a query returns is what lies on the disk. One thread uses one Book.
class Book final : public QObject {
    Q_OBJECT

public:
    /// Takes an open store. The clock must outlive the book.
    Book(store::Store store, const Clock &clock);
    ~Book() override;

    [[nodiscard]] BookId id() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] store::Store &store() { return m_store; }
    [[nodiscard]] const store::Store &store() const { return m_store; }
    [[nodiscard]] Result<Info> info() const;
    [[nodiscard]] Result<void> setInfo(const Info &info);
    /// Who is named as author from now on; empty for nobody.
    void setAuthor(const RecordId &author) { m_author = author; }
    [[nodiscard]] RecordId author() const { return m_author; }

    // Reading ---------------------------------------------------------------------------------------------------------

    /// UnknownRecord when there is none of this kind.
    template <records::RecordType T>
    [[nodiscard]] Result<Stored<T>> find(const RecordId &id) const
    {
        auto record = findAny(id);
        if (!record) {
            return fail(std::move(record).error());
        }
        if (record->state == State::Erased || !std::holds_alternative<T>(record->value)) {
            return fail(ErrorCode::UnknownRecord, {}, {id.toString()});
        }
        return Stored<T>{record->id, record->person, record->version, std::get<T>(std::move(record->value))};
    }

    /// Current records of a kind by date; of one person or, with an empty id, of everyone.
    template <records::RecordType T>
    [[nodiscard]] Result<QList<Stored<T>>> list(const RecordId &person = {}) const
    {
        auto found = listAny(T::kind, person);
        if (!found) {
            return fail(std::move(found).error());
        }
        QList<Stored<T>> typed;
        typed.reserve(found->size());
        for (StoredRecord &record : *found) {
            typed.append({record.id, record.person, record.version, std::get<T>(std::move(record.value))});
        }
        return typed;
    }

    [[nodiscard]] Result<StoredRecord> findAny(const RecordId &id) const;
    [[nodiscard]] Result<QList<StoredRecord>> listAny(records::Kind kind, const RecordId &person = {}) const;
    /// Current records of a kind whose date (records::dateOf()) lies between the two, both included, by date, handed
    /// over one at a time: for books too large to hold. `visit` answers whether to go on. It may read the book, and
    /// must not change it. Records with a partial or no date are left out.
    [[nodiscard]] Result<void> forEachBetween(records::Kind kind, const QDate &from, const QDate &until,
                                              const std::function<bool(StoredRecord &&)> &visit) const;
    /// Persons whose number begins with the text, born on the day it says, whose telephone ends with it (4 digits up),
    /// or whose kana or name begins with it, folded by foldedForSearch(); in this order, at most `limit`.
    [[nodiscard]] Result<QList<Stored<records::Person>>> searchPersons(const QString &text, int limit) const;
    /// What finding needs of every current place that its list still has, in the order they were taken in.
    [[nodiscard]] Result<std::vector<FacilityRow>> facilityRows() const;
    /// Oldest first.
    [[nodiscard]] Result<QList<Revision>> history(const RecordId &id) const;
    /// The same with what each revision was written upon; without what was put together here.
    [[nodiscard]] Result<Lineage> lineage(const RecordId &id) const;
    /// For every record a digest of the revisions there are, of whether it was erased, and of a paper's text: two
    /// copies of a book have the same of a record exactly when the digests are the same.
    [[nodiscard]] Result<QHash<RecordId, QByteArray>> marks() const;
    /// Records whose revisions grew apart in two copies and were put together here at least once.
    [[nodiscard]] Result<QList<RecordId>> joinedRecords() const;
    /// When the first change of all was made, in UTC; invalid while nothing was.
    [[nodiscard]] Result<QDateTime> firstChange() const;

    // The access log of a clinic's book -----------------------------------------------------------------------------

    /// Whether every change and every noted access goes into the log: when the book has a facility number.
    [[nodiscard]] Result<bool> keepsAuditLog() const;
    /// Notes a read, print, export or login by the author, at once and on the disk. Does nothing in a family's book.
    /// Changes are noted by themselves, in the transaction that makes them.
    [[nodiscard]] Result<void> noteAccess(Access access, const RecordId &person = {}, const QString &subject = {},
                                          const QString &detail = {});
    [[nodiscard]] AuditLog auditLog() const;

    // Papers ----------------------------------------------------------------------------------------------------------

    /// The content a Document names. NotFound when the book has none under this digest.
    [[nodiscard]] Result<Attachment> attachment(const QString &sha256) const;
    /// The text of the pages that have one, in their order.
    [[nodiscard]] Result<QList<PageText>> paperText(const RecordId &document) const;
    /// The same with when it was written; no pages when there is no text.
    [[nodiscard]] Result<PaperPages> paperPages(const RecordId &document) const;
    /// The digests of all contents there are.
    [[nodiscard]] Result<QSet<QString>> paperDigests() const;
    /// All of it in place of what there was; not history. UnknownRecord when there is no such paper.
    [[nodiscard]] Result<void> setPaperText(const RecordId &document, const QList<PageText> &pages);
    /// Current papers in which each word of `text` stands, in what was written about them or on a page, folded by
    /// foldedForSearch() and wherever it begins; the newest first, at most `limit`.
    [[nodiscard]] Result<QList<PaperHit>> searchPapers(const QString &text, int limit) const;

    // Changing --------------------------------------------------------------------------------------------------------

    /// All or nothing. The failure of validate(), Conflict when a record was changed since it was read, Cancelled, or
    /// of the store.
    [[nodiscard]] Result<ChangeId> apply(const ChangeSet &changes, const Progress &progress = {});
    /// Takes what a Book on Store::openBeside() applied in another thread for a change of this sitting: it can be
    /// undone.
    void adopt(const ChangeId &change);
    /// Tells those who listen to changed() that such a Book wrote these records.
    void announce(const QList<RecordId> &records);
    [[nodiscard]] Result<RecordId> add(const RecordId &person, const records::AnyRecord &value);
    template <records::RecordType T>
    [[nodiscard]] Result<ChangeId> edit(const Stored<T> &stored)
    {
        ChangeSet changes(QStringLiteral("edit"));
        changes.edit(stored);
        return apply(changes);
    }
    /// The record leaves every list and stays in the history.
    [[nodiscard]] Result<ChangeId> markEnteredInError(const RecordId &id);
    /// Writes the content of an earlier revision as a new one. NotAllowed when that revision was erased.
    [[nodiscard]] Result<ChangeId> revert(const RecordId &id, int version);
    /// Removes the content for good, from the history too, and leaves an empty tombstone; of a paper its text and,
    /// where no other paper has the same, its file. Cannot be undone.
    [[nodiscard]] Result<void> erase(const RecordId &id);

    // Undo ------------------------------------------------------------------------------------------------------------

    /// Brings back every record of the change set that nobody touched since. NotAllowed when there is none to bring
    /// back.
    [[nodiscard]] Result<UndoReport> undo(const ChangeId &change, const Progress &progress = {});
    /// The newest change of this sitting that can be undone or redone; empty when there is none.
    [[nodiscard]] ChangeId undoable() const { return m_undo.isEmpty() ? ChangeId() : m_undo.last(); }
    [[nodiscard]] ChangeId redoable() const { return m_redo.isEmpty() ? ChangeId() : m_redo.last(); }
    /// Undoes undoable(), redoes redoable(). NotAllowed when there is none.
    [[nodiscard]] Result<UndoReport> undoLast();
    [[nodiscard]] Result<UndoReport> redoLast();
    /// How many records a change wrote.
    [[nodiscard]] Result<qsizetype> sizeOf(const ChangeId &change) const;
    /// What a Book beside this one did when it undid a change that can be undone or redone here, as if it had been done
    /// here.
    void adoptUndo(const ChangeId &undone, const UndoReport &report);

    // Drafts and settings ---------------------------------------------------------------------------------------------

    /// Kept until dropped; not history.
    [[nodiscard]] Result<void> saveDraft(const QString &key, const QByteArray &content);
    [[nodiscard]] Result<std::optional<Draft>> draft(const QString &key) const;
    [[nodiscard]] Result<QList<Draft>> drafts() const;
    [[nodiscard]] Result<void> dropDraft(const QString &key);

    /// Settings that belong to the book and travel with it. Empty when never set.
    [[nodiscard]] Result<QString> setting(const QString &key) const;
    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value);

Q_SIGNALS:
    /// After the disk said yes.
    void changed(const QList<oyako::RecordId> &ids);
    void infoChanged();

private:
    [[nodiscard]] Stamp stamp(const QString &action, const QString &origin = {}) const;
    [[nodiscard]] Result<ChangeId> commit(const ChangeSet &changes, const Stamp &stamp, const Progress &progress);
    [[nodiscard]] Result<void> writeSteps(const ChangeSet &changes, const Stamp &stamp, const Progress &progress);
    /// A change that was undone by another can be redone now, one that was redone can be undone.
    void turn(const ChangeId &undone, const ChangeId &by);
    [[nodiscard]] Result<ChangeSet> inverseOf(const ChangeId &change, UndoReport &report,
                                              const Progress &progress) const;
    [[nodiscard]] Result<void> writeArrivals(const ChangeSet &changes, const Stamp &stamp, const Progress &progress);
    [[nodiscard]] Result<void> writeArrival(const Arrival &arrival, const Stamp &stamp);
    [[nodiscard]] RecordTable table() const;
    [[nodiscard]] Result<void> audit(AuditEntry entry) const;
    [[nodiscard]] Result<void> auditChanges(const ChangeSet &changes, const Stamp &stamp) const;

    mutable store::Store m_store; // preparing a statement changes the connection, not the book
    const Clock &m_clock;
    RecordId m_author;
    mutable std::optional<bool> m_keepsAuditLog; ///< Read when first asked.
    QList<ChangeId> m_undo;
    QList<ChangeId> m_redo;
};

} // namespace oyako::book
