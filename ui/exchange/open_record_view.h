// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/disagreements.h"
#include "core/sync/partners.h"
#include "ui/widgets/place.h"

class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;

/// A record on which two people disagree: each field with what both wrote side by side, who and when, and one choice a
/// field. What the book shows now is chosen beforehand.
class OpenRecordView final : public QWidget {
    Q_OBJECT

public:
    OpenRecordView(const Context &context, const sync::OpenRecord &open, const QList<sync::Partner> &partners,
                   QWidget *parent = nullptr);

    [[nodiscard]] RecordId record() const { return m_open.record.id; }
    /// The side that is right for a field.
    void choose(const QString &field, int side) { m_chosen.insert(field, side); }
    /// Writes the choices; can be undone.
    void settle();

private:
    [[nodiscard]] QString heading() const;
    void addField(QVBoxLayout *column, const sync::Disagreement &field);
    [[nodiscard]] QWidget *sideView(const sync::Disagreement &field, int side, class QButtonGroup *group);

    Context m_context;
    sync::OpenRecord m_open;
    QList<sync::Partner> m_partners;
    QHash<QString, int> m_chosen;
    InlineMessage *m_message;
};

} // namespace oyako::ui
