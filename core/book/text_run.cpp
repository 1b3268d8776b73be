// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/text_run.h"

#include "core/book/person_index.h"

#include <QStringMatcher>

#include <algorithm>

namespace oyako::book {

QStringList TextRun::wordsOf(const QString &query)
{
    QStringList words;
    for (const QString &word : query.simplified().split(QLatin1Char(' '))) {
        const QString folded = foldedForSearch(word);
        if (!folded.isEmpty()) {
            words.append(folded);
        }
    }
    return words;
}

void TextRun::append(const QString &foldedHead, const QString &foldedRest)
{
    const qsizetype begin = m_text.size();
    m_text += foldedHead;
    const qsizetype headEnd = m_text.size();
    m_text += QLatin1Char('\n');
    m_text += foldedRest;
    m_text += QLatin1Char('\n');
    m_places.push_back({begin, headEnd, m_text.size()});
}

void TextRun::clear()
{
    m_text.clear();
    m_places.clear();
}

TextRun::Places::const_iterator TextRun::placeOf(qsizetype at, Places::const_iterator from) const
{
    // Where a word is common, the next text that holds it is near.
    constexpr int stepsFirst = 4;
    for (int step = 0; step < stepsFirst; ++step, ++from) {
        if (at < from->end) {
            return from;
        }
    }
    return std::upper_bound(from, m_places.end(), at,
                            [](qsizetype where, const Place &one) { return where < one.end; });
}

std::vector<size_t> TextRun::find(const QStringList &words) const
{
    std::vector<size_t> found;
    if (words.isEmpty()) {
        found.resize(m_places.size());
        for (size_t i = 0; i < found.size(); ++i) {
            found[i] = i;
        }
        return found;
    }
    // The longest word is the rarest: the whole run is searched for that one only.
    const QString &rarest = *std::max_element(words.cbegin(), words.cend(),
                                              [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const QStringMatcher matcher(rarest);
    const bool isAlone = words.size() == 1;
    // The first letter typed is in nearly every text: looking for one character is quicker without a table.
    const auto next = [&](qsizetype from) {
        return rarest.size() == 1 ? m_text.indexOf(rarest.front(), from) : matcher.indexIn(m_text, from);
    };
    auto place = m_places.begin();
    for (qsizetype at = next(0); at >= 0; at = next(place->end)) {
        place = placeOf(at, place);
        const QStringView text = QStringView(m_text).sliced(place->begin, place->end - place->begin);
        if (isAlone ||
            std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); })) {
            found.push_back(static_cast<size_t>(place - m_places.begin()));
        }
    }
    return found;
}

TextRun::Rank TextRun::rank(size_t number, const QStringList &words) const
{
    const Place &place = m_places[number];
    const QStringView head = QStringView(m_text).sliced(place.begin, place.headEnd - place.begin);
    if (words.isEmpty() || head.startsWith(words.first())) {
        return Rank::HeadBegins;
    }
    return head.contains(words.first()) ? Rank::HeadHolds : Rank::RestHolds;
}

} // namespace oyako::book
