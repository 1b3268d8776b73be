// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/birth.h"

#include "core/care/person_colour.h"

namespace oyako::care {

using namespace oyako::records;

namespace {

Result<void> check(const Pregnancy &pregnancy, const QList<Delivery> &deliveries)
{
    QSet<int> named;
    for (const Delivery &delivery : deliveries) {
        const int index = delivery.fetus - 1;
        if (index < 0 || index >= pregnancy.fetuses.size() || named.contains(index)) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("fetus"), {QString::number(delivery.fetus)});
        }
        named.insert(index);
        if (pregnancy.fetuses.at(index).outcome != Outcome::Ongoing || delivery.outcome == Outcome::Ongoing) {
            return fail(ErrorCode::NotAllowed, QStringLiteral("outcome"), {QString::number(delivery.fetus)});
        }
        if (!delivery.date.isValid() || delivery.date < gestationStart(pregnancy)) {
            return fail(delivery.date.isValid() ? ErrorCode::InvalidValue : ErrorCode::MissingValue,
                        QStringLiteral("date"));
        }
    }
    return deliveries.isEmpty() ? Result<void>(fail(ErrorCode::MissingValue, QStringLiteral("fetus"))) : Result<void>();
}

Person newChild(const Delivery &delivery, const book::Stored<Pregnancy> &pregnancy, const book::Stored<Person> &mother,
                int colour)
{
    Person child;
    child.role = Role::Child;
    child.familyName = delivery.familyName.isEmpty() ? mother.value.familyName : delivery.familyName;
    child.familyKana = delivery.familyKana.isEmpty() ? mother.value.familyKana : delivery.familyKana;
    child.givenName = delivery.givenName;
    child.givenKana = delivery.givenKana;
    child.sex = delivery.sex;
    child.birthDate = delivery.date;
    child.birthTime = delivery.time;
    child.birthPlace = delivery.place;
    child.colour = colour;
    child.postalCode = mother.value.postalCode;
    child.address = mother.value.address;
    child.municipality = mother.value.municipality;
    child.pregnancy = pregnancy.id;
    child.mother = mother.id;
    child.dueDate = currentDueDate(pregnancy.value);
    child.gestationalDaysAtBirth = static_cast<int>(gestationStart(pregnancy.value).daysTo(delivery.date));
    child.birthWeight = delivery.weight;
    if (pregnancy.value.fetuses.size() > 1) {
        child.multipleOrder = delivery.fetus;
    }
    return child;
}

void addBirthMeasurement(book::ChangeSet &changes, const Clock &clock, const RecordId &child, const Delivery &delivery,
                         MeasurementKind type, double value)
{
    changes.add(clock, child,
                Measurement{.type = type,
                            .value = value,
                            .date = delivery.date,
                            .position = type == MeasurementKind::Length ? Position::Lying : Position::Unstated,
                            .by = MeasuredBy::Professional,
                            .facility = delivery.place});
}

void addBirthMeasurements(book::ChangeSet &changes, const Clock &clock, const RecordId &child, const Delivery &delivery)
{
    const auto millimetres = [](const Length &length) { return static_cast<double>(length.tenthMillimetres()) / 10.0; };
    if (delivery.weight) {
        addBirthMeasurement(changes, clock, child, delivery, MeasurementKind::Weight,
                            static_cast<double>(delivery.weight->grams()));
    }
    if (delivery.length) {
        addBirthMeasurement(changes, clock, child, delivery, MeasurementKind::Length, millimetres(*delivery.length));
    }
    if (delivery.headCircumference) {
        addBirthMeasurement(changes, clock, child, delivery, MeasurementKind::HeadCircumference,
                            millimetres(*delivery.headCircumference));
    }
    if (delivery.chestCircumference) {
        addBirthMeasurement(changes, clock, child, delivery, MeasurementKind::ChestCircumference,
                            millimetres(*delivery.chestCircumference));
    }
}

/// The booklet issued for this fetus now is the child's.
Result<void> handOverHandbook(book::ChangeSet &changes, const book::Book &book, const RecordId &pregnancy, int fetus,
                              const RecordId &child)
{
    const auto handbooks = book.list<Handbook>();
    if (!handbooks) {
        return fail(handbooks.error());
    }
    for (const auto &handbook : *handbooks) {
        if (handbook.value.pregnancy == pregnancy && handbook.value.fetus.value_or(1) == fetus) {
            changes.edit(handbook.id, child, handbook.version, handbook.value);
        }
    }
    return {};
}

} // namespace

Result<book::ChangeSet> deliver(const book::Book &book, const RecordId &pregnancyId, const QList<Delivery> &deliveries)
{
    auto pregnancy = book.find<Pregnancy>(pregnancyId);
    if (!pregnancy) {
        return fail(std::move(pregnancy).error());
    }
    OYAKO_TRY(check(pregnancy->value, deliveries));
    const auto mother = book.find<Person>(pregnancy->person);
    const auto persons = book.list<Person>();
    if (!mother || !persons) {
        return fail(!mother ? mother.error() : persons.error());
    }
    const bool anyLives = std::any_of(deliveries.cbegin(), deliveries.cend(),
                                      [](const Delivery &delivery) { return delivery.outcome == Outcome::LiveBirth; });
    book::ChangeSet changes(anyLives ? QStringLiteral("birth") : QStringLiteral("loss"));
    QList<int> colours;
    for (const auto &person : *persons) {
        colours << person.value.colour;
    }
    for (const Delivery &delivery : deliveries) {
        Fetus &fetus = pregnancy->value.fetuses[delivery.fetus - 1];
        fetus.outcome = delivery.outcome;
        fetus.outcomeDate = delivery.date;
        if (delivery.outcome == Outcome::LiveBirth) {
            colours << nextPersonColour(colours);
            const Person child = newChild(delivery, *pregnancy, *mother, colours.last());
            fetus.child = changes.add(book.clock(), {}, child);
            addBirthMeasurements(changes, book.clock(), fetus.child, delivery);
            OYAKO_TRY(handOverHandbook(changes, book, pregnancyId, delivery.fetus, fetus.child));
        }
    }
    changes.edit(*pregnancy);
    return changes;
}

Result<book::ChangeSet> recordDeath(const book::Book &book, const RecordId &personId, const QDate &date)
{
    auto person = book.find<Person>(personId);
    if (!person) {
        return fail(std::move(person).error());
    }
    if (!date.isValid() || (person->value.birthDate.isValid() && date < person->value.birthDate)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("date"), {date.toString(Qt::ISODate)});
    }
    person->value.deathDate = date;
    book::ChangeSet changes(QStringLiteral("loss"));
    changes.edit(*person);
    return changes;
}

} // namespace oyako::care
