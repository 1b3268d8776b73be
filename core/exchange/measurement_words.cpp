// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/measurement_words.h"

#include <QRegularExpression>

#include <array>

namespace oyako::exchange {

using records::MeasurementKind;

namespace {

struct Alias {
    const char *name; ///< Lower case, without blanks, hyphens and underscores.
    TableColumn column;
};

constexpr std::array aliases{
    Alias{"date", TableColumn::Date},         Alias{"day", TableColumn::Date},
    Alias{"startdate", TableColumn::Date},    Alias{"datetime", TableColumn::Date},
    Alias{"measuredon", TableColumn::Date},   Alias{"日付", TableColumn::Date},
    Alias{"日づけ", TableColumn::Date},       Alias{"日", TableColumn::Date},
    Alias{"測定日", TableColumn::Date},       Alias{"計測日", TableColumn::Date},
    Alias{"測った日", TableColumn::Date},     Alias{"記録日", TableColumn::Date},
    Alias{"child", TableColumn::Child},       Alias{"childfirstname", TableColumn::Child},
    Alias{"childname", TableColumn::Child},   Alias{"babyname", TableColumn::Child},
    Alias{"baby", TableColumn::Child},        Alias{"名前", TableColumn::Child},
    Alias{"子ども", TableColumn::Child},      Alias{"氏名", TableColumn::Child},
    Alias{"weight", TableColumn::Weight},     Alias{"bodyweight", TableColumn::Weight},
    Alias{"bodymass", TableColumn::Weight},   Alias{"体重", TableColumn::Weight},
    Alias{"height", TableColumn::Length},     Alias{"length", TableColumn::Length},
    Alias{"bodyheight", TableColumn::Length}, Alias{"身長", TableColumn::Length},
    Alias{"head", TableColumn::Head},         Alias{"headcircumference", TableColumn::Head},
    Alias{"頭囲", TableColumn::Head},         Alias{"頭まわり", TableColumn::Head},
    Alias{"chest", TableColumn::Chest},       Alias{"chestcircumference", TableColumn::Chest},
    Alias{"胸囲", TableColumn::Chest},        Alias{"place", TableColumn::Place},
    Alias{"facility", TableColumn::Place},    Alias{"どこで", TableColumn::Place},
    Alias{"施設", TableColumn::Place},        Alias{"場所", TableColumn::Place},
    Alias{"note", TableColumn::Note},         Alias{"notes", TableColumn::Note},
    Alias{"comment", TableColumn::Note},      Alias{"メモ", TableColumn::Note},
    Alias{"備考", TableColumn::Note},         Alias{"type", TableColumn::Type},
    Alias{"metric", TableColumn::Type},       Alias{"measurement", TableColumn::Type},
    Alias{"種類", TableColumn::Type},         Alias{"項目", TableColumn::Type},
    Alias{"value", TableColumn::Value},       Alias{"quantity", TableColumn::Value},
    Alias{"値", TableColumn::Value},          Alias{"unit", TableColumn::Unit},
    Alias{"units", TableColumn::Unit},        Alias{"単位", TableColumn::Unit},
};

struct UnitFactor {
    const char *name;
    bool isMass;
    double factor; ///< g or mm
};

constexpr std::array units{
    UnitFactor{"kg", true, 1000},         UnitFactor{"g", true, 1},
    UnitFactor{"lb", true, 453.59237},    UnitFactor{"lbs", true, 453.59237},
    UnitFactor{"oz", true, 28.349523125}, UnitFactor{"cm", false, 10},
    UnitFactor{"mm", false, 1},           UnitFactor{"m", false, 1000},
    UnitFactor{"in", false, 25.4},        UnitFactor{"inch", false, 25.4},
    UnitFactor{"ft", false, 304.8},
};

QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    static const QRegularExpression blanks(QStringLiteral("[\\s_\\-]"));
    return plain.remove(blanks);
}

TableColumn columnNamed(const QString &name)
{
    for (const Alias &alias : aliases) {
        if (name == QString::fromUtf8(alias.name)) {
            return alias.column;
        }
    }
    return TableColumn::Ignored;
}

const UnitFactor *unitNamed(const QString &name)
{
    for (const UnitFactor &unit : units) {
        if (name == QLatin1String(unit.name)) {
            return &unit;
        }
    }
    return nullptr;
}

} // namespace

HeaderCell readHeader(const QString &cell)
{
    static const QRegularExpression inBrackets(QStringLiteral("^(.*?)[(\\[]([^)\\]]*)[)\\]]$"));
    const QString plain = cell.normalized(QString::NormalizationForm_KC).trimmed();
    if (const auto match = inBrackets.match(plain); match.hasMatch()) {
        return {columnNamed(folded(match.captured(1))), folded(match.captured(2))};
    }
    // weight_kg: the last word is the unit where the rest names a column.
    const qsizetype last = plain.lastIndexOf(QRegularExpression(QStringLiteral("[\\s_]")));
    if (last > 0 && unitNamed(folded(plain.mid(last + 1)))) {
        return {columnNamed(folded(plain.left(last))), folded(plain.mid(last + 1))};
    }
    return {columnNamed(folded(plain)), {}};
}

std::optional<MeasurementKind> kindOf(TableColumn column)
{
    switch (column) {
    case TableColumn::Weight: return MeasurementKind::Weight;
    case TableColumn::Length: return MeasurementKind::Length;
    case TableColumn::Head: return MeasurementKind::HeadCircumference;
    case TableColumn::Chest: return MeasurementKind::ChestCircumference;
    default: return std::nullopt;
    }
}

std::optional<MeasurementKind> kindNamed(const QString &type)
{
    QString name = folded(type);
    return kindOf(columnNamed(name.remove(QStringLiteral("hkquantitytypeidentifier"))));
}

std::optional<double> factorOfUnit(MeasurementKind kind, const QString &unit)
{
    const UnitFactor *found = unitNamed(folded(unit));
    const bool fits = found && found->isMass == (kind == MeasurementKind::Weight);
    return fits ? std::optional(found->factor) : std::nullopt;
}

bool isHome(const QString &place)
{
    const QString name = folded(place);
    return name.isEmpty() || name == QStringLiteral("家") || name == QStringLiteral("自宅") ||
           name == QLatin1String("home");
}

} // namespace oyako::exchange
