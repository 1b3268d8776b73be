// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/emergency/usb_copy.h"

#include "core/book/book.h"
#include "core/care/backup_age.h"
#include "core/store/backup.h"
#include "ui/text/errors.h"
#include "ui/widgets/background.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QStorageInfo>

namespace oyako::ui {

namespace {

/// Where the systems show what is plugged in.
bool isRemovable(const QStorageInfo &volume)
{
    const QString root = volume.rootPath();
    return root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/")) ||
           root.startsWith(QLatin1String("/Volumes/")) ||
           (root.size() == 3 && root.at(1) == QLatin1Char(':') && root.at(0).toUpper() > QLatin1Char('C'));
}

/// A name that is not taken: oyako-2026-11-22.oyako-backup, oyako-2026-11-22-2.oyako-backup …
QString freeName(const QString &folder, const QDate &today)
{
    const QString start = folder + QStringLiteral("/oyako-") + today.toString(Qt::ISODate);
    QString path = start + QStringLiteral(".oyako-backup");
    for (int n = 2; QFileInfo::exists(path); ++n) {
        path = QStringLiteral("%1-%2.oyako-backup").arg(start).arg(n);
    }
    return path;
}

} // namespace

QList<CopyTarget> pluggedIn()
{
    QList<CopyTarget> targets;
    const QList<QStorageInfo> volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        if (volume.isReady() && !volume.isReadOnly() && isRemovable(volume)) {
            targets.append({volume.displayName(), volume.rootPath()});
        }
    }
    return targets;
}

UsbCopy::UsbCopy(const Context &context, std::function<QList<CopyTarget>()> targets, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_targets(std::move(targets))
    , m_last(makeText(TextRole::Body, {}))
    , m_progress(new InlineProgress)
    , m_message(new InlineMessage)
{
    body()->setSpacing(space::OneAndHalf);
    body()->addWidget(makeText(TextRole::Title, tr("手帳のコピーを、もうひとつの場所に")));
    body()->addWidget(m_last);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    body()->addWidget(makeText(TextRole::Hint, tr("コピーも暗号になっています。ひらくには、いまの合言葉か復旧コードがい"
                                                  "ります。非常用の袋に入れておけます。")));
    refresh();
}

void UsbCopy::refresh()
{
    const auto times = care::backupTimes(m_context.book);
    const QDateTime last = times ? times->elsewhere.toTimeZone(m_context.clock.zone()) : QDateTime();
    m_last->setText(last.isValid() ? tr("いちばん新しいコピー: %1").arg(text::date(last.date(), m_context.speech()))
                                   : tr("まだコピーがありません"));
    delete m_buttons;
    m_buttons = new QWidget;
    auto *row = new FlowRow(m_buttons);
    const QList<CopyTarget> targets = m_targets();
    for (const CopyTarget &target : targets) {
        QPushButton *copy = makeButton(tr("「%1」にコピー").arg(target.name), ButtonRole::Main);
        copy->setEnabled(!m_busy);
        connect(
            copy, &QPushButton::clicked, this, [this, path = target.path] { copyTo(path); }, Qt::QueuedConnection);
        row->addWidget(copy);
    }
    QPushButton *again = makeButton(targets.isEmpty() ? tr("USBメモリをさした") : tr("もういちどさがす"));
    connect(again, &QPushButton::clicked, this, &UsbCopy::refresh, Qt::QueuedConnection);
    QPushButton *elsewhere = makeButton(tr("ほかの場所…"));
    connect(elsewhere, &QPushButton::clicked, this, &UsbCopy::askElsewhere);
    row->addWidget(again);
    row->addWidget(elsewhere);
    body()->insertWidget(2, m_buttons);
}

void UsbCopy::askElsewhere()
{
    connect(openFolderDialog(this, tr("コピーをおく場所")), &QFileDialog::fileSelected, this, &UsbCopy::copyTo);
}

void UsbCopy::copyTo(const QString &folder)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_message->clear();
    const auto progress = m_progress->start(tr("コピーして、読みもどしています…"));
    auto source = std::make_shared<store::BackupSource>(m_context.book.store());
    inBackground(
        this,
        [source, progress, target = freeName(folder, m_context.clock.today()), &clock = m_context.clock] {
            return store::makeBackup(*source, clock, *progress, target);
        },
        [this](const Result<store::BackupInfo> &made) {
            m_busy = false;
            m_progress->finish();
            const auto noted = made ? care::noteBackupElsewhere(m_context.book) : Result<void>(fail(made.error()));
            m_message->say(
                noted ? InlineMessage::Tone::Calm : InlineMessage::Tone::Attention,
                noted ? tr("コピーして、中身をたしかめました。もう抜いてもだいじょうぶです(取り外しの操作をしてから)。")
                      : text::sentence(noted.error()));
            refresh();
            Q_EMIT settled();
        });
}

} // namespace oyako::ui
