// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/papers/intake.h"
#include "ui/widgets/place.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace oyako::ui {

class EmptyState;
class InlineMessage;
class InlineProgress;
class PaperPreview;
class RecordTableModel;

/// Letters, scans and PDFs of the family: dropped in, found again as one types, looked at, handed on as one PDF.
class PapersPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"papers"};

    explicit PapersPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    /// A record shows that paper, at the page the argument names; the argument "new" asks for files.
    void open(const Destination &destination) override;
    void refresh() override;

    /// Takes files and whole folders in, in the background; says at the end what became of each.
    void takeIn(const QStringList &paths);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] PaperPreview *preview() const { return m_preview; }
    /// These papers as one PDF with an index page, in this order.
    void exportTo(const QString &path, const QList<RecordId> &papers);

Q_SIGNALS:
    /// Work in the background has ended.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Refused {
        QString name;
        QString why;
    };
    struct Batch {
        QList<papers::Incoming> papers;
        QList<Refused> refused;
        QStringList left; ///< Paths for the next batch.
        bool cancelled = false;
    };
    [[nodiscard]] static Batch examineAll(const QStringList &paths, const Progress &progress);
    void build();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildSheet();
    void fillPersons();
    void fillList();
    /// In place of the list while nothing fits what is searched for.
    [[nodiscard]] EmptyState *makeNothing();
    void showAll();
    void showCurrent();
    void showFacts(const book::Stored<records::Document> &paper);
    void runBatch(const QStringList &paths);
    void keep(const Batch &batch);
    void report();
    void askFiles();
    void askFolder();
    void askExport();
    void askWhere(const QList<RecordId> &papers);
    void change();
    void remove();
    void editText();
    void setBusy(bool busy);
    [[nodiscard]] RecordId current() const;
    void select(const RecordId &paper);

    Context m_context;
    QStackedWidget *m_stack;
    QStackedWidget *m_found;
    QPushButton *m_out;
    QLineEdit *m_search;
    QComboBox *m_person;
    QTableView *m_table;
    RecordTableModel *m_model;
    QSplitter *m_splitter;
    PaperPreview *m_preview;
    QLabel *m_name;
    QLabel *m_facts;
    QWidget *m_sheetTools;
    InlineProgress *m_progress;
    InlineMessage *m_message;
    QHash<RecordId, int> m_hitPages;
    std::pair<RecordId, int> m_shown; ///< The paper in the preview, and the page it was found on.
    QList<RecordId> m_added;
    qsizetype m_known = 0;
    QList<Refused> m_refused;
    bool m_isAll = true; ///< None of the files asked for was left out for their number.
    bool m_busy = false;
};

} // namespace oyako::ui
