// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/printed_vaccine.h"

#include <algorithm>
#include <array>

namespace oyako::care {

namespace {

struct Row {
    const char *code;
    const char *name;
    const char *product;
};
constexpr std::array rows{Row{"hepb", "B型肝炎", ""},
                          Row{"rotarix", "ロタウイルス", "ロタリックス"},
                          Row{"rotateq", "ロタウイルス", "ロタテック"},
                          Row{"pcv20", "小児用肺炎球菌", "20価"},
                          Row{"pcv15", "小児用肺炎球菌", "15価"},
                          Row{"pcv13", "小児用肺炎球菌", "13価"},
                          Row{"dpt_ipv_hib", "5種混合", ""},
                          Row{"dpt_ipv", "4種混合", ""},
                          Row{"hib", "ヒブ(Hib)", ""},
                          Row{"bcg", "BCG", ""},
                          Row{"mr", "麻しん・風しん", ""},
                          Row{"varicella", "水痘", ""},
                          Row{"mumps", "おたふくかぜ", ""},
                          Row{"je", "日本脳炎", ""},
                          Row{"dt", "2種混合", ""},
                          Row{"hpv9", "HPV", "9価"},
                          Row{"hpv4", "HPV", "4価"},
                          Row{"hpv2", "HPV", "2価"},
                          Row{"flu_inj", "インフルエンザ", ""},
                          Row{"flu_nasal", "インフルエンザ", "経鼻"},
                          Row{"rsv_maternal", "RSウイルス(母子免疫)", ""}};

} // namespace

std::optional<PrintedVaccine> printedVaccine(const QString &code)
{
    const auto *found =
        std::find_if(rows.begin(), rows.end(), [&code](const Row &one) { return code == QLatin1String(one.code); });
    return found == rows.end()
               ? std::nullopt
               : std::optional(PrintedVaccine{QString::fromUtf8(found->name), QString::fromUtf8(found->product)});
}

} // namespace oyako::care
