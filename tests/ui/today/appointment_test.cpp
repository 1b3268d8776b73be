// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/visit_questionnaire.h"
#include "core/exchange/calendar_export.h"
#include "core/immunization/japan/load.h"
#include "core/records/family_records.h"
#include "core/records/support_records.h"
#include "tests/ui/programs/window_driver.h"
#include "ui/today/agenda_card.h"
#include "ui/widgets/appointment_dialog.h"
#include "ui/widgets/print_preview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>

namespace oyako::ui {
namespace {

using records::Appointment;

class AppointmentTest : public WindowDriver {
protected:
    void SetUp() override
    {
        WindowDriver::SetUp();
        today();
    }
    qsizetype count() { return book().list<Appointment>()->size(); }
    /// The one that was noted here.
    Appointment noted()
    {
        const auto all = book().list<Appointment>().value();
        const auto found = std::find_if(all.cbegin(), all.cend(), [this](const book::Stored<Appointment> &one) {
            return one.value.place == m_place && one.value.date == QDate(2026, 11, 25);
        });
        EXPECT_NE(found, all.cend());
        return found == all.cend() ? Appointment() : found->value;
    }
    QByteArray calendar() { return exchange::exportCalendar(book(), immunization::japanSchedule(), {}).value(); }
    /// The sheet of the first thing on Today that can be booked, filled in.
    void noteOne(const QString &place)
    {
        today();
        m_place = place;
        click(QStringLiteral("予約をメモ"));
        ASSERT_TRUE(qobject_cast<AppointmentDialog *>(QApplication::activeModalWidget()));
        m_title = field<QLineEdit>(QStringLiteral("なんの予約"))->text();
        EXPECT_FALSE(m_title.isEmpty()) << "what it is for is known";
        type(QStringLiteral("日にち"), QStringLiteral("2026-11-25"));
        type(QStringLiteral("時刻"), QStringLiteral("14:45"));
        type(QStringLiteral("場所"), place);
        type(QStringLiteral("もちもの"), QStringLiteral("母子健康手帳、バスタオル"));
        save();
        ASSERT_FALSE(QApplication::activeModalWidget());
    }
    /// The first button of a vaccination or checkup writes what took place; then its menu leads to the appointment.
    static void askToChange(const AgendaCard &card)
    {
        const QString words = QStringLiteral("予約を直す");
        const auto buttons = card.findChildren<QPushButton *>();
        const auto actions = card.findChildren<QAction *>();
        for (QPushButton *button : buttons) {
            if (button->text() == words) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        for (QAction *action : actions) {
            if (action->text() == words) {
                action->trigger();
            }
        }
    }
    void openAgain()
    {
        today();
        const auto cards = m_open.window().shell()->currentPlace()->findChildren<AgendaCard *>();
        for (AgendaCard *card : cards) {
            const auto labels = card->findChildren<QLabel *>();
            if (std::any_of(labels.cbegin(), labels.cend(),
                            [this](const QLabel *label) { return label->text().contains(m_place); })) {
                askToChange(*card);
            }
        }
        settle();
        ASSERT_TRUE(qobject_cast<AppointmentDialog *>(QApplication::activeModalWidget()));
        EXPECT_EQ(field<QLineEdit>(QStringLiteral("場所"))->text(), m_place);
    }

    QString m_title;
    QString m_place;
};

TEST_F(AppointmentTest, SV_04_IsNotedGatheredHandedToTheCalendarAndCalledOff)
{
    const qsizetype before = count();
    noteOne(QStringLiteral("さくら小児科"));
    ASSERT_EQ(count(), before + 1);
    EXPECT_FALSE(noted().agendaItem.isEmpty()) << "it stands with what it is for, not beside it";
    EXPECT_TRUE(says(QStringLiteral("さくら小児科")));

    click(QStringLiteral("もっていく書類"), m_title);
    auto *papers = qobject_cast<PrintPreview *>(QApplication::activeModalWidget());
    ASSERT_TRUE(papers);
    papers->close();
    settle();

    const QByteArray file = calendar();
    EXPECT_TRUE(file.contains("20261125T1445"));
    EXPECT_FALSE(file.contains("SEQUENCE:1"));

    openAgain();
    click(QStringLiteral("予約を取りやめる"));
    EXPECT_FALSE(QApplication::activeModalWidget()) << "nothing is asked where nothing is known to cost";
    EXPECT_EQ(noted().status, records::AppointmentStatus::Cancelled);
    const QByteArray after = calendar();
    EXPECT_FALSE(after.contains("20261125T1445")) << "what it was for is still to do, on no day yet";
    EXPECT_TRUE(after.contains("SEQUENCE:1"));
    undo();
    EXPECT_EQ(noted().status, records::AppointmentStatus::Planned);
}

TEST_F(AppointmentTest, TheQuestionnaireOfTheVisitIsProposedAndACitysOwnCanBeChosen)
{
    const auto changes = care::takeFormIn(
        book(), R"({"resourceType":"Questionnaire","status":"active","url":"https://city.example/a","version":"1",)"
                R"("title":"みどり市 問診票","item":[{"linkId":"milk","type":"string","text":"牛乳"}]})");
    ASSERT_TRUE(changes && book().apply(*changes));
    const RecordId child = book().list<records::Person>()->last().id;
    const Context context{book(), clock(), *m_open.window().shell(), {}};
    const auto open = [&](const Appointment &appointment, const RecordId &id, int version) {
        auto *dialog = new AppointmentDialog(context, {id, child, version, appointment}, m_open.window().shell());
        dialog->open();
        settle();
        return field<QComboBox>(QStringLiteral("問診票"));
    };
    Appointment visit{.title = QStringLiteral("1歳6か月児健診"),
                      .date = QDate(2026, 11, 25),
                      .place = QStringLiteral("保健センター"),
                      .agendaItem = QLatin1String("checkup/18m/") + child.toString()};
    QComboBox *box = open(visit, {}, 0);
    ASSERT_TRUE(box);
    EXPECT_EQ(box->currentData(), QStringLiteral("previsit-18m"));
    EXPECT_EQ(box->itemData(0), QString(care::noQuestionnaire));
    EXPECT_EQ(box->itemData(1), QStringLiteral("previsit-18m")) << "the visit's own first";
    EXPECT_EQ(box->itemData(2), QStringLiteral("https://city.example/a"));
    save();
    m_place = visit.place;
    EXPECT_EQ(noted().form, QString()) << "what belongs to such visits need not be noted";

    const auto stored = book().list<Appointment>()->last();
    box = open(stored.value, stored.id, stored.version);
    box->setCurrentIndex(2);
    save();
    EXPECT_EQ(noted().form, QStringLiteral("https://city.example/a"));
    const auto again = book().find<Appointment>(stored.id).value();
    box = open(again.value, again.id, again.version);
    EXPECT_EQ(box->currentIndex(), 2);
    box->setCurrentIndex(0);
    save();
    EXPECT_EQ(noted().form, QString(care::noQuestionnaire));

    visit.agendaItem.clear();
    visit.form = QStringLiteral("gone");
    box = open(visit, {}, 0);
    EXPECT_EQ(box->currentData(), QStringLiteral("gone")) << "what was chosen stays until somebody chooses again";
}

TEST_F(AppointmentTest, SV_08_WhatCallingOffCostsByTheFacilitysRuleIsSaidOnce)
{
    ASSERT_TRUE(
        book().add({}, records::FeeCard{.title = QStringLiteral("けやき保育園"),
                                        .cancelFees = {{0, QStringLiteral("全額")}, {3, QStringLiteral("半額")}}}));
    noteOne(QStringLiteral("けやき保育園"));
    openAgain();
    click(QStringLiteral("予約を取りやめる"));
    ASSERT_TRUE(QApplication::activeModalWidget());
    EXPECT_TRUE(says(QStringLiteral("けやき保育園では、きょう取り消すと「半額」です")));
    EXPECT_EQ(noted().status, records::AppointmentStatus::Planned);
    click(QStringLiteral("予約を取りやめる"));
    EXPECT_FALSE(QApplication::activeModalWidget());
    EXPECT_EQ(noted().status, records::AppointmentStatus::Cancelled);
}

TEST_F(AppointmentTest, SV_08_OnTheDayItselfTheRuleOfThatDayIsSaid)
{
    ASSERT_TRUE(
        book().add({}, records::FeeCard{.title = QStringLiteral("けやき保育園"),
                                        .cancelFees = {{0, QStringLiteral("全額")}, {3, QStringLiteral("半額")}}}));
    noteOne(QStringLiteral("けやき保育園"));
    clock().advanceDays(3);
    openAgain();
    click(QStringLiteral("予約を取りやめる"));
    EXPECT_TRUE(says(QStringLiteral("けやき保育園では、きょう取り消すと「全額」です")));
}

TEST_F(AppointmentTest, TodayStaysAtTheCardThatWasBooked)
{
    m_open.window().resize(1024, 700);
    settle();
    QPushButton *last = nullptr;
    for (QPushButton *candidate : top()->findChildren<QPushButton *>()) {
        last = candidate->text() == QStringLiteral("予約をメモ") && candidate->isVisible() ? candidate : last;
    }
    ASSERT_TRUE(last) << "far down the page";
    const QString title = last->accessibleDescription();
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Space);
    settle();
    ASSERT_TRUE(QApplication::activeModalWidget());
    type(QStringLiteral("日にち"), QStringLiteral("2026-12-21"));
    save();
    auto *focus = m_open.window().focusWidget();
    ASSERT_TRUE(focus);
    EXPECT_EQ(focus->accessibleDescription(), title) << "not at another card";
    EXPECT_FALSE(focus->visibleRegion().isEmpty()) << "and in view";
}

} // namespace
} // namespace oyako::ui
