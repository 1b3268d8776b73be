// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

class QFileSystemWatcher;
class QTimer;

namespace oyako::ui {

/// Looks after a folder into which files are laid. A file counts once its size and time stayed the same between two
/// looks. Symbolic links, folders, hidden files and what is larger than a file that is read at all are passed over;
/// nothing is ever moved, changed or removed.
class WatchFolder final : public QObject {
    Q_OBJECT

public:
    /// At most so many files of a folder are taken up; the rest waits until the folder is emptied.
    static constexpr int mostFiles = 2'000;

    explicit WatchFolder(QObject *parent = nullptr);

    /// Empty: none. What lay there before counts as well.
    void setFolder(const QString &folder);
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Whether the folder is there.
    [[nodiscard]] bool isThere() const;
    /// One look. Called by itself twice a second while something is still growing.
    void look();

Q_SIGNALS:
    void arrived(const QString &path);

private:
    struct Seen {
        qint64 size = 0;
        QDateTime changed;

        friend bool operator==(const Seen &, const Seen &) = default;
    };

    QString m_folder;
    QFileSystemWatcher *m_watcher;
    QTimer *m_timer;
    QHash<QString, Seen> m_growing;
    QHash<QString, Seen> m_arrived;
};

/// Whether a path from outside names an ordinary file of its own, without following links.
[[nodiscard]] bool isPlainFile(const QString &path);

} // namespace oyako::ui
