// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"
#include "core/pages/page.h"
#include "ui/widgets/place.h"

#include <QDialog>

#include <memory>

class QTimer;

namespace oyako::ui {

class InlineMessage;
class InlineProgress;

/// The sheets of a checkup for many children, one behind the other, empty but for whose they are; made a few at a time,
/// to be stopped at any moment.
class SheetBatch final : public QDialog {
    Q_OBJECT

public:
    SheetBatch(const Context &context, office::ListRequest request, QList<office::ListRow> rows, QWidget *parent);

    [[nodiscard]] const pages::Document &document() const { return m_document; }

Q_SIGNALS:
    /// All sheets are made and shown.
    void made();

private:
    void step();
    [[nodiscard]] Result<void> addSheet(const office::ListRow &row);
    void show(const QString &sentence);
    void preview();

    Context m_context;
    office::ListRequest m_request;
    QList<office::ListRow> m_rows;
    qsizetype m_next = 0;
    pages::Document m_document;
    InlineProgress *m_progress;
    InlineMessage *m_message;
    QTimer *m_timer;
    std::shared_ptr<Progress> m_running;
};

} // namespace oyako::ui
