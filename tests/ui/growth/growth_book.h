// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/listener.h"
#include "tests/support/open_window.h"

#include <gtest/gtest.h>

namespace oyako::ui {

/// A book with one child born on 2025-05-10, opened on 2026-11-22.
class GrowthBook : public testing::Test {
protected:
    void SetUp() override
    {
        m_book = test::makeBook(m_folder.filePath(QStringLiteral("book")), m_clock);
        ASSERT_TRUE(m_book);
        m_child = m_book
                      ->add({}, records::Person{.givenName = QStringLiteral("陽翔"),
                                                .role = records::Role::Child,
                                                .sex = records::Sex::Male,
                                                .birthDate = QDate(2025, 5, 10),
                                                .birthOrder = 1})
                      .value();
    }
    [[nodiscard]] Context context() { return {*m_book, m_clock, m_listener, {}}; }
    RecordId measure(records::MeasurementKind kind, double value, const QDate &on)
    {
        return m_book->add(m_child, records::Measurement{.type = kind, .value = value, .date = on}).value();
    }
    [[nodiscard]] QList<book::Stored<records::Measurement>> measured()
    {
        return m_book->list<records::Measurement>(m_child).value();
    }
    void changeChild(const std::function<void(records::Person &)> &edit)
    {
        auto stored = m_book->find<records::Person>(m_child).value();
        edit(stored.value);
        ASSERT_TRUE(m_book->edit(stored));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    test::Listener m_listener;
    std::unique_ptr<book::Book> m_book;
    RecordId m_child;
};

} // namespace oyako::ui
