// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/key_slots.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

Passphrase passphrase(QByteArrayView text)
{
    return {Secret::copyOf(text)};
}

class KeySlotsTest : public testing::Test {
protected:
    [[nodiscard]] ErrorCode refusal(const Unlock &with) const
    {
        const auto key = m_keys.unlock(with);
        EXPECT_FALSE(key);
        return key ? ErrorCode::IoFailed : key.error().code;
    }
    SlotId addPassphrase(QByteArrayView text)
    {
        const auto slot = m_keys.addPassphrase(m_key, passphrase(text), cheapestKdf);
        EXPECT_TRUE(slot);
        return slot.value_or(SlotId());
    }

    DataKey m_key = DataKey::generate();
    KeySlots m_keys = KeySlots::make(BookId(QUuid::createUuid()), m_key);
};

TEST_F(KeySlotsTest, EachKindOfSlotOpens)
{
    addPassphrase("はは の 手帳");
    auto code = m_keys.addRecoveryCode(m_key);
    ASSERT_TRUE(code);
    const SystemKey system{Secret::random(32)};
    ASSERT_TRUE(m_keys.addSystemKey(m_key, system));

    EXPECT_EQ(m_keys.unlock(passphrase("はは の 手帳")).value(), m_key);
    EXPECT_EQ(m_keys.unlock(RecoveryCode{code->clone()}).value(), m_key);
    EXPECT_EQ(m_keys.unlock(SystemKey{system.bytes.clone()}).value(), m_key);
}

TEST_F(KeySlotsTest, WrongSecretsAreWrongKeys)
{
    EXPECT_EQ(refusal(passphrase("any")), ErrorCode::WrongKey); // no slot at all
    addPassphrase("right");
    ASSERT_TRUE(m_keys.addRecoveryCode(m_key));
    EXPECT_EQ(refusal(passphrase("wrong")), ErrorCode::WrongKey);
    EXPECT_EQ(refusal(passphrase("")), ErrorCode::WrongKey);
    EXPECT_EQ(refusal(SystemKey{Secret::random(32)}), ErrorCode::WrongKey);
    auto otherCode = KeySlots::make(m_keys.book(), m_key).addRecoveryCode(m_key);
    EXPECT_EQ(refusal(RecoveryCode{std::move(*otherCode)}), ErrorCode::WrongKey);
    EXPECT_EQ(refusal(RecoveryCode{Secret::copyOf("ABCD")}), ErrorCode::InvalidValue);
}

TEST_F(KeySlotsTest, SeveralPassphrasesMayOpenOneBook)
{
    const SlotId first = addPassphrase("mother");
    addPassphrase("father");
    EXPECT_EQ(m_keys.unlock(passphrase("father")).value(), m_key);
    ASSERT_TRUE(m_keys.remove(first));
    EXPECT_EQ(refusal(passphrase("mother")), ErrorCode::WrongKey);
    EXPECT_EQ(m_keys.unlock(passphrase("father")).value(), m_key);
}

TEST_F(KeySlotsTest, TheLastSlotAPersonCanUseStays)
{
    const SlotId only = addPassphrase("only");
    ASSERT_TRUE(m_keys.addSystemKey(m_key, SystemKey{Secret::random(32)}));
    EXPECT_EQ(m_keys.remove(only).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_keys.removeOthers(SlotKind::Passphrase).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(m_keys.removeOthers(SlotKind::System));
    EXPECT_FALSE(m_keys.has(SlotKind::System));
    EXPECT_EQ(m_keys.remove(SlotId(QUuid::createUuid())).error().code, ErrorCode::UnknownRecord);
}

TEST_F(KeySlotsTest, BadSecretsAreNotAdded)
{
    EXPECT_EQ(m_keys.addPassphrase(m_key, passphrase(""), cheapestKdf).error().code, ErrorCode::MissingValue);
    EXPECT_EQ(m_keys.addSystemKey(m_key, SystemKey{Secret(31)}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(m_keys.addPassphrase(DataKey::generate(), passphrase("x"), cheapestKdf).error().code,
              ErrorCode::WrongKey);
    EXPECT_TRUE(m_keys.slots().empty());
}

TEST_F(KeySlotsTest, FileBringsTheSameSlotsBack)
{
    addPassphrase("pass");
    ASSERT_TRUE(m_keys.addRecoveryCode(m_key));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys.json"));
    ASSERT_TRUE(m_keys.write(path));

    const auto back = KeySlots::read(path);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, m_keys);
    EXPECT_EQ(back->unlock(passphrase("pass")).value(), m_key);
    EXPECT_TRUE(back->fits(m_key));
    EXPECT_FALSE(back->fits(DataKey::generate()));
    EXPECT_FALSE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    EXPECT_EQ(KeySlots::read(path + QStringLiteral("x")).error().code, ErrorCode::NotFound);
}

TEST_F(KeySlotsTest, FileHoldsNeitherKeyNorPassphrase)
{
    addPassphrase("marker-passphrase");
    const QByteArray json = m_keys.toJson();
    EXPECT_FALSE(json.contains("marker-passphrase"));
    EXPECT_FALSE(json.contains(m_key.bytes().view().toByteArray().toBase64()));
    EXPECT_FALSE(json.contains(m_key.bytes().view().toByteArray().toHex()));
}

TEST_F(KeySlotsTest, EveryChangedValueIsDamage)
{
    addPassphrase("pass");
    const QByteArray json = QJsonDocument::fromJson(m_keys.toJson()).toJson(QJsonDocument::Compact);
    for (qsizetype at = 0; at < json.size(); ++at) {
        QByteArray flipped = json;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        const auto parsed = KeySlots::parse(flipped);
        ASSERT_FALSE(parsed) << "byte " << at;
        EXPECT_EQ(parsed.error().code, ErrorCode::Damaged) << "byte " << at;
    }
    for (qsizetype size = 0; size < json.size(); ++size) {
        EXPECT_EQ(KeySlots::parse(json.first(size)).error().code, ErrorCode::Damaged) << "size " << size;
    }
}

TEST_F(KeySlotsTest, SlotsOfAnotherBookDoNotOpen)
{
    addPassphrase("pass");
    KeySlots other = KeySlots::make(BookId(QUuid::createUuid()), m_key);
    ASSERT_TRUE(other.addPassphrase(m_key, passphrase("pass"), cheapestKdf));
    EXPECT_EQ(other.unlock(passphrase("pass")).value(), m_key);
    EXPECT_FALSE(other == m_keys);
}

} // namespace
} // namespace oyako::store
