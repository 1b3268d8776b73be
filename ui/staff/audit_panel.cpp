// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/staff/audit_panel.h"

#include "core/base/files.h"
#include "core/clinic/audit_table.h"
#include "core/clinic/staff.h"
#include "ui/paint/typeface.h"
#include "ui/staff/staff_words.h"
#include "ui/text/audit_report.h"
#include "ui/text/audit_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>

namespace oyako::ui {

namespace {

constexpr int mostShown = 1'000;

constexpr book::Access allAccesses[]{book::Access::Login, book::Access::LoginFailed, book::Access::ChangePerson,
                                     book::Access::Lock,  book::Access::Read,        book::Access::ReadSensitive,
                                     book::Access::Write, book::Access::Import,      book::Access::Print,
                                     book::Access::Export};

} // namespace

AuditPanel::AuditPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_from(new DateField({context.clock.today(), calendar::MissingYear::NotAfterToday}, context.speech()))
    , m_until(new DateField({context.clock.today(), calendar::MissingYear::NotAfterToday}, context.speech()))
    , m_staff(new QComboBox)
    , m_action(new QComboBox)
    , m_everybody(makeButton(tr("すべての人の記録にもどす"), ButtonRole::Link))
    , m_count(makeText(TextRole::Hint, {}))
    , m_table(new RecordTable(tr("アクセス記録"),
                              {tr("番号"), tr("いつ"), tr("担当"), tr("したこと"), tr("だれの記録"), tr("くわしく")}))
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    column->addLayout(filterRow());
    auto *buttons = new FlowRow;
    QPushButton *check = makeButton(tr("書きかえられていないか確かめる"));
    QPushButton *save = makeButton(tr("CSVに書き出す"));
    QPushButton *print = makeButton(tr("日報を印刷"));
    for (QPushButton *button : {check, save, print}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addWidget(m_everybody, 0, Qt::AlignLeft);
    column->addWidget(m_count);
    column->addWidget(m_table);
    m_table->setOpensOnly(tr("この人の記録だけを見る"));
    m_from->setDate(context.clock.today());
    connect(check, &QPushButton::clicked, this, &AuditPanel::check);
    connect(save, &QPushButton::clicked, this, &AuditPanel::askForTable);
    connect(print, &QPushButton::clicked, this, &AuditPanel::print);
    connect(m_table, &RecordTable::changeRequested, this, [this](const RecordId &person) {
        m_person = person;
        refresh();
    });
    connect(m_everybody, &QPushButton::clicked, this, [this] {
        m_person = {};
        refresh();
    });
}

QLayout *AuditPanel::filterRow()
{
    auto *row = new FlowRow;
    m_action->addItem(tr("すべて"), -1);
    for (const book::Access access : allAccesses) {
        m_action->addItem(text::accessName(access), static_cast<int>(access));
    }
    row->addWidget(new FieldRow(tr("この日から"), m_from));
    row->addWidget(new FieldRow(tr("この日まで"), m_until));
    row->addWidget(new FieldRow(tr("担当"), m_staff));
    row->addWidget(new FieldRow(tr("したこと"), m_action));
    fillStaff();
    connect(m_from, &DateField::changed, this, &AuditPanel::showEntries);
    connect(m_until, &DateField::changed, this, &AuditPanel::showEntries);
    connect(m_staff, &QComboBox::currentIndexChanged, this, &AuditPanel::showEntries);
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditPanel::showEntries);
    return row;
}

void AuditPanel::fillStaff()
{
    const QSignalBlocker quiet(m_staff);
    const QVariant before = m_staff->currentData();
    m_staff->clear();
    m_staff->addItem(tr("すべて"));
    const auto staff = clinic::staffOf(m_context.book).value_or(QList<clinic::Staff>());
    for (const clinic::Staff &member : staff) {
        m_staffNames.insert(member.id, member.value.name);
        m_staff->addItem(member.value.name, member.id.toString());
    }
    m_staff->setCurrentIndex(std::max(0, m_staff->findData(before)));
}

book::AuditFilter AuditPanel::filter() const
{
    const QTimeZone zone = m_context.clock.zone();
    const auto from = m_from->date();
    const auto until = m_until->date();
    const int action = m_action->currentData().toInt();
    return {.from = from ? QDateTime(*from, QTime(0, 0), zone) : QDateTime(),
            .until = until ? QDateTime(until->addDays(1), QTime(0, 0), zone) : QDateTime(),
            .staff = RecordId::fromString(m_staff->currentData().toString()).value_or(RecordId()),
            .person = m_person,
            .access = action < 0 ? std::nullopt : std::optional(static_cast<book::Access>(action)),
            .limit = mostShown};
}

void AuditPanel::refresh()
{
    fillStaff();
    showEntries();
}

QString AuditPanel::nameOf(const RecordId &person) const
{
    const auto found = person.isEmpty() ? Result<book::Stored<records::Person>>(fail(ErrorCode::UnknownRecord))
                                        : m_context.book.find<records::Person>(person);
    return found ? records::fullName(found->value) : QString();
}

QStringList AuditPanel::cellsOf(const book::AuditEntry &entry) const
{
    book::AuditEntry local = entry;
    local.at = entry.at.toTimeZone(m_context.clock.zone());
    const QDateTime &at = local.at;
    const auto about = RecordId::fromString(entry.subject);
    const QString person = entry.person.isEmpty() && about ? m_staffNames.value(*about) : nameOf(entry.person);
    return {QString::number(entry.sequence),
            QString(text::shortDate(at.date(), m_context.speech()) % QLatin1Char(' ') %
                    at.toString(QStringLiteral("HH:mm:ss"))),
            m_staffNames.value(entry.staff, tr("—")),
            text::accessName(entry.access),
            person,
            text::auditDetail(local, m_context.speech(), [this](const RecordId &id) { return nameOf(id); })};
}

void AuditPanel::showEntries()
{
    const auto entries = m_context.book.auditLog().list(filter());
    if (!entries) {
        m_message->say(InlineMessage::Tone::Attention, staffSentence(entries.error()));
        return;
    }
    QList<RecordTableModel::Row> rows;
    for (const book::AuditEntry &entry : *entries) {
        rows.append({entry.person, cellsOf(entry)});
    }
    m_table->setRows(rows);
    m_everybody->setVisible(!m_person.isEmpty());
    m_count->setText(rows.size() < mostShown ? tr("%n件", nullptr, static_cast<int>(rows.size()))
                                             : tr("新しいほうから%n件を見せています", nullptr, mostShown));
}

void AuditPanel::check()
{
    const auto checked = m_context.book.auditLog().check();
    if (!checked) {
        m_message->say(InlineMessage::Tone::Attention, staffSentence(checked.error()));
    } else if (checked->firstBad) {
        m_message->say(InlineMessage::Tone::Attention,
                       tr("番号%1から、書いたときと合いません").arg(*checked->firstBad));
    } else {
        m_message->say(InlineMessage::Tone::Calm,
                       tr("%1件ぜんぶ、書いたときのままです。終わりの印: %2")
                           .arg(QString::number(checked->head.sequence), clinic::headText(checked->head.hash)));
    }
}

Result<void> AuditPanel::saveTable(const QString &path)
{
    const auto table = clinic::auditTable(m_context.book, filter(), Progress());
    return table ? files::replace(path, *table) : fail(table.error());
}

void AuditPanel::askForTable()
{
    const QFileDialog *dialog = openSaveDialog(this, tr("CSVに書き出す"), QStringLiteral("CSV (*.csv)"),
                                               tr("アクセス記録") + QLatin1String(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveTable(path); saved) {
            m_context.navigator.say(tr("書き出しました"));
        } else {
            m_message->say(InlineMessage::Tone::Attention, staffSentence(saved.error()));
        }
        showEntries();
    });
}

Result<pages::Document> AuditPanel::report() const
{
    const auto report =
        text::auditReport(m_context.book, m_from->date().value_or(m_context.clock.today()), m_context.speech());
    return report ? Result<pages::Document>(pages::layOut(*report, paint::Typeface::shared())) : fail(report.error());
}

void AuditPanel::print()
{
    const auto document = report();
    if (!document) {
        m_message->say(InlineMessage::Tone::Attention, staffSentence(document.error()));
        return;
    }
    auto *preview = new PrintPreview(*document, {tr("アクセス記録")}, this);
    connect(preview, &PrintPreview::printedOrSaved, this, [this](const QString &sentence) {
        static_cast<void>(m_context.book.noteAccess(book::Access::Print, {}, {}, QStringLiteral("audit_report")));
        m_context.navigator.say(sentence);
    });
    preview->open();
}

} // namespace oyako::ui
