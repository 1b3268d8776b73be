// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/dose_check.h"

#include "core/immunization/japan/cvx.h"

#include <algorithm>

namespace oyako::care {

namespace {

using immunization::AdministeredDose;
using immunization::EvaluationStatus;
using immunization::Schedule;
using records::Vaccination;

/// A history without the record that is being corrected.
VaccinationHistory without(VaccinationHistory history, const RecordId &record)
{
    for (qsizetype i = history.records.size() - 1; i >= 0; --i) {
        if (!record.isEmpty() && history.records.at(i) == record) {
            history.records.removeAt(i);
            history.doses.erase(history.doses.begin() + i);
        }
    }
    return history;
}

/// The dose under the codes of the history's own schedule.
std::vector<AdministeredDose> codedFor(const VaccinationHistory &history, const AdministeredDose &dose)
{
    return immunization::CvxTable::builtIn().translated(dose, history.schedule == immunization::Family::Japan);
}

/// How well a dose goes with what is on record.
enum class Fit {
    None,
    Counts,
    Expected ///< A routine dose; by CDC's schedule any that counts.
};

Fit fitOf(VaccinationHistory history, const Schedule &japan, const AdministeredDose &dose, const Clock &clock)
{
    const auto probe = makeId<RecordId>(clock);
    for (const AdministeredDose &coded : codedFor(history, dose)) {
        history.doses.push_back(coded);
        history.records.append(probe);
    }
    Fit fit = Fit::None;
    const VaccinationStatus status = vaccinationStatus(history, scheduleFor(history, japan), clock.today());
    for (const DoseStatus &one : status.doses) {
        if (one.record == probe && one.status == EvaluationStatus::Valid) {
            const bool expected = one.routine || history.schedule == immunization::Family::Cdsi;
            fit = std::max(fit, expected ? Fit::Expected : Fit::Counts);
        }
    }
    return fit;
}

/// Everything the questions are put against.
struct Asked {
    const Schedule &japan;
    const QList<VaccinationHistory> &family;
    VaccinationHistory own;
    const Clock &clock;
};

void askSafety(const Asked &asked, int position, const AdministeredDose &dose, QList<DoseQuestion> &questions)
{
    const auto findings = immunization::checkDose(scheduleFor(asked.own, asked.japan), asked.own.patient,
                                                  asked.own.doses, dose, asked.clock.today());
    for (const immunization::SafetyFinding &finding : findings) {
        DoseQuestion question{DoseQuestion::Kind::Safety, position, finding, {}, {}};
        if (finding.other >= 0) {
            question.otherDate = asked.own.doses[static_cast<size_t>(finding.other)].date;
            question.other = asked.own.records.at(finding.other);
        }
        questions.append(question);
    }
}

void askSibling(const Asked &asked, int position, const AdministeredDose &dose, QList<DoseQuestion> &questions)
{
    if (fitOf(asked.own, asked.japan, dose, asked.clock) != Fit::None) {
        return;
    }
    for (const VaccinationHistory &other : asked.family) {
        const bool fits = fitOf(other, asked.japan, dose, asked.clock) == Fit::Expected;
        if (other.person != asked.own.person && fits) {
            questions.append({DoseQuestion::Kind::Sibling, position, {}, {}, other.person});
            return;
        }
    }
}

/// Whether it is known already why a dose does not count: it stands there twice.
bool isRepeated(const QList<DoseQuestion> &questions, int dose)
{
    return std::any_of(questions.cbegin(), questions.cend(), [dose](const DoseQuestion &one) {
        return one.dose == dose && one.finding.code == immunization::SafetyCode::DoseRepeated;
    });
}

/// The living children of the book.
QList<VaccinationHistory> childrenOf(const book::Book &book, const QList<VaccinationHistory> &all)
{
    QList<VaccinationHistory> children;
    for (const VaccinationHistory &history : all) {
        const auto person = book.find<records::Person>(history.person);
        if (person && person->value.role == records::Role::Child && !history.death.isValid()) {
            children.append(history);
        }
    }
    return children;
}

AdministeredDose administered(const Vaccination &dose)
{
    AdministeredDose result;
    result.vaccine = dose.vaccine;
    result.date = dose.date.lastDay();
    if (dose.expiry.isValid()) {
        result.lotExpiry = dose.expiry;
    }
    return result;
}

} // namespace

Result<QList<DoseQuestion>> doseQuestions(const book::Book &book, const Schedule &japan, const RecordId &person,
                                          const QList<Vaccination> &doses, const RecordId &changed)
{
    const auto known = book.find<records::Person>(person);
    const auto own = known ? vaccinationHistories(book, person) : fail(known.error());
    const auto all = vaccinationHistories(book);
    if (!own || !all) {
        return fail(!own ? own.error() : all.error());
    }
    const QList<VaccinationHistory> family = childrenOf(book, *all);
    Asked asked{japan, family, without(own->first(), changed), book.clock()};
    QList<DoseQuestion> questions;
    for (qsizetype i = 0; i < doses.size(); ++i) {
        if (doses.at(i).vaccine.isEmpty() || doses.at(i).date.isUnknown()) {
            continue;
        }
        const AdministeredDose dose = administered(doses.at(i));
        const auto coded = codedFor(asked.own, dose);
        for (const AdministeredDose &one : coded) {
            askSafety(asked, static_cast<int>(i), one, questions);
        }
        if (!isRepeated(questions, static_cast<int>(i))) {
            askSibling(asked, static_cast<int>(i), dose, questions);
        }
        asked.own.doses.insert(asked.own.doses.end(), coded.begin(), coded.end());
        asked.own.records.append(QList<RecordId>(static_cast<qsizetype>(coded.size())));
    }
    return questions;
}

} // namespace oyako::care
