// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/record_search.h"

#include "core/book/person_index.h"
#include "core/forms/library.h"
#include "ui/text/records.h"
#include "ui/widgets/family_faces.h"

#include <QTimer>

namespace oyako::ui {

using namespace records;

namespace {

constexpr Kind searchedKinds[]{Kind::Vaccination,  Kind::Checkup,     Kind::Appointment,
                               Kind::FormResponse, Kind::Application, Kind::Measurement};
constexpr qsizetype mostFollowed = 100;

/// A record in words: what it is called, and what else one may remember of it.
struct Words {
    QString title;
    QString rest;
    QString argument;
};

QString joined(const QStringList &parts)
{
    return parts.join(QLatin1Char(' '));
}

QString formTitle(const QString &id, const text::Speech &speech)
{
    const auto form = forms::builtInForm(id);
    return form ? (*form)->title.in(text::code(speech.language)) : id;
}

Words wordsOf(const AnyRecord &record, const text::Speech &speech)
{
    if (const auto *dose = std::get_if<Vaccination>(&record)) {
        return {text::vaccineName(dose->vaccine, dose->product),
                joined({dose->product, dose->lotNumber, dose->manufacturer, dose->facility, dose->note}),
                {}};
    }
    if (const auto *checkup = std::get_if<Checkup>(&record)) {
        return {text::checkupName(checkup->type, checkup->occasion),
                joined({checkup->facility, checkup->examiner, checkup->result, checkup->instructions, checkup->note,
                        joined(checkup->findings.values())}),
                {}};
    }
    if (const auto *measurement = std::get_if<Measurement>(&record)) {
        return {text::measurementName(measurement->type) + QLatin1Char(' ') + text::measurementValue(*measurement),
                joined({measurement->facility, measurement->note}),
                {}};
    }
    if (const auto *response = std::get_if<FormResponse>(&record)) {
        return {formTitle(response->form, speech), {}, response->form};
    }
    if (const auto *appointment = std::get_if<Appointment>(&record)) {
        return {appointment->title, joined({appointment->place, appointment->bring, appointment->note}), {}};
    }
    if (const auto *application = std::get_if<Application>(&record)) {
        return {application->title, application->note, {}};
    }
    return {};
}

} // namespace

RecordSearch::RecordSearch(book::Book &book, const text::Speech &speech, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_speech(speech)
    , m_isClinic(book.keepsAuditLog().value_or(false))
{
    connect(&m_book, &book::Book::changed, this, &RecordSearch::follow);
    startAgain();
}

void RecordSearch::startAgain()
{
    m_entries.clear();
    m_texts.clear();
    m_newest.clear();
    m_names.clear();
    m_waiting = m_isClinic ? QList<Kind>() : QList<Kind>(std::begin(searchedKinds), std::end(searchedKinds));
    QTimer::singleShot(0, this, &RecordSearch::readNextKind);
}

void RecordSearch::readNextKind()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    const auto records = m_book.listAny(m_waiting.takeFirst());
    for (qsizetype i = 0; records && i < records->size(); ++i) {
        add(records->at(i));
    }
    QTimer::singleShot(0, this, &RecordSearch::readNextKind);
}

void RecordSearch::readAll()
{
    while (!m_waiting.isEmpty()) {
        readNextKind();
    }
}

QString RecordSearch::nameOf(const RecordId &person) const
{
    const auto found = m_book.find<Person>(person);
    return found ? callName(found->value) : QString();
}

QString RecordSearch::dateWords(const calendar::PartialDate &date) const
{
    return date.isUnknown() ? QString() : text::partialDate(date, m_speech);
}

void RecordSearch::add(const book::StoredRecord &record)
{
    const Words words = wordsOf(record.value, m_speech);
    if (words.title.isEmpty()) {
        return;
    }
    if (!m_names.contains(record.person)) {
        m_names.insert(record.person, nameOf(record.person));
    }
    const calendar::PartialDate date = knownDateOf(record.value);
    const QStringList rest{m_names.value(record.person), dateWords(date),
                           date.isUnknown() ? QString() : date.toString(), words.rest};
    m_newest.insert(record.id, m_entries.size());
    m_entries.push_back({record.id, record.person, kindOf(record.value), date, words.title, words.argument});
    m_texts.append(book::foldedForSearch(words.title), book::foldedForSearch(joined(rest)));
}

void RecordSearch::follow(const QList<RecordId> &ids)
{
    if (m_isClinic) {
        return;
    }
    if (ids.size() > mostFollowed) {
        startAgain();
        return;
    }
    for (const RecordId &id : ids) {
        const auto record = m_book.findAny(id);
        m_newest.remove(id);
        const bool searched = record && record->state == book::State::Current &&
                              std::find(std::begin(searchedKinds), std::end(searchedKinds), kindOf(record->value)) !=
                                  std::end(searchedKinds);
        // A kind not read yet brings its records itself.
        if (searched && !m_waiting.contains(kindOf(record->value))) {
            add(*record);
        } else if (record && kindOf(record->value) == Kind::Person) {
            startAgain();
            return;
        }
    }
}

SearchHit RecordSearch::hitOf(const Entry &entry) const
{
    const auto info = m_book.find<Person>(entry.person);
    const bool isChild = info && info->value.role == Role::Child;
    const QString page = isChild ? QStringLiteral("child") : QStringLiteral("pregnancy");
    Destination to{.place = page, .person = entry.person};
    switch (entry.kind) {
    case Kind::Vaccination: to.section = QStringLiteral("vaccinations"); break;
    case Kind::Checkup: to.section = QStringLiteral("checkups"); break;
    case Kind::Measurement: to.section = QStringLiteral("growth"); break;
    case Kind::FormResponse:
        to = {.place = QStringLiteral("forms"), .person = entry.person, .argument = entry.argument};
        break;
    case Kind::Application:
        to = {.place = QStringLiteral("programs"), .section = QStringLiteral("applications"), .record = entry.id};
        break;
    default: to = {.place = QStringLiteral("today")}; break;
    }
    const QString name = m_names.value(entry.person);
    return {HitGroup::Records, entry.title, joined({name, dateWords(entry.date)}).trimmed(), to};
}

std::vector<SearchHit> RecordSearch::find(const QString &wanted, int limit) const
{
    const QStringList words = book::TextRun::wordsOf(wanted);
    if (words.isEmpty()) {
        return {};
    }
    std::vector<size_t> found = m_texts.find(words);
    std::erase_if(found, [this](size_t number) { return m_newest.value(m_entries[number].id, number + 1) != number; });
    const auto shown = std::min(found.size(), static_cast<size_t>(limit));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(),
                      [this](size_t a, size_t b) { return m_entries[a].date.lastDay() > m_entries[b].date.lastDay(); });
    std::vector<SearchHit> hits;
    for (size_t i = 0; i < shown; ++i) {
        hits.push_back(hitOf(m_entries[found[i]]));
    }
    return hits;
}

} // namespace oyako::ui
