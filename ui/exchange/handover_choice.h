// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/handover.h"
#include "ui/widgets/place.h"

class QCheckBox;
class QVBoxLayout;

namespace oyako::ui {

/// Who and what goes along: persons, sections, and every sensitive answer by name, off until chosen.
class HandoverChoiceView final : public QWidget {
    Q_OBJECT

public:
    explicit HandoverChoiceView(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] exchange::HandoverChoice choice() const;
    /// The parts of this choice that are sensitive, one line for each question, as check boxes.
    void fillSensitive(QVBoxLayout *column);
    /// Whose records go along.
    [[nodiscard]] QStringList names() const;
    /// How many of what goes along: 「予防接種 12件」.
    [[nodiscard]] QStringList summary() const;

Q_SIGNALS:
    void changed();

private:
    void addPersons(QVBoxLayout *column);
    void addSections(QVBoxLayout *column);

    Context m_context;
    QList<std::pair<RecordId, QCheckBox *>> m_persons;
    QList<std::pair<exchange::Section, QCheckBox *>> m_sections;
    QSet<QString> m_sensitive;
};

} // namespace oyako::ui
