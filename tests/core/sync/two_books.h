// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/own_keys.h"
#include "core/sync/compose.h"
#include "core/sync/disagreements.h"
#include "core/sync/intake.h"
#include "core/sync/letter_file.h"
#include "core/sync/partners.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace oyako::sync {

inline seal::KeyCard cardOf(book::Book &book, const QString &name)
{
    seal::KeyCard card = exchange::ownCard(book).value();
    card.name = name;
    return card;
}

/// Each reads the other's card.
inline void pair(book::Book &one, book::Book &other)
{
    ASSERT_TRUE(addPartner(one, cardOf(other, QStringLiteral("other"))));
    ASSERT_TRUE(addPartner(other, cardOf(one, QStringLiteral("one"))));
}

inline QString keyOf(book::Book &book)
{
    return exchange::ownCard(book)->recipient.toString();
}

/// The file that `from` would leave for `to`.
inline QByteArray fileFor(book::Book &from, book::Book &to, Scope scope = Scope::Unknown)
{
    const Partner partner = partnerWith(from, keyOf(to)).value();
    return sealLetter(from, composeLetter(from, partner, scope).value(), partner.card).value();
}

inline Plan read(book::Book &book, const QByteArray &file)
{
    return planIntake(book, openLetter(book, file).value()).value();
}

inline Plan deliver(book::Book &to, const QByteArray &file)
{
    Plan plan = read(to, file);
    const auto done = takeIn(to, plan);
    EXPECT_TRUE(done) << (done ? 0 : static_cast<int>(done.error().code));
    return plan;
}

/// One way.
inline Plan send(book::Book &from, book::Book &to)
{
    return deliver(to, fileFor(from, to));
}

/// What a book says: kind, state, owner and fields of every record there ever was, erased ones too.
inline QMap<QString, QString> contentOf(const book::Book &book)
{
    QMap<QString, QString> content;
    const auto marks = book.marks().value();
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        const auto stored = book.findAny(it.key()).value();
        const bool isErased = stored.state == book::State::Erased;
        const QByteArray body =
            isErased ? QByteArray() : QJsonDocument(records::toJson(stored.value)).toJson(QJsonDocument::Compact);
        content.insert(it.key().toString(),
                       QStringLiteral("%1 %2 %3 %4")
                           .arg(records::kindWord(records::kindOf(stored.value)))
                           .arg(static_cast<int>(stored.state))
                           .arg(isErased ? QString() : stored.person.toString(), QString::fromUtf8(body)));
    }
    return content;
}

/// Every body that was ever written and not erased: what must not be lost.
inline QSet<QString> everythingWritten(const book::Book &book)
{
    QSet<QString> written;
    const auto marks = book.marks().value();
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        const auto line = book.lineage(it.key()).value();
        for (const book::LineRevision &revision : line.revisions) {
            written.insert(it.key().toString() + revision.key.change.toString() +
                           QString::number(static_cast<int>(revision.state)) + revision.body);
        }
    }
    return written;
}

/// A family's book and its copy on the other parent's PC.
class TwoBooks : public testing::Test {
protected:
    void SetUp() override
    {
        pair(mine(), yours());
        m_mother = mine()
                       .add({}, records::Person{.familyName = QStringLiteral("山田"),
                                                .givenName = QStringLiteral("花子"),
                                                .role = records::Role::Mother})
                       .value();
        m_visit = mine()
                      .add(m_mother, records::Appointment{.title = QStringLiteral("健診"),
                                                          .date = QDate(2026, 12, 1),
                                                          .place = QStringLiteral("市役所")})
                      .value();
    }
    book::Book &mine() { return m_mine.book(); }
    book::Book &yours() { return m_yours.book(); }
    void later()
    {
        m_mine.clock().advanceSeconds(60);
        m_yours.clock().advanceSeconds(60);
    }
    void both()
    {
        later();
        send(mine(), yours());
        send(yours(), mine());
    }
    records::Appointment visitIn(book::Book &book) { return book.find<records::Appointment>(m_visit).value().value; }
    template <class Change>
    void change(book::Book &book, Change how)
    {
        later();
        auto stored = book.find<records::Appointment>(m_visit).value();
        how(stored.value);
        ASSERT_TRUE(book.edit(stored));
    }

    TestBook m_mine;
    TestBook m_yours;
    RecordId m_mother;
    RecordId m_visit;
};

} // namespace oyako::sync
