// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/anchors.h"

#include "core/calendar/gestational_age.h"

#include <QStringList>

#include <array>

namespace oyako::programs {

namespace {

const std::array<std::pair<Anchor, QLatin1String>, 15> names{{
    {Anchor::Lmp, QLatin1String("LMP")},
    {Anchor::Edd, QLatin1String("EDD")},
    {Anchor::Birth, QLatin1String("BIRTH")},
    {Anchor::Confirm, QLatin1String("CONFIRM")},
    {Anchor::LeaveStart, QLatin1String("LEAVE_START")},
    {Anchor::LeaveEnd, QLatin1String("LEAVE_END")},
    {Anchor::WorkReturn, QLatin1String("WORK_RETURN")},
    {Anchor::UseStart, QLatin1String("USE_START")},
    {Anchor::Move, QLatin1String("MOVE")},
    {Anchor::Enrol, QLatin1String("ENROL")},
    {Anchor::Event, QLatin1String("EVENT")},
    {Anchor::Diagnosis, QLatin1String("DIAG")},
    {Anchor::Loss, QLatin1String("LOSS")},
    {Anchor::April1, QLatin1String("APR1")},
    {Anchor::FiscalYear, QLatin1String("FY")},
}};

} // namespace

QString anchorName(Anchor anchor)
{
    for (const auto &[value, name] : names) {
        if (value == anchor) {
            return name;
        }
    }
    return {};
}

std::optional<Anchor> anchorFromName(const QString &name)
{
    for (const auto &[value, known] : names) {
        if (known == name) {
            return value;
        }
    }
    return std::nullopt;
}

Result<Anchors> parseAnchors(const QString &text)
{
    Anchors anchors;
    int number = 0;
    for (const QString &part : text.split(QLatin1Char(';'))) {
        ++number;
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals < 0) {
            return fail(ErrorCode::BadData, QStringLiteral("anchors"), {QString::number(number)});
        }
        const QString name = part.left(equals).trimmed();
        const std::optional<Anchor> anchor = anchorFromName(name);
        if (!anchor) {
            return fail(ErrorCode::UnknownField, name);
        }
        const QString written = part.mid(equals + 1).trimmed();
        const QDate date = QDate::fromString(written, Qt::ISODate);
        // Qt alone reads other separators and what follows, too.
        if (!date.isValid() || date.toString(Qt::ISODate) != written) {
            return fail(ErrorCode::InvalidValue, name);
        }
        if (anchors.contains(*anchor)) {
            return fail(ErrorCode::AlreadyExists, name);
        }
        anchors.insert(*anchor, date);
    }
    return anchors;
}

Anchors completed(Anchors anchors)
{
    const bool hasLmp = anchors.contains(Anchor::Lmp);
    const bool hasEdd = anchors.contains(Anchor::Edd);
    if (hasEdd && !hasLmp) {
        anchors.insert(Anchor::Lmp, calendar::lmpFromDueDate(anchors.value(Anchor::Edd)));
    }
    if (hasLmp && !hasEdd) {
        anchors.insert(Anchor::Edd, calendar::dueDateFromLmp(anchors.value(Anchor::Lmp)));
    }
    return anchors;
}

} // namespace oyako::programs
