// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"

#include <QWidget>

namespace oyako::ui {

/// A text drawn as a QR code, black on white whatever the palette, with the white border readers need.
class QrView final : public QWidget {
    Q_OBJECT

public:
    /// Shows nothing where the text does not fit into a code.
    QrView(const QString &text, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    pages::Modules m_modules;
};

} // namespace oyako::ui
