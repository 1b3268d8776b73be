// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/programme_match.h"
#include "ui/text/dates.h"
#include "ui/widgets/card.h"

namespace oyako::ui {

/// One programme with why it is shown. Its texts are the publisher's and appear as plain text.
class ProgrammeCard final : public Card {
    Q_OBJECT

public:
    ProgrammeCard(const programs::ProgrammeMatch &match, const QStringList &children, const QString &credit,
                  const text::Speech &speech, QWidget *parent = nullptr);

    [[nodiscard]] const programs::Programme &programme() const { return m_programme; }

Q_SIGNALS:
    /// For the first time since it was made.
    void opened();
    void linkRequested(const QString &address);
    void applyRequested();

private:
    void addHead();
    void addButtons(const QStringList &whyLines);
    void fillDetails();
    void addDetail(const QString &label, const QString &words);
    void toggle();

    programs::Programme m_programme;
    programs::MatchGroup m_group;
    QString m_credit;
    text::Speech m_speech;
    QWidget *m_details = nullptr;
};

} // namespace oyako::ui
