// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/sheet.h"

namespace oyako::pages {

/// A guardian of the child, as the page of guardians lists them.
struct Guardian {
    QString role = {}; ///< "母", "父", or the relation of somebody else
    QString name = {};
    QString reading = {};
    QString birthDate = {};
    QString occupation = {};
};

/// The cover and the page of guardians (保護者・出生届出済証明) of the book. All values as printed; empty ones are left
/// to be written by hand.
struct BookCover {
    QString number = {}; ///< Of the municipality's booklet.
    QString issuedOn = {};
    QString municipality = {};
    QStringList guardianNames = {}; ///< As they stand on the cover, with the reading where it is known.
    QString childName = {};
    QString childReading = {};
    QString birthOrder = {}; ///< "2" for the second child
    QString birthDate = {};
    QString sex = {};
    QList<Guardian> guardians = {};
    QStringList addresses = {}; ///< In order of moving, with telephone number.
    QString certifiedName = {}; ///< Of the child, on the certificate; empty: childName. So for the next two.
    QString certifiedBirthDate = {};
    QString certifiedSex = {};
    QString birthPlace = {};
    QString provenOn = {}; ///< Day of the certificate, and who gave it.
    QString mayor = {};
};

/// Two pages of A6. The certificate that a birth was notified is the municipality's stamp on paper; the page says so.
[[nodiscard]] Document layOut(const BookCover &cover, const TextMeasure &measure);

} // namespace oyako::pages
