// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// The access log as an administrator reads it, on the screen and on the day's report.
#include "ui/staff/audit_panel.h"

#include "core/clinic/audit_table.h"
#include "core/office/list_note.h"
#include "tests/ui/office/clinic_window.h"
#include "ui/text/audit_report.h"
#include "ui/widgets/record_table.h"

#include <QHeaderView>
#include <QTableView>

namespace oyako::ui {
namespace {

class AuditWindow : public ClinicWindow {
protected:
    void SetUp() override
    {
        ClinicWindow::SetUp();
        comeOnDuty(records::Duty::Administers);
        const auto children = book().list<records::Person>().value();
        const office::ListRow row{.person = children.first().id};
        const office::ListRequest request{.kind = office::ListKind::Due, .month = QDate(2026, 11, 1)};
        ASSERT_TRUE(office::noteList(book(), book::Access::Read, request, QStringLiteral("list"), {row}));
        m_name = records::fullName(children.first().value);
    }
    /// The last cell of the newest row.
    static QString newest(const QAbstractItemModel *model)
    {
        return model->index(0, model->columnCount() - 1).data().toString();
    }

    QString m_name;
};

TEST_F(AuditWindow, DetailsAreSentencesAndWhatIsStoredStaysAsItWas)
{
    const auto before = book().auditLog().list({}).value();
    const auto head = book().auditLog().head().value();
    auto *panel = new AuditPanel(Context{book(), m_open.clock(), m_navigator, {}}, &m_window);
    panel->refresh();
    auto *table = panel->findChild<QTableView *>();
    const QAbstractItemModel *model = table->model();
    ASSERT_GT(model->rowCount(), 1);
    const QString sentence = QStringLiteral("「健診に案内する子」2026年11月、1人分の一覧 (%1)").arg(m_name);
    EXPECT_EQ(newest(model), sentence);
    (new QVBoxLayout(&m_window))->addWidget(panel);
    m_window.resize(700, 700);
    m_window.show();
    settle();
    EXPECT_GE(table->columnWidth(model->columnCount() - 1), table->fontMetrics().horizontalAdvance(sentence))
        << "read to its end, if need be by scrolling";
    m_window.resize(2400, 700);
    settle();
    EXPECT_GE(table->horizontalHeader()->length(), table->viewport()->width()) << "no room is left over";
    const auto report =
        text::auditReport(book(), m_open.clock().today(), {text::Language::Japanese, text::YearStyle::Western}).value();
    EXPECT_EQ(report.rows.last().last(), sentence);
    const auto after = book().auditLog().list({}).value();
    ASSERT_EQ(after.size(), before.size());
    EXPECT_TRUE(after.first().detail.startsWith(QStringLiteral("list 1 ")));
    const auto checked = book().auditLog().check().value();
    EXPECT_FALSE(checked.firstBad);
    EXPECT_EQ(checked.head.hash, head.hash);
    EXPECT_TRUE(clinic::auditTable(book(), {}, Progress()).value().contains("list 1 "))
        << "the exported list holds what the hash is of";
}

} // namespace
} // namespace oyako::ui
