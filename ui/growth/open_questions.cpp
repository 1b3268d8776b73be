// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/growth/open_questions.h"

#include "core/book/book.h"
#include "ui/text/dates.h"
#include "ui/widgets/growth_library.h"
#include "ui/widgets/remark_bar.h"

#include <QVBoxLayout>

namespace oyako::ui {

using growth::Measure;
using growth::RemarkCode;
using records::MeasurementKind;

namespace {

constexpr MeasurementKind askedKinds[]{MeasurementKind::Weight, MeasurementKind::Length,
                                       MeasurementKind::HeadCircumference};

Measure measureOf(MeasurementKind kind)
{
    return kind == MeasurementKind::Weight   ? Measure::Weight
           : kind == MeasurementKind::Length ? Measure::Length
                                             : Measure::HeadCircumference;
}

std::optional<double> &placeOf(care::TypedDay &day, MeasurementKind kind)
{
    return kind == MeasurementKind::Weight ? day.weightKg : kind == MeasurementKind::Length ? day.lengthCm : day.headCm;
}

QString watchedAs(const RecordId &record, double shown)
{
    return QStringLiteral("%1 %2").arg(record.toString()).arg(shown);
}

QString keyOf(const QDate &on, MeasurementKind kind, const GrowthSheetModel::Number &number)
{
    return QStringLiteral("%1 %2 %3")
        .arg(on.toString(Qt::ISODate), QString::number(static_cast<int>(kind)), watchedAs(number.id, number.shown));
}

} // namespace

OpenQuestions::OpenQuestions(const Context &context, const RecordId &child, GrowthSheetModel *model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_child(child)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void OpenQuestions::look()
{
    QMap<QString, RemarkBar *> gone = std::exchange(m_bars, {});
    const QList<Question> questions = open();
    for (const Question &question : questions) {
        if (RemarkBar *bar = gone.take(question.key)) {
            m_bars.insert(question.key, bar);
        }
    }
    for (RemarkBar *bar : std::as_const(gone)) {
        bar->disconnect(this);
        bar->hide();
        bar->setParent(nullptr);
        bar->deleteLater();
    }
    setVisible(!questions.isEmpty());
    for (const Question &question : questions) {
        if (!m_bars.contains(question.key)) {
            add(question);
        }
    }
}

void OpenQuestions::watch(const RecordId &record, double shown)
{
    m_watched.insert(watchedAs(record, shown));
    look();
}

bool OpenQuestions::asksAbout(int row, MeasurementKind kind) const
{
    const QList<Question> questions = open();
    return std::any_of(questions.cbegin(), questions.cend(), [&](const Question &question) {
        const bool isOfPair =
            question.remark.code == RemarkCode::LengthWeightSwapped && kind != MeasurementKind::HeadCircumference;
        return question.row == row && (isOfPair || question.kind == kind);
    });
}

QString OpenQuestions::question() const
{
    return m_bars.isEmpty() ? QString() : m_bars.first()->question();
}

QList<OpenQuestions::Question> OpenQuestions::open() const
{
    const auto history = care::growthHistory(m_context.book, m_child);
    QList<Question> questions;
    for (int row = 0; history && !m_model->isReadOnly() && row < m_model->rowCount(); ++row) {
        questions.append(ofRow(row, *history));
    }
    return questions;
}

/// Most rows have nothing odd: the whole book is only asked where a single number gives the occasion.
QList<OpenQuestions::Question> OpenQuestions::ofRow(int row, const care::GrowthHistory &history) const
{
    const growth::Library *library = growthLibrary();
    const QDate on = m_model->dateOf(row);
    const auto age = history.ageOn(on, history.advisedBasis(on));
    if (!library || !age || !history.sex()) {
        return {};
    }
    care::TypedDay day{.on = on};
    QList<Question> occasions;
    for (const MeasurementKind kind : askedKinds) {
        const auto number = m_model->numberAt(row, kind);
        if (!number) {
            continue;
        }
        placeOf(day, kind) = number->shown;
        day.replaced.append(number->id);
        if (isAsked(kind, *number, *age, *history.sex()) && stands(*number)) {
            occasions.append({keyOf(on, kind, *number), row, {RemarkCode::UnlikelyForAge}, kind, *number});
        }
    }
    return occasions.isEmpty()
               ? QList<Question>()
               : chosen(occasions,
                        care::remarksOn(m_context.book, m_child, day, *library).value_or(QList<growth::Remark>()));
}

/// Of the remarks about a row, those about numbers that give occasion to ask, and that somebody can answer.
QList<OpenQuestions::Question> OpenQuestions::chosen(const QList<Question> &occasions,
                                                     const QList<growth::Remark> &remarks) const
{
    QList<Question> questions;
    for (const growth::Remark &remark : remarks) {
        const bool isSwapped = remark.code == RemarkCode::LengthWeightSwapped;
        // Of a pair, the number that cannot be written: it is the one to be said when both shall stay.
        auto about = std::find_if(occasions.cbegin(), occasions.cend(), [&](const Question &one) {
            return isSwapped ? one.number.version == 0 : remark.measure == measureOf(one.kind);
        });
        about = isSwapped && about == occasions.cend() ? occasions.cbegin() : about;
        if (about == occasions.cend()) {
            continue;
        }
        Question question = *about;
        question.remark = remark;
        question.key += isSwapped ? QStringLiteral(" swapped") : QString();
        const bool hasAnswer = question.number.version > 0 || remark.suggestion || isSwapped;
        if (hasAnswer && !m_right.contains(question.key)) {
            questions.append(question);
        }
    }
    return questions;
}

/// What could not be written, what no child has, and what was typed a moment ago.
bool OpenQuestions::isAsked(MeasurementKind kind, const GrowthSheetModel::Number &number, const growth::Age &age,
                            growth::Sex sex) const
{
    return number.version == 0 || m_watched.contains(watchedAs(number.id, number.shown)) ||
           growth::isFarOff(measureOf(kind), sex, age, number.shown, *growthLibrary());
}

/// Whether the record is still in the book as the table shows it; what has not been written stands as it was typed.
bool OpenQuestions::stands(const GrowthSheetModel::Number &number) const
{
    if (number.version == 0) {
        return true;
    }
    const auto now = m_context.book.findAny(number.id);
    return now && now->state == book::State::Current && now->version == number.version;
}

std::optional<OpenQuestions::Question> OpenQuestions::found(const QString &key) const
{
    const QList<Question> questions = open();
    const auto at = std::find_if(questions.cbegin(), questions.cend(),
                                 [&key](const Question &question) { return question.key == key; });
    return at == questions.cend() ? std::nullopt : std::optional(*at);
}

void OpenQuestions::add(const Question &question)
{
    auto *bar = new RemarkBar;
    m_bars.insert(question.key, bar);
    m_column->insertWidget(static_cast<int>(std::distance(m_bars.begin(), m_bars.find(question.key))), bar);
    bar->ask(question.remark, question.number.shown, text::date(m_model->dateOf(question.row), m_context.speech()));
    // Queued: the answer takes the bar away.
    connect(
        bar, &RemarkBar::corrected, this, [this, key = question.key](double better) { correct(key, better); },
        Qt::QueuedConnection);
    connect(
        bar, &RemarkBar::kept, this, [this, key = question.key] { keep(key); }, Qt::QueuedConnection);
    Q_EMIT asked(bar);
}

/// Never writes what is gone, or has become another, since the question was asked.
void OpenQuestions::correct(const QString &key, double better)
{
    if (const auto question = found(key)) {
        const bool isSwapped = question->remark.code == RemarkCode::LengthWeightSwapped;
        static_cast<void>(isSwapped ? m_model->swapWeightAndLength(question->row)
                                    : m_model->setNumber(question->row, question->kind, better));
    }
    look();
    Q_EMIT answered();
}

void OpenQuestions::keep(const QString &key)
{
    const auto question = found(key);
    m_right.insert(key);
    look();
    Q_EMIT answered();
    if (question && question->number.version == 0) {
        Q_EMIT impossible(question->kind, question->number.shown);
    }
}

} // namespace oyako::ui
