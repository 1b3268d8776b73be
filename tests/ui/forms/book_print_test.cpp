// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/book_print_dialog.h"

#include "tests/ui/forms/forms_window.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/print_preview.h"

#include <QCheckBox>
#include <QComboBox>

namespace oyako::ui {
namespace {

class BookPrint : public FormsWindow {
protected:
    BookPrintDialog *open(const QString &placeId, const RecordId &person)
    {
        m_open.window().shell()->go({.place = placeId, .person = person});
        settle();
        m_open.window().shell()->currentPlace()->print();
        settle();
        return qobject_cast<BookPrintDialog *>(QApplication::activeModalWidget());
    }
};

TEST_F(BookPrint, AChildsBookIsChosenShownAndCutDownToParts)
{
    BookPrintDialog *dialog = open(QStringLiteral("child"), m_child);
    ASSERT_TRUE(dialog);
    const auto whole = dialog->document();
    ASSERT_TRUE(whole);
    auto *paper = dialog->findChild<QComboBox *>();
    ASSERT_TRUE(paper);
    EXPECT_EQ(whole->pages.first().size, pages::a4);
    paper->setCurrentIndex(3);
    const auto single = dialog->document();
    EXPECT_EQ(single->pages.first().size, pages::a6);
    EXPECT_GT(single->pages.size(), 60);
    dialog->chooseOnly(pages::BookPart::Vaccinations);
    EXPECT_LT(dialog->document()->pages.size(), 10);
    PrintPreview *preview = dialog->preview();
    ASSERT_TRUE(preview);
    settle();
    EXPECT_TRUE(preview->isVisible());
    preview->close();
    dialog->close();
}

TEST_F(BookPrint, NothingChosenIsSaidAndNothingShown)
{
    BookPrintDialog *dialog = open(QStringLiteral("pregnancy"), m_mother);
    ASSERT_TRUE(dialog);
    dialog->chooseOnly(pages::BookPart::Cover);
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        box->setChecked(false);
    }
    EXPECT_FALSE(dialog->preview());
    EXPECT_FALSE(dialog->findChild<InlineMessage *>()->text().isEmpty());
    dialog->close();
}

} // namespace
} // namespace oyako::ui
