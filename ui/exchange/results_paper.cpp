// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/results_paper.h"

#include "core/care/filled_page.h"
#include "core/care/form_session.h"
#include "core/exchange/results.h"
#include "core/forms/library.h"
#include "core/pages/form_fields.h"
#include "ui/exchange/import_words.h"
#include "ui/text/records.h"

#include <QCoreApplication>

namespace oyako::ui {

using namespace records;
using pages::Field;
using pages::FieldKind;

namespace {

const QString judgementKey = QStringLiteral("judgement");

QString say(const char *source)
{
    return QCoreApplication::translate("ResultsPaper", source);
}

void add(pages::Section &section, const QString &label, const QString &answer, FieldKind kind = FieldKind::Line)
{
    if (!answer.isEmpty()) {
        section.fields.append({.kind = kind, .label = label, .answer = answer});
    }
}

const forms::Item *itemFor(const forms::Form &form, const QString &key)
{
    for (const forms::Item &item : form.items) {
        const bool isBound =
            item.binding.section(QLatin1Char('.'), 1) == key &&
            (item.binding.startsWith(QLatin1String("checkup.")) || item.binding.startsWith(QLatin1String("visit.")));
        if (item.linkId == key || isBound) {
            return &item;
        }
    }
    return nullptr;
}

const forms::Item *findingItem(const QString &key, const Checkup &checkup, const QDate &birth)
{
    const QString page = care::checkupForm(checkup, birth);
    const QString sheet = QString(page).replace(QLatin1String("checkup-"), QLatin1String("sheet-"));
    for (const QString &id : {sheet, page}) {
        const auto form = forms::builtInForm(id);
        const forms::Item *item = form ? itemFor(**form, key) : nullptr;
        if (item) {
            return item;
        }
    }
    return nullptr;
}

/// A code in the words of its option.
QString findingValue(const forms::Item *item, const QString &value, const QString &language)
{
    for (const forms::Option &option : item ? item->options : QList<forms::Option>()) {
        const auto *coding = std::get_if<forms::Coding>(&option.value);
        if (coding && coding->code == value) {
            return option.label.in(language);
        }
    }
    return value;
}

void addMeasurements(pages::Section &section, const ResultsPaper &paper, const RecordId &checkup)
{
    for (const book::StoredRecord &record : paper.records) {
        const auto *measurement = std::get_if<Measurement>(&record.value);
        if (measurement && measurement->checkup == checkup) {
            add(section, text::measurementName(measurement->type), text::measurementValue(*measurement));
        }
    }
}

/// Whether a record of the checkup says it already.
bool standsInRecords(const forms::Item &item)
{
    return item.binding.startsWith(QLatin1String("checkup.")) || item.binding.startsWith(QLatin1String("measurement."));
}

QList<pages::Field> answersBelow(const forms::Session &session, forms::NodeId node, const pages::FormPrint &print)
{
    QList<pages::Field> fields;
    for (const forms::NodeId child : session.children(node)) {
        const forms::Item &item = session.item(child);
        const QString answer =
            item.isQuestion() && !standsInRecords(item) ? pages::printedAnswer(session, child, print) : QString();
        if (!answer.isEmpty()) {
            fields.append({.kind = item.type == forms::ItemType::Text ? FieldKind::Paragraph : FieldKind::Line,
                           .label = item.label(print.language),
                           .answer = item.unit ? QString(answer + QLatin1Char(' ') + item.unit->display) : answer});
        }
        fields += answersBelow(session, child, print);
    }
    return fields;
}

/// What was answered on the sheet and stands in no record, each group under its own heading.
void addAnswers(pages::Section &section, const FormResponse &response, const ResultsPaper &paper,
                const text::Speech &speech)
{
    const auto form = forms::builtInForm(response.form);
    const FixedClock clock(paper.printedOn);
    const auto read =
        form ? care::readAnswers({*form, {}}, response.response.toUtf8(), clock, paper.person) : fail(form.error());
    if (!read) {
        return; // Of an edition this program no longer has; the records above still say what was found.
    }
    const forms::Session &session = read->session;
    const pages::FormPrint print{.language = text::code(speech.language),
                                 .words = {.yes = say(QT_TRANSLATE_NOOP("ResultsPaper", "はい")),
                                           .no = say(QT_TRANSLATE_NOOP("ResultsPaper", "いいえ")),
                                           .japaneseDates = speech.language != text::Language::English}};
    for (const forms::NodeId group : session.children(forms::rootNode)) {
        const QList<pages::Field> fields = answersBelow(session, group, print);
        if (!fields.isEmpty()) {
            section.fields.append({.kind = FieldKind::Heading, .label = session.item(group).label(print.language)});
            section.fields += fields;
        }
    }
}

pages::Section checkupPart(const ResultsPaper &paper, const book::StoredRecord &record, const text::Speech &speech)
{
    const auto &checkup = std::get<Checkup>(record.value);
    const QString language = text::code(speech.language);
    pages::Section section{.title = text::checkupName(checkup.type, checkup.occasion) + QLatin1String("  ") +
                                    text::date(checkup.date, speech)};
    addMeasurements(section, paper, record.id);
    for (auto finding = checkup.findings.cbegin(); finding != checkup.findings.cend(); ++finding) {
        const forms::Item *item = findingItem(finding.key(), checkup, paper.person.birthDate);
        const QString value = findingValue(item, finding.value(), language);
        // The judgement of the whole checkup is its result, said below.
        if (finding.key() != judgementKey || value != checkup.result) {
            add(section, item ? item->label(language) : text::fieldName(finding.key()), value);
        }
    }
    add(section, text::fieldName(QStringLiteral("result")), checkup.result);
    add(section, text::fieldName(QStringLiteral("instructions")), checkup.instructions, FieldKind::Paragraph);
    add(section, text::fieldName(QStringLiteral("examiner")), checkup.examiner);
    add(section, text::fieldName(QStringLiteral("note")), checkup.note, FieldKind::Paragraph);
    const auto sheet = std::find_if(paper.records.cbegin(), paper.records.cend(), [&](const book::StoredRecord &one) {
        const auto *response = std::get_if<FormResponse>(&one.value);
        return response && exchange::isSheetOf(*response, record.id, checkup, paper.person.birthDate);
    });
    if (sheet != paper.records.cend()) {
        addAnswers(section, std::get<FormResponse>(sheet->value), paper, speech);
    }
    return section;
}

pages::Section dosePart(const Vaccination &dose, const text::Speech &speech)
{
    pages::Section section{.title = say(QT_TRANSLATE_NOOP("ResultsPaper", "予防接種")) + QLatin1String("  ") +
                                    text::partialDate(dose.date, speech)};
    add(section, text::fieldName(QStringLiteral("vaccine")), text::vaccineName(dose.vaccine, dose.product));
    add(section, text::fieldName(QStringLiteral("manufacturer")), dose.manufacturer);
    add(section, text::fieldName(QStringLiteral("lotNumber")), dose.lotNumber);
    add(section, text::fieldName(QStringLiteral("site")), dose.site);
    add(section, text::fieldName(QStringLiteral("injector")), dose.injector);
    return section;
}

} // namespace

QString findingName(const QString &key, const Checkup &checkup, const QDate &birth, const QString &language)
{
    const forms::Item *item = findingItem(key, checkup, birth);
    return item ? item->label(language) : text::fieldName(key);
}

pages::Sheet sheetOf(const ResultsPaper &paper, const text::Speech &speech)
{
    pages::Sheet sheet{.title = say(QT_TRANSLATE_NOOP("ResultsPaper", "健診・予防接種の結果")),
                       .subtitle = paper.clinic,
                       .person = pages::personLine(nameOf(paper.person), text::date(paper.person.birthDate, speech)),
                       .note = say(QT_TRANSLATE_NOOP("ResultsPaper", "%1に作成。ファイルの指紋 %2"))
                                   .arg(text::date(paper.printedOn, speech), paper.fingerprint)};
    pages::Section values{.title = say(QT_TRANSLATE_NOOP("ResultsPaper", "測った値"))};
    for (const book::StoredRecord &record : paper.records) {
        const auto *measurement = std::get_if<Measurement>(&record.value);
        if (std::holds_alternative<Checkup>(record.value)) {
            sheet.sections.append(checkupPart(paper, record, speech));
        } else if (const auto *dose = std::get_if<Vaccination>(&record.value)) {
            sheet.sections.append(dosePart(*dose, speech));
        } else if (measurement && measurement->checkup.isEmpty()) {
            add(values,
                text::measurementName(measurement->type) + QLatin1Char(' ') + text::date(measurement->date, speech),
                text::measurementValue(*measurement));
        }
    }
    if (!values.fields.isEmpty()) {
        sheet.sections.append(values);
    }
    return sheet;
}

} // namespace oyako::ui
