// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/papers/reader_protocol.h"

#include <memory>

class QProcess;

namespace oyako::papers {

/// More pages than this are no paper.
inline constexpr int mostPages = 2000;
/// Larger pictures are refused before they are decoded: A4 at 800 dots per inch.
inline constexpr qint64 mostPixels = 64'000'000;

/// A page as it looks: 32 bits a pixel, 0xffRRGGBB in the machine's byte order, rows without padding.
struct Picture {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

struct Part {
    QString mediaType;
    QByteArray content;
};

/// Looks into PDFs and pictures from elsewhere, in a process of its own (oyako-reader) that holds no key, may not write
/// files, and is stopped when it takes too much memory or time. So the worst a crafted file can do is not to be read.
/// Nothing is put on the disk. Blocks: use from a thread that may wait, and from that one only.
///
/// Every call fails with Unsupported (field "reader") where the program is missing or ("pdf") was built without Qt Pdf,
/// TooLarge (field "pixels", "pages", "memory" or "time"), NotRecognised for content that cannot be read, InvalidValue
/// (field "page") for a page that the content opened last does not have, Cancelled.
class Reader final {
public:
    /// Where the reader lies beside this program, or in ../libexec/oyako; empty when it is missing.
    [[nodiscard]] static QString installed();

    explicit Reader(QString program = installed());
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    struct Shape {
        int pages = 0;
        bool locked = false; ///< A PDF behind a password: kept, but not shown or searched.
    };
    /// The other calls are about the content opened last.
    [[nodiscard]] Result<Shape> open(const Part &paper, const Progress &progress = {});
    /// The text in the file, of a page from 1; pictures have none.
    [[nodiscard]] Result<QString> text(int page, const Progress &progress = {});
    /// A page from 1, as large as fits into the box.
    [[nodiscard]] Result<Picture> render(int page, int width, int height, const Progress &progress = {});
    /// The same as a PNG file, for a program that recognises text.
    [[nodiscard]] Result<QByteArray> png(int page, int width, int height, const Progress &progress = {});
    /// PDFs and pictures one after the other as one PDF; a picture becomes an A4 page. The field of a failure names the
    /// part, from 0.
    [[nodiscard]] Result<QByteArray> join(const QList<Part> &parts, const QString &title, const QString &author,
                                          const Progress &progress = {});

private:
    [[nodiscard]] Result<Answer> ask(const Question &question, int seconds, const Progress &progress);
    [[nodiscard]] Result<void> start();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
};

} // namespace oyako::papers
