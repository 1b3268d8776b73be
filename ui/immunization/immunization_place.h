// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/care/vaccination_timeline.h"
#include "core/pages/page.h"
#include "ui/widgets/place.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace oyako::ui {

class DayCard;
class DateField;
class Page;
class RecordTable;
class TimelineView;

/// The vaccinations of one person over their life: the picture, one day of it in words, the same as a table, and paper.
class ImmunizationPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"immunization"};

    explicit ImmunizationPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    /// `argument`: the day to look at, as an ISO date; empty: today.
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] bool canPrint() const override { return !m_timeline.rows.isEmpty(); }
    void print() override;

private:
    void build();
    void load();
    void fill();
    void addTools(QVBoxLayout *column);
    void addPicture(QVBoxLayout *column);
    void addChoices(QVBoxLayout *column);
    void chooseSchedule(immunization::Family family);
    /// Shows what the rules changed since the family last looked; else keeps the plan of today as seen.
    void comparePlans();
    void keepPlan();
    void startTable();
    void fillTable();
    [[nodiscard]] bool isCdsi() const;
    [[nodiscard]] QString nameOf(const care::TimelineRow &row) const;
    void showDay(const QDate &day);
    [[nodiscard]] QString nextWords(const care::TimelineRow &row) const;
    [[nodiscard]] QString doseWords(const care::TimelineRow &row) const;
    [[nodiscard]] QString personLine() const;
    [[nodiscard]] pages::Document timelineSheet() const;
    [[nodiscard]] pages::Document handbookPage() const;
    void printSheet(pages::Document (ImmunizationPlace::*sheet)() const);

    Context m_context;
    RecordId m_person;
    records::Person m_child;
    QList<book::Stored<records::Vaccination>> m_doses; ///< As they are written, also what no schedule knows.
    care::VaccinationHistory m_history;
    care::VaccinationTimeline m_timeline;
    const immunization::Schedule *m_schedule = nullptr; ///< The one this person follows.
    Page *m_page;
    QVBoxLayout *m_news = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_source = nullptr;
    TimelineView *m_view = nullptr;
    DateField *m_day = nullptr;
    DayCard *m_card = nullptr;
    QLabel *m_legend = nullptr;
    QVBoxLayout *m_tableRoom = nullptr;
    RecordTable *m_table = nullptr;
    bool m_tableIsCdsi = false;
};

} // namespace oyako::ui
