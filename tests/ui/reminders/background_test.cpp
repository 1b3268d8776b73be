// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/oyako/places.h"
#include "app/oyako/program.h"
#include "core/base/files.h"
#include "core/care/demonstration.h"
#include "tests/support/open_window.h"
#include "tests/ui/reminders/notification_service.h"

#include <QApplication>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

#include <cstdio>

using namespace oyako;

namespace {

constexpr int patience = 30'000; // milliseconds; nothing waits for it to pass

QTemporaryDir &home()
{
    static QTemporaryDir folder;
    return folder;
}

/// A family whose book was open, with an appointment noted, and was locked again before the machine was restarted.
class Background : public testing::Test {
protected:
    void SetUp() override
    {
        QDir(home().path()).removeRecursively();
        ASSERT_TRUE(QDir().mkpath(home().path()));
        ASSERT_TRUE(desktop.start());
        ASSERT_TRUE(logind.start());
        setClock(clock.now());
        keepTheBook();
        program.setProgram(QStringLiteral(OYAKO_BACKGROUND_PROGRAM));
        program.setArguments({QStringLiteral("--background")});
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("OYAKO_TEST_CLOCK"), clockPath());
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        program.setProcessEnvironment(environment);
    }

    void TearDown() override
    {
        program.closeWriteChannel();
        program.waitForFinished();
        for (const char *name : {"org.freedesktop.Notifications", "org.freedesktop.login1"}) {
            QDBusConnection::sessionBus().unregisterService(QLatin1String(name));
        }
    }

    static QString clockPath() { return home().filePath(QStringLiteral("clock")); }
    static QString bookFolder() { return home().filePath(QStringLiteral("book")); }

    static void setClock(const QDateTime &now)
    {
        ASSERT_TRUE(files::replace(clockPath(), now.toUTC().toString(Qt::ISODate).toLatin1()));
    }

    /// Through the program itself, as the person did it the evening before.
    void keepTheBook()
    {
        ui::Preferences preferences;
        preferences.reminders.on = true;
        ui::savePreferences(preferences);
        ui::rememberBookFolder(bookFolder());
        platform::NoKeyStore keyStore;
        ui::MainWindow::Setup setup{bookFolder(), preferences, app::allPlaces(keyStore), store::cheapestKdf, false};
        auto book = test::makeBook(bookFolder(), clock);
        ASSERT_TRUE(book);
        ASSERT_TRUE(care::fillDemonstration(*book, {}, Progress()));
        const auto persons = book->list<records::Person>();
        ASSERT_TRUE(persons);
        const auto appointment =
            book->add(persons->first().id, records::Appointment{.title = QStringLiteral("歯科の予約"),
                                                                .date = clock.today().addDays(2),
                                                                .time = QStringLiteral("15:00")});
        ASSERT_TRUE(appointment);
        item = QStringLiteral("appointment/") + appointment->toString();
        app::Program sitting(clock, keyStore, std::move(setup));
        sitting.start(true);
        sitting.window().open(std::move(book));
        sitting.window().lock();
    }

    void startAfterLogin()
    {
        program.start();
        ASSERT_TRUE(program.waitForStarted());
        ASSERT_TRUE(QTest::qWaitFor([] { return isRunning(); }, patience));
    }

    static bool isRunning()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral(OYAKO_APP_ID));
    }

    /// The machine sleeps over and wakes.
    void sleepUntil(const QDateTime &then)
    {
        setClock(then);
        Q_EMIT logind.PrepareForSleep(false);
    }

    QString screen()
    {
        program.write("see\n");
        static_cast<void>(QTest::qWaitFor([this] { return program.canReadLine(); }, patience));
        return QString::fromUtf8(program.readLine()).trimmed();
    }

    bool becomes(const QString &wanted)
    {
        return QTest::qWaitFor([&] { return screen() == wanted; }, patience);
    }

    static QDateTime tokyo(const QDate &date, int hour)
    {
        return QDateTime(date, QTime(hour, 0), QTimeZone("Asia/Tokyo"));
    }

    FixedClock clock{QDate(2026, 11, 22)};
    test::NotificationService desktop;
    test::LoginManager logind;
    QProcess program;
    QString item;
};

TEST_F(Background, RemindsWithALockedBookAndOpensTheItemAfterUnlock)
{
    startAfterLogin();
    EXPECT_EQ(screen(), QStringLiteral("nothing"));
    EXPECT_TRUE(desktop.shown().isEmpty());

    sleepUntil(tokyo(QDate(2026, 11, 23), 9));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desktop.shown().isEmpty(); }, patience));
    const test::ShownNotice notice = desktop.shown().first();
    EXPECT_EQ(notice.body, QStringLiteral("手帳にお知らせがあります"));
    EXPECT_FALSE(QString(notice.title + notice.body).contains(QStringLiteral("歯科")));
    EXPECT_TRUE(notice.actions.contains(QStringLiteral("default")));

    desktop.click(notice.id);
    ASSERT_TRUE(becomes(QStringLiteral("locked")));
    program.write(QByteArray("type ") + test::passphrase + '\n');
    EXPECT_TRUE(becomes(QStringLiteral("shell today ") + item));
    EXPECT_EQ(desktop.shown().size(), 1);
}

TEST_F(Background, AClickIsHeardThoughItIsQuickerThanTheAnswer)
{
    startAfterLogin();
    EXPECT_EQ(screen(), QStringLiteral("nothing"));
    desktop.clickAtOnce();
    sleepUntil(tokyo(QDate(2026, 11, 23), 9));
    EXPECT_TRUE(becomes(QStringLiteral("locked")));
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        std::fputs("test_ui_background: needs a session bus of its own (dbus-run-session)\n", stderr);
        return 1;
    }
    // Settings and data of the program under test lie in a home of its own.
    qputenv("HOME", home().path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home().filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home().filePath(QStringLiteral("data")).toLocal8Bit());
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("oyako"));
    return RUN_ALL_TESTS();
}
