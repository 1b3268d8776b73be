// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/form_fields.h"

#include "core/care/handbook_edition.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace oyako::pages {

using forms::Control;
using forms::Item;
using forms::ItemType;
using forms::NodeId;
using forms::Session;
using forms::Value;

namespace {

constexpr qsizetype mostPrintedOptions = 16; // longer lists are written as one answer
constexpr int blankRows = 4;                 // of an empty table

/// At the node or around it.
bool isSensitive(const forms::Form &form, const Item &item)
{
    return item.sensitive || (item.parent >= 0 && isSensitive(form, form.item(item.parent)));
}

/// Answers that count, but for sensitive ones where those are left out.
QList<Value> answersOf(const Session &session, NodeId node, const FormPrint &print)
{
    const bool isLeftOut = !print.withSensitive && isSensitive(session.form(), session.item(node));
    return isLeftOut ? QList<Value>() : session.countingAnswers(node);
}

QString date(const QString &iso, const FormWords &words)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?"));
    const QRegularExpressionMatch match = shape.match(iso);
    if (!words.japaneseDates || !match.hasMatch()) {
        return iso;
    }
    QString text = match.captured(1) + QStringLiteral("年");
    if (!match.captured(2).isEmpty()) {
        text += QString::number(match.captured(2).toInt()) + QStringLiteral("月");
    }
    if (!match.captured(3).isEmpty()) {
        text += QString::number(match.captured(3).toInt()) + QStringLiteral("日");
    }
    return text;
}

/// "2026-05-03T10:30:00+09:00": the date and the time to the minute, as it was there.
QString dateTime(const QString &iso, const FormWords &words)
{
    const qsizetype time = iso.indexOf(QLatin1Char('T'));
    return time < 0 ? date(iso, words) : date(iso.left(time), words) + QLatin1Char(' ') + iso.mid(time + 1, 5);
}

QString number(double value)
{
    return QString::number(value, 'f', forms::decimalPlaces(value));
}

/// Writes one kind of value each.
struct Printer {
    const FormWords &words;

    QString operator()(bool value) const { return value ? words.yes : words.no; }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(double value) const { return number(value); }
    QString operator()(const QString &value) const { return value; }
    QString operator()(const forms::Date &value) const { return date(value.iso, words); }
    QString operator()(const forms::DateTime &value) const { return dateTime(value.iso, words); }
    QString operator()(const forms::Time &value) const { return value.iso.left(5); }
    QString operator()(const forms::Coding &value) const
    {
        return value.display.isEmpty() ? value.code : value.display;
    }
    QString operator()(const forms::Quantity &value) const { return number(value.value); }
};

FieldKind kindOf(const Item &item)
{
    switch (item.type) {
    case ItemType::Boolean: return FieldKind::One;
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Quantity: return FieldKind::Number;
    case ItemType::Date: return FieldKind::Date;
    case ItemType::DateTime: return FieldKind::DateTime;
    case ItemType::Time: return FieldKind::Time;
    case ItemType::Text: return FieldKind::Paragraph;
    case ItemType::Display: return FieldKind::Note;
    case ItemType::Choice:
    case ItemType::OpenChoice:
        if (item.options.size() > mostPrintedOptions) {
            return FieldKind::Line;
        }
        return item.repeats ? FieldKind::Several : FieldKind::One;
    default: return FieldKind::Line;
    }
}

QString unitOf(const Session &session, NodeId node, const FormPrint &print)
{
    const Item &item = session.item(node);
    const QList<Value> answers = answersOf(session, node, print);
    if (!answers.isEmpty()) {
        if (const auto *quantity = std::get_if<forms::Quantity>(&answers.first())) {
            return quantity->unit.isEmpty() ? quantity->code : quantity->unit;
        }
    }
    if (item.unit) {
        return item.unit->display.isEmpty() ? item.unit->code : item.unit->display;
    }
    return item.unitOptions.isEmpty() ? QString() : item.unitOptions.first().display;
}

QList<Choice> yesNo(const QList<Value> &answers, const FormWords &words)
{
    const bool *answer = answers.isEmpty() ? nullptr : std::get_if<bool>(&answers.first());
    return {{words.yes, answer && *answer}, {words.no, answer && !*answer}};
}

QString optionLabel(const forms::Option &option, const FormPrint &print)
{
    const QString label = option.label.in(print.language);
    return option.prefix.isEmpty() ? label : option.prefix + QLatin1Char(' ') + label;
}

/// The printed options; what was answered beside the list goes behind "other".
QList<Choice> optionsOf(const Session &session, NodeId node, const FormPrint &print)
{
    const Item &item = session.item(node);
    QList<Choice> choices;
    for (const forms::Option &option : item.options) {
        choices << Choice{.label = optionLabel(option, print)};
    }
    QStringList beside;
    for (const Value &answer : answersOf(session, node, print)) {
        const int index = session.optionIndex(node, answer);
        if (index >= 0) {
            choices[index].chosen = true;
        } else {
            beside << printed(session, node, answer, print);
        }
    }
    if (item.type != ItemType::OpenChoice) {
        return choices;
    }
    const auto isOther = [&print](const Choice &choice) { return choice.label == print.words.other; };
    if (std::none_of(choices.cbegin(), choices.cend(), isOther)) {
        choices << Choice{.label = print.words.other};
    }
    Choice &other = *std::find_if(choices.begin(), choices.end(), isOther);
    other.chosen = other.chosen || !beside.isEmpty();
    other.detail = beside.isEmpty() ? QStringLiteral("(　　　　　　　　)") : beside.join(print.words.listMark);
    return choices;
}

QString hintOf(const Session &session, NodeId node, const FormPrint &print)
{
    QStringList hints;
    for (const NodeId child : session.children(node)) {
        const Item &item = session.item(child);
        if (item.type == ItemType::Display && item.control == Control::Help && isPrinted(session, child, print)) {
            hints << item.label(print.language);
        }
    }
    return hints.join(QLatin1Char('\n'));
}

Field questionOf(const Session &session, NodeId node, const FormPrint &print)
{
    const Item &item = session.item(node);
    Field field{.kind = kindOf(item),
                .number = item.prefix,
                .label = item.label(print.language),
                .hint = hintOf(session, node, print)};
    field.unit = unitOf(session, node, print);
    if (item.type == ItemType::Boolean) {
        field.choices = yesNo(answersOf(session, node, print), print.words);
    } else if (field.kind == FieldKind::One || field.kind == FieldKind::Several) {
        field.choices = optionsOf(session, node, print);
    } else {
        field.answer = printedAnswer(session, node, print);
    }
    return field;
}

/// Number of a tooth's question: "teeth.primary.t55".
int toothOf(const Item &item)
{
    static const QRegularExpression shape(QStringLiteral("t([1-8][1-8])$"));
    const QRegularExpressionMatch match = shape.match(item.linkId);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

std::optional<ToothMark> markOf(const Session &session, NodeId node, const FormPrint &print)
{
    static const QStringList codes{QStringLiteral("sound"), QStringLiteral("decayed"), QStringLiteral("treated"),
                                   QStringLiteral("lost")};
    const QList<Value> answers = answersOf(session, node, print);
    const auto *coding = answers.isEmpty() ? nullptr : std::get_if<forms::Coding>(&answers.first());
    const qsizetype index = coding ? codes.indexOf(coding->code) : -1;
    return index < 0 ? std::nullopt : std::optional(static_cast<ToothMark>(index));
}

Field teethOf(const Session &session, NodeId node, const FormPrint &print)
{
    Field field{.kind = FieldKind::Teeth,
                .number = session.item(node).prefix,
                .label = session.item(node).label(print.language)};
    field.teeth.dentition = Dentition::Permanent;
    for (const NodeId child : session.children(node)) {
        const int tooth = toothOf(session.item(child));
        if (tooth > 50) {
            field.teeth.dentition = Dentition::Primary;
        }
        if (const auto mark = markOf(session, child, print); tooth > 0 && mark) {
            field.teeth.marks.insert(tooth, *mark);
        }
    }
    return field;
}

bool isTable(const Item &item)
{
    return item.type == ItemType::Group &&
           (item.repeats || item.control == Control::Table || item.control == Control::GroupTable);
}

/// Wide for words, narrow for numbers and dates.
double columnWidth(const Item &item)
{
    switch (item.type) {
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Quantity: return 1;
    case ItemType::Date:
    case ItemType::DateTime: return 1.5;
    case ItemType::Text: return 3;
    default: return 1.7;
    }
}

QList<NodeId> questionsBelow(const Session &session, NodeId node, const FormPrint &print)
{
    QList<NodeId> found;
    for (const NodeId child : session.children(node)) {
        const Item &item = session.item(child);
        if (item.isQuestion() && isPrinted(session, child, print)) {
            found << child;
        } else if (item.type == ItemType::Group && isPrinted(session, child, print)) {
            found += questionsBelow(session, child, print);
        }
    }
    return found;
}

/// All occurrences of a repeating group as one table; a table control's child groups as its rows.
Field tableOf(const Session &session, const QList<NodeId> &occurrences, const FormPrint &print)
{
    const Item &item = session.item(occurrences.first());
    Field field{.kind = FieldKind::Rows, .number = item.prefix, .label = item.label(print.language)};
    for (const NodeId question : questionsBelow(session, occurrences.first(), print)) {
        const Item &column = session.item(question);
        const QString unit = unitOf(session, question, print);
        const QString title = column.label(print.language);
        field.table.columns << Column{unit.isEmpty() ? title : title + QLatin1Char('\n') + unit, columnWidth(column)};
    }
    for (const NodeId occurrence : occurrences) {
        Row row;
        for (const NodeId question : questionsBelow(session, occurrence, print)) {
            row << Cell{.text = printedAnswer(session, question, print)};
        }
        const bool isWritten =
            std::any_of(row.cbegin(), row.cend(), [](const Cell &cell) { return !cell.text.isEmpty(); });
        if (isWritten) {
            field.table.rows << row;
        }
    }
    field.table.leastRows = std::max<int>(blankRows, static_cast<int>(field.table.rows.size()) + 1);
    return field;
}

void deepen(QList<Field> &fields)
{
    for (Field &field : fields) {
        ++field.depth;
    }
}

QList<Field> groupOf(const Session &session, NodeId node, const FormPrint &print)
{
    const Item &item = session.item(node);
    if (item.control == Control::ToothChart) {
        return {teethOf(session, node, print)};
    }
    const QList<Field> below = fieldsBelow(session, node, print);
    if (below.isEmpty() || item.text.isEmpty()) {
        return below;
    }
    return QList<Field>{{.kind = FieldKind::Heading, .number = item.prefix, .label = item.label(print.language)}} +
           below;
}

} // namespace

QString printed(const Session &session, NodeId node, const Value &value, const FormPrint &print)
{
    const int option = session.optionIndex(node, value);
    if (option >= 0) {
        return session.item(node).options.at(option).label.in(print.language);
    }
    return std::visit(Printer{print.words}, value);
}

QString printedAnswer(const Session &session, NodeId node, const FormPrint &print)
{
    QStringList all;
    for (const Value &answer : answersOf(session, node, print)) {
        all << printed(session, node, answer, print);
    }
    return all.join(print.words.listMark);
}

namespace {

/// A sheet of which every question is sensitive never goes along without them.
bool asksOpenly(const forms::Form &form)
{
    return std::any_of(form.items.cbegin(), form.items.cend(), [&form](const Item &item) {
        return item.isQuestion() && !item.hidden && !isSensitive(form, item);
    });
}

/// Those at and below a node; `above`: something around it is sensitive already.
qsizetype sensitiveAnswersBelow(const Session &session, NodeId node, bool above)
{
    const Item &item = session.item(node);
    const bool sensitive = above || item.sensitive;
    qsizetype count = sensitive && item.isQuestion() && !session.countingAnswers(node).isEmpty() ? 1 : 0;
    for (const NodeId child : session.children(node)) {
        count += sensitiveAnswersBelow(session, child, sensitive);
    }
    return count;
}

} // namespace

qsizetype sensitiveAnswers(const Session &session)
{
    qsizetype count = 0;
    for (const NodeId node : session.children(forms::rootNode)) {
        count += sensitiveAnswersBelow(session, node, false);
    }
    return count;
}

bool isPrinted(const Session &session, NodeId node, const FormPrint &print)
{
    const Item &item = session.item(node);
    const auto isBlank = [&session] { return !session.hasContent(forms::rootNode); };
    const bool isLacking = !care::carries(item.editions, print.edition) && !session.hasContent(node);
    if (item.hidden || item.control == Control::Unit || isLacking) {
        return false;
    }
    if (item.sensitive && !print.withSensitive) {
        return isBlank() && asksOpenly(session.form());
    }
    return session.isEnabled(node) || isBlank();
}

QList<Field> fieldsOf(const Session &session, NodeId node, const FormPrint &print)
{
    const Item &item = session.item(node);
    if (!isPrinted(session, node, print)) {
        return {};
    }
    if (item.type == ItemType::Group) {
        return groupOf(session, node, print);
    }
    QList<Field> fields{questionOf(session, node, print)};
    QList<Field> under = fieldsBelow(session, node, print);
    deepen(under);
    return fields + under;
}

QList<Field> fieldsBelow(const Session &session, NodeId node, const FormPrint &print)
{
    QList<NodeId> shown;
    for (const NodeId child : session.children(node)) {
        // A help text is printed as the hint of its question.
        const Item &item = session.item(child);
        if (item.type != ItemType::Display || item.control != Control::Help || node == forms::rootNode) {
            shown << child;
        }
    }
    return fieldsOfAll(session, shown, print);
}

QList<Field> fieldsOfAll(const Session &session, const QList<NodeId> &siblings, const FormPrint &print)
{
    QList<Field> fields;
    QString lastTable;
    for (const NodeId node : siblings) {
        const Item &item = session.item(node);
        if (!isPrinted(session, node, print)) {
            continue;
        }
        if (!isTable(item)) {
            fields += fieldsOf(session, node, print);
        } else if (item.linkId != lastTable) {
            lastTable = item.linkId;
            QList<NodeId> occurrences = siblings;
            occurrences.removeIf([&](NodeId other) { return session.item(other).linkId != item.linkId; });
            fields << tableOf(session, occurrences, print);
        }
    }
    return fields;
}

} // namespace oyako::pages
