// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/forms/definition.h"
#include "core/forms/dependencies.h"
#include "core/forms/problem.h"

#include <QHash>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace oyako::forms {

/// One occurrence of an item in a session. Stays the same until that occurrence is removed.
using NodeId = int;
/// Stands above the top items.
constexpr NodeId rootNode = 0;
constexpr NodeId noNode = -1;

/// A value from elsewhere (the book, an expression) that waits for a person's yes. Not an answer until confirmed.
struct Proposal {
    QList<Value> values;
    QString origin; ///< Where it comes from; the caller's word, "initial-expression" for the form's own.

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// How far a group (or the whole form) is filled in: enabled, shown questions that are not calculated.
struct Filled {
    int questions = 0;
    int answered = 0;
    int proposed = 0;

    friend bool operator==(const Filled &, const Filled &) = default;
};

/// What a step changed, so that only that much is drawn anew.
struct Changes {
    QList<NodeId> answers;    ///< Answers differ (the one that was set, and calculated ones).
    QList<NodeId> enablement; ///< isEnabled() differs.
    bool structure = false;   ///< Occurrences came or went.
};

/// Values an expression may ask for: launch contexts by name, suppliedContexts() ("patient" → a FHIR Patient).
using LaunchContexts = QHash<QString, QJsonObject>;

/// A form being filled in. Holds answers, keeps enablement and calculated values right after every step, and says what
/// is missing or odd. Answers of disabled items are kept while editing (a slip of the finger loses nothing); they count
/// as unanswered everywhere and are left out of a completed response.
class Session final {
public:
    /// An empty form with its initial values set and its initial expressions as proposals.
    [[nodiscard]] static Session start(std::shared_ptr<const Form> form, const Clock &clock,
                                       LaunchContexts contexts = {});
    /// An empty form without initial values: for loading answers into.
    [[nodiscard]] static Session blank(std::shared_ptr<const Form> form, const Clock &clock,
                                       LaunchContexts contexts = {});

    /// Many answers at once, from a file. While it lives all their expressions together get the steps that those of one
    /// change get otherwise, so that no file is worked on without end. What they do not reach is told as NotSettled.
    class ManyAnswers final {
    public:
        explicit ManyAnswers(Session &session);
        ~ManyAnswers();
        Q_DISABLE_COPY_MOVE(ManyAnswers)

    private:
        Session &m_session;
    };

    [[nodiscard]] const Form &form() const { return *m_form; }
    [[nodiscard]] std::shared_ptr<const Form> sharedForm() const { return m_form; }

    // The tree. ------------------------------------------------------------------------------------------------------

    /// Occurrences below a node in the order of the form, repeated ones side by side. For a question with nested items
    /// those of its answer number `answer`.
    [[nodiscard]] QList<NodeId> children(NodeId node, int answer = 0) const;
    [[nodiscard]] NodeId parent(NodeId node) const { return m_nodes.at(node).parent; }
    /// The item a node is an occurrence of. Not for rootNode.
    [[nodiscard]] const Item &item(NodeId node) const { return m_form->item(m_nodes.at(node).item); }
    /// Every occurrence of an item, in order; empty for an unknown linkId.
    [[nodiscard]] QList<NodeId> nodes(const QString &linkId) const;
    /// The first occurrence; noNode for an unknown linkId.
    [[nodiscard]] NodeId node(const QString &linkId) const;
    /// Which of several occurrences side by side this is, from 0.
    [[nodiscard]] int occurrence(NodeId node) const;

    /// Adds an occurrence of a repeating group behind its last one. NotAllowed when it does not repeat or maxOccurs is
    /// reached. The new node is the last of nodes(linkId) with that parent.
    [[nodiscard]] Result<Changes> addOccurrence(NodeId sibling);
    /// Removes one of several occurrences; the only one is emptied instead.
    [[nodiscard]] Result<Changes> removeOccurrence(NodeId node);

    // Answers. -------------------------------------------------------------------------------------------------------

    [[nodiscard]] const QList<Value> &answers(NodeId node) const { return m_nodes.at(node).answers; }
    /// The answers that count: none while disabled, and for a closed list only those on it.
    [[nodiscard]] QList<Value> countingAnswers(NodeId node) const;
    /// Sets all answers of a question (empty list: unanswered). Values are taken in the item's type (an integer for a
    /// decimal …). InvalidValue (field: linkId) when one cannot be of that type or there are several for a question
    /// that does not repeat; NotAllowed for a read-only item. A value outside its limits is set and shows in
    /// problems(). A text of blanks alone is no answer. Taking the last answer, or what was proposed, away leaves the
    /// question empty on purpose.
    [[nodiscard]] Result<Changes> setAnswers(NodeId node, const QList<Value> &values);
    /// The same by linkId, first occurrence; UnknownField when there is none.
    [[nodiscard]] Result<Changes> setAnswers(const QString &linkId, const QList<Value> &values);
    /// Chooses or gives up one option: replaces the choice of a question that does not repeat; an exclusive option
    /// ("none of these") clears the others and the others clear it.
    [[nodiscard]] Result<Changes> choose(NodeId node, int option, bool chosen);
    /// Whether a person replaced the calculated value of this item; setting no answer lets it be calculated again.
    [[nodiscard]] bool isOverridden(NodeId node) const { return m_nodes.at(node).overridden; }

    /// Whether a person emptied this question on purpose: nothing is proposed for it again. Kept in drafts.
    [[nodiscard]] bool isLeftEmpty(NodeId node) const { return m_nodes.at(node).leftEmpty; }
    void leaveEmpty(NodeId node);

    // Enablement. ----------------------------------------------------------------------------------------------------

    /// Whether the item and everything above it is enabled.
    [[nodiscard]] bool isEnabled(NodeId node) const { return m_nodes.at(node).enabled; }
    /// Enabled, and neither it nor anything above is a hidden item.
    [[nodiscard]] bool isShown(NodeId node) const;

    // Proposals. -----------------------------------------------------------------------------------------------------

    /// Offers values for an unanswered question; InvalidValue when they do not fit. Does nothing when it is answered or
    /// left empty on purpose, or calculated: that follows the answers it is calculated from.
    [[nodiscard]] Result<void> propose(NodeId node, const QList<Value> &values, const QString &origin);
    [[nodiscard]] const std::optional<Proposal> &proposal(NodeId node) const { return m_nodes.at(node).proposal; }
    [[nodiscard]] QList<NodeId> proposals() const;
    /// Takes a proposal as the answer. NotAllowed when there is none.
    [[nodiscard]] Result<Changes> confirm(NodeId node);
    [[nodiscard]] Changes confirmAll();
    /// Says no to a proposal: the question is left empty on purpose.
    void dismiss(NodeId node) { leaveEmpty(node); }
    /// Takes a proposal back as if it had never been made.
    void withdraw(NodeId node) { m_nodes[node].proposal.reset(); }
    /// Offers what the form's initial expressions give for unanswered questions; one may rest on what another
    /// proposes. Of several values the first, for a question that does not repeat.
    /// Part of start(); asked again for a draft that is read back.
    void proposeInitialExpressions();
    /// Launch contexts the form's expressions ask for and nobody supplied: those expressions give nothing.
    [[nodiscard]] QStringList missingContexts() const;
    /// Those of them on which it rests whether a question is asked.
    [[nodiscard]] QStringList undecidedContexts() const;

    // What is wrong, how far, what it adds up to.
    // ----------------------------------------------------------------------

    /// What the answers given so far cannot be (hard) or are unlikely to be (soft). Enabled items only.
    [[nodiscard]] QList<Problem> problems() const;
    [[nodiscard]] QList<Problem> problems(NodeId node) const;
    /// problems() and what is still missing: asked when the form is to be completed.
    [[nodiscard]] QList<Problem> completionProblems() const;
    /// How far everything below a node is filled in.
    [[nodiscard]] Filled filled(NodeId node = rootNode) const;
    /// Where an option stands in Item::options; -1 when the answer is none of them.
    [[nodiscard]] int optionIndex(NodeId node, const Value &answer) const;

    // For the engine's own parts (response, view).
    // ----------------------------------------------------------------------

    /// Whether a node holds an answer that counts, itself or below.
    [[nodiscard]] bool hasContent(NodeId node) const;
    /// Whether a node holds anything a draft keeps: an answer, also of a disabled item, or the note that it was left
    /// empty.
    [[nodiscard]] bool holdsAnswers(NodeId node) const;
    [[nodiscard]] QDateTime now() const { return m_clock->now().toTimeZone(m_clock->zone()); }
    [[nodiscard]] const LaunchContexts &contexts() const { return m_contexts; }
    /// Puts answers where they belong without working anything out; refresh() follows. For loading.
    [[nodiscard]] Result<void> load(NodeId node, const QList<Value> &values);
    /// Makes occurrence number `index` of a child exist and returns it; noNode when maxOccurs or `repeats` forbids it.
    [[nodiscard]] NodeId ensure(NodeId parent, ItemIndex item, int answer, int index);
    /// Notes that the answer just loaded was put there by a person in place of the calculated one.
    void markOverridden(NodeId node) { m_nodes[node].overridden = true; }
    /// Works out enablement from the ground, and with `calculate` the calculated values too. Without it a completed
    /// response shows what was signed; what is changed afterwards is calculated as usual. Where a launch context is
    /// missing on which it rests whether a question is asked, what was answered and signed was asked.
    Changes refresh(bool calculate = true);

private:
    struct Node {
        ItemIndex item = -1;
        NodeId parent = noNode;
        int parentAnswer = 0;
        QList<Value> answers;
        QList<QList<NodeId>> sets; ///< Children, per answer; groups have one set.
        bool enabled = true;
        bool ownEnabled = true;
        bool overridden = false;
        bool removed = false;
        bool leftEmpty = false;
        bool enablementGivenUp = false; ///< Its expression asks for more than is worked out: it stays enabled.
        bool valueGivenUp = false;      ///< The same of its calculated or initial value: left empty.
        std::optional<Proposal> proposal;
    };
    struct Work;

    Session(std::shared_ptr<const Form> form, const Clock &clock, LaunchContexts contexts);

    NodeId makeNode(ItemIndex item, NodeId parent, int parentAnswer);
    void makeChildren(NodeId node, int set);
    void matchSets(NodeId node);
    void dropNode(NodeId node);
    void rebuildOccurrences(ItemIndex item);
    [[nodiscard]] QList<NodeId> occurrencesBelow(ItemIndex item, NodeId ancestor) const;
    [[nodiscard]] QList<NodeId> occurrencesBeside(ItemIndex item, NodeId node) const;
    void collect(NodeId node, ItemIndex item, QList<NodeId> &found) const;
    [[nodiscard]] Result<QList<Value>> fit(NodeId node, const QList<Value> &values) const;
    Changes store(NodeId node, QList<Value> values);
    void applyInitialValues();
    [[nodiscard]] QList<Value> valuesOf(const fhirpath::Expression &expression, NodeId node, bool &givenUp) const;

    [[nodiscard]] NodeId nearest(ItemIndex question, NodeId from) const;
    [[nodiscard]] bool holds(const Condition &condition, NodeId at) const;
    /// Whether every launch context is here on which it rests whether an item is asked.
    [[nodiscard]] bool canDecide(ItemIndex item) const;
    [[nodiscard]] bool ownEnablement(NodeId node, bool &givenUp) const;
    void recomputeEnablement(NodeId node, Work &work);
    void spreadEnablement(NodeId node, Work &work);
    void recalculate(NodeId node, Work &work);
    void stop(NodeId node, Work &work);
    void work(Work &work);
    void renewSteps() const;
    /// Of a repeating group: whether any of its rows, this one or another, has content.
    [[nodiscard]] bool hasFilledRow(NodeId row) const;
    void visitUsers(ItemIndex item, Work &work);
    void visitItem(ItemIndex item, Work &work);
    [[nodiscard]] QList<Value> calculated(NodeId node, bool &givenUp) const;

    void addProblems(NodeId node, QList<Problem> &problems) const;
    void addUnfinished(NodeId node, QList<Problem> &problems) const;
    void addConstraintProblems(NodeId node, const QList<Constraint> &constraints, QList<Problem> &problems) const;
    void addUnitProblems(NodeId node, QList<Problem> &problems) const;
    void addMissing(NodeId node, QList<Problem> &problems) const;
    void addMissingOccurrences(NodeId node, QList<Problem> &problems) const;
    void count(NodeId node, Filled &filled) const;

    std::shared_ptr<const Form> m_form;
    std::shared_ptr<const Dependencies> m_dependencies;
    const Clock *m_clock;
    LaunchContexts m_contexts;
    QList<Node> m_nodes;
    QList<QList<NodeId>> m_occurrences; ///< Per item, in reading order.
    bool m_isSigned = false;            ///< Read from a completed response.
    friend class SessionView;
    mutable qint64 m_stepsLeft = 0; ///< Of expressions, until the next change or look for problems.
    bool m_takesMany = false;       ///< See ManyAnswers.
    QList<NodeId> m_unsettled;      ///< Their expressions never came to rest: left empty, or disabled.
};

} // namespace oyako::forms
