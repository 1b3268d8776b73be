// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/today_paper.h"

#include "core/pages/agenda_sheet.h"
#include "ui/paint/typeface.h"
#include "ui/text/agenda.h"

#include <QCoreApplication>

namespace oyako::ui {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("TodayPaper", source);
}

} // namespace

pages::Document todayPaper(const agenda::Agenda &agenda, const QHash<RecordId, PersonFace> &faces, const QDate &today,
                           const text::Speech &speech)
{
    pages::AgendaSheet sheet{.title = say(QT_TRANSLATE_NOOP("TodayPaper", "することリスト")),
                             .day = text::dateWithWeekday(today, speech),
                             .empty = say(QT_TRANSLATE_NOOP("TodayPaper", "いま、することはありません。"))};
    std::optional<agenda::Group> last;
    for (const agenda::GroupedItem &grouped : agenda.items) {
        if (last != grouped.group) {
            sheet.groups.append({.title = text::groupName(grouped.group)});
            last = grouped.group;
        }
        sheet.groups.last().lines.append({.who = faces.value(grouped.item.who).name,
                                          .title = text::agendaTitle(grouped.item, speech),
                                          .note = text::agendaDetail(grouped.item, today, speech)});
    }
    return pages::layOut(sheet, paint::Typeface::shared());
}

} // namespace oyako::ui
