// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/care_records.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

/// How a dose was given, by whom, where, of whose making, and which of the series it was, as an R4 Immunization says
/// it.
namespace oyako::exchange::fhir {

/// What a reference leads to, as far as it has a name for people.
struct Named {
    QString type; ///< "Organization"; empty when nobody says.
    QString name;
};

/// The named resources of a file, by every address others may use.
using Names = QHash<QString, Named>;

/// An Organization, Location, Practitioner or PractitionerRole with its name; nothing for other resources, and for one
/// that has no name.
[[nodiscard]] std::optional<Named> namedIn(const QJsonObject &resource);

/// Fills in site, route and amount (in mL), dose number, manufacturer, facility and injector, the last three by the
/// display of a reference, else by the name of what it leads to (contained, or in the file; nothing is fetched). A
/// performer that is an organization is the facility where no location says it; in a SMART Health Card (addresses
/// "resource:0") every performer is one. Who only ordered a dose did not give it. What a dose cannot say is added to
/// `dropped` by its element ("Immunization.performer"), and so is what changes how it is judged:
/// "Immunization.isSubpotent", "Immunization.reaction".
void readAdministration(records::Vaccination &dose, const QJsonObject &resource, const Names &names,
                        QStringList &dropped);

} // namespace oyako::exchange::fhir
