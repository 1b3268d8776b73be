// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/filled_page.h"

#include "core/calendar/display_age.h"
#include "core/care/confirmation.h"
#include "core/care/form_answers.h"
#include "core/care/form_known.h"
#include "core/care/form_session.h"
#include "core/forms/library.h"

namespace oyako::care {

using namespace records;
using book::Stored;
using forms::NodeId;
using forms::Session;
using forms::Value;

namespace {

const QString checkupPrefix = QStringLiteral("checkup-");
const QString between = QStringLiteral("between");

int monthsOfForm(const QString &form)
{
    return form.mid(checkupPrefix.size(), 2).toInt();
}

/// Months of age of an occasion: 3 for "3-4m", 18 for "18m", 36 for "3y"; nothing for other words.
std::optional<int> monthsOfOccasion(const QString &occasion)
{
    constexpr int monthsInYear = 12;
    const QString first = occasion.section(QLatin1Char('-'), 0, 0);
    const bool isYears = occasion.endsWith(QLatin1Char('y'));
    bool isNumber = false;
    const int number = QString(first).remove(QLatin1Char('m')).remove(QLatin1Char('y')).toInt(&isNumber);
    if (!isNumber || (!isYears && !occasion.endsWith(QLatin1Char('m')))) {
        return std::nullopt;
    }
    return isYears ? number * monthsInYear : number;
}

/// The page whose age is the last one reached; before the first, the first.
QString formOfMonths(int months)
{
    QString form = checkupForms().first();
    for (const QString &candidate : checkupForms()) {
        form = monthsOfForm(candidate) <= months ? candidate : form;
    }
    return form;
}

QString ageWords(const QDate &birth, const QDate &date)
{
    constexpr int yearsWithoutMonths = 6;
    const auto age = calendar::displayAge(birth, date);
    if (!age) {
        return {};
    }
    if (age->years == 0) {
        return QStringLiteral("%1か月%2日").arg(age->months).arg(age->days);
    }
    return age->years >= yearsWithoutMonths ? QStringLiteral("%1歳").arg(age->years)
                                            : QStringLiteral("%1歳%2か月").arg(age->years).arg(age->months);
}

/// Sets an answer over whatever stands there; whether the item could take it.
bool put(Session &session, NodeId node, const Value &value)
{
    return node != forms::noNode && session.setAnswers(node, {value}).has_value();
}

/// Values that are not of the closed list of their item would not count, and so would not be printed.
bool putText(Session &session, const forms::Item &item, const QString &text)
{
    Known known;
    known.text(item.binding, text);
    const auto value = known.valueFor(item);
    return value && put(session, session.node(item.linkId), *value);
}

/// Who it is about is known; the rest of a form that is confirmed one by one waits for a person.
bool isPut(const Session &session, const forms::Item &item)
{
    return item.binding.startsWith(QLatin1String("person.")) || !confirmsOneByOne(session.form());
}

void putKnown(Session &session, const Known &known)
{
    for (const forms::Item &item : session.form().items) {
        if (const auto value = isPut(session, item) ? known.valueFor(item) : std::nullopt) {
            // A value of another type than the item's stays out; the item keeps what was answered.
            static_cast<void>(put(session, session.node(item.linkId), *value));
        }
    }
}

/// The newest kept response to a form about a pregnancy, or about none.
Result<std::optional<FormResponse>> newestResponse(const book::Book &book, const ShelfForm &shelf,
                                                   const FormSubject &subject)
{
    const auto responses = book.list<FormResponse>(subject.person);
    if (!responses) {
        return fail(responses.error());
    }
    std::optional<FormResponse> newest;
    for (const auto &response : *responses) {
        const RecordId &of = response.value.pregnancy;
        const bool fits = of.isEmpty() || of == subject.pregnancy;
        const bool isSameForm = response.value.definition == shelf.definition &&
                                (!shelf.definition.isEmpty() || response.value.form == shelf.form->id);
        if (fits && isSameForm) {
            newest = response.value;
        }
    }
    return newest;
}

Result<Session> keptAnswers(const book::Book &book, const ShelfForm &shelf, const FormSubject &subject)
{
    const auto response = newestResponse(book, shelf, subject);
    if (!response) {
        return fail(response.error());
    }
    if (*response) {
        // A response to another edition of the page that cannot be read into this one leaves the page to the records.
        auto read = readAnswers(shelf, (*response)->response.toUtf8(), book, subject.person);
        if (read) {
            return std::move(read->session);
        }
    }
    // Whoever is not in the book has no contexts, and the page stays as far as it goes.
    const auto contexts = launchContexts(*shelf.form, book, {.person = subject.person, .definition = shelf.definition});
    return Session::blank(shelf.form, book.clock(), contexts.value_or(forms::LaunchContexts()));
}

Result<Session> keptAnswers(const book::Book &book, const QString &formId, const FormSubject &subject)
{
    const auto form = forms::builtInForm(formId);
    return form ? keptAnswers(book, ShelfForm{*form, {}}, subject) : fail(form.error());
}

QString measurementPath(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Weight: return QStringLiteral("measurement.weight");
    case MeasurementKind::Length: return QStringLiteral("measurement.length");
    case MeasurementKind::HeadCircumference: return QStringLiteral("measurement.headCircumference");
    case MeasurementKind::ChestCircumference: return QStringLiteral("measurement.chestCircumference");
    default: return {};
    }
}

/// Children: lying length and standing height are one field of the book.
const forms::Item *measuredItem(const forms::Form &form, MeasurementKind kind, bool inRows)
{
    const QString path = measurementPath(kind);
    for (const forms::Item &item : form.items) {
        const bool isLength = kind == MeasurementKind::Length && item.binding == QLatin1String("measurement.height");
        if (!path.isEmpty() && (item.binding == path || isLength) && item.linkId.startsWith(between) == inRows) {
            return &item;
        }
    }
    return nullptr;
}

/// One child's records, sorted out for its checkup pages.
class CheckupFiller {
public:
    CheckupFiller(const Person &child, QList<Stored<Checkup>> checkups, QList<Stored<Measurement>> measurements)
        : m_child(child)
        , m_checkups(std::move(checkups))
        , m_measurements(std::move(measurements))
    {
    }

    [[nodiscard]] QList<Stored<Checkup>> checkupsOf(const QString &form) const
    {
        QList<Stored<Checkup>> found;
        for (const auto &checkup : m_checkups) {
            if (checkup.value.type == CheckupKind::Child && checkupForm(checkup.value, m_child.birthDate) == form) {
                found.append(checkup);
            }
        }
        return found;
    }

    void fill(Session &session, const Stored<Checkup> &checkup) const
    {
        QStringList notes = fillFields(session, checkup.value);
        fillFindings(session, checkup.value, notes);
        for (const auto &measurement : m_measurements) {
            const forms::Item *item = measuredItem(session.form(), measurement.value.type, false);
            if (item && measurement.value.checkup == checkup.id) {
                static_cast<void>(put(session, session.node(item->linkId), inUnitOf(*item, measurement.value.value)));
            }
        }
        notes.removeAll(QString());
        if (!notes.isEmpty()) {
            static_cast<void>(
                put(session, session.node(QStringLiteral("findings.notes")), notes.join(QLatin1Char('\n'))));
        }
    }

    /// Adds the measurements of no checkup that fall between this page's age and the next one's.
    void fillBetween(Session &session) const
    {
        QMap<QDate, QList<Measurement>> days;
        for (const auto &measurement : m_measurements) {
            const Measurement &value = measurement.value;
            const auto age = calendar::displayAge(m_child.birthDate, value.date);
            const bool isOwn = age && formOfMonths(age->totalMonths()) == session.form().id;
            const bool isBirth = value.date == m_child.birthDate;
            if (isOwn && !isBirth && value.checkup.isEmpty() && !measurementPath(value.type).isEmpty()) {
                days[value.date].append(value);
            }
        }
        for (auto day = days.cbegin(); day != days.cend(); ++day) {
            fillRow(session, day.key(), day.value());
        }
    }

private:
    QStringList fillFields(Session &session, const Checkup &checkup) const
    {
        Known known;
        known.date(QStringLiteral("checkup.date"), checkup.date);
        known.text(QStringLiteral("checkup.age"), ageWords(m_child.birthDate, checkup.date));
        const bool bothNamed = !checkup.facility.isEmpty() && !checkup.examiner.isEmpty();
        known.text(QStringLiteral("checkup.facility"),
                   checkup.facility + (bothNamed ? QStringLiteral("　") : QString()) + checkup.examiner);
        putKnown(session, known);
        QStringList notes{checkup.note, checkup.instructions};
        if (!checkup.result.isEmpty() && !putBound(session, QStringLiteral("overall"), checkup.result)) {
            notes.append(checkup.result);
        }
        return notes;
    }

    static bool putBound(Session &session, const QString &field, const QString &text)
    {
        for (const forms::Item &item : session.form().items) {
            if (item.binding == QLatin1String("checkup.") + field) {
                return putText(session, item, text);
            }
        }
        return false;
    }

    static void fillFindings(Session &session, const Checkup &checkup, QStringList &notes)
    {
        for (auto finding = checkup.findings.cbegin(); finding != checkup.findings.cend(); ++finding) {
            if (!putBound(session, finding.key(), finding.value())) {
                notes.append(finding.key() + QLatin1String(": ") + finding.value());
            }
        }
    }

    /// An empty occurrence of the rows, a new one where all are taken.
    static NodeId freeRow(Session &session)
    {
        QList<NodeId> rows = session.nodes(between);
        if (rows.isEmpty()) {
            return forms::noNode;
        }
        if (session.hasContent(rows.last()) && session.addOccurrence(rows.last())) {
            rows = session.nodes(between);
        }
        return session.hasContent(rows.last()) ? forms::noNode : rows.last();
    }

    static bool hasRowOf(const Session &session, const QDate &date)
    {
        const QList<NodeId> rows = session.nodes(QStringLiteral("between.date"));
        const Value value = forms::Date{date.toString(Qt::ISODate)};
        return std::any_of(rows.cbegin(), rows.cend(),
                           [&](NodeId row) { return session.answers(row).contains(value); });
    }

    void fillRow(Session &session, const QDate &date, const QList<Measurement> &values) const
    {
        const NodeId row = hasRowOf(session, date) ? forms::noNode : freeRow(session);
        if (row == forms::noNode) {
            return;
        }
        QHash<QString, Value> cells{{QStringLiteral("between.date"), forms::Date{date.toString(Qt::ISODate)}},
                                    {QStringLiteral("between.age"), ageWords(m_child.birthDate, date)}};
        QStringList others;
        for (const Measurement &value : values) {
            if (const forms::Item *item = measuredItem(session.form(), value.type, true)) {
                cells.insert(item->linkId, inUnitOf(*item, value.value));
            } else {
                const bool isHead = value.type == MeasurementKind::HeadCircumference;
                others.append((isHead ? QStringLiteral("頭囲%1cm") : QStringLiteral("胸囲%1cm")).arg(value.value / 10));
            }
        }
        others.append(values.first().note);
        others.removeAll(QString());
        cells.insert(QStringLiteral("between.notes"), others.join(QLatin1Char(' ')));
        cells.insert(QStringLiteral("between.facility"), values.first().facility);
        const QList<NodeId> children = session.children(row);
        for (const NodeId child : children) {
            const auto cell = cells.constFind(session.item(child).linkId);
            const auto *text = cell == cells.cend() ? nullptr : std::get_if<QString>(&*cell);
            if (cell != cells.cend() && !(text && text->isEmpty())) {
                static_cast<void>(put(session, child, *cell));
            }
        }
    }

    const Person &m_child;
    QList<Stored<Checkup>> m_checkups;
    QList<Stored<Measurement>> m_measurements;
};

RecordId newestPregnancy(const QList<Stored<Pregnancy>> &pregnancies)
{
    RecordId newest;
    for (const auto &pregnancy : pregnancies) {
        newest = pregnancy.id;
        if (isOngoing(pregnancy.value)) {
            return newest;
        }
    }
    return newest;
}

} // namespace

const QStringList &checkupForms()
{
    static const QStringList forms = forms::builtInForms().filter(checkupPrefix);
    return forms;
}

QString checkupForm(const Checkup &checkup, const QDate &birth)
{
    if (const auto months = monthsOfOccasion(checkup.occasion)) {
        return formOfMonths(*months);
    }
    const auto age = calendar::displayAge(birth, checkup.date);
    return age ? formOfMonths(age->totalMonths()) : QString();
}

Result<HandbookSubject> handbookSubject(const book::Book &book, const RecordId &person)
{
    const auto found = book.find<Person>(person);
    if (!found) {
        return fail(found.error());
    }
    if (found->value.role == Role::Child) {
        return HandbookSubject{person, found->value.mother, found->value.pregnancy};
    }
    const auto pregnancies = book.list<Pregnancy>(person);
    if (!pregnancies) {
        return fail(pregnancies.error());
    }
    return HandbookSubject{{}, person, newestPregnancy(*pregnancies)};
}

Result<Session> filledPage(const book::Book &book, const QString &form, const FormSubject &subject)
{
    const auto builtIn = forms::builtInForm(form);
    return builtIn ? filledPage(book, ShelfForm{*builtIn, {}}, subject) : fail(builtIn.error());
}

Result<Session> filledPage(const book::Book &book, const ShelfForm &shelf, const FormSubject &subject)
{
    auto session = keptAnswers(book, shelf, subject);
    auto known = session && shelf.definition.isEmpty() ? knownOf(book, subject) : Result<Known>(Known());
    if (!session || !known) {
        return fail(session ? known.error() : session.error());
    }
    // Today is only a proposal: what was handed in keeps its day.
    const QString notifiedOn = QStringLiteral("notification.date");
    known->date(notifiedOn, boundDate(*session, notifiedOn));
    putKnown(*session, *known);
    return session;
}

Result<Session> expectedCover(const book::Book &book, const FormSubject &mother)
{
    const auto cover = forms::builtInForm(QStringLiteral("cover"));
    const auto known = cover ? knownOfExpected(book, mother) : fail(cover.error());
    if (!known) {
        return fail(known.error());
    }
    Session session = Session::blank(*cover, book.clock());
    putKnown(session, *known);
    return session;
}

Result<std::optional<LastAnswers>> lastAnswers(const book::Book &book, const ShelfForm &shelf,
                                               const FormSubject &subject)
{
    const auto responses = book.list<FormResponse>(subject.person);
    if (!responses) {
        return fail(responses.error());
    }
    for (auto response = responses->crbegin(); response != responses->crend(); ++response) {
        const bool isSame = shelf.form->url.isEmpty() ? response->value.definition == shelf.definition
                                                      : response->value.url == shelf.form->url;
        const auto form = isSame ? formOf(book, response->value) : fail(ErrorCode::NotFound);
        auto read =
            form ? readAnswers(*form, response->value.response.toUtf8(), book, subject.person) : fail(form.error());
        if (read) {
            return LastAnswers{std::move(read->session), response->value.authored};
        }
    }
    return std::optional<LastAnswers>();
}

Result<QList<Session>> filledCheckups(const book::Book &book, const QString &form, const RecordId &child)
{
    const auto person = book.find<Person>(child);
    const auto checkups = book.list<Checkup>(child);
    const auto measurements = book.list<Measurement>(child);
    const auto kept = keptAnswers(book, form, {.person = child});
    if (!person || !checkups || !measurements || !kept) {
        return fail(!person         ? person.error()
                    : !checkups     ? checkups.error()
                    : !measurements ? measurements.error()
                                    : kept.error());
    }
    const CheckupFiller filler(person->value, *checkups, *measurements);
    const QList<Stored<Checkup>> own = filler.checkupsOf(form);
    QList<Session> pages;
    for (const auto &checkup : own) {
        const bool isKept = boundDate(*kept, QStringLiteral("checkup.date")) == checkup.value.date;
        pages.append(isKept || own.size() == 1 ? *kept
                                               : Session::blank(kept->sharedForm(), book.clock(), kept->contexts()));
        filler.fill(pages.last(), checkup);
    }
    if (pages.isEmpty()) {
        pages.append(*kept);
    }
    filler.fillBetween(pages.last());
    return pages;
}

} // namespace oyako::care
