// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/own_keys.h"
#include "core/sync/disagreements.h"
#include "core/sync/partners.h"
#include "tests/support/listener.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/exchange/card_field.h"
#include "ui/exchange/intake_place.h"
#include "ui/exchange/open_record_view.h"
#include "ui/exchange/pair_card.h"
#include "ui/exchange/pair_dialog.h"
#include "ui/exchange/partner_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell.h"
#include "ui/widgets/inline_progress.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::ui {
namespace {

using records::Appointment;

/// The window with the invented family, and the other parent's place with an empty book; between them only a folder.
class PairTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        m_open.window().shell()->go({.place = QString(IntakePlace::placeId)});
        m_book = test::makeBook(m_folder.filePath(QStringLiteral("second")), m_open.clock());
        ASSERT_TRUE(m_book);
        m_place = std::make_unique<IntakePlace>(Context{*m_book, m_open.clock(), m_listener, {}});
        m_place->open({});
        m_place->resize(900, 700);
        m_place->show();
        QDir(m_folder.path()).mkdir(QStringLiteral("shared"));
        finish();
    }
    /// Until what was begun is over, also in other threads.
    static void finish()
    {
        constexpr int patience = 60'000; // ms; only ever reached by a failure
        EXPECT_TRUE(QTest::qWaitFor(
            [] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                const auto all = QApplication::allWidgets();
                return std::none_of(all.cbegin(), all.cend(), [](const QWidget *one) {
                    const auto *view = qobject_cast<const PartnerView *>(one);
                    return view && view->isBusy();
                });
            },
            patience));
        test::settle();
    }
    book::Book &mine() { return *m_open.window().book(); }
    book::Book &yours() { return *m_book; }
    PairCard &here() { return *qobject_cast<IntakePlace *>(m_open.window().shell()->currentPlace())->pairing(); }
    PairCard &there() { return *m_place->pairing(); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    template <class T>
    static T *named(QWidget &in, const QString &part)
    {
        const auto all = in.findChildren<T *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](T *one) {
            return one->isVisible() && (one->text().contains(part) || one->accessibleName().contains(part));
        });
        return found == all.cend() ? nullptr : *found;
    }
    static void press(QWidget &in, const QString &words)
    {
        auto *button = named<QPushButton>(in, words);
        ASSERT_TRUE(button) << "no button " << words.toStdString();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::processEvents(); // what the key asked for is begun
        finish();
    }
    static bool says(QWidget &in, const QString &part) { return named<QLabel>(in, part) != nullptr; }

    void readKey(PairCard &card, const QString &file, const QString &name)
    {
        QPointer<PairDialog> dialog = card.begin();
        finish();
        dialog->cardField()->openFile(file);
        auto *nameEdit = dialog->findChildren<QLineEdit *>().last();
        nameEdit->setText(name);
        press(*dialog, QStringLiteral("いっしょに使う"));
        EXPECT_TRUE(dialog) << "not before the fingerprint was compared";
        auto *compared = dialog->findChild<QCheckBox *>();
        QTest::keyClick(compared, Qt::Key_Space);
        press(*dialog, QStringLiteral("いっしょに使う"));
        finish();
    }
    void pair()
    {
        ASSERT_TRUE(here().saveCard(path("mine.json")));
        ASSERT_TRUE(there().saveCard(path("yours.json")));
        readKey(here(), path("yours.json"), QStringLiteral("お父さん"));
        readKey(there(), path("mine.json"), QStringLiteral("お母さん"));
        for (PairCard *card : {&here(), &there()}) {
            auto *view = card->findChild<PartnerView *>();
            ASSERT_TRUE(view);
            view->setFolder(path("shared"));
            finish();
        }
    }
    void change(book::Book &book, const QString &place)
    {
        m_open.clock().advanceSeconds(60);
        auto stored = book.find<Appointment>(m_visit).value();
        stored.value.place = place;
        ASSERT_TRUE(book.edit(stored));
    }
    void together()
    {
        for (PairCard *card : {&here(), &there(), &here()}) {
            m_open.clock().advanceSeconds(60);
            card->refresh();
            finish();
            press(*card, QStringLiteral("まとめる"));
            if (named<QPushButton>(*card, QStringLiteral("取り込んで"))) {
                press(*card, QStringLiteral("取り込んで"));
            }
        }
        here().refresh();
        there().refresh();
        finish();
    }

    test::OpenWindow m_open{Preferences{.lockAfterMinutes = 0}};
    QTemporaryDir m_folder;
    test::Listener m_listener;
    std::unique_ptr<book::Book> m_book;
    std::unique_ptr<IntakePlace> m_place;
    RecordId m_visit;
};

TEST_F(PairTest, TheWholeBookArrivesAfterItsPreviewAndTheSecondTimeNothing)
{
    pair();
    EXPECT_EQ(sync::partners(mine())->first().card.name, QStringLiteral("お父さん"));
    press(here(), QStringLiteral("まとめる"));
    press(there(), QStringLiteral("まとめる"));
    EXPECT_TRUE(says(there(), QStringLiteral("お母さんから、これだけ届いています")));
    EXPECT_TRUE(yours().list<records::Person>()->isEmpty()) << "looking changes nothing";
    press(there(), QStringLiteral("取り込んで"));
    EXPECT_EQ(yours().list<records::Person>()->size(), mine().list<records::Person>()->size());
    EXPECT_EQ(yours().marks().value(), mine().marks().value());
    m_listener.said.clear();
    there().refresh();
    finish();
    press(there(), QStringLiteral("まとめる"));
    ASSERT_EQ(m_listener.said.size(), 1);
    EXPECT_TRUE(m_listener.said.first().contains(QStringLiteral("新しく届いたものはありません")));
    EXPECT_EQ(QDir(path("shared")).entryList(QDir::Files).size(), 2);
}

TEST_F(PairTest, TheWorkStandsBesideTheWindowAndCanBeStopped)
{
    pair();
    press(here(), QStringLiteral("まとめる"));
    press(there(), QStringLiteral("まとめる"));
    auto *take = named<QPushButton>(there(), QStringLiteral("取り込んで"));
    ASSERT_TRUE(take);
    QTest::keyClick(take, Qt::Key_Space);
    auto *view = there().findChild<PartnerView *>();
    ASSERT_TRUE(QTest::qWaitFor([view] { return view->isBusy(); }));
    auto *progress = view->findChild<InlineProgress *>();
    ASSERT_TRUE(progress->isVisible());
    auto *cancel = progress->findChild<QPushButton *>();
    QTest::keyClick(cancel, Qt::Key_Space);
    finish();
    EXPECT_TRUE(yours().list<records::Person>()->isEmpty()) << "a letter comes in whole or not at all";
    EXPECT_TRUE(says(there(), QStringLiteral("とちゅうでやめました")));
    EXPECT_FALSE(progress->isVisible());
    press(there(), QStringLiteral("まとめる"));
    press(there(), QStringLiteral("取り込んで"));
    EXPECT_EQ(yours().marks().value(), mine().marks().value()) << "the second time all of it";
}

TEST_F(PairTest, ADisagreementIsSettledByKeysAndUndone)
{
    pair();
    const RecordId mother = mine().list<records::Person>()->first().id;
    m_visit = mine().add(mother, Appointment{.title = QStringLiteral("面談"), .date = QDate(2026, 12, 3)}).value();
    together();
    change(mine(), QStringLiteral("保健所"));
    change(yours(), QStringLiteral("病院"));
    together();
    ASSERT_EQ(sync::openRecords(mine())->size(), 1);
    EXPECT_TRUE(says(here(), QStringLiteral("食いちがい 1件")));
    EXPECT_TRUE(says(here(), QStringLiteral("面談")));
    EXPECT_EQ(mine().find<Appointment>(m_visit)->value.place, QStringLiteral("病院"))
        << "the newest is shown meanwhile";
    auto *side = named<QRadioButton>(here(), QStringLiteral("保健所"));
    ASSERT_TRUE(side);
    EXPECT_TRUE(side->accessibleName().contains(QStringLiteral("このPCで")));
    EXPECT_TRUE(named<QRadioButton>(here(), QStringLiteral("お父さんのPCで")));
    side->setFocus();
    QTest::keyClick(side, Qt::Key_Space);
    press(here(), QStringLiteral("えらんだほうにする"));
    EXPECT_EQ(mine().find<Appointment>(m_visit)->value.place, QStringLiteral("保健所"));
    EXPECT_TRUE(sync::openRecords(mine())->isEmpty());
    EXPECT_FALSE(here().findChild<OpenRecordView *>());

    m_open.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_open.window()));
    QTest::keyClick(&m_open.window(), Qt::Key_Z, Qt::ControlModifier);
    finish();
    EXPECT_EQ(sync::openRecords(mine())->size(), 1) << "undo asks again";
    ASSERT_TRUE(sync::settle(mine(), m_visit, {{QStringLiteral("place"), 1}}));
    together();
    EXPECT_EQ(yours().find<Appointment>(m_visit)->value.place, QStringLiteral("保健所"));
    EXPECT_TRUE(sync::openRecords(yours())->isEmpty());
}

TEST_F(PairTest, SomebodyWrittenInBothBooksBecomesOneWhenSomebodySaysSo)
{
    pair();
    const auto hers = mine().list<records::Person>().value();
    const auto mother = std::find_if(hers.cbegin(), hers.cend(),
                                     [](const auto &one) { return one.value.role == records::Role::Mother; });
    ASSERT_NE(mother, hers.cend());
    ASSERT_TRUE(yours().add({}, mother->value));
    press(here(), QStringLiteral("まとめる"));
    press(there(), QStringLiteral("まとめる"));
    auto *same = named<QCheckBox>(there(), QStringLiteral("同じ人なので"));
    ASSERT_TRUE(same);
    EXPECT_FALSE(same->isChecked()) << "never by itself";
    same->setFocus();
    QTest::keyClick(same, Qt::Key_Space);
    press(there(), QStringLiteral("取り込んで"));
    EXPECT_EQ(yours().list<records::Person>()->size(), hers.size());
    ASSERT_FALSE(m_listener.undoable.isEmpty());
    EXPECT_TRUE(m_listener.undoable.last().contains(QStringLiteral("1人を")));
    together();
    EXPECT_EQ(mine().list<records::Person>()->size(), hers.size()) << "and the other book hears of it";
    ASSERT_TRUE(yours().undoLast());
    EXPECT_EQ(yours().list<records::Person>()->size(), hers.size() + 1);
}

TEST_F(PairTest, AMissingFolderAndAStrangeFileAreSaidAndChangeNothing)
{
    pair();
    press(here(), QStringLiteral("まとめる"));
    QDir shared(path("shared"));
    const QString name = shared.entryList(QDir::Files).first();
    QFile file(shared.filePath(name));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() / 2));
    file.close();
    press(there(), QStringLiteral("まとめる"));
    EXPECT_TRUE(says(there(), QStringLiteral("とちゅうで切れたか")));
    EXPECT_TRUE(yours().list<records::Person>()->isEmpty());
    shared.removeRecursively();
    press(here(), QStringLiteral("まとめる"));
    EXPECT_TRUE(says(here(), QStringLiteral("フォルダーが見つかりません")));
}

TEST_F(PairTest, ARenewedKeyIsPinnedOnceSomebodyHasCompared)
{
    pair();
    together();
    const QString fingerprint = seal::fingerprintOf(exchange::rotateCard(mine()).value().recipient);
    m_open.clock().advanceSeconds(60);
    here().refresh();
    finish();
    press(here(), QStringLiteral("まとめる"));
    press(there(), QStringLiteral("まとめる"));
    ASSERT_TRUE(says(there(), fingerprint));
    press(there(), QStringLiteral("同じなので替える"));
    finish();
    const auto partner = sync::partners(yours()).value().first();
    EXPECT_EQ(seal::fingerprintOf(partner.card.recipient), fingerprint);
    EXPECT_EQ(partner.card.name, QStringLiteral("お母さん"));
    together();
    EXPECT_FALSE(says(there(), fingerprint));
    together(); // they have heard that the new key is known, and write under it alone
    EXPECT_FALSE(sync::partners(yours()).value().first().former);
}

TEST_F(PairTest, UnpairingAsksOnceAndForgetsThePartner)
{
    pair();
    press(here(), QStringLiteral("いっしょに使うのをやめる"));
    EXPECT_EQ(sync::partners(mine())->size(), 1);
    const auto buttons = here().findChildren<QPushButton *>();
    const auto sure = std::find_if(buttons.cbegin(), buttons.cend(),
                                   [](QPushButton *one) { return one->text() == QStringLiteral("やめる"); });
    ASSERT_NE(sure, buttons.cend());
    QTest::keyClick(*sure, Qt::Key_Space);
    finish();
    EXPECT_TRUE(sync::partners(mine())->isEmpty());
    EXPECT_FALSE(here().findChild<PartnerView *>());
}

TEST_F(PairTest, AClinicDoesNotOfferIt)
{
    ASSERT_TRUE(yours().setInfo({QStringLiteral("小児科"), {}, QStringLiteral("1310123459")}));
    IntakePlace clinic(Context{yours(), m_open.clock(), m_listener, {}});
    EXPECT_FALSE(clinic.pairing()->isVisibleTo(&clinic));
}

} // namespace
} // namespace oyako::ui
