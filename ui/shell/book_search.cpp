// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/book_search.h"

#include "core/book/person_index.h"
#include "core/book/text_run.h"
#include "core/programs/procedure_table.h"
#include "ui/shell/record_search.h"
#include "ui/text/facilities.h"
#include "ui/text/programs.h"

namespace oyako::ui {

namespace {

constexpr int mostPeople = 20;
constexpr int mostRecords = 12;
constexpr int mostPapers = 8;
constexpr int mostPlaces = 8;
constexpr qsizetype mostProcedures = 6;

/// Whether every word stands in the text.
bool holds(const QString &text, const QStringList &words)
{
    const QString folded = book::foldedForSearch(text);
    return std::all_of(words.cbegin(), words.cend(), [&folded](const QString &word) { return folded.contains(word); });
}

/// Whether this is a mother who is not pregnant now.
bool canBeginPregnancy(const book::Book &book, const RecordId &id)
{
    const auto person = book.find<records::Person>(id);
    const auto pregnancies = book.list<records::Pregnancy>(id);
    return person && person->value.role == records::Role::Mother && pregnancies &&
           std::none_of(pregnancies->cbegin(), pregnancies->cend(),
                        [](const auto &one) { return records::isOngoing(one.value); });
}

} // namespace

BookSearch::BookSearch(book::Book &book, const text::Speech &speech, Window window, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_speech(speech)
    , m_window(std::move(window))
    , m_records(new RecordSearch(book, speech, this))
{
    connect(&m_book, &book::Book::changed, this, &BookSearch::follow);
}

void BookSearch::follow(const QList<RecordId> &ids)
{
    constexpr qsizetype mostLookedAt = 20;
    const bool many = ids.size() > mostLookedAt;
    const bool touchesPlaces = many || std::any_of(ids.cbegin(), ids.cend(), [this](const RecordId &id) {
                                   const auto record = m_book.findAny(id);
                                   return record && records::kindOf(record->value) == records::Kind::Facility;
                               });
    if (touchesPlaces) {
        m_places.reset();
    }
}

std::vector<SearchHit> BookSearch::find(const QString &wanted)
{
    std::vector<SearchHit> hits;
    const QStringList words = book::TextRun::wordsOf(wanted);
    if (words.isEmpty()) {
        return hits;
    }
    addPeople(wanted, hits);
    addCommands(words, hits);
    const auto records = m_records->find(wanted, mostRecords);
    hits.insert(hits.end(), records.begin(), records.end());
    addPapers(wanted, hits);
    addProcedures(words, hits);
    addPlaces(wanted, hits);
    addPages(words, hits);
    return hits;
}

void BookSearch::addPeople(const QString &wanted, std::vector<SearchHit> &hits) const
{
    QSet<RecordId> seen;
    const QString needle = book::foldedForSearch(wanted);
    const auto add = [&](const RailPerson &person) {
        if (!seen.contains(person.id)) {
            seen.insert(person.id);
            hits.push_back(
                {HitGroup::People, person.face.name, person.face.birth, {.place = person.place, .person = person.id}});
        }
    };
    for (const RailPerson &person : m_window.people()) {
        if (book::foldedForSearch(person.face.name + QLatin1Char(' ') + person.face.kana).contains(needle)) {
            add(person);
        }
    }
    const auto persons = m_book.searchPersons(wanted, mostPeople);
    for (qsizetype i = 0; persons && i < persons->size(); ++i) {
        if (!seen.contains(persons->at(i).id)) {
            add(m_window.describe(persons->at(i)));
        }
    }
}

void BookSearch::addCommands(const QStringList &words, std::vector<SearchHit> &hits) const
{
    for (const Window::Command &command : m_window.commands) {
        if (holds(command.title + QLatin1Char(' ') + command.keywords, words)) {
            hits.push_back({HitGroup::Commands, command.title, {}, {}, command.run});
        }
    }
    addWritings(words, hits);
    addPregnancies(words, hits);
}

void BookSearch::addWritings(const QStringList &words, std::vector<SearchHit> &hits) const
{
    struct Writing {
        const char *section;
        QString words;
    };
    const Writing writings[]{
        {"vaccinations", tr("予防接種を記録")}, {"checkups", tr("健診を記録")}, {"growth", tr("身長・体重を記録")}};
    for (const RailPerson &person : m_window.people()) {
        for (const Writing &writing : writings) {
            const QString title = QStringLiteral("%1: %2").arg(writing.words, person.name);
            if (person.place == QLatin1String("child") && holds(title, words)) {
                hits.push_back({HitGroup::Commands,
                                title,
                                {},
                                {.place = person.place,
                                 .person = person.id,
                                 .section = QString::fromLatin1(writing.section),
                                 .argument = QStringLiteral("new")}});
            }
        }
        const QString birth = QStringLiteral("%1: %2").arg(tr("生まれた週数・出生体重を書く"), person.name);
        if (person.place == QLatin1String("child") &&
            holds(birth + QLatin1Char(' ') + tr("在胎週数 早産 低出生体重"), words)) {
            hits.push_back({HitGroup::Commands, birth, {}, {.place = QStringLiteral("family"), .person = person.id}});
        }
    }
}

void BookSearch::addPregnancies(const QStringList &words, std::vector<SearchHit> &hits) const
{
    for (const RailPerson &person : m_window.people()) {
        const QString title = QStringLiteral("%1: %2").arg(tr("妊娠を書きはじめる"), person.name);
        if (holds(title + QLatin1Char(' ') + tr("出産予定日 妊婦"), words) && canBeginPregnancy(m_book, person.id)) {
            hits.push_back(
                {HitGroup::Commands,
                 title,
                 {},
                 {.place = QStringLiteral("pregnancy"), .person = person.id, .argument = QStringLiteral("begin")}});
        }
    }
}

bool BookSearch::hasPage(QLatin1String id) const
{
    return std::any_of(m_window.pages->begin(), m_window.pages->end(),
                       [id](const PlaceEntry &page) { return page.id == id; });
}

void BookSearch::addPapers(const QString &wanted, std::vector<SearchHit> &hits) const
{
    const auto papers = hasPage(QLatin1String("papers")) ? m_book.searchPapers(wanted, mostPapers)
                                                         : Result<QList<book::PaperHit>>(QList<book::PaperHit>());
    for (qsizetype i = 0; papers && i < papers->size(); ++i) {
        const book::PaperHit &hit = papers->at(i);
        if (const auto paper = m_book.find<records::Document>(hit.document)) {
            hits.push_back({HitGroup::Papers,
                            paper->value.title,
                            hit.excerpt,
                            {.place = QStringLiteral("papers"),
                             .record = hit.document,
                             .argument = hit.page > 0 ? QString::number(hit.page) : QString()}});
        }
    }
}

void BookSearch::addProcedures(const QStringList &words, std::vector<SearchHit> &hits) const
{
    if (!hasPage(QLatin1String("programs"))) {
        return;
    }
    qsizetype found = 0;
    for (const programs::Procedure &procedure : programs::ProcedureTable::builtIn().all()) {
        if (found < mostProcedures && holds(procedure.titleJa + QLatin1Char(' ') + procedure.titleEn, words)) {
            ++found;
            hits.push_back({HitGroup::Procedures,
                            text::procedureTitle(procedure, m_speech),
                            {},
                            {.place = QStringLiteral("programs"),
                             .section = QStringLiteral("procedures"),
                             .argument = procedure.id}});
        }
    }
}

void BookSearch::addPlaces(const QString &wanted, std::vector<SearchHit> &hits)
{
    if (!hasPage(QLatin1String("facilities"))) {
        return;
    }
    if (!m_places) {
        m_places = facilities::FacilityIndex::of(m_book).value_or(facilities::FacilityIndex());
    }
    for (const facilities::Hit &hit : m_places->find({.text = wanted, .limit = mostPlaces}).hits) {
        if (const auto place = m_book.find<records::Facility>(hit.id)) {
            const QString kind = text::facilityKindName(place->value.type);
            hits.push_back({HitGroup::Places,
                            place->value.name.simplified(),
                            QString(kind + QLatin1Char(' ') + place->value.ward).trimmed(),
                            {.place = QStringLiteral("facilities"), .record = hit.id}});
        }
    }
}

void BookSearch::addPages(const QStringList &words, std::vector<SearchHit> &hits) const
{
    for (const PlaceEntry &page : *m_window.pages) {
        const bool isFamily = page.id == QLatin1String("family");
        if ((!page.label.isEmpty() || isFamily) &&
            holds(page.label + QLatin1Char('\n') + page.keywords.join(QLatin1Char('\n')), words)) {
            hits.push_back(
                {HitGroup::Pages, page.label.isEmpty() ? tr("家族を追加") : page.label, {}, {.place = page.id}});
        }
    }
}

} // namespace oyako::ui
