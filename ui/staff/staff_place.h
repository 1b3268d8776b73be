// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

class QPushButton;
class QStackedWidget;

namespace oyako::ui {

class AuditPanel;
class PeoplePanel;

/// Who works at the clinic, and what the access log says. The log is shown to those who administer.
class StaffPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"staff"};

    explicit StaffPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] QStringList sections() const override;
    [[nodiscard]] bool canPrint() const override;
    void print() override;
    [[nodiscard]] PeoplePanel *people() const { return m_people; }
    [[nodiscard]] AuditPanel *log() const { return m_log; }

private:
    void show(bool log);

    Context m_context;
    PeoplePanel *m_people;
    AuditPanel *m_log;
    QStackedWidget *m_parts;
    QPushButton *m_toPeople;
    QPushButton *m_toLog;
};

} // namespace oyako::ui
