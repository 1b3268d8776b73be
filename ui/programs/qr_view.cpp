// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/qr_view.h"

#include "core/pages/qr_code.h"

#include <QPainter>

namespace oyako::ui {

namespace {

constexpr int quietModules = 4;
constexpr int pixelsPerModule = 4;

} // namespace

QrView::QrView(const QString &text, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_modules(pages::qrCode(text, {}).value_or(pages::Modules()))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize QrView::sizeHint() const
{
    const int side = m_modules.side > 0 ? (m_modules.side + 2 * quietModules) * pixelsPerModule : 0;
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int y = 0; y < m_modules.side; ++y) {
        for (int x = 0; x < m_modules.side; ++x) {
            if (m_modules.dark.testBit(y * m_modules.side + x)) {
                painter.fillRect((x + quietModules) * pixelsPerModule, (y + quietModules) * pixelsPerModule,
                                 pixelsPerModule, pixelsPerModule, Qt::black);
            }
        }
    }
}

} // namespace oyako::ui
