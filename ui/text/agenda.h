// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "ui/text/dates.h"

namespace oyako::text {

/// What an item is called in this language. Procedures keep the official Japanese title in easy Japanese.
[[nodiscard]] QString agendaTitle(const agenda::AgendaItem &item, const Speech &speech);
/// おすすめの時期や期限を過ぎました, 今週 …
[[nodiscard]] QString groupName(agenda::Group group);

/// When, where and what to bring, in one line. The advised time and the legal last day are two sentences and never one:
/// 「おすすめは5月9日まで」「公費で受けられるのは…まで」.
[[nodiscard]] QString agendaDetail(const agenda::AgendaItem &item, const QDate &today, const Speech &speech);

/// The answer to "why?": basis, source, and whether the city decides.
[[nodiscard]] QString agendaWhy(const agenda::AgendaItem &item, const Speech &speech);

/// A source in words: the addresses of municipalities by their names, 「東京都港区、埼玉県戸田市」; all else as it is.
[[nodiscard]] QString sourceNames(const QString &source);
/// How often a series takes place: 毎週, 2週ごと; empty for what does not repeat. `rule` is an RRULE.
[[nodiscard]] QString recurrenceWords(const QString &rule);

/// A question asked once, in words: 「お母さんは働いていますか」.
[[nodiscard]] QString questionText(const agenda::Question &question);

} // namespace oyako::text
