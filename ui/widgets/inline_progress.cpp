// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inline_progress.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>

namespace oyako::ui {

InlineProgress::InlineProgress(QWidget *parent)
    : QWidget(parent)
    , m_label(makeText(TextRole::Body, {}))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(tr("やめる"), ButtonRole::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::OneAndHalf);
    row->addWidget(m_label);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::One);
    m_bar->setAccessibleName(tr("進みぐあい"));
    connect(this, &InlineProgress::reported, this, &InlineProgress::show, Qt::QueuedConnection);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_progress) {
            m_progress->cancel();
            m_cancel->setEnabled(false);
            Q_EMIT cancelled();
        }
    });
    hide();
}

InlineProgress::~InlineProgress()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

std::shared_ptr<Progress> InlineProgress::start(const QString &what)
{
    m_label->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_progress = std::make_shared<Progress>([self = QPointer<InlineProgress>(this)](qint64 done, qint64 total) {
        if (self) {
            Q_EMIT self->reported(done, total);
        }
    });
    setVisible(true);
    return m_progress;
}

void InlineProgress::finish()
{
    m_progress.reset();
    hide();
}

void InlineProgress::show(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) {
        m_bar->setValue(static_cast<int>(done * 1000 / total));
    }
}

} // namespace oyako::ui
