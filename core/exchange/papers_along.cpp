// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/papers_along.h"

#include "core/base/files.h"
#include "core/base/json_reader.h"
#include "core/base/json_text.h"

#include <QDir>
#include <QJsonArray>
#include <QMimeDatabase>

namespace oyako::exchange {

using book::PageText;
using records::Document;

namespace {

const QString folderName = QStringLiteral("papers");
const QString textName = QStringLiteral("text.json");
constexpr qint64 largestPaper = 200LL * 1024 * 1024;
constexpr qint64 largestText = 64LL * 1024 * 1024;
constexpr qint64 mostPapers = 1'000'000;

struct SourceWord {
    book::TextSource source;
    QLatin1String word;
};
constexpr std::array sourceWords{SourceWord{book::TextSource::File, QLatin1String("file")},
                                 SourceWord{book::TextSource::Recognised, QLatin1String("recognised")},
                                 SourceWord{book::TextSource::Hand, QLatin1String("hand")}};

QString nameOf(const book::Attachment &content)
{
    const QString suffix = QMimeDatabase().mimeTypeForName(content.mediaType).preferredSuffix();
    const QString name = folderName + QLatin1Char('/') + content.sha256;
    return suffix.isEmpty() ? name : QString(name + QLatin1Char('.') + suffix);
}

QJsonArray toJson(const QList<PageText> &pages)
{
    QJsonArray all;
    for (const PageText &page : pages) {
        for (const SourceWord &known : sourceWords) {
            if (known.source == page.source) {
                all.append(QJsonObject{{QStringLiteral("page"), page.page},
                                       {QStringLiteral("source"), QString(known.word)},
                                       {QStringLiteral("text"), page.text}});
            }
        }
    }
    return all;
}

/// What cannot be a page is left out.
QList<PageText> pagesFrom(const QJsonValue &json)
{
    QList<PageText> pages;
    for (const QJsonValue &entry : json.toArray()) {
        const QString word = entry[QLatin1String("source")].toString();
        for (const SourceWord &known : sourceWords) {
            if (word == known.word && entry[QLatin1String("page")].toInt() > 0) {
                pages.append(
                    {entry[QLatin1String("page")].toInt(), known.source, entry[QLatin1String("text")].toString()});
            }
        }
    }
    return pages;
}

Result<void> addPaper(const book::Book &book, const book::Stored<Document> &paper, QMap<QString, QByteArray> &files,
                      QJsonObject &texts)
{
    const auto pages = book.paperText(paper.id);
    if (!pages) {
        return fail(pages.error());
    }
    if (!pages->isEmpty()) {
        texts.insert(paper.id.toString(), toJson(*pages));
    }
    if (paper.value.sha256.isEmpty()) {
        return {};
    }
    auto content = book.attachment(paper.value.sha256);
    if (content) {
        files.insert(nameOf(*content), content->content);
        return {};
    }
    return content.error().code == ErrorCode::NotFound ? Result<void>() : fail(content.error());
}

/// Empty when the file is not there.
Result<QByteArray> contentIn(const QDir &papers, const QString &digest)
{
    const QStringList names = papers.entryList({digest, digest + QLatin1String(".*")}, QDir::Files);
    if (names.isEmpty()) {
        return QByteArray();
    }
    auto content = files::read(papers.filePath(names.first()), largestPaper);
    return content && book::digestOf(*content) != digest
               ? Result<QByteArray>(fail(ErrorCode::InvalidValue, QStringLiteral("sha256")))
               : content;
}

Result<QJsonObject> textsIn(const QDir &papers)
{
    if (!papers.exists(textName)) {
        return QJsonObject();
    }
    constexpr int deepest = 8;
    const auto bytes = files::read(papers.filePath(textName), largestText);
    const json::Limits limits{.bytes = largestText, .depth = deepest, .names = mostPapers};
    // A text that cannot be read is recognised anew from its paper.
    return bytes ? json::readObject(*bytes, limits).value_or(QJsonObject()) : Result<QJsonObject>(fail(bytes.error()));
}

} // namespace

Result<QMap<QString, QByteArray>> paperFiles(const book::Book &book)
{
    const auto papers = book.list<Document>();
    if (!papers) {
        return fail(papers.error());
    }
    QMap<QString, QByteArray> files;
    QJsonObject texts;
    for (const auto &paper : *papers) {
        OYAKO_TRY(addPaper(book, paper, files, texts));
    }
    if (!texts.isEmpty()) {
        files.insert(folderName + QLatin1Char('/') + textName, json::compact(texts));
    }
    return files;
}

Result<int> attachPapers(book::ChangeSet &changes, const QString &folder)
{
    const QDir papers(folder + QLatin1Char('/') + folderName);
    const auto texts = textsIn(papers);
    if (!texts) {
        return fail(texts.error());
    }
    int missing = 0;
    const QList<book::ChangeSet::Step> steps = changes.steps();
    for (const book::ChangeSet::Step &step : steps) {
        const auto *paper = std::get_if<Document>(&step.value);
        if (!paper || paper->sha256.isEmpty()) {
            continue;
        }
        const auto content = contentIn(papers, paper->sha256);
        if (!content) {
            return fail(content.error());
        }
        if (content->isEmpty()) {
            ++missing;
            continue;
        }
        changes.attach(step.id, {paper->sha256, paper->mediaType, *content},
                       pagesFrom(texts->value(step.id.toString())));
    }
    return missing;
}

} // namespace oyako::exchange
