// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facilities/list_import.h"
#include "ui/widgets/place.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace oyako::ui {

class Card;
class DateField;
class InlineMessage;
class InlineProgress;
class MunicipalityField;

/// Takes published lists of places in: shows first what would come in, line by line what would not, and asks what the
/// list does not say. One change set, so that one undo takes all of it back. Below, the lists that are in the book.
class ListPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ListPanel(const Context &context, QWidget *parent = nullptr);

    /// Reads a file in another thread and shows what it would bring.
    void openFile(const QString &path);
    void refresh();
    [[nodiscard]] const std::optional<facilities::ImportPlan> &plan() const { return m_plan; }
    void takeIn();

Q_SIGNALS:
    /// A file was read, or refused.
    void settled();
    void tookIn();

private:
    void askWhich();
    void startReading();
    void settle(Result<facilities::ImportPlan> plan);
    void showPlan();
    void addQuestions(QVBoxLayout *column);
    void addRemarks(QVBoxLayout *column);
    void fillLists();
    void removeList(const RecordId &list);

    Context m_context;
    QByteArray m_bytes;
    facilities::ImportOptions m_said; ///< What the person said of the file.
    std::optional<facilities::ImportPlan> m_plan;
    Card *m_card;
    InlineMessage *m_message;
    InlineProgress *m_progress;
    QWidget *m_preview = nullptr;
    QVBoxLayout *m_lists;
};

} // namespace oyako::ui
