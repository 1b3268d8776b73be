// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/survey_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/form_input.h"
#include "app/cli/given.h"
#include "core/base/files.h"
#include "core/base/json_reader.h"
#include "core/care/answer_file.h"
#include "core/office/surveys.h"

#include <QFileInfo>
#include <QJsonArray>

namespace oyako::cli {

namespace {

using namespace office;

constexpr qint64 largestFile = 32 * 1024 * 1024;
const QString makeSynopsis = QStringLiteral("FILE.json (--book DIR | --out QUESTIONNAIRE.json)");
const QString listSynopsis = QStringLiteral("--book DIR [--json|--jsonl]");
const QString openSynopsis = QStringLiteral("--form ID --book DIR [--title T] [--anonymous]");
const QString closeSynopsis = QStringLiteral("SURVEY_ID --book DIR");
const QString handOutSynopsis = QStringLiteral("SURVEY_ID --out FILE.json --book DIR");
const QString takeInSynopsis = QStringLiteral("SURVEY_ID FILE … --book DIR [--json|--jsonl]");
const QString resultsSynopsis = QStringLiteral("SURVEY_ID --book DIR [--threshold N] [--out F.csv] [--json]");
const QString answerSynopsis =
    QStringLiteral("(--form ID | FILE) --person ID --answers FILE.json --out FILE.json --book DIR [--anonymous]");

void printId(const Invocation &invocation, const RecordId &id)
{
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(QJsonObject{{QStringLiteral("id"), id.toString()}});
    } else {
        invocation.print(id.toString());
    }
}

/// A questionnaire as it is, or the editor's own short file.
Result<SurveyDraft> readDraft(const QString &path)
{
    const auto bytes = files::read(path, largestFile);
    const auto json = bytes ? json::readObject(*bytes) : fail(bytes.error());
    if (!json) {
        return fail(json.error());
    }
    return json->contains(QLatin1String("resourceType")) ? draftFromQuestionnaire(*bytes) : draftFromJson(*json);
}

int runMake(Invocation &invocation)
{
    const QStringList &words = invocation.arguments().words();
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    const bool intoBook = invocation.arguments().has(QStringLiteral("book"));
    if (intoBook && !out.isEmpty()) {
        return invocation.usage({QLatin1String("not_together"), QStringLiteral("--out")});
    }
    auto draft = readDraft(words.first());
    if (!draft) {
        return invocation.refuse(draft.error());
    }
    if (!intoBook) {
        if (draft->url.isEmpty()) {
            draft->url = QLatin1String("urn:uuid:") + makeUuidV7(invocation.clock()).toString(QUuid::WithoutBraces);
        }
        const auto bytes = toQuestionnaire(*draft, invocation.clock().today());
        const auto written = bytes ? files::replace(out, *bytes) : fail(bytes.error());
        return written ? Done : invocation.refuse(written.error());
    }
    const auto book = openBook(invocation);
    const auto id = book ? keepQuestionnaire(**book, *draft) : fail(book.error());
    if (!id) {
        return invocation.refuse(id.error());
    }
    printId(invocation, *id);
    return Done;
}

QJsonObject described(const StoredSurvey &survey, qint64 answers)
{
    return {{QStringLiteral("id"), survey.id.toString()},
            {QStringLiteral("title"), survey.value.title},
            {QStringLiteral("form"), survey.value.form},
            {QStringLiteral("version"), survey.value.version},
            {QStringLiteral("anonymous"), survey.value.anonymous},
            {QStringLiteral("opened"), survey.value.openedOn.toString(Qt::ISODate)},
            {QStringLiteral("closed"), survey.value.closedOn.toString(Qt::ISODate)},
            {QStringLiteral("answers"), answers}};
}

int runSurveys(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto surveys = book ? (*book)->list<records::Survey>() : fail(book.error());
    if (!surveys) {
        return invocation.refuse(surveys.error());
    }
    QJsonArray all;
    for (const StoredSurvey &survey : *surveys) {
        const auto answers = answersOf(**book, survey.id);
        if (!answers) {
            return invocation.refuse(answers.error());
        }
        const QJsonObject object = described(survey, answers->size());
        if (invocation.json()) {
            all.append(object);
        } else if (invocation.jsonl()) {
            invocation.print(object);
        } else {
            invocation.print(survey.id.toString() + QLatin1Char('\t') + survey.value.title + QLatin1Char('\t') +
                             QString::number(answers->size()));
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("surveys"), all}});
    }
    return Done;
}

int runOpen(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const auto book = openBook(invocation);
    const auto id = book ? openSurvey(**book, {.form = arguments.value(QStringLiteral("form")),
                                               .title = arguments.value(QStringLiteral("title")),
                                               .anonymous = arguments.has(QStringLiteral("anonymous")),
                                               .note = {}})
                         : fail(book.error());
    if (!id) {
        return invocation.refuse(id.error());
    }
    printId(invocation, *id);
    return Done;
}

Result<StoredSurvey> namedSurvey(const Invocation &invocation, const book::Book &book)
{
    const QString word = invocation.arguments().words().value(0);
    const auto id = RecordId::fromString(word);
    return id ? book.find<records::Survey>(*id) : fail(ErrorCode::UnknownRecord, {}, {word});
}

int runClose(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto survey = book ? namedSurvey(invocation, **book) : fail(book.error());
    const auto done = survey ? closeSurvey(**book, survey->id) : fail(survey.error());
    return done ? Done : invocation.refuse(done.error());
}

int runHandOut(Invocation &invocation)
{
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    const auto book = openBook(invocation);
    const auto survey = book ? namedSurvey(invocation, **book) : fail(book.error());
    const auto bytes = survey ? surveyFile(**book, *survey) : fail(survey.error());
    const auto noted = bytes ? noteLeaving(invocation, **book, book::Access::Export, QStringLiteral("survey file"),
                                           survey->id.toString())
                             : fail(bytes.error());
    const auto written = noted ? files::replace(out, *bytes) : fail(noted.error());
    return written ? Done : invocation.refuse(written.error());
}

/// One line for each file, in their order; what was refused does not stop the others.
int takeFilesIn(const Invocation &invocation, book::Book &book, const StoredSurvey &survey)
{
    QJsonArray all;
    int status = Done;
    for (const QString &path : invocation.arguments().words().mid(1)) {
        const auto bytes = files::read(path, largestFile);
        const auto taken = bytes ? takeAnswerIn(book, survey, *bytes) : fail(bytes.error());
        const QString word = taken ? QString(takenInWord(taken->taken)) : QString(errorWord(taken.error().code));
        const QJsonObject object{{QStringLiteral("file"), QFileInfo(path).fileName()},
                                 {QStringLiteral("state"), word},
                                 {QStringLiteral("version"), taken ? taken->version : QString()},
                                 {QStringLiteral("field"), taken ? QString() : taken.error().field}};
        status = taken ? status : exitStatus(taken.error().code);
        if (invocation.json()) {
            all.append(object);
        } else if (invocation.jsonl()) {
            invocation.print(object);
        } else {
            invocation.print(word + QLatin1Char('\t') + QFileInfo(path).fileName());
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("files"), all}});
    }
    return status;
}

int runTakeIn(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto survey = book ? namedSurvey(invocation, **book) : fail(book.error());
    return survey ? takeFilesIn(invocation, **book, *survey) : invocation.refuse(survey.error());
}

QJsonValue shown(const ShownCount &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject described(const VersionResult &version)
{
    QJsonArray questions;
    for (const QuestionResult &question : version.questions) {
        QJsonArray options;
        for (const OptionCount &option : question.options) {
            options.append(
                QJsonObject{{QStringLiteral("answer"), option.label}, {QStringLiteral("count"), shown(option.count)}});
        }
        questions.append(
            QJsonObject{{QStringLiteral("linkId"), question.linkId},
                        {QStringLiteral("text"), question.text},
                        {QStringLiteral("options"), options},
                        {QStringLiteral("answered"), shown(question.answered)},
                        {QStringLiteral("unanswered"), shown(question.unanswered)},
                        {QStringLiteral("mean"), question.mean ? QJsonValue(*question.mean) : QJsonValue()},
                        {QStringLiteral("texts"), QJsonArray::fromStringList(question.texts)}});
    }
    return {{QStringLiteral("version"), version.version},
            {QStringLiteral("current"), version.current},
            {QStringLiteral("answers"), version.answers},
            {QStringLiteral("missingContexts"), QJsonArray::fromStringList(version.missingContexts)},
            {QStringLiteral("questions"), questions}};
}

SurveyWords plainSurveyWords()
{
    return {.version = QStringLiteral("version"),
            .question = QStringLiteral("question"),
            .answer = QStringLiteral("answer"),
            .count = QStringLiteral("count"),
            .answered = QStringLiteral("answered"),
            .unanswered = QStringLiteral("unanswered"),
            .mean = QStringLiteral("mean"),
            .text = QStringLiteral("text"),
            .yes = QStringLiteral("true"),
            .no = QStringLiteral("false"),
            .hidden = QStringLiteral("*")};
}

void printResults(const Invocation &invocation, const QList<VersionResult> &results)
{
    QJsonArray versions;
    for (const VersionResult &version : results) {
        versions.append(described(version));
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("versions"), versions}});
    } else {
        invocation.print(
            QString::fromUtf8(resultsCsv(results, plainSurveyWords())).remove(QChar(QChar::ByteOrderMark)).trimmed());
    }
}

int runResults(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    constexpr int highestThreshold = 1000;
    const auto threshold = givenNumber(arguments, QStringLiteral("threshold"), 1, highestThreshold, smallCount);
    const auto book = threshold ? openBook(invocation) : fail(threshold.error());
    const auto survey = book ? namedSurvey(invocation, **book) : fail(book.error());
    const auto results = survey ? resultsOf(**book, *survey, *threshold) : fail(survey.error());
    const bool isFile = arguments.has(QStringLiteral("out"));
    const auto noted =
        results ? (*book)->noteAccess(isFile ? book::Access::Export : book::Access::Read, {}, survey->id.toString(),
                                      isFile ? QStringLiteral("survey results csv") : QStringLiteral("survey results"))
                : fail(results.error());
    if (!noted) {
        return invocation.refuse(noted.error());
    }
    if (isFile) {
        const auto written =
            files::replace(arguments.value(QStringLiteral("out")), resultsCsv(*results, plainSurveyWords()));
        return written ? Done : invocation.refuse(written.error());
    }
    printResults(invocation, *results);
    return Done;
}

/// The family's side: their answers as a file to hand back.
int runAnswer(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    const QString named = arguments.value(QStringLiteral("person"));
    const auto person = RecordId::fromString(named);
    if (!person) {
        return invocation.refuse({ErrorCode::InvalidValue, QStringLiteral("--person"), {}});
    }
    const auto book = openBook(invocation);
    const auto given = book ? readSession(invocation, book->get()) : fail(book.error());
    const auto known = given ? (*book)->find<records::Person>(*person) : fail(given.error());
    if (!known) {
        return invocation.refuse(known.error());
    }
    const forms::Session &session = given->filled.session;
    const care::FormSubject subject{.person = *person, .pregnancy = {}, .definition = given->definition};
    const bool anonymous = arguments.has(QStringLiteral("anonymous")) || care::asksWithoutNames(session.form());
    const auto file = anonymous ? care::answersWithoutName(**book, session, subject)
                                : care::answersWithName(**book, session, subject);
    const auto written = file ? files::replace(out, file->bytes) : fail(file.error());
    if (!written) {
        return invocation.refuse(written.error());
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("leftOut"), QJsonArray::fromStringList(file->leftOut)},
                                     {QStringLiteral("covered"), QJsonArray::fromStringList(file->covered)}});
    }
    return Done;
}

} // namespace

QList<Command> surveyCommands()
{
    return {
        {QStringLiteral("survey make"), makeSynopsis,
         QStringLiteral("checks a questionnaire and keeps it, or writes it as FHIR; a cyclic skip rule is refused"),
         runMake},
        {QStringLiteral("survey list"), listSynopsis, QStringLiteral("surveys with the number of answers"), runSurveys},
        {QStringLiteral("survey open"), openSynopsis,
         QStringLiteral("opens a survey with a form of the book, with or without names"), runOpen},
        {QStringLiteral("survey close"), closeSynopsis, QStringLiteral("takes no further answers in"), runClose},
        {QStringLiteral("survey hand-out"), handOutSynopsis, QStringLiteral("writes the file for families"),
         runHandOut},
        {QStringLiteral("survey answer"), answerSynopsis,
         QStringLiteral("writes a family's answers as a file to hand back, with or without names"), runAnswer},
        {QStringLiteral("survey take-in"), takeInSynopsis, QStringLiteral("takes answer files in; each counts once"),
         runTakeIn},
        {QStringLiteral("survey results"), resultsSynopsis,
         QStringLiteral("totals of each version and question, and what was written"), runResults}};
}

} // namespace oyako::cli
