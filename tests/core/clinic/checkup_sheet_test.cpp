// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/checkup_sheet.h"

#include "core/care/checkup_answers.h"
#include "core/programs/visit_forms.h"
#include "tests/core/clinic/clinic_book.h"
#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

namespace oyako::clinic {
namespace {

using records::Checkup;
using records::FormResponse;
using records::Measurement;
using records::MeasurementKind;

using CheckupSheetTest = ClinicBook;

QString textOf(const CheckupSheet &sheet, const char *linkId)
{
    const auto answers = sheet.session().answers(sheet.session().node(QLatin1String(linkId)));
    return answers.isEmpty() ? QString() : forms::plainText(answers.first());
}

forms::Value option(const CheckupSheet &sheet, const char *linkId, int number)
{
    return sheet.session().item(sheet.session().node(QLatin1String(linkId))).options.at(number).value;
}

TEST_F(CheckupSheetTest, EveryCheckupWithASheetOpensAndAsksWhatTheDeskWrites)
{
    for (const programs::VisitForms &row : programs::builtInVisitForms()) {
        if (row.sheet.isEmpty()) {
            continue;
        }
        const CheckupSheet sheet = open(row.id.section(QLatin1Char('.'), 1));
        EXPECT_EQ(sheet.form().id, row.sheet);
        int measured = 0;
        const auto sections = sheet.sections();
        for (const SheetSection &section : sections) {
            for (const forms::NodeId node : section.rows) {
                const forms::Item &item = sheet.session().item(node);
                EXPECT_TRUE(item.isQuestion() && !item.hidden && !item.readOnly) << item.linkId.toStdString();
                EXPECT_FALSE(item.linkId.startsWith(QLatin1String("between."))) << "a table of the family's";
                measured += item.binding.startsWith(QLatin1String("measurement.")) ? 1 : 0;
            }
        }
        EXPECT_GE(measured, 2) << row.sheet.toStdString();
    }
    EXPECT_EQ(CheckupSheet::open(m_book, {m_child, QStringLiteral("2w"), QDate(2026, 11, 22)}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(CheckupSheet::open(m_book, {{}, QStringLiteral("18m"), QDate(2026, 11, 22)}).error().code,
              ErrorCode::UnknownRecord);
}

TEST_F(CheckupSheetTest, TheDeskFillsInWhatItKnowsItself)
{
    const CheckupSheet sheet = open();
    EXPECT_EQ(textOf(sheet, "head.date"), QStringLiteral("2026-11-22"));
    EXPECT_EQ(textOf(sheet, "head.fiscalYear"), QStringLiteral("2026"));
    EXPECT_EQ(textOf(sheet, "head.ageMonths"), QStringLiteral("18"));
    EXPECT_EQ(textOf(sheet, "facility"), QStringLiteral("みどり市こども家庭センター"));
    EXPECT_EQ(textOf(sheet, "head.insurance"), QString());
    EXPECT_FALSE(sheet.isSaved());
}

TEST_F(CheckupSheetTest, NoFindingFillsOnlyWhatIsLeftAndIsTakenBack)
{
    CheckupSheet sheet = open();
    const auto findings = rowsOf(sheet, "findings");
    answer(sheet, "findings.skin", option(sheet, "findings.skin", 1));
    const auto filled = sheet.fillNoFinding(findings);
    EXPECT_EQ(filled.size(), 12);
    EXPECT_EQ(textOf(sheet, "findings.skin"), QStringLiteral("所見あり"));
    EXPECT_EQ(textOf(sheet, "findings.body"), QStringLiteral("所見なし"));
    EXPECT_EQ(textOf(sheet, "findings.result"), QString()) << "a judgement is nobody's to fill in";
    EXPECT_TRUE(sheet.fillNoFinding(rowsOf(sheet, "measurements")).isEmpty()) << "no milk is no finding";

    answer(sheet, "findings.heart", option(sheet, "findings.heart", 0));
    EXPECT_FALSE(sheet.isFilled(sheet.session().node(QStringLiteral("findings.heart")))) << "a person answered it";
    EXPECT_EQ(sheet.takeBack(findings).size(), 11);
    EXPECT_EQ(textOf(sheet, "findings.body"), QString());
    EXPECT_EQ(textOf(sheet, "findings.heart"), QStringLiteral("所見なし"));
    EXPECT_EQ(textOf(sheet, "findings.skin"), QStringLiteral("所見あり"));
    EXPECT_TRUE(sheet.takeBack(findings).isEmpty());
}

TEST_F(CheckupSheetTest, NoSensitiveQuestionIsEverFilled)
{
    int sensitive = 0;
    for (const programs::VisitForms &row : programs::builtInVisitForms()) {
        if (row.sheet.isEmpty()) {
            continue;
        }
        CheckupSheet sheet = open(row.id.section(QLatin1Char('.'), 1));
        const auto sections = sheet.sections();
        for (const SheetSection &section : sections) {
            static_cast<void>(sheet.fillNoFinding(section.rows));
            for (const forms::NodeId node : section.rows) {
                sensitive += sheet.isSensitive(node) ? 1 : 0;
                EXPECT_FALSE(sheet.isSensitive(node) && sheet.isFilled(node));
                EXPECT_TRUE(!sheet.isSensitive(node) || sheet.session().answers(node).isEmpty());
            }
        }
    }
    EXPECT_GT(sensitive, 0);
}

TEST_F(CheckupSheetTest, WhatWasFoundStandsInTheDetailLineByLine)
{
    CheckupSheet sheet = open();
    const forms::NodeId skin = sheet.session().node(QStringLiteral("findings.skin"));
    const forms::NodeId heart = sheet.session().node(QStringLiteral("findings.heart"));
    ASSERT_NE(sheet.detailOf(skin), forms::noNode);
    EXPECT_EQ(sheet.detailOf(sheet.session().node(QStringLiteral("measurements.weight"))), forms::noNode);
    answer(sheet, "findings.detail", QStringLiteral("よく笑う"));
    ASSERT_TRUE(sheet.setNote(skin, QStringLiteral("湿疹(右頬)")));
    ASSERT_TRUE(sheet.setNote(heart, QStringLiteral("雑音")));
    ASSERT_TRUE(sheet.setNote(skin, QStringLiteral("湿疹(両頬)")));
    EXPECT_EQ(textOf(sheet, "findings.detail"), QStringLiteral("よく笑う\n皮膚: 湿疹(両頬)\n循環器: 雑音"));
    EXPECT_EQ(sheet.noteOf(skin), QStringLiteral("湿疹(両頬)"));
    ASSERT_TRUE(sheet.setNote(skin, {}));
    EXPECT_EQ(textOf(sheet, "findings.detail"), QStringLiteral("よく笑う\n循環器: 雑音"));
    EXPECT_EQ(sheet.noteOf(skin), QString());
}

TEST_F(CheckupSheetTest, SavingWritesCheckupMeasurementsAndResponseInOneStep)
{
    ASSERT_TRUE(addToDay(m_book, m_child, QDate(2026, 11, 22), QStringLiteral("1歳6か月児健診")));
    CheckupSheet sheet = open();
    answer(sheet, "measurements.weight", 10.42);
    answer(sheet, "measurements.height", 80.6);
    answer(sheet, "findings.result", option(sheet, "findings.result", 2));
    answer(sheet, "notes", QStringLiteral("皮膚を次回みる"));
    ASSERT_TRUE(sheet.save(m_book));
    ASSERT_EQ(all<Checkup>().size(), 1);
    const auto checkup = all<Checkup>().first();
    EXPECT_EQ(checkup.value.occasion, QStringLiteral("18m"));
    EXPECT_EQ(checkup.value.result, QStringLiteral("要経過観察"));
    EXPECT_EQ(checkup.value.note, QStringLiteral("皮膚を次回みる"));
    EXPECT_EQ(checkup.value.examiner, QStringLiteral("保健 のぞみ"));
    ASSERT_EQ(all<Measurement>().size(), 2);
    for (const auto &measurement : all<Measurement>()) {
        EXPECT_EQ(measurement.value.checkup, checkup.id);
        EXPECT_EQ(measurement.value.value, measurement.value.type == MeasurementKind::Weight ? 10'420 : 806);
    }
    ASSERT_EQ(all<FormResponse>().size(), 1);
    EXPECT_EQ(all<FormResponse>().first().value.author, m_staff);
    EXPECT_EQ(all<records::Appointment>().first().value.status, records::AppointmentStatus::Done);
    EXPECT_EQ(m_book.history(checkup.id)->last().author, m_staff);

    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(all<Checkup>().isEmpty() && all<Measurement>().isEmpty() && all<FormResponse>().isEmpty());
}

TEST_F(CheckupSheetTest, ASavedSheetOpensAgainIsCorrectedAndKeepsOneOfEverything)
{
    CheckupSheet first = open();
    answer(first, "measurements.weight", 10.42);
    answer(first, "measurements.height", 80.6);
    answer(first, "findings.body", option(first, "findings.body", 0));
    ASSERT_TRUE(first.save(m_book));
    auto weight = all<Measurement>().first().value.type == MeasurementKind::Weight ? all<Measurement>().first()
                                                                                   : all<Measurement>().last();
    weight.value.value = 10'240; // corrected in the child's own page
    ASSERT_TRUE(m_book.edit(weight));

    CheckupSheet again = open();
    EXPECT_TRUE(again.isSaved());
    EXPECT_EQ(textOf(again, "measurements.weight"), QStringLiteral("10.24")) << "the record is the truth";
    EXPECT_EQ(textOf(again, "findings.body"), QStringLiteral("所見なし"));
    ASSERT_TRUE(again.answer(again.session().node(QStringLiteral("measurements.height")), {}));
    ASSERT_TRUE(again.save(m_book));
    EXPECT_EQ(all<Checkup>().size(), 1);
    EXPECT_EQ(all<FormResponse>().size(), 1);
    EXPECT_EQ(all<FormResponse>().first().value.status, records::ResponseStatus::Amended);
    ASSERT_EQ(all<Measurement>().size(), 1) << "the blanked height was never taken";
    EXPECT_EQ(all<Measurement>().first().value.value, 10'240);
}

TEST_F(CheckupSheetTest, CorrectedOnALaterDayItStaysTheSheetOfItsCheckup)
{
    const SheetSubject subject{m_child, QStringLiteral("18m"), m_test.clock().today()};
    CheckupSheet first = open();
    answer(first, "findings.body", option(first, "findings.body", 0));
    ASSERT_TRUE(first.save(m_book));
    for (const int option_ : {1, 0}) {
        m_test.clock().advanceDays(1);
        CheckupSheet later = CheckupSheet::open(m_book, subject).value();
        EXPECT_TRUE(later.isSaved());
        EXPECT_FALSE(textOf(later, "findings.body").isEmpty()) << "what was answered is there";
        answer(later, "findings.body", option(later, "findings.body", option_));
        ASSERT_TRUE(later.save(m_book));
        ASSERT_EQ(all<Checkup>().size(), 1);
        ASSERT_EQ(all<FormResponse>().size(), 1);
        EXPECT_EQ(care::visitOf(all<FormResponse>().first().value), all<Checkup>().first().id);
    }
}

TEST_F(CheckupSheetTest, ACheckupMovedToAnotherDayKeepsItsSheet)
{
    CheckupSheet sheet = open();
    answer(sheet, "findings.body", option(sheet, "findings.body", 1));
    ASSERT_TRUE(sheet.save(m_book));
    auto checkup = all<Checkup>().first();
    checkup.value.date = checkup.value.date.addDays(-1); // corrected in the child's own page
    ASSERT_TRUE(m_book.edit(checkup));
    const CheckupSheet moved = CheckupSheet::open(m_book, {m_child, QStringLiteral("18m"), checkup.value.date}).value();
    EXPECT_EQ(textOf(moved, "findings.body"), QStringLiteral("所見あり"));
    EXPECT_EQ(textOf(open(), "findings.body"), QString()) << "the day it was first written under is another's";
}

TEST_F(CheckupSheetTest, TheDayIsNeeded)
{
    CheckupSheet sheet = open();
    ASSERT_TRUE(sheet.answer(sheet.session().node(QStringLiteral("head.date")), {}));
    const auto saved = sheet.save(m_book);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::MissingValue);
    EXPECT_EQ(saved.error().field, QStringLiteral("head.date"));
    EXPECT_TRUE(all<FormResponse>().isEmpty());
}

TEST_F(CheckupSheetTest, ADraftComesBackWithItsMarksAndItsAuthor)
{
    CheckupSheet sheet = open();
    answer(sheet, "measurements.weight", 10.42);
    static_cast<void>(sheet.fillNoFinding(rowsOf(sheet, "findings")));
    ASSERT_TRUE(sheet.saveDraft(m_book));
    CheckupSheet again = open();
    ASSERT_TRUE(again.draftFound());
    EXPECT_EQ(again.draftFound()->author, m_staff);
    EXPECT_EQ(textOf(again, "measurements.weight"), QStringLiteral("10.42"));
    EXPECT_EQ(again.takeBack(rowsOf(again, "findings")).size(), 13);
    ASSERT_TRUE(again.save(m_book));
    EXPECT_FALSE(open().draftFound());
    EXPECT_TRUE(m_book.drafts()->isEmpty());
}

TEST_F(CheckupSheetTest, ADraftOfAnotherDayIsNotContinued)
{
    CheckupSheet sheet = open();
    answer(sheet, "measurements.weight", 10.42);
    ASSERT_TRUE(sheet.saveDraft(m_book));
    m_test.clock().advanceDays(1);
    const CheckupSheet next = open();
    EXPECT_FALSE(next.draftFound());
    EXPECT_EQ(textOf(next, "measurements.weight"), QString());
}

TEST_F(CheckupSheetTest, WhatAnotherDeskSavedIsNeverOverwrittenUnseen)
{
    CheckupSheet mine = open();
    CheckupSheet theirs = open();
    m_book.setAuthor({});
    const RecordId other =
        m_book.add({}, records::StaffMember{.name = QStringLiteral("別 の人"), .duty = records::Duty::Records}).value();
    m_book.setAuthor(m_staff);
    answer(mine, "measurements.weight", 10.42);
    answer(theirs, "measurements.weight", 11.00);
    m_book.setAuthor(other);
    ASSERT_TRUE(theirs.save(m_book));
    m_book.setAuthor(m_staff);

    const auto refused = mine.save(m_book);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(all<Measurement>().first().value.value, 11'000);
    const auto since = mine.writtenSince(m_book).value();
    ASSERT_TRUE(since);
    EXPECT_EQ(since->author, other);
    EXPECT_EQ(since->at, m_test.clock().now());

    ASSERT_TRUE(mine.writeOver(m_book));
    EXPECT_FALSE(mine.writtenSince(m_book).value());
    ASSERT_TRUE(mine.save(m_book));
    ASSERT_EQ(all<Measurement>().size(), 1);
    EXPECT_EQ(all<Measurement>().first().value.value, 10'420);
    EXPECT_EQ(m_book.history(all<Measurement>().first().id)->size(), 2) << "theirs stays in the history";
}

TEST_F(CheckupSheetTest, AnotherDesksDraftStays)
{
    CheckupSheet mine = open();
    CheckupSheet theirs = open();
    answer(theirs, "measurements.weight", 11.00);
    ASSERT_TRUE(theirs.saveDraft(m_book));
    answer(mine, "measurements.weight", 10.42);
    EXPECT_EQ(mine.saveDraft(m_book).error().code, ErrorCode::Conflict);
    EXPECT_EQ(textOf(open(), "measurements.weight"), QStringLiteral("11"));
    ASSERT_TRUE(mine.writeOver(m_book));
    ASSERT_TRUE(mine.saveDraft(m_book));
    EXPECT_EQ(textOf(open(), "measurements.weight"), QStringLiteral("10.42"));
}

TEST_F(CheckupSheetTest, ACheckupWrittenElsewhereThatDayIsContinued)
{
    const auto visit = m_book
                           .add(m_child, Checkup{.occasion = QStringLiteral("18m"),
                                                 .date = QDate(2026, 11, 22),
                                                 .findings = {{QStringLiteral("judgement"), QStringLiteral("既医療")}},
                                                 .note = QStringLiteral("前から")})
                           .value();
    ASSERT_TRUE(m_book.add(
        m_child,
        Measurement{.type = MeasurementKind::Length, .value = 806, .date = QDate(2026, 11, 22), .checkup = visit}));
    CheckupSheet sheet = open();
    EXPECT_TRUE(sheet.isSaved());
    EXPECT_EQ(textOf(sheet, "measurements.height"), QStringLiteral("80.6"));
    EXPECT_EQ(textOf(sheet, "findings.result"), QStringLiteral("既医療"));
    EXPECT_EQ(textOf(sheet, "notes"), QStringLiteral("前から"));
    ASSERT_TRUE(sheet.save(m_book));
    EXPECT_EQ(all<Checkup>().size(), 1);
    EXPECT_EQ(all<Measurement>().size(), 1);
}

TEST_F(CheckupSheetTest, OpeningAndAnsweringWriteNothing)
{
    const QStringList before = contentOf(m_book);
    CheckupSheet sheet = open();
    answer(sheet, "measurements.weight", 10.42);
    static_cast<void>(sheet.fillNoFinding(rowsOf(sheet, "findings")));
    EXPECT_EQ(contentOf(m_book), before);
}

TEST_F(CheckupSheetTest, WhatStandsInTheWayIsNamedAndNothingIsWritten)
{
    ASSERT_TRUE(addToDay(m_book, m_child, QDate(2026, 11, 22), {}));
    CheckupSheet sheet = open();
    answer(sheet, "measurements.height", 80.6);
    answer(sheet, "measurements.weight", 1042.0); // kilograms of grams
    ASSERT_TRUE(sheet.saveDraft(m_book));
    const QStringList before = contentOf(m_book);
    const auto saved = sheet.save(m_book);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(saved.error().field, QStringLiteral("measurements.weight"));
    EXPECT_EQ(contentOf(m_book), before) << "the draft stays, the appointment is still to come";
    answer(sheet, "measurements.weight", 10.42);
    EXPECT_TRUE(sheet.save(m_book));
}

TEST_F(CheckupSheetTest, AConflictWritesNothing)
{
    CheckupSheet mine = open();
    CheckupSheet theirs = open();
    answer(theirs, "measurements.weight", 11.0);
    ASSERT_TRUE(theirs.save(m_book));
    answer(mine, "measurements.weight", 10.42);
    const QStringList before = contentOf(m_book);
    EXPECT_EQ(mine.save(m_book).error(), (Error{ErrorCode::Conflict, QStringLiteral("checkup"), {}}));
    EXPECT_EQ(contentOf(m_book), before);
}

TEST_F(CheckupSheetTest, WhatWasSavedIsOnTheDiskAndUndoneAndRedoneInOneStep)
{
    CheckupSheet sheet = open();
    answer(sheet, "measurements.weight", 10.42);
    answer(sheet, "findings.result", option(sheet, "findings.result", 0));
    ASSERT_TRUE(sheet.save(m_book));
    EXPECT_TRUE(sheet.isSaved());
    EXPECT_FALSE(sheet.writtenSince(m_book).value()) << "by nobody else";
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(all<Checkup>().isEmpty() && all<Measurement>().isEmpty() && all<FormResponse>().isEmpty());
    EXPECT_FALSE(open().isSaved());
    ASSERT_TRUE(m_book.redoLast());
    EXPECT_EQ(textOf(open(), "measurements.weight"), QStringLiteral("10.42"));
    m_test.reopen();
    const auto again = CheckupSheet::open(m_test.book(), {m_child, QStringLiteral("18m"), QDate(2026, 11, 22)}).value();
    EXPECT_TRUE(again.isSaved());
    EXPECT_EQ(textOf(again, "findings.result"), QStringLiteral("異常なし"));
}

TEST_F(CheckupSheetTest, SavingTwiceKeepsOneOfEverything)
{
    CheckupSheet sheet = open();
    answer(sheet, "measurements.weight", 10.42);
    ASSERT_TRUE(sheet.save(m_book));
    answer(sheet, "measurements.weight", 10.5);
    ASSERT_TRUE(sheet.save(m_book)) << "the same sheet goes on";
    EXPECT_EQ(all<Checkup>().size(), 1);
    EXPECT_EQ(all<FormResponse>().size(), 1);
    ASSERT_EQ(all<Measurement>().size(), 1);
    EXPECT_EQ(all<Measurement>().first().value.value, 10'500);
}

TEST_F(CheckupSheetTest, TwoCheckupsOfOneDayDoNotMix)
{
    CheckupSheet first = open();
    answer(first, "measurements.weight", 10.42);
    ASSERT_TRUE(first.save(m_book));
    const CheckupSheet other = open(QStringLiteral("3y"));
    EXPECT_FALSE(other.isSaved());
    EXPECT_EQ(textOf(other, "measurements.weight"), QString());
    const RecordId second = addChild(QStringLiteral("葵"), QStringLiteral("あおい"), QDate(2025, 5, 2));
    EXPECT_FALSE(CheckupSheet::open(m_book, {second, QStringLiteral("18m"), QDate(2026, 11, 22)})->isSaved());
    EXPECT_FALSE(CheckupSheet::open(m_book, {m_child, QStringLiteral("18m"), QDate(2026, 11, 23)})->isSaved());
}

TEST_F(CheckupSheetTest, OnlyTheDaysOwnPlannedAppointmentsAreDone)
{
    using records::Appointment;
    using records::AppointmentStatus;
    const auto add = [&](const QDate &date, AppointmentStatus status) {
        return m_book.add(m_child, Appointment{.title = QStringLiteral("健診"), .date = date, .status = status})
            .value();
    };
    const RecordId planned = add(QDate(2026, 11, 22), AppointmentStatus::Planned);
    const RecordId cancelled = add(QDate(2026, 11, 22), AppointmentStatus::Cancelled);
    const RecordId tomorrow = add(QDate(2026, 11, 23), AppointmentStatus::Planned);
    CheckupSheet sheet = open();
    ASSERT_TRUE(sheet.save(m_book));
    const auto statusOf = [&](const RecordId &id) { return m_book.find<Appointment>(id)->value.status; };
    EXPECT_EQ(statusOf(planned), AppointmentStatus::Done);
    EXPECT_EQ(statusOf(cancelled), AppointmentStatus::Cancelled);
    EXPECT_EQ(statusOf(tomorrow), AppointmentStatus::Planned);
}

TEST_F(CheckupSheetTest, WhoCameWithoutAnAppointmentIsPutOnTheDaysListOnceAndUndoneWithTheCheckup)
{
    const QDate today = m_test.clock().today();
    ASSERT_TRUE(m_book.add(m_child, records::Appointment{.title = QStringLiteral("健診"),
                                                         .date = today,
                                                         .status = records::AppointmentStatus::Cancelled}));
    CheckupSheet sheet = open();
    answer(sheet, "measurements.weight", 10.4);
    ASSERT_TRUE(sheet.save(m_book, QStringLiteral("1歳6か月児健診")));
    const auto list = dayList(m_book, today).value();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list.first().state, DayState::Done);
    EXPECT_EQ(list.first().occasion, QStringLiteral("18m"));
    EXPECT_EQ(list.first().appointment.value.title, QStringLiteral("1歳6か月児健診"));
    answer(sheet, "measurements.weight", 10.5);
    ASSERT_TRUE(sheet.save(m_book, QStringLiteral("1歳6か月児健診")));
    EXPECT_EQ(dayList(m_book, today)->size(), 1);
    ASSERT_TRUE(m_book.undoLast());
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(dayList(m_book, today)->isEmpty());
    EXPECT_TRUE(all<records::Checkup>().isEmpty());
}

TEST_F(CheckupSheetTest, TheJudgementIsOpenUntilSomebodyAnswersIt)
{
    CheckupSheet sheet = open();
    const forms::NodeId judgement = sheet.session().node(QStringLiteral("findings.result"));
    EXPECT_EQ(sheet.openJudgement(), judgement);
    static_cast<void>(sheet.fillNoFinding(rowsOf(sheet, "findings")));
    EXPECT_EQ(sheet.openJudgement(), judgement) << "no findings are no judgement";
    answer(sheet, "findings.result", option(sheet, "findings.result", 3));
    EXPECT_EQ(sheet.openJudgement(), forms::noNode);
    ASSERT_TRUE(sheet.answer(judgement, {}));
    EXPECT_EQ(sheet.openJudgement(), judgement);
}

TEST_F(CheckupSheetTest, ANoteIsOneLineWhateverIsTyped)
{
    CheckupSheet sheet = open();
    const forms::NodeId skin = sheet.session().node(QStringLiteral("findings.skin"));
    const forms::NodeId heart = sheet.session().node(QStringLiteral("findings.heart"));
    ASSERT_TRUE(sheet.setNote(heart, QStringLiteral("雑音: 収縮期")));
    ASSERT_TRUE(sheet.setNote(skin, QStringLiteral("湿疹\n循環器: うそ")));
    EXPECT_EQ(sheet.noteOf(skin), QStringLiteral("湿疹 循環器: うそ"));
    EXPECT_EQ(sheet.noteOf(heart), QStringLiteral("雑音: 収縮期"));
    ASSERT_TRUE(sheet.setNote(skin, {}));
    EXPECT_EQ(textOf(sheet, "findings.detail"), QStringLiteral("循環器: 雑音: 収縮期"));
    ASSERT_TRUE(sheet.setNote(heart, {}));
    EXPECT_TRUE(sheet.session().answers(sheet.detailOf(heart)).isEmpty()) << "an empty detail is no answer";
    const forms::NodeId weight = sheet.session().node(QStringLiteral("measurements.weight"));
    EXPECT_EQ(sheet.setNote(weight, QStringLiteral("裸")).error(),
              (Error{ErrorCode::NotFound, QStringLiteral("measurements.weight"), {}}));
}

TEST_F(CheckupSheetTest, ADamagedDraftGivesWay)
{
    for (const char *kept : {"", "{", "{}", R"({"date":"2026-11-22"})",
                             R"({"date":"2026-11-22","response":{"resourceType":"Patient"}})"}) {
        ASSERT_TRUE(m_book.saveDraft(sheetDraftKey(QStringLiteral("18m"), m_child), kept));
        CheckupSheet sheet = open();
        EXPECT_FALSE(sheet.draftFound()) << kept;
        EXPECT_EQ(textOf(sheet, "head.date"), QStringLiteral("2026-11-22")) << kept;
        EXPECT_TRUE(sheet.saveDraft(m_book)) << kept;
        EXPECT_TRUE(open().draftFound()) << kept;
    }
}

TEST_F(CheckupSheetTest, ADroppedDraftIsGone)
{
    CheckupSheet sheet = open();
    answer(sheet, "measurements.weight", 10.42);
    ASSERT_TRUE(sheet.saveDraft(m_book));
    ASSERT_TRUE(sheet.dropDraft(m_book));
    EXPECT_FALSE(open().draftFound());
    EXPECT_TRUE(sheet.saveDraft(m_book)) << "and may be begun again";
}

TEST_F(CheckupSheetTest, WhoErasedTheCheckupSinceIsToldToo)
{
    CheckupSheet first = open();
    answer(first, "measurements.weight", 10.42);
    ASSERT_TRUE(first.save(m_book));
    CheckupSheet mine = open();
    ASSERT_TRUE(m_book.markEnteredInError(all<Checkup>().first().id));
    ASSERT_TRUE(mine.writtenSince(m_book).value());
    EXPECT_EQ(mine.writtenSince(m_book).value()->author, m_staff);
    EXPECT_EQ(mine.save(m_book).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(mine.writeOver(m_book));
    EXPECT_TRUE(mine.save(m_book));
    EXPECT_EQ(all<Checkup>().size(), 1);
}

TEST_F(CheckupSheetTest, AsksWhatTheChildsBookletAsks)
{
    const auto asksForTheChest = [this] {
        const CheckupSheet sheet = open(QStringLiteral("9-10m"));
        return rowsOf(sheet, "measurements").contains(sheet.session().node(QStringLiteral("measurements.chest")));
    };
    EXPECT_FALSE(asksForTheChest()) << "no booklet is known: the newest";
    ASSERT_TRUE(m_book.add(m_child, records::Handbook{.edition = QStringLiteral("2023")}));
    EXPECT_FALSE(asksForTheChest());
    ASSERT_TRUE(m_book.add(m_child, records::Handbook{.edition = QStringLiteral("2020")}));
    EXPECT_TRUE(asksForTheChest());
}

TEST_F(CheckupSheetTest, WhatWasMeasuredThoughTheBookletDoesNotAskIsShownAndKept)
{
    const RecordId visit = m_book
                               .add(m_child, Checkup{.type = records::CheckupKind::Child,
                                                     .occasion = QStringLiteral("9-10m"),
                                                     .date = m_test.clock().today()})
                               .value();
    ASSERT_TRUE(m_book.add(m_child, Measurement{.type = MeasurementKind::ChestCircumference,
                                                .value = 450,
                                                .date = m_test.clock().today(),
                                                .checkup = visit}));
    CheckupSheet sheet = open(QStringLiteral("9-10m"));
    EXPECT_EQ(textOf(sheet, "measurements.chest"), QStringLiteral("45"));
    EXPECT_TRUE(rowsOf(sheet, "measurements").contains(sheet.session().node(QStringLiteral("measurements.chest"))));
    answer(sheet, "measurements.weight", qint64(8500));
    ASSERT_TRUE(sheet.save(m_book));
    const auto measured = all<Measurement>();
    EXPECT_TRUE(std::any_of(measured.cbegin(), measured.cend(), [](const auto &one) {
        return one.value.type == MeasurementKind::ChestCircumference && one.value.value == 450;
    }));
}

} // namespace
} // namespace oyako::clinic
