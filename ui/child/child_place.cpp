// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/child/child_place.h"

#include "core/agenda/agenda_of_book.h"
#include "core/immunization/japan/load.h"
#include "ui/child/checkup_dialog.h"
#include "ui/child/growth_dialog.h"
#include "ui/child/vaccination_dialog.h"
#include "ui/forms/book_print_dialog.h"
#include "ui/growth/growth_section.h"
#include "ui/text/agenda.h"
#include "ui/text/errors.h"
#include "ui/text/immunization.h"
#include "ui/text/records.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/history_dialog.h"
#include "ui/widgets/page.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>

namespace oyako::ui {

using namespace records;

namespace {

constexpr qsizetype nextDosesShown = 5;

/// Words for a day with the age on it: 2026年5月3日・3か月. Of a month or a year no age is said.
QString dayWithAge(const calendar::PartialDate &date, const QDate &birth, const text::Speech &speech)
{
    const QString words = text::partialDate(date, speech);
    const auto day = date.exactDay();
    return birth.isValid() && day && *day >= birth ? words + QStringLiteral("・") + text::age(birth, *day, speech)
                                                   : words;
}

/// What was measured at a checkup, in words; empty when it was not measured.
QString valueAt(const QList<book::Stored<Measurement>> &measured, const RecordId &checkup, MeasurementKind kind)
{
    const auto found = std::find_if(measured.cbegin(), measured.cend(), [&](const auto &one) {
        return one.value.checkup == checkup && one.value.type == kind;
    });
    return found == measured.cend() ? QString() : text::measurementValue(found->value);
}

/// The first day a dose is possible, where it is another than the advised one; empty otherwise.
QString firstDayWords(const agenda::AgendaItem &item, const care::VaccinationStatus &status, const QDate &today,
                      const text::Speech &speech)
{
    const auto dose =
        std::find_if(status.forecasts.cbegin(), status.forecasts.cend(), [&item](const care::DoseForecast &forecast) {
            return item.title.key == QLatin1String("vaccination.") + forecast.course &&
                   item.title.number == forecast.doseNumber;
        });
    if (dose == status.forecasts.cend() || !dose->earliest.isValid() || item.opens <= today ||
        dose->earliest >= item.opens) {
        return {};
    }
    return dose->earliest > today ? ChildPlace::tr("受けられるのは%1から").arg(text::date(dose->earliest, speech))
                                  : ChildPlace::tr("もう受けられます");
}

} // namespace

ChildPlace::ChildPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_sections{{QStringLiteral("vaccinations"), tr("予防接種"), &ChildPlace::fillVaccinations},
                 {QStringLiteral("checkups"), tr("健診"), &ChildPlace::fillCheckups},
                 {QStringLiteral("growth"), tr("発育"), &ChildPlace::fillGrowth}}
    , m_page(new Page)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
}

QString ChildPlace::title() const
{
    return callName(m_child);
}

QString ChildPlace::help() const
{
    return tr("お子さんの健診、予防接種、発育を書くところです。行をえらんで Enter "
              "で直せます。直す前の内容はいつでも見られて、もどせます。");
}

QStringList ChildPlace::sections() const
{
    QStringList ids;
    for (const Section &section : m_sections) {
        ids.append(section.id);
    }
    return ids;
}

void ChildPlace::open(const Destination &destination)
{
    m_person = destination.person;
    if (!destination.section.isEmpty() || m_section.isEmpty()) {
        m_section = sections().contains(destination.section) ? destination.section : m_sections.first().id;
    }
    build();
    if (destination.argument == QLatin1String("new")) {
        addNew();
    } else if (!destination.record.isEmpty()) {
        change(destination.record);
    }
}

void ChildPlace::refresh()
{
    if (!m_person.isEmpty()) {
        const auto found = m_context.book.find<Person>(m_person);
        m_child = found ? found->value : m_child;
        show(m_section);
    }
}

void ChildPlace::print()
{
    (new BookPrintDialog(m_context, m_person, this))->open();
}

void ChildPlace::build()
{
    m_growth.clear(); // Goes with the page, although not at once.
    m_page->clear();
    const auto found = m_context.book.find<Person>(m_person);
    if (!found) {
        m_page->column()->addWidget(makeText(TextRole::Body, text::sentence(found.error())));
        return;
    }
    m_child = found->value;
    auto *strip = new PersonStrip(faceOf(m_child, nullptr, m_context.clock.today(), m_context.speech()));
    QPushButton *edit = makeButton(tr("名前や生まれた日を直す"), ButtonRole::Quiet);
    connect(edit, &QPushButton::clicked, this,
            [this] { m_context.navigator.go({.place = QStringLiteral("family"), .person = m_person}); });
    QPushButton *paper = makeButton(tr("手帳を印刷"), ButtonRole::Quiet);
    connect(paper, &QPushButton::clicked, this, &ChildPlace::print);
    strip->addAction(paper);
    strip->addAction(edit);
    m_page->column()->addWidget(strip);
    addSectionButtons(m_page->column());
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::Two);
    m_page->column()->addWidget(content);
    m_page->column()->addStretch(1);
    show(m_section);
}

void ChildPlace::addSectionButtons(QVBoxLayout *column)
{
    delete m_buttons;
    m_buttons = new QButtonGroup(this);
    auto *row = new FlowRow;
    for (const Section &section : m_sections) {
        QPushButton *button = makeButton(section.name);
        button->setCheckable(true);
        button->setChecked(section.id == m_section);
        m_buttons->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, id = section.id] { show(id); });
        row->addWidget(button);
    }
    column->addLayout(row);
}

void ChildPlace::show(const QString &section)
{
    if (m_growth && section == m_section && section == QLatin1String("growth")) {
        m_growth->refresh();
        return;
    }
    const auto *before = m_content->parentWidget()->findChild<RecordTable *>();
    const RecordId chosen = before && section == m_section ? before->current() : RecordId();
    m_section = section;
    while (QLayoutItem *item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto wanted = std::find_if(m_sections.cbegin(), m_sections.cend(),
                                     [&](const Section &candidate) { return candidate.id == section; });
    const auto index = static_cast<int>(wanted - m_sections.cbegin());
    m_buttons->buttons().at(index)->setChecked(true);
    (this->*wanted->fill)();
    if (auto *table = m_content->parentWidget()->findChild<RecordTable *>()) {
        table->select(chosen);
    }
}

RecordTable *ChildPlace::startList(const QString &name, const QString &newLabel, const QStringList &columns,
                                   bool isEmpty, const QString &emptyWords)
{
    if (isEmpty) {
        auto *empty = new EmptyState(name, emptyWords, newLabel);
        connect(empty, &EmptyState::stepRequested, this, &ChildPlace::addNew);
        m_content->addWidget(empty);
        return nullptr;
    }
    QPushButton *add = makeButton(newLabel, ButtonRole::Main);
    connect(add, &QPushButton::clicked, this, &ChildPlace::addNew);
    m_content->addWidget(add, 0, Qt::AlignLeft);
    auto *table = new RecordTable(name, columns);
    connectList(table);
    m_content->addWidget(table);
    return table;
}

void ChildPlace::connectList(RecordTable *table)
{
    // Queued: what these do may rebuild the very table that sent the signal.
    connect(table, &RecordTable::changeRequested, this, &ChildPlace::change, Qt::QueuedConnection);
    connect(table, &RecordTable::removeRequested, this, &ChildPlace::remove, Qt::QueuedConnection);
    connect(table, &RecordTable::historyRequested, this, &ChildPlace::showHistory, Qt::QueuedConnection);
}

/// One answer of the schedule for the whole page.
struct ChildPlace::Rules {
    care::VaccinationStatus status;
    /// That a doctor decides, and whose rules these are in which version; at the head of the page, whatever it holds.
    QString source;

    /// Of a dose that is short of time, what to know of it; mostly empty.
    [[nodiscard]] QString caution(const agenda::AgendaItem &item) const
    {
        using immunization::RoutineWarning;
        for (const care::DoseForecast &forecast : status.forecasts) {
            if (item.title.key == QLatin1String("vaccination.") + forecast.course &&
                care::hasWarning(forecast, RoutineWarning::AdvisedDateTooLate)) {
                return text::shortOfTime(care::hasWarning(forecast, RoutineWarning::TooLateToFinish));
            }
        }
        return {};
    }

    /// Why the schedule does not count a dose; empty where it does.
    [[nodiscard]] QString remark(const book::Stored<Vaccination> &dose) const
    {
        if (dose.value.vaccine.isEmpty()) {
            return text::unknownVaccineRemark();
        }
        if (const auto uncounted = status.uncounted(dose.id)) {
            return text::doseRemark(*uncounted);
        }
        return dose.value.date.exactDay() ? QString() : text::vagueDateRemark();
    }
};

ChildPlace::Rules ChildPlace::rulesToday() const
{
    const auto histories = care::vaccinationHistories(m_context.book, m_person);
    const auto history = histories && !histories->isEmpty() ? histories->first() : care::VaccinationHistory();
    const auto &schedule = care::scheduleFor(history, immunization::japanSchedule());
    return {care::vaccinationStatus(history, schedule, m_context.clock.today()),
            text::vaccinationAdvice() + QLatin1Char('\n') + text::scheduleSource(schedule.source, schedule.version)};
}

void ChildPlace::addNextDoses(const Rules &rules)
{
    const auto next = agenda::nextVaccinations(m_context.book, immunization::japanSchedule(), m_person);
    if (!next || next->isEmpty()) {
        return;
    }
    const QDate today = m_context.clock.today();
    auto *card = new Card;
    card->body()->setSpacing(space::OneAndHalf);
    card->body()->addWidget(makeText(TextRole::Section, tr("次の接種")));
    // What may be given now is never left out.
    const auto open = std::count_if(next->cbegin(), next->cend(), [](const agenda::AgendaItem &item) {
        return item.state != agenda::ItemState::Ahead;
    });
    for (agenda::AgendaItem item : next->first(std::min(next->size(), std::max<qsizetype>(nextDosesShown, open)))) {
        // What to bring is the same for each; only the days are said here.
        item.where.clear();
        item.bring.clear();
        auto *words = new QVBoxLayout;
        words->setSpacing(space::One / 2);
        words->addWidget(makeText(TextRole::Strong, text::agendaTitle(item, m_context.speech())));
        QStringList days{firstDayWords(item, rules.status, today, m_context.speech()),
                         text::agendaDetail(item, today, m_context.speech()), rules.caution(item)};
        days.removeAll(QString());
        words->addWidget(makeText(TextRole::Hint, days.join(QStringLiteral(" ・ "))));
        card->body()->addLayout(words);
    }
    m_content->addWidget(card);
}

void ChildPlace::fillVaccinations()
{
    const Rules rules = rulesToday();
    m_content->addWidget(makeText(TextRole::Hint, rules.source));
    addNextDoses(rules);
    QPushButton *timeline = makeButton(tr("予定と記録を図で見る"));
    connect(timeline, &QPushButton::clicked, this,
            [this] { m_context.navigator.go({.place = QStringLiteral("immunization"), .person = m_person}); });
    m_content->addWidget(timeline, 0, Qt::AlignLeft);
    const auto doses = m_context.book.list<Vaccination>(m_person).value_or(QList<book::Stored<Vaccination>>());
    const bool hasRemarks =
        std::any_of(doses.cbegin(), doses.cend(), [&](const auto &dose) { return !rules.remark(dose).isEmpty(); });
    QStringList columns{tr("接種した日"), tr("ワクチン"), tr("ロット番号"), tr("打った場所"), tr("施設")};
    if (hasRemarks) {
        columns.insert(2, tr("確認"));
    }
    RecordTable *table = startList(tr("予防接種の記録"), tr("接種を書く"), columns, doses.isEmpty(),
                                   tr("ここに予防接種の記録がならびます。母子健康手帳を見ながら写せます。"));
    if (!table) {
        return;
    }
    QList<RecordTableModel::Row> rows;
    for (const auto &dose : doses) {
        QStringList cells{dayWithAge(dose.value.date, m_child.birthDate, m_context.speech()),
                          text::vaccineName(dose.value.vaccine, dose.value.product), dose.value.lotNumber,
                          dose.value.site, dose.value.facility};
        if (hasRemarks) {
            cells.insert(2, rules.remark(dose));
        }
        rows.append({dose.id, cells});
    }
    table->setRows(rows);
    if (hasRemarks) {
        m_content->addWidget(makeText(TextRole::Hint, text::doseRemarkAdvice()));
    }
}

void ChildPlace::fillCheckups()
{
    const auto checkups = m_context.book.list<Checkup>(m_person);
    RecordTable *table =
        startList(tr("健診の記録"), tr("健診を書く"),
                  {tr("実施日"), tr("健診"), tr("体重"), tr("身長"), tr("判定"), tr("特記事項"), tr("施設")},
                  !checkups || checkups->isEmpty(), tr("ここに健診の記録がならびます。"));
    if (!table) {
        return;
    }
    const auto measured = m_context.book.list<Measurement>(m_person).value_or(QList<book::Stored<Measurement>>());
    QList<RecordTableModel::Row> rows;
    for (const auto &checkup : *checkups) {
        rows.append({checkup.id,
                     {dayWithAge(checkup.value.date, m_child.birthDate, m_context.speech()),
                      text::checkupName(checkup.value.type, checkup.value.occasion),
                      valueAt(measured, checkup.id, MeasurementKind::Weight),
                      valueAt(measured, checkup.id, MeasurementKind::Length), checkup.value.result,
                      checkup.value.note.simplified(), checkup.value.facility}});
    }
    table->setRows(rows);
}

void ChildPlace::fillGrowth()
{
    m_growth = new GrowthSection(m_context, m_person);
    connect(m_growth, &GrowthSection::openRequested, this, &ChildPlace::change);
    connect(m_growth, &GrowthSection::historyRequested, this, &ChildPlace::showHistory);
    m_content->addWidget(m_growth);
}

void ChildPlace::addNew()
{
    RecordDialog *dialog = nullptr;
    if (m_section == QLatin1String("vaccinations")) {
        dialog = new VaccinationDialog(m_context, {.person = m_person}, this);
    } else if (m_section == QLatin1String("checkups")) {
        dialog = new CheckupDialog(m_context, {.person = m_person}, this);
    } else {
        m_growth->startWriting();
    }
    if (dialog) {
        dialog->open();
    }
}

void ChildPlace::change(const RecordId &record)
{
    RecordDialog *dialog = nullptr;
    if (const auto dose = m_context.book.find<Vaccination>(record)) {
        dialog = new VaccinationDialog(m_context, *dose, this);
    } else if (const auto checkup = m_context.book.find<Checkup>(record)) {
        dialog = new CheckupDialog(m_context, *checkup, this);
    } else if (const auto measurement = m_context.book.find<Measurement>(record)) {
        dialog = new GrowthDialog(m_context, *measurement, m_child.birthDate, this);
    }
    if (dialog) {
        dialog->open();
    }
}

void ChildPlace::remove(const RecordId &record)
{
    const auto done = m_context.book.markEnteredInError(record);
    if (done) {
        m_context.navigator.sayWithUndo(tr("まちがいとして外しました。記録はのこっています"));
    } else {
        m_context.navigator.say(text::sentence(done.error()));
    }
}

void ChildPlace::showHistory(const RecordId &record)
{
    (new HistoryDialog(m_context, record, this))->open();
}

} // namespace oyako::ui
