// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/facilities/list_import.h"
#include "ui/widgets/focus_mark.h"
#include "ui/widgets/place.h"

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class Card;
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
    /// Puts the keyboard on the result, else back where it was when the work began; somebody who has gone elsewhere
    /// meanwhile keeps it.
    void returnKeyboard();
    void finish(const Result<facilities::Written> &written);
    /// What was written is in the book now.
    [[nodiscard]] bool adopt(const Result<facilities::Written> &written);
    void showPlan();
    void addSummary(QVBoxLayout *column);
    void addQuestions(QVBoxLayout *column);
    void addDateQuestion(QVBoxLayout *column);
    void addRemarks(QVBoxLayout *column);
    void fillLists();
    void removeList(const RecordId &list);

    Context m_context;
    QByteArray m_bytes;
    facilities::ImportOptions m_said; ///< What the person said of the file.
    bool m_isNamed = false;           ///< The person typed a name.
    std::optional<facilities::ImportPlan> m_plan;
    Card *m_card;
    InlineMessage *m_message;
    InlineProgress *m_progress;
    QPushButton *m_choose;
    QWidget *m_help; ///< Where lists are found; away while one is shown.
    QWidget *m_preview = nullptr;
    QPointer<QLabel> m_summary;
    QPointer<QWidget> m_first; ///< What the result asks first.
    FocusMark m_mark;          ///< Of what had the keyboard when the work began.
    QPointer<QWidget> m_pressed;
    QPointer<QWidget> m_meanwhile; ///< What has it while the work goes on.
    bool m_isFresh = false;        ///< The result of a file that was just chosen.
    QWidget *m_shelf;
    QVBoxLayout *m_lists;
    bool m_busy = false;
};

} // namespace oyako::ui
