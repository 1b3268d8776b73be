// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/immunization/immunization_place.h"

#include "core/care/circumstances.h"
#include "core/care/filled_page.h"
#include "core/care/handbook_edition.h"
#include "core/care/plan_change.h"
#include "core/immunization/japan/load.h"
#include "core/pages/record_pages.h"
#include "core/pages/timeline_sheet.h"
#include "core/pages/vaccination_record.h"
#include "ui/immunization/day_card.h"
#include "ui/immunization/facts_dialog.h"
#include "ui/immunization/plan_card.h"
#include "ui/immunization/timeline_view.h"
#include "ui/paint/typeface.h"
#include "ui/text/errors.h"
#include "ui/text/immunization.h"
#include "ui/text/records.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/page.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>

namespace oyako::ui {

using care::TimelineRow;

namespace {

constexpr double zoomStep = 1.5;
constexpr int sheetTicks = 14;

QString spans(const QList<immunization::DaySpan> &all, const text::Speech &speech)
{
    QStringList words;
    for (const immunization::DaySpan &span : all) {
        words.append(text::daySpan(span, speech));
    }
    return words.join(QStringLiteral(" "));
}

/// Paper is Japanese: the page belongs to the handbook that clinics and schools read.
QString paperDate(const calendar::PartialDate &date)
{
    return text::partialDate(date, {text::Language::Japanese, text::YearStyle::Western});
}

} // namespace

ImmunizationPlace::ImmunizationPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_page(new Page(Page::Wide))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
}

QString ImmunizationPlace::title() const
{
    return tr("%1の予防接種").arg(callName(m_child));
}

QString ImmunizationPlace::help() const
{
    return tr(
        "予防接種の予定と記録を、線の図で見るところです。図の上で日をえらぶと、その日に受けられるものと理由が出ます。"
        "左右の矢印で1日、Ctrl をおすと1か月動きます。+ と - で大きさがかわり、Home できょうにもどります。");
}

void ImmunizationPlace::open(const Destination &destination)
{
    const bool same = m_person == destination.person && m_view;
    m_person = destination.person;
    load();
    if (!same) {
        build();
    }
    fill();
    const QDate day = QDate::fromString(destination.argument, Qt::ISODate);
    if (m_view) {
        m_view->chooseDay(day.isValid() ? day : m_view->chosenDay());
    }
}

void ImmunizationPlace::refresh()
{
    if (!m_person.isEmpty() && m_view) {
        load();
        fill();
        showDay(m_view->chosenDay());
    }
}

void ImmunizationPlace::load()
{
    const auto person = m_context.book.find<records::Person>(m_person);
    const auto histories = care::vaccinationHistories(m_context.book, m_person);
    m_doses = m_context.book.list<records::Vaccination>(m_person).value_or(QList<book::Stored<records::Vaccination>>());
    m_child = person ? person->value : records::Person();
    m_history = histories && !histories->isEmpty() ? histories->first() : care::VaccinationHistory();
    m_schedule = &care::scheduleFor(m_history, immunization::japanSchedule());
    m_timeline = m_child.birthDate.isValid()
                     ? care::vaccinationTimeline(m_history, *m_schedule, m_context.clock.today())
                     : care::VaccinationTimeline();
}

void ImmunizationPlace::build()
{
    m_page->clear();
    m_view = nullptr;
    QVBoxLayout *column = m_page->column();
    auto *strip = new PersonStrip(faceOf(m_child, nullptr, m_context.clock.today(), m_context.speech()));
    QPushButton *back = makeButton(tr("予防接種の記録へ"), ButtonRole::Quiet);
    connect(back, &QPushButton::clicked, this, [this] {
        m_context.navigator.go(
            {.place = QStringLiteral("child"), .person = m_person, .section = QStringLiteral("vaccinations")});
    });
    strip->addAction(back);
    column->addWidget(strip);
    if (!m_child.birthDate.isValid()) {
        column->addWidget(makeText(TextRole::Body, tr("生まれた日を書くと、予防接種の予定がここに出ます。")));
        column->addStretch(1);
        return;
    }
    auto *news = new QWidget;
    m_news = new QVBoxLayout(news);
    m_news->setContentsMargins(0, 0, 0, 0);
    column->addWidget(news);
    addTools(column);
    addPicture(column);
    addChoices(column);
    column->addStretch(1);
}

void ImmunizationPlace::addTools(QVBoxLayout *column)
{
    auto *row = new FlowRow;
    const auto add = [&](const QString &words, ButtonRole role, auto action) {
        QPushButton *button = makeButton(words, role);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
        return button;
    };
    add(tr("接種を書く"), ButtonRole::Main, [this] {
        m_context.navigator.go({.place = QStringLiteral("child"),
                                .person = m_person,
                                .section = QStringLiteral("vaccinations"),
                                .argument = QStringLiteral("new")});
    });
    add(tr("きょう"), ButtonRole::Plain, [this] { m_view->chooseDay(m_context.clock.today()); });
    add(QStringLiteral("+"), ButtonRole::Plain, [this] {
        m_view->zoomBy(zoomStep);
    })->setAccessibleName(tr("図を大きくする"));
    add(QStringLiteral("−"), ButtonRole::Plain, [this] {
        m_view->zoomBy(1 / zoomStep);
    })->setAccessibleName(tr("図を小さくする"));
    add(tr("全部の年"), ButtonRole::Plain, [this] { m_view->showAll(); });
    add(tr("図を印刷"), ButtonRole::Plain, [this] { printSheet(&ImmunizationPlace::timelineSheet); });
    add(tr("手帳のページを印刷"), ButtonRole::Plain, [this] { printSheet(&ImmunizationPlace::handbookPage); });
    column->addLayout(row);
}

void ImmunizationPlace::addPicture(QVBoxLayout *column)
{
    m_legend = makeText(TextRole::Hint, {});
    column->addWidget(m_legend);
    m_view = new TimelineView(m_context.speech());
    column->addWidget(m_view);
    m_day = new DateField({.today = m_context.clock.today()}, m_context.speech());
    m_day->setLimits(m_child.birthDate, {});
    column->addWidget(new FieldRow(tr("見たい日"), m_day, tr("図をクリックするか、ここに日づけを入れます")));
    m_card = new DayCard(m_context.speech());
    column->addWidget(m_card);
    column->addWidget(makeText(TextRole::Section, tr("表で見る")));
    m_tableRoom = new QVBoxLayout;
    column->addLayout(m_tableRoom);
    m_table = nullptr;
    m_source = makeText(TextRole::Hint, {});
    column->addWidget(m_source);
    connect(m_view, &TimelineView::dayChosen, this, &ImmunizationPlace::showDay);
    connect(m_day->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const auto day = m_day->date(); day && *day != m_view->chosenDay()) {
            m_view->chooseDay(*day);
        }
    });
}

void ImmunizationPlace::fill()
{
    if (!m_view) {
        return;
    }
    QStringList names;
    for (const TimelineRow &row : m_timeline.rows) {
        names.append(nameOf(row));
    }
    m_legend->setText(isCdsi() ? tr("うすい帯=つぎの回を受けられる期間(点線=事情のある人の接種) こい帯=すすめられて"
                                    "いる時期 ●=受けた ○=つぎ ?=要確認")
                               : tr("うすい帯=公費で受けられる期間(点線=任意の接種) こい帯=標準的な時期 "
                                    "●=受けた ○=つぎ ?=要確認"));
    m_view->setTimeline(m_timeline, names);
    m_source->setText(text::scheduleSource(m_timeline.source, m_timeline.version));
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_history.schedule)));
    fillTable();
    comparePlans();
}

void ImmunizationPlace::addChoices(QVBoxLayout *column)
{
    m_choice = new QComboBox;
    m_choice->addItem(tr("日本の予定"), static_cast<int>(immunization::Family::Japan));
    m_choice->addItem(tr("アメリカ CDC の予定(海外でくらす家族など)"), static_cast<int>(immunization::Family::Cdsi));
    column->addWidget(
        new FieldRow(tr("どの予定で見るか"), m_choice, tr("この人だけの設定です。きょうの一覧もこれに合わせます。")));
    connect(m_choice, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        chooseSchedule(static_cast<immunization::Family>(m_choice->itemData(index).toInt()));
    });
    QPushButton *facts = makeButton(tr("かかった病気や事情を書く"));
    connect(facts, &QPushButton::clicked, this, [this] { (new FactsDialog(m_context, m_person, this))->open(); });
    column->addWidget(facts, 0, Qt::AlignLeft);
}

void ImmunizationPlace::chooseSchedule(immunization::Family family)
{
    if (family == m_history.schedule) {
        return;
    }
    const auto chosen = care::chooseSchedule(m_context.book, m_person, family);
    if (!chosen) {
        m_context.navigator.say(text::sentence(chosen.error()));
        return;
    }
    load();
    keepPlan(); // another schedule is the family's own wish, and no news
    fill();
    showDay(m_view->chosenDay());
    m_context.navigator.sayWithUndo(tr("予定をかえました"));
}

void ImmunizationPlace::keepPlan()
{
    const auto kept =
        care::keepPlan(m_context.book, m_person, care::planOf(m_history, *m_schedule, m_context.clock.today()));
    if (!kept) {
        m_context.navigator.say(text::sentence(kept.error()));
    }
}

void ImmunizationPlace::comparePlans()
{
    while (QLayoutItem *item = m_news->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const care::SeenPlan now = care::planOf(m_history, *m_schedule, m_context.clock.today());
    const auto seen = care::seenPlan(m_context.book, m_person);
    const QList<care::PlanChange> changes =
        seen ? care::changesSince(*seen, m_history, *m_schedule) : QList<care::PlanChange>();
    if (changes.isEmpty()) {
        if (!seen || seen->doses != now.doses || seen->schedule != now.schedule) {
            keepPlan();
        }
        return;
    }
    auto *card = new PlanCard(changes, now.schedule, m_context.speech());
    connect(card, &PlanCard::seen, this, [this] {
        keepPlan();
        comparePlans();
    });
    m_news->addWidget(card);
}

bool ImmunizationPlace::isCdsi() const
{
    return m_history.schedule == immunization::Family::Cdsi;
}

QString ImmunizationPlace::nameOf(const TimelineRow &row) const
{
    const QString name = text::courseName(row.course);
    if (!row.voluntary) {
        return name;
    }
    return isCdsi() ? tr("%1(事情のある人)").arg(name) : tr("%1(任意)").arg(name);
}

/// Each schedule has its own words for the columns: only Japan's knows publicly funded days.
void ImmunizationPlace::startTable()
{
    if (m_table && m_tableIsCdsi == isCdsi()) {
        return;
    }
    delete m_table;
    m_tableIsCdsi = isCdsi();
    m_table = new RecordTable(tr("予防接種の予定と記録"),
                              {tr("ワクチン"), tr("つぎ"), tr("受けた日"),
                               m_tableIsCdsi ? tr("すすめられている時期") : tr("標準的な時期"),
                               m_tableIsCdsi ? tr("つぎの回を受けられる期間") : tr("公費で受けられる期間")});
    m_tableRoom->addWidget(m_table);
}

void ImmunizationPlace::fillTable()
{
    startTable();
    QList<RecordTableModel::Row> rows;
    for (const TimelineRow &row : m_timeline.rows) {
        rows.append(
            {{},
             {text::courseName(row.course), nextWords(row), doseWords(row), spans(row.advised, m_context.speech()),
              row.voluntary && !isCdsi() ? tr("任意の接種") : spans(row.window, m_context.speech())}});
    }
    m_table->setRows(rows);
}

void ImmunizationPlace::showDay(const QDate &day)
{
    m_day->setDate(day);
    QStringList given;
    for (const auto &dose : m_doses) {
        if (dose.value.date == day) {
            given.append(text::vaccineName(dose.value.vaccine, dose.value.product));
        }
    }
    m_card->setDay(day, m_child.birthDate, given, care::vaccinationsOn(m_history, *m_schedule, day));
}

QString ImmunizationPlace::nextWords(const TimelineRow &row) const
{
    return row.hasNext() || row.next.status != immunization::RoutineStatus::NotRoutine
               ? text::dayAnswer(row.next, m_context.speech())
               : QString();
}

QString ImmunizationPlace::doseWords(const TimelineRow &row) const
{
    QStringList words;
    for (const care::TimelineDose &dose : row.doses) {
        const QString day = text::partialDate(dose.date, m_context.speech());
        words.append(dose.number > 0 ? tr("%1回目 %2").arg(dose.number).arg(day) : tr("要確認 %1").arg(day));
    }
    return words.join(QStringLiteral(" / "));
}

QString ImmunizationPlace::personLine() const
{
    return records::fullName(m_child) + QLatin1Char(' ') + tr("%1生まれ").arg(paperDate(m_child.birthDate));
}

pages::Document ImmunizationPlace::timelineSheet() const
{
    pages::AgeAxis axis = m_view->axis();
    axis.showAll(); // The sheet is of a life, however the picture is zoomed.
    pages::TimelineSheet sheet;
    sheet.title = tr("予防接種の予定と記録");
    sheet.person = personLine();
    sheet.legend =
        isCdsi()
            ? tr("うすい帯=つぎの回を受けられる期間(わくだけ=事情のある人の接種) こい帯=すすめられている時期 "
                 "●=受けた ○=つぎ ?=要確認")
            : tr("うすい帯=公費で受けられる期間(わくだけ=任意の接種) こい帯=標準的な時期 ●=受けた ○=つぎ ?=要確認");
    sheet.source = text::scheduleSource(m_timeline.source, m_timeline.version);
    sheet.advice = text::vaccinationAdvice();
    sheet.today = tr("きょう");
    sheet.timeline = m_timeline;
    sheet.ticks = axis.ticks(sheetTicks);
    for (const pages::AgeTick &tick : std::as_const(sheet.ticks)) {
        sheet.tickLabels.append(tick.months == 0 ? tr("生まれた日")
                                                 : text::age(m_child.birthDate, tick.day, m_context.speech()));
    }
    for (const TimelineRow &row : m_timeline.rows) {
        sheet.rows.append({nameOf(row), nextWords(row)});
    }
    return pages::layOut(sheet, axis, paint::Typeface::shared());
}

pages::Document ImmunizationPlace::handbookPage() const
{
    pages::VaccinationPage page = pages::vaccinationPageOf(m_doses, m_timeline, paperDate);
    const auto handbook = care::handbookSubject(m_context.book, m_person);
    if (handbook && !handbook->child.isEmpty()) {
        page.edition = care::bookletEdition(m_context.book, handbook->ofChild()).value_or(QString());
        const auto hers = pages::mothersDosesFor(m_context.book, m_person, handbook->mother, handbook->pregnancy, {});
        page.groups += hers.value_or(QList<pages::VaccinationGroup>());
    }
    page.name = records::fullName(m_child);
    page.birthDate = paperDate(m_child.birthDate);
    return pages::layOut(page, paint::Typeface::shared());
}

void ImmunizationPlace::print()
{
    printSheet(&ImmunizationPlace::timelineSheet);
}

void ImmunizationPlace::printSheet(pages::Document (ImmunizationPlace::*sheet)() const)
{
    if (!m_view) {
        return;
    }
    const bool picture = sheet == &ImmunizationPlace::timelineSheet;
    const QString name = picture ? tr("予防接種の図") : tr("予防接種の記録");
    auto *preview = new PrintPreview((this->*sheet)(), {.fileName = name}, this);
    connect(preview, &PrintPreview::printedOrSaved, this,
            [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
}

} // namespace oyako::ui
