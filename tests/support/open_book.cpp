// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_book.h"

#include "tests/support/test_book.h"

namespace oyako {

TestBook::TestBook()
    : m_book(std::make_unique<book::Book>(makeTestBook(folder()).value().store, m_clock))
{
}

void TestBook::reopen()
{
    m_book.reset();
    m_book = std::make_unique<book::Book>(store::Store::open(folder(), testPassphrase()).value(), m_clock);
}

} // namespace oyako
