// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/codec.h"
#include "core/records/kind.h"

#include <array>

/// Places of a neighbourhood, as municipalities publish them, and what a family writes down about them.
namespace oyako::records {

enum class FacilityKind { NursingRoom, Nursery, Clinic, SupportCentre, Shelter, Other };

template <>
struct EnumWords<FacilityKind> {
    static constexpr auto words = std::array{std::pair{FacilityKind::NursingRoom, QLatin1String("nursing_room")},
                                             std::pair{FacilityKind::Nursery, QLatin1String("nursery")},
                                             std::pair{FacilityKind::Clinic, QLatin1String("clinic")},
                                             std::pair{FacilityKind::SupportCentre, QLatin1String("support_centre")},
                                             std::pair{FacilityKind::Shelter, QLatin1String("shelter")},
                                             std::pair{FacilityKind::Other, QLatin1String("other")}};
};

/// One cell of a published list, character for character.
struct FacilityCell {
    QString column; ///< The header as it was written.
    QString value;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("column", self.column);
        visit("value", self.value);
    }
};

/// One place of a published list. Texts are as written; what the program reads from them stands beside, and only where
/// the text leaves no doubt. An empty field means "not stated" and never "no". Every cell that is not kept whole in a
/// field of its own is in `cells`.
struct Facility {
    static constexpr Kind kind = Kind::Facility;

    FacilityKind type = FacilityKind::Other;
    QString name;
    QString kana;
    QString category;     ///< 種別, as written.
    QString municipality; ///< Six-digit code of where it lies, as far as the list states one.
    QString ward;         ///< The municipality in words, for lists and filters: 江東区, 川口市.
    QString address;
    QString building;
    QString postalCode;
    std::optional<double> latitude; ///< Degrees north, WGS 84.
    std::optional<double> longitude;
    QString phone; ///< As written: never dialled, never completed.
    QString site;  ///< http or https only; anything else stays a cell.
    QString days;
    QString weekdays; ///< ISO week days on which it opens every week ("1" Monday … "7"); empty: not stated or in doubt.
    QString hours;
    QString opens;
    QString closes;
    QString daysNote;
    QString ages;
    QString capacity;
    QString access;
    QString provider; ///< Who runs it.
    std::optional<bool> nursingRoom;
    std::optional<bool> diaperTable;
    std::optional<bool> temporaryCare;
    std::optional<bool> sickChildCare;
    QList<QString> vaccines; ///< Ids of vaccine courses ("MR", "BCG") that the list says are given here.
    QString note;
    QList<FacilityCell> cells;

    RecordId list;  ///< The FacilityList it came with; empty for one entered by hand.
    QString key;    ///< What it is known by when the list comes again.
    QDate delisted; ///< A newer edition of the list no longer has it, since this day.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("type", self.type);
        visit("name", self.name);
        visit("kana", self.kana);
        visit("category", self.category);
        visit("municipality", self.municipality);
        visit("ward", self.ward);
        visit("address", self.address);
        visit("building", self.building);
        visit("postalCode", self.postalCode);
        visit("latitude", self.latitude);
        visit("longitude", self.longitude);
        visit("phone", self.phone);
        visit("site", self.site);
        visit("days", self.days);
        visit("weekdays", self.weekdays);
        visit("hours", self.hours);
        visit("opens", self.opens);
        visit("closes", self.closes);
        visit("daysNote", self.daysNote);
        visit("ages", self.ages);
        visit("capacity", self.capacity);
        visit("access", self.access);
        visit("provider", self.provider);
        visit("nursingRoom", self.nursingRoom);
        visit("diaperTable", self.diaperTable);
        visit("temporaryCare", self.temporaryCare);
        visit("sickChildCare", self.sickChildCare);
        visit("vaccines", self.vaccines);
        visit("note", self.note);
        visit("cells", self.cells);
        visit("list", self.list);
        visit("key", self.key);
        visit("delisted", self.delisted);
    }
};

/// A published list that was taken in: where it comes from and how it was read.
struct FacilityList {
    static constexpr Kind kind = Kind::FacilityList;

    QString title;
    QString credit; ///< Publisher and licence, as the list or the reader states them.
    QString origin; ///< Address it was published under.
    QDate asOf;     ///< Of which day the list is; invalid: not known.
    QDate importedOn;
    QString encoding;         ///< "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "cp932".
    QString municipality;     ///< Said by the reader, for places that state none.
    QList<QString> columns;   ///< Every header, also of columns that are empty throughout.
    QList<QString> titleRows; ///< What stood above the header.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("title", self.title);
        visit("credit", self.credit);
        visit("origin", self.origin);
        visit("asOf", self.asOf);
        visit("importedOn", self.importedOn);
        visit("encoding", self.encoding);
        visit("municipality", self.municipality);
        visit("columns", self.columns);
        visit("titleRows", self.titleRows);
    }
};

/// One visit to a place, or a telephone call: what was seen and said.
struct FacilityVisit {
    QDate date;
    QString who;
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("date", self.date);
        visit("who", self.who);
        visit("note", self.note);
    }
};

/// A day by which something must reach a place or its municipality.
struct FacilityDeadline {
    QString title;
    QDate date;
    bool done = false;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("title", self.title);
        visit("date", self.date);
        visit("done", self.done);
    }
};

/// The family's own page on a place: stays when the list comes again, and when the list drops the place.
struct FacilityNote {
    static constexpr Kind kind = Kind::FacilityNote;

    RecordId facility;
    QString name;            ///< Of the place when this was written.
    std::optional<int> wish; ///< 1: the one wished for most.
    QString points;          ///< 指数のメモ
    QString note;
    QList<FacilityVisit> visits;
    QList<FacilityDeadline> deadlines;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("facility", self.facility);
        visit("name", self.name);
        visit("wish", self.wish);
        visit("points", self.points);
        visit("note", self.note);
        visit("visits", self.visits);
        visit("deadlines", self.deadlines);
    }
};

} // namespace oyako::records
