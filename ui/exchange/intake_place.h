// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/widgets/place.h"

namespace oyako::ui {

class CalendarCard;
class ExportCard;
class HandoverCard;
class ImportCard;
class OwnKeyCard;
class Page;
class PairCard;

/// Handing records over and taking them in as files: one card for each way. A file dropped anywhere here is shown,
/// never taken in at once.
class IntakePlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"exchange"};

    explicit IntakePlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;

    /// As ExportCard::save(), with the persons chosen there.
    [[nodiscard]] Result<void> saveFile(const QString &path) const;
    [[nodiscard]] ImportCard *intake() const { return m_import; }
    [[nodiscard]] CalendarCard *calendar() const { return m_calendar; }
    [[nodiscard]] PairCard *pairing() const { return m_pair; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void scrollTo(QWidget *card);
    /// Shows a calendar file in the card that takes such files in.
    void openCalendar(const QString &path);

    Page *m_page;
    HandoverCard *m_handover;
    ExportCard *m_export;
    ImportCard *m_import;
    CalendarCard *m_calendar;
    PairCard *m_pair;
    OwnKeyCard *m_key;
};

} // namespace oyako::ui
