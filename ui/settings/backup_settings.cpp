// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/backup_settings.h"

#include "core/book/book.h"
#include "core/care/backup_age.h"
#include "ui/text/errors.h"
#include "ui/widgets/background.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
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
    auto *buttons = new FlowRow;
    buttons->addWidget(m_make);
    buttons->addWidget(m_elsewhere);
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

QString BackupSettings::moment(const QDateTime &when) const
{
    const QDateTime here = when.toTimeZone(m_context.clock.zone());
    return text::dateWithWeekday(here.date(), m_context.speech()) % QLatin1Char(' ') %
           here.time().toString(QStringLiteral("H:mm"));
}

void BackupSettings::showLast()
{
    const auto times = care::backupTimes(m_context.book);
    if (!times) {
        m_last->setText(text::sentence(times.error()));
        return;
    }
    QStringList lines;
    if (times->inFolder.isValid()) {
        lines.append(tr("手帳と同じ場所のバックアップ: %1").arg(moment(times->inFolder)));
    }
    if (times->elsewhere.isValid()) {
        lines.append(tr("ほかの場所(USBメモリなど)のコピー: %1").arg(moment(times->elsewhere)));
    }
    m_last->setText(lines.isEmpty() ? tr("まだバックアップがありません") : lines.join(QLatin1Char('\n')));
}

void BackupSettings::chooseTarget()
{
    const QString name = tr("親子手帳のバックアップ-%1").arg(m_context.clock.today().toString(Qt::ISODate));
    const QFileDialog *dialog =
        openSaveDialog(this, tr("バックアップをおく場所"), {},
                       QDir::homePath() % QLatin1Char('/') % name % QLatin1String(".oyako-backup"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { makeBackup(path); });
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
        [this, isElsewhere = target.has_value()](const Result<store::BackupInfo> &made) { answer(made, isElsewhere); });
}

void BackupSettings::answer(const Result<store::BackupInfo> &made, bool isElsewhere)
{
    m_progress->finish();
    m_make->setEnabled(true);
    m_elsewhere->setEnabled(true);
    Result<void> done = made ? Result<void>() : fail(made.error());
    if (done && isElsewhere) {
        done = care::noteBackupElsewhere(m_context.book);
    }
    m_message->say(done ? InlineMessage::Tone::Calm : InlineMessage::Tone::Attention,
                   done ? tr("バックアップして、読みもどしてたしかめました") : text::sentence(done.error()));
    showLast();
}

} // namespace oyako::ui
