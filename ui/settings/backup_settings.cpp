// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/backup_settings.h"

#include "core/book/book.h"
#include "ui/text/errors.h"
#include "ui/widgets/background.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>

namespace oyako::ui {

BackupSettings::BackupSettings(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_last(makeText(TextRole::Body, {}))
    , m_make(makeButton(tr("いまバックアップする")))
    , m_elsewhere(makeButton(tr("USBメモリなどに保存する…")))
    , m_progress(new InlineProgress)
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(m_last);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_elsewhere);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(
        makeText(TextRole::Hint,
                 tr("バックアップも暗号になっています。ひらくには、つくったときの合言葉か復旧コードがいります。")));
    connect(m_make, &QPushButton::clicked, this, [this] { makeBackup(std::nullopt); });
    connect(m_elsewhere, &QPushButton::clicked, this, &BackupSettings::chooseTarget);
    showLast();
}

void BackupSettings::showLast()
{
    const auto backups = store::listBackups(m_context.book.store().folder());
    if (backups.empty()) {
        m_last->setText(tr("まだバックアップがありません"));
        return;
    }
    const QDateTime when = backups.front().madeAt.toTimeZone(m_context.clock.zone());
    m_last->setText(
        tr("いちばん新しいバックアップ: %1 %2")
            .arg(text::dateWithWeekday(when.date(), m_context.speech()), when.time().toString(QStringLiteral("H:mm"))));
}

void BackupSettings::chooseTarget()
{
    const QString name = QStringLiteral("/oyako-%1.oyako-backup").arg(m_context.clock.today().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(this, tr("バックアップをおく場所"), QDir::homePath() + name);
    if (!path.isEmpty()) {
        makeBackup(path);
    }
}

void BackupSettings::makeBackup(const std::optional<QString> &target)
{
    m_make->setEnabled(false);
    m_elsewhere->setEnabled(false);
    m_message->clear();
    const auto progress = m_progress->start(tr("バックアップしています…"));
    auto source = std::make_shared<store::BackupSource>(m_context.book.store());
    inBackground(
        this,
        [source, progress, target, &clock = m_context.clock] {
            return store::makeBackup(*source, clock, *progress, target);
        },
        [this](const Result<store::BackupInfo> &made) {
            m_progress->finish();
            m_make->setEnabled(true);
            m_elsewhere->setEnabled(true);
            m_message->say(made ? InlineMessage::Tone::Calm : InlineMessage::Tone::Attention,
                           made ? tr("バックアップして、読みもどしてたしかめました") : text::sentence(made.error()));
            showLast();
        });
}

} // namespace oyako::ui
