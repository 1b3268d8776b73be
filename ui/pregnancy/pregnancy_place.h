// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/pages/pregnancy_charts.h"
#include "ui/widgets/place.h"

#include <QPointer>

#include <optional>

class QVBoxLayout;

namespace oyako::ui {

class Page;
class RecordTable;

/// A pregnancy: the week in large type, forty weeks as a band, the table of visits as in the handbook, the
/// notification, and at the end the birth – or a loss, as quietly as it should be.
class PregnancyPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"pregnancy"};

    explicit PregnancyPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] bool canPrint() const override { return m_pregnancy.has_value(); }
    /// The whole handbook of the pregnancy.
    void print() override;

private:
    void load();
    void build();
    void addWeek(QVBoxLayout *column);
    /// Remembers those lost, in one line with the history behind it.
    void addRemembrance(QVBoxLayout *column);
    /// Nobody is carried any more and nobody was born alive.
    [[nodiscard]] bool isLost() const;
    void addActions(QVBoxLayout *column);
    void addVisits(QVBoxLayout *column);
    void addCharts(QVBoxLayout *column);
    void showCharts(QVBoxLayout *column);
    void openMeasured(const RecordId &measurement);
    void addEnd(QVBoxLayout *column);
    void addAfterEnd(QVBoxLayout *column);
    [[nodiscard]] QStringList visitCells(const book::Stored<records::Checkup> &visit,
                                         const QList<book::Stored<records::Measurement>> &measured) const;
    void newVisit();
    void begin();
    void changeVisit(const RecordId &record);
    void connectList(RecordTable *table);

    Context m_context;
    RecordId m_person;
    records::Person m_mother;
    std::optional<book::Stored<records::Pregnancy>> m_pregnancy; ///< The newest one.
    QList<book::Stored<records::Checkup>> m_visits;
    pages::PregnancyChart m_chart = pages::PregnancyChart::Weight; ///< The one last chosen.
    Page *m_page;
    QPointer<RecordTable> m_table; ///< Of the visits; also for a while after the page was built anew.
};

} // namespace oyako::ui
