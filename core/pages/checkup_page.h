// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/sheet.h"

#include <optional>

namespace oyako::pages {

/// A line of the records kept until the next checkup (次の健康診査までの記録); families may write what they measured.
struct MeasuredBetween {
    QString date = {};
    QString age = {};
    QString weight = {};
    QString height = {};
    QString notes = {};
    QString facility = {};
};

/// The teeth block of a checkup page.
struct TeethBlock {
    ToothChart chart = {};
    QList<Field> fields = {}; ///< Decay, plaque, gums, bite, type, date, facility.
};

/// A page of the book for one checkup (1か月児健康診査 …). All values as printed.
struct CheckupPage {
    QString title = {};
    QString name = {};
    QString birthDate = {};
    QString performedOn = {};
    QString age = {};
    QList<Field> measurements = {}; ///< Weight, height, head (and chest in older editions): set side by side.
    QList<Field> findings = {};     ///< What is asked at this age, each over the whole width or in pairs.
    QString notes = {};
    QString facility = {};
    std::optional<TeethBlock> teeth = std::nullopt;
    QList<MeasuredBetween> between = {};
};

/// One page of A6 where everything fits; long notes and more records go on on a further page.
[[nodiscard]] Document layOut(const CheckupPage &page, const TextMeasure &measure);

} // namespace oyako::pages
