// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/pages/sheet.h"
#include "core/records/person.h"
#include "ui/text/dates.h"

namespace oyako::ui {

/// Results as a paper for the family: one part for each visit, dose and value. With a visit stands what was answered on
/// its sheet, as far as the records hold it: without what is sensitive unless that was chosen.
struct ResultsPaper {
    QString clinic;
    records::Person person;
    QList<book::StoredRecord> records; ///< As exchange::chosenResults().
    QDate printedOn;
    QString fingerprint; ///< Of the clinic's card, to compare when the file is taken in.
};
[[nodiscard]] pages::Sheet sheetOf(const ResultsPaper &paper, const text::Speech &speech);

/// The question behind a finding of a child's checkup in the words of its forms; the key itself where there is none.
[[nodiscard]] QString findingName(const QString &key, const records::Checkup &checkup, const QDate &birth,
                                  const QString &language);

} // namespace oyako::ui
