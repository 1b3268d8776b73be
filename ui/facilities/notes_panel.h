// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"
#include "ui/widgets/place.h"

namespace oyako::ui {

class EmptyState;
class RecordTable;

/// The places the family keeps a page on: wish, visits, next deadline; and the sheet that compares them.
class NotesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(const Context &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// The comparison of all of them, six on a sheet of A4 landscape.
    [[nodiscard]] pages::Document document() const;
    void print();

Q_SIGNALS:
    void opened(const oyako::RecordId &facility);
    void findWanted();

private:
    void open(const RecordId &note);
    void remove(const RecordId &note);

    Context m_context;
    bool m_isEmpty = true;
    EmptyState *m_empty;
    QWidget *m_content;
    RecordTable *m_table;
};

} // namespace oyako::ui
