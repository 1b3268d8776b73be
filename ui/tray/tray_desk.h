// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/exchange/intake.h"
#include "core/exchange/tray_log.h"
#include "ui/widgets/place.h"

#include <QTimer>

#include <memory>

namespace oyako::ui {

/// How a file on the tray stands.
enum class TrayState {
    Opening,  ///< Being unsealed and read.
    New,      ///< About somebody the book does not have.
    Matched,  ///< About somebody the book knows: ready to be taken in.
    Question, ///< Perhaps about somebody the book has: a person says who.
    TakenIn,
    Declined,
    Refused, ///< Cannot be read; the error says why.
};

/// One file on the tray.
struct TrayFile {
    QString name; ///< As it came; only shown.
    QString digest;
    TrayState state = TrayState::Opening;
    Error error = {};
    std::optional<exchange::IncomingFile> content = {};
    exchange::PersonMap decided = {};
    QStringList children = {}; ///< Names, as the file has them.
    QMap<exchange::Section, int> parts = {};
    int items = 0;       ///< Values that came in without typing.
    QString reason = {}; ///< Why it was declined.
    QString path = {};   ///< Where it came from; empty for what was scanned.
};

/// The files on the tray: opened in other threads, compared with the book one after the other, several at once and in
/// any order. A file that comes twice lies there once.
class TrayDesk final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostFiles = 2'000;
    static constexpr qint64 mostBytes = 512 * 1024 * 1024; ///< Of files not decided on, together.

    TrayDesk(const Context &context, QObject *parent);

    void addFile(const QString &path);
    void addBytes(const QString &name, const QByteArray &bytes, const QString &path = {});
    /// Puts back what lay here undecided when the book was locked, as far as it is still where it came from.
    void reopen();
    [[nodiscard]] const QList<TrayFile> &files() const { return m_files; }
    [[nodiscard]] const TrayFile *find(const QString &digest) const;
    /// How many are still being opened or compared.
    [[nodiscard]] int busy() const { return m_opening + static_cast<int>(m_toCompare.size()); }
    /// Leaves what is still to be opened off the tray.
    void cancel();
    /// The book changed elsewhere: every file is compared again.
    void compareAgain();

    /// The file beside the book, with what was decided about its persons.
    [[nodiscard]] Result<exchange::Intake> intakeOf(const QString &digest) const;
    void decide(const QString &digest, const RecordId &person, const RecordId &here);
    /// Takes in what was accepted. Errors of exchange::takeIn() and of the book.
    [[nodiscard]] Result<int> takeIn(const QString &digest, const exchange::IntakeChoices &choices,
                                     const QString &reason);
    [[nodiscard]] Result<void> decline(const QString &digest, const QString &reason);
    /// Of the book's today.
    [[nodiscard]] int itemsToday() const;

Q_SIGNALS:
    void changed();

private:
    void take(const QString &digest, Result<exchange::IncomingFile> content);
    /// Remembers in the book what is not decided on yet.
    void keepPaths();
    void compareNext();
    void compare(TrayFile &file);
    [[nodiscard]] TrayState stateOf(TrayFile &file, const exchange::Intake &intake);
    void describe(TrayFile &file, const exchange::Intake &intake);
    [[nodiscard]] TrayFile *named(const QString &digest);

    Context m_context;
    QList<TrayFile> m_files;
    QStringList m_toCompare;
    QTimer m_next;
    std::shared_ptr<Progress> m_progress;
    int m_opening = 0;
    qint64 m_bytes = 0;
    QString m_kept; ///< As keepPaths() wrote it.
    bool m_isApplying = false;
};

} // namespace oyako::ui
