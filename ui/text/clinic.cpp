// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/clinic.h"

#include "ui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

namespace oyako::text {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Clinic", source);
}

QString written(double value, const forms::Item &item)
{
    const QString unit = item.unit ? unitName(*item.unit) : QString();
    const QString number = QLocale::c().toString(value, 'g', 6);
    return unit.isEmpty() ? number : QString(number % QLatin1Char(' ') % unit);
}

QString intervalText(const growth::PercentileInterval &interval)
{
    if (interval.from == 0) {
        return say(QT_TRANSLATE_NOOP("Clinic", "%1パーセンタイル未満")).arg(interval.to);
    }
    if (interval.to == 100) {
        return say(QT_TRANSLATE_NOOP("Clinic", "%1パーセンタイル以上")).arg(interval.from);
    }
    return say(QT_TRANSLATE_NOOP("Clinic", "%1〜%2パーセンタイル")).arg(interval.from).arg(interval.to);
}

} // namespace

QString listName(office::ListKind kind)
{
    switch (kind) {
    case office::ListKind::Due: return say(QT_TRANSLATE_NOOP("Clinic", "健診に案内する子"));
    case office::ListKind::Missing: return say(QT_TRANSLATE_NOOP("Clinic", "健診にまだ来ていない子"));
    case office::ListKind::FollowUp: return say(QT_TRANSLATE_NOOP("Clinic", "結果を見とどける子"));
    case office::ListKind::Gaps: break;
    }
    return say(QT_TRANSLATE_NOOP("Clinic", "予防接種がまだの子"));
}

QString dayStateName(clinic::DayState state)
{
    switch (state) {
    case clinic::DayState::Done: return say(QT_TRANSLATE_NOOP("Clinic", "済"));
    case clinic::DayState::Writing: return say(QT_TRANSLATE_NOOP("Clinic", "記入中"));
    case clinic::DayState::Brought: return say(QT_TRANSLATE_NOOP("Clinic", "持参あり"));
    case clinic::DayState::Waiting: break;
    }
    return QStringLiteral("—");
}

QString growthHint(const clinic::GrowthHint &hint, const forms::Item &item, const QDate &birth, const Speech &speech)
{
    QStringList parts;
    if (hint.last) {
        parts.append(say(QT_TRANSLATE_NOOP("Clinic", "前回 %1 %2"))
                         .arg(age(birth, hint.last->on, speech), written(hint.last->value, item)));
    }
    if (hint.interval) {
        parts.append(say(QT_TRANSLATE_NOOP("Clinic", "令和5年調査 %1")).arg(intervalText(*hint.interval)));
    }
    if (hint.z) {
        const QString sign = *hint.z < 0 ? QStringLiteral("−") : QStringLiteral("+");
        parts.append(say(QT_TRANSLATE_NOOP("Clinic", "2000年調査 %1%2 SD"))
                         .arg(sign, QLocale::c().toString(std::abs(*hint.z), 'f', 1)));
    }
    if (hint.corrected && (hint.interval || hint.z)) {
        parts.append(say(QT_TRANSLATE_NOOP("Clinic", "修正月齢で")));
    }
    return parts.join(QStringLiteral("・"));
}

QString namesakes(const QList<clinic::StoredPerson> &children, const Speech &speech)
{
    QStringList names;
    for (const clinic::StoredPerson &child : children) {
        names.append(say(QT_TRANSLATE_NOOP("Clinic", "%1 %2生"))
                         .arg(records::fullName(child.value), date(child.value.birthDate, speech)));
    }
    return names.join(QStringLiteral(" / "));
}

} // namespace oyako::text
