// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_timeline.h"
#include "ui/text/dates.h"
#include "ui/widgets/card.h"

namespace oyako::ui {

/// What was given on one day, what more may be, what not and why, and what is done.
class DayCard final : public Card {
    Q_OBJECT

public:
    explicit DayCard(const text::Speech &speech, QWidget *parent = nullptr);

    /// `given` are the names of the vaccines on record for that day.
    void setDay(const QDate &day, const QDate &birth, const QStringList &given,
                const QList<care::DoseForecast> &answers);

private:
    void addPart(const QString &heading, const QList<care::DoseForecast> &answers);
    void addDone(const QList<care::DoseForecast> &answers);

    text::Speech m_speech;
};

} // namespace oyako::ui
