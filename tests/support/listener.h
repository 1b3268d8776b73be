// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

#include <QStringList>

namespace oyako::test {

/// Stands for the window: keeps where a place wants to go and what it says.
class Listener final : public ui::Navigator {
public:
    void go(const ui::Destination &destination) override { went.append(destination); }
    void back() override {}
    void say(const QString &sentence) override { said.append(sentence); }
    void sayWithUndo(const QString &sentence) override { undoable.append(sentence); }
    void changePreferences(const ui::Preferences &) override {}
    void lock() override {}

    QList<ui::Destination> went;
    QStringList said;
    QStringList undoable;
};

} // namespace oyako::test
