// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/forms.h"

#include "app/cli/book_access.h"
#include "app/cli/form_input.h"
#include "app/cli/form_into_book.h"
#include "app/cli/form_remarks.h"
#include "core/base/files.h"
#include "core/base/json_reader.h"
#include "core/forms/library.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "core/forms/score.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace oyako::cli {

namespace {

using namespace oyako::forms;
using FormPointer = std::shared_ptr<const Form>;

const QString listSynopsis = QStringLiteral("[--book DIR] [--lang ja|ja-easy|en] [--json]");
const QString showSynopsis = QStringLiteral(
    "(--form ID | FILE) [--book DIR [--person ID]] [--answers FILE.json] [--lang ja|ja-easy|en] [--json]");
const QString validateSynopsis =
    QStringLiteral("(--form ID | FILE) [--book DIR [--person ID]] [--answers FILE.json] [--complete] [--json]");
const QString fillSynopsis = QStringLiteral(
    "(--form ID | FILE) --answers FILE.json [--book DIR --person ID | --complete] [--out RESPONSE.json]");
const QString scoreSynopsis =
    QStringLiteral("(--form ID | FILE) --answers FILE.json [--book DIR [--person ID]] [--json]");

QString option(const Invocation &invocation, const char *name)
{
    return invocation.arguments().value(QLatin1String(name));
}

QString language(const Invocation &invocation)
{
    return invocation.arguments().value(QStringLiteral("lang"), QStringLiteral("ja"));
}

QJsonObject listed(const Form &form, const QString &id, const QString &title)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("title"), title},
            {QStringLiteral("url"), form.url},
            {QStringLiteral("version"), form.version},
            {QStringLiteral("edition"), form.edition},
            {QStringLiteral("items"), static_cast<qint64>(form.items.size())}};
}

/// The built-in forms, and those taken into the book if there is one.
Result<QJsonArray> listedForms(const Invocation &invocation, const book::Book *book)
{
    QJsonArray forms;
    const QStringList ids = builtInForms();
    for (const QString &id : ids) {
        const auto form = builtInForm(id);
        if (!form) {
            return fail(form.error());
        }
        forms.append(listed(**form, id, (*form)->title.in(language(invocation))));
    }
    const auto imported = book ? care::importedForms(*book) : Result<QList<book::Stored<records::ImportedForm>>>({});
    if (!imported) {
        return fail(imported.error());
    }
    for (const auto &stored : *imported) {
        const auto shelf = care::shelfForm(stored);
        if (!shelf) {
            return fail(shelf.error());
        }
        QJsonObject form = listed(*shelf->form, stored.value.form, shelf->form->title.in(language(invocation)));
        form.insert(QStringLiteral("definition"), stored.id.toString());
        form.insert(QStringLiteral("received"), stored.value.received.toString(Qt::ISODate));
        forms.append(form);
    }
    return forms;
}

int runList(Invocation &invocation)
{
    const bool hasBook = invocation.arguments().has(QStringLiteral("book"));
    const auto book = hasBook ? openBook(invocation) : Result<std::unique_ptr<book::Book>>(nullptr);
    const auto forms = book ? listedForms(invocation, book->get()) : Result<QJsonArray>(fail(book.error()));
    if (!forms) {
        return invocation.refuse(forms.error());
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("forms"), *forms}});
        return Done;
    }
    for (const QJsonValue &form : *forms) {
        const QString definition = form[QLatin1String("definition")].toString();
        const QStringList cells{form[QLatin1String("id")].toString(), form[QLatin1String("version")].toString(),
                                form[QLatin1String("title")].toString()};
        invocation.print(cells.join(QLatin1Char('\t')) +
                         (definition.isEmpty() ? QString() : QLatin1Char('\t') + definition));
    }
    return Done;
}

QJsonArray optionsJson(const Item &item, const QString &language)
{
    QJsonArray options;
    for (const Option &option : item.options) {
        const auto *coding = std::get_if<Coding>(&option.value);
        options.append(QJsonObject{{QStringLiteral("code"), coding ? coding->code : plainText(option.value)},
                                   {QStringLiteral("label"), option.label.in(language)}});
    }
    return options;
}

/// What the form itself proposes; nothing is added to a response that was completed.
void proposeOwn(ReadResponse &filled)
{
    if (filled.info.status == QLatin1String("in-progress")) {
        filled.session.proposeInitialExpressions();
    } else {
        const auto proposals = filled.session.proposals();
        std::for_each(proposals.begin(), proposals.end(), [&](NodeId node) { filled.session.withdraw(node); });
    }
}

/// To standard error: the expressions that gave nothing because nobody is named whom they ask for.
void noteMissingContexts(const Invocation &invocation, const Session &session)
{
    const QStringList missing = session.missingContexts();
    if (!missing.isEmpty() && !invocation.json()) {
        std::fputs(
            qPrintable(QLatin1String("missing_context\t") + missing.join(QLatin1String(", ")) + QLatin1Char('\n')),
            stderr);
    }
}

/// What waits for a yes.
QStringList proposedTexts(const Session &session, NodeId node)
{
    QStringList texts;
    if (const auto &proposal = session.proposal(node)) {
        std::transform(proposal->values.begin(), proposal->values.end(), std::back_inserter(texts), plainText);
    }
    return texts;
}

QJsonObject itemJson(const Session &session, NodeId node, const QString &language)
{
    const Item &item = session.item(node);
    QJsonObject json{{QStringLiteral("linkId"), item.linkId},
                     {QStringLiteral("type"), QString(typeWord(item.type))},
                     {QStringLiteral("label"), item.label(language)},
                     {QStringLiteral("enabled"), session.isEnabled(node)},
                     {QStringLiteral("shown"), session.isShown(node)}};
    if (item.hasOptions()) {
        json.insert(QStringLiteral("options"), optionsJson(item, language));
    }
    if (item.unit) {
        json.insert(QStringLiteral("unit"), item.unit->display.isEmpty() ? item.unit->code : item.unit->display);
    }
    if (!item.binding.isEmpty()) {
        json.insert(QStringLiteral("binding"), item.binding);
    }
    QJsonArray answers;
    for (const Value &answer : session.answers(node)) {
        const auto *coding = std::get_if<Coding>(&answer);
        answers.append(coding ? coding->code : plainText(answer));
    }
    if (!answers.isEmpty()) {
        json.insert(QStringLiteral("answers"), answers);
    }
    if (const QStringList proposed = proposedTexts(session, node); !proposed.isEmpty()) {
        json.insert(QStringLiteral("proposed"), QJsonArray::fromStringList(proposed));
    }
    return json;
}

void walk(const Session &session, NodeId node, const std::function<void(NodeId)> &visit)
{
    if (node != rootNode) {
        visit(node);
    }
    const auto sets =
        node == rootNode || !session.item(node).isQuestion() ? 1 : std::max<qsizetype>(session.answers(node).size(), 1);
    for (int set = 0; set < sets; ++set) {
        for (const NodeId child : session.children(node, set)) {
            walk(session, child, visit);
        }
    }
}

QString itemLine(const Session &session, NodeId node, const QString &language)
{
    const Item &item = session.item(node);
    QStringList answers;
    for (const Value &answer : session.answers(node)) {
        answers.append(plainText(answer));
    }
    const QStringList proposed = proposedTexts(session, node);
    answers += proposed.isEmpty() ? QString() : QLatin1String("? ") + proposed.join(QLatin1String("; "));
    answers.removeAll(QString());
    return QString(item.depth * 2, QLatin1Char(' ')) + (session.isEnabled(node) ? QString() : QStringLiteral("· ")) +
           (item.prefix.isEmpty() ? QString() : item.prefix + QLatin1Char(' ')) + item.label(language) +
           QLatin1String("  [") + item.linkId + QLatin1String(", ") + typeWord(item.type) + QLatin1Char(']') +
           (answers.isEmpty() ? QString() : QLatin1String("  ") + answers.join(QLatin1String("; ")));
}

int runShow(Invocation &invocation)
{
    auto read = readSession(invocation);
    if (!read) {
        return invocation.refuse(read.error());
    }
    proposeOwn(read->filled);
    const Session &session = read->filled.session;
    noteMissingContexts(invocation, session);
    QJsonArray items;
    walk(session, rootNode, [&](NodeId node) {
        if (invocation.json()) {
            items.append(itemJson(session, node, language(invocation)));
        } else {
            invocation.print(itemLine(session, node, language(invocation)));
        }
    });
    if (invocation.json()) {
        invocation.print(
            QJsonObject{{QStringLiteral("id"), session.form().id},
                        {QStringLiteral("title"), session.form().title.in(language(invocation))},
                        {QStringLiteral("canonical"), session.form().canonical()},
                        {QStringLiteral("answers"), plainAnswers(session)},
                        {QStringLiteral("missingContexts"), QJsonArray::fromStringList(session.missingContexts())},
                        {QStringLiteral("items"), items}});
    }
    return Done;
}

QJsonObject problemJson(const Problem &problem)
{
    return {{QStringLiteral("linkId"), problem.linkId},
            {QStringLiteral("severity"),
             problem.severity == Severity::Hard ? QStringLiteral("hard") : QStringLiteral("soft")},
            {QStringLiteral("code"), QString(problemWord(problem.code))},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(problem.arguments)}};
}

QList<Problem> problemsOf(const Invocation &invocation, const Session &session)
{
    return invocation.arguments().has(QStringLiteral("complete")) ? session.completionProblems() : session.problems();
}

bool hasHard(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Hard; });
}

void printProblem(const Invocation &invocation, const QJsonObject &problem)
{
    QStringList arguments;
    const QJsonArray given = problem.value(QLatin1String("arguments")).toArray();
    for (const QJsonValue &argument : given) {
        arguments.append(argument.toString());
    }
    QStringList cells;
    for (const char *name : {"severity", "linkId", "code"}) {
        cells.append(problem.value(QLatin1String(name)).toString());
    }
    invocation.print((cells << arguments.join(QLatin1String(", "))).join(QLatin1Char('\t')));
}

int report(const Invocation &invocation, const QList<Problem> &problems, const QJsonArray &remarks)
{
    QJsonArray all;
    for (const Problem &problem : problems) {
        all.append(problemJson(problem));
    }
    for (const QJsonValue &remark : remarks) {
        all.append(remark);
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("valid"), !hasHard(problems)}, {QStringLiteral("problems"), all}});
    } else {
        for (const QJsonValue &problem : std::as_const(all)) {
            printProblem(invocation, problem.toObject());
        }
    }
    return hasHard(problems) ? Refused : Done;
}

int runValidate(Invocation &invocation)
{
    const bool hasBook = invocation.arguments().has(QStringLiteral("book"));
    const auto book = hasBook ? openBook(invocation) : Result<std::unique_ptr<book::Book>>(nullptr);
    const auto read = book ? readSession(invocation, book->get()) : Result<GivenForm>(fail(book.error()));
    if (!read) {
        return invocation.refuse(read.error());
    }
    const QList<Problem> problems = problemsOf(invocation, read->filled.session);
    return report(invocation, problems, remarksOn(*read, book->get(), problems));
}

int writeOut(Invocation &invocation, const QByteArray &bytes)
{
    if (!invocation.arguments().has(QStringLiteral("out"))) {
        invocation.print(QString::fromUtf8(bytes).trimmed());
        return Done;
    }
    const auto written = files::replace(option(invocation, "out"), bytes);
    return written ? Done : invocation.refuse(written.error());
}

int runFill(Invocation &invocation)
{
    if (invocation.arguments().has(QStringLiteral("book"))) {
        return fillIntoBook(invocation);
    }
    auto read = readSession(invocation);
    if (!read) {
        return invocation.refuse(read.error());
    }
    // Whoever writes a script says yes to what the form itself proposes; null in the answers says no.
    proposeOwn(read->filled);
    static_cast<void>(read->filled.session.confirmAll());
    noteMissingContexts(invocation, read->filled.session);
    const bool complete = invocation.arguments().has(QStringLiteral("complete"));
    const QList<Problem> problems = problemsOf(invocation, read->filled.session);
    if (complete && hasHard(problems)) {
        const auto hard = std::find_if(problems.begin(), problems.end(),
                                       [](const Problem &problem) { return problem.severity == Severity::Hard; });
        const bool missing = hard->code == ProblemCode::Missing;
        return invocation.refuse(
            {missing ? ErrorCode::MissingValue : ErrorCode::InvalidValue, hard->linkId, {problemWord(hard->code)}});
    }
    ResponseInfo info = read->filled.info;
    info.status = complete ? QStringLiteral("completed") : QStringLiteral("in-progress");
    info.authored = invocation.clock().now().toTimeZone(invocation.clock().zone()).toString(Qt::ISODate);
    return writeOut(invocation, writeResponse(read->filled.session, info));
}

int runScore(Invocation &invocation)
{
    const auto read = readSession(invocation);
    if (!read) {
        return invocation.refuse(read.error());
    }
    const Score result = score(read->filled.session);
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("total"), result.total},
                                     {QStringLiteral("highest"), result.highest},
                                     {QStringLiteral("answered"), result.answered},
                                     {QStringLiteral("questions"), result.questions},
                                     {QStringLiteral("complete"), result.isComplete()},
                                     {QStringLiteral("followUps"), QJsonArray::fromStringList(result.followUps)}});
    } else {
        invocation.print(QStringLiteral("%1 / %2 (%3 of %4)")
                             .arg(result.total)
                             .arg(result.highest)
                             .arg(result.answered)
                             .arg(result.questions));
        for (const QString &followUp : result.followUps) {
            invocation.print(QLatin1String("follow-up\t") + followUp);
        }
    }
    return Done;
}

} // namespace

QList<Command> formCommands()
{
    return {
        {QStringLiteral("form list"), listSynopsis,
         QStringLiteral("lists the built-in forms, and those taken into the book"), runList},
        {QStringLiteral("form show"), showSynopsis,
         QStringLiteral("shows a form, with answers what is enabled and calculated"), runShow},
        {QStringLiteral("form validate"), validateSynopsis,
         QStringLiteral("checks a form file, or answers against a form; of --person also against the book"),
         runValidate},
        {QStringLiteral("form fill"), fillSynopsis, QStringLiteral("fills a form and prints the response"), runFill},
        {QStringLiteral("form score"), scoreSynopsis, QStringLiteral("adds up the scores of a form"), runScore},
    };
}

} // namespace oyako::cli
