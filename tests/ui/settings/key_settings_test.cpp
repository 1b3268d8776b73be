// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/key_settings.h"

#include "app/oyako/places.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "ui/shell/shell.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/passphrase_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

const QString fresh = QStringLiteral("another set of plain words");

class KeySettingsTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto made = store::Store::create(m_folder, options());
        ASSERT_TRUE(made);
        m_code = std::move(made->recoveryCode);
    }

    [[nodiscard]] store::CreateOptions options() const
    {
        store::CreateOptions options;
        options.book = makeId<BookId>(m_clock);
        options.passphrase.bytes = store::Secret::copyOf(QByteArrayView(test::passphrase));
        options.kdf = store::cheapestKdf;
        return options;
    }

    void openWith(const store::Unlock &with)
    {
        auto store = store::Store::open(m_folder, with);
        ASSERT_TRUE(store);
        MainWindow::Setup setup{m_folder, {}, app::allPlaces(m_keyStore), store::cheapestKdf, false};
        m_window = std::make_unique<MainWindow>(m_clock, m_keyStore, std::move(setup));
        m_window->open(std::make_unique<book::Book>(std::move(*store), m_clock));
        m_window->show();
        m_window->shell()->go({.place = QStringLiteral("settings")});
        QCoreApplication::processEvents();
    }

    KeySettings &settings() { return *m_window->shell()->findChild<KeySettings *>(); }

    PassphraseField *field(const QString &name)
    {
        for (PassphraseField *candidate : settings().findChildren<PassphraseField *>()) {
            if (candidate->lineEdit()->accessibleName() == name && candidate->isVisibleTo(&settings())) {
                return candidate;
            }
        }
        return nullptr;
    }

    void type(const QString &name, const QString &words)
    {
        PassphraseField *found = field(name);
        ASSERT_TRUE(found) << name.toStdString();
        found->lineEdit()->clear();
        QTest::keyClicks(found->lineEdit(), words);
    }

    /// Types the new one twice, presses Enter, and answers what is then said, wherever it is said.
    QString change()
    {
        type(QStringLiteral("新しい合言葉"), fresh);
        type(QStringLiteral("新しい合言葉(もういちど)"), fresh);
        QTest::keyClick(field(QStringLiteral("新しい合言葉(もういちど)"))->lineEdit(), Qt::Key_Return);
        static_cast<void>(QTest::qWaitFor([this] { return !said().isEmpty(); }, 30'000));
        return said();
    }

    QString said()
    {
        QString all;
        for (const InlineMessage *message : settings().findChildren<InlineMessage *>()) {
            all += message->text();
        }
        return all;
    }

    bool opens(const QString &words)
    {
        const auto keys = store::KeySlots::read(store::BookFolder{m_folder}.keys());
        return keys && keys->unlock(store::Passphrase{store::Secret::copyOf(words.toUtf8())});
    }

    QTemporaryDir m_home;
    QString m_folder = m_home.filePath(QStringLiteral("book"));
    FixedClock m_clock{QDate(2026, 11, 22)};
    platform::NoKeyStore m_keyStore;
    store::Secret m_code;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(KeySettingsTest, AskForThePresentPassphraseBeforeANewOne)
{
    openWith(store::Passphrase{options().passphrase.bytes.clone()});
    EXPECT_EQ(change(), QStringLiteral("いまの合言葉を入れてください"));
    EXPECT_TRUE(opens(QLatin1String(test::passphrase)));
    EXPECT_FALSE(opens(fresh));
}

TEST_F(KeySettingsTest, RefuseAWrongPresentPassphraseAtItsField)
{
    openWith(store::Passphrase{options().passphrase.bytes.clone()});
    type(QStringLiteral("いまの合言葉"), QStringLiteral("not the words of this book"));
    EXPECT_EQ(change(), QStringLiteral("いまの合言葉とちがいます"));
    EXPECT_TRUE(field(QStringLiteral("いまの合言葉"))->isBlank());
    EXPECT_TRUE(opens(QLatin1String(test::passphrase)));
    EXPECT_FALSE(opens(fresh));
}

TEST_F(KeySettingsTest, ChangeItForWhoeverKnowsThePresentOne)
{
    openWith(store::Passphrase{options().passphrase.bytes.clone()});
    type(QStringLiteral("いまの合言葉"), QLatin1String(test::passphrase));
    EXPECT_EQ(change(), QStringLiteral("合言葉を変えました"));
    EXPECT_FALSE(opens(QLatin1String(test::passphrase)));
    EXPECT_TRUE(opens(fresh));
}

TEST_F(KeySettingsTest, DoNotAskWhoCameInWithTheRecoveryCode)
{
    openWith(store::RecoveryCode{m_code.clone()});
    EXPECT_FALSE(field(QStringLiteral("いまの合言葉")));
    EXPECT_EQ(change(), QStringLiteral("合言葉を変えました"));
    EXPECT_TRUE(opens(fresh));
}

} // namespace
} // namespace oyako::ui
