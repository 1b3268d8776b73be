// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/watch_folder.h"

#include "core/exchange/fhir_bundle.h"

#include <QDir>
#include <QFileSystemWatcher>
#include <QTimer>

namespace oyako::ui {

namespace {

constexpr int lookEvery = 500; // ms

} // namespace

bool isPlainFile(const QString &path)
{
    const QFileInfo info(path);
    return !info.isSymLink() && info.isFile() &&
           !QDir::fromNativeSeparators(path).split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

WatchFolder::WatchFolder(QObject *parent)
    : QObject(parent)
    , m_watcher(new QFileSystemWatcher(this))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(lookEvery);
    connect(m_timer, &QTimer::timeout, this, &WatchFolder::look);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchFolder::look);
}

bool WatchFolder::isThere() const
{
    return !m_folder.isEmpty() && QFileInfo(m_folder).isDir();
}

void WatchFolder::setFolder(const QString &folder)
{
    if (!m_watcher->directories().isEmpty()) {
        m_watcher->removePaths(m_watcher->directories());
    }
    m_folder = folder;
    m_growing.clear();
    m_arrived.clear();
    m_timer->stop();
    if (isThere()) {
        m_watcher->addPath(folder);
        look();
    }
}

void WatchFolder::look()
{
    QHash<QString, Seen> growing;
    QStringList ready;
    const QFileInfoList files =
        isThere() ? QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed)
                  : QFileInfoList();
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        const Seen now{file.size(), file.lastModified()};
        if (!isPlainFile(path) || now.size > exchange::largestImport || m_arrived.value(path) == now) {
            continue;
        }
        if (m_growing.value(path) != now || now.size == 0) {
            growing.insert(path, now);
        } else if (m_arrived.size() < mostFiles) {
            m_arrived.insert(path, now);
            ready.append(path);
        }
    }
    m_growing = growing;
    if (m_growing.isEmpty()) {
        m_timer->stop();
    } else if (!m_timer->isActive()) {
        m_timer->start();
    }
    for (const QString &path : std::as_const(ready)) {
        Q_EMIT arrived(path);
    }
}

} // namespace oyako::ui
