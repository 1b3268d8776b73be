// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session.h"
#include "ui/text/dates.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;
class ItemEditor;
class ToothEditor;

/// A form being filled in, as one column in the order of the paper. Shows and hides questions as they are answered,
/// marks what the book proposes until a person confirms it, and says what is odd beside the answer. Of a page of the
/// booklet it shows what the booklet's edition has, and whatever is answered.
class FormView final : public QWidget {
    Q_OBJECT

public:
    /// The edition as care::bookletEdition() says it; empty: the newest.
    FormView(std::unique_ptr<forms::Session> session, const text::Speech &speech, const QString &edition = {},
             QWidget *parent = nullptr);

    [[nodiscard]] forms::Session &session() { return *m_session; }
    /// Takes every proposal as the answer.
    void confirmAll();
    /// Shows what stands in the way of completing beside its question; puts the keyboard on the first. True when
    /// nothing does.
    [[nodiscard]] bool checkCompletion();
    [[nodiscard]] int proposalCount() const { return static_cast<int>(m_session->proposals().size()); }

    /// A group at the top of the form, with how far it is filled.
    struct Section {
        forms::NodeId node = forms::noNode;
        QString title;
        forms::Filled filled;
    };
    [[nodiscard]] QList<Section> sections() const;
    /// The section a field of this view stands in; noNode when it is in none.
    [[nodiscard]] forms::NodeId sectionOf(const QWidget *field) const;
    /// Brings an item into sight and puts the keyboard on its first field.
    void goTo(forms::NodeId node);
    /// Puts the keyboard on the first question.
    void begin();
    /// Goes to the next question, from the one with the keyboard on, whose words or answer options hold the text; false
    /// when there is none.
    bool findNext(const QString &words);
    /// What is odd about an answer although the form has nothing against it; said beside it, never in the way.
    using Remark = std::function<QString(const forms::Item &, const QList<forms::Value> &)>;
    void setRemark(Remark remark);
    /// Shows these answers of an earlier time beside each field; nullptr takes them away.
    void compareWith(const forms::Session *before);

Q_SIGNALS:
    /// An answer changed: time for a draft.
    void answered();

private:
    struct Row {
        QWidget *widget = nullptr;
        ItemEditor *editor = nullptr;
        InlineMessage *message = nullptr;
        QWidget *proposal = nullptr;
        QLabel *before = nullptr;
        ToothEditor *teeth = nullptr; ///< Of a tooth chart, which edits the questions below the group.
    };

    void build();
    /// Not of this edition, and nobody wrote there.
    [[nodiscard]] bool isLeftOut(forms::NodeId node) const;
    [[nodiscard]] forms::Filled filledOf(forms::NodeId section) const;
    void addChildren(QVBoxLayout *column, forms::NodeId parent);
    void addGroup(QVBoxLayout *column, forms::NodeId node);
    void addQuestion(QVBoxLayout *column, forms::NodeId node);
    void addRepeatButtons(QVBoxLayout *column, forms::NodeId node);
    void addTeeth(QVBoxLayout *column, forms::NodeId node);
    [[nodiscard]] QWidget *makeOffer(forms::NodeId node);
    void changeOccurrences(const Result<forms::Changes> &changes, const QString &linkId);
    void showBefore(forms::NodeId node);
    [[nodiscard]] bool holds(forms::NodeId node, const QString &folded) const;
    [[nodiscard]] forms::NodeId nodeWithFocus() const;
    [[nodiscard]] QString groupTitle(forms::NodeId node) const;
    void answer(forms::NodeId node, const QList<forms::Value> &values);
    void confirm(forms::NodeId node);
    void apply(const forms::Changes &changes);
    void refreshRow(forms::NodeId node);
    void showProblems(forms::NodeId node, const QList<forms::Problem> &problems);
    [[nodiscard]] QString label(forms::NodeId node) const;

    std::unique_ptr<forms::Session> m_session;
    text::Speech m_speech;
    QString m_edition;
    QHash<forms::NodeId, Row> m_rows;
    QVBoxLayout *m_column;
    const forms::Session *m_before = nullptr;
    Remark m_remark;
};

} // namespace oyako::ui
