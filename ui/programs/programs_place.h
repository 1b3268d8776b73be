// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

class QButtonGroup;
class QVBoxLayout;

namespace oyako::ui {

class Page;
class ProgramsSection;

/// Procedures with their dates, applications on their way, programmes of the city, tickets and vouchers, and what only
/// the city or the state can do.
class ProgramsPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"programs"};

    explicit ProgramsPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] QStringList sections() const override;
    /// The part shown now.
    [[nodiscard]] ProgramsSection *section() const { return m_section; }

private:
    struct Part {
        QString id;
        QString name;
        std::function<ProgramsSection *(const Context &, QWidget *)> make;
    };
    void addButtons(QVBoxLayout *column);
    void show(const QString &id);

    Context m_context;
    QList<Part> m_parts;
    Page *m_page;
    QButtonGroup *m_buttons;
    QString m_shown;
    ProgramsSection *m_section = nullptr;
};

} // namespace oyako::ui
