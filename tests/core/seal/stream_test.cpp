// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/age.h"
#include "core/seal/signature.h"

#include "tests/support/qt_printers.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace oyako::seal {
namespace {

constexpr qint64 chunk = 65'536;

/// A disk that reads in small pieces and breaks at a place, or takes no more than so much.
class Disk final : public QIODevice {
public:
    Disk(QByteArray content, qint64 breaksAt)
        : m_content(std::move(content))
        , m_breaksAt(breaksAt)
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_content.size(); }
    [[nodiscard]] const QByteArray &written() const { return m_written; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (pos() >= m_breaksAt && pos() < m_content.size()) {
            return -1;
        }
        constexpr qint64 piece = 1000;
        const qint64 size = std::min({most, piece, m_content.size() - pos(), m_breaksAt - pos()});
        std::copy_n(m_content.constData() + pos(), size, data);
        return size;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_written.size() + size > m_breaksAt) {
            return -1;
        }
        m_written.append(data, size);
        return size;
    }

private:
    QByteArray m_content;
    qint64 m_breaksAt;
    QByteArray m_written;
};

constexpr qint64 never = 1LL << 40;

class Streams : public testing::Test {
protected:
    const Identity m_identity = Identity::generate();
    const QByteArray m_plain = QByteArray(static_cast<qsizetype>(2 * chunk + 100), 'x');
};

TEST_F(Streams, PiecesMakeAWhole)
{
    Disk plain(m_plain, never);
    Disk sealed({}, never);
    ASSERT_TRUE(sealStream(plain, sealed, {m_identity.recipient()}));
    Disk again(sealed.written(), never);
    Disk out({}, never);
    ASSERT_TRUE(openStream(again, out, {&m_identity, 1}, m_plain.size()));
    EXPECT_EQ(out.written(), m_plain);
}

TEST_F(Streams, ASourceThatFailsIsNeverSealedAsIfItWereWhole)
{
    for (const qint64 at : {qint64(0), qint64(1), chunk - 1, chunk, chunk + 1, 2 * chunk, 2 * chunk + 99}) {
        Disk plain(m_plain, at);
        Disk sealed({}, never);
        const auto done = sealStream(plain, sealed, {m_identity.recipient()});
        ASSERT_FALSE(done) << at;
        EXPECT_EQ(done.error().code, ErrorCode::IoFailed) << at;
        const auto opened = openBytes(sealed.written(), {&m_identity, 1}, never);
        EXPECT_FALSE(opened) << "what was written so far does not open: " << at;
    }
}

TEST_F(Streams, AFullDiskIsTold)
{
    const QByteArray whole = sealBytes(m_plain, {m_identity.recipient()}).value();
    for (const qint64 room : {qint64(0), qint64(100), chunk, static_cast<qint64>(whole.size()) - 1}) {
        Disk plain(m_plain, never);
        Disk sealed({}, room);
        EXPECT_EQ(sealStream(plain, sealed, {m_identity.recipient()}).error().code, ErrorCode::IoFailed) << room;
        Disk source(whole, never);
        Disk out({}, std::min<qint64>(room, m_plain.size() - 1));
        EXPECT_EQ(openStream(source, out, {&m_identity, 1}, never).error().code, ErrorCode::IoFailed) << room;
    }
}

TEST_F(Streams, ASealedFileThatCannotBeReadIsNoDamage)
{
    const QByteArray whole = sealBytes(m_plain, {m_identity.recipient()}).value();
    for (const qint64 at : {qint64(0), qint64(10), qint64(30), qint64(100), qint64(180), qint64(200), chunk, 2 * chunk,
                            static_cast<qint64>(whole.size()) - 1}) {
        Disk source(whole, at);
        Disk out({}, never);
        EXPECT_EQ(openStream(source, out, {&m_identity, 1}, never).error().code, ErrorCode::IoFailed) << at;
    }
}

TEST_F(Streams, NothingGenuineIsWrittenAfterTheFirstChangedChunk)
{
    QByteArray changed = sealBytes(m_plain, {m_identity.recipient()}).value();
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    Disk source(changed, never);
    Disk out({}, never);
    EXPECT_EQ(openStream(source, out, {&m_identity, 1}, never).error().code, ErrorCode::Damaged);
    EXPECT_EQ(out.written(), m_plain.left(static_cast<qsizetype>(2 * chunk))) << "the chunks before it were proved";
}

TEST_F(Streams, AsManyRecipientsAsAreReadAndNoMore)
{
    QList<Recipient> recipients(mostRecipients, Identity::generate().recipient());
    recipients.last() = m_identity.recipient();
    const auto most = sealBytes("x", recipients);
    ASSERT_TRUE(most);
    EXPECT_EQ(openBytes(*most, {&m_identity, 1}, 10).value(), QByteArray("x"));
    recipients.append(m_identity.recipient());
    EXPECT_EQ(sealBytes("x", recipients).error(), (Error{ErrorCode::InvalidValue, QStringLiteral("recipients"), {}}));
}

TEST(Identities, RefuseWhatIsNoKey)
{
    const store::Secret text = Identity::generate().toText();
    const QByteArray good = text.view().toByteArray();
    EXPECT_TRUE(Identity::fromText(good));
    for (const QByteArray &bad : {QByteArray(), good.toLower().replace("1", "I"), good.chopped(1),
                                  QByteArray(good + 'Q'), QByteArray(good).replace("AGE-SECRET-KEY-1", "AGE-PLUGIN-1"),
                                  Identity::generate().recipient().toString().toLatin1()}) {
        EXPECT_EQ(Identity::fromText(bad).error(), (Error{ErrorCode::InvalidValue, QStringLiteral("key"), {}}))
            << bad.left(20).constData();
    }
    EXPECT_EQ(Identity::fromSecret(store::Secret(31)).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(Identity::fromSecret(store::Secret(33)).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(SigningKey::fromSeed(store::Secret(31)).error().code, ErrorCode::InvalidValue);
}

TEST(Recipients, RefuseWhatIsNoKey)
{
    const QString good = Identity::generate().recipient().toString();
    for (const QString &bad : {QString(), good.chopped(1), QString(good + QLatin1Char('q')), QStringLiteral("age1"),
                               QString(good).replace(QLatin1String("age1"), QLatin1String("agf1")),
                               QString(QLatin1String("A") + good.mid(1))}) {
        EXPECT_EQ(Recipient::fromString(bad).error(), (Error{ErrorCode::InvalidValue, QStringLiteral("key"), {}}))
            << qPrintable(bad);
    }
}

} // namespace
} // namespace oyako::seal
