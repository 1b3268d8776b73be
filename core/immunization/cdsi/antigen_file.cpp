// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/cdsi/reader.h"

namespace oyako::immunization::cdsi {

namespace {

BirthImmunity readBirthImmunity(Reader &reader)
{
    BirthImmunity immunity;
    reader.children([&](QStringView name) {
        if (name == u"immunityBirthDate") {
            immunity.before = reader.day(NoDay);
        } else if (name == u"birthCountry") {
            immunity.country = reader.text();
        } else if (name == u"exclusion") {
            reader.children([&](QStringView part) {
                if (part == u"exclusionCode") {
                    immunity.exclusions.push_back(reader.observation());
                } else {
                    reader.skip();
                }
            });
        } else {
            reader.skip();
        }
    });
    return immunity;
}

void readImmunity(Reader &reader, Antigen &antigen)
{
    reader.children([&](QStringView name) {
        if (name == u"clinicalHistory") {
            reader.children([&](QStringView part) {
                if (part == u"guidelineCode") {
                    antigen.immunity.push_back(reader.observation());
                } else {
                    reader.skip();
                }
            });
        } else if (name == u"dateOfBirth") {
            antigen.birthImmunity.push_back(readBirthImmunity(reader));
        } else {
            reader.skip();
        }
    });
}

Contraindication readAntigenContraindication(Reader &reader)
{
    Contraindication contraindication;
    reader.children([&](QStringView name) {
        if (name == u"observationCode") {
            contraindication.observation = reader.observation();
        } else if (name == u"beginAge") {
            contraindication.begin = reader.age();
        } else if (name == u"endAge") {
            contraindication.end = reader.age();
        } else if (name == u"contraindicationText") {
            contraindication.text = reader.text();
        } else if (name == u"contraindicationGuidance") {
            contraindication.guidance = reader.text();
        } else {
            reader.skip();
        }
    });
    return contraindication;
}

VaccineContraindication::Use readContraindicatedVaccine(Reader &reader)
{
    VaccineContraindication::Use use;
    reader.children([&](QStringView name) {
        if (name == u"cvx") {
            use.vaccine = reader.vaccine();
        } else if (name == u"beginAge") {
            use.begin = reader.age();
        } else if (name == u"endAge") {
            use.end = reader.age();
        } else {
            reader.skip();
        }
    });
    return use;
}

VaccineContraindication readVaccineContraindication(Reader &reader)
{
    VaccineContraindication contraindication;
    reader.children([&](QStringView name) {
        if (name == u"observationCode") {
            contraindication.observation = reader.observation();
        } else if (name == u"contraindicatedVaccine") {
            contraindication.vaccines.push_back(readContraindicatedVaccine(reader));
        } else if (name == u"contraindicationText") {
            contraindication.text = reader.text();
        } else if (name == u"contraindicationGuidance") {
            contraindication.guidance = reader.text();
        } else {
            reader.skip();
        }
    });
    return contraindication;
}

void readContraindications(Reader &reader, Antigen &antigen)
{
    reader.children([&](QStringView level) {
        const bool ofVaccine = level == u"vaccine";
        reader.children([&](QStringView) {
            if (ofVaccine) {
                antigen.vaccineContraindications.push_back(readVaccineContraindication(reader));
            } else {
                antigen.contraindications.push_back(readAntigenContraindication(reader));
            }
        });
    });
}

Indication readIndication(Reader &reader)
{
    Indication indication;
    reader.children([&](QStringView name) {
        if (name == u"observationCode") {
            reader.children([&](QStringView part) {
                if (part == u"code") {
                    indication.observation = reader.observation();
                } else {
                    reader.skip();
                }
            });
        } else if (name == u"beginAge") {
            indication.begin = reader.age();
        } else if (name == u"endAge") {
            indication.end = reader.age();
        } else if (name == u"guidance") {
            indication.guidance = reader.text();
        } else {
            reader.skip();
        }
    });
    return indication;
}

void readSelection(Reader &reader, Series &series)
{
    reader.children([&](QStringView name) {
        if (name == u"defaultSeries") {
            series.isDefault = reader.yes();
        } else if (name == u"productPath") {
            series.productPath = reader.yes();
        } else if (name == u"seriesGroup") {
            series.seriesGroup = static_cast<qint16>(reader.number(0));
        } else if (name == u"seriesPriority") {
            const QString priority = reader.text();
            series.priority = priority.isEmpty() ? 'A' : priority.front().toLatin1();
        } else if (name == u"seriesPreference") {
            series.preference = static_cast<qint16>(reader.number(series.preference));
        } else if (name == u"minAgeToStart") {
            series.minimumStart = reader.age();
        } else if (name == u"maxAgeToStart") {
            series.maximumStart = reader.age();
        } else {
            reader.skip();
        }
    });
}

SeriesType seriesType(const QString &written)
{
    if (written.compare(u"Risk", Qt::CaseInsensitive) == 0) {
        return SeriesType::Risk;
    }
    return written.startsWith(u"Eval", Qt::CaseInsensitive) ? SeriesType::EvaluationOnly : SeriesType::Standard;
}

quint8 genderBit(const QString &written)
{
    if (written.compare(u"Female", Qt::CaseInsensitive) == 0) {
        return Gender::Female;
    }
    if (written.compare(u"Male", Qt::CaseInsensitive) == 0) {
        return Gender::Male;
    }
    return written.isEmpty() ? quint8{0} : quint8{Gender::UnknownGender};
}

void readSeriesField(Reader &reader, QStringView name, Series &series, quint8 &genders)
{
    if (name == u"seriesName") {
        series.name = reader.text();
    } else if (name == u"targetDisease") {
        series.antigen = internAntigen(reader.schedule, reader.text());
    } else if (name == u"vaccineGroup") {
        series.group = static_cast<qint16>(reader.schedule.group(reader.text()));
    } else if (name == u"seriesAdminGuidance") {
        const QString guidance = reader.text();
        series.guidance += guidance.isEmpty() ? QStringList() : QStringList(guidance);
    } else if (name == u"seriesType") {
        series.type = seriesType(reader.text());
    } else if (name == u"equivalentSeriesGroups") {
        series.equivalentGroups = reader.seriesGroups();
    } else if (name == u"requiredGender") {
        genders |= genderBit(reader.text());
    } else if (name == u"selectSeries") {
        readSelection(reader, series);
    } else if (name == u"indication") {
        const Indication indication = readIndication(reader);
        if (indication.observation != NoObservation) {
            series.indications.push_back(indication);
        }
    } else if (name == u"seriesDose") {
        series.doses.push_back(readSeriesDose(reader));
    } else {
        reader.skip();
    }
}

void summarize(Series &series)
{
    for (const SeriesDose &dose : series.doses) {
        for (const VaccineRule &rule : dose.preferable) {
            series.preferable.set(rule.vaccine);
        }
        for (const SkipRule &rule : dose.skips) {
            for (const SkipSet &set : rule.sets) {
                for (const SkipCondition &condition : set.conditions) {
                    series.askedSeriesGroups |= condition.seriesGroups;
                }
            }
        }
    }
}

Series readSeries(Reader &reader)
{
    Series series;
    quint8 genders = 0;
    reader.children([&](QStringView name) { readSeriesField(reader, name, series, genders); });
    if (genders != 0) {
        series.genders = genders;
    }
    if (series.group < 0 || series.doses.empty()) {
        reader.fail(QStringLiteral("series without a known vaccine group or without doses: ") + series.name);
    }
    summarize(series);
    return series;
}

} // namespace

void readAntigen(Reader &reader)
{
    Antigen read;
    reader.children([&](QStringView name) {
        if (name == u"immunity") {
            readImmunity(reader, read);
        } else if (name == u"contraindications") {
            readContraindications(reader, read);
        } else if (name == u"series") {
            read.series.push_back(readSeries(reader));
        } else {
            reader.skip();
        }
    });
    if (read.series.empty()) {
        reader.fail(QStringLiteral("no series"));
        return;
    }
    Antigen &antigen = reader.schedule.antigens[static_cast<size_t>(read.series.front().antigen)];
    read.name = antigen.name;
    read.group = antigen.group;
    antigen = std::move(read);
}

} // namespace oyako::immunization::cdsi
