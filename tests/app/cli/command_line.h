// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace oyako::cli::testing {

/// What one run of oyako-cli did.
struct ProcessResult {
    int status = -1;
    QString out;
    QString errors;

    /// The one JSON document of standard output, or of standard error where that is empty.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the program named by the environment variable OYAKO_CLI in a folder of its own, on 2026-11-22 unless the words
/// say another day with --on.
class CommandLine final {
public:
    CommandLine();

    /// Without a book.
    [[nodiscard]] ProcessResult run(const QStringList &words) const;
    /// With --book and its passphrase; init makes it.
    [[nodiscard]] ProcessResult inBook(const QStringList &words) const;
    /// Writes a file and returns its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_program;
};

} // namespace oyako::cli::testing
