// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/procedure_source.h"
#include "ui/programs/section.h"

class QComboBox;
class QLineEdit;

namespace oyako::ui {

/// Every procedure of the table with its days for this family; what they depend on is asked once and can be changed.
class ProceduresSection final : public ProgramsSection {
    Q_OBJECT

public:
    ProceduresSection(const Context &context, QWidget *parent);

    /// The argument is the id of a row to show.
    void open(const Destination &destination) override;
    void refresh() override;

private:
    enum Filter { Now, Asked, Answers, AllOfGroup };

    void addFilters();
    void showCards();
    void showAnswers();
    void addCard(const agenda::ProcedureView &view);
    [[nodiscard]] bool isWanted(const agenda::ProcedureView &view) const;
    [[nodiscard]] bool isFound(const agenda::ProcedureView &view) const;
    /// Who does it, and for which child: a mother of three has three such rows.
    [[nodiscard]] QString whoseOf(const agenda::ProcedureView &view) const;
    [[nodiscard]] RecordId personOf(const agenda::ProcedureView &view) const;
    void answer(const agenda::ProcedureView &view, bool holds);
    void want(const agenda::ProcedureView &view);
    void keep(const RecordId &person, const QString &key, const QString &value);

    QLineEdit *m_search;
    QComboBox *m_filter;
    int m_firstCard = 0;
};

} // namespace oyako::ui
