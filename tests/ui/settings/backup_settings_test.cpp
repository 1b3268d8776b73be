// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/backup_settings.h"

#include "core/care/backup_age.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "ui/shell/shell.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

const QString none = QStringLiteral("まだバックアップがありません");

class BackupSettingsTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        show();
    }
    void show() { m_open.window().shell()->go({.place = QStringLiteral("settings")}); }
    BackupSettings &settings() { return *m_open.window().shell()->findChild<BackupSettings *>(); }
    [[nodiscard]] QString says()
    {
        QStringList all;
        for (const QLabel *label : settings().findChildren<QLabel *>()) {
            all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] bool becomes(const QString &part)
    {
        return QTest::qWaitFor([&] { return says().contains(part); }, 20'000);
    }

    test::OpenWindow m_open;
};

TEST_F(BackupSettingsTest, SaySoWhileThereIsNone)
{
    EXPECT_TRUE(says().contains(none));
}

TEST_F(BackupSettingsTest, SayWhenTheBookWasBackedUpBesideItself)
{
    settings().makeBackup(std::nullopt);
    ASSERT_TRUE(becomes(QStringLiteral("手帳と同じ場所のバックアップ: 2026年11月22日")));
    EXPECT_FALSE(says().contains(none));
    EXPECT_FALSE(says().contains(QStringLiteral("USBメモリなど)のコピー: 2026")));
}

TEST_F(BackupSettingsTest, KnowACopyElsewhereWithoutItsPlace)
{
    const QTemporaryDir stick;
    settings().makeBackup(stick.filePath(QStringLiteral("山田.oyako-backup")));
    ASSERT_TRUE(becomes(QStringLiteral("のコピー: 2026年11月22日")));
    EXPECT_FALSE(says().contains(none));
    EXPECT_FALSE(says().contains(QDir(stick.path()).dirName()));
    EXPECT_FALSE(says().contains(QStringLiteral("山田")));
}

TEST_F(BackupSettingsTest, KnowACopyMadeForTheEmergency)
{
    ASSERT_TRUE(care::noteBackupElsewhere(*m_open.window().book()));
    m_open.window().shell()->go({.place = QStringLiteral("today")});
    m_open.window().applyPreferences({.textPercent = 125});
    show();
    EXPECT_TRUE(says().contains(QStringLiteral("のコピー: 2026年11月22日"))) << says().toStdString();
}

} // namespace
} // namespace oyako::ui
