// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/facility_records.h"
#include "ui/widgets/place.h"

class QButtonGroup;
class QVBoxLayout;

namespace oyako::ui {

class EmptyState;
class FacilityPage;
class FindPanel;
class FlowRow;
class ListPanel;
class NotesPanel;
class Page;

/// Places of the neighbourhood from published lists: find, look at, keep notes on, compare, take in lists. A file
/// dropped anywhere here is shown, never taken in at once.
class FacilitiesPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"facilities"};

    explicit FacilitiesPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    /// `record`: a place to show. `section`: "find", "notes" or "lists".
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] QStringList sections() const override;
    [[nodiscard]] bool canPrint() const override;
    void print() override;

    [[nodiscard]] FindPanel *finder() const { return m_find; }
    [[nodiscard]] NotesPanel *notes() const { return m_notes; }
    [[nodiscard]] ListPanel *lists() const { return m_lists; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addSectionButtons(QVBoxLayout *column);
    void show(const QString &section);
    void showFacility();
    void addEmptyHelp();
    void addOwnPlace(const records::Facility &begun);
    void goTo(const QString &section);
    void goTo(const RecordId &facility);

    Context m_context;
    QString m_section;
    RecordId m_facility; ///< Whose page is shown; empty: none.
    Page *m_page;
    QButtonGroup *m_buttons;
    EmptyState *m_empty;
    FindPanel *m_find;
    NotesPanel *m_notes;
    ListPanel *m_lists;
    QWidget *m_detail; ///< Holds the page of one place.
    FacilityPage *m_facilityPage = nullptr;
};

} // namespace oyako::ui
