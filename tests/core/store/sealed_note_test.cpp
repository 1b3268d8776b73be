// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/sealed_note.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

const QDateTime noon(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC);

std::vector<DueNote> notes(int count)
{
    std::vector<DueNote> all;
    for (int i = 0; i < count; ++i) {
        all.push_back({noon.addDays(i), noon.addDays(i + 2), QUuid::createUuid()});
    }
    return all;
}

class SealedNoteTest : public testing::Test {
protected:
    [[nodiscard]] ErrorCode refusal(const QByteArray &sealed) const
    {
        const auto opened = openNotes(sealed, m_key);
        EXPECT_FALSE(opened);
        return opened ? ErrorCode::IoFailed : opened.error().code;
    }
    Secret m_key = Secret::random(32);
};

TEST_F(SealedNoteTest, WhatWasSealedComesBack)
{
    for (const int count : {0, 1, 31, 32, 33, 500}) {
        const auto sealed = notes(count);
        EXPECT_EQ(openNotes(sealNotes(sealed, m_key).value(), m_key).value(), sealed) << count;
    }
}

TEST_F(SealedNoteTest, SizeTellsDozensOnly)
{
    EXPECT_EQ(sealNotes(notes(0), m_key)->size(), sealNotes(notes(31), m_key)->size());
    EXPECT_LT(sealNotes(notes(31), m_key)->size(), sealNotes(notes(32), m_key)->size());
}

TEST_F(SealedNoteTest, HoldsNoIdInTheClearAndNeverLooksTheSame)
{
    const auto one = notes(1);
    const QByteArray sealed = sealNotes(one, m_key).value();
    EXPECT_FALSE(sealed.contains(one[0].id.toRfc4122()));
    EXPECT_NE(sealed, sealNotes(one, m_key).value());
}

TEST_F(SealedNoteTest, EveryChangedOrMissingByteIsFound)
{
    const QByteArray sealed = sealNotes(notes(3), m_key).value();
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_EQ(refusal(changed), at < 8 ? ErrorCode::Damaged : ErrorCode::WrongKey) << at;
    }
    EXPECT_EQ(refusal(sealed.chopped(1)), ErrorCode::Damaged);
    EXPECT_EQ(refusal(QByteArray()), ErrorCode::Damaged);
    EXPECT_EQ(openNotes(sealed, Secret::random(32)).error().code, ErrorCode::WrongKey);
}

TEST_F(SealedNoteTest, RefusesWhatCannotBeSealed)
{
    EXPECT_EQ(sealNotes(notes(1), Secret(31)).error().field, QStringLiteral("key"));
    EXPECT_EQ(openNotes(QByteArray(), Secret(31)).error().field, QStringLiteral("key"));
    EXPECT_EQ(sealNotes({{QDateTime(), noon, QUuid::createUuid()}}, m_key).error().field, QStringLiteral("due"));
    EXPECT_EQ(sealNotes({{noon, noon.addDays(1), QUuid()}}, m_key).error().field, QStringLiteral("due"));
    EXPECT_EQ(sealNotes({{noon, noon, QUuid::createUuid()}}, m_key).error().field, QStringLiteral("until"));
    EXPECT_EQ(sealNotes({{noon, QDateTime(), QUuid::createUuid()}}, m_key).error().field, QStringLiteral("until"));
}

TEST_F(SealedNoteTest, FileIsForTheOwnerAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("reminders"));
    const auto written = notes(2);
    ASSERT_TRUE(writeNotes(path, written, m_key));
    EXPECT_EQ(readNotes(path, m_key).value(), written);
    EXPECT_FALSE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    EXPECT_EQ(readNotes(path + QLatin1Char('x'), m_key).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace oyako::store
