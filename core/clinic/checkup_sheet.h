// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/forms/session.h"

#include <QSet>

namespace oyako::clinic {

/// Whose checkup, which one, and on which day.
struct SheetSubject {
    RecordId child;
    QString occasion; ///< "18m", "3y" …
    QDate on;
};

/// Questions that stand together on the paper.
struct SheetSection {
    forms::NodeId group = forms::rootNode; ///< rootNode for questions that stand in no group.
    QList<forms::NodeId> rows;             ///< In the order of the paper; disabled ones too.
};

/// Who wrote something, and when.
struct Authorship {
    RecordId author;
    QDateTime at; ///< UTC
};

/// The checkup sheet of one child while it is filled in at the desk. Which form it is says
/// resources/programs/visit_forms.csv, which questions stand on it the form's own marks of who writes. Saving writes
/// the checkup, its measurements and the answered form in one change set, and never over what somebody else wrote
/// since the sheet was opened.
class CheckupSheet final {
public:
    /// The sheet as it was saved that day, else blank with what the desk knows by itself (day, fiscal year, age,
    /// place). A draft goes before both. NotFound (field: "form") when the checkup has no sheet, UnknownRecord for no
    /// child.
    [[nodiscard]] static Result<CheckupSheet> open(const book::Book &book, const SheetSubject &subject);

    [[nodiscard]] const SheetSubject &subject() const { return m_subject; }
    [[nodiscard]] const forms::Session &session() const { return m_session; }
    [[nodiscard]] const forms::Form &form() const { return m_session.form(); }
    /// Questions the desk fills in: not the family's own, not hidden or calculated ones, not what the child's edition
    /// of the booklet lacks (care::isAsked()), not rows of tables and charts of teeth, which have pages of their own.
    [[nodiscard]] QList<SheetSection> sections() const;
    [[nodiscard]] bool isSensitive(forms::NodeId node) const;
    /// The question for the judgement of the whole checkup (bound to "checkup.judgement") while nobody has answered it;
    /// noNode otherwise, and on a sheet without one.
    [[nodiscard]] forms::NodeId openJudgement() const;
    /// The checkup of that day has been saved before.
    [[nodiscard]] bool isSaved() const { return !m_visit.id.isEmpty() || !m_response.id.isEmpty(); }
    /// Whose draft was found, for telling; nothing when there was none.
    [[nodiscard]] const std::optional<Authorship> &draftFound() const { return m_draftFound; }

    /// As forms::Session::setAnswers(). What a person answers is no longer marked as filled.
    [[nodiscard]] Result<forms::Changes> answer(forms::NodeId node, const QList<forms::Value> &values);

    // "No finding" ----------------------------------------------------------------------------------------------------

    /// Where "no finding" stands among the options of a question; -1 when it has none.
    [[nodiscard]] static int noFindingOption(const forms::Item &item);
    /// Answers "no finding" to what is shown and unanswered among these; never to a sensitive question. Says which.
    QList<forms::NodeId> fillNoFinding(const QList<forms::NodeId> &rows);
    /// Takes back what fillNoFinding() answered among these and nobody confirmed since. Says which.
    QList<forms::NodeId> takeBack(const QList<forms::NodeId> &rows);
    [[nodiscard]] bool isFilled(forms::NodeId node) const { return m_filled.contains(node); }

    // What was found --------------------------------------------------------------------------------------------------

    /// The text question of a section that says what was found; noNode when there is none.
    [[nodiscard]] forms::NodeId detailOf(forms::NodeId finding) const;
    /// What the detail says of one finding: its line there begins with the question's own words and a colon.
    [[nodiscard]] QString noteOf(forms::NodeId finding) const;
    /// Writes that line (a line break in the note becomes a blank), or takes it away; the others stay. NotFound when
    /// the section has no detail.
    [[nodiscard]] Result<forms::Changes> setNote(forms::NodeId finding, const QString &note);

    // Keeping ---------------------------------------------------------------------------------------------------------

    /// Conflict (field: "draft") when another desk has saved its own draft since; theirs stays.
    [[nodiscard]] Result<void> saveDraft(book::Book &book);
    [[nodiscard]] Result<void> dropDraft(book::Book &book);
    /// Who wrote this checkup since the sheet was opened; nothing when nobody did.
    [[nodiscard]] Result<std::optional<Authorship>> writtenSince(const book::Book &book) const;
    /// Takes what was written since as known: saving then writes a further revision over it, deliberately. Another
    /// desk's draft gives way too.
    [[nodiscard]] Result<void> writeOver(const book::Book &book);
    /// One change set: response, checkup, measurements (a blanked one is entered in error), and the day's appointment
    /// done. Conflict (field: "checkup") as writtenSince(); MissingValue or InvalidValue (field: linkId) for what
    /// stands in the way. Nothing is written then. Afterwards the draft is gone. A child who came without an
    /// appointment of the day is put on its list, done, under the title `listedAs`; without a title it is not.
    [[nodiscard]] Result<book::ChangeId> save(book::Book &book, const QString &listedAs = {});

private:
    struct Version {
        RecordId id;
        int version = 0;

        friend bool operator==(const Version &, const Version &) = default;
    };

    CheckupSheet(SheetSubject subject, forms::Session session, QString edition);

    [[nodiscard]] bool isForDesk(forms::NodeId node) const;
    [[nodiscard]] bool isOfDesk(forms::NodeId node) const;
    [[nodiscard]] bool isOnSheet(forms::NodeId node) const;
    void collect(forms::NodeId node, QList<forms::NodeId> &rows) const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QByteArray draft(const RecordId &author) const;
    [[nodiscard]] Result<void> findVersions(const book::Book &book);
    [[nodiscard]] Result<void> loadSaved(const book::Book &book);
    [[nodiscard]] Result<void> loadRecords(const book::Book &book);
    [[nodiscard]] Result<bool> loadDraft(const book::Book &book);
    void fillKnown(const book::Book &book, const records::Person &child);
    void put(const QString &linkId, const forms::Value &value);
    [[nodiscard]] Result<book::ChangeSet> changes(const book::Book &book, const QString &listedAs) const;

    SheetSubject m_subject;
    forms::Session m_session;
    QString m_edition; ///< Of the child's booklet.
    QSet<forms::NodeId> m_filled;
    Version m_visit;    ///< The checkup of the day as it was when the sheet was opened.
    Version m_response; ///< The answered form, likewise.
    QByteArray m_lastDraft;
    std::optional<Authorship> m_draftFound;
};

} // namespace oyako::clinic
