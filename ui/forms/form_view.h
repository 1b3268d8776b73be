// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session.h"
#include "ui/text/dates.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;
class ItemEditor;

/// A form being filled in, as one column in the order of the paper. Shows and hides questions as they are answered,
/// marks what the book proposes until a person confirms it, and says what is odd beside the answer.
class FormView final : public QWidget {
    Q_OBJECT

public:
    FormView(std::unique_ptr<forms::Session> session, const text::Speech &speech, QWidget *parent = nullptr);

    [[nodiscard]] forms::Session &session() { return *m_session; }
    /// Takes every proposal as the answer.
    void confirmAll();
    /// Shows what stands in the way of completing beside its question; puts the keyboard on the first. True when
    /// nothing does.
    [[nodiscard]] bool checkCompletion();
    [[nodiscard]] int proposalCount() const { return static_cast<int>(m_session->proposals().size()); }

Q_SIGNALS:
    /// An answer changed: time for a draft.
    void answered();

private:
    struct Row {
        QWidget *widget = nullptr;
        ItemEditor *editor = nullptr;
        InlineMessage *message = nullptr;
        QWidget *proposal = nullptr;
    };

    void build();
    void addChildren(QVBoxLayout *column, forms::NodeId parent);
    void addGroup(QVBoxLayout *column, forms::NodeId node);
    void addQuestion(QVBoxLayout *column, forms::NodeId node);
    void addRepeatButtons(QVBoxLayout *column, forms::NodeId node);
    void answer(forms::NodeId node, const QList<forms::Value> &values);
    void confirm(forms::NodeId node);
    void apply(const forms::Changes &changes);
    void refreshRow(forms::NodeId node);
    void showProblems(forms::NodeId node, const QList<forms::Problem> &problems);
    [[nodiscard]] QString label(forms::NodeId node) const;

    std::unique_ptr<forms::Session> m_session;
    text::Speech m_speech;
    QHash<forms::NodeId, Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace oyako::ui
