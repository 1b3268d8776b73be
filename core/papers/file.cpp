// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/file.h"

#include "core/base/utf8.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace oyako::papers {

namespace {

constexpr qsizetype longestTitle = 100;
constexpr qsizetype pdfHeaderWithin = 1024; // bytes; readers accept junk before the header (ISO 32000-1, annex H)

struct Signature {
    QByteArrayView begin;
    QLatin1String mediaType;
};

// With their length: a view of a literal alone would end at its first NUL, and "MMR" would be a picture.
constexpr std::array signatures{
    Signature{{"\xFF\xD8\xFF", 3}, QLatin1String("image/jpeg")},
    Signature{{"\x89PNG\r\n\x1A\n", 8}, QLatin1String("image/png")},
    Signature{{"GIF87a", 6}, QLatin1String("image/gif")},
    Signature{{"GIF89a", 6}, QLatin1String("image/gif")},
    Signature{{"MM\0*", 4}, QLatin1String("image/tiff")},
    Signature{{"II*\0", 4}, QLatin1String("image/tiff")},
};

bool isWebp(const QByteArray &content)
{
    return content.startsWith("RIFF") && content.mid(8, 4) == "WEBP";
}

bool isText(const QByteArray &content)
{
    const auto isOdd = [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f';
    };
    return content.size() <= largestText && !utf8::firstInvalid(content) &&
           std::none_of(content.cbegin(), content.cend(), isOdd);
}

/// Never ends within a character.
QString shortened(const QString &text)
{
    const bool cutsOne = text.size() > longestTitle && text.at(longestTitle - 1).isHighSurrogate();
    return text.left(cutsOne ? longestTitle - 1 : longestTitle);
}

/// Opens without following a link in the last part of the path and without waiting for a pipe.
bool openCarefully(QFile &file)
{
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    return descriptor >= 0 && file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
#else
    return file.open(QIODevice::ReadOnly);
#endif
}

struct Stand {
    qint64 size = 0;
    QDateTime changed;

    friend bool operator==(const Stand &, const Stand &) = default;
};

Stand standOf(const QString &path)
{
    QFileInfo info(path);
    info.setCaching(false);
    return {info.size(), info.lastModified()};
}

Result<QByteArray> readSteady(const QString &path)
{
    QFile file(path);
    const Stand before = standOf(path);
    if (!openCarefully(file)) {
        return fail(ErrorCode::IoFailed);
    }
    if (file.isSequential()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("kind"));
    }
    QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::IoFailed);
    }
    if (content.size() > largestFile) {
        return fail(ErrorCode::TooLarge, {}, {QString::number(largestFile)});
    }
    if (standOf(path) != before || content.size() != before.size) {
        return fail(ErrorCode::Conflict, QStringLiteral("content"));
    }
    return content;
}

} // namespace

QString mediaTypeOf(const QByteArray &content)
{
    const auto known = std::find_if(signatures.begin(), signatures.end(),
                                    [&](const Signature &one) { return content.startsWith(one.begin); });
    if (known != signatures.end()) {
        return known->mediaType;
    }
    if (isWebp(content)) {
        return QStringLiteral("image/webp");
    }
    if (content.left(pdfHeaderWithin).contains("%PDF-")) {
        return QStringLiteral("application/pdf");
    }
    return !content.isEmpty() && isText(content) ? QStringLiteral("text/plain") : QString();
}

Result<File> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("link"));
    }
    if (!info.exists()) {
        return fail(ErrorCode::NotFound);
    }
    if (!info.isFile()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("kind"));
    }
    if (info.size() > largestFile) {
        return fail(ErrorCode::TooLarge, {}, {QString::number(largestFile)});
    }
    auto content = readSteady(path);
    if (!content) {
        return fail(std::move(content).error());
    }
    if (content->isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("content"));
    }
    const QString mediaType = mediaTypeOf(*content);
    if (mediaType.isEmpty()) {
        return fail(ErrorCode::NotRecognised);
    }
    return File{info.fileName(), std::move(*content), mediaType};
}

Gathered filesIn(const QStringList &paths)
{
    Gathered gathered;
    QStringList &files = gathered.paths;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir() || QFileInfo(path).isSymLink()) {
            files.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext() && inside.size() < mostFiles) {
            inside.append(walk.next());
        }
        gathered.isAll = gathered.isAll && !walk.hasNext();
        std::sort(inside.begin(), inside.end());
        files.append(inside);
    }
    gathered.isAll = gathered.isAll && files.size() <= mostFiles;
    files = files.mid(0, mostFiles);
    return gathered;
}

QString titleFrom(const QString &fileName)
{
    QString title = QFileInfo(fileName).completeBaseName();
    title.replace(QLatin1Char('_'), QLatin1Char(' '));
    std::u32string printed = title.toStdU32String();
    std::erase_if(printed, [](char32_t character) { return !QChar::isPrint(character); });
    return shortened(QString::fromStdU32String(printed).simplified());
}

} // namespace oyako::papers
