// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/platform/key_store.h"
#include "ui/widgets/place.h"

class QLineEdit;
class QVBoxLayout;

namespace oyako::ui {

class Page;

/// How the window looks and speaks, when it locks, and the keys of the book.
class SettingsPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"settings"};

    SettingsPlace(const Context &context, platform::KeyStore &keyStore, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override {}

private:
    [[nodiscard]] QWidget *bookPart();
    [[nodiscard]] QLineEdit *addFacility(QVBoxLayout *column, const QString &number);

    Context m_context;
    Page *m_page;
};

} // namespace oyako::ui
