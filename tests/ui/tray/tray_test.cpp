// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// A clinic's intake tray as it is used: files dropped and laid into the folder, decided on with the keyboard.
#include "ui/tray/tray_place.h"

#include "core/base/files.h"
#include "core/clinic/checkup_sheet.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/pinned_cards.h"
#include "core/exchange/results.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "core/seal/frames.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"
#include "ui/exchange/hand_back_dialog.h"
#include "ui/exchange/own_key_card.h"
#include "ui/exchange/results_paper.h"
#include "ui/tray/line_tree.h"
#include "ui/tray/review_panel.h"
#include "ui/tray/watch_folder.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using namespace records;

constexpr int patience = 60'000; // ms; only ever reached by a failure

class Listening final : public Navigator {
public:
    void go(const Destination &destination) override { went = destination; }
    void back() override { wentBack = true; }
    void say(const QString &sentence) override { said = sentence; }
    void sayWithUndo(const QString &sentence) override { said = sentence; }
    void changePreferences(const Preferences &) override {}
    void lock() override {}

    Destination went;
    QString said;
    bool wentBack = false;
};

class SV_18_Tray : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_clinic.book().setInfo({QStringLiteral("さくら小児科"), {}, QStringLiteral("1310123459")}));
        m_card = exchange::ownCard(m_clinic.book()).value();
        m_child = addChild(QStringLiteral("陽翔"), QStringLiteral("はると"));
        m_place = std::make_unique<TrayPlace>(Context{m_clinic.book(), m_clinic.clock(), m_navigator, {}});
        QObject::connect(&m_clinic.book(), &book::Book::changed, m_place.get(), &TrayPlace::refresh);
        m_place->resize(1000, 700);
        m_place->show();
        m_place->open({});
    }
    RecordId addChild(const QString &given, const QString &kana)
    {
        const RecordId child = m_home.book().add({}, person(given, kana)).value();
        EXPECT_TRUE(
            m_home.book().add(child, Vaccination{.vaccine = QStringLiteral("bcg"), .date = QDate(2025, 11, 4)}));
        auto session =
            forms::Session::start(forms::builtInForm(QStringLiteral("previsit-18m")).value(), m_home.clock());
        EXPECT_TRUE(
            forms::applyAnswers(session, {{QStringLiteral("child.name"), QString(QStringLiteral("山田 ") + given)},
                                          {QStringLiteral("birth.weight"), 3020}}));
        const QByteArray bytes = forms::writeResponse(session, {.status = QStringLiteral("completed")});
        EXPECT_TRUE(m_home.book().add(child, FormResponse{.form = session.form().id,
                                                          .url = session.form().url,
                                                          .version = session.form().version,
                                                          .status = ResponseStatus::Completed,
                                                          .authored = m_home.clock().now(),
                                                          .response = QString::fromUtf8(bytes)}));
        return child;
    }
    static Person person(const QString &given, const QString &kana)
    {
        return {.familyName = QStringLiteral("山田"),
                .givenName = given,
                .familyKana = QStringLiteral("やまだ"),
                .givenKana = kana,
                .role = Role::Child,
                .sex = Sex::Male,
                .birthDate = QDate(2025, 5, 10)};
    }
    QByteArray sealedFor(const RecordId &child)
    {
        const auto content = exchange::gather(m_home.book(), {.persons = {child}, .sensitive = {}}).value();
        const auto handover = exchange::makeHandover(
            m_home.book(), content,
            {QStringLiteral("健診"), m_card.name, QStringLiteral("山田家"), exchange::ownCard(m_home.book()).value()});
        return exchange::sealHandover(handover.bundle, {m_card}, m_home.clock().today()).value();
    }
    QString put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        data.setUrls(urls);
        // A drop goes to whoever took the drag.
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_place.get(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_place.get(), &event);
        finish();
    }
    void finish()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_place->desk()->busy() == 0; }, patience));
    }
    TrayState state(int row) { return m_place->desk()->files().at(row).state; }
    QPushButton *button(const char *name) { return m_place->findChild<QPushButton *>(QLatin1String(name)); }
    void press(QPushButton *button)
    {
        ASSERT_TRUE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::processEvents();
        finish();
    }

    bool says(const QString &part)
    {
        QCoreApplication::processEvents(); // what was just made is shown
        const auto labels = m_place->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    TestBook m_home;
    TestBook m_clinic;
    QTemporaryDir m_folder;
    Listening m_navigator;
    seal::KeyCard m_card;
    RecordId m_child;
    std::unique_ptr<TrayPlace> m_place;
};

TEST_F(SV_18_Tray, ADroppedFileIsDecidedOnAndTakenInWithTheKeyboard)
{
    const QString path = put(QStringLiteral("a.age"), sealedFor(m_child));
    drop({path});
    ASSERT_EQ(m_place->desk()->files().size(), 1);
    EXPECT_EQ(state(0), TrayState::New);
    EXPECT_FALSE(button("takeIn")->isEnabled());
    press(button("newPerson"));
    ASSERT_TRUE(button("takeIn")->isEnabled());
    press(button("takeIn"));
    EXPECT_EQ(state(0), TrayState::TakenIn);
    EXPECT_EQ(m_clinic.book().list<Vaccination>(m_child)->size(), 1);
    EXPECT_GT(m_place->desk()->itemsToday(), 5);
    EXPECT_FALSE(m_navigator.said.isEmpty());
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(SV_18_Tray, WhereBothDoNotFitListAndFileAreEachAPage)
{
    m_place->resize(500, 420);
    QStringList paths;
    for (int i = 0; i < 4; ++i) {
        const RecordId child = addChild(QStringLiteral("子%1").arg(i), QStringLiteral("こ"));
        paths.append(put(QStringLiteral("%1.age").arg(i), sealedFor(child)));
    }
    drop(paths);
    QCoreApplication::processEvents();
    ASSERT_TRUE(m_place->isNarrow());
    QListWidget *list = m_place->list();
    EXPECT_TRUE(list->isVisible());
    EXPECT_FALSE(m_place->review()->isVisible());
    EXPECT_TRUE(m_place->review()->digest().isEmpty()) << "what nobody sees is not read, and not noted as read";
    const auto isWhole = [list] { return list->viewport()->rect().contains(list->visualItemRect(list->item(3))); };
    EXPECT_TRUE(QTest::qWaitFor(isWhole, patience)) << "the page scrolls, no row is cut";

    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(m_place->review()->isVisible());
    EXPECT_EQ(m_place->review()->digest(), m_place->desk()->files().at(1).digest);
    press(button("newPerson"));
    press(button("takeIn"));
    EXPECT_TRUE(m_place->review()->isVisible()) << "on to the next one";
    EXPECT_EQ(m_place->review()->digest(), m_place->desk()->files().at(0).digest);
    press(button("returnToList"));
    EXPECT_TRUE(list->isVisible());
    EXPECT_FALSE(m_place->review()->isVisible());

    m_place->resize(1000, 700);
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_place->isNarrow());
    EXPECT_TRUE(list->isVisible() && m_place->review()->isVisible());
    EXPECT_FALSE(button("returnToList")->isVisible());
}

TEST_F(SV_18_Tray, SideBySideTheFileHasMostOfTheRoom)
{
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    ASSERT_FALSE(m_place->isNarrow());
    EXPECT_GT(m_place->review()->width(), m_place->list()->width());
}

TEST_F(SV_18_Tray, LinesOfTheListHaveRoomBetweenThem)
{
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    const QListWidget *list = m_place->list();
    const qsizetype lines = list->item(0)->text().count(QLatin1Char('\n')) + 1;
    ASSERT_GE(lines, 3);
    constexpr double lineStep = 1.3; // of the small font's height, at least
    const int small = QFontMetrics(fontOf(TextRole::Hint)).height();
    EXPECT_GE(list->visualItemRect(list->item(0)).height(), static_cast<int>(double(lines * small) * lineStep));
}

TEST_F(SV_18_Tray, WhatNobodyStatesTakesNoRow)
{
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    EXPECT_TRUE(says(QStringLiteral("ふりがな")));
    EXPECT_FALSE(says(QStringLiteral("住所")) || says(QStringLiteral("電話")) || says(QStringLiteral("番号")));
    auto stored = m_home.book().find<Person>(m_child).value();
    stored.value.phone = QStringLiteral("090-0000-0001");
    ASSERT_TRUE(m_home.book().edit(stored));
    drop({put(QStringLiteral("b.age"), sealedFor(m_child))});
    m_place->list()->setCurrentRow(1);
    EXPECT_TRUE(says(QStringLiteral("電話")));
}

TEST_F(SV_18_Tray, OneNumberSaysWhatNeedsNoTypingBeforeAndAfter)
{
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    EXPECT_TRUE(says(QStringLiteral("わたす目的: 健診"))) << "as the family gave it";
    press(button("newPerson"));
    const auto choices = m_place->review()->lines()->choices();
    const auto intake = m_place->desk()->intakeOf(m_place->review()->digest()).value();
    const int items = exchange::takeIn(m_clinic.book(), intake, choices)->items;
    const QString counted = QStringLiteral("入力しなくてす");
    ASSERT_GT(items, choices.accepted.size());
    EXPECT_TRUE(button("takeIn")->text().contains(QString::number(choices.accepted.size())));
    EXPECT_TRUE(says(counted + QStringLiteral("む項目: %1。").arg(items)));
    press(button("takeIn"));
    EXPECT_TRUE(m_navigator.said.contains(QStringLiteral("%1件").arg(choices.accepted.size())));
    EXPECT_TRUE(m_navigator.said.contains(QString::number(items)));
    EXPECT_TRUE(says(QStringLiteral("取り込みずみです。") + counted + QStringLiteral("んだ項目: %1").arg(items)));
    EXPECT_EQ(m_place->desk()->itemsToday(), items);
}

TEST_F(SV_18_Tray, NothingOfTheTableHidesBesideTheListInASmallWindow)
{
    for (const int width : {760, 820, 1000, 1240}) {
        m_place->resize(width, 640);
        drop({put(QStringLiteral("%1.age").arg(width), sealedFor(m_child))});
        QCoreApplication::processEvents();
        auto *page = m_place->review()->findChild<Page *>();
        ASSERT_TRUE(page);
        EXPECT_EQ(page->horizontalScrollBar()->maximum(), 0) << width;
        LineTree *lines = m_place->review()->lines();
        const int left = lines->mapTo(m_place->review(), QPoint()).x();
        EXPECT_TRUE(left >= 0 && left + lines->width() <= m_place->review()->width()) << width;
    }
}

TEST_F(SV_18_Tray, AnEmptyTraySaysWhatBelongsThereAndShowsNoEmptyBox)
{
    EXPECT_FALSE(m_place->list()->isVisible());
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    EXPECT_TRUE(m_place->list()->isVisible());
}

TEST_F(SV_18_Tray, WhatIsNotDecidedOnLiesHereAgainAfterTheBookWasLocked)
{
    const auto lockAndComeBack = [this] {
        m_place = std::make_unique<TrayPlace>(Context{m_clinic.book(), m_clinic.clock(), m_navigator, {}});
        m_place->resize(1000, 700);
        m_place->show();
        m_place->open({});
        finish();
    };
    drop({put(QStringLiteral("one.age"), sealedFor(m_child))});
    lockAndComeBack();
    ASSERT_EQ(m_place->desk()->files().size(), 1);
    EXPECT_EQ(m_place->desk()->files().first().name, QStringLiteral("one.age"));
    EXPECT_EQ(state(0), TrayState::New);
    press(button("newPerson"));
    press(button("takeIn"));
    lockAndComeBack();
    EXPECT_TRUE(m_place->desk()->files().isEmpty()) << "what was decided on is done";
    drop({put(QStringLiteral("two.age"), sealedFor(addChild(QStringLiteral("湊"), QStringLiteral("みなと"))))});
    ASSERT_TRUE(QFile::remove(m_folder.filePath(QStringLiteral("two.age"))));
    lockAndComeBack();
    EXPECT_TRUE(m_place->desk()->files().isEmpty()) << "the stick is gone";
}

TEST_F(SV_18_Tray, OfSeveralPeopleEachPartSaysWhoseItIs)
{
    const RecordId brother = addChild(QStringLiteral("湊"), QStringLiteral("みなと"));
    const auto content = exchange::gather(m_home.book(), {.persons = {m_child, brother}, .sensitive = {}}).value();
    const auto handover = exchange::makeHandover(
        m_home.book(), content,
        {QStringLiteral("健診"), m_card.name, QStringLiteral("山田家"), exchange::ownCard(m_home.book()).value()});
    drop({put(QStringLiteral("two.age"),
              exchange::sealHandover(handover.bundle, {m_card}, m_home.clock().today()).value())});
    const auto *tree = m_place->findChild<LineTree *>();
    ASSERT_TRUE(tree);
    QStringList whose;
    for (int part = 0; part < tree->topLevelItemCount(); ++part) {
        whose.append(tree->topLevelItem(part)->text(0).section(QLatin1Char(':'), 0, 0));
    }
    const QString first = QStringLiteral("山田 陽翔");
    const QString second = QStringLiteral("山田 湊");
    EXPECT_TRUE(
        m_place->rect().contains(QRect(button("takeIn")->mapTo(m_place.get(), QPoint()), button("takeIn")->size())))
        << "in sight above a file of any length";
    ASSERT_EQ(whose.count(first) + whose.count(second), whose.size());
    EXPECT_GT(std::min(whose.count(first), whose.count(second)), 1);
    EXPECT_EQ(whose.lastIndexOf(whose.first()) + 1, whose.count(whose.first())) << "one after the other";
}

TEST_F(SV_18_Tray, UndoPutsTheFileBackOnTheTray)
{
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    press(button("newPerson"));
    press(button("takeIn"));
    ASSERT_TRUE(m_clinic.book().undoLast());
    finish();
    EXPECT_EQ(state(0), TrayState::Matched) << "who it is about stays decided";
    EXPECT_EQ(m_place->desk()->itemsToday(), 0);
}

TEST_F(SV_18_Tray, SomebodyAlikeIsAQuestionAndNeverMergedByItself)
{
    const RecordId here = m_clinic.book().add({}, person(QStringLiteral("陽翔"), QStringLiteral("はると"))).value();
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    EXPECT_EQ(state(0), TrayState::Question);
    m_place->takeInMatched();
    EXPECT_TRUE(m_clinic.book().list<Vaccination>(here)->isEmpty());
    press(button("candidate"));
    press(button("takeIn"));
    EXPECT_EQ(m_clinic.book().list<Vaccination>(here)->size(), 1);
    EXPECT_FALSE(m_clinic.book().find<Person>(m_child));
}

TEST_F(SV_18_Tray, AnObservationIsTickedWithTheSpaceBar)
{
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    press(button("newPerson"));
    LineTree *lines = m_place->review()->lines();
    ASSERT_TRUE(lines);
    QTreeWidgetItem *observation = nullptr;
    for (QTreeWidgetItemIterator row(lines); *row != nullptr; ++row) {
        const QString key = (*row)->data(0, Qt::UserRole).toString();
        observation = key.endsWith(QLatin1String("/observation")) ? *row : observation;
    }
    ASSERT_TRUE(observation);
    EXPECT_EQ(observation->checkState(0), Qt::Unchecked);
    lines->setCurrentItem(observation);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Space);
    EXPECT_EQ(observation->checkState(0), Qt::Checked);
    press(button("takeIn"));
    ASSERT_EQ(m_clinic.book().list<Measurement>(m_child)->size(), 1);
    EXPECT_EQ(m_clinic.book().list<Measurement>(m_child)->first().value.value, 3020);
}

TEST_F(SV_18_Tray, SeveralFilesAtOnceAndTheSameOneOnlyOnce)
{
    const RecordId other = addChild(QStringLiteral("湊"), QStringLiteral("みなと"));
    const QByteArray first = sealedFor(m_child);
    drop({put(QStringLiteral("a.age"), first), put(QStringLiteral("b.age"), sealedFor(other)),
          put(QStringLiteral("c.age"), first), put(QStringLiteral("d.txt"), "neither sealed nor FHIR")});
    ASSERT_EQ(m_place->desk()->files().size(), 3);
    EXPECT_EQ(m_place->list()->count(), 3);
    EXPECT_EQ(state(2), TrayState::Refused);
}

TEST_F(SV_18_Tray, WhatIsKnownComesInAtOneGo)
{
    const RecordId other = addChild(QStringLiteral("湊"), QStringLiteral("みなと"));
    for (const RecordId &child : {m_child, other}) {
        ASSERT_TRUE(m_clinic.book().apply([&] {
            book::ChangeSet known(QStringLiteral("import"), QStringLiteral("earlier"));
            known.addAs(child, child, m_home.book().find<Person>(child)->value);
            return known;
        }()));
    }
    drop({put(QStringLiteral("a.age"), sealedFor(m_child)), put(QStringLiteral("b.age"), sealedFor(other))});
    EXPECT_EQ(state(0), TrayState::Matched);
    m_place->takeInMatched();
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return state(0) == TrayState::TakenIn && state(1) == TrayState::TakenIn; }, patience));
    EXPECT_EQ(m_clinic.book().list<Vaccination>(other)->size(), 1);
}

TEST_F(SV_18_Tray, AFileIsDeclinedOnlyWithAReason)
{
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    m_place->review()->decline();
    EXPECT_EQ(state(0), TrayState::New);
    auto *reason = m_place->review()->findChild<QLineEdit *>();
    ASSERT_TRUE(reason);
    reason->setText(QStringLiteral("ほかの市の方"));
    m_place->review()->decline();
    EXPECT_EQ(state(0), TrayState::Declined);
    EXPECT_TRUE(m_clinic.book().list<Person>()->isEmpty());
}

TEST_F(SV_18_Tray, TheFolderIsWatchedAndLinksAreLeftAlone)
{
    const QString folder = m_folder.filePath(QStringLiteral("in"));
    ASSERT_TRUE(QDir().mkpath(folder));
    const QString outside = put(QStringLiteral("outside.age"), sealedFor(m_child));
    ASSERT_TRUE(QFile::link(outside, folder + QStringLiteral("/link.age")));
    put(QStringLiteral("in/a.age"), sealedFor(m_child));
    m_place->setFolder(folder);
    EXPECT_TRUE(m_place->desk()->files().isEmpty());
    m_place->watch()->look();
    finish();
    ASSERT_EQ(m_place->desk()->files().size(), 1);
    EXPECT_EQ(m_place->desk()->files().first().name, QStringLiteral("a.age"));
    drop({folder + QStringLiteral("/link.age")});
    EXPECT_EQ(state(1), TrayState::Refused);
    EXPECT_FALSE(isPlainFile(folder + QStringLiteral("/../outside.age")));
}

TEST_F(SV_18_Tray, AFileThatIsStillGrowingWaits)
{
    const QString folder = m_folder.filePath(QStringLiteral("in"));
    ASSERT_TRUE(QDir().mkpath(folder));
    WatchFolder watch;
    QStringList arrived;
    QObject::connect(&watch, &WatchFolder::arrived, [&arrived](const QString &path) { arrived.append(path); });
    watch.setFolder(folder);
    put(QStringLiteral("in/a.age"), "half");
    watch.look();
    put(QStringLiteral("in/a.age"), "half and more");
    watch.look();
    EXPECT_TRUE(arrived.isEmpty());
    watch.look();
    EXPECT_EQ(arrived.size(), 1);
    watch.look();
    EXPECT_EQ(arrived.size(), 1);
}

TEST_F(SV_18_Tray, ASealedSheetComesInThroughTheScanner)
{
    const QStringList codes = seal::makeFrames(sealedFor(m_child)).value();
    m_place->desk()->addBytes(QStringLiteral("codes"), codes.join(QLatin1Char('\n')).toLatin1());
    finish();
    EXPECT_EQ(state(0), TrayState::New);
}

TEST_F(SV_18_Tray, ReadingIsNotedInTheAccessLog)
{
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    press(button("newPerson"));
    press(button("takeIn"));
    const auto reads = m_clinic.book().auditLog().list({.person = m_child, .access = book::Access::Read}).value();
    const auto imports = m_clinic.book().auditLog().list({.person = m_child, .access = book::Access::Import}).value();
    EXPECT_EQ(reads.size(), 1);
    EXPECT_EQ(imports.size(), 1);
}

TEST_F(SV_18_Tray, TheResultsPaperSaysWhatWasFoundAndTheJudgementOnce)
{
    book::Book &book = m_clinic.book();
    const RecordId child = book.add({}, person(QStringLiteral("陽翔"), QStringLiteral("はると"))).value();
    auto sheet = clinic::CheckupSheet::open(book, {child, QStringLiteral("18m"), m_clinic.clock().today()}).value();
    const auto answer = [&](const char *linkId, const forms::Value &value) {
        ASSERT_TRUE(sheet.answer(sheet.session().node(QLatin1String(linkId)), {value})) << linkId;
    };
    const auto choose = [&](const char *linkId, int option) {
        const auto &options = sheet.session().item(sheet.session().node(QLatin1String(linkId))).options;
        ASSERT_GT(options.size(), option);
        answer(linkId, options.at(option).value);
    };
    choose("findings.skin", 1);
    answer("findings.detail", QStringLiteral("皮膚: 乾燥"));
    choose("findings.result", 1);
    answer("development.walks", false);
    answer("dental.untreated", qint64(2));
    answer("head.insurance", QStringLiteral("SECRET-1"));
    ASSERT_TRUE(sheet.save(book));
    const auto words = [&](bool includeSensitive) {
        const auto results = exchange::resultsOf(book, child).value();
        const auto chosen = exchange::chosenResults(book, {child, {results.first().id}, includeSensitive}).value();
        const pages::Sheet paper = sheetOf({.clinic = {},
                                            .person = book.find<Person>(child)->value,
                                            .records = chosen,
                                            .printedOn = m_clinic.clock().today(),
                                            .fingerprint = {}},
                                           {});
        QStringList lines;
        for (const pages::Field &field : paper.sections.first().fields) {
            lines.append(field.label + QLatin1Char('=') + field.answer);
        }
        return lines;
    };
    const QStringList usual = words(false);
    const auto &session = sheet.session();
    const auto labelOf = [&](const char *linkId, int option) {
        const auto &item = session.item(session.node(QLatin1String(linkId)));
        return QString(item.label(QStringLiteral("ja")) + QLatin1Char('=') +
                       item.options.at(option).label.in(QStringLiteral("ja")));
    };
    EXPECT_TRUE(usual.contains(labelOf("findings.skin", 1))) << usual.join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(usual.contains(QStringLiteral("所見の内容=皮膚: 乾燥")));
    EXPECT_TRUE(usual.contains(QStringLiteral("ひとり歩き=いいえ")));
    EXPECT_TRUE(usual.contains(QStringLiteral("歯科="))) << "the heading of the dental part";
    EXPECT_EQ(usual.filter(QStringLiteral("未処置歯数=2")).size(), 1);
    EXPECT_EQ(usual.filter(labelOf("findings.result", 1).section(QLatin1Char('='), 1)).size(), 1) << "said once";
    EXPECT_TRUE(usual.filter(QStringLiteral("SECRET-1")).isEmpty());
    EXPECT_EQ(words(true).filter(QStringLiteral("SECRET-1")).size(), 1);
}

TEST_F(SV_18_Tray, TheClinicsOwnKeyIsShownPrintedAndKept)
{
    for (QPushButton *one : m_place->findChildren<QPushButton *>()) {
        if (one->text() == QStringLiteral("この窓口の鍵…")) {
            press(one);
        }
    }
    auto *card = m_place->findChild<OwnKeyCard *>();
    ASSERT_TRUE(card);
    const QString path = m_folder.filePath(QStringLiteral("key.json"));
    ASSERT_TRUE(card->saveCard(path));
    EXPECT_EQ(files::read(path, exchange::largestImport).value(), seal::cardFile(m_card));
    card->printLetter();
    EXPECT_TRUE(card->findChild<QPrintPreviewWidget *>());
    const auto prints = m_clinic.book().auditLog().list({.access = book::Access::Print}).value();
    ASSERT_EQ(prints.size(), 1);
    EXPECT_EQ(prints.first().detail, QStringLiteral("invitation letter"));
}

TEST_F(SV_18_Tray, ResultsGoBackAsASignedFileAndAPaper)
{
    drop({put(QStringLiteral("a.age"), sealedFor(m_child))});
    press(button("newPerson"));
    press(button("takeIn"));
    const RecordId checkup =
        m_clinic.book()
            .add(m_child, Checkup{.type = CheckupKind::Child,
                                  .occasion = QStringLiteral("18m"),
                                  .date = QDate(2026, 11, 22),
                                  .findings = {{QStringLiteral("overall"), QStringLiteral("健康")}},
                                  .result = QStringLiteral("問題なし")})
            .value();
    auto *dialog = new HandBackDialog(Context{m_clinic.book(), m_clinic.clock(), m_navigator, {}}, m_child,
                                      QDate(2026, 11, 22), m_place.get());
    EXPECT_EQ(dialog->choice().records, QList<RecordId>{checkup}) << "the dose of last year is not ticked";
    ASSERT_TRUE(dialog->recipient()) << "the family's key came with its file";
    const QString sealedPath = m_folder.filePath(QStringLiteral("results.age"));
    ASSERT_TRUE(dialog->saveTo(sealedPath));
    const QByteArray sealed = files::read(sealedPath, exchange::largestImport).value();
    EXPECT_TRUE(sealed.startsWith("age-encryption.org"));
    EXPECT_TRUE(exchange::readIncoming(sealed, exchange::ownIdentities(m_home.book()).value()));
    auto *recipients = dialog->findChild<QComboBox *>();
    recipients->setFocus();
    QTest::keyClick(recipients, Qt::Key_Down);
    ASSERT_FALSE(dialog->recipient());
    const QString path = m_folder.filePath(QStringLiteral("results.json"));
    ASSERT_TRUE(dialog->saveTo(path));
    const QByteArray file = files::read(path, exchange::largestImport).value();
    const QByteArray signature = files::read(path + QStringLiteral(".minisig"), exchange::largestImport).value();
    EXPECT_EQ(exchange::signerOfFile(m_home.book(), file, signature, file)->state,
              exchange::SignatureState::FirstContact);
    const auto preview = exchange::previewImport(m_home.book(), exchange::readFhir(file).value()).value();
    EXPECT_EQ(preview.count(exchange::ItemState::New), 1);
    ASSERT_TRUE(dialog->showPaper());
    EXPECT_TRUE(dialog->findChild<QPrintPreviewWidget *>());
    EXPECT_EQ(m_clinic.book().auditLog().list({.access = book::Access::Export})->size(), 2);
    EXPECT_EQ(m_clinic.book().auditLog().list({.access = book::Access::Print})->size(), 1);
    delete dialog;
}

} // namespace
} // namespace oyako::ui
