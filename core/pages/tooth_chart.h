// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"

#include <QMap>

namespace oyako::pages {

/// Marks of the paper book: ／ sound, C untreated decay, ○ treated, △ lost.
enum class ToothMark { Sound, Decay, Treated, Lost };

enum class Dentition { Primary, Permanent };

/// Marks by FDI (ISO 3950) tooth number: 11–48 permanent, 51–85 primary. Teeth without a mark stay empty.
struct ToothChart {
    Dentition dentition = Dentition::Primary;
    QMap<int, ToothMark> marks;
};

/// FDI numbers of one jaw from the left edge of the picture to the right: the person's own right side comes first,
/// as one sees a face (18…11, 21…28).
[[nodiscard]] QList<int> jaw(Dentition dentition, bool upper);

/// "E", "A" for primary teeth, "8", "1" for permanent ones.
[[nodiscard]] QString toothName(int fdi);

/// Draws the chart in the width of `area`; returns its height in millimetres. The words for the person's right and left
/// stand at the sides.
double addToothChart(QList<Element> &elements, const ToothChart &chart, const Rect &area, const QString &right,
                     const QString &left);

} // namespace oyako::pages
