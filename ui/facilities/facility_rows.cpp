// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/facility_rows.h"

#include "core/book/book.h"
#include "core/facilities/columns.h"
#include "core/programs/municipalities.h"
#include "ui/text/facilities.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QSet>
#include <QVBoxLayout>

namespace oyako::ui {

using records::Facility;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Facilities", source);
}

void add(QList<FacilityRow> &rows, const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty()) {
        rows.append({label, value});
    }
}

/// The cells of a meaning that is shown by a word of the program.
QString cellOf(const Facility &facility, const QString &key)
{
    for (const records::FacilityCell &cell : facility.cells) {
        if (facilities::columnOf(cell.column).key == key) {
            return cell.value.trimmed();
        }
    }
    return {};
}

/// 「あり」, and how the list has it where that says more: 「あり(○(要予約))」.
void addStated(QList<FacilityRow> &rows, const QString &label, std::optional<bool> value, const QString &written)
{
    const bool saysMore = written.size() > 2;
    QString words = text::statedWords(value);
    if (!value && !written.isEmpty()) {
        words = written;
    } else if (saysMore) {
        words += QStringLiteral("(%1)").arg(written);
    }
    rows.append({label, words});
}

QString vaccinesOf(const Facility &facility)
{
    QStringList names;
    for (const records::FacilityCell &cell : facility.cells) {
        const facilities::Column column = facilities::columnOf(cell.column);
        if (column.key == QLatin1String("vaccine")) {
            const QString name =
                column.vaccine.isEmpty() ? cell.column.simplified() : text::offeredVaccineName(column.vaccine);
            names.append(name + QLatin1Char(' ') + cell.value.trimmed());
        }
    }
    return names.join(QStringLiteral("、"));
}

/// Days and hours in lines of their own, line ends as in the list.
QString hoursOf(const Facility &facility)
{
    QStringList lines;
    const bool hasSpan = !facility.opens.isEmpty() || !facility.closes.isEmpty();
    const QString span = hasSpan ? QString(facility.opens + QChar(0xFF5E) + facility.closes) : QString();
    for (const QString &line : {facility.days, span, facility.hours}) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line);
        }
    }
    return lines.isEmpty() ? text::statedWords(std::nullopt) : lines.join(QLatin1Char('\n'));
}

bool isNurseryLike(const Facility &facility)
{
    return facility.type == records::FacilityKind::Nursery || facility.type == records::FacilityKind::SupportCentre;
}

} // namespace

QList<FacilityRow> mainRows(const Facility &facility)
{
    QList<FacilityRow> rows;
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "ふりがな")), facility.kana);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "種別")), facility.category);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "住所")),
        QString(facility.address + QLatin1Char(' ') + facility.building).trimmed());
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "行き方")), facility.access);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "電話")), facility.phone);
    rows.append({say(QT_TRANSLATE_NOOP("Facilities", "曜日・時間")), hoursOf(facility)});
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "日時のただし書き")), facility.daysNote);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "年齢")), facility.ages);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "定員")), facility.capacity);
    if (isNurseryLike(facility)) {
        addStated(rows, say(QT_TRANSLATE_NOOP("Facilities", "一時預かり")), facility.temporaryCare,
                  cellOf(facility, QStringLiteral("temp_care")));
        addStated(rows, say(QT_TRANSLATE_NOOP("Facilities", "病児保育")), facility.sickChildCare,
                  cellOf(facility, QStringLiteral("sick_care")));
    }
    if (isNurseryLike(facility) || facility.nursingRoom || facility.diaperTable) {
        addStated(rows, say(QT_TRANSLATE_NOOP("Facilities", "授乳室")), facility.nursingRoom,
                  cellOf(facility, QStringLiteral("nursing_room")));
        addStated(rows, say(QT_TRANSLATE_NOOP("Facilities", "おむつ替え")), facility.diaperTable,
                  cellOf(facility, QStringLiteral("diaper")));
    }
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "予防接種")), vaccinesOf(facility));
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "運営")), facility.provider);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "備考")), facility.note);
    return rows;
}

QList<FacilityRow> ownRows(const Facility &facility)
{
    QList<FacilityRow> rows;
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "ふりがな")), facility.kana);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "住所")), facility.address);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "電話")), facility.phone);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "曜日・時間")), facility.hours);
    add(rows, say(QT_TRANSLATE_NOOP("Facilities", "メモ")), facility.note);
    return rows;
}

QList<FacilityRow> otherRows(const Facility &facility)
{
    static const QSet<QString> shown{QStringLiteral("temp_care"), QStringLiteral("sick_care"),
                                     QStringLiteral("nursing_room"), QStringLiteral("diaper"),
                                     QStringLiteral("vaccine")};
    // A point that was understood leads to the map; one that was not is shown as it is written.
    const bool hasPoint = facility.latitude && facility.longitude;
    const auto isShown = [hasPoint](const QString &key) {
        return shown.contains(key) || (hasPoint && (key == QLatin1String("lat") || key == QLatin1String("lon")));
    };
    QList<FacilityRow> rows;
    for (const records::FacilityCell &cell : facility.cells) {
        if (!isShown(facilities::columnOf(cell.column).key) && !cell.value.trimmed().isEmpty()) {
            const QString header = cell.column.simplified();
            rows.append(
                {header.isEmpty() ? say(QT_TRANSLATE_NOOP("Facilities", "見出しのない欄")) : header, cell.value});
        }
    }
    return rows;
}

QString sourceWords(const records::FacilityList &list, const text::Speech &speech)
{
    QStringList parts;
    for (const QString &part : {list.title, list.credit}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    parts.append(list.asOf.isValid()
                     ? say(QT_TRANSLATE_NOOP("Facilities", "%1現在の一覧")).arg(text::date(list.asOf, speech))
                     : say(QT_TRANSLATE_NOOP("Facilities", "いつの一覧か、わかりません(日付不明)")));
    return parts.join(QStringLiteral(" ・ "));
}

QWidget *makeSearchWords(const book::Book &book)
{
    const auto info = book.info();
    const auto home = programs::MunicipalityTable::builtIn().find(info ? info->municipality : QString());
    const QString name = home ? home->name : say(QT_TRANSLATE_NOOP("Facilities", "(市区町村の名前)"));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Half);
    // As municipalities call their lists, whatever the language of the window.
    for (const char16_t *list : {u"子育て施設一覧", u"赤ちゃんの駅 授乳室", u"医療機関一覧", u"指定緊急避難場所一覧"}) {
        QLabel *words = makeText(TextRole::Body, name + QStringLiteral(" オープンデータ ") + QString::fromUtf16(list));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(words);
    }
    return box;
}

std::optional<book::Stored<records::FacilityNote>> noteOn(const book::Book &book, const RecordId &facility)
{
    const auto notes = book.list<records::FacilityNote>();
    if (!notes) {
        return std::nullopt;
    }
    const auto found =
        std::find_if(notes->cbegin(), notes->cend(), [&](const auto &note) { return note.value.facility == facility; });
    return found == notes->cend() ? std::nullopt : std::optional(*found);
}

} // namespace oyako::ui
