// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/programs/section.h"

namespace oyako::ui {

/// What only the city or the state can do, what to have in hand for it, and the way there. Nothing is fetched: a click
/// opens the system's browser, and the button says so.
class LinksSection final : public ProgramsSection {
    Q_OBJECT

public:
    LinksSection(const Context &context, QWidget *parent);

    void refresh() override;

private:
    struct Service {
        QString name;
        QString does; ///< What only it can do.
        QStringList inHand;
        QString address;
    };
    [[nodiscard]] QList<Service> services() const;
    void addCard(const Service &service);
    void addImport();
};

} // namespace oyako::ui
