// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/visit_pack.h"

#include "core/care/handbook_edition.h"
#include "core/care/visit_questionnaire.h"
#include "core/forms/library.h"
#include "core/pages/agenda_sheet.h"
#include "core/pages/form_page.h"
#include "core/pages/vaccination_page.h"
#include "core/programs/visit_forms.h"
#include "ui/text/agenda.h"
#include "ui/text/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace oyako::text {

namespace {

using book::Stored;
using records::FormResponse;
using records::Person;
using records::Vaccination;

QString say(const char *source)
{
    return QCoreApplication::translate("VisitPack", source);
}

/// One part of the pack: its name on the cover, and its pages.
struct Part {
    QString name;
    pages::Document document;
};

class Pack final {
public:
    Pack(const book::Book &book, const agenda::AgendaItem &item, const Speech &speech,
         const pages::TextMeasure &measure, bool withSensitive)
        : m_book(book)
        , m_item(item)
        , m_speech(speech)
        , m_measure(measure)
        , m_forms(programs::formsFor(item.title.key))
        , m_withSensitive(withSensitive)
    {
        m_forms.questionnaire = agenda::questionnaireOf(item);
    }

    Result<VisitPack> gather()
    {
        auto subject = care::subjectOf(m_book, m_item.who);
        const auto person = m_book.find<Person>(m_item.who);
        if (!subject || !person) {
            return fail(!subject ? subject.error() : person.error());
        }
        m_subject = *subject;
        m_print.name = records::fullName(person->value);
        m_print.edition = care::bookletEdition(m_book, m_subject).value_or(QString());
        m_print.birthDate = date(person->value.birthDate, {Language::Japanese, YearStyle::Both});
        OYAKO_TRY(addQuestionnaire());
        for (const QString &page : std::as_const(m_forms.pages)) {
            const auto form = forms::builtInForm(page);
            OYAKO_TRY(form ? addForm({*form, {}}) : Result<void>(fail(form.error())));
        }
        if (m_forms.vaccinations) {
            OYAKO_TRY(addVaccinations());
        }
        pages::Document all = cover();
        for (const Part &part : std::as_const(m_parts)) {
            all.pages += part.document.pages;
        }
        // The title is seen by print queues: it names the kind of paper, never a person.
        all.title = say(QT_TRANSLATE_NOOP("VisitPack", "予約の書類"));
        return VisitPack{std::move(all), m_sensitive};
    }

private:
    /// The one chosen may have left the list since: the rest of the pack is no less needed, and the cover says so.
    Result<void> addQuestionnaire()
    {
        if (m_forms.questionnaire.isEmpty()) {
            return {};
        }
        const auto shelf = care::findForm(m_book, m_forms.questionnaire);
        if (!shelf && (shelf.error().code == ErrorCode::NotFound || shelf.error().code == ErrorCode::UnknownRecord)) {
            m_isMissing = true;
            return {};
        }
        return shelf ? addForm(*shelf) : Result<void>(fail(shelf.error()));
    }

    Result<void> addForm(const care::ShelfForm &shelf)
    {
        const auto filled = care::questionnaireToTake(m_book, shelf, m_subject);
        if (!filled) {
            return fail(filled.error());
        }
        const qsizetype sensitive = pages::sensitiveAnswers(*filled);
        m_sensitive += sensitive;
        pages::FormPrint print = m_print;
        print.withSensitive = m_withSensitive || sensitive == 0;
        const QString title = filled->form().title.in(code(m_speech.language));
        m_parts.append(
            {title.isEmpty() ? care::shortIdOf(filled->form()) : title, pages::layOut(*filled, print, m_measure)});
        return {};
    }

    Result<void> addVaccinations()
    {
        const auto doses = m_book.list<Vaccination>(m_item.who);
        if (!doses) {
            return fail(doses.error());
        }
        pages::VaccinationPage page{
            .name = m_print.name, .birthDate = m_print.birthDate, .groups = {}, .withEmptyLines = false};
        for (const Stored<Vaccination> &dose : *doses) {
            addDose(page, dose.value);
        }
        m_parts.append({say(QT_TRANSLATE_NOOP("VisitPack", "予防接種の記録")), pages::layOut(page, m_measure)});
        return {};
    }

    static void addDose(pages::VaccinationPage &page, const Vaccination &dose)
    {
        const QString name = vaccineName(dose.vaccine, dose.product);
        auto group = std::find_if(page.groups.begin(), page.groups.end(),
                                  [&name](const pages::VaccinationGroup &known) { return known.vaccine == name; });
        if (group == page.groups.end()) {
            page.groups.append({.vaccine = name, .lines = {}});
            group = std::prev(page.groups.end());
        }
        const int number = dose.doseNumber.value_or(static_cast<int>(group->lines.size()) + 1);
        group->lines.append({.dose = QStringLiteral("%1回").arg(number),
                             .date = partialDate(dose.date, {Language::Japanese, YearStyle::Western}),
                             .product = dose.product.isEmpty() ? dose.manufacturer : dose.product,
                             .lot = dose.lotNumber,
                             .injector = dose.injector.isEmpty() ? dose.facility : dose.injector,
                             .note = dose.note});
    }

    [[nodiscard]] QStringList bring() const
    {
        const bool noted = m_item.appointment && !m_item.appointment->bring.isEmpty();
        QStringList all;
        for (const QString &line : noted ? m_item.appointment->bring : m_item.bring) {
            all += line.split(QChar(0x3001), Qt::SkipEmptyParts); // a noted line lists several things
        }
        return all;
    }

    [[nodiscard]] pages::Document cover() const
    {
        pages::AgendaSheet sheet{.title = agendaTitle(m_item, m_speech), .day = m_print.name};
        if (m_item.appointment) {
            const agenda::PlannedAppointment &at = *m_item.appointment;
            QString when = dateWithWeekday(at.date, m_speech);
            when += at.time.isEmpty() ? QString() : QString(QLatin1Char(' ') + at.time);
            sheet.groups.append({.title = say(QT_TRANSLATE_NOOP("VisitPack", "いつ・どこ")),
                                 .lines = {{.title = when, .where = at.place, .note = at.phone}}});
        }
        pages::AgendaGroup things{.title = say(QT_TRANSLATE_NOOP("VisitPack", "もちもの"))};
        for (const QString &thing : bring()) {
            things.lines.append({.title = thing.trimmed()});
        }
        pages::AgendaGroup inside{.title = say(QT_TRANSLATE_NOOP("VisitPack", "この中に入っているもの"))};
        for (const Part &part : m_parts) {
            inside.lines.append({.title = part.name});
        }
        if (m_isMissing) {
            inside.lines.append(
                {.title = say(QT_TRANSLATE_NOOP("VisitPack", "問診票")),
                 .note = say(QT_TRANSLATE_NOOP("VisitPack", "えらんだ問診票は、もう一覧にありません"))});
        }
        for (const pages::AgendaGroup &group : {things, inside}) {
            if (!group.lines.isEmpty()) {
                sheet.groups.append(group);
            }
        }
        return pages::layOut(sheet, m_measure);
    }

    const book::Book &m_book;
    const agenda::AgendaItem &m_item;
    const Speech &m_speech;
    const pages::TextMeasure &m_measure;
    programs::VisitForms m_forms;
    bool m_withSensitive;
    bool m_isMissing = false;
    qsizetype m_sensitive = 0;
    care::FormSubject m_subject;
    pages::FormPrint m_print;
    QList<Part> m_parts;
};

} // namespace

Result<VisitPack> visitPack(const book::Book &book, const agenda::AgendaItem &item, const Speech &speech,
                            const pages::TextMeasure &measure, bool withSensitive)
{
    return Pack(book, item, speech, measure, withSensitive).gather();
}

} // namespace oyako::text
