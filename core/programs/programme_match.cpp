// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/programme_match.h"

#include "core/calendar/display_age.h"
#include "core/programs/municipalities.h"

#include <algorithm>

namespace oyako::programs {

namespace {

const QString expectantMothers = QStringLiteral("086");
const QString pregnancyAndBirth = QStringLiteral("002");

/// The codes whose programmes a family may use, and what each is to it.
struct Home {
    QString municipality;
    QString city; ///< Of a ward.
    QString prefecture;
};

Home homeOf(const QString &code)
{
    const MunicipalityTable &table = MunicipalityTable::builtIn();
    const Result<Municipality> found = table.find(code);
    return found ? Home{code, found->city, prefectureCode(found->prefecture)} : Home{code, {}, {}};
}

MatchReason areaOf(const Programme &programme, const Home &home)
{
    if (programme.areaCode == home.municipality || programme.areaCode == home.city) {
        return MatchReason::Area;
    }
    return programme.areaCode == home.prefecture ? MatchReason::Prefecture : MatchReason::OtherArea;
}

bool isForPregnancy(const Programme &programme)
{
    return programme.targets.contains(expectantMothers) ||
           (programme.categories.contains(pregnancyAndBirth) && !programme.ages.isKnown()) ||
           programme.persons.contains(QChar(u'妊'));
}

class Matcher final {
public:
    Matcher(const MatchedFamily &family, const QDate &today)
        : m_home(homeOf(family.municipality))
        , m_pregnant(family.pregnant)
    {
        for (const QDate &birth : family.births) {
            const auto age = calendar::displayAge(birth, today);
            m_months.append(age ? age->totalMonths() : -1);
        }
    }

    [[nodiscard]] ProgrammeMatch match(const Programme &programme) const
    {
        const MatchReason area = areaOf(programme, m_home);
        ProgrammeMatch result{&programme, MatchGroup::NotFor, {area}, {}};
        if (area == MatchReason::OtherArea) {
            return result;
        }
        const bool byPregnancy = matchPregnancy(programme, result);
        const bool byAge = matchAge(programme, result);
        const bool saysWhom = programme.ages.isKnown() || isForPregnancy(programme);
        if (byPregnancy || byAge) {
            result.group = MatchGroup::Possible;
        } else if (!saysWhom) {
            result.group = MatchGroup::AgeUnknown;
            result.reasons.append(MatchReason::NoAge);
        }
        return result;
    }

private:
    [[nodiscard]] bool hasInfant() const
    {
        constexpr int monthsAfterBirth = 12;
        return std::any_of(m_months.cbegin(), m_months.cend(),
                           [](int months) { return months >= 0 && months < monthsAfterBirth; });
    }

    bool matchPregnancy(const Programme &programme, ProgrammeMatch &result) const
    {
        if (!isForPregnancy(programme)) {
            return false;
        }
        const bool afterBirth = !m_pregnant && hasInfant();
        result.reasons.append(m_pregnant   ? MatchReason::Pregnancy
                              : afterBirth ? MatchReason::AfterBirth
                                           : MatchReason::NoPregnancy);
        return m_pregnant || afterBirth;
    }

    bool matchAge(const Programme &programme, ProgrammeMatch &result) const
    {
        if (!programme.ages.isKnown()) {
            return false;
        }
        for (qsizetype i = 0; i < m_months.size(); ++i) {
            if (m_months.at(i) >= 0 && programme.ages.holds(m_months.at(i))) {
                result.children.append(i);
            }
        }
        result.reasons.append(result.children.isEmpty() ? MatchReason::OtherAge : MatchReason::Age);
        return !result.children.isEmpty();
    }

    Home m_home;
    bool m_pregnant;
    QList<int> m_months;
};

} // namespace

QList<ProgrammeMatch> matchProgrammes(const QList<Programme> &programmes, const MatchedFamily &family,
                                      const QDate &today)
{
    const Matcher matcher(family, today);
    QList<ProgrammeMatch> matches;
    matches.reserve(programmes.size());
    for (const Programme &programme : programmes) {
        matches.append(matcher.match(programme));
    }
    return matches;
}

} // namespace oyako::programs
