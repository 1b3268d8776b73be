// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/tray_desk.h"

#include "core/base/files.h"
#include "core/book/setting_note.h"
#include "core/clinic/permissions.h"
#include "core/exchange/family_card.h"
#include "core/exchange/own_keys.h"
#include "ui/exchange/import_words.h"
#include "ui/paint/code_reader.h"
#include "ui/tray/watch_folder.h"
#include "ui/widgets/background.h"

#include <QFileInfo>

namespace oyako::ui {

using exchange::Intake;

namespace {

const QString pathsKey = QStringLiteral("tray.paths");
constexpr QLatin1Char between('\n');
constexpr qsizetype mostKept = 200;

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8") ||
           bytes.startsWith("BM");
}

/// The codes on a picture or PDF, as the text of a scanner.
Result<QByteArray> codesOf(const QString &path)
{
    const auto codes = paint::readCodesOf(path);
    if (!codes) {
        return fail(codes.error());
    }
    return codes->isEmpty() ? Result<QByteArray>(fail(ErrorCode::NotRecognised, QStringLiteral("frame")))
                            : codes->join(QLatin1Char('\n')).toLatin1();
}

} // namespace

TrayDesk::TrayDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_progress(std::make_shared<Progress>())
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &TrayDesk::compareNext);
}

const TrayFile *TrayDesk::find(const QString &digest) const
{
    const auto file =
        std::find_if(m_files.cbegin(), m_files.cend(), [&digest](const TrayFile &one) { return one.digest == digest; });
    return file == m_files.cend() ? nullptr : &*file;
}

TrayFile *TrayDesk::named(const QString &digest)
{
    const auto file =
        std::find_if(m_files.begin(), m_files.end(), [&digest](const TrayFile &one) { return one.digest == digest; });
    return file == m_files.end() ? nullptr : &*file;
}

void TrayDesk::addFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".minisig"))) {
        return; // Read with the file it belongs to.
    }
    auto bytes = isPlainFile(path) ? files::read(path, exchange::largestImport)
                                   : Result<QByteArray>(fail(ErrorCode::NotAllowed, QStringLiteral("link")));
    if (bytes && isPicture(*bytes)) {
        bytes = codesOf(path);
    }
    const QString name = QFileInfo(path).fileName();
    if (bytes) {
        addBytes(name, *bytes, path);
        keepPaths();
        return;
    }
    const QString digest = exchange::trayDigest(path.toUtf8());
    if (!find(digest) && m_files.size() < mostFiles) {
        m_files.append({.name = name, .digest = digest, .state = TrayState::Refused, .error = bytes.error()});
    }
    Q_EMIT changed();
}

void TrayDesk::addBytes(const QString &name, const QByteArray &bytes, const QString &path)
{
    const QString digest = exchange::trayDigest(bytes);
    if (find(digest) || m_files.size() >= mostFiles) {
        return;
    }
    auto identities = exchange::ownIdentities(m_context.book);
    const bool isTooMuch = m_bytes + bytes.size() > mostBytes;
    m_files.append({.name = name, .digest = digest, .path = path});
    if (!identities || isTooMuch) {
        m_files.last().state = TrayState::Refused;
        m_files.last().error = isTooMuch ? Error{ErrorCode::TooLarge, QStringLiteral("tray"), {}} : identities.error();
        Q_EMIT changed();
        return;
    }
    m_bytes += bytes.size();
    ++m_opening;
    inBackground(
        this,
        [bytes, keys = std::make_shared<std::vector<seal::Identity>>(std::move(*identities)), progress = m_progress] {
            return progress->isCancelled() ? Result<exchange::IncomingFile>(fail(ErrorCode::Cancelled))
                                           : exchange::readIncoming(bytes, *keys);
        },
        [this, digest](Result<exchange::IncomingFile> content) { take(digest, std::move(content)); });
    Q_EMIT changed();
}

void TrayDesk::keepPaths()
{
    QStringList paths;
    for (const TrayFile &file : std::as_const(m_files)) {
        const bool isDecided =
            file.state == TrayState::TakenIn || file.state == TrayState::Declined || file.state == TrayState::Refused;
        if (!file.path.isEmpty() && !isDecided && paths.size() < mostKept) {
            paths.append(file.path);
        }
    }
    const QString kept = paths.join(between);
    if (kept != m_kept && book::noteSetting(m_context.book, pathsKey, kept)) {
        m_kept = kept;
    }
}

void TrayDesk::reopen()
{
    m_kept = m_context.book.setting(pathsKey).value_or(QString());
    const QStringList paths = m_kept.split(between, Qt::SkipEmptyParts);
    for (const QString &path : paths) {
        if (QFileInfo::exists(path)) {
            addFile(path);
        }
    }
}

void TrayDesk::take(const QString &digest, Result<exchange::IncomingFile> content)
{
    --m_opening;
    TrayFile *file = named(digest);
    if (!file) {
        return; // Left off meanwhile.
    }
    if (content) {
        file->content = std::move(*content);
        m_toCompare.append(digest);
        m_next.start();
    } else {
        file->state = TrayState::Refused;
        file->error = content.error();
    }
    Q_EMIT changed();
}

void TrayDesk::compareNext()
{
    TrayFile *file = m_toCompare.isEmpty() ? nullptr : named(m_toCompare.takeFirst());
    if (file) {
        compare(*file);
    }
    if (m_toCompare.isEmpty()) {
        m_next.stop();
    }
    if (busy() == 0) {
        keepPaths();
    }
    Q_EMIT changed();
}

void TrayDesk::compare(TrayFile &file)
{
    const auto intake = intakeOf(file.digest);
    if (!intake) {
        file.state = TrayState::Refused;
        file.error = intake.error();
        return;
    }
    describe(file, *intake);
    file.state = stateOf(file, *intake);
}

TrayState TrayDesk::stateOf(TrayFile &file, const Intake &intake)
{
    const auto notes =
        exchange::trayNotes(m_context.book, m_context.clock.today()).value_or(QList<exchange::TrayNote>());
    const auto note = std::find_if(notes.cbegin(), notes.cend(),
                                   [&file](const exchange::TrayNote &one) { return one.file == file.digest; });
    const bool isNoted = note != notes.cend();
    file.items = isNoted ? note->items : 0;
    file.reason = isNoted ? note->reason : QString();
    if (isNoted && note->decision == exchange::TrayDecision::Declined) {
        return TrayState::Declined;
    }
    const auto left = std::count_if(intake.lines.cbegin(), intake.lines.cend(),
                                    [](const exchange::IntakeLine &line) { return line.isTakenByDefault(); });
    if (intake.isTakenIn() || (isNoted && intake.undecided() == 0 && left <= note->left)) {
        return TrayState::TakenIn;
    }
    if (isNoted) {
        file.items = 0; // Taken back.
        static_cast<void>(exchange::forgetTray(m_context.book, file.digest));
    }
    const bool asks = std::any_of(intake.persons.cbegin(), intake.persons.cend(),
                                  [](const exchange::ArrivedPerson &person) { return !person.candidates.isEmpty(); });
    return asks ? TrayState::Question : intake.undecided() > 0 ? TrayState::New : TrayState::Matched;
}

void TrayDesk::describe(TrayFile &file, const Intake &intake)
{
    file.children.clear();
    file.parts.clear();
    QStringList others;
    for (const exchange::ArrivedPerson &person : intake.persons) {
        (person.person.role == records::Role::Child ? file.children : others).append(nameOf(person.person));
    }
    file.children = file.children.isEmpty() ? others : file.children;
    for (const exchange::IntakeLine &line : intake.lines) {
        if (line.kind == exchange::LineKind::Record && line.section) {
            ++file.parts[*line.section];
        }
    }
}

void TrayDesk::cancel()
{
    m_progress->cancel();
    m_progress = std::make_shared<Progress>();
    m_files.removeIf([](const TrayFile &file) { return file.state == TrayState::Opening; });
    m_toCompare.clear();
    m_next.stop();
    keepPaths();
    Q_EMIT changed();
}

void TrayDesk::compareAgain()
{
    if (m_isApplying) {
        return;
    }
    m_toCompare.clear();
    for (const TrayFile &file : std::as_const(m_files)) {
        if (file.content) {
            m_toCompare.append(file.digest);
        }
    }
    if (!m_toCompare.isEmpty()) {
        m_next.start();
    }
}

Result<Intake> TrayDesk::intakeOf(const QString &digest) const
{
    const TrayFile *file = find(digest);
    return file && file->content ? exchange::prepareIntake(m_context.book, *file->content, file->decided)
                                 : Result<Intake>(fail(ErrorCode::NotFound, QStringLiteral("file")));
}

void TrayDesk::decide(const QString &digest, const RecordId &person, const RecordId &here)
{
    if (TrayFile *file = named(digest)) {
        file->decided.insert(person, here);
        compare(*file);
        Q_EMIT changed();
    }
}

Result<int> TrayDesk::takeIn(const QString &digest, const exchange::IntakeChoices &choices, const QString &reason)
{
    const auto permitted = clinic::permissionsOf(m_context.book);
    if (!permitted || !permitted->record) {
        return fail(permitted ? Error{ErrorCode::NotAllowed, QStringLiteral("duty"), {}} : permitted.error());
    }
    const auto intake = intakeOf(digest);
    const auto taken =
        intake ? exchange::takeIn(m_context.book, *intake, choices) : Result<exchange::TakenIn>(fail(intake.error()));
    if (!taken) {
        return fail(taken.error());
    }
    m_isApplying = true;
    const auto done = m_context.book.apply(taken->changes);
    m_isApplying = false;
    if (!done) {
        return fail(done.error());
    }
    exchange::TrayNote note{
        .file = digest, .reason = reason, .items = taken->items, .change = *done, .persons = intake->owners()};
    OYAKO_TRY(exchange::rememberFamilyCard(m_context.book, note.persons, find(digest)->content->answerTo));
    for (const exchange::IntakeLine &line : intake->lines) {
        note.left += line.isTakenByDefault() && !choices.accepted.contains(line.key) ? 1 : 0;
    }
    OYAKO_TRY(exchange::noteTray(m_context.book, note));
    compare(*named(digest));
    keepPaths();
    Q_EMIT changed();
    return taken->items;
}

Result<void> TrayDesk::decline(const QString &digest, const QString &reason)
{
    OYAKO_TRY(exchange::noteTray(m_context.book,
                                 {.file = digest, .decision = exchange::TrayDecision::Declined, .reason = reason}));
    OYAKO_TRY(m_context.book.noteAccess(book::Access::Import, {}, digest, QStringLiteral("declined")));
    compare(*named(digest));
    keepPaths();
    Q_EMIT changed();
    return {};
}

int TrayDesk::itemsToday() const
{
    return exchange::itemsWithoutTyping(m_context.book, m_context.clock.today()).value_or(0);
}

} // namespace oyako::ui
