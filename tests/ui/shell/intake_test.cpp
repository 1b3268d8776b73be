// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/care/form_book.h"
#include "core/exchange/handover.h"
#include "core/exchange/own_keys.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "core/seal/frames.h"
#include "tests/core/pages/page_parts.h"
#include "tests/support/listener.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/exchange/card_field.h"
#include "ui/exchange/clear_answers.h"
#include "ui/exchange/handover_card.h"
#include "ui/exchange/handover_choice.h"
#include "ui/exchange/handover_dialog.h"
#include "ui/exchange/handover_done.h"
#include "ui/exchange/import_card.h"
#include "ui/exchange/intake_place.h"
#include "ui/exchange/scan_field.h"
#include "ui/exchange/seal_words.h"
#include "ui/paint/typeface.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/record_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using exchange::ItemState;
using namespace records;

/// The invented family's window, a file made there, and a second book that has never seen them.
class IntakeTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        m_open.window().shell()->go({.place = QString(IntakePlace::placeId)});
        ASSERT_TRUE(sender());
        m_second = test::makeBook(m_folder.filePath(QStringLiteral("second")), m_open.clock());
        ASSERT_TRUE(m_second);
        m_receiver = std::make_unique<IntakePlace>(Context{*m_second, m_open.clock(), m_listener, {}});
        m_receiver->open({});
    }
    IntakePlace *sender() { return qobject_cast<IntakePlace *>(m_open.window().shell()->currentPlace()); }
    book::Book &first() { return *m_open.window().book(); }
    QString path() const { return m_folder.filePath(QStringLiteral("handed.json")); }
    ImportCard &intake() { return *m_receiver->intake(); }
    void handOver()
    {
        ASSERT_TRUE(sender()->saveFile(path()));
        intake().openFile(path());
    }

    test::OpenWindow m_open;
    QTemporaryDir m_folder;
    test::Listener m_listener;
    std::unique_ptr<book::Book> m_second;
    std::unique_ptr<IntakePlace> m_receiver;
};

TEST_F(IntakeTest, WhatWasHandedOverComesInOnceAndNothingTheSecondTime)
{
    handOver();
    const auto size = intake().preview().items.size();
    ASSERT_GT(size, 0);
    EXPECT_EQ(intake().preview().count(ItemState::New), size);
    EXPECT_TRUE(m_second->list<Person>()->isEmpty()) << "looking changes nothing";
    intake().takeIn();
    EXPECT_EQ(m_listener.undoable.size(), 1);
    EXPECT_EQ(m_second->list<Person>()->size(), first().list<Person>()->size());
    EXPECT_EQ(m_second->list<Vaccination>()->size(), first().list<Vaccination>()->size());

    intake().openFile(path());
    EXPECT_EQ(intake().preview().count(ItemState::Same), size);
    intake().takeIn();
    EXPECT_EQ(m_listener.undoable.size(), 1);
    EXPECT_EQ(m_listener.said.size(), 1);

    ASSERT_TRUE(m_second->undoLast());
    EXPECT_TRUE(m_second->list<Person>()->isEmpty());
}

TEST_F(IntakeTest, SV_12_WhatDiffersIsSaidWithBothValues)
{
    handOver();
    intake().takeIn();
    const auto relabel = [](book::Book &book, const RecordId &id, const QString &lot) {
        auto dose = book.find<Vaccination>(id).value();
        dose.value.lotNumber = lot;
        ASSERT_TRUE(book.edit(dose));
    };
    const auto doses = first().list<Vaccination>().value();
    relabel(first(), doses.first().id, QStringLiteral("L-THERE"));
    relabel(first(), doses.last().id, QStringLiteral("L-NEW"));
    relabel(*m_second, doses.first().id, QStringLiteral("L-HERE"));
    handOver();
    ASSERT_EQ(intake().preview().count(ItemState::Conflicting), 1);
    ASSERT_EQ(intake().preview().count(ItemState::Changed), 1);
    QStringList cells;
    const auto *table = intake().findChild<QTableView *>();
    ASSERT_TRUE(table);
    for (int row = 0; row < 2; ++row) {
        cells.append(table->model()->index(row, 1).data().toString());
    }
    EXPECT_TRUE(cells.join(QLatin1Char('|')).contains(QStringLiteral("L-HERE → L-THERE")))
        << cells.join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(cells.join(QLatin1Char('|')).contains(QStringLiteral("→ L-NEW")));
    ASSERT_TRUE(m_second->undoLast());
    EXPECT_NE(m_second->find<Vaccination>(doses.first().id)->value.lotNumber, QStringLiteral("L-HERE"));
}

TEST_F(IntakeTest, OnlyThePersonsChosenAreInTheFileAndNobodyIsRefused)
{
    const auto all = sender()->findChildren<QCheckBox *>();
    QList<QCheckBox *> persons;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(persons),
                 [](QCheckBox *box) { return box->isChecked(); });
    ASSERT_EQ(persons.size(), first().list<Person>()->size());
    for (qsizetype i = 1; i < persons.size(); ++i) {
        persons.at(i)->setChecked(false);
    }
    handOver();
    intake().takeIn();
    EXPECT_EQ(m_second->list<Person>()->size(), 1);

    persons.first()->setChecked(false);
    const auto refused = sender()->saveFile(path());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::MissingValue);
}

TEST_F(IntakeTest, AskedWhetherSomebodyIsTheSamePersonBeforeAnythingComesIn)
{
    const auto persons = first().list<Person>().value();
    const auto child = std::find_if(persons.cbegin(), persons.cend(), [](const auto &person) {
        return person.value.role == Role::Child && person.value.birthDate.isValid();
    });
    ASSERT_NE(child, persons.cend());
    const RecordId here = m_second->add({}, child->value).value();
    handOver();
    EXPECT_EQ(intake().preview().count(ItemState::Conflicting), 1);
    intake().takeIn();
    EXPECT_EQ(m_second->list<Person>()->size(), 1) << "nobody has decided";

    const auto answers = m_receiver->findChildren<QRadioButton *>();
    ASSERT_EQ(answers.size(), 2);
    answers.first()->click();
    intake().takeIn();
    EXPECT_EQ(m_second->list<Person>()->size(), persons.size());
    EXPECT_EQ(m_second->list<Vaccination>(here)->size(), first().list<Vaccination>(child->id)->size());
    EXPECT_FALSE(m_second->list<Vaccination>(here)->isEmpty());
}

TEST_F(IntakeTest, ALargeFileIsLeftOffWhileWritingOrComesInBesideTheWindow)
{
    const auto persons = first().list<Person>().value();
    const auto child = std::find_if(persons.cbegin(), persons.cend(),
                                    [](const auto &person) { return person.value.role == Role::Child; });
    ASSERT_NE(child, persons.cend());
    book::ChangeSet many(QStringLiteral("add"));
    for (int i = 0; i < 1000; ++i) {
        static_cast<void>(many.add(m_open.clock(), child->id, Measurement{.value = 9000, .date = QDate(2026, 1, 1)}));
    }
    ASSERT_TRUE(first().apply(many));
    handOver();
    const auto size = intake().preview().count(ItemState::New);
    ASSERT_GT(size, 1000);

    m_receiver->show();
    QSignalSpy settled(&intake(), &ImportCard::settled);
    intake().takeIn();
    auto *progress = intake().findChild<InlineProgress *>();
    ASSERT_TRUE(progress->isVisible()) << "the window goes on";
    progress->findChild<QPushButton *>()->click();
    ASSERT_TRUE(settled.count() > 0 || settled.wait(60'000));
    EXPECT_TRUE(m_second->list<Person>()->isEmpty());
    EXPECT_TRUE(m_listener.undoable.isEmpty());
    EXPECT_EQ(intake().preview().count(ItemState::New), size) << "what was read can still be taken";

    intake().takeIn();
    intake().takeIn(); // A second press while it runs does nothing.
    ASSERT_TRUE(settled.wait(60'000));
    EXPECT_EQ(m_listener.undoable.size(), 1);
    EXPECT_EQ(m_second->list<Measurement>(child->id)->size(), first().list<Measurement>(child->id)->size());
    intake().refresh();
    EXPECT_EQ(intake().preview().count(ItemState::New), 0);
    ASSERT_TRUE(m_second->undoLast());
    EXPECT_TRUE(m_second->list<Person>()->isEmpty());
}

TEST_F(IntakeTest, AFileThatIsNoneIsSaidAndLeavesNothingToTake)
{
    handOver();
    ASSERT_FALSE(intake().preview().items.isEmpty());
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"resourceType\": 3");
    file.close();
    intake().openFile(path());
    EXPECT_TRUE(intake().preview().items.isEmpty());
    intake().takeIn();
    EXPECT_TRUE(m_listener.undoable.isEmpty());
}

TEST_F(IntakeTest, ASheetToFillInLeadsToWhereItIsAdded)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(R"({"resourceType": "Questionnaire", "status": "active", "url": "urn:x", "item": []})");
    file.close();
    intake().openFile(path());
    const auto buttons = intake().findChildren<QPushButton *>();
    const auto way = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("問診票・届出へ");
    });
    ASSERT_NE(way, buttons.cend());
    (*way)->click();
    EXPECT_EQ(m_listener.went.value(0).place, QStringLiteral("forms"));
}

TEST_F(IntakeTest, ATableOfAnotherAppIsShownAndComesInForTheChildItNames)
{
    const RecordId child =
        m_second
            ->add({}, Person{.givenName = QStringLiteral("陽翔"), .role = Role::Child, .birthDate = QDate(2025, 5, 10)})
            .value();
    QFile table(m_folder.filePath(QStringLiteral("weights.csv")));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("child_first_name,weight,date\n陽翔,10.4,2026-11-20\nEmily,9.1,2026-11-20\n陽翔,?,2026-11-21\n");
    table.close();
    intake().openFile(table.fileName());
    EXPECT_EQ(intake().preview().count(ItemState::New), 1);
    EXPECT_EQ(intake().preview().count(ItemState::Refused), 1);
    EXPECT_TRUE(m_second->list<Measurement>()->isEmpty()) << "looking changes nothing";
    intake().takeIn();
    ASSERT_EQ(m_second->list<Measurement>(child)->size(), 1);
    EXPECT_EQ(m_second->list<Measurement>(child)->first().value.value, 10'400);
    intake().refresh();
    EXPECT_EQ(intake().preview().count(ItemState::Same), 1);
    ASSERT_TRUE(m_second->undoLast());
    EXPECT_TRUE(m_second->list<Measurement>()->isEmpty());
}

TEST_F(IntakeTest, ATableOfSomebodyUnknownAsksFirstWhoItIs)
{
    const RecordId child = m_second->add({}, Person{.givenName = QStringLiteral("陽翔"), .role = Role::Child}).value();
    QFile table(m_folder.filePath(QStringLiteral("weights.csv")));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("child_first_name,weight,date\nEmily,9.1,2026-11-20\n");
    table.close();
    intake().openFile(table.fileName());
    const auto says = [this](const char *part) {
        const auto messages = intake().findChildren<InlineMessage *>();
        return std::any_of(messages.cbegin(), messages.cend(), [part](const InlineMessage *message) {
            return message->text().contains(QString::fromUtf8(part));
        });
    };
    EXPECT_TRUE(says("先にえらんでください"));
    EXPECT_FALSE(says("新しいことはありません"));
    auto *whose = intake().findChild<QComboBox *>();
    ASSERT_TRUE(whose);
    whose->setCurrentIndex(whose->findData(child.toString()));
    test::settle();
    EXPECT_FALSE(says("先にえらんでください"));
    EXPECT_EQ(intake().preview().count(ItemState::New), 1);
}

TEST_F(IntakeTest, WhoComesToTakeInAFileHasTheKeyboardThere)
{
    m_open.window().shell()->go({.place = QStringLiteral("today")});
    test::settle();
    m_open.window().shell()->go({.place = QString(IntakePlace::placeId), .section = QStringLiteral("import")});
    test::settle();
    const auto *button = qobject_cast<QPushButton *>(m_open.window().focusWidget());
    ASSERT_TRUE(button && sender()->intake()->isAncestorOf(button));
    EXPECT_EQ(button->text(), QStringLiteral("ファイルをえらぶ…"));
}

TEST_F(IntakeTest, TheKeyboardGoesOnAtWhatCame)
{
    QFile table(m_folder.filePath(QStringLiteral("weights.csv")));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("child_first_name,weight,date\n陽翔,10.4,2026-11-20\n");
    table.close();
    ImportCard *card = sender()->intake();
    card->openFile(table.fileName());
    const auto buttons = card->findChildren<QPushButton *>();
    const auto take = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("取り込む");
    });
    ASSERT_NE(take, buttons.cend());
    test::settle();
    (*take)->setFocus();
    QTest::keyClick(*take, Qt::Key_Space);
    test::settle();
    EXPECT_EQ(card->preview().count(ItemState::Same), 1);
    EXPECT_EQ(m_open.window().focusWidget(), card->findChild<RecordTable *>()->view());
}

/// The same two books with a sealed file between them.
class SealedIntakeTest : public IntakeTest {
protected:
    /// The steps of handing over, up to the last look: the key typed as on paper, the fingerprint compared.
    HandoverDialog *upToReview(const std::function<void(HandoverDialog &)> &choose = {})
    {
        m_card = exchange::ownCard(*m_second).value();
        auto *dialog = sender()->findChild<HandoverCard *>()->begin();
        if (choose) {
            choose(*dialog);
        }
        QTest::keyClick(dialog, Qt::Key_Return);
        EXPECT_EQ(dialog->step(), HandoverDialog::Whom);
        EXPECT_TRUE(dialog->cardField()->isAncestorOf(dialog->focusWidget())) << "the keyboard goes on here";
        const auto fields = dialog->cardField()->findChildren<QLineEdit *>();
        QTest::keyClicks(fields.first(), seal::groupsOf(m_card).join(QLatin1Char('-')).toLower());
        dialog->next();
        EXPECT_EQ(dialog->step(), HandoverDialog::Whom) << "not without a name";
        QTest::keyClicks(fields.last(), QStringLiteral("Sakura clinic"));
        dialog->next();
        EXPECT_EQ(dialog->step(), HandoverDialog::Whom) << "not without comparing";
        QTest::keyClick(dialog->cardField()->findChild<QCheckBox *>(), Qt::Key_Space);
        dialog->next();
        EXPECT_EQ(dialog->step(), HandoverDialog::Review);
        return dialog;
    }

    seal::KeyCard m_card;
};

TEST_F(SealedIntakeTest, TypedKeyComparedFingerprintSealedFileReadOnTheOtherSide)
{
    HandoverDialog *dialog = upToReview();
    ASSERT_TRUE(dialog->saveTo(path()));
    EXPECT_FALSE(files::read(path(), 1 << 20).value().contains("Patient"));
    intake().openFile(path());
    ASSERT_GT(intake().preview().items.size(), 0);
    EXPECT_EQ(intake().preview().count(ItemState::New), intake().preview().items.size());
    intake().takeIn();
    EXPECT_EQ(m_second->list<Vaccination>()->size(), first().list<Vaccination>()->size());
    EXPECT_FALSE(first().list<Consent>()->isEmpty()) << "the consent is kept at home";
    EXPECT_EQ(exchange::pinnedCards(first())->size(), 1) << "the card is known from now on";
}

TEST_F(SealedIntakeTest, ScannedCodesComeInInAnyOrderAndTheMissingOneIsNamed)
{
    m_card = exchange::ownCard(*m_second).value();
    const RecordId child = first().list<Vaccination>()->first().person;
    const auto content = exchange::gather(first(), {{child}, {exchange::Section::Vaccinations}, {}}).value();
    const auto handover = exchange::makeHandover(first(), content, {});
    const QByteArray sealed = exchange::sealHandover(handover.bundle, {m_card}, m_open.clock().today()).value();
    QStringList frames = seal::makeFrames(sealed).value();
    ASSERT_GE(frames.size(), 3);
    auto *scan = m_receiver->findChild<ScanField *>();
    const QString first = frames.takeFirst();
    for (const QString &frame : frames) {
        QTest::keyClicks(scan->lineEdit(), frame.toLower());
        QTest::keyClick(scan->lineEdit(), Qt::Key_Return);
    }
    EXPECT_TRUE(scan->progressText().endsWith(QLatin1Char('1'))) << qPrintable(scan->progressText());
    EXPECT_TRUE(intake().preview().items.isEmpty());
    QTest::keyClicks(scan->lineEdit(), first);
    QTest::keyClick(scan->lineEdit(), Qt::Key_Return);
    EXPECT_GT(intake().preview().count(ItemState::New), 0);
}

TEST_F(SealedIntakeTest, SV_01_TheSheetOfCodesCarriesTheAnswersAndShowsThemOnlyWhenChosen)
{
    const auto mother = first().add({}, Person{.familyName = QStringLiteral("𠮷野"),
                                               .givenName = QStringLiteral("葵"),
                                               .role = Role::Mother,
                                               .birthDate = QDate(1996, 2, 29)});
    ASSERT_TRUE(mother);
    auto session = forms::Session::start(forms::builtInForm(QStringLiteral("survey")).value(), m_open.clock());
    ASSERT_TRUE(forms::applyAnswers(session, {{QStringLiteral("opinion"), QStringLiteral("公園をふやしてください")}}));
    ASSERT_TRUE(first().apply(care::completeForm(session, first(), {.person = *mother}).value()));
    HandoverDialog *dialog = upToReview([](HandoverDialog &asked) {
        const auto boxes = asked.choiceView()->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            box->setChecked(box->text().contains(QStringLiteral("葵")) ||
                            box->text() == sectionName(exchange::Section::Questionnaires));
        }
    });
    const auto content = exchange::gather(first(), dialog->choiceView()->choice());
    ASSERT_TRUE(content);
    const auto clear = clearAnswers(first(), *content, paint::Typeface::shared());
    ASSERT_TRUE(clear);
    EXPECT_TRUE(pages::testing::wordsOf(*clear).contains(QStringLiteral("公園をふやしてください")));
    EXPECT_TRUE(pages::testing::wordsOf(*clear).contains(QStringLiteral("𠮷野")));
    dialog->printCodes();
    auto *preview = dialog->findChild<PrintPreview *>();
    ASSERT_TRUE(preview);
    ASSERT_TRUE(preview->offersChoice());
    EXPECT_FALSE(preview->findChild<QCheckBox *>()->isChecked()) << "sealed is sealed until somebody says otherwise";
    preview->close();
    ASSERT_TRUE(dialog->saveTo(path()));
    intake().openFile(path());
    intake().takeIn();
    ASSERT_EQ(m_second->list<FormResponse>()->size(), 1);
    EXPECT_EQ(m_second->list<FormResponse>()->first().value.response,
              first().list<FormResponse>(*mother)->first().value.response);
}

TEST_F(SealedIntakeTest, AfterTheCodesTheEndTellsWhatWasMadeAndWhatToDo)
{
    const auto visible = [](const QWidget &in, const char *words) {
        const auto buttons = in.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [words](const QPushButton *button) {
            return button->text() == QString::fromUtf8(words) && button->isVisible();
        });
        return found == buttons.cend() ? nullptr : *found;
    };
    HandoverDialog *dialog = upToReview([](HandoverDialog &asked) {
        const auto boxes = asked.choiceView()->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            const bool isSection = box->text() == sectionName(exchange::Section::Vaccinations);
            box->setChecked(isSection || box->text().contains(QStringLiteral("陽翔")));
        }
    });
    dialog->printCodes();
    QPointer<PrintPreview> preview = dialog->findChild<PrintPreview *>();
    ASSERT_TRUE(preview);
    preview->close();
    EXPECT_EQ(dialog->step(), HandoverDialog::Review);
    EXPECT_TRUE(first().list<Consent>()->isEmpty()) << "nothing left the house";

    dialog->printCodes();
    const auto previews = dialog->findChildren<PrintPreview *>();
    Q_EMIT previews.last()->printedOrSaved({});
    previews.last()->close();
    test::settle();
    EXPECT_EQ(dialog->step(), HandoverDialog::Done);
    EXPECT_EQ(first().list<Consent>()->size(), 1);
    EXPECT_FALSE(visible(*dialog, "やめる"));
    EXPECT_FALSE(visible(*dialog, "QRコードを印刷…"));
    const auto *done = dialog->findChild<HandoverDone *>();
    ASSERT_TRUE(done);
    QString said;
    const auto labels = done->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        said += label->text() + QLatin1Char('\n');
    }
    for (const char *word : {"Sakura clinic", "陽翔", "QRコードの紙", "この紙を", "どこにも送られていません"}) {
        EXPECT_TRUE(said.contains(QString::fromUtf8(word))) << word;
    }
    QPointer<HandoverDialog> open = dialog;
    QPushButton *end = visible(*dialog, "終わる");
    ASSERT_TRUE(end);
    QTest::keyClick(dialog, Qt::Key_Return);
    test::settle();
    EXPECT_TRUE(!open || !open->isVisible());
}

TEST_F(SealedIntakeTest, TheEndSaysWhichFileWasMadeAndThatTheOpenPagesAreOpen)
{
    const QStringList file = HandoverDone::stepsFor({QStringLiteral("A"), {}, QStringLiteral("/x/y.age")});
    EXPECT_TRUE(file.first().contains(QStringLiteral("y.age")) && !file.first().contains(QLatin1Char('/')));
    EXPECT_EQ(HandoverDone::stepsFor({QStringLiteral("A"), {}, {}, 3}).size(), 2);
    EXPECT_TRUE(HandoverDone::stepsFor({QStringLiteral("A"), {}, {}, 3, true})
                    .last()
                    .contains(QStringLiteral("だれでも読めます")));
    EXPECT_TRUE(HandoverDone::stepsFor({QStringLiteral("A"), {}, QStringLiteral("/x/y.pdf"), 3})
                    .first()
                    .contains(QStringLiteral("印刷して")));
}

TEST_F(SealedIntakeTest, AFileSealedToSomebodyElseIsToldAndNothingChanges)
{
    HandoverDialog *dialog = upToReview();
    ASSERT_TRUE(dialog->saveTo(path()));
    ASSERT_TRUE(exchange::ownCard(first()));
    auto *mine = sender()->intake();
    mine->openFile(path());
    EXPECT_TRUE(mine->preview().items.isEmpty());
}

} // namespace
} // namespace oyako::ui
