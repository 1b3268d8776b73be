// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/intake_lines.h"

#include "core/care/form_answers.h"
#include "core/care/form_known.h"
#include "core/care/form_session.h"
#include "core/exchange/forms_along.h"
#include "core/exchange/sensitive.h"

#include <cmath>

namespace oyako::exchange {

using namespace records;
using forms::Item;
using forms::NodeId;
using forms::Session;

namespace {

const QUuid observationNamespace(0x6ba7b814, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30,
                                 0xc8); // RFC 9562, X.500

QString lineKey(const RecordId &record, const QString &field)
{
    return record.toString() + QLatin1Char('/') + field;
}

QString plainJson(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

/// What an item asks to be measured: by its binding, or by the code of an item that is to be extracted.
std::optional<MeasurementKind> measuredBy(const Item &item)
{
    struct Row {
        const char *path;
        MeasurementKind kind;
    };
    static constexpr Row bound[]{{"measurement.weight", MeasurementKind::Weight},
                                 {"measurement.length", MeasurementKind::Length},
                                 {"measurement.height", MeasurementKind::Length},
                                 {"measurement.headCircumference", MeasurementKind::HeadCircumference},
                                 {"measurement.chestCircumference", MeasurementKind::ChestCircumference},
                                 {"birth.weight", MeasurementKind::Weight},
                                 {"birth.length", MeasurementKind::Length},
                                 {"birth.headCircumference", MeasurementKind::HeadCircumference},
                                 {"birth.chestCircumference", MeasurementKind::ChestCircumference}};
    for (const Row &row : bound) {
        if (item.binding == QLatin1String(row.path)) {
            return row.kind;
        }
    }
    for (const forms::Coding &code : item.codes) {
        const fhir::MeasurementTerm *term =
            item.observationExtract && code.system == fhir::loinc ? fhir::termOfLoinc(code.code) : nullptr;
        if (term && term->kind != MeasurementKind::BloodPressure) {
            return term->kind;
        }
    }
    return std::nullopt;
}

/// A number with a unit of mass or length in grams or millimetres; nothing for a unit that is not known.
std::optional<double> storedValue(MeasurementKind kind, const Item &item, const forms::Value &answer)
{
    const auto number = forms::numberOf(answer);
    const auto *quantity = std::get_if<forms::Quantity>(&answer);
    const QString unit = quantity ? quantity->code : item.unit ? item.unit->code : QString();
    const QString stored = unitOf(kind);
    if (!number || unit.isEmpty()) {
        return std::nullopt;
    }
    const bool isMass = stored == QLatin1String("g") && unit == QLatin1String("kg");
    const bool isLength = stored == QLatin1String("mm") && unit == QLatin1String("cm");
    if (!isMass && !isLength && unit != stored) {
        return std::nullopt;
    }
    constexpr double gramsInKilogram = 1000;
    constexpr double millimetresInCentimetre = 10;
    constexpr double precision = 1000; // thousandths of the stored unit
    const double factor = isMass ? gramsInKilogram : isLength ? millimetresInCentimetre : 1;
    return std::round(*number * factor * precision) / precision;
}

std::optional<Measurement> observationOf(const Session &session, NodeId node, const FormResponse &response,
                                         const QDate &birth)
{
    const Item &item = session.item(node);
    const auto kind = measuredBy(item);
    const QList<forms::Value> answers = session.countingAnswers(node);
    const auto value = kind && answers.size() == 1 ? storedValue(*kind, item, answers.first()) : std::nullopt;
    const QDate date = item.binding.startsWith(QLatin1String("birth.")) ? birth : response.authored.date();
    return value && date.isValid()
               ? std::optional(Measurement{.type = *kind, .value = *value, .date = date, .by = MeasuredBy::Home})
               : std::nullopt;
}

/// How an observation stands to the measurements of its day.
Standing standingOf(const Measurement &observation, const QList<book::Stored<Measurement>> &known, QString &text)
{
    for (const auto &one : known) {
        if (one.value.type == observation.type && one.value.date == observation.date) {
            text = QString::number(one.value.value);
            return one.value.value == observation.value ? Standing::Same : Standing::Differs;
        }
    }
    return Standing::New;
}

IntakeLine answerLine(const Session &session, NodeId node, const PreviewItem &item, const care::Known &known)
{
    const Item &question = session.item(node);
    IntakeLine line{.key = lineKey(item.incoming.id, question.linkId),
                    .kind = LineKind::Answer,
                    .standing = Standing::Said,
                    .item = item.incoming.id,
                    .person = item.incoming.person,
                    .section = Section::Questionnaires,
                    .field = question.linkId,
                    .node = node,
                    .sensitive = question.sensitive};
    if (const auto value = known.valueFor(question)) {
        const QList<forms::Value> answers = session.countingAnswers(node);
        const bool isSame = answers.size() == 1 && forms::sameAnswer(answers.first(), *value);
        line.standing = isSame ? Standing::Same : Standing::Differs;
        line.known = forms::plainText(*value);
    }
    return line;
}

/// The person of the file has a birthday also while the book does not know them.
QDate birthOf(const Intake &intake, const RecordId &person)
{
    for (const ArrivedPerson &arrived : intake.persons) {
        if (arrived.id == person) {
            return arrived.person.birthDate;
        }
    }
    return {};
}

struct Here {
    care::Known known;
    QList<book::Stored<Measurement>> measurements;
};

Result<Here> knownHere(const book::Book &book, const RecordId &here, const FormResponse &response)
{
    if (here.isEmpty()) {
        return Here();
    }
    auto known = care::knownOf(book, {.person = here, .pregnancy = response.pregnancy});
    auto measurements = book.list<Measurement>(here);
    if (!known || !measurements) {
        return fail(known ? measurements.error() : known.error());
    }
    return Here{std::move(*known), std::move(*measurements)};
}

void addAnswers(Intake &intake, const Session &session, const PreviewItem &item, const Here &here)
{
    const auto &response = std::get<FormResponse>(*item.incoming.value);
    const QDate birth = birthOf(intake, item.incoming.person);
    for (const Item &question : session.form().items) {
        const QList<NodeId> nodes = question.isQuestion() ? session.nodes(question.linkId) : QList<NodeId>();
        for (const NodeId node : nodes) {
            if (session.countingAnswers(node).isEmpty()) {
                continue;
            }
            IntakeLine line = answerLine(session, node, item, here.known);
            intake.lines.append(line);
            line.observation = observationOf(session, node, response, birth);
            if (line.observation && nodes.size() == 1) {
                line.kind = LineKind::Observation;
                line.key += QLatin1String("/observation");
                line.known.clear();
                line.standing = standingOf(*line.observation, here.measurements, line.known);
                intake.lines.append(line);
            }
        }
    }
}

} // namespace

const QStringList &tellableFields()
{
    static const QStringList fields{
        QStringLiteral("familyName"),   QStringLiteral("givenName"),   QStringLiteral("familyKana"),
        QStringLiteral("givenKana"),    QStringLiteral("romanName"),   QStringLiteral("sex"),
        QStringLiteral("birthDate"),    QStringLiteral("birthTime"),   QStringLiteral("birthPlace"),
        QStringLiteral("postalCode"),   QStringLiteral("address"),     QStringLiteral("municipality"),
        QStringLiteral("phone"),        QStringLiteral("occupation"),  QStringLiteral("bloodType"),
        QStringLiteral("allergies"),    QStringLiteral("medicines"),   QStringLiteral("birthOrder"),
        QStringLiteral("dueDate"),      QStringLiteral("birthWeight"), QStringLiteral("gestationalDaysAtBirth"),
        QStringLiteral("multipleOrder")};
    return fields;
}

RecordId observationId(const RecordId &response, const QString &linkId)
{
    return RecordId(QUuid::createUuidV5(observationNamespace, lineKey(response, linkId)));
}

IntakeLine recordLine(const PreviewItem &item, bool isSensitive)
{
    IntakeLine line{.key = item.incoming.id.toString(),
                    .item = item.incoming.id,
                    .person = item.incoming.person,
                    .section = sectionOf(*item.incoming.value),
                    .differs = item.differs,
                    .sensitive = isSensitive};
    const bool isDecision = item.reason == QLatin1String("same_person");
    line.standing = item.state == ItemState::Same                ? Standing::Same
                    : item.state == ItemState::New || isDecision ? Standing::New
                                                                 : Standing::Differs;
    return line;
}

QList<IntakeLine> personLines(const PreviewItem &item, const Person &here)
{
    const QJsonObject said = records::toJson(std::get<Person>(*item.incoming.value));
    const QJsonObject known = records::toJson(here);
    QList<IntakeLine> lines;
    for (const QString &field : tellableFields()) {
        const QJsonValue value = said.value(field);
        const bool isUnknownSex = field == QLatin1String("sex") && value.toString() == QLatin1String("unknown");
        if (value.isUndefined() || isUnknownSex) {
            continue;
        }
        const QJsonValue mine = known.value(field);
        lines.append({.key = lineKey(item.incoming.id, field),
                      .kind = LineKind::PersonField,
                      .standing = mine == value        ? Standing::Same
                                  : mine.isUndefined() ? Standing::New
                                                       : Standing::Differs,
                      .item = item.incoming.id,
                      .person = item.incoming.person,
                      .field = field,
                      .said = plainJson(value),
                      .known = plainJson(mine)});
    }
    return lines;
}

namespace {

/// Whom answers are about, as the file says it.
const Person *personIn(const Preview &preview, const RecordId &person)
{
    for (const PreviewItem &item : preview.items) {
        const auto *found = item.incoming.value ? std::get_if<Person>(&*item.incoming.value) : nullptr;
        if (found && item.incoming.id == person) {
            return found;
        }
    }
    return nullptr;
}

Result<forms::ReadResponse> answersOf(const care::ShelfForm &shelf, const Intake &intake, const book::Book &book,
                                      const PreviewItem &item, const RecordId &here)
{
    const QByteArray bytes = std::get<FormResponse>(*item.incoming.value).response.toUtf8();
    const Person *said = here.isEmpty() ? personIn(intake.preview, item.incoming.person) : nullptr;
    return said ? care::readAnswers(shelf, bytes, book.clock(), *said) : care::readAnswers(shelf, bytes, book, here);
}

} // namespace

Result<void> addResponseLines(Intake &intake, const book::Book &book, const PreviewItem &item, const RecordId &here)
{
    const auto &response = std::get<FormResponse>(*item.incoming.value);
    const auto shelf = formOf(book, intake.preview, response);
    intake.lines.append(recordLine(item, !sensitiveKeys(response, shelf ? shelf->form.get() : nullptr).isEmpty()));
    auto read = shelf ? answersOf(*shelf, intake, book, item, here) : Result<forms::ReadResponse>(fail(shelf.error()));
    if (!read) {
        return {}; // A form that is not known here: kept whole, shown by its name.
    }
    const auto known = knownHere(book, here, response);
    if (!known) {
        return fail(known.error());
    }
    addAnswers(intake, read->session, item, *known);
    intake.sessions.insert_or_assign(item.incoming.id, std::move(read->session));
    return {};
}

} // namespace oyako::exchange
