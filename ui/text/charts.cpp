// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/charts.h"

#include "ui/text/records.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace oyako::text {

using pages::ChartReference;
using pages::ChildChart;
using pages::PregnancyChart;

namespace {

struct Word {
    const char *code;
    const char *words;
};

constexpr std::array titles{
    Word{"chart-infant-boys", QT_TRANSLATE_NOOP("Charts", "乳児身体発育曲線(男の子)")},
    Word{"chart-infant-girls", QT_TRANSLATE_NOOP("Charts", "乳児身体発育曲線(女の子)")},
    Word{"chart-toddler-boys", QT_TRANSLATE_NOOP("Charts", "幼児身体発育曲線(男の子)")},
    Word{"chart-toddler-girls", QT_TRANSLATE_NOOP("Charts", "幼児身体発育曲線(女の子)")},
    Word{"chart-head-boys", QT_TRANSLATE_NOOP("Charts", "乳幼児の頭囲(男の子)")},
    Word{"chart-head-girls", QT_TRANSLATE_NOOP("Charts", "乳幼児の頭囲(女の子)")},
    Word{"chart-weight-for-height-boys", QT_TRANSLATE_NOOP("Charts", "幼児の身長体重曲線(男の子)")},
    Word{"chart-weight-for-height-girls", QT_TRANSLATE_NOOP("Charts", "幼児の身長体重曲線(女の子)")},
    Word{"chart-height-boys", QT_TRANSLATE_NOOP("Charts", "身長の曲線(男の子)")},
    Word{"chart-height-girls", QT_TRANSLATE_NOOP("Charts", "身長の曲線(女の子)")},
    Word{"chart-bmi-boys", QT_TRANSLATE_NOOP("Charts", "BMI(カウプ指数)の曲線(男の子)")},
    Word{"chart-bmi-girls", QT_TRANSLATE_NOOP("Charts", "BMI(カウプ指数)の曲線(女の子)")},
    Word{"chart-birth-weight", QT_TRANSLATE_NOOP("Charts", "生まれたときの体重と在胎週数")},
    Word{"chart-birth-length", QT_TRANSLATE_NOOP("Charts", "生まれたときの身長と在胎週数")},
    Word{"chart-birth-head-circumference", QT_TRANSLATE_NOOP("Charts", "生まれたときの頭囲と在胎週数")},
    Word{"chart-pregnancy-weight", QT_TRANSLATE_NOOP("Charts", "妊娠中の体重")},
    Word{"chart-blood-pressure", QT_TRANSLATE_NOOP("Charts", "妊娠中の血圧")},
    Word{"chart-fundal-height", QT_TRANSLATE_NOOP("Charts", "子宮底長")},
    Word{"chart-fetal-weight", QT_TRANSLATE_NOOP("Charts", "赤ちゃんの推定体重")},
};

constexpr std::array measures{
    Word{"age-months", QT_TRANSLATE_NOOP("Charts", "月齢(か月)")},
    Word{"age-years", QT_TRANSLATE_NOOP("Charts", "年齢(歳)")},
    Word{"gestation-weeks", QT_TRANSLATE_NOOP("Charts", "妊娠週数(週)")},
    Word{"weight", QT_TRANSLATE_NOOP("Charts", "体重")},
    Word{"length", QT_TRANSLATE_NOOP("Charts", "身長")},
    Word{"height", QT_TRANSLATE_NOOP("Charts", "身長")},
    Word{"head-circumference", QT_TRANSLATE_NOOP("Charts", "頭囲")},
    Word{"bmi", QT_TRANSLATE_NOOP("Charts", "BMI")},
    Word{"blood-pressure", QT_TRANSLATE_NOOP("Charts", "血圧")},
    Word{"systolic", QT_TRANSLATE_NOOP("Charts", "上の血圧")},
    Word{"diastolic", QT_TRANSLATE_NOOP("Charts", "下の血圧")},
    Word{"fundal-height", QT_TRANSLATE_NOOP("Charts", "子宮底長")},
    Word{"estimated-fetal-weight", QT_TRANSLATE_NOOP("Charts", "推定体重")},
    Word{"fetus-1", QT_TRANSLATE_NOOP("Charts", "1人めの赤ちゃん")},
    Word{"fetus-2", QT_TRANSLATE_NOOP("Charts", "2人めの赤ちゃん")},
    Word{"fetus-3", QT_TRANSLATE_NOOP("Charts", "3人めの赤ちゃん")},
    Word{"fetus-4", QT_TRANSLATE_NOOP("Charts", "4人めの赤ちゃん")},
};

constexpr std::array lines{
    Word{"percentile-3-97", QT_TRANSLATE_NOOP("Charts", "3〜97パーセンタイル")},
    Word{"percentile-10-90", QT_TRANSLATE_NOOP("Charts", "10〜90パーセンタイル")},
    Word{"percentile-25-75", QT_TRANSLATE_NOOP("Charts", "25〜75パーセンタイル")},
    Word{"percentile-3", QT_TRANSLATE_NOOP("Charts", "3パーセンタイル")},
    Word{"percentile-10", QT_TRANSLATE_NOOP("Charts", "10パーセンタイル")},
    Word{"percentile-25", QT_TRANSLATE_NOOP("Charts", "25パーセンタイル")},
    Word{"percentile-50", QT_TRANSLATE_NOOP("Charts", "50パーセンタイル")},
    Word{"percentile-75", QT_TRANSLATE_NOOP("Charts", "75パーセンタイル")},
    Word{"percentile-90", QT_TRANSLATE_NOOP("Charts", "90パーセンタイル")},
    Word{"percentile-97", QT_TRANSLATE_NOOP("Charts", "97パーセンタイル")},
    Word{"mean", QT_TRANSLATE_NOOP("Charts", "平均")},
    Word{"sd-minus-2", QT_TRANSLATE_NOOP("Charts", "−2SD")},
    Word{"sd-minus-1", QT_TRANSLATE_NOOP("Charts", "−1SD")},
    Word{"sd-plus-1", QT_TRANSLATE_NOOP("Charts", "+1SD")},
    Word{"sd-plus-2", QT_TRANSLATE_NOOP("Charts", "+2SD")},
    Word{"sd-2", QT_TRANSLATE_NOOP("Charts", "±2SD")},
    Word{"sd-1.5", QT_TRANSLATE_NOOP("Charts", "±1.5SD")},
    Word{"obesity-usual", QT_TRANSLATE_NOOP("Charts", "−15〜+15%")},
    Word{"obesity-plus-15", QT_TRANSLATE_NOOP("Charts", "+15%")},
    Word{"obesity-plus-20", QT_TRANSLATE_NOOP("Charts", "+20%")},
    Word{"obesity-plus-30", QT_TRANSLATE_NOOP("Charts", "+30%")},
    Word{"obesity-minus-15", QT_TRANSLATE_NOOP("Charts", "−15%")},
    Word{"obesity-minus-20", QT_TRANSLATE_NOOP("Charts", "−20%")},
    Word{"weight-before-pregnancy", QT_TRANSLATE_NOOP("Charts", "妊娠前の体重")},
    Word{"weight-gain-by-term", QT_TRANSLATE_NOOP("Charts", "37週からのめやす")},
    Word{"weight-gain-individual", QT_TRANSLATE_NOOP("Charts", "めやす(一人ひとりちがいます)")},
    Word{"systolic-140", QT_TRANSLATE_NOOP("Charts", "上 140")},
    Word{"diastolic-90", QT_TRANSLATE_NOOP("Charts", "下 90")},
};

constexpr std::array references{
    Word{"japan-r5-2023", QT_TRANSLATE_NOOP("Charts", "乳幼児身体発育調査 令和5年(2023)")},
    Word{"who2006", QT_TRANSLATE_NOOP("Charts", "WHO Child Growth Standards 2006")},
    Word{"japan-2000-height", QT_TRANSLATE_NOOP("Charts", "2000年調査 身長の平均とSD")},
    Word{"japan-2000-bmi", QT_TRANSLATE_NOOP("Charts", "2000年調査 BMI(LMS 2011)")},
    Word{"japan-birth-size", QT_TRANSLATE_NOOP("Charts", "在胎期間別出生時体格標準値(2010)")},
    Word{"japan-2000-standard-weight", QT_TRANSLATE_NOOP("Charts", "2000年調査 標準体重")},
    Word{"japan-weight-gain-2021", QT_TRANSLATE_NOOP("Charts", "妊娠中の体重増加指導の目安 2021(日本産科婦人科学会)")},
};

constexpr std::array notes{
    Word{"corrected-age", QT_TRANSLATE_NOOP("Charts", "修正月齢(予定日から数えた月齢)")},
    Word{"guidance-needs-height", QT_TRANSLATE_NOOP("Charts", "身長を書くと、ふえ方のめやすが出ます")},
    Word{"guidance-needs-weight", QT_TRANSLATE_NOOP("Charts", "妊娠前の体重を書くと、ふえ方のめやすが出ます")},
    Word{"lived-age", QT_TRANSLATE_NOOP("Charts", "生まれた日から数えた月齢")},
};

constexpr std::array childNames{
    QT_TRANSLATE_NOOP("Charts", "体重・身長(0〜1歳)"),
    QT_TRANSLATE_NOOP("Charts", "体重・身長(1〜6歳)"),
    QT_TRANSLATE_NOOP("Charts", "頭囲"),
    QT_TRANSLATE_NOOP("Charts", "身長と体重のつりあい"),
    QT_TRANSLATE_NOOP("Charts", "身長(おとなまで)"),
    QT_TRANSLATE_NOOP("Charts", "BMI(おとなまで)"),
    QT_TRANSLATE_NOOP("Charts", "生まれたときの体重"),
    QT_TRANSLATE_NOOP("Charts", "生まれたときの身長"),
    QT_TRANSLATE_NOOP("Charts", "生まれたときの頭囲"),
};

constexpr std::array milestones{
    Word{"headControl", QT_TRANSLATE_NOOP("Charts", "首がすわった")},
    Word{"rollsOver", QT_TRANSLATE_NOOP("Charts", "寝返りをした")},
    Word{"sitsAlone", QT_TRANSLATE_NOOP("Charts", "ひとりですわった")},
    Word{"crawls", QT_TRANSLATE_NOOP("Charts", "はいはいをした")},
    Word{"pullsUp", QT_TRANSLATE_NOOP("Charts", "つかまり立ちをした")},
    Word{"cruises", QT_TRANSLATE_NOOP("Charts", "つたい歩きをした")},
    Word{"walksAlone", QT_TRANSLATE_NOOP("Charts", "ひとり歩きをした")},
};

QString say(const char *source)
{
    return QCoreApplication::translate("Charts", source);
}

template <size_t Count>
QString find(const std::array<Word, Count> &words, const QString &code)
{
    for (const Word &word : words) {
        if (code == QLatin1String(word.code)) {
            return say(word.words);
        }
    }
    return {};
}

void write(pages::Label &label)
{
    for (const QString &words : {find(titles, label.code), find(measures, label.code), find(lines, label.code)}) {
        if (!words.isEmpty()) {
            label.text = words;
            return;
        }
    }
}

void writeReference(pages::Label &label)
{
    if (label.isEmpty()) {
        return;
    }
    const QString known = find(references, label.code);
    // The chart to nineteen years joins two references under the id of the later one, and names both itself.
    label.text = say(QT_TRANSLATE_NOOP("Charts", "基準: %1")).arg(known.isEmpty() ? label.shown() : known);
}

void writeNote(pages::Plot &plot)
{
    const QString noted = find(notes, plot.note.code);
    const auto isWholeBand = [](const pages::Band &band) {
        return band.label.code == QLatin1String("percentile-3-97");
    };
    const bool band = std::any_of(plot.bands.cbegin(), plot.bands.cend(), isWholeBand);
    QStringList said;
    if (band) {
        said.append(say(QT_TRANSLATE_NOOP("Charts", "帯の中に94%の子の値が入ります")));
    }
    if (!noted.isEmpty()) {
        said.append(noted);
    }
    plot.note.text = said.join(QStringLiteral(" ・ "));
}

QString number(double value, int decimals)
{
    return QLocale::c().toString(value, 'f', decimals);
}

/// With its sign; the minus is the one for numbers.
QString signedNumber(double value, int decimals)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number(std::fabs(value), decimals);
}

QString intervalWords(const growth::PercentileInterval &interval)
{
    if (interval.from <= 0) {
        return say(QT_TRANSLATE_NOOP("Charts", "同じ月齢の子100人なら、小さいほうから%1番目より前です。"))
            .arg(interval.to);
    }
    if (interval.to >= 100) {
        return say(QT_TRANSLATE_NOOP("Charts", "同じ月齢の子100人なら、小さいほうから%1番目よりあとです。"))
            .arg(interval.from);
    }
    return say(QT_TRANSLATE_NOOP("Charts", "同じ月齢の子100人なら、小さいほうから%1番目と%2番目のあいだです。"))
        .arg(interval.from)
        .arg(interval.to);
}

QString ageWords(const pages::PointReading &point, const QDate &birth, const Speech &speech)
{
    const QString lived = age(birth, point.on, speech);
    if (point.gestation) {
        return gestation(calendar::GestationalAge::fromWeeks(point.gestation->weeks, point.gestation->days), speech);
    }
    return point.corrected
               ? say(QT_TRANSLATE_NOOP("Charts", "修正%1(生まれて%2)")).arg(age(point.dueDate, point.on, speech), lived)
               : lived;
}

QString placeWords(const records::Measurement &measured)
{
    return measured.by == records::MeasuredBy::Home ? say(QT_TRANSLATE_NOOP("Charts", "家")) : measured.facility;
}

QString dayAndPlace(const records::Measurement &measured, const Speech &speech)
{
    const QString place = placeWords(measured);
    const QString day = date(measured.date, speech);
    return QStringLiteral("(%1)").arg(place.isEmpty() ? day : QString(day + QStringLiteral("・") + place));
}

/// Of one series: how many values, the first and the last, whether they rise.
QString courseOf(const pages::Series &series, const pages::Axis &axis)
{
    const double first = series.marks.first().at.y;
    const double last = series.marks.last().at.y;
    const auto value = [&axis](double at) -> QString {
        return number(at, at == std::round(at) ? 0 : 1) + QLatin1Char(' ') + axis.unit;
    };
    const QString name = series.label.shown();
    if (series.marks.size() == 1) {
        return say(QT_TRANSLATE_NOOP("Charts", "%1の記録は1つ、%2です。")).arg(name, value(last));
    }
    const char *words = last > first ? QT_TRANSLATE_NOOP("Charts", "%1の記録は%2つ。%3から%4へふえています。")
                        : last < first ? QT_TRANSLATE_NOOP("Charts", "%1の記録は%2つ。%3から%4へへっています。")
                                       : QT_TRANSLATE_NOOP("Charts", "%1の記録は%2つ。%3と%4で同じです。");
    return say(words).arg(name).arg(series.marks.size()).arg(value(first), value(last));
}

/// Where the last value lies beside the outermost band of its axis.
QString besideBand(const pages::Plot &plot, const pages::Series &series)
{
    const pages::PlotPoint &last = series.marks.last().at;
    for (const pages::Band &band : plot.bands) {
        const auto low = pages::heightAt(band.lower, last.x);
        const auto high = pages::heightAt(band.upper, last.x);
        if (band.side != series.side || band.depth != 0 || !low || !high) {
            continue;
        }
        const char *words = last.y < *low ? QT_TRANSLATE_NOOP("Charts", "いちばん新しい値は帯(%1)の下にあります。")
                            : last.y > *high ? QT_TRANSLATE_NOOP("Charts", "いちばん新しい値は帯(%1)の上にあります。")
                                             : QT_TRANSLATE_NOOP("Charts", "いちばん新しい値は帯(%1)の中にあります。");
        return say(words).arg(band.label.shown());
    }
    return {};
}

} // namespace

QString chartName(ChildChart chart)
{
    return say(childNames.at(static_cast<size_t>(chart)));
}

QString chartName(PregnancyChart chart)
{
    switch (chart) {
    case PregnancyChart::Weight: return find(titles, QStringLiteral("chart-pregnancy-weight"));
    case PregnancyChart::BloodPressure: return find(titles, QStringLiteral("chart-blood-pressure"));
    case PregnancyChart::FundalHeight: return find(titles, QStringLiteral("chart-fundal-height"));
    case PregnancyChart::FetalWeight: break;
    }
    return find(titles, QStringLiteral("chart-fetal-weight"));
}

QString milestoneName(const QString &name)
{
    return find(milestones, name);
}

QString referenceName(ChartReference reference, ChildChart chart, const QString &own)
{
    if (reference == ChartReference::Who) {
        return say(QT_TRANSLATE_NOOP("Charts", "WHO(世界保健機関)"));
    }
    if (reference == ChartReference::Own) {
        return own;
    }
    switch (chart) {
    case ChildChart::Infant:
    case ChildChart::Toddler:
    case ChildChart::Head: return say(QT_TRANSLATE_NOOP("Charts", "令和5年調査(手帳)"));
    case ChildChart::BirthWeight:
    case ChildChart::BirthLength:
    case ChildChart::BirthHead: return say(QT_TRANSLATE_NOOP("Charts", "出生時体格標準値(2010)"));
    default: return say(QT_TRANSLATE_NOOP("Charts", "2000年調査"));
    }
}

void nameChart(pages::Plot &plot)
{
    for (pages::Label *label : {&plot.title, &plot.x.title, &plot.y.title}) {
        write(*label);
    }
    if (plot.right) {
        write(plot.right->title);
    }
    writeNote(plot);
    for (pages::Band &band : plot.bands) {
        write(band.label);
    }
    for (pages::Curve &curve : plot.curves) {
        write(curve.label);
    }
    for (pages::Guide &guide : plot.guides) {
        write(guide.label);
    }
    for (pages::Series &series : plot.series) {
        write(series.label);
    }
    writeReference(plot.reference);
}

void nameCharts(QList<pages::Page> &pages)
{
    for (pages::Page &page : pages) {
        for (pages::Element &element : page.elements) {
            if (auto *frame = std::get_if<pages::PlotFrame>(&element); frame && frame->plot) {
                auto named = std::make_shared<pages::Plot>(*frame->plot);
                nameChart(*named);
                frame->plot = std::move(named);
            }
        }
    }
}

QString reading(const pages::PointReading &point, const QDate &birth, const Speech &speech)
{
    QStringList said{QStringLiteral("%1 %2 %3%4")
                         .arg(ageWords(point, birth, speech), measurementName(point.measured.type),
                              measurementValue(point.measured), dayAndPlace(point.measured, speech))};
    if (point.bodyMassIndex) {
        said.append(say(QT_TRANSLATE_NOOP("Charts", "BMI(カウプ指数) %1")).arg(number(*point.bodyMassIndex, 1)));
    }
    if (point.obesityDegree) {
        said.append(say(QT_TRANSLATE_NOOP("Charts", "肥満度 %1%")).arg(signedNumber(*point.obesityDegree, 1)));
    }
    if (point.interval) {
        said.append(intervalWords(*point.interval));
    }
    if (point.z) {
        said.append(say(QT_TRANSLATE_NOOP("Charts", "SDスコア %1(%2パーセンタイル)"))
                        .arg(signedNumber(*point.z, 2), number(growth::percentile(*point.z), 0)));
    }
    if (point.gramsPerDay) {
        said.append(
            say(QT_TRANSLATE_NOOP("Charts", "前の記録から1日あたり %1 g")).arg(signedNumber(*point.gramsPerDay, 0)));
    }
    return said.join(QLatin1Char('\n'));
}

QString reading(const records::Measurement &measured, const calendar::GestationalAge &age, const Speech &speech)
{
    return QStringLiteral("%1 %2 %3%4")
        .arg(gestation(age, speech), measurementName(measured.type), measurementValue(measured),
             dayAndPlace(measured, speech));
}

QString trend(const pages::Plot &plot)
{
    QStringList said;
    for (const pages::Series &series : plot.series) {
        if (series.marks.isEmpty()) {
            continue;
        }
        const bool right = series.side == pages::Side::Right && plot.right;
        said.append(courseOf(series, right ? *plot.right : plot.y));
        said.append(besideBand(plot, series));
    }
    said.removeAll(QString());
    if (!said.isEmpty()) {
        return said.join(QLatin1Char(' '));
    }
    const QString what =
        plot.right ? plot.y.title.shown() + QStringLiteral("・") + plot.right->title.shown() : plot.y.title.shown();
    return say(QT_TRANSLATE_NOOP("Charts",
                                 "このグラフの範囲には、「%1」の記録がまだありません。書くと、ここに点が出ます。"))
        .arg(what);
}

} // namespace oyako::text
