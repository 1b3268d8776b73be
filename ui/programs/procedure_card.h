// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/procedure_source.h"
#include "ui/text/dates.h"
#include "ui/widgets/card.h"

class QLabel;

namespace oyako::ui {

class FlowRow;

/// One row of the table of procedures as it stands for the family.
class ProcedureCard final : public Card {
    Q_OBJECT

public:
    ProcedureCard(const agenda::ProcedureView &view, const QString &who, const QDate &today, const text::Speech &speech,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(bool holds);
    void dayRequested();
    void wanted();
    void applyRequested();
    void formRequested();
    void cityRequested();

private:
    void addHead();
    void addWords(const QString &who, const QDate &today);
    void addQuestion();
    void addButtons();
    void addWhy(FlowRow *row);

    agenda::ProcedureView m_view;
    text::Speech m_speech;
    QLabel *m_why = nullptr;
};

} // namespace oyako::ui
