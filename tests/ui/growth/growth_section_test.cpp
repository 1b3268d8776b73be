// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/growth/growth_section.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"
#include "tests/ui/growth/growth_book.h"
#include "ui/growth/chart_chooser.h"
#include "ui/growth/growth_sheet.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/remark_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace oyako::ui {
namespace {

using pages::ChildChart;
using records::MeasurementKind;

class GrowthSectionTest : public GrowthBook {
protected:
    void open()
    {
        m_section = std::make_unique<GrowthSection>(context(), m_child);
        m_section->resize(900, 1200);
        m_section->show();
    }
    QByteArray saved(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        EXPECT_TRUE(m_section->chart()->save(path));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<GrowthSection> m_section;
};

TEST_F(GrowthSectionTest, ShowsTheChartOfTheAgeWithWhatWasMeasured)
{
    measure(MeasurementKind::Weight, 10'400, QDate(2026, 11, 10));
    open();
    EXPECT_EQ(m_section->chooser()->choice().chart, ChildChart::Toddler);
    const pages::Plot &plot = m_section->chart()->view()->shown();
    EXPECT_EQ(plot.title.shown(), QStringLiteral("幼児身体発育曲線(男の子)"));
    EXPECT_TRUE(plot.reference.shown().contains(QStringLiteral("令和5年")));
    ASSERT_EQ(plot.series.size(), 1);

    measure(MeasurementKind::Length, 805, QDate(2026, 11, 10));
    m_section->refresh();
    EXPECT_EQ(m_section->chart()->view()->shown().series.size(), 2);
}

TEST_F(GrowthSectionTest, SaysWhatIsMissingAndWhereToWriteIt)
{
    changeChild([](records::Person &child) { child.sex = records::Sex::Unknown; });
    open();
    EXPECT_FALSE(m_section->chart()->isVisible());
    EXPECT_TRUE(m_section->sheet()->isVisible()) << "writing goes on";
    changeChild([](records::Person &child) { child.sex = records::Sex::Female; });
    m_section->refresh();
    EXPECT_TRUE(m_section->chart()->isVisible());
}

TEST_F(GrowthSectionTest, CorrectedAgeIsOfferedToPretermChildrenOnly)
{
    open();
    EXPECT_EQ(m_section->chooser()->choice().basis, growth::AgeBasis::Birth);
    changeChild([](records::Person &child) { child.gestationalDaysAtBirth = 32 * 7; });
    measure(MeasurementKind::Weight, 9000, QDate(2026, 11, 10));
    open();
    EXPECT_EQ(m_section->chooser()->choice().basis, growth::AgeBasis::DueDate);
    EXPECT_TRUE(m_section->chart()->view()->shown().note.shown().contains(QStringLiteral("修正月齢")));
}

TEST_F(GrowthSectionTest, TheAgeFollowsTheChartUntilSomebodyChooses)
{
    changeChild([](records::Person &child) {
        child.gestationalDaysAtBirth = 32 * 7;
        child.birthDate = QDate(2020, 5, 10);
    });
    measure(MeasurementKind::Weight, 9000, QDate(2021, 4, 10));
    measure(MeasurementKind::Length, 1150, QDate(2026, 11, 10));
    open();
    EXPECT_EQ(m_section->chooser()->choice().chart, ChildChart::Height);
    EXPECT_EQ(m_section->chooser()->choice().basis, growth::AgeBasis::Birth);
    m_section->chooser()->choose(ChildChart::Infant);
    EXPECT_EQ(m_section->chooser()->choice().basis, growth::AgeBasis::DueDate);
    EXPECT_TRUE(m_section->chart()->view()->shown().note.shown().contains(QStringLiteral("修正月齢")));
    const auto boxes = m_section->chooser()->findChildren<QComboBox *>();
    QComboBox *basis = nullptr;
    for (QComboBox *box : boxes) {
        basis = box->findText(QStringLiteral("生まれた日から")) >= 0 ? box : basis;
    }
    ASSERT_TRUE(basis && basis->isVisible());
    basis->setCurrentIndex(basis->findText(QStringLiteral("生まれた日から")));
    EXPECT_TRUE(m_section->chart()->view()->shown().note.shown().contains(QStringLiteral("生まれた日から")));
    m_section->chooser()->choose(ChildChart::Toddler);
    m_section->refresh();
    EXPECT_EQ(m_section->chooser()->choice().basis, growth::AgeBasis::Birth) << "the reader's own choice stays";
    m_section->chooser()->choose(ChildChart::BirthWeight);
    EXPECT_FALSE(basis->isVisible()) << "no age to choose";
}

TEST_F(GrowthSectionTest, WhatIsAskedOrRefusedIsInSight)
{
    for (int month = 1; month < 18; ++month) {
        measure(MeasurementKind::Weight, 4000 + month * 350, QDate(2025, 5, 10).addMonths(month));
    }
    QScrollArea page;
    page.setWidgetResizable(true);
    auto *section = new GrowthSection(context(), m_child);
    page.setWidget(section);
    page.resize(760, 480);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const auto isInSight = [&page](const QWidget *words) {
        const QRect place(words->mapTo(page.viewport(), QPoint()), words->size());
        return words->isVisible() && page.viewport()->rect().contains(place);
    };
    section->startWriting();
    const auto type = [section](const char *text) {
        QTest::keyClicks(section->sheet()->grid(), QLatin1String(text).left(1));
        auto *editor = section->sheet()->grid()->viewport()->findChild<QLineEdit *>();
        ASSERT_TRUE(editor);
        QTest::keyClicks(editor, QString(QLatin1String(text).mid(1)));
        QTest::keyClick(editor, Qt::Key_Tab);
        QApplication::processEvents();
        QApplication::processEvents();
    };
    type("106");
    EXPECT_TRUE(section->sheet()->question().contains(QStringLiteral("10.6 kg")));
    EXPECT_TRUE(isInSight(section->sheet()->findChild<RemarkBar *>()));
    section->sheet()->grid()->setCurrentIndex(section->sheet()->grid()->currentIndex().siblingAtColumn(4));
    page.verticalScrollBar()->setValue(0);
    type("x");
    const auto messages = section->sheet()->findChildren<InlineMessage *>();
    EXPECT_TRUE(std::any_of(messages.cbegin(), messages.cend(), [&](const InlineMessage *message) {
        return message->text().contains(QStringLiteral("数字")) && isInSight(message);
    }));
}

TEST_F(GrowthSectionTest, SavesTheWholeChartInThreeFormats)
{
    measure(MeasurementKind::Weight, 10'400, QDate(2026, 11, 10));
    open();
    m_section->chart()->view()->zoom(0.5);
    EXPECT_TRUE(saved(QStringLiteral("chart.pdf")).startsWith("%PDF-"));
    EXPECT_TRUE(saved(QStringLiteral("chart.svg")).contains("<svg"));
    EXPECT_TRUE(saved(QStringLiteral("chart.png")).startsWith("\x89PNG"));
    EXPECT_EQ(m_section->chart()->document().pages.size(), 1);
}

TEST_F(GrowthSectionTest, AnInstitutionsReferenceIsKeptInTheBookAndNamed)
{
    open();
    const QString path = m_folder.filePath(QStringLiteral("市の調査.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "measure,unit,sex,band_label_ja,age_from_months,age_to_months,age_mid_months,p3,p10,p25,p50,p75,p90,p97\n"
        "weight,kg,male,a,12,18,15,8,8.5,9,9.5,10,10.5,11\n"
        "weight,kg,male,b,18,24,21,9,9.5,10,10.5,11,11.5,12\n");
    file.close();
    ASSERT_TRUE(m_section->loadReference(path));
    open();
    const auto boxes = m_section->chooser()->findChildren<QComboBox *>();
    const auto offering = std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) {
        return box->findText(QStringLiteral("市の調査")) >= 0;
    });
    ASSERT_NE(offering, boxes.cend());
    (*offering)->setCurrentIndex((*offering)->findText(QStringLiteral("市の調査")));
    EXPECT_TRUE(m_section->chart()->view()->shown().reference.shown().contains(QStringLiteral("市の調査")));

    file.open(QIODevice::WriteOnly);
    file.write("a,b\n1,2\n");
    file.close();
    EXPECT_FALSE(m_section->loadReference(path));
}

TEST_F(GrowthSectionTest, IsQuietAfterALoss)
{
    measure(MeasurementKind::Weight, 3000, QDate(2025, 5, 10));
    changeChild([](records::Person &child) { child.deathDate = QDate(2025, 6, 1); });
    open();
    EXPECT_EQ(m_section->sheet()->model()->rowCount(), 1) << "no row that waits for the next value";
    EXPECT_TRUE(m_section->chart()->isVisible());
}

} // namespace
} // namespace oyako::ui
