// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/cdsi/reader.h"

namespace oyako::immunization::cdsi {

namespace {

void readConflictVaccine(Reader &reader, VaccineId &vaccine)
{
    reader.children([&](QStringView name) {
        if (name == u"cvx") {
            vaccine = reader.vaccine();
        } else {
            reader.skip();
        }
    });
}

void readConflict(Reader &reader)
{
    Conflict conflict;
    VaccineId impacted = NoVaccine;
    reader.children([&](QStringView name) {
        if (name == u"previous") {
            readConflictVaccine(reader, conflict.conflicting);
        } else if (name == u"current") {
            readConflictVaccine(reader, impacted);
        } else if (name == u"conflictBeginInterval") {
            conflict.begin = reader.period().value_or(Period{});
        } else if (name == u"minConflictEndInterval") {
            conflict.minimumEnd = reader.period().value_or(Period{});
        } else if (name == u"conflictEndInterval") {
            conflict.end = reader.period().value_or(Period{});
        } else {
            reader.skip();
        }
    });
    if (impacted != NoVaccine && conflict.conflicting != NoVaccine) {
        reader.schedule.vaccines[impacted].conflicts.push_back(conflict);
    }
}

void readGroup(Reader &reader)
{
    VaccineGroup group;
    reader.children([&](QStringView name) {
        if (name == u"name") {
            group.name = reader.text();
        } else if (name == u"administerFullVaccineGroup") {
            group.administerFull = reader.yes();
        } else {
            reader.skip();
        }
    });
    reader.schedule.groups.push_back(std::move(group));
}

void readGroupMap(Reader &reader)
{
    int group = -1;
    reader.children([&](QStringView name) {
        if (name == u"name") {
            group = reader.schedule.group(reader.text());
        } else if (name == u"antigen" && group >= 0) {
            const qint16 antigen = internAntigen(reader.schedule, reader.text());
            reader.schedule.antigens[static_cast<size_t>(antigen)].group = static_cast<qint16>(group);
            reader.schedule.groups[static_cast<size_t>(group)].antigens.push_back(antigen);
        } else {
            reader.skip();
        }
    });
}

AntigenAssociation readAssociation(Reader &reader)
{
    AntigenAssociation association;
    reader.children([&](QStringView name) {
        if (name == u"antigen") {
            association.antigen = internAntigen(reader.schedule, reader.text());
        } else if (name == u"associationBeginAge") {
            association.begin = reader.age();
        } else if (name == u"associationEndAge") {
            association.end = reader.age();
        } else {
            reader.skip();
        }
    });
    return association;
}

void readVaccineMap(Reader &reader)
{
    VaccineId vaccine = NoVaccine;
    reader.children([&](QStringView name) {
        if (name == u"cvx") {
            vaccine = reader.vaccine();
        } else if (name == u"shortDescription" && vaccine != NoVaccine) {
            reader.schedule.vaccines[vaccine].name = reader.text();
        } else if (name == u"association" && vaccine != NoVaccine) {
            auto &antigens = reader.schedule.vaccines[vaccine].antigens;
            antigens.push_back(readAssociation(reader));
        } else {
            reader.skip();
        }
    });
}

/// Codes of other systems stand for the same observation, as long as no observation has that code itself.
void readCodedValues(Reader &reader, ObservationId observation)
{
    reader.children([&](QStringView) {
        QString code;
        QString system;
        reader.children([&](QStringView name) {
            if (name == u"code") {
                code = reader.text();
            } else if (name == u"codeSystem") {
                system = reader.text();
            } else {
                reader.skip();
            }
        });
        if (observation != NoObservation && !code.isEmpty() && system != u"CVX") {
            reader.schedule.observationsByForeignCode.insert(code, observation);
        }
    });
}

void readObservation(Reader &reader)
{
    ObservationId observation = NoObservation;
    reader.children([&](QStringView name) {
        if (name == u"observationCode") {
            observation = reader.observation();
        } else if (name == u"codedValues") {
            readCodedValues(reader, observation);
        } else {
            reader.skip();
        }
    });
}

template <class ReadOne>
void readEach(Reader &reader, ReadOne readOne)
{
    reader.children([&](QStringView) { readOne(reader); });
}

} // namespace

void readSchedule(Reader &reader)
{
    reader.children([&](QStringView name) {
        if (name == u"liveVirusConflicts") {
            readEach(reader, readConflict);
        } else if (name == u"vaccineGroups") {
            readEach(reader, readGroup);
        } else if (name == u"vaccineGroupToAntigenMap") {
            readEach(reader, readGroupMap);
        } else if (name == u"cvxToAntigenMap") {
            readEach(reader, readVaccineMap);
        } else if (name == u"observations") {
            readEach(reader, readObservation);
        } else {
            reader.skip();
        }
    });
}

} // namespace oyako::immunization::cdsi
