// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"
#include "ui/widgets/place.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace oyako::ui {

class FieldRow;
class OfficeList;
class StatisticsPanel;

/// Lists, letters and numbers of a clinic or city office, month by month.
class OfficePlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"office"};

    explicit OfficePlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    /// The section chooses the list, the argument the month ("2026-11").
    void open(const Destination &destination) override;
    /// A list stays as it was made, so that working through it does not move it; the day's state is asked for again
    /// with F5 or by choosing.
    void refresh() override {}
    [[nodiscard]] QStringList sections() const override;

    [[nodiscard]] OfficeList *list() const { return m_list; }
    [[nodiscard]] StatisticsPanel *statistics() const { return m_statistics; }
    [[nodiscard]] QDate month() const { return m_month; }
    void setMonth(const QDate &month);

private:
    void addTools(QVBoxLayout *column);
    void readMonth();
    void showSection(const QString &section);
    void make();

    Context m_context;
    QDate m_month;
    QString m_section;
    QVBoxLayout *m_column;
    QComboBox *m_sections;
    QComboBox *m_occasions;
    QWidget *m_occasionRow;
    QLineEdit *m_monthField;
    FieldRow *m_monthRow;
    OfficeList *m_list = nullptr;
    StatisticsPanel *m_statistics = nullptr;
};

} // namespace oyako::ui
