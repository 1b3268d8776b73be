// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/growth/growth_sheet_model.h"

#include <QTableView>

namespace oyako::ui {

class InlineMessage;
class OpenQuestions;
class RowButtons;

/// The grid: Tab goes to the next cell that can be written and behind the last one out of the table, Ctrl+Tab out of it
/// at once, Enter to the row below, and behind a row that has just been begun to the day of the next one; typing begins
/// writing.
class GrowthGrid final : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

    /// What is being written cannot be kept: its cell stays open with it.
    void stay() { m_stays = true; }

Q_SIGNALS:
    void pasteRequested();
    /// Writing in the current cell was given up (Esc).
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QModelIndex writable(int step) const;
    void openAgain(const QModelIndex &at);

    [[nodiscard]] QModelIndex afterEnter(const QModelIndex &at) const;

    QPersistentModelIndex m_begun; ///< In the row that was begun last; it may have gone to the place of its day.
    bool m_stays = false;
    bool m_goingOn = false; ///< A cell was left with Tab: the next one is looked for.
};

/// Measurements as a table that is written like a spreadsheet: rows by date, blocks pasted from one, every step undone
/// with Ctrl+Z. Odd values are asked about under the table (OpenQuestions), and kept unless somebody says otherwise.
class GrowthSheet final : public QWidget {
    Q_OBJECT

public:
    GrowthSheet(const Context &context, const RecordId &child, QWidget *parent = nullptr);
    ~GrowthSheet() override;

    void show(const care::GrowthHistory &history, bool readOnly);
    using QWidget::show;
    /// The keyboard to the row for new values.
    void startWriting();
    [[nodiscard]] GrowthGrid *grid() const { return m_grid; }
    [[nodiscard]] GrowthSheetModel *model() const { return m_model; }
    /// The first question that is open; empty when there is none.
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    void openRequested(const oyako::RecordId &record);
    void historyRequested(const oyako::RecordId &record);

private:
    void build();
    void connectModel();
    void fitHeight();
    void paste();
    void showMenu(const QPoint &position);
    void addButtons();
    void showButtons();
    void askInstead(const QModelIndex &cell, records::MeasurementKind kind, double shown);
    void sayImpossible(records::MeasurementKind kind, double shown);
    void refuse(const QString &sentence);
    void say(const QString &sentence);
    void bringIntoSight(QWidget *words);

    Context m_context;
    RecordId m_child;
    GrowthSheetModel *m_model;
    GrowthGrid *m_grid;
    RowButtons *m_buttons;
    InlineMessage *m_message;
    OpenQuestions *m_questions;
    bool m_readOnly = false;
};

} // namespace oyako::ui
