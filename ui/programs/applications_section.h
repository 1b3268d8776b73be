// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/records/family_records.h"
#include "ui/programs/section.h"

namespace oyako::ui {

/// What the family applied for, and where each stands.
class ApplicationsSection final : public ProgramsSection {
    Q_OBJECT

public:
    ApplicationsSection(const Context &context, QWidget *parent);

    /// The argument "new" opens the sheet for one, "new:B10" for that procedure, and with other words one
    /// of that name.
    void open(const Destination &destination) override;
    void refresh() override;

private:
    using Stored = book::Stored<records::Application>;

    void addCard(const Stored &application);
    void addClosed(const QList<Stored> &closed);
    void startNew(const QString &procedureOrTitle, const RecordId &person);
    void answerPayment(const Stored &application, const QDate &due, bool arrived);

    bool m_showsClosed = false;
};

} // namespace oyako::ui
