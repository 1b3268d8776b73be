// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"
#include "ui/widgets/place.h"

#include <memory>

class QLabel;
class QLineEdit;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;
class InlineProgress;
class ListFilter;
class ListModel;

/// One list of the office: made a few children at a time while the window stays alive, filtered by typing, sorted by
/// keyboard (Alt+1 … Alt+9: by that column; again: the other way), and what is done with it: CSV, letters, labels,
/// checkup sheets, closing a result. What is done is done with the rows shown, or with those selected when there are
/// several.
class OfficeList final : public QWidget {
    Q_OBJECT

public:
    OfficeList(const Context &context, office::ListKind kind, QWidget *parent = nullptr);
    ~OfficeList() override;

    /// Makes the list of a month (any day of it) for one checkup, or for all without one.
    void start(const QDate &month, const QString &occasion);
    [[nodiscard]] bool isWorking() const { return m_search != nullptr; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filterField; }
    /// The rows that buttons act on, in the order shown.
    [[nodiscard]] QList<office::ListRow> chosen() const;
    /// Whom letters and labels are for: chosen(), without those already seen unless they were selected by hand. Says
    /// how many were left out.
    [[nodiscard]] QList<office::ListRow> addressees();
    [[nodiscard]] const office::ListRequest &request() const { return m_request; }

    [[nodiscard]] Result<void> saveCsv(const QString &path) const;
    void makeLetters();
    void makeLabels();
    void makeSheets();
    void closeResults();

Q_SIGNALS:
    /// A list is there, or failed.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void step();
    void finish();
    void showCount();
    void sortBy(int column);
    void askCsv();
    void openChild();
    void addTools(QVBoxLayout *column);
    void addClosed(QVBoxLayout *column);

    Context m_context;
    office::ListRequest m_request;
    ListModel *m_model;
    ListFilter *m_filter;
    QTableView *m_table;
    QLineEdit *m_filterField;
    QLabel *m_count;
    InlineMessage *m_message;
    InlineProgress *m_progress;
    QWidget *m_tools;
    QTimer *m_timer;
    std::unique_ptr<office::ListSearch> m_search;
    std::shared_ptr<Progress> m_running;
};

} // namespace oyako::ui
