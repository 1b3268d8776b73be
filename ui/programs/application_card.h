// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/care/applications.h"
#include "ui/text/dates.h"
#include "ui/widgets/card.h"

namespace oyako::ui {

class FlowRow;

/// One application: where it stands, how it came there, what to look at next, and its payments.
class ApplicationCard final : public Card {
    Q_OBJECT

public:
    ApplicationCard(const book::Stored<records::Application> &application, const QString &who, const QDate &today,
                    const text::Speech &speech, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepRequested();
    void changeRequested();
    void removeRequested();
    void historyRequested();
    void paymentAnswered(const QDate &due, bool arrived);
    void paperRequested(const oyako::RecordId &document);

private:
    void addHead(const QString &who);
    void addSteps();
    void addPayments(const QDate &today);
    void addPayment(const care::Payment &payment);
    void addButtons();

    book::Stored<records::Application> m_application;
    text::Speech m_speech;
};

} // namespace oyako::ui
