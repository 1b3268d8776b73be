// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/pregnancy_notification.h"

#include "core/pages/grid.h"

namespace oyako::pages {

namespace {

Field line(const QString &label, const QString &answer, const QString &unit = {})
{
    return {.kind = FieldKind::Line, .label = label, .unit = unit, .answer = answer};
}

Field date(const QString &label, const QString &answer)
{
    return {.kind = FieldKind::Date, .label = label, .answer = answer};
}

Field one(const QString &label, const QStringList &options, int chosen)
{
    Field field{.kind = FieldKind::One, .label = label};
    for (qsizetype index = 0; index < options.size(); ++index) {
        field.choices << Choice{options.at(index), index == chosen};
    }
    return field;
}

constexpr double caption = 30; // mm

GridRow row(const QList<Field> &fields, double least = 10.5)
{
    GridRow made{{}, least};
    for (const Field &field : fields) {
        made.cells << GridCell{field, 1, caption};
    }
    return made;
}

Field filledIn(const QString &label, const QString &pattern, const QString &value, const QString &blank)
{
    return {.label = label, .answer = value.isEmpty() ? QString() : pattern.arg(value), .blank = blank};
}

GridGroup mother(const PregnancyNotification &n)
{
    const Field number{.label = QStringLiteral("個人番号"), .hint = QStringLiteral("窓口で書きます")};
    return {QStringLiteral("妊婦"),
            {row({line(QStringLiteral("ふりがな"), n.reading), date(QStringLiteral("生年月日"), n.birthDate)}, 9),
             row({line(QStringLiteral("氏名"), n.name), line(QStringLiteral("年齢"), n.age, QStringLiteral("歳"))}, 13),
             row({number, line(QStringLiteral("職業"), n.occupation)}),
             row({line(QStringLiteral("住民票の住所"), n.registeredAddress)}, 14),
             row({line(QStringLiteral("現住所"), n.address)}, 14),
             row({line(QStringLiteral("電話番号"), n.phone), line(QStringLiteral("世帯主"), n.householdHead)})}};
}

Field fetusCount(const PregnancyNotification &n)
{
    const bool known = !n.fetuses.isEmpty();
    const bool single = n.fetuses == QStringLiteral("1");
    const QString count = known && !single ? QStringLiteral("(%1胎)").arg(n.fetuses) : QStringLiteral("(　　胎)");
    return {.kind = FieldKind::One,
            .label = QStringLiteral("胎児の数"),
            .choices = {{QStringLiteral("単胎"), known && single}, {QStringLiteral("多胎"), known && !single, count}}};
}

GridGroup pregnancy(const PregnancyNotification &n)
{
    const QStringList had{QStringLiteral("受けた"), QStringLiteral("受けていない")};
    return {
        QStringLiteral("妊娠の状況"),
        {row({filledIn(QStringLiteral("妊娠月数"), QStringLiteral("第 %1 月"), n.month, QStringLiteral("第　　　　月")),
              filledIn(QStringLiteral("妊娠週数"), QStringLiteral("%1"), n.weeks,
                       QStringLiteral("　　　　週　　　日"))}),
         row({date(QStringLiteral("分娩予定日"), n.dueDate), fetusCount(n)}),
         row({line(QStringLiteral("診断した医療機関"), n.facility),
              line(QStringLiteral("医師又は助産師"), n.diagnosedBy)},
             13),
         row({one(QStringLiteral("診断・保健指導"), had, n.diagnosed),
              line(QStringLiteral("出産予定の施設"), n.birthPlace)},
             12),
         row({one(QStringLiteral("性病に関する健康診断"), had, n.venerealExam),
              one(QStringLiteral("結核に関する健康診断"), had, n.tuberculosisExam)},
             12)}};
}

GridGroup history(const PregnancyNotification &n)
{
    Field homecoming = one(QStringLiteral("里帰り"), {QStringLiteral("なし"), QStringLiteral("あり")},
                           n.homecoming < 0 ? -1 : 1 - n.homecoming);
    homecoming.choices.last().detail = n.homecomingDetail.isEmpty()
                                           ? QStringLiteral("(時期・先:　　　　　　　　　　　　　　　　　　　　　　　)")
                                           : n.homecomingDetail;
    const QString times = QStringLiteral("回");
    GridRow counts{{}, 10.5};
    for (const auto &[label, count] :
         {std::pair(QStringLiteral("妊娠"), n.pregnancies), std::pair(QStringLiteral("出産"), n.births),
          std::pair(QStringLiteral("流産"), n.miscarriages), std::pair(QStringLiteral("死産"), n.stillbirths)}) {
        counts.cells << GridCell{line(label, count, times), 1, 16};
    }
    return {QStringLiteral("これまで"), {counts, row({homecoming})}};
}

GridGroup notifier(const PregnancyNotification &n)
{
    Field name = line(QStringLiteral("氏名"), n.notifier);
    name.hint = QStringLiteral("妊婦本人なら不要");
    return {QStringLiteral("届出人"),
            {{{{name, 1.4, caption},
               {line(QStringLiteral("続柄"), n.relation), 0.7, 14},
               {line(QStringLiteral("電話"), n.notifierPhone), 1.1, 14}},
              14}}};
}

GridGroup office(const PregnancyNotification &n)
{
    return {QStringLiteral("役所"),
            {row({line(QStringLiteral("母子健康手帳番号"), n.handbookNumber),
                  date(QStringLiteral("交付年月日"), n.issuedOn)}),
             row({line(QStringLiteral("備考"), {})}, 14)}};
}

void addHead(Flow &flow, const PregnancyNotification &n)
{
    flow.elements() << Text{.string = QStringLiteral("妊 娠 届 出 書"),
                            .box = flow.take(11),
                            .points = 18,
                            .weight = Weight::Bold,
                            .align = Align::Center};
    const QString day = n.notifiedOn.isEmpty() ? QStringLiteral("　　　　年　　月　　日") : n.notifiedOn;
    flow.elements() << Text{
        .string = QStringLiteral("届出年月日　") + day, .box = flow.take(7), .points = 10, .align = Align::Right};
    const QString office = n.municipality.isEmpty() ? QStringLiteral("　　　　　　　　　　市区町村長 様")
                                                    : n.municipality + QStringLiteral("長 様");
    flow.elements() << Text{.string = office, .box = flow.take(8), .points = 11.5, .fit = Fit::ShrinkLine};
    flow.addText(
        {.string = QStringLiteral("母子保健法第15条の規定により、次のとおり妊娠を届け出ます。"), .points = 9.5});
    flow.skip(2.5);
}

} // namespace

Document layOut(const PregnancyNotification &notification, const TextMeasure &measure)
{
    const QString person = personLine(notification.name, notification.birthDate);
    SheetStyle style = sheetStyle(a4);
    style.points = 10;
    Flow flow({.size = a4,
               .margins = {17, 12, 17, 11},
               .heading = QStringLiteral("妊娠届出書"),
               .person = person,
               .note = notification.printedNote},
              measure);
    addHead(flow, notification);
    addGrid(flow, {mother(notification), pregnancy(notification), history(notification), notifier(notification)}, style,
            {});
    flow.skip(4);
    flow.need(40);
    flow.addText({.string = QStringLiteral("この下は市区町村が記入します。"), .points = 8, .tone = Tone::Soft});
    flow.skip(0.8);
    addGrid(flow, {office(notification)}, style, {});
    flow.skip(3);
    flow.addText({.string = QStringLiteral(
                      "個人番号は、窓口で書いてください。この用紙を保管するときは、書かないでおいてください。"),
                  .points = 8,
                  .tone = Tone::Soft});
    return flow.finish(QStringLiteral("妊娠届出書"));
}

} // namespace oyako::pages
