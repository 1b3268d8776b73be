// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/office_place.h"

#include "core/book/book.h"
#include "core/office/checkup_offer.h"
#include "ui/office/invitation_dialog.h"
#include "ui/office/office_list.h"
#include "ui/office/office_words.h"
#include "ui/office/statistics_panel.h"
#include "ui/text/clinic.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/page.h"
#include "ui/widgets/permitted.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

namespace oyako::ui {

using namespace office;

namespace {

const QString statisticsSection = QStringLiteral("statistics");

/// "2026-11", "2026/11", full-width digits; nothing else.
std::optional<QDate> readTypedMonth(const QString &text)
{
    QString plain = text.trimmed().normalized(QString::NormalizationForm_KC);
    plain.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QStringList parts = plain.split(QLatin1Char('-'));
    return parts.size() == 2
               ? monthFromText(parts.at(0) + QLatin1Char('-') + parts.at(1).rightJustified(2, QLatin1Char('0')))
               : std::nullopt;
}

} // namespace

OfficePlace::OfficePlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_month(monthOf(context.clock.today()).first)
    , m_sections(new QComboBox)
    , m_occasions(new QComboBox)
    , m_monthField(new QLineEdit)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new Page(Page::Wide);
    outer->addWidget(page);
    m_column = page->column();
    m_column->setSpacing(space::OneAndHalf);
    m_column->addWidget(makeText(TextRole::Heading, title()));
    addTools(m_column);
    auto *again = new QShortcut(QKeySequence::Refresh, this);
    connect(again, &QShortcut::activated, this, &OfficePlace::make);
}

QString OfficePlace::title() const
{
    return tr("一覧・手紙・統計");
}

QString OfficePlace::help() const
{
    return tr("月をえらぶと、案内する子、まだ来ていない子、結果を見とどける子、予防接種がまだの子の一覧ができます。表は"
              "、しぼりこ"
              "みの欄に書いた言葉で短くなり、Alt+数字でならびます。表に出ている人(または、えらんだ人)"
              "に、手紙、宛名ラベル、健診票を"
              "つくれます。F5 でもう一度さがします。");
}

QStringList OfficePlace::sections() const
{
    QStringList all;
    for (const ListKind kind : {ListKind::Due, ListKind::Missing, ListKind::FollowUp, ListKind::Gaps}) {
        all.append(listWord(kind));
    }
    return all << statisticsSection;
}

void OfficePlace::addTools(QVBoxLayout *column)
{
    for (const ListKind kind : {ListKind::Due, ListKind::Missing, ListKind::FollowUp, ListKind::Gaps}) {
        m_sections->addItem(text::listName(kind), QString(listWord(kind)));
    }
    m_sections->addItem(tr("統計"), statisticsSection);
    m_occasions->addItem(tr("すべての健診"), QString());
    const auto offers = checkupOffers(m_context.book).value_or(QList<CheckupOffer>());
    for (const CheckupOffer &offer : offers) {
        m_occasions->addItem(occasionName(offer.occasion), offer.occasion);
    }
    constexpr int monthEms = 7;
    m_monthField->setFixedWidth(monthEms * em());
    m_monthField->setAccessibleName(tr("月"));
    ImeGuard::install(m_monthField);
    auto *month = new QWidget;
    auto *monthLine = new QHBoxLayout(month);
    monthLine->setContentsMargins(0, 0, 0, 0);
    monthLine->setSpacing(space::Half);
    const auto addArrow = [&](const QString &arrow, const QString &name, int months) {
        QPushButton *button = makeButton(arrow, ButtonRole::Quiet);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, months] { setMonth(m_month.addMonths(months)); });
        monthLine->addWidget(button);
    };
    addArrow(QStringLiteral("◀"), tr("前の月"), -1);
    monthLine->addWidget(m_monthField);
    addArrow(QStringLiteral("▶"), tr("次の月"), 1);
    m_sections->setAccessibleName(tr("一覧"));
    m_occasions->setAccessibleName(tr("健診"));
    m_monthRow = new FieldRow(tr("月"), month);
    m_occasionRow = new FieldRow(tr("健診"), m_occasions);
    auto *tools = new QWidget;
    auto *row = new FlowRow(tools);
    row->addWidget(new FieldRow(tr("一覧"), m_sections));
    row->addWidget(m_monthRow);
    row->addWidget(m_occasionRow);
    column->addWidget(tools);
    QPushButton *invitations = makeButton(tr("案内する月をきめる…"), ButtonRole::Link);
    requireRecording(invitations, mayRecord(m_context));
    column->addWidget(invitations, 0, Qt::AlignLeft);
    connect(invitations, &QPushButton::clicked, this, [this] {
        auto *dialog = new InvitationDialog(m_context, this);
        connect(dialog, &RecordDialog::saved, this, &OfficePlace::make);
        dialog->open();
    });
    connect(m_sections, &QComboBox::activated, this, [this] { showSection(m_sections->currentData().toString()); });
    connect(m_occasions, &QComboBox::activated, this, &OfficePlace::make);
    connect(m_monthField, &QLineEdit::editingFinished, this, &OfficePlace::readMonth);
}

void OfficePlace::open(const Destination &destination)
{
    m_month = monthFromText(destination.argument).value_or(m_month);
    const QStringList all = sections();
    const bool isKnown = all.contains(destination.section);
    const bool isShown = destination.section.isEmpty() && destination.argument.isEmpty() && !m_section.isEmpty();
    if (!isShown) {
        showSection(isKnown ? destination.section : m_section.isEmpty() ? all.first() : m_section);
    }
}

void OfficePlace::showSection(const QString &section)
{
    m_section = section;
    m_sections->setCurrentIndex(m_sections->findData(section));
    delete m_list;
    delete m_statistics;
    m_list = nullptr;
    m_statistics = nullptr;
    const auto kind = listFromWord(section);
    m_occasionRow->setVisible(kind == ListKind::Due || kind == ListKind::Missing);
    if (kind) {
        m_list = new OfficeList(m_context, *kind);
        m_column->addWidget(m_list, 1);
    } else {
        m_statistics = new StatisticsPanel(m_context);
        m_column->addWidget(m_statistics);
    }
    make();
}

void OfficePlace::make()
{
    m_monthField->setText(m_month.toString(QStringLiteral("yyyy-MM")));
    m_monthRow->complain({});
    if (m_statistics) {
        m_statistics->setMonth(m_month);
        return;
    }
    if (m_list) {
        m_list->start(m_month, m_occasionRow->isVisibleTo(this) ? m_occasions->currentData().toString() : QString());
    }
}

void OfficePlace::setMonth(const QDate &month)
{
    m_month = monthOf(month).first;
    make();
}

void OfficePlace::readMonth()
{
    const auto typed = readTypedMonth(m_monthField->text());
    if (!typed) {
        m_monthRow->complain(tr("2026-11 のように入れてください"));
    } else if (*typed != m_month) {
        setMonth(*typed);
    } else {
        m_monthRow->complain({});
    }
}

} // namespace oyako::ui
