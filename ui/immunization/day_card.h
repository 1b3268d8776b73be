// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_timeline.h"
#include "ui/text/dates.h"
#include "ui/widgets/card.h"

namespace oyako::ui {

/// What may be given on one day, what not and why, and what is done.
class DayCard final : public Card {
    Q_OBJECT

public:
    explicit DayCard(const text::Speech &speech, QWidget *parent = nullptr);

    void setDay(const QDate &day, const QDate &birth, const QList<care::DoseForecast> &answers);

private:
    void addPart(const QString &heading, const QList<care::DoseForecast> &answers);
    void addDone(const QList<care::DoseForecast> &answers);

    text::Speech m_speech;
};

} // namespace oyako::ui
