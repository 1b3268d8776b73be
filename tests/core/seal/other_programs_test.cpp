// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Checks against the programs age and minisign; skipped where they are not installed.
#include "core/base/files.h"
#include "core/seal/age.h"
#include "core/seal/signature.h"
#include "tests/support/qt_printers.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::seal {
namespace {

class OtherPrograms : public testing::Test {
protected:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static bool has(const char *program) { return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty(); }
    static int run(const char *program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QLatin1String(program), arguments);
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    }
    /// Not the shape of text: every byte value in it.
    static QByteArray sample(qsizetype size)
    {
        QByteArray bytes;
        for (qsizetype i = 0; i < size; ++i) {
            bytes += static_cast<char>(i * 31 + i / 65'521);
        }
        return bytes;
    }

    QTemporaryDir m_folder;
};

class AgeProgram : public OtherPrograms, public testing::WithParamInterface<int> {
protected:
    void SetUp() override
    {
        if (!has("age") || !has("age-keygen")) {
            GTEST_SKIP() << "age is not installed";
        }
        ASSERT_EQ(run("age-keygen", {QStringLiteral("-o"), path("key")}), 0);
        m_identity.emplace(Identity::fromFile(store::Secret::copyOf(files::read(path("key"), 4096).value())).value());
    }

    std::optional<Identity> m_identity;
};

TEST_P(AgeProgram, OpensWhatWeSeal)
{
    const QByteArray plain = sample(GetParam());
    ASSERT_TRUE(files::replace(path("sealed"), sealBytes(plain, {m_identity->recipient()}).value()));
    ASSERT_EQ(run("age", {QStringLiteral("-d"), QStringLiteral("-i"), path("key"), QStringLiteral("-o"), path("plain"),
                          path("sealed")}),
              0);
    // age makes no file where there is nothing to write.
    EXPECT_EQ(files::read(path("plain"), 1 << 20).value_or(QByteArray()), plain);
}

TEST_P(AgeProgram, SealsWhatWeOpen)
{
    const QByteArray plain = sample(GetParam());
    ASSERT_TRUE(files::replace(path("plain"), plain));
    const Identity other = Identity::generate();
    ASSERT_EQ(run("age", {QStringLiteral("-r"), other.recipient().toString(), QStringLiteral("-r"),
                          m_identity->recipient().toString(), QStringLiteral("-o"), path("sealed"), path("plain")}),
              0);
    const QByteArray sealed = files::read(path("sealed"), 1 << 20).value();
    EXPECT_EQ(openBytes(sealed, {&*m_identity, 1}, 1 << 20).value(), plain);
    EXPECT_EQ(openBytes(sealed, {&other, 1}, 1 << 20).value(), plain);
}

INSTANTIATE_TEST_SUITE_P(Age, AgeProgram, testing::Values(0, 1, 65536, 65537, 300000));

TEST_F(OtherPrograms, AgeRefusesOurFileWithAChangedByte)
{
    if (!has("age") || !has("age-keygen")) {
        GTEST_SKIP() << "age is not installed";
    }
    ASSERT_EQ(run("age-keygen", {QStringLiteral("-o"), path("key")}), 0);
    const Identity identity = Identity::fromFile(store::Secret::copyOf(files::read(path("key"), 4096).value())).value();
    QByteArray sealed = sealBytes(sample(100), {identity.recipient()}).value();
    sealed[sealed.size() - 1] = static_cast<char>(sealed.back() ^ 1);
    ASSERT_TRUE(files::replace(path("sealed"), sealed));
    EXPECT_NE(run("age", {QStringLiteral("-d"), QStringLiteral("-i"), path("key"), path("sealed")}), 0);
}

TEST_F(OtherPrograms, MinisignVerifiesWhatWeSign)
{
    if (!has("minisign")) {
        GTEST_SKIP() << "minisign is not installed";
    }
    const SigningKey key = SigningKey::generate();
    const QByteArray message = sample(5000);
    ASSERT_TRUE(files::replace(path("results"), message));
    ASSERT_TRUE(files::replace(path("results.minisig"), key.sign(message, QStringLiteral("by the clinic"))));
    const QStringList arguments{QStringLiteral("-V"), QStringLiteral("-P"), key.verificationKey().toString(),
                                QStringLiteral("-m"), path("results")};
    EXPECT_EQ(run("minisign", arguments), 0);
    ASSERT_TRUE(files::replace(path("results"), message + "x"));
    EXPECT_NE(run("minisign", arguments), 0);
}

TEST_F(OtherPrograms, WeVerifyWhatMinisignSigns)
{
    if (!has("minisign")) {
        GTEST_SKIP() << "minisign is not installed";
    }
    ASSERT_EQ(run("minisign", {QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), path("public"),
                               QStringLiteral("-s"), path("secret")}),
              0);
    const QByteArray message = sample(777);
    ASSERT_TRUE(files::replace(path("results"), message));
    ASSERT_EQ(run("minisign", {QStringLiteral("-S"), QStringLiteral("-s"), path("secret"), QStringLiteral("-t"),
                               QStringLiteral("ours"), QStringLiteral("-m"), path("results")}),
              0);
    const QByteArray publicFile = files::read(path("public"), 4096).value();
    const auto key = VerificationKey::fromString(QString::fromLatin1(publicFile.split('\n').at(1).trimmed()));
    ASSERT_TRUE(key);
    EXPECT_EQ(verify(message, files::read(path("results.minisig"), 4096).value(), *key).value(),
              QStringLiteral("ours"));
}

} // namespace
} // namespace oyako::seal
