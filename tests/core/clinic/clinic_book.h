// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/clinic/checkup_sheet.h"
#include "core/clinic/day_list.h"
#include "tests/support/open_book.h"

#include <gtest/gtest.h>

namespace oyako::clinic {

/// A city office's book on 2026-11-22 with one member of the staff on duty and a boy of 1 year 6 months.
class ClinicBook : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_book.setInfo({.name = QStringLiteral("みどり市こども家庭センター"),
                                    .municipality = QStringLiteral("131083"),
                                    .facility = QStringLiteral("1310000000")}));
        m_staff =
            m_book.add({}, records::StaffMember{.name = QStringLiteral("保健 のぞみ"), .duty = records::Duty::Records})
                .value();
        m_book.setAuthor(m_staff);
        m_child = addChild(QStringLiteral("陽翔"), QStringLiteral("はると"), QDate(2025, 5, 10));
    }
    RecordId addChild(const QString &given, const QString &kana, const QDate &born,
                      records::Sex sex = records::Sex::Male)
    {
        return m_book
            .add({}, records::Person{.familyName = QStringLiteral("山田"),
                                     .givenName = given,
                                     .familyKana = QStringLiteral("やまだ"),
                                     .givenKana = kana,
                                     .role = records::Role::Child,
                                     .sex = sex,
                                     .birthDate = born})
            .value();
    }
    [[nodiscard]] CheckupSheet open(const QString &occasion = QStringLiteral("18m"))
    {
        return CheckupSheet::open(m_book, {m_child, occasion, m_test.clock().today()}).value();
    }
    static void answer(CheckupSheet &sheet, const char *linkId, const forms::Value &value)
    {
        const forms::NodeId node = sheet.session().node(QLatin1String(linkId));
        ASSERT_NE(node, forms::noNode) << linkId;
        ASSERT_TRUE(sheet.answer(node, {value})) << linkId;
    }
    static QList<forms::NodeId> rowsOf(const CheckupSheet &sheet, const char *group)
    {
        const auto sections = sheet.sections();
        for (const SheetSection &section : sections) {
            if (section.group == sheet.session().node(QLatin1String(group))) {
                return section.rows;
            }
        }
        return {};
    }
    template <records::RecordType T>
    [[nodiscard]] QList<book::Stored<T>> all()
    {
        return m_book.list<T>(m_child).value();
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_staff;
    RecordId m_child;
};

} // namespace oyako::clinic
