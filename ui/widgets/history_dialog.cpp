// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/history_dialog.h"

#include "core/book/book.h"
#include "ui/text/errors.h"
#include "ui/text/record_changes.h"
#include "ui/text/records.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr int usualWidth = 620;
constexpr int usualHeight = 520;

/// "2026年11月22日(日) 12:00・直しました"
QString heading(const book::Revision &revision, const text::Speech &speech)
{
    const QDateTime local = revision.recordedAt.toTimeZone(QTimeZone(revision.zone.toLatin1()));
    return text::dateWithWeekday(local.date(), speech) + QLatin1Char(' ') +
           local.time().toString(QStringLiteral("HH:mm")) + QStringLiteral("・") + text::actionName(revision.action);
}

/// One line a change; nothing for the first revision.
QString differences(const book::Revision &now, const book::Revision *before, const Context &context)
{
    if (!now.value || !before || !before->value) {
        return {};
    }
    const auto nameOf = [&context](const RecordId &id) {
        const auto person = context.book.find<records::Person>(id);
        return person ? records::fullName(person->value) : QString();
    };
    return text::changedLines(*before->value, *now.value, context.speech(), nameOf).join(QLatin1Char('\n'));
}

} // namespace

HistoryDialog::HistoryDialog(const Context &context, const RecordId &record, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_record(record)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("これまでの記録"));
    resize(usualWidth, usualHeight);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(makeText(TextRole::Title, windowTitle()));
    auto *page = new Page(80);
    m_entries = page->column();
    outer->addWidget(page, 1);
    QPushButton *close = makeButton(tr("とじる"));
    outer->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill();
}

void HistoryDialog::fill()
{
    const auto history = m_context.book.history(m_record);
    if (!history) {
        m_entries->addWidget(makeText(TextRole::Body, text::sentence(history.error())));
        return;
    }
    for (qsizetype i = history->size() - 1; i >= 0; --i) {
        const book::Revision &revision = history->at(i);
        auto *card = new Card;
        card->body()->addWidget(makeText(TextRole::Strong, heading(revision, m_context.speech())));
        if (!revision.origin.isEmpty()) {
            card->body()->addWidget(makeText(TextRole::Hint, tr("ファイルから取り込みました")));
        }
        const QString lines = differences(revision, i > 0 ? &history->at(i - 1) : nullptr, m_context);
        if (!lines.isEmpty()) {
            card->body()->addWidget(makeText(TextRole::Body, lines));
        }
        if (revision.value && i + 1 < history->size()) {
            QPushButton *back = makeButton(tr("この内容にもどす"), ButtonRole::Quiet);
            card->body()->addWidget(back, 0, Qt::AlignLeft);
            connect(back, &QPushButton::clicked, this, [this, version = revision.version] { goBackTo(version); });
        }
        m_entries->addWidget(card);
    }
    m_entries->addStretch(1);
}

void HistoryDialog::goBackTo(int version)
{
    const auto done = m_context.book.revert(m_record, version);
    if (done) {
        m_context.navigator.sayWithUndo(tr("前の内容にもどしました"));
        accept();
    } else {
        m_entries->insertWidget(0, makeText(TextRole::Body, text::sentence(done.error())));
    }
}

} // namespace oyako::ui
