// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/facilities/list_import.h"
#include "ui/widgets/place.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class Card;
class DateField;
class InlineMessage;
class InlineProgress;
class MunicipalityField;

/// Takes published lists of places in: shows first what would come in, line by line what would not, and asks what the
/// list does not say. One change set, so that one undo takes all of it back. Below, the lists that are in the book.
/// Reading and writing go on in another thread, with progress, and can be left off: then nothing was written.
class ListPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ListPanel(const Context &context, QWidget *parent = nullptr);

    /// Reads a file in another thread and shows what it would bring.
    void openFile(const QString &path);
    void refresh();
    [[nodiscard]] const std::optional<facilities::ImportPlan> &plan() const { return m_plan; }
    void takeIn();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A file was read, taken in, refused or left off; a list was taken out.
    void settled();
    void tookIn();

private:
    void askWhich();
    void startReading();
    void settle(Result<facilities::ImportPlan> plan);
    /// Work in another thread begins or has ended: nothing else can be pressed meanwhile.
    [[nodiscard]] std::shared_ptr<Progress> begin(const QString &what);
    void end();
    void setWorkable(bool workable);
    void finish(const Result<facilities::Written> &written);
    /// What was written is in the book now.
    [[nodiscard]] bool adopt(const Result<facilities::Written> &written);
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
    QPushButton *m_choose;
    QWidget *m_preview = nullptr;
    QWidget *m_shelf;
    QVBoxLayout *m_lists;
    bool m_busy = false;
};

} // namespace oyako::ui
