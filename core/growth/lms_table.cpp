// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/lms_table.h"

#include "core/growth/table_file.h"

#include <array>
#include <cmath>

namespace oyako::growth {

namespace {

struct Layout {
    LmsKey key = LmsKey::AgeMonths;
    QByteArray keyColumn;
    QByteArray m;
    QByteArray sd; ///< empty in a file that gives L and S
};

struct KeyColumn {
    const char *name;
    LmsKey key;
};
constexpr std::array keyColumns{KeyColumn{"age_days", LmsKey::AgeDays},
                                KeyColumn{"age_months", LmsKey::AgeMonths},
                                KeyColumn{"age_completed_months", LmsKey::CompletedMonths},
                                KeyColumn{"age_years", LmsKey::AgeYears},
                                KeyColumn{"age_mid_months", LmsKey::BandMiddleMonths},
                                KeyColumn{"length_cm", LmsKey::LengthCm},
                                KeyColumn{"height_cm", LmsKey::HeightCm},
                                KeyColumn{"ga_weeks", LmsKey::GestationDays}};

Layout layoutOf(TableFile &file)
{
    Layout layout;
    const auto known =
        std::find_if(keyColumns.begin(), keyColumns.end(), [&](const KeyColumn &one) { return file.has(one.name); });
    if (known == keyColumns.end()) {
        file.refuse("age_days");
        return layout;
    }
    layout.key = known->key;
    layout.keyColumn = known->name;
    if (const auto mean = file.columnStartingWith("mean_")) {
        layout.m = *mean;
        layout.sd = "sd_" + mean->mid(5);
    } else {
        layout.m = file.has("m") ? QByteArray("m") : file.columnStartingWith("m_").value_or("m");
    }
    return layout;
}

double keyOf(TableFile &file, const Layout &layout)
{
    const double key = file.number(layout.keyColumn);
    return layout.key == LmsKey::GestationDays ? key * 7 + file.number("ga_days") : key;
}

Lms lmsOf(TableFile &file, const Layout &layout)
{
    const double m = file.positive(layout.m);
    if (!layout.sd.isEmpty()) {
        return {1, m, file.positive(layout.sd) / m};
    }
    const Lms lms{file.number("l"), m, file.positive("s")};
    if (std::fabs(3 * lms.l * lms.s) >= 1) {
        file.refuse("s");
    }
    return lms;
}

std::optional<Parity> parityOf(TableFile &file)
{
    const QByteArrayView word = file.has("parity") ? file.text("parity") : QByteArrayView("any");
    if (word == "primipara") {
        return Parity::Primipara;
    }
    if (word == "multipara") {
        return Parity::Multipara;
    }
    if (word != "any" && file.isGood()) {
        file.refuse("parity");
    }
    return std::nullopt;
}

QByteArray unitOf(TableFile &file, const Layout &layout)
{
    return file.has("unit_of_m") ? file.text("unit_of_m").toByteArray() : layout.m.mid(layout.m.indexOf('_') + 1);
}

/// The rows of one group while they are read.
struct Gathered {
    LmsTable::Group group;
    std::vector<double> keys;
    std::vector<Lms> rows;
};

Gathered &gatheredFor(std::vector<Gathered> &all, LmsTable::Group group)
{
    const auto same = [&](const Gathered &one) {
        return one.group.measure == group.measure && one.group.sex == group.sex && one.group.parity == group.parity;
    };
    // Files keep their groups together, so the last one nearly always fits.
    const auto found = std::find_if(all.rbegin(), all.rend(), same);
    return found != all.rend() ? *found : all.emplace_back(Gathered{std::move(group), {}, {}});
}

void gatherRow(TableFile &file, const Layout &layout, std::vector<Gathered> &all)
{
    LmsTable::Group group;
    group.measure = file.has("measure") ? file.text("measure").toByteArray() : QByteArray();
    group.sex = file.text("sex") == "any" ? std::nullopt : std::optional(file.sex("sex"));
    group.parity = parityOf(file);
    group.unit = unitOf(file, layout);
    Gathered &gathered = gatheredFor(all, std::move(group));
    const double key = keyOf(file, layout);
    if (!gathered.keys.empty() && key <= gathered.keys.back()) {
        file.refuse(layout.keyColumn);
    }
    gathered.keys.push_back(key);
    gathered.rows.push_back(lmsOf(file, layout));
}

} // namespace

const LmsCurve *LmsTable::find(QByteArrayView measure, Sex sex, std::optional<Parity> parity) const
{
    const auto fits = [&](const Group &group) {
        return group.measure == measure && (!group.sex || group.sex == sex) &&
               (!group.parity || group.parity == parity);
    };
    const auto found = std::find_if(groups.begin(), groups.end(), fits);
    return found == groups.end() ? nullptr : &found->curve;
}

Result<LmsTable> readLmsTable(const QString &name, QByteArrayView content)
{
    TableFile file(name, content);
    const Layout layout = layoutOf(file);
    std::vector<Gathered> gathered;
    while (file.next()) {
        gatherRow(file, layout, gathered);
    }
    OYAKO_TRY(file.finish());
    LmsTable table{layout.key, {}};
    for (Gathered &one : gathered) {
        if (one.keys.size() < 2) {
            return fail(ErrorCode::BadData, name + QLatin1String(": ") + QString::fromUtf8(one.group.measure));
        }
        one.group.curve = LmsCurve(std::move(one.keys), std::move(one.rows));
        table.groups.push_back(std::move(one.group));
    }
    return table;
}

} // namespace oyako::growth
