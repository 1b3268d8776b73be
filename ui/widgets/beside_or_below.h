// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace oyako::ui {

/// Words and what can be done about them: the buttons stand at the end of the words' line, or below the words at the
/// same edge, whichever takes less height at this width. So words are never squeezed into a column to make room.
class BesideOrBelow final : public QLayout {
    Q_OBJECT

public:
    /// Takes both over.
    BesideOrBelow(QLayout *words, QLayout *buttons);
    ~BesideOrBelow() override;

    void addItem(QLayoutItem *item) override; ///< Nothing but the two belongs in it: the item is deleted.
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Plan {
        QRect words;
        QRect buttons;
        int height = 0;
    };

    [[nodiscard]] Plan beside(int width) const;
    [[nodiscard]] Plan below(int width) const;
    [[nodiscard]] Plan plan(int width) const;

    QList<QLayoutItem *> m_items; ///< Words, buttons.
};

} // namespace oyako::ui
