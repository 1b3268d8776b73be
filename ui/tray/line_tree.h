// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/intake.h"
#include "ui/text/dates.h"

#include <QTreeWidget>

namespace oyako::ui {

/// The lines of a file in their parts: what it is, what the family says, what the record has, how they stand. A part
/// and each choice in it has a box (Space); answers stand under their questionnaire. Sensitive words are covered until
/// they are asked for.
class LineTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit LineTree(QWidget *parent = nullptr);

    void show(const exchange::Intake &intake, const exchange::IntakeChoices &choices, bool showsSensitive,
              const text::Speech &speech);
    /// The lines whose boxes are set.
    [[nodiscard]] exchange::IntakeChoices choices() const;
    /// Sets or clears every box.
    void acceptAll(bool accepted);
    /// Whether any line is covered.
    [[nodiscard]] bool hasCovered() const { return m_hasCovered; }

Q_SIGNALS:
    void choicesChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QTreeWidgetItem *partOf(const QString &name);
    void giveRoom();
    void shareWidth();
    void fitHeight();

    bool m_hasCovered = false;
    bool m_isFilling = false;
};

} // namespace oyako::ui
