// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/paper_table.h"

#include "core/book/person_index.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace oyako::book {

namespace {

constexpr qsizetype excerptBefore = 3; // in a narrow list the word itself is to be seen
constexpr qsizetype excerptAfter = 58;
constexpr int wordsPage = 0;

struct SourceWord {
    TextSource source;
    QLatin1String word;
};
constexpr std::array sourceWords{SourceWord{TextSource::File, QLatin1String("file")},
                                 SourceWord{TextSource::Recognised, QLatin1String("recognised")},
                                 SourceWord{TextSource::Hand, QLatin1String("hand")}};

QString wordOf(TextSource source)
{
    return std::find_if(sourceWords.begin(), sourceWords.end(), [&](const auto &one) { return one.source == source; })
        ->word;
}

TextSource sourceOf(const QString &word)
{
    const auto found =
        std::find_if(sourceWords.begin(), sourceWords.end(), [&](const auto &one) { return one.word == word; });
    return found == sourceWords.end() ? TextSource::Hand : found->source;
}

QByteArray rawDigest(const QString &sha256)
{
    return QByteArray::fromHex(sha256.toLatin1());
}

/// What the family wrote about a paper, with a character between the parts that no query holds.
QString wordsOf(const records::Document &document)
{
    return QStringList{document.title, document.type, document.programme, document.keywords, document.note}.join(
        QChar(0x1F));
}

/// What of a query stands in a paper: the words met so far, and how many of them on each page.
struct Met {
    qsizetype words = 0;
    QHash<int, int> pages;
};

/// Notes the next word of a query, `index` words after the first, in the papers that have all words before it.
Result<void> meet(store::Connection &connection, const BookId &book, const QString &folded, qsizetype index,
                  QHash<RecordId, Met> &papers)
{
    auto query =
        connection.prepare("SELECT t.document_id, t.page FROM paper_text t JOIN record r ON r.book_id = t.book_id"
                           " AND r.id = t.document_id WHERE t.book_id = ? AND r.state = 0 AND instr(t.folded, ?) > 0");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(book, folded);
    while (true) {
        const auto more = query->step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return {};
        }
        const auto id = query->column<RecordId>(0);
        if (index > 0 && papers.value(id).words < index) {
            continue;
        }
        Met &met = papers[id];
        met.words = index + 1;
        ++met.pages[query->column<int>(1)];
    }
}

/// The page with the most of the words, the first of several; a page of text before page 0.
int bestPage(const Met &met)
{
    int best = wordsPage;
    for (auto page = met.pages.cbegin(); page != met.pages.cend(); ++page) {
        const int most = best == wordsPage ? 0 : met.pages.value(best);
        const bool isBetter = page.value() > most || (page.value() == most && page.key() < best);
        best = page.key() != wordsPage && isBetter ? page.key() : best;
    }
    return best;
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        const QString folded = foldedForSearch(word);
        if (!folded.isEmpty()) {
            words.append(folded);
        }
    }
    return words;
}

/// `at` within the text, moved to before the character whose second half it would be.
qsizetype wholeFrom(const QString &text, qsizetype at)
{
    const qsizetype within = std::clamp<qsizetype>(at, 0, text.size());
    const bool isHalf = within > 0 && within < text.size() && text.at(within).isLowSurrogate();
    return isHalf ? within - 1 : within;
}

} // namespace

QSet<QString> contentsNamedBy(const QList<Revision> &revisions)
{
    QSet<QString> digests;
    for (const Revision &revision : revisions) {
        const auto *paper = revision.value ? std::get_if<records::Document>(&*revision.value) : nullptr;
        if (paper && !paper->sha256.isEmpty()) {
            digests.insert(paper->sha256);
        }
    }
    return digests;
}

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString excerptAround(const QString &text, const QString &folded)
{
    QString plain;
    QList<qsizetype> origin;
    for (qsizetype i = 0, length = 1; i < text.size(); i += length) {
        length = wholeFrom(text, i + 1) == i ? 2 : 1;
        const QString piece = foldedForSearch(text.mid(i, length));
        plain += piece;
        origin.insert(origin.size(), piece.size(), i);
    }
    const qsizetype at = folded.isEmpty() ? -1 : plain.indexOf(folded);
    const qsizetype from = at < 0 ? 0 : wholeFrom(text, origin.at(at) - excerptBefore);
    const qsizetype until = wholeFrom(text, from + excerptBefore + folded.size() + excerptAfter);
    QString excerpt = text.mid(from, until - from).simplified();
    if (from > 0) {
        excerpt.prepend(QChar(0x2026));
    }
    return excerpt;
}

Result<void> PaperTable::keep(const Attachment &attachment)
{
    if (digestOf(attachment.content) != attachment.sha256) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("sha256"));
    }
    const QByteArray digest = rawDigest(attachment.sha256);
    const auto known =
        m_connection->value<qint64>("SELECT count(*) FROM attachment WHERE book_id = ? AND sha256 = ?", m_book, digest);
    if (!known) {
        return fail(known.error());
    }
    if (known->value_or(0) > 0) {
        return {};
    }
    // The id is the digest's first half: the same content has the same row in every copy of the book.
    return m_connection->run("INSERT INTO attachment (book_id, id, sha256, media_type, size, content)"
                             " VALUES (?, ?, ?, ?, ?, ?)",
                             m_book, digest.left(16), digest, attachment.mediaType, attachment.content.size(),
                             attachment.content);
}

Result<Attachment> PaperTable::find(const QString &sha256) const
{
    auto query = m_connection->prepare("SELECT media_type, content FROM attachment WHERE book_id = ? AND sha256 = ?");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(m_book, rawDigest(sha256));
    const auto found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, QStringLiteral("sha256"));
    }
    return Attachment{sha256, query->column<QString>(0), query->column<QByteArray>(1)};
}

Result<void> PaperTable::writePage(const RecordId &document, int page, const QString &source, const QString &text,
                                   const QString &writtenAt)
{
    return m_connection->run(
        "INSERT INTO paper_text (book_id, document_id, page, source, folded, content, written_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (book_id, document_id, page) DO UPDATE SET source = excluded.source, folded = excluded.folded,"
        " content = excluded.content, written_at = excluded.written_at",
        m_book, document, page, source, foldedForSearch(text), page == wordsPage ? QString() : text, writtenAt);
}

Result<void> PaperTable::indexWords(const ChangeSet::Step &step)
{
    const auto *document = std::get_if<records::Document>(&step.value);
    return document ? writePage(step.id, wordsPage, QStringLiteral("words"), wordsOf(*document), QString())
                    : Result<void>();
}

Result<void> PaperTable::setPages(const RecordId &document, const QList<PageText> &pages, const QString &writtenAt)
{
    OYAKO_TRY(m_connection->run("DELETE FROM paper_text WHERE book_id = ? AND document_id = ? AND page > 0", m_book,
                                document));
    for (const PageText &page : pages) {
        if (page.page < 1) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("page"), {QString::number(page.page)});
        }
        OYAKO_TRY(writePage(document, page.page, wordOf(page.source), page.text, writtenAt));
    }
    return {};
}

Result<QString> PaperTable::pagesWrittenAt(const RecordId &document) const
{
    const auto last = m_connection->value<QString>("SELECT max(written_at) FROM paper_text WHERE book_id = ?"
                                                   " AND document_id = ? AND page > 0",
                                                   m_book, document);
    return last ? Result<QString>(last->value_or(QString())) : Result<QString>(fail(last.error()));
}

Result<QSet<QString>> PaperTable::digests() const
{
    auto query = m_connection->prepare("SELECT sha256 FROM attachment WHERE book_id = ?");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(m_book);
    QSet<QString> digests;
    while (true) {
        const auto more = query->step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return digests;
        }
        digests.insert(QString::fromLatin1(query->column<QByteArray>(0).toHex()));
    }
}

Result<QList<PageText>> PaperTable::pages(const RecordId &document) const
{
    auto query = m_connection->prepare("SELECT page, source, content FROM paper_text WHERE book_id = ?"
                                       " AND document_id = ? AND page > 0 ORDER BY page");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(m_book, document);
    QList<PageText> pages;
    while (true) {
        const auto more = query->step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return pages;
        }
        pages.append({query->column<int>(0), sourceOf(query->column<QString>(1)), query->column<QString>(2)});
    }
}

Result<void> PaperTable::forget(const RecordId &document, const QSet<QString> &digests)
{
    OYAKO_TRY(m_connection->run("DELETE FROM paper_text WHERE book_id = ? AND document_id = ?", m_book, document));
    for (const QString &sha256 : digests) {
        OYAKO_TRY(
            m_connection->run("DELETE FROM attachment WHERE book_id = ?1 AND sha256 = ?2 AND NOT EXISTS"
                              " (SELECT 1 FROM revision v WHERE v.book_id = ?1 AND v.record_id <> ?3 AND v.state <> 2"
                              " AND instr(v.body, ?4) > 0)",
                              m_book, rawDigest(sha256), document, sha256));
    }
    return {};
}

Result<QList<PaperHit>> PaperTable::search(const QString &text, int limit) const
{
    const QStringList words = foldedWords(text);
    if (words.isEmpty()) {
        return QList<PaperHit>();
    }
    QHash<RecordId, Met> papers;
    for (qsizetype i = 0; i < words.size(); ++i) {
        OYAKO_TRY(meet(*m_connection, m_book, words.at(i), i, papers));
    }
    QList<PaperHit> hits;
    for (auto paper = papers.cbegin(); paper != papers.cend(); ++paper) {
        if (paper->words == words.size()) {
            hits.append({paper.key(), bestPage(*paper), {}});
        }
    }
    // Ids sort by time of making: the newest first.
    std::sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return b.document < a.document; });
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    for (PaperHit &hit : hits) {
        if (hit.page == wordsPage) {
            continue;
        }
        const auto content = m_connection->value<QString>(
            "SELECT content FROM paper_text WHERE book_id = ? AND document_id = ? AND page = ?", m_book, hit.document,
            hit.page);
        if (!content) {
            return fail(content.error());
        }
        const QString page = content->value_or(QString());
        const QString folded = foldedForSearch(page);
        const auto here =
            std::find_if(words.cbegin(), words.cend(), [&](const auto &word) { return folded.contains(word); });
        hit.excerpt = excerptAround(page, here == words.cend() ? QString() : *here);
    }
    return hits;
}

} // namespace oyako::book
