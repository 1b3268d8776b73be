// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/judgement.h"

#include <algorithm>
#include <array>

namespace oyako::office {

using records::Checkup;

namespace {

struct JudgementWords {
    Judgement judgement;
    QLatin1String word;
};
constexpr std::array words{JudgementWords{Judgement::None, QLatin1String("none")},
                           JudgementWords{Judgement::Normal, QLatin1String("normal")},
                           JudgementWords{Judgement::Treated, QLatin1String("treated")},
                           JudgementWords{Judgement::Other, QLatin1String("other")},
                           JudgementWords{Judgement::Observe, QLatin1String("observe")},
                           JudgementWords{Judgement::Refer, QLatin1String("refer")}};

/// What sheets and pages write; the first that occurs in a text decides, the graver ones first.
struct Written {
    const char16_t *text;
    Judgement judgement;
};
constexpr std::array written{Written{u"要精密", Judgement::Refer},    Written{u"要精検", Judgement::Refer},
                             Written{u"要紹介", Judgement::Refer},    Written{u"要治療", Judgement::Refer},
                             Written{u"要医療", Judgement::Refer},    Written{u"要経過観察", Judgement::Observe},
                             Written{u"要観察", Judgement::Observe},  Written{u"経過観察", Judgement::Observe},
                             Written{u"要指導", Judgement::Observe},  Written{u"既医療", Judgement::Treated},
                             Written{u"治療中", Judgement::Treated},  Written{u"異常なし", Judgement::Normal},
                             Written{u"異常無し", Judgement::Normal}, Written{u"問題なし", Judgement::Normal},
                             Written{u"健康", Judgement::Normal},     Written{u"healthy", Judgement::Normal}};

struct Part {
    QLatin1String name;
    QLatin1String finding; ///< linkId of its judgement on the sheets.
};
constexpr std::array otherParts{Part{QLatin1String("dental"), QLatin1String("dental.result")},
                                Part{QLatin1String("ophthalmology"), QLatin1String("ophthalmology.result")},
                                Part{QLatin1String("otology"), QLatin1String("otology.result")}};

constexpr QLatin1String general("general");
constexpr QLatin1String markPrefix("follow-up/");

bool asksForMore(Judgement judgement)
{
    return judgement == Judgement::Observe || judgement == Judgement::Refer;
}

QList<PartJudgement> partsOf(const Checkup &checkup)
{
    const Judgement whole = generalJudgement(checkup);
    if (checkup.type == records::CheckupKind::Dental && whole != Judgement::None) {
        return {{otherParts.front().name, whole}};
    }
    QList<PartJudgement> parts{{general, whole}};
    for (const Part &part : otherParts) {
        const Judgement judgement = judgementFromText(checkup.findings.value(part.finding));
        if (judgement != Judgement::None) {
            parts.append({part.name, judgement});
        }
    }
    return parts;
}

bool wasExamined(const Checkup &checkup)
{
    return !checkup.findings.value(QStringLiteral("detailed.seen")).isEmpty();
}

bool closes(const Checkup &later, const QString &part)
{
    const QList<PartJudgement> parts = partsOf(later);
    return std::any_of(parts.cbegin(), parts.cend(), [&](const PartJudgement &one) {
        return one.part == part && (one.judgement == Judgement::Normal || one.judgement == Judgement::Treated);
    });
}

} // namespace

QLatin1String judgementWord(Judgement judgement)
{
    return words.at(static_cast<size_t>(judgement)).word;
}

Judgement judgementFromText(const QString &text)
{
    const QString plain = text.simplified();
    if (plain.isEmpty()) {
        return Judgement::None;
    }
    for (const JudgementWords &one : words) {
        if (plain == one.word) {
            return one.judgement;
        }
    }
    for (const Written &one : written) {
        if (plain.contains(QStringView(one.text))) {
            return one.judgement;
        }
    }
    return Judgement::Other;
}

Judgement generalJudgement(const Checkup &checkup)
{
    for (const QString &said : {checkup.result, checkup.findings.value(QStringLiteral("judgement")),
                                checkup.findings.value(QStringLiteral("findings.result"))}) {
        if (!said.isEmpty()) {
            return judgementFromText(said);
        }
    }
    return Judgement::None;
}

QList<PartJudgement> toFollowUp(const Checkup &checkup)
{
    QList<PartJudgement> parts = partsOf(checkup);
    parts.removeIf([](const PartJudgement &part) { return !asksForMore(part.judgement); });
    return parts;
}

QList<PartJudgement> openParts(const book::Stored<Checkup> &checkup, const QList<book::Stored<Checkup>> &ofThisChild,
                               const QList<book::Stored<records::AgendaMark>> &marks)
{
    const QString mark = closingMark(checkup.id, {}).item;
    const bool isMarked = std::any_of(marks.cbegin(), marks.cend(), [&](const auto &one) {
        return one.value.item == mark && one.value.mark == records::Mark::Done;
    });
    if (isMarked || wasExamined(checkup.value)) {
        return {};
    }
    QList<PartJudgement> open = toFollowUp(checkup.value);
    for (const book::Stored<Checkup> &later : ofThisChild) {
        if (later.value.date > checkup.value.date) {
            open.removeIf([&](const PartJudgement &part) { return closes(later.value, part.part); });
        }
    }
    return open;
}

records::AgendaMark closingMark(const RecordId &checkup, const QDate &day)
{
    return {.item = markPrefix + checkup.toString(), .mark = records::Mark::Done, .date = day, .until = {}};
}

} // namespace oyako::office
