// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/tray_words.h"

#include "core/pages/form_fields.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/seal_words.h"
#include "ui/text/record_changes.h"
#include "ui/text/records.h"

#include <QCoreApplication>

namespace oyako::ui {

using exchange::Intake;
using exchange::IntakeLine;
using exchange::LineKind;
using exchange::Standing;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Tray", source);
}

const exchange::PreviewItem *itemOf(const Intake &intake, const IntakeLine &line)
{
    for (const exchange::PreviewItem &item : intake.preview.items) {
        if (item.incoming.id == line.item && item.incoming.value) {
            return &item;
        }
    }
    return nullptr;
}

QString dayOf(const records::AnyRecord &record, const text::Speech &speech)
{
    const QDate day = records::dateOf(record);
    return day.isValid() ? text::date(day, speech) : QString();
}

/// A field of a person as stored, in words.
QString fieldWords(const QString &field, const QString &value, const text::Speech &speech)
{
    const auto nobody = [](const RecordId &) { return QString(); };
    const QString words = text::valueWords(field, value, speech, nobody);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    // The file's fields are plain text: what no code or day explains may be a number with a unit.
    return isNumber && words == value ? text::valueWords(field, number, speech, nobody) : words;
}

QString responseTitle(const Intake &intake, const exchange::PreviewItem &item, const text::Speech &speech)
{
    const auto session = intake.sessions.find(item.incoming.id);
    return session == intake.sessions.end() ? itemName(item)
                                            : session->second.form().title.in(text::code(speech.language));
}

} // namespace

QString trayStateName(TrayState state)
{
    switch (state) {
    case TrayState::Opening: return say(QT_TRANSLATE_NOOP("Tray", "ひらいています"));
    case TrayState::New: return say(QT_TRANSLATE_NOOP("Tray", "新しい方"));
    case TrayState::Matched: return say(QT_TRANSLATE_NOOP("Tray", "照合ずみ"));
    case TrayState::Question: return say(QT_TRANSLATE_NOOP("Tray", "どの方か確認"));
    case TrayState::TakenIn: return say(QT_TRANSLATE_NOOP("Tray", "取り込みずみ"));
    case TrayState::Declined: return say(QT_TRANSLATE_NOOP("Tray", "取り込まない"));
    case TrayState::Refused: return say(QT_TRANSLATE_NOOP("Tray", "読めません"));
    }
    return {};
}

QString partsLine(const TrayFile &file)
{
    QStringList parts;
    for (auto part = file.parts.cbegin(); part != file.parts.cend(); ++part) {
        parts.append(sectionName(part.key()) + QLatin1Char(' ') + QString::number(part.value()));
    }
    return parts.join(QStringLiteral("・"));
}

QString refusalWords(const TrayFile &file)
{
    if (file.error.field == QLatin1String("link")) {
        return say(QT_TRANSLATE_NOOP("Tray", "ふつうのファイルではないので、ひらきませんでした。"));
    }
    return sealSentence(file.error);
}

QString purposeOf(const exchange::IncomingFile &file)
{
    // Of every person inside there is one, in the same words; what a script left at its default says nothing.
    QDate newest;
    QString purpose;
    for (const exchange::fhir::Incoming &item : file.items) {
        const auto *consent = item.value ? std::get_if<records::Consent>(&*item.value) : nullptr;
        if (consent && consent->given && !consent->withdrawn.isValid() && !(consent->date < newest)) {
            newest = consent->date;
            purpose = consent->purpose;
        }
    }
    return purpose == QLatin1String("handover") ? QString() : purpose;
}

QString takenInWords(int lines, int items)
{
    return QCoreApplication::translate("Tray", "%n件を取り込みました。入力しなくてすんだ項目: %1", nullptr, lines)
        .arg(items);
}

QString partName(const Intake &intake, const IntakeLine &line)
{
    QString part = say(QT_TRANSLATE_NOOP("Tray", "ご本人・ご家族"));
    if (line.kind == LineKind::Observation) {
        part = say(QT_TRANSLATE_NOOP("Tray", "問診票にある測定値(確認して記録)"));
    } else if (line.section) {
        part = sectionName(*line.section);
    }
    const auto whose = std::find_if(intake.persons.cbegin(), intake.persons.cend(),
                                    [&](const exchange::ArrivedPerson &one) { return one.id == line.person; });
    const bool isOneOfMany = intake.persons.size() > 1 && whose != intake.persons.cend();
    return isOneOfMany ? say(QT_TRANSLATE_NOOP("Tray", "%1: %2")).arg(nameOf(whose->person), part) : part;
}

QString lineName(const Intake &intake, const IntakeLine &line, const text::Speech &speech)
{
    if (line.kind == LineKind::PersonField) {
        return text::fieldName(line.field);
    }
    if (line.kind == LineKind::Observation) {
        return text::measurementName(line.observation->type);
    }
    const auto session = intake.sessions.find(line.item);
    if (line.kind == LineKind::Answer && session != intake.sessions.end()) {
        return session->second.item(line.node).label(text::code(speech.language));
    }
    const exchange::PreviewItem *item = itemOf(intake, line);
    if (const auto *measured = item ? std::get_if<records::Measurement>(&*item->incoming.value) : nullptr) {
        return text::measurementName(measured->type);
    }
    return item ? responseTitle(intake, *item, speech) : QString();
}

QString saidWords(const Intake &intake, const IntakeLine &line, const text::Speech &speech)
{
    if (line.kind == LineKind::PersonField) {
        return fieldWords(line.field, line.said, speech);
    }
    if (line.observation) {
        return text::measurementValue(*line.observation) + QLatin1String("  ") +
               text::date(line.observation->date, speech);
    }
    const auto session = intake.sessions.find(line.item);
    if (line.kind == LineKind::Answer && session != intake.sessions.end()) {
        pages::FormPrint print;
        print.language = text::code(speech.language);
        print.words.yes = say(QT_TRANSLATE_NOOP("Tray", "はい"));
        print.words.no = say(QT_TRANSLATE_NOOP("Tray", "いいえ"));
        print.words.japaneseDates = speech.language != text::Language::English;
        return pages::printedAnswer(session->second, line.node, print);
    }
    const exchange::PreviewItem *item = itemOf(intake, line);
    if (item == nullptr) {
        return {};
    }
    const QString day = dayOf(*item->incoming.value, speech);
    const auto *measured = std::get_if<records::Measurement>(&*item->incoming.value);
    return measured ? text::measurementValue(*measured) + QLatin1String("  ") + day : day;
}

QString knownWords(const IntakeLine &line, const text::Speech &speech)
{
    if (line.kind == LineKind::PersonField || line.kind == LineKind::Answer) {
        return fieldWords(line.field, line.known, speech);
    }
    if (line.observation && !line.known.isEmpty()) {
        records::Measurement known = *line.observation;
        known.value = line.known.toDouble();
        return text::measurementValue(known);
    }
    QStringList names;
    for (const QString &field : line.differs) {
        names.append(text::fieldName(field));
    }
    return names.join(QStringLiteral("・"));
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::New: return say(QT_TRANSLATE_NOOP("Tray", "新しい"));
    case Standing::Same: return say(QT_TRANSLATE_NOOP("Tray", "同じ"));
    case Standing::Differs: return say(QT_TRANSLATE_NOOP("Tray", "ちがう"));
    case Standing::Said: return {};
    }
    return {};
}

QString likenessName(exchange::Likeness likeness)
{
    switch (likeness) {
    case exchange::Likeness::NameAndBirthday: return say(QT_TRANSLATE_NOOP("Tray", "名前・生年月日・性別が同じ"));
    case exchange::Likeness::PatientNumber: return say(QT_TRANSLATE_NOOP("Tray", "番号が同じ"));
    case exchange::Likeness::Birthday:
        return say(QT_TRANSLATE_NOOP("Tray", "姓と生年月日が同じ(ふたごかもしれません)"));
    }
    return {};
}

} // namespace oyako::ui
