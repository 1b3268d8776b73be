// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace oyako::ui {

class FormView;

/// The sections of a long form with how much of each is filled, the one with the keyboard marked; choosing one goes
/// there.
class SectionPanel final : public QListWidget {
    Q_OBJECT

public:
    explicit SectionPanel(FormView &view, QWidget *parent = nullptr);

    /// Counts again; keeps the rows where the sections are the same.
    void refresh();
    /// A list of one section helps nobody.
    [[nodiscard]] bool isUseful() const { return count() > 1; }
    [[nodiscard]] QSize sizeHint() const override;

private:
    void goTo(const QListWidgetItem *item);
    void markWhere(const QWidget *focused);

    FormView &m_view;
};

} // namespace oyako::ui
