// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace oyako::ui {

/// Items of a list as paragraphs that wrap at the list's width, with room between their lines: the first in ink, the
/// rest smaller and in second ink. For lists that lay their items out anew when they are resized (QListView::Adjust).
class SpacedItems final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace oyako::ui
