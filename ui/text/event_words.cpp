// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/event_words.h"

#include "core/programs/table_words.h"
#include "ui/text/agenda.h"

#include <QCoreApplication>

namespace oyako::text {

namespace {

using agenda::AgendaItem;
using agenda::DayReason;
using agenda::ItemKind;

QString say(const char *source)
{
    return QCoreApplication::translate("Agenda", source);
}

/// Whether the title names what is done, so that the day has to be named beside it.
bool namesATask(const AgendaItem &item)
{
    switch (item.kind) {
    case ItemKind::Antenatal:
    case ItemKind::Postpartum:
    case ItemKind::Checkup:
    case ItemKind::Vaccination:
    case ItemKind::Procedure: return true;
    case ItemKind::Application: return item.title.key == QLatin1String("deadline");
    case ItemKind::Paper: return item.title.key == QLatin1String("paper.deadline");
    case ItemKind::Programme:
    case ItemKind::Appointment:
    case ItemKind::Backup: break;
    }
    return false;
}

QString titleOn(DayReason reason, const AgendaItem &item, const Speech &speech)
{
    const QString title = agendaTitle(item, speech);
    if (reason == DayReason::Appointment || !namesATask(item)) {
        return title;
    }
    switch (reason) {
    case DayReason::AdvisedEnd: return say(QT_TRANSLATE_NOOP("Agenda", "%1(おすすめはこの日まで)")).arg(title);
    case DayReason::Opens: return say(QT_TRANSLATE_NOOP("Agenda", "%1(この日から)")).arg(title);
    default: break;
    }
    return item.kind == ItemKind::Vaccination
               ? say(QT_TRANSLATE_NOOP("Agenda", "%1を公費で受けられる最終日")).arg(title)
               : say(QT_TRANSLATE_NOOP("Agenda", "%1の最終日")).arg(title);
}

} // namespace

exchange::EventWords eventWords(const AgendaItem &item, DayReason reason, const Speech &speech)
{
    const bool isEnglish = speech.language == Language::English;
    const auto told = [isEnglish](const QString &words) { return isEnglish ? programs::inEnglish(words) : words; };
    QStringList lines;
    if (reason == DayReason::LastDay && item.safeDay != item.lastDay) {
        lines.append(say(QT_TRANSLATE_NOOP("Agenda", "きまりの最終日: %1")).arg(dateWithWeekday(item.lastDay, speech)));
    }
    const QStringList bring =
        item.appointment && !item.appointment->bring.isEmpty() ? item.appointment->bring : item.bring;
    if (!bring.isEmpty()) {
        const QStringList words = isEnglish ? programs::inEnglish(bring) : bring;
        lines.append(say(QT_TRANSLATE_NOOP("Agenda", "もちもの: %1"))
                         .arg(words.join(isEnglish ? QStringLiteral(", ") : QStringLiteral("、"))));
    }
    if (!item.effect.isEmpty()) {
        lines.append(told(item.effect));
    }
    if (!item.basis.isEmpty()) {
        lines.append(say(QT_TRANSLATE_NOOP("Agenda", "きまり: %1")).arg(told(item.basis)));
    }
    return {titleOn(reason, item, speech), lines.join(QLatin1Char('\n'))};
}

exchange::EventWriter eventWriter(const Speech &speech)
{
    return [speech](const AgendaItem &item, DayReason reason) { return eventWords(item, reason, speech); };
}

} // namespace oyako::text
