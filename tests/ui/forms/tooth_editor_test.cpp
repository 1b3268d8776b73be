// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/tooth_editor.h"

#include "tests/ui/forms/forms_window.h"

namespace oyako::ui {
namespace {

class Teeth : public FormsWindow {
protected:
    ToothEditor *open(const char *form, const RecordId &person)
    {
        go(person, QLatin1String(form));
        return place()->filling()->view().findChild<ToothEditor *>();
    }
    QString mark(const char *linkId)
    {
        forms::Session &session = place()->filling()->view().session();
        const auto answers = session.answers(session.node(QLatin1String(linkId)));
        return answers.isEmpty() ? QString() : std::get<forms::Coding>(answers.first()).code;
    }
    QString linkOf(int fdi)
    {
        for (const forms::Item &item : place()->filling()->view().session().form().items) {
            if (fdiOf(item.binding) == fdi) {
                return item.linkId;
            }
        }
        return {};
    }
};

TEST_F(Teeth, AreMarkedWithTheKeyboardAlone)
{
    ToothEditor *teeth = open("checkup-18m", m_child);
    ASSERT_TRUE(teeth);
    EXPECT_EQ(teeth->nodes().size(), 20);
    ToothButton *first = teeth->tooth(55);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_C);
    EXPECT_EQ(mark(linkOf(55).toLatin1()), QStringLiteral("decayed"));
    ToothButton *below = teeth->tooth(84);
    QTest::keyClick(below, Qt::Key_Slash);
    EXPECT_EQ(mark(linkOf(84).toLatin1()), QStringLiteral("sound"));
    QTest::keyClick(below, Qt::Key_Delete);
    EXPECT_TRUE(mark(linkOf(84).toLatin1()).isEmpty());
}

TEST_F(Teeth, AClickGoesThroughTheMarksAndTheNameSaysThem)
{
    ToothEditor *teeth = open("checkup-18m", m_child);
    ASSERT_TRUE(teeth);
    ToothButton *tooth = teeth->tooth(61);
    const QString blank = tooth->accessibleName();
    for (const char *code : {"sound", "decayed", "treated", "lost"}) {
        QTest::mouseClick(tooth, Qt::LeftButton);
        EXPECT_EQ(mark(linkOf(61).toLatin1()), QLatin1String(code));
        EXPECT_NE(tooth->accessibleName(), blank);
    }
    QTest::mouseClick(tooth, Qt::LeftButton);
    EXPECT_EQ(tooth->accessibleName(), blank);
}

TEST_F(Teeth, OfAGrownUpAreThirtyTwo)
{
    const ToothEditor *teeth = open("dental-pregnancy", m_mother);
    ASSERT_TRUE(teeth);
    EXPECT_EQ(teeth->nodes().size(), 32);
    EXPECT_TRUE(teeth->tooth(18) && teeth->tooth(38));
}

} // namespace
} // namespace oyako::ui
