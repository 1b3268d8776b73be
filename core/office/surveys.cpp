// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/surveys.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/care/answer_file.h"
#include "core/care/form_session.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace oyako::office {

using records::Survey;
using records::SurveyAnswer;

namespace {

const QString anonymousUrl = QStringLiteral("urn:oyako:extension:anonymous");
constexpr std::array takenWords{QLatin1String("new"), QLatin1String("again"), QLatin1String("corrected")};

QString canonical(const QString &url, const QString &version)
{
    return version.isEmpty() ? url : url + QLatin1Char('|') + version;
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A form by its url and version; that of a form which travels with the program goes by its id.
Result<care::ShelfForm> formOfVersion(const book::Book &book, const QString &url, const QString &version)
{
    if (auto found = care::findForm(book, canonical(url, version))) {
        return found;
    }
    auto builtIn = care::findForm(book, url.section(QLatin1Char(':'), -1));
    const bool isSame = builtIn && builtIn->form->url == url && builtIn->form->version == version;
    return isSame ? std::move(builtIn) : fail(ErrorCode::NotFound, QStringLiteral("version"), {version});
}

/// Without what changes from day to day.
QJsonObject comparable(const QByteArray &questionnaire)
{
    QJsonObject json = QJsonDocument::fromJson(questionnaire).object();
    json.remove(QStringLiteral("date"));
    json.remove(QStringLiteral("version"));
    return json;
}

/// The newest version of a questionnaire that is kept; nothing when there is none.
Result<std::optional<book::Stored<records::ImportedForm>>> newestOf(const book::Book &book, const QString &url)
{
    const auto all = care::importedForms(book);
    if (!all) {
        return fail(all.error());
    }
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const auto &one) { return one.value.url == url; });
    return found == all->cend() ? std::nullopt : std::optional(*found);
}

/// An answer to a survey without names that names somebody all the same.
Result<void> checkNameless(const QJsonObject &json, const forms::Session &session)
{
    for (const char *field : {"subject", "author", "source"}) {
        if (json.contains(QLatin1String(field))) {
            return fail(ErrorCode::NotAllowed, QStringLiteral("subject"), {QLatin1String(field)});
        }
    }
    for (const forms::Item &item : session.form().items) {
        const auto nodes = item.binding.isEmpty() ? QList<forms::NodeId>() : session.nodes(item.linkId);
        const bool isAnswered = std::any_of(nodes.cbegin(), nodes.cend(),
                                            [&](forms::NodeId node) { return !session.answers(node).isEmpty(); });
        if (isAnswered) {
            return fail(ErrorCode::NotAllowed, item.linkId, {QStringLiteral("names")});
        }
    }
    return {};
}

/// Whom a survey with names is answered for, where the book knows them.
RecordId subjectOf(const book::Book &book, const QJsonObject &json)
{
    const QString reference =
        json.value(QLatin1String("subject")).toObject().value(QLatin1String("reference")).toString();
    const auto id = RecordId::fromString(reference.section(QLatin1Char(':'), -1).section(QLatin1Char('/'), -1));
    return id && book.find<records::Person>(*id) ? *id : RecordId();
}

/// An answer file that was read and fits the survey.
struct ReadAnswer {
    QString version;
    QString mark;
    RecordId person;
};

Result<ReadAnswer> readAnswer(const book::Book &book, const StoredSurvey &survey, const QByteArray &bytes)
{
    const auto json = json::readObject(bytes);
    if (!json) {
        return fail(json.error());
    }
    if (json->value(QLatin1String("resourceType")) != QLatin1String("QuestionnaireResponse")) {
        return fail(ErrorCode::NotFhirR4, {}, {json->value(QLatin1String("resourceType")).toString()});
    }
    const QString named = json->value(QLatin1String("questionnaire")).toString();
    const QString version = named.section(QLatin1Char('|'), 1);
    if (named.section(QLatin1Char('|'), 0, 0) != survey.value.form) {
        return fail(ErrorCode::Conflict, QStringLiteral("questionnaire"), {named});
    }
    const auto shelf = formOfVersion(book, survey.value.form, version);
    const RecordId person = survey.value.anonymous ? RecordId() : subjectOf(book, *json);
    const auto read = shelf ? care::readAnswers(*shelf, bytes, book, person) : fail(shelf.error());
    if (!read) {
        return fail(read.error());
    }
    if (survey.value.anonymous) {
        OYAKO_TRY(checkNameless(*json, read->session));
    }
    return ReadAnswer{version, care::markOf(*json), person};
}

QString markOf(const StoredAnswer &answer)
{
    return care::markOf(QJsonDocument::fromJson(answer.value.response.toUtf8()).object());
}

} // namespace

QLatin1String takenInWord(TakenIn taken)
{
    return takenWords.at(static_cast<size_t>(taken));
}

Result<RecordId> keepQuestionnaire(book::Book &book, SurveyDraft draft)
{
    if (draft.url.isEmpty()) {
        draft.url = QLatin1String("urn:uuid:") + makeUuidV7(book.clock()).toString(QUuid::WithoutBraces);
    }
    const auto newest = newestOf(book, draft.url);
    if (!newest) {
        return fail(newest.error());
    }
    const QDate today = book.clock().today();
    auto bytes = toQuestionnaire(draft, today);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (*newest) {
        if (comparable(care::bytesOf((*newest)->value)) == comparable(*bytes)) {
            return (*newest)->id;
        }
        draft.version = std::max(draft.version, (*newest)->value.version.toInt() + 1);
        bytes = toQuestionnaire(draft, today);
    }
    const auto changes = bytes ? care::takeFormIn(book, *bytes) : fail(bytes.error());
    const auto done = changes ? book.apply(*changes) : fail(changes.error());
    return done ? Result<RecordId>(changes->steps().first().id) : fail(done.error());
}

Result<RecordId> openSurvey(book::Book &book, const SurveyOpening &opening)
{
    const auto shelf = care::findForm(book, opening.form);
    if (!shelf) {
        return fail(shelf.error());
    }
    const forms::Form &form = *shelf->form;
    if (form.url.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("url"));
    }
    return book.add({}, Survey{.title = opening.title.isEmpty() ? form.title.original : opening.title,
                               .form = form.url,
                               .version = form.version,
                               .anonymous = opening.anonymous,
                               .openedOn = book.clock().today(),
                               .closedOn = {},
                               .note = opening.note});
}

Result<void> closeSurvey(book::Book &book, const RecordId &survey)
{
    auto stored = book.find<Survey>(survey);
    if (!stored) {
        return fail(stored.error());
    }
    if (stored->value.closedOn.isValid()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("closed"));
    }
    stored->value.closedOn = book.clock().today();
    const auto done = book.edit(*stored);
    return done ? Result<void>() : fail(done.error());
}

Result<QByteArray> surveyFile(const book::Book &book, const StoredSurvey &survey)
{
    const auto shelf = formOfVersion(book, survey.value.form, survey.value.version);
    if (!shelf) {
        return fail(shelf.error());
    }
    if (!survey.value.anonymous) {
        return shelf->form->bytes;
    }
    QJsonObject json = shelf->form->json;
    QJsonArray extensions = json.value(QLatin1String("extension")).toArray();
    extensions.append(QJsonObject{{QStringLiteral("url"), anonymousUrl}, {QStringLiteral("valueBoolean"), true}});
    json.insert(QStringLiteral("extension"), extensions);
    return json::indented(json);
}

Result<QList<StoredAnswer>> answersOf(const book::Book &book, const RecordId &survey)
{
    auto all = book.list<SurveyAnswer>();
    if (all) {
        all->removeIf([&](const StoredAnswer &answer) { return answer.value.survey != survey; });
    }
    return all;
}

Result<TakenAnswer> takeAnswerIn(book::Book &book, const StoredSurvey &survey, const QByteArray &bytes)
{
    if (survey.value.closedOn.isValid()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("closed"));
    }
    const auto read = readAnswer(book, survey, bytes);
    const auto known = read ? answersOf(book, survey.id) : fail(read.error());
    if (!known) {
        return fail(known.error());
    }
    SurveyAnswer answer{.survey = survey.id,
                        .version = read->version,
                        .response = QString::fromUtf8(bytes),
                        .digest = digestOf(bytes),
                        .received = book.clock().today()};
    for (StoredAnswer earlier : *known) {
        if (earlier.value.digest == answer.digest) {
            return TakenAnswer{TakenIn::Again, earlier.id, read->version};
        }
        if (!read->mark.isEmpty() && markOf(earlier) == read->mark) {
            earlier.value = answer;
            const auto done = book.edit(earlier);
            return done ? Result<TakenAnswer>(TakenAnswer{TakenIn::Corrected, earlier.id, read->version})
                        : fail(done.error());
        }
    }
    const auto id = book.add(read->person, answer);
    return id ? Result<TakenAnswer>(TakenAnswer{TakenIn::New, *id, read->version}) : fail(id.error());
}

QString answererOf(const book::Book &book, const StoredAnswer &answer)
{
    if (const auto person = book.find<records::Person>(answer.person)) {
        return records::fullName(person->value);
    }
    return care::namedIn(QJsonDocument::fromJson(answer.value.response.toUtf8()).object());
}

Result<forms::Session> answerSession(const book::Book &book, const StoredSurvey &survey, const StoredAnswer &answer)
{
    const auto shelf = formOfVersion(book, survey.value.form, answer.value.version);
    auto read =
        shelf ? care::readAnswers(*shelf, answer.value.response.toUtf8(), book, answer.person) : fail(shelf.error());
    return read ? Result<forms::Session>(std::move(read->session)) : fail(read.error());
}

} // namespace oyako::office
