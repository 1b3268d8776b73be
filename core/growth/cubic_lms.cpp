// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/cubic_lms.h"

#include "core/growth/table_file.h"

#include <algorithm>
#include <map>

namespace oyako::growth {

namespace {

double evaluate(const std::vector<CubicPiece> &pieces, double x)
{
    const auto after = std::upper_bound(pieces.begin() + 1, pieces.end(), x,
                                        [](double at, const CubicPiece &piece) { return at < piece.from; });
    const auto &c = (after - 1)->coefficients;
    return ((c[0] * x + c[1]) * x + c[2]) * x + c[3];
}

size_t parameterOf(TableFile &file)
{
    const QByteArrayView word = file.text("parameter");
    const qsizetype place = QByteArrayView("lms").indexOf(word);
    if (word.size() != 1 || place < 0) {
        file.refuse("parameter");
        return 0;
    }
    return static_cast<size_t>(place);
}

} // namespace

Lms CubicLms::at(Sex sex, double months) const
{
    const auto value = [&](size_t parameter) {
        return evaluate(m_pieces[parameter][static_cast<size_t>(sex)], months);
    };
    return {value(0), value(1), value(2)};
}

Result<CubicLms> readCubicLms(const QString &name, QByteArrayView content)
{
    TableFile file(name, content);
    CubicLms curves;
    std::map<const std::vector<CubicPiece> *, std::optional<double>> ends;
    while (file.next()) {
        auto &pieces = curves.m_pieces[parameterOf(file)][static_cast<size_t>(file.sex("sex"))];
        const double from = file.number("age_from_months_inclusive");
        if (from != (pieces.empty() ? 0 : ends[&pieces].value_or(-1))) {
            file.refuse("age_from_months_inclusive");
        }
        ends[&pieces] = file.optionalNumber("age_to_months_exclusive");
        pieces.push_back({from, {file.number("c3"), file.number("c2"), file.number("c1"), file.number("c0")}});
    }
    OYAKO_TRY(file.finish());
    for (const auto &bySex : curves.m_pieces) {
        for (const auto &pieces : bySex) {
            if (pieces.empty() || ends[&pieces]) {
                return fail(ErrorCode::BadData, name + QLatin1String(": age_to_months_exclusive"));
            }
        }
    }
    return curves;
}

} // namespace oyako::growth
