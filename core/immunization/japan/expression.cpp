// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/expression.h"

namespace oyako::immunization::japan {

namespace {

/// The months in the brackets of "fyStart(12 years)".
std::optional<qint32> bracketedMonths(QStringView anchor)
{
    const auto period = parsePeriod(anchor.mid(anchor.indexOf(u'(') + 1).chopped(1));
    return period && period->days == 0 ? std::optional(period->months) : std::nullopt;
}

std::optional<DateRule> parseAnchor(QStringView anchor, ObservationId flag)
{
    if (anchor == u"birth") {
        return DateRule{Anchor::Birth, 0, {}};
    }
    if (anchor == u"edd") {
        return DateRule{Anchor::DueDate, 0, {}};
    }
    if (anchor == u"schoolEntry") {
        return DateRule{Anchor::SchoolEntry, 0, {}};
    }
    if (anchor == u"flag" && flag != NoObservation) {
        return DateRule{Anchor::Flag, flag, {}};
    }
    if (anchor.startsWith(u"fy") && anchor.endsWith(u')')) {
        const auto months = bracketedMonths(anchor);
        const Anchor kind = anchor.startsWith(u"fyStart(") ? Anchor::FiscalYearStart : Anchor::FiscalYearEnd;
        return months ? std::optional(DateRule{kind, *months, {}}) : std::nullopt;
    }
    const QDate date = QDate::fromString(anchor.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(DateRule{Anchor::Date, toDay(date), {}}) : std::nullopt;
}

/// Where the terms begin: the first sign that stands between spaces, outside brackets.
qsizetype endOfAnchor(QStringView text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if ((text[i] == u'+' || text[i] == u'-') && text[i - 1] == u' ' && text[i + 1] == u' ') {
            return i;
        }
    }
    return text.size();
}

} // namespace

std::optional<DateRule> parseExpression(QStringView text, ObservationId flag)
{
    text = text.trimmed();
    const qsizetype end = endOfAnchor(text);
    auto rule = parseAnchor(text.left(end).trimmed(), flag);
    if (!rule || end == text.size()) {
        return rule;
    }
    const auto offset = parsePeriod(text.mid(end));
    if (!offset) {
        return std::nullopt;
    }
    rule->offset = *offset;
    return rule;
}

} // namespace oyako::immunization::japan
