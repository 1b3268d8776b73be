// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/whole_book.h"

#include "core/care/filled_page.h"
#include "core/care/growth_history.h"
#include "core/care/handbook_edition.h"
#include "core/forms/library.h"
#include "core/pages/child_charts.h"
#include "core/pages/form_page.h"
#include "core/pages/pregnancy_charts.h"
#include "core/pages/record_pages.h"
#include "core/pages/scale.h"
#include "core/pages/spread.h"

#include <array>

namespace oyako::pages {

using namespace records;
using care::HandbookSubject;
using forms::Session;

namespace {

constexpr std::array partWords{std::pair{BookPart::Cover, QLatin1String("cover")},
                               std::pair{BookPart::Pregnancy, QLatin1String("pregnancy")},
                               std::pair{BookPart::Birth, QLatin1String("birth")},
                               std::pair{BookPart::Growing, QLatin1String("growing")},
                               std::pair{BookPart::Curves, QLatin1String("curves")},
                               std::pair{BookPart::Vaccinations, QLatin1String("vaccinations")}};

/// Built-in forms in the order of the pages (handbook reference §0).
const QStringList pregnancyForms{QStringLiteral("maternal-health"), QStringLiteral("work-environment"),
                                 QStringLiteral("pregnancy-diary"), QStringLiteral("antenatal-visit"),
                                 QStringLiteral("maternal-tests"),  QStringLiteral("partner-notes"),
                                 QStringLiteral("parent-classes"),  QStringLiteral("dental-pregnancy")};
const QStringList birthPages{QStringLiteral("delivery"),       QStringLiteral("postpartum-course"),
                             QStringLiteral("postnatal-care"), QStringLiteral("newborn-course"),
                             QStringLiteral("child-tests"),    QStringLiteral("stool-colour")};
const QStringList ages{QStringLiteral("02w"), QStringLiteral("01m"), QStringLiteral("02m"), QStringLiteral("03m"),
                       QStringLiteral("06m"), QStringLiteral("09m"), QStringLiteral("12m"), QStringLiteral("18m"),
                       QStringLiteral("24m"), QStringLiteral("36m"), QStringLiteral("48m"), QStringLiteral("60m"),
                       QStringLiteral("72m")};
const QStringList mothersBirthPages{QStringLiteral("postpartum-course"), QStringLiteral("postnatal-care")};
constexpr QLatin1String vaccinationRecord{"vaccination-record"};
constexpr QLatin1String antenatalVisits{"antenatal-visit"};

/// One built-in form about a person; a child's checkup page once for every checkup of that age.
Result<QList<Session>> sessionsOf(const book::Book &book, const RecordId &person, const QString &form,
                                  const HandbookSubject &subject)
{
    if (!subject.child.isEmpty() && care::checkupForms().contains(form)) {
        return care::filledCheckups(book, form, person);
    }
    auto about = care::subjectOf(book, person);
    auto session = about ? care::filledPage(book, form, *about) : fail(about.error());
    return session ? Result<QList<Session>>(QList<Session>{std::move(*session)}) : fail(session.error());
}

/// Lays the book out page by page.
class Binder {
public:
    Binder(const book::Book &book, const HandbookSubject &subject, const WholeBook &whole, const TextMeasure &measure,
           const QString &edition)
        : m_book(book)
        , m_subject(subject)
        , m_whole(whole)
        , m_measure(measure)
        , m_edition(edition)
    {
        m_document.title = QStringLiteral("母子健康手帳");
    }

    Result<Document> bind()
    {
        using Part = Result<void> (Binder::*)();
        constexpr std::array parts{std::pair{BookPart::Cover, Part(&Binder::addCover)},
                                   std::pair{BookPart::Pregnancy, Part(&Binder::addPregnancy)},
                                   std::pair{BookPart::Birth, Part(&Binder::addBirth)},
                                   std::pair{BookPart::Growing, Part(&Binder::addAges)},
                                   std::pair{BookPart::Curves, Part(&Binder::addCurves)},
                                   std::pair{BookPart::Vaccinations, Part(&Binder::addVaccinations)}};
        for (const auto &[part, add] : parts) {
            if (m_whole.parts.contains(part)) {
                OYAKO_TRY((this->*add)());
            }
        }
        number();
        return m_document;
    }

private:
    /// How a page about this person is printed.
    [[nodiscard]] FormPrint printOf(const RecordId &person) const
    {
        FormPrint print = m_whole.print;
        print.book = m_document.title;
        print.edition = m_edition;
        if (const auto found = m_book.find<Person>(person)) {
            print.name = fullName(found->value);
            print.birthDate = printedDate(found->value.birthDate, print);
        }
        return print;
    }

    void add(const Document &document)
    {
        for (const Page &page : document.pages) {
            if (page.size.width > a6.width + 1) {
                addSpread(page);
            } else {
                m_document.pages << page;
            }
        }
    }

    /// A spread begins on a left page: after an even number of pages where two lie side by side from the first on,
    /// after an odd one in a booklet, whose first page lies alone at the right.
    void addSpread(const Page &spread)
    {
        const qsizetype aloneAtFirst = m_whole.order == Order::Booklet ? 1 : 0;
        if (m_document.pages.size() % 2 != aloneAtFirst) {
            addNotes();
        }
        QList<Page> pages = cutAtTheFold(spread);
        // The head of the spread names the person at the right only.
        const FormPrint print = printOf(m_subject.mother);
        pages.first().elements << Text{.string = personLine(print.name, print.birthDate),
                                       .box = {a6.width / 2, 7, a6.width / 2 - 3, 5.5},
                                       .points = 6.5,
                                       .weight = Weight::Bold,
                                       .align = Align::Right,
                                       .fit = Fit::ShrinkLine,
                                       .minPoints = 3};
        m_document.pages += pages;
    }

    /// A page for notes, where the order of facing pages asks for one.
    void addNotes()
    {
        Sheet notes{.title = QStringLiteral("メモ"),
                    .book = m_document.title,
                    .person = printOf(m_subject.child.isEmpty() ? m_subject.mother : m_subject.child).name};
        notes.sections << Section{.fields = {{.kind = FieldKind::Paragraph, .writingLines = 14}}};
        m_document.pages << layOut(notes, sheetStyle(a6), m_measure).pages.first();
    }

    void addSession(const Session &session, const RecordId &person)
    {
        const bool isPageOfBook = m_whole.withEmptyPages && care::hasPage(session.form(), m_edition);
        if (isPageOfBook || session.hasContent(forms::rootNode)) {
            add(layOut(session, printOf(person), m_measure));
        }
    }

    Result<void> addForm(const QString &form, bool isMothers)
    {
        const care::FormSubject about = isMothers ? m_subject.ofMother() : m_subject.ofChild();
        if (about.person.isEmpty()) {
            return addUnknown(form);
        }
        const auto session = care::filledPage(m_book, form, about);
        if (!session) {
            return fail(session.error());
        }
        addSession(*session, about.person);
        return {};
    }

    /// A page about somebody the book does not know: there to be written by hand.
    Result<void> addUnknown(const QString &form)
    {
        const auto empty = forms::builtInForm(form);
        if (!empty) {
            return fail(empty.error());
        }
        addSession(Session::blank(*empty, m_book.clock()), m_subject.child);
        return {};
    }

    Result<void> addCover()
    {
        if (!m_subject.child.isEmpty()) {
            return addForm(QStringLiteral("cover"), false);
        }
        const auto cover = care::expectedCover(m_book, m_subject.ofMother());
        if (!cover) {
            return fail(cover.error());
        }
        addSession(*cover, RecordId());
        return {};
    }

    Result<void> addPregnancy()
    {
        for (const QString &form : pregnancyForms) {
            OYAKO_TRY(form == antenatalVisits ? addVisits() : addForm(form, true));
        }
        return {};
    }

    Result<void> addVisits()
    {
        const auto page = antenatalPageOf(m_book, m_subject.mother, m_subject.pregnancy, printOf(m_subject.mother));
        if (!page) {
            return fail(page.error());
        }
        if (m_whole.withEmptyPages || !page->visits.isEmpty()) {
            add(layOut(*page, m_measure));
        }
        return {};
    }

    Result<void> addBirth()
    {
        for (const QString &form : birthPages) {
            OYAKO_TRY(addForm(form, mothersBirthPages.contains(form)));
        }
        return {};
    }

    Result<void> addAges()
    {
        for (const QString &age : ages) {
            OYAKO_TRY(addForm(QLatin1String("parent-record-") + age, false));
            const QString checkup = QLatin1String("checkup-") + age;
            if (care::checkupForms().contains(checkup)) {
                OYAKO_TRY(addCheckup(checkup));
            }
        }
        return {};
    }

    Result<void> addCheckup(const QString &form)
    {
        if (m_subject.child.isEmpty()) {
            return addUnknown(form);
        }
        const auto sessions = care::filledCheckups(m_book, form, m_subject.child);
        if (!sessions) {
            return fail(sessions.error());
        }
        for (const Session &session : *sessions) {
            addSession(session, m_subject.child);
        }
        return {};
    }

    Result<void> addCurves()
    {
        OYAKO_TRY(addPregnancyCurves());
        if (m_subject.child.isEmpty()) {
            return {};
        }
        const auto history = care::growthHistory(m_book, m_subject.child);
        const auto library = history ? growth::Library::load() : fail(history.error());
        if (!library) {
            return fail(library.error());
        }
        const FormPrint print = printOf(m_subject.child);
        const QString heading = personLine(print.name, print.birthDate);
        const auto pages = growthPages(*history, heading, {*library});
        if (!pages) {
            return fail(pages.error());
        }
        if (m_whole.withEmptyPages || !history->days.isEmpty()) {
            m_document.pages += *pages;
        }
        return {};
    }

    /// Of what was measured; there is no empty chart of a pregnancy.
    Result<void> addPregnancyCurves()
    {
        const auto pregnancy = m_book.find<records::Pregnancy>(m_subject.pregnancy);
        if (!pregnancy) {
            return {};
        }
        const auto history = pregnancyHistory(m_book, *pregnancy);
        if (!history) {
            return fail(history.error());
        }
        const FormPrint print = printOf(m_subject.mother);
        const auto pages = pregnancyPages(*history, personLine(print.name, print.birthDate));
        if (!pages) {
            return fail(pages.error());
        }
        m_document.pages += *pages;
        return {};
    }

    Result<void> addVaccinations()
    {
        const RecordId &child = m_subject.child;
        const auto page = vaccinationPageOf(m_book, child, m_subject.mother, m_subject.pregnancy, printOf(child));
        if (!page) {
            return fail(page.error());
        }
        if (m_whole.withEmptyPages || !page->groups.isEmpty()) {
            add(layOut(*page, m_measure));
        }
        OYAKO_TRY(addForm(QStringLiteral("illness-history"), false));
        return addForm(QStringLiteral("dental-care"), false);
    }

    /// One run of numbers through the whole book, in place of each page's own; only the cover has none.
    void number()
    {
        const auto count = m_document.pages.size();
        for (qsizetype index = 0; index < count; ++index) {
            Page &page = m_document.pages[index];
            const QString words = QStringLiteral("%1 / %2").arg(index + 1).arg(count);
            if (page.numberAt >= 0) {
                std::get<Text>(page.elements[page.numberAt]).string = words;
            } else if (index > 0) {
                page.numberAt = static_cast<int>(page.elements.size());
                page.elements << Text{.string = words,
                                      .box = {page.size.width - 26, page.size.height - 7, 18, 4},
                                      .points = 5.5,
                                      .align = Align::Right,
                                      .tone = Tone::Soft};
            }
        }
    }

    const book::Book &m_book;
    const HandbookSubject m_subject;
    const WholeBook &m_whole;
    const TextMeasure &m_measure;
    const QString m_edition;
    Document m_document;
};

Document onPaper(const Document &document, const std::optional<Size> &paper)
{
    return paper ? scaled(document, *paper) : document;
}

} // namespace

const QList<BookPart> &bookParts()
{
    static const QList<BookPart> all{BookPart::Cover,   BookPart::Pregnancy, BookPart::Birth,
                                     BookPart::Growing, BookPart::Curves,    BookPart::Vaccinations};
    return all;
}

std::optional<BookPart> bookPartFromWord(const QString &word)
{
    for (const auto &[part, known] : partWords) {
        if (known == word) {
            return part;
        }
    }
    return std::nullopt;
}

Result<Document> wholeBook(const book::Book &book, const RecordId &person, const WholeBook &whole,
                           const TextMeasure &measure)
{
    const auto subject = care::handbookSubject(book, person);
    if (!subject) {
        return fail(subject.error());
    }
    const bool isChild = !subject->child.isEmpty();
    const auto edition = care::bookletEdition(book, isChild ? subject->ofChild() : subject->ofMother());
    return edition ? Binder(book, *subject, whole, measure, *edition).bind() : fail(edition.error());
}

Result<Document> bookPage(const book::Book &book, const RecordId &person, const QString &form, const FormPrint &wanted,
                          const TextMeasure &measure, std::optional<Size> paper)
{
    const auto subject = care::handbookSubject(book, person);
    if (!subject) {
        return fail(subject.error());
    }
    const bool isChild = !subject->child.isEmpty();
    const auto edition = care::bookletEdition(book, isChild ? subject->ofChild() : subject->ofMother());
    if (!edition) {
        return fail(edition.error());
    }
    FormPrint print = wanted;
    print.edition = *edition;
    if (form == vaccinationRecord) {
        const auto page = vaccinationPageOf(book, person, isChild ? subject->mother : RecordId(),
                                            isChild ? subject->pregnancy : RecordId(), print);
        return page ? onPaper(layOut(*page, measure), paper) : Result<Document>(fail(page.error()));
    }
    if (form == antenatalVisits) {
        const auto page = antenatalPageOf(book, subject->mother, subject->pregnancy, print);
        return page ? onPaper(layOut(*page, measure), paper) : Result<Document>(fail(page.error()));
    }
    const auto sessions = sessionsOf(book, person, form, *subject);
    if (!sessions) {
        return fail(sessions.error());
    }
    Document document;
    for (const Session &session : *sessions) {
        const Document pages = layOut(session, print, measure, paper);
        document.title = pages.title;
        document.pages += pages.pages;
    }
    return document;
}

} // namespace oyako::pages
