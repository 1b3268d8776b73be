// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/oyako/places.h"
#include "core/clinic/staff.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "ui/shell/first_run.h"
#include "ui/shell/first_run_keys.h"
#include "ui/shell/shell.h"
#include "ui/shell/unlock_page.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/municipality_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

using namespace oyako;
using namespace oyako::ui;

namespace {

/// A parent's first minutes with the program: real clicks and keys.
class FirstMinutes : public testing::Test {
protected:
    FirstMinutes()
    {
        Preferences preferences;
        preferences.language = text::Language::English;
        window = std::make_unique<MainWindow>(
            clock, keyStore,
            MainWindow::Setup{folder, preferences, app::allPlaces(keyStore), store::cheapestKdf, false});
        window->start();
        window->show();
    }

    FirstRun &run() { return *window->firstRun(); }

    void press(const char *words)
    {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String(words)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button " << words;
    }

    template <class Field>
    QList<Field *> visible()
    {
        QList<Field *> all;
        for (Field *field : window->findChildren<Field *>()) {
            if (field->isVisible()) {
                all.append(field);
            }
        }
        return all;
    }

    void choosePassphrase(const QString &first, const QString &second)
    {
        const auto fields = visible<PassphraseField>();
        ASSERT_EQ(fields.size(), 2);
        fields.at(0)->lineEdit()->clear();
        fields.at(1)->lineEdit()->clear();
        QTest::keyClicks(fields.at(0)->lineEdit(), first);
        QTest::keyClicks(fields.at(1)->lineEdit(), second);
    }

    void makeBook()
    {
        press("Start");
        choosePassphrase(QStringLiteral("four short plain words"), QStringLiteral("four short plain words"));
        press("Next");
        ASSERT_TRUE(QTest::qWaitFor([this] { return run().step() == FirstRun::Recovery; }, 20'000));
    }

    /// Reads the code from the page as a person would, and types the group asked for.
    void confirmCode(const char *goOn = "Next")
    {
        static const QRegularExpression betweenGroups(QStringLiteral("[\\s-]+"));
        QString code;
        for (QLabel *label : visible<QLabel>()) {
            code = label->text().count(QLatin1Char('-')) == 6 && label->text().contains(QLatin1Char('\n'))
                       ? label->text()
                       : code;
        }
        const QStringList groups = code.split(betweenGroups);
        ASSERT_EQ(groups.size(), 8);
        auto *answer = window->findChild<FirstRunRecovery *>()->findChild<QLineEdit *>();
        for (const QString &group : groups) {
            if (!window->book() && run().step() == FirstRun::Recovery) {
                answer->setText(group.toLower());
                press(goOn);
            }
        }
        ASSERT_TRUE(window->book() || run().step() != FirstRun::Recovery);
    }

    void chooseClinic()
    {
        QRadioButton *clinic = visible<QRadioButton>().at(1);
        ASSERT_EQ(clinic->text(), QStringLiteral("Clinic or city office"));
        clinic->setFocus();
        QTest::keyClick(clinic, Qt::Key_Space);
        press("Start");
        ASSERT_EQ(run().step(), FirstRun::Facility);
    }

    void describeClinic(const QString &name, const QString &number, const QString &administrator)
    {
        const auto lines = visible<QLineEdit>();
        ASSERT_EQ(lines.size(), 6) << "name, number, municipality; administrator with kana and profession";
        lines.at(0)->setText(name);
        lines.at(1)->setText(number);
        lines.at(3)->setText(administrator);
        press("Next");
    }

    QTemporaryDir home;
    QString folder = home.filePath(QStringLiteral("book"));
    FixedClock clock{QDate(2026, 11, 22)};
    platform::NoKeyStore keyStore;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(FirstMinutes, RefuseAShortOrMistypedPassphrase)
{
    press("Start");
    choosePassphrase(QStringLiteral("short"), QStringLiteral("short"));
    press("Next");
    EXPECT_EQ(run().step(), FirstRun::Passphrase);
    choosePassphrase(QStringLiteral("four short plain words"), QStringLiteral("four short plain world"));
    press("Next");
    EXPECT_EQ(run().step(), FirstRun::Passphrase);
    EXPECT_FALSE(QFileInfo::exists(folder));
    const auto complaint = [this] {
        const auto labels = visible<QLabel>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text() ==
                   QCoreApplication::translate("oyako::ui::FirstRunPassphrase", "上の合言葉とちがいます");
        });
    };
    EXPECT_TRUE(complaint());
    // The first one is mended to be like the second.
    QLineEdit *first = visible<PassphraseField>().at(0)->lineEdit();
    first->selectAll();
    QTest::keyClicks(first, QStringLiteral("four short plain world"));
    EXPECT_FALSE(complaint()) << "what was said goes once it is mended";
}

TEST_F(FirstMinutes, AskForOneGroupOfTheRecoveryCode)
{
    makeBook();
    auto *answer = window->findChild<FirstRunRecovery *>()->findChild<QLineEdit *>();
    answer->setText(QStringLiteral("????"));
    press("Next");
    EXPECT_EQ(run().step(), FirstRun::Recovery);
    confirmCode();
    EXPECT_EQ(run().step(), FirstRun::Family);
}

TEST_F(FirstMinutes, AskForTheKanaOfAChildWhereTheNameIsAsked)
{
    makeBook();
    confirmCode();
    ASSERT_EQ(run().step(), FirstRun::Family);
    visible<QLineEdit>().at(1)->setText(QStringLiteral("Hanako"));
    press("Next");
    ASSERT_EQ(run().step(), FirstRun::Child);
    QRadioButton *born = visible<QRadioButton>().at(1);
    born->setFocus();
    QTest::keyClick(born, Qt::Key_Space);
    const auto lines = visible<QLineEdit>();
    const auto named = [&lines](const char *name) {
        const auto found = std::find_if(lines.cbegin(), lines.cend(), [name](const QLineEdit *line) {
            return line->accessibleName() == QLatin1String(name);
        });
        return found == lines.cend() ? nullptr : *found;
    };
    QLineEdit *name = named("Child's given name");
    QLineEdit *kana = named("Given name in kana");
    ASSERT_TRUE(name && kana);
    name->setText(QStringLiteral("陽翔"));
    kana->setText(QStringLiteral("はると"));
    QTest::keyClicks(visible<DateField>().first()->lineEdit(), QStringLiteral("2026-05-01"));
    press("Open the book");
    ASSERT_TRUE(window->book());
    const auto persons = window->book()->list<records::Person>().value();
    const auto child = std::find_if(persons.cbegin(), persons.cend(),
                                    [](const auto &one) { return one.value.role == records::Role::Child; });
    ASSERT_NE(child, persons.cend());
    EXPECT_EQ(child->value.givenKana, QStringLiteral("はると"));
}

TEST_F(FirstMinutes, BeginWithTheKeyboardAtTheMainButton)
{
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    auto *start = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(start);
    EXPECT_EQ(start->text(), QStringLiteral("Start"));
    QTest::keyClick(start, Qt::Key_Return);
    EXPECT_EQ(run().step(), FirstRun::Passphrase);
    EXPECT_TRUE(visible<PassphraseField>().first()->lineEdit()->hasFocus());
}

TEST_F(FirstMinutes, AreAFamilysUnlessChosenOtherwise)
{
    EXPECT_FALSE(run().isForClinic());
    EXPECT_EQ(run().steps().size(), 5);
    press("Start");
    EXPECT_EQ(run().step(), FirstRun::Passphrase);
}

TEST_F(FirstMinutes, OfAClinicEndAtTheDeskWithItsAdministratorOnDuty)
{
    chooseClinic();
    QLineEdit *municipality = visible<MunicipalityField>().first()->lineEdit();
    municipality->setText(QStringLiteral("nowhere at all"));
    describeClinic(QStringLiteral("Sakura Clinic"), QStringLiteral("13-1-234567-9"), QStringLiteral("Sato Yuko"));
    EXPECT_EQ(run().step(), FirstRun::Facility) << "there is no such place";
    municipality->setText(QStringLiteral("せたがや"));
    QTest::keyClick(municipality, Qt::Key_Return);
    press("Next");
    ASSERT_EQ(run().step(), FirstRun::Passphrase);
    choosePassphrase(QStringLiteral("four short plain words"), QStringLiteral("four short plain words"));
    press("Next");
    ASSERT_TRUE(QTest::qWaitFor([this] { return run().step() == FirstRun::Recovery; }, 20'000));
    EXPECT_FALSE(window->findChild<FirstRunRecovery *>()->wantsKeyStore());
    confirmCode("Open the book");
    ASSERT_TRUE(window->book());
    EXPECT_EQ(window->book()->info()->name, QStringLiteral("Sakura Clinic"));
    EXPECT_EQ(window->book()->info()->facility, QStringLiteral("1312345679"));
    EXPECT_EQ(window->book()->info()->municipality, QStringLiteral("131121"));
    const auto onDuty = clinic::onDuty(*window->book());
    ASSERT_TRUE(onDuty && *onDuty);
    EXPECT_EQ((*onDuty)->value.name, QStringLiteral("Sato Yuko"));
    EXPECT_EQ((*onDuty)->value.duty, records::Duty::Administers);
    EXPECT_EQ(window->shell()->here().place, QStringLiteral("desk"));
}

TEST_F(FirstMinutes, LeadOnFromTheLastFieldAndNotBack)
{
    chooseClinic();
    const QPushButton *next = nullptr;
    for (QWidget *each = visible<QLineEdit>().last(); !next; each = each->nextInFocusChain()) {
        auto *button = qobject_cast<QPushButton *>(each);
        next = button && button->isVisible() ? button : nullptr;
    }
    EXPECT_EQ(next->text(), QStringLiteral("Next"));
}

TEST_F(FirstMinutes, OfAClinicGoToTheButtonWithEnterInTheLastField)
{
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    chooseClinic();
    QLineEdit *last = visible<QLineEdit>().last();
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Return);
    const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->text(), QStringLiteral("Next"));
    EXPECT_EQ(run().step(), FirstRun::Facility);
}

TEST_F(FirstMinutes, OfAFamilyGoToTheButtonWithEnterOnTheMunicipality)
{
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    makeBook();
    confirmCode();
    ASSERT_EQ(run().step(), FirstRun::Family);
    auto *municipality = visible<MunicipalityField>().first();
    municipality->lineEdit()->setFocus();
    municipality->lineEdit()->setText(QStringLiteral("せたがや"));
    QTest::keyClick(municipality->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(municipality->code(), QStringLiteral("131121"));
    const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->text(), QStringLiteral("Next"));
}

TEST_F(FirstMinutes, OfAClinicNeedNoCheckDigitForANumberOfTheirOwn)
{
    chooseClinic();
    describeClinic(QStringLiteral("Sakura Office"), QStringLiteral("1390000001"), QStringLiteral("Sato Yuko"));
    EXPECT_EQ(run().step(), FirstRun::Passphrase);
}

TEST_F(FirstMinutes, OfAClinicAskOnceAboutACheckDigit)
{
    chooseClinic();
    describeClinic(QStringLiteral("Sakura Clinic"), QStringLiteral("123"), QStringLiteral("Sato Yuko"));
    EXPECT_EQ(run().step(), FirstRun::Facility) << "not a number at all";
    describeClinic(QStringLiteral("Sakura Clinic"), QStringLiteral("1312345670"), QStringLiteral("Sato Yuko"));
    EXPECT_EQ(run().step(), FirstRun::Facility) << "a check digit that does not fit is pointed out";
    press("Next");
    EXPECT_EQ(run().step(), FirstRun::Passphrase);
    press("Back");
    EXPECT_EQ(run().step(), FirstRun::Facility);
    describeClinic(QStringLiteral("Sakura Clinic"), QStringLiteral("1312345670"), {});
    EXPECT_EQ(run().step(), FirstRun::Facility) << "somebody must administer it";
    EXPECT_FALSE(QFileInfo::exists(folder));
}

TEST_F(FirstMinutes, KeepTheChoiceWhenTheLanguageChanges)
{
    visible<QRadioButton>().at(1)->setChecked(true);
    Preferences preferences = window->preferences();
    preferences.language = text::Language::Japanese;
    window->applyPreferences(preferences);
    EXPECT_TRUE(run().isForClinic());
}

TEST_F(FirstMinutes, EndWithABookThatKnowsTheFamily)
{
    makeBook();
    confirmCode();
    ASSERT_EQ(run().step(), FirstRun::Family);
    const auto lines = visible<QLineEdit>();
    lines.at(0)->setText(QString::fromUtf8("𠮷野"));
    lines.at(1)->setText(QStringLiteral("花子"));
    auto *municipality = visible<MunicipalityField>().first();
    municipality->lineEdit()->setText(QStringLiteral("せたがや"));
    QTest::keyClick(municipality->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(municipality->code(), QStringLiteral("131121"));
    press("Next");
    ASSERT_EQ(run().step(), FirstRun::Child);
    QTest::keyClicks(visible<DateField>().at(0)->lineEdit(), QStringLiteral("2027-03-11"));
    press("Open the book");
    ASSERT_TRUE(window->book());
    const auto persons = window->book()->list<records::Person>();
    ASSERT_TRUE(persons);
    ASSERT_EQ(persons->size(), 1);
    EXPECT_EQ(persons->at(0).value.familyName, QString::fromUtf8("𠮷野"));
    const auto pregnancies = window->book()->list<records::Pregnancy>();
    ASSERT_TRUE(pregnancies);
    ASSERT_EQ(pregnancies->size(), 1);
    EXPECT_EQ(records::currentDueDate(pregnancies->at(0).value), QDate(2027, 3, 11));
    EXPECT_EQ(pregnancies->at(0).value.fetuses.size(), 1);
    EXPECT_EQ(window->book()->info()->municipality, QStringLiteral("131121"));
}

TEST_F(FirstMinutes, AWindowThatWasClosedComesBackLocked)
{
    makeBook();
    confirmCode();
    visible<QLineEdit>().at(1)->setText(QStringLiteral("Hanako"));
    press("Next");
    QTest::keyClicks(visible<DateField>().at(0)->lineEdit(), QStringLiteral("2027-03-11"));
    press("Open the book");
    ASSERT_TRUE(window->book());
    window->close();
    EXPECT_FALSE(window->book());
    window->show();
    ASSERT_TRUE(window->unlockPage());
    EXPECT_TRUE(window->unlockPage()->isVisible());
}

TEST_F(FirstMinutes, MayStartWithAChild)
{
    makeBook();
    confirmCode();
    visible<QLineEdit>().at(1)->setText(QStringLiteral("Hanako"));
    press("Next");
    QTest::mouseClick(visible<QRadioButton>().at(1), Qt::LeftButton, {}, QPoint(10, 10));
    press("Open the book");
    EXPECT_EQ(run().step(), FirstRun::Child) << "a child needs a date of birth";
    QTest::keyClicks(visible<DateField>().at(0)->lineEdit(), QStringLiteral("R7.5.10"));
    press("Open the book");
    ASSERT_TRUE(window->book());
    const auto persons = window->book()->list<records::Person>();
    ASSERT_EQ(persons->size(), 2);
    EXPECT_EQ(persons->at(0).value.birthDate.isValid() ? persons->at(0).value.birthDate
                                                       : persons->at(1).value.birthDate,
              QDate(2025, 5, 10));
    QApplication::processEvents(); // what Today shows is laid out
    press("Add another");
    EXPECT_EQ(window->shell()->here().place, QStringLiteral("family")) << "Today leads to somebody more";
}

TEST(RecoveryGroups, AreComparedAsPeopleType)
{
    EXPECT_TRUE(sameGroup(QStringLiteral(" 4k0x "), QStringLiteral("4K0X")));
    EXPECT_TRUE(sameGroup(QStringLiteral("４ＫＯＸ"), QStringLiteral("4K0X")));
    EXPECT_TRUE(sameGroup(QStringLiteral("l2i4"), QStringLiteral("1214")));
    EXPECT_FALSE(sameGroup(QStringLiteral("4K0"), QStringLiteral("4K0X")));
    EXPECT_FALSE(sameGroup({}, {}));
}

TEST(PassphraseStrength, CountsVarietyAndNotJustLength)
{
    EXPECT_EQ(strengthOf(QString()), PassphraseStrength::Empty);
    EXPECT_EQ(strengthOf(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), PassphraseStrength::Weak);
    EXPECT_EQ(strengthOf(QStringLiteral("12345678901234567890")), PassphraseStrength::Weak);
    EXPECT_EQ(strengthOf(QStringLiteral("kx7#Qm2v")), PassphraseStrength::Fair);
    EXPECT_EQ(strengthOf(QStringLiteral("correct horse battery staple")), PassphraseStrength::Strong);
    EXPECT_EQ(strengthOf(QStringLiteral("さくらの下で猫がねている朝")), PassphraseStrength::Strong);
}
