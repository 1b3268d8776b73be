// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pregnancy/pregnancy_place.h"

#include "core/book/book.h"
#include "core/pages/sheet.h"
#include "ui/forms/book_print_dialog.h"
#include "ui/pregnancy/charts_card.h"
#include "ui/pregnancy/delivery_dialog.h"
#include "ui/pregnancy/due_date_dialog.h"
#include "ui/pregnancy/visit_dialog.h"
#include "ui/pregnancy/week_band.h"
#include "ui/text/errors.h"
#include "ui/text/records.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/history_dialog.h"
#include "ui/widgets/page.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

namespace oyako::ui {

using namespace records;

namespace {

calendar::GestationalAge gestationOn(const Pregnancy &pregnancy, const QDate &date)
{
    return calendar::GestationalAge::fromDays(std::max(0, static_cast<int>(gestationStart(pregnancy).daysTo(date))));
}

qsizetype countOf(const Pregnancy &pregnancy, Outcome outcome)
{
    return std::count_if(pregnancy.fetuses.cbegin(), pregnancy.fetuses.cend(),
                         [outcome](const Fetus &fetus) { return fetus.outcome == outcome; });
}

/// The value of a kind measured at a visit, in words; empty when it was not measured.
QString valueAt(const QList<book::Stored<Measurement>> &measured, const RecordId &visit, MeasurementKind kind)
{
    for (const auto &measurement : measured) {
        if (measurement.value.checkup == visit && measurement.value.type == kind) {
            return text::measurementValue(measurement.value).section(QLatin1Char(' '), 0, 0); // its unit is in the head
        }
    }
    return {};
}

} // namespace

PregnancyPlace::PregnancyPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_page(new Page)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
}

QString PregnancyPlace::title() const
{
    return tr("%1の妊娠").arg(callName(m_mother));
}

QString PregnancyPlace::help() const
{
    return tr("妊婦健診の記録を書くところです。予定日がかわったら「予定日などを直す」で直すと、週数はいつも新しい予定日"
              "から数えます。");
}

void PregnancyPlace::open(const Destination &destination)
{
    m_person = destination.person;
    refresh();
    if (destination.argument == QLatin1String("new")) {
        newVisit();
    } else if (destination.argument == QLatin1String("begin") && !(m_pregnancy && isOngoing(m_pregnancy->value))) {
        begin();
    }
}

void PregnancyPlace::begin()
{
    (new DueDateDialog(m_context, {.person = m_person}, this))->open();
}

void PregnancyPlace::refresh()
{
    if (!m_person.isEmpty()) {
        load();
        build();
    }
}

void PregnancyPlace::load()
{
    const auto mother = m_context.book.find<Person>(m_person);
    const auto pregnancies = m_context.book.list<Pregnancy>(m_person);
    const auto checkups = m_context.book.list<Checkup>(m_person);
    m_mother = mother ? mother->value : Person();
    m_pregnancy = pregnancies && !pregnancies->isEmpty() ? std::optional(pregnancies->last()) : std::nullopt;
    m_visits.clear();
    for (const auto &checkup : checkups.value_or(QList<book::Stored<Checkup>>())) {
        if (m_pregnancy && checkup.value.pregnancy == m_pregnancy->id) {
            m_visits.append(checkup);
        }
    }
}

void PregnancyPlace::build()
{
    m_page->clear();
    QVBoxLayout *column = m_page->column();
    const bool ongoing = m_pregnancy && isOngoing(m_pregnancy->value);
    auto *strip = new PersonStrip(
        faceOf(m_mother, ongoing ? &m_pregnancy->value : nullptr, m_context.clock.today(), m_context.speech()));
    column->addWidget(strip);
    QPushButton *edit = makeButton(tr("名前や住所を直す"), ButtonRole::Quiet);
    connect(edit, &QPushButton::clicked, this,
            [this] { m_context.navigator.go({.place = QStringLiteral("family"), .person = m_person}); });
    if (!m_pregnancy) {
        strip->addAction(edit);
        auto *empty =
            new EmptyState(tr("妊娠の記録"), tr("予定日か最後の月経の日を入れると、週数と健診の予定がここに出ます。"),
                           tr("妊娠を書きはじめる"));
        connect(empty, &EmptyState::stepRequested, this, &PregnancyPlace::begin);
        column->addWidget(empty);
        column->addStretch(1);
        return;
    }
    QPushButton *paper = makeButton(tr("手帳を印刷"), ButtonRole::Quiet);
    connect(paper, &QPushButton::clicked, this, &PregnancyPlace::print);
    strip->addAction(paper);
    strip->addAction(edit);
    if (ongoing) {
        addWeek(column);
    }
    addRemembrance(column);
    if (ongoing) {
        addActions(column);
    }
    addVisits(column);
    addCharts(column);
    addEnd(column);
    column->addStretch(1);
}

void PregnancyPlace::addWeek(QVBoxLayout *column)
{
    const Pregnancy &pregnancy = m_pregnancy->value;
    const auto now = gestationOn(pregnancy, m_context.clock.today());
    const QString week = text::gestation(now, m_context.speech());
    const QString due = tr("予定日 %1").arg(text::dateWithWeekday(currentDueDate(pregnancy), m_context.speech()));
    auto *card = new Card;
    card->body()->addWidget(makeText(TextRole::Display, week));
    QString line = due;
    if (const auto month = now.countedMonth()) {
        line += QStringLiteral("・") + tr("妊娠%1か月").arg(*month);
    }
    if (const qsizetype carried = countOf(pregnancy, Outcome::Ongoing); carried > 1) {
        line += QStringLiteral("・") + tr("%1人の赤ちゃん").arg(carried);
    }
    card->body()->addWidget(makeText(TextRole::Body, line));
    QList<QDate> days;
    for (const auto &visit : m_visits) {
        days.append(visit.value.date);
    }
    auto *band = new WeekBand;
    band->setPregnancy(gestationStart(pregnancy), m_context.clock.today(), days,
                       tr("いま%1。健診は%2回の記録があります").arg(week).arg(days.size()));
    card->body()->addWidget(band);
    column->addWidget(card);
}

bool PregnancyPlace::isLost() const
{
    return !isOngoing(m_pregnancy->value) && countOf(m_pregnancy->value, Outcome::LiveBirth) == 0;
}

void PregnancyPlace::addRemembrance(QVBoxLayout *column)
{
    QStringList days;
    for (const Fetus &fetus : m_pregnancy->value.fetuses) {
        if (fetus.outcome == Outcome::Miscarriage || fetus.outcome == Outcome::Stillbirth) {
            days.append(QStringLiteral("%1(%2)").arg(
                text::date(fetus.outcomeDate, m_context.speech()),
                text::gestation(gestationOn(m_pregnancy->value, fetus.outcomeDate), m_context.speech())));
        }
    }
    if (days.isEmpty()) {
        return;
    }
    auto *row = new FlowRow;
    row->addWidget(makeText(TextRole::Body, tr("お別れした日: %1").arg(days.join(QChar(0x3001)))));
    QPushButton *history = makeButton(tr("これまでの記録"), ButtonRole::Link);
    connect(history, &QPushButton::clicked, this,
            [this] { (new HistoryDialog(m_context, m_pregnancy->id, this))->open(); });
    row->addWidget(history);
    column->addLayout(row);
}

void PregnancyPlace::print()
{
    (new BookPrintDialog(m_context, m_person, this))->open();
}

void PregnancyPlace::addActions(QVBoxLayout *column)
{
    auto *row = new FlowRow;
    QPushButton *visit = makeButton(tr("健診を書く"), ButtonRole::Main);
    QPushButton *notification = makeButton(tr("妊娠届出書を書く"));
    QPushButton *dates = makeButton(tr("予定日などを直す"));
    connect(visit, &QPushButton::clicked, this, &PregnancyPlace::newVisit);
    connect(notification, &QPushButton::clicked, this, [this] {
        m_context.navigator.go({.place = QStringLiteral("forms"),
                                .person = m_person,
                                .argument = QStringLiteral("pregnancy-notification")});
    });
    connect(dates, &QPushButton::clicked, this, [this] { (new DueDateDialog(m_context, *m_pregnancy, this))->open(); });
    for (QPushButton *button : {visit, notification, dates}) {
        row->addWidget(button);
    }
    column->addLayout(row);
}

QStringList PregnancyPlace::visitCells(const book::Stored<Checkup> &visit,
                                       const QList<book::Stored<Measurement>> &measured) const
{
    const auto finding = [&visit](const char *key) { return visit.value.findings.value(QLatin1String(key)); };
    const auto value = [&](MeasurementKind kind) { return valueAt(measured, visit.id, kind); };
    return {text::date(visit.value.date, m_context.speech()),
            text::gestation(gestationOn(m_pregnancy->value, visit.value.date), m_context.speech()),
            value(MeasurementKind::Weight),
            value(MeasurementKind::BloodPressure),
            value(MeasurementKind::FundalHeight),
            value(MeasurementKind::AbdominalGirth),
            finding("oedema"),
            finding("urineProtein"),
            finding("urineSugar"),
            visit.value.facility};
}

void PregnancyPlace::addVisits(QVBoxLayout *column)
{
    column->addSpacing(space::One);
    column->addWidget(makeText(TextRole::Section, tr("妊娠中の経過")));
    if (m_visits.isEmpty() && isLost()) {
        column->addWidget(makeText(TextRole::Hint, tr("健診の記録はありません。")));
        return;
    }
    if (m_visits.isEmpty()) {
        auto *empty = new EmptyState(tr("健診の記録はまだありません"),
                                     tr("健診のあとに、手帳を見ながら書きうつせます。"), tr("健診を書く"));
        connect(empty, &EmptyState::stepRequested, this, &PregnancyPlace::newVisit);
        column->addWidget(empty);
        return;
    }
    const auto measured = m_context.book.list<Measurement>(m_person).value_or(QList<book::Stored<Measurement>>());
    auto *table = new RecordTable(tr("妊娠中の経過"),
                                  {tr("診察日"), tr("週数"), tr("体重 kg"), tr("血圧 mmHg"), tr("子宮底長 cm"),
                                   tr("腹囲 cm"), tr("浮腫"), tr("尿蛋白"), tr("尿糖"), tr("施設・担当者")});
    QList<RecordTableModel::Row> rows;
    for (const auto &visit : m_visits) {
        rows.append({visit.id, visitCells(visit, measured)});
    }
    table->setRows(rows);
    if (m_table) {
        table->select(m_table->current());
    }
    m_table = table;
    connectList(table);
    column->addWidget(table);
}

/// After a loss the charts are there when somebody asks for them, and not before.
void PregnancyPlace::addCharts(QVBoxLayout *column)
{
    if (m_visits.isEmpty()) {
        return;
    }
    auto *charts = new QVBoxLayout;
    column->addLayout(charts);
    if (!isLost()) {
        showCharts(charts);
        return;
    }
    QPushButton *ask = makeButton(tr("グラフを見る"), ButtonRole::Quiet);
    charts->addWidget(ask, 0, Qt::AlignLeft);
    connect(ask, &QPushButton::clicked, this, [this, ask, charts] {
        ask->hide();
        showCharts(charts);
    });
}

void PregnancyPlace::showCharts(QVBoxLayout *column)
{
    const QString heading = pages::personLine(fullName(m_mother), text::date(m_mother.birthDate, m_context.speech()));
    auto *card = new PregnancyChartsCard(m_context, *m_pregnancy, heading);
    card->choose(m_chart);
    connect(card, &PregnancyChartsCard::chartChosen, this, [this, card] { m_chart = card->chosen(); });
    connect(card, &PregnancyChartsCard::openRequested, this, &PregnancyPlace::openMeasured, Qt::QueuedConnection);
    column->addWidget(card);
}

/// The visit at which something was measured.
void PregnancyPlace::openMeasured(const RecordId &measurement)
{
    if (const auto measured = m_context.book.find<Measurement>(measurement)) {
        changeVisit(measured->value.checkup);
    }
}

void PregnancyPlace::connectList(RecordTable *table)
{
    // Queued: what these do may rebuild the very table that sent the signal.
    connect(table, &RecordTable::changeRequested, this, &PregnancyPlace::changeVisit, Qt::QueuedConnection);
    connect(
        table, &RecordTable::removeRequested, this,
        [this](const RecordId &record) {
            const auto done = m_context.book.markEnteredInError(record);
            if (done) {
                m_context.navigator.sayWithUndo(tr("まちがいとして外しました。記録はのこっています"));
            }
        },
        Qt::QueuedConnection);
    connect(
        table, &RecordTable::historyRequested, this,
        [this](const RecordId &record) { (new HistoryDialog(m_context, record, this))->open(); }, Qt::QueuedConnection);
}

void PregnancyPlace::addAfterEnd(QVBoxLayout *column)
{
    const QDate end = endOf(m_pregnancy->value);
    column->addWidget(
        makeText(TextRole::Hint, tr("この妊娠の記録は %1 までです。").arg(text::date(end, m_context.speech()))));
    if (isLost()) {
        column->addWidget(
            makeText(TextRole::Hint,
                     tr("書いたものは、そのままのこっています。からだの健診や産後ケアは、これからも受けられます。")));
        QPushButton *care = makeButton(tr("産後の健診・ケアと手つづきを見る"), ButtonRole::Quiet);
        connect(care, &QPushButton::clicked, this, [this] {
            m_context.navigator.go({.place = QStringLiteral("today"), .argument = QStringLiteral("quiet")});
        });
        column->addWidget(care, 0, Qt::AlignLeft);
    }
    QPushButton *again = makeButton(tr("新しい妊娠を書きはじめる"), isLost() ? ButtonRole::Link : ButtonRole::Quiet);
    connect(again, &QPushButton::clicked, this, &PregnancyPlace::begin);
    column->addWidget(again, 0, Qt::AlignLeft);
}

void PregnancyPlace::addEnd(QVBoxLayout *column)
{
    if (!isOngoing(m_pregnancy->value)) {
        addAfterEnd(column);
        return;
    }
    auto *row = new FlowRow;
    QPushButton *birth = makeButton(tr("出産を書く"));
    QPushButton *loss = makeButton(tr("流産・死産を書く"), ButtonRole::Quiet);
    connect(birth, &QPushButton::clicked, this,
            [this] { (new DeliveryDialog(m_context, *m_pregnancy, DeliveryDialog::About::Birth, this))->open(); });
    connect(loss, &QPushButton::clicked, this,
            [this] { (new DeliveryDialog(m_context, *m_pregnancy, DeliveryDialog::About::Loss, this))->open(); });
    row->addWidget(birth);
    row->addWidget(loss);
    column->addLayout(row);
}

void PregnancyPlace::newVisit()
{
    if (!m_pregnancy) {
        return;
    }
    book::Stored<Checkup> visit{.person = m_person};
    visit.value.type = CheckupKind::Antenatal;
    visit.value.pregnancy = m_pregnancy->id;
    visit.value.occasion = QString::number(m_visits.size() + 1);
    visit.value.facility = m_pregnancy->value.facility;
    (new VisitDialog(m_context, visit, this))->open();
}

void PregnancyPlace::changeVisit(const RecordId &record)
{
    if (const auto visit = m_context.book.find<Checkup>(record)) {
        (new VisitDialog(m_context, *visit, this))->open();
    }
}

} // namespace oyako::ui
