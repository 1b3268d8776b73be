// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/immunization/assess.h"

#include <QByteArrayView>

namespace oyako::immunization {

/// One row of CDC's published test cases: a patient, a history, a date and a vaccine group. The words of the expected
/// columns are carried along as written; nothing but checkCase() looks at them.
struct CdsiCase {
    struct Expected {
        QString status;
        QString doseNumber;
        QString earliest;
        QString recommended;
        QString pastDue;
        std::vector<std::pair<QString, QString>> doses; ///< Evaluation status and reason.
    };
    QString id;
    QString group; ///< As written ("DTAP").
    Patient patient;
    std::vector<AdministeredDose> doses;
    QDate assessmentDate;
    Expected expected;
};

/// A row of such a file: its case, or what keeps it from being one.
struct CdsiRow {
    QString id; ///< "line 3" where the row has none.
    Result<CdsiCase> one;
};

/// Every row by itself, so that a bad one does not keep the others from an answer; as readCdsiCases() for each. A row
/// with more or fewer fields than the header is BadData (field: "line N", argument: "fields"). After a broken quote
/// nothing more can be told apart: that row is the last. Fails for text that is not UTF-8 and for the header alone:
/// BadData (field: "header", argument: column) without a column that every case needs, TooLarge ("columns").
[[nodiscard]] Result<std::vector<CdsiRow>> readCdsiRows(QByteArrayView csv);

/// Reads the columns of healthy.csv and underlying-conditions.csv as CDC publishes them, in any order; other columns
/// that are not there read as empty. InvalidValue or MissingValue (field: column, argument: case id or row) for a date
/// that is none, a missing birth date, assessment date or vaccine group; errors of csv::Reader for a broken file.
[[nodiscard]] Result<std::vector<CdsiCase>> readCdsiCases(QByteArrayView csv);

/// The engine's answer to one case, in the words of the test cases.
struct CdsiAnswer {
    QString status;
    QString doseNumber; ///< Empty when no dose is forecast.
    QString earliest;
    QString recommended;
    QString pastDue;
    /// One for each dose of the case. A vaccine the schedule does not know has no status, and the reason says so.
    std::vector<std::pair<QString, QString>> doses;
};

/// Assesses a case. InvalidValue (field: Vaccine_Group) when the schedule has no such group.
[[nodiscard]] Result<CdsiAnswer> answerCdsiCase(const Schedule &schedule, const CdsiCase &one);

/// The names of the fields in which the answer differs from what the case expects: "status", "forecastNumber",
/// "earliest", "recommended", "pastDue", "dose 2". Case is ignored.
[[nodiscard]] QStringList differences(const CdsiCase::Expected &expected, const CdsiAnswer &answer);

} // namespace oyako::immunization
