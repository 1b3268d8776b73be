// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace oyako::book {

/// Texts one behind the other in one piece of memory, so that a keystroke may look at all of them: 50,000 short texts
/// in a few milliseconds. Everything is folded as foldedForSearch() does; line ends part one text from the next.
class TextRun final {
public:
    /// How well a text fits. In the order of an answer.
    enum class Rank { HeadBegins, HeadHolds, RestHolds };

    /// The words of a query, folded; blank ones left out.
    [[nodiscard]] static QStringList wordsOf(const QString &query);

    /// Adds a text; its number is how many there were before. Both parts are folded already; the head is what it is
    /// called by.
    void append(const QString &foldedHead, const QString &foldedRest);
    [[nodiscard]] size_t size() const { return m_places.size(); }
    void clear();

    /// The numbers of the texts that hold every word, in their order; all of them when there is no word.
    [[nodiscard]] std::vector<size_t> find(const QStringList &words) const;
    /// How the first word fits a text that find() gave out.
    [[nodiscard]] Rank rank(size_t number, const QStringList &words) const;

private:
    struct Place {
        qsizetype begin;
        qsizetype headEnd;
        qsizetype end;
    };

    using Places = std::vector<Place>;

    /// The text that a place in the run belongs to, looked for from one that does not lie behind it.
    [[nodiscard]] Places::const_iterator placeOf(qsizetype at, Places::const_iterator from) const;

    QString m_text;
    Places m_places;
};

} // namespace oyako::book
