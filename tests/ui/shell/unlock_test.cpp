// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "ui/shell/unlock_page.h"
#include "ui/text/errors.h"
#include "ui/widgets/passphrase_field.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace oyako;
using namespace oyako::ui;

namespace {

class Unlock : public testing::Test {
protected:
    Unlock() { book = test::makeBook(folder, clock); }

    /// Types a passphrase, presses Enter, and waits for the answer.
    void type(UnlockPage &page, const char *words)
    {
        page.show();
        auto *edit = page.findChild<PassphraseField *>()->lineEdit();
        QSignalSpy opened(&page, &UnlockPage::opened);
        edit->setText(QString::fromUtf8(words));
        QTest::keyClick(edit, Qt::Key_Return);
        static_cast<void>(QTest::qWaitFor([&] { return opened.count() > 0 || !page.message().isEmpty(); }, 20'000));
    }

    QTemporaryDir home;
    QString folder = home.filePath(QStringLiteral("book"));
    FixedClock clock{QDate(2026, 11, 22)};
    platform::NoKeyStore keyStore;
    std::unique_ptr<book::Book> book;
};

} // namespace

TEST_F(Unlock, OpensWithThePassphrase)
{
    const BookId id = book->id();
    book.reset();
    UnlockPage page(clock, keyStore, folder);
    type(page, test::passphrase);
    const auto opened = page.takeBook();
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->id(), id);
}

TEST_F(Unlock, SaysThatThePassphraseIsWrong)
{
    book.reset();
    UnlockPage page(clock, keyStore, folder);
    type(page, "another four plain words");
    EXPECT_FALSE(page.takeBook());
    EXPECT_EQ(page.message(), text::sentence({ErrorCode::WrongKey, {}, {}}));
}

TEST_F(Unlock, SaysThatTheBookIsOpenElsewhere)
{
    UnlockPage page(clock, keyStore, folder);
    type(page, test::passphrase);
    EXPECT_EQ(page.message(), text::sentence({ErrorCode::InUse, {}, {}}));
}

TEST_F(Unlock, SaysThatTheFileIsDamagedAndLeavesItAlone)
{
    book.reset();
    const QString path = store::BookFolder{folder}.database();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("damage damage damage");
    file.close();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    UnlockPage page(clock, keyStore, folder);
    type(page, test::passphrase);
    EXPECT_TRUE(page.message().startsWith(text::sentence({ErrorCode::Damaged, {}, {}})))
        << page.message().toStdString();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(Unlock, OffersTheNewestGoodBackupOfADamagedBook)
{
    ASSERT_TRUE(book->setInfo({.name = QStringLiteral("before the damage"), .municipality = {}, .facility = {}}));
    const Progress progress;
    ASSERT_TRUE(store::makeBackup(store::BackupSource(book->store()), clock, progress));
    book.reset();
    QFile file(store::BookFolder{folder}.database());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("damage damage damage");
    file.close();

    UnlockPage page(clock, keyStore, folder);
    type(page, test::passphrase);
    QPushButton *restore = nullptr;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            for (QPushButton *button : page.findChildren<QPushButton *>()) {
                restore =
                    button->isVisible() && button->text().contains(QStringLiteral("バックアップ")) ? button : restore;
            }
            return restore != nullptr;
        },
        20'000));
    ASSERT_TRUE(restore);
    QSignalSpy restored(&page, &UnlockPage::restored);
    QTest::mouseClick(restore, Qt::LeftButton);
    ASSERT_TRUE(restored.wait(20'000));
    const QString place = restored.at(0).at(0).toString();
    auto again = store::Store::open(place, store::Passphrase{store::Secret::copyOf(QByteArrayView(test::passphrase))});
    ASSERT_TRUE(again);
    EXPECT_EQ(book::Book(std::move(*again), clock).info()->name, QStringLiteral("before the damage"));
}

TEST_F(Unlock, AsksForSomethingToOpenWith)
{
    UnlockPage page(clock, keyStore, folder);
    type(page, "");
    EXPECT_FALSE(page.message().isEmpty());
}

TEST(Errors, EveryCodeHasItsOwnSentence)
{
    QSet<QString> all;
    const int last = static_cast<int>(ErrorCode::BadData);
    for (int code = 0; code <= last; ++code) {
        const QString sentence = text::sentence({static_cast<ErrorCode>(code), {}, {}});
        EXPECT_FALSE(sentence.isEmpty()) << code;
        all.insert(sentence);
    }
    EXPECT_EQ(all.size(), last + 1);
}
