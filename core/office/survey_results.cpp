// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"
#include "core/office/surveys.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace oyako::office {

using forms::ItemType;

namespace {

/// Counts the answers to one question of one version.
class Counter final {
public:
    explicit Counter(const forms::Item &item)
        : m_item(item)
        , m_counts(optionCount(item), 0)
    {
    }

    void add(const forms::Session &session)
    {
        QList<forms::Value> answers;
        for (const forms::NodeId node : session.nodes(m_item.linkId)) {
            answers += session.countingAnswers(node);
        }
        ++m_files;
        m_answered += answers.isEmpty() ? 0 : 1;
        for (const forms::Value &answer : answers) {
            count(answer);
        }
    }

    [[nodiscard]] QuestionResult result(int threshold, bool anonymous) const
    {
        QuestionResult result{.linkId = m_item.linkId,
                              .text = m_item.text.original,
                              .type = m_item.type,
                              .several = m_item.repeats,
                              .options = {},
                              .answered = {},
                              .unanswered = {},
                              .mean = {},
                              .texts = {}};
        if (m_files < threshold) {
            addHidden(result); // how many files came in is known, so that a zero would tell, too
        } else if (m_item.repeats || m_counts.isEmpty()) {
            addSeparately(result, threshold);
        } else {
            addAsOneLine(result, threshold);
        }
        if (m_numbers > 0 && result.answered) {
            result.mean = m_sum / static_cast<double>(m_numbers);
        }
        result.textsHidden = anonymous && !m_texts.isEmpty() && m_answered < threshold;
        if (!result.textsHidden) {
            result.texts = m_texts;
            std::sort(result.texts.begin(), result.texts.end());
        }
        return result;
    }

private:
    static qsizetype optionCount(const forms::Item &item)
    {
        constexpr qsizetype yesAndNo = 2;
        return item.type == ItemType::Boolean ? yesAndNo : item.options.size();
    }

    void count(const forms::Value &answer)
    {
        if (const auto *yes = std::get_if<bool>(&answer)) {
            ++m_counts[*yes ? 0 : 1];
            return;
        }
        for (qsizetype i = 0; i < m_item.options.size(); ++i) {
            if (forms::sameAnswer(m_item.options.at(i).value, answer)) {
                ++m_counts[i];
                return;
            }
        }
        if (const auto number = forms::numberOf(answer)) {
            m_sum += *number;
            ++m_numbers;
        } else {
            m_texts.append(forms::plainText(answer));
        }
    }

    [[nodiscard]] QString labelOf(qsizetype option) const
    {
        if (m_item.type == ItemType::Boolean) {
            return option == 0 ? QStringLiteral("true") : QStringLiteral("false");
        }
        return m_item.options.at(option).label.original;
    }

    /// Options that exclude one another, what was written beside the list, and no answer: together all the files.
    void addAsOneLine(QuestionResult &result, int threshold) const
    {
        const qint64 inList = std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64(0));
        const MaskedLine line =
            maskedLine(m_counts + QList<qint64>{m_answered - inList, m_files - m_answered}, threshold);
        for (qsizetype i = 0; i < m_counts.size(); ++i) {
            result.options.append({labelOf(i), line.cells.at(i)});
        }
        result.unanswered = line.cells.last();
        result.answered = line.total && result.unanswered ? ShownCount(m_answered) : ShownCount();
    }

    void addHidden(QuestionResult &result) const
    {
        for (qsizetype i = 0; i < m_counts.size(); ++i) {
            result.options.append({labelOf(i), ShownCount()});
        }
    }

    void addSeparately(QuestionResult &result, int threshold) const
    {
        for (qsizetype i = 0; i < m_counts.size(); ++i) {
            const MaskedLine line = maskedLine({m_counts.at(i), m_files - m_counts.at(i)}, threshold);
            result.options.append({labelOf(i), line.cells.first()});
        }
        const MaskedLine line = maskedLine({m_answered, m_files - m_answered}, threshold);
        result.answered = line.cells.first();
        result.unanswered = line.cells.last();
    }

    const forms::Item &m_item;
    QList<qint64> m_counts;
    qint64 m_files = 0;
    qint64 m_answered = 0;
    double m_sum = 0;
    qint64 m_numbers = 0;
    QStringList m_texts;
};

/// One version with its form, which the counters point into.
struct VersionCount {
    std::shared_ptr<const forms::Form> form;
    qint64 answers = 0;
    QStringList missing; ///< Launch contexts.
    std::vector<Counter> counters;

    void add(const forms::Session &session)
    {
        if (!form) {
            form = session.sharedForm();
            for (const forms::Item &item : form->items) {
                if (item.isQuestion() && item.binding.isEmpty()) {
                    counters.emplace_back(item);
                }
            }
        }
        ++answers;
        missing += session.undecidedContexts();
        missing.removeDuplicates();
        for (Counter &counter : counters) {
            counter.add(session);
        }
    }
};

/// Later versions first; numbers as numbers.
struct LaterVersion {
    bool operator()(const QString &a, const QString &b) const
    {
        const auto parts = [](const QString &version) {
            QList<int> numbers;
            for (const QString &part : version.split(QLatin1Char('.'))) {
                numbers.append(part.toInt());
            }
            return numbers;
        };
        const QList<int> first = parts(a);
        const QList<int> second = parts(b);
        return first == second ? a > b
                               : std::lexicographical_compare(second.begin(), second.end(), first.begin(), first.end());
    }
};

} // namespace

Result<QList<VersionResult>> resultsOf(const book::Book &book, const StoredSurvey &survey, int threshold)
{
    const auto answers = answersOf(book, survey.id);
    if (!answers) {
        return fail(answers.error());
    }
    std::map<QString, VersionCount, LaterVersion> versions;
    for (const StoredAnswer &answer : *answers) {
        VersionCount &version = versions[answer.value.version];
        const auto session = answerSession(book, survey, answer);
        if (!session) {
            return fail(session.error());
        }
        version.add(*session);
    }
    QList<VersionResult> results;
    for (const auto &[name, version] : versions) {
        VersionResult result{name, name == survey.value.version, version.answers, version.missing, {}};
        for (const Counter &counter : version.counters) {
            result.questions.append(counter.result(threshold, survey.value.anonymous));
        }
        results.append(result);
    }
    return results;
}

QByteArray resultsCsv(const QList<VersionResult> &results, const SurveyWords &words)
{
    csv::Writer writer({.byteOrderMark = true, .guardFormulas = true});
    writer.record(QStringList{words.version, words.question, words.text, words.answer, words.count});
    const auto shown = [&](const ShownCount &count) { return count ? QString::number(*count) : words.hidden; };
    for (const VersionResult &version : results) {
        for (const QuestionResult &question : version.questions) {
            const auto line = [&](const QString &answer, const QString &count) {
                writer.record(QStringList{version.version, question.linkId, question.text, answer, count});
            };
            for (const OptionCount &option : question.options) {
                const bool isYesNo = question.type == ItemType::Boolean;
                const QString yesOrNo = option.label == QLatin1String("true") ? words.yes : words.no;
                line(isYesNo ? yesOrNo : option.label, shown(option.count));
            }
            line(words.answered, shown(question.answered));
            line(words.unanswered, shown(question.unanswered));
            if (question.mean) {
                line(words.mean, QString::number(*question.mean));
            }
            for (const QString &text : question.texts) {
                line(text, QString());
            }
        }
    }
    return writer.take();
}

} // namespace oyako::office
