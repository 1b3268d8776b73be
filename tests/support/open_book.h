// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <QTemporaryDir>

namespace oyako {

/// A real encrypted book in a temporary folder, opened on 2026-11-22, with a key that costs nothing to derive.
class TestBook final {
public:
    TestBook();

    [[nodiscard]] book::Book &book() { return *m_book; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("book")); }
    /// Closes the book and opens it again from the disk. References to the old one end.
    void reopen();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<book::Book> m_book;
};

} // namespace oyako
