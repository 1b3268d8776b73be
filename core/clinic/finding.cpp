// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/finding.h"

#include "core/book/person_index.h"
#include "core/book/setting_note.h"

namespace oyako::clinic {

using records::Person;

namespace {

constexpr int mostNamesakes = 20;
constexpr qsizetype mostRecent = 12;
const QString recentKey = QStringLiteral("clinic.recent");
const QChar between = QLatin1Char(' ');

bool isAlike(const Person &one, const Person &other)
{
    const QString kana = book::foldedForSearch(records::fullKana(one));
    const QString name = book::foldedForSearch(records::fullName(one));
    return (!kana.isEmpty() && kana == book::foldedForSearch(records::fullKana(other))) ||
           (!name.isEmpty() && name == book::foldedForSearch(records::fullName(other)));
}

Result<QStringList> recentIds(const book::Book &book)
{
    const auto kept = book.setting(recentKey);
    return kept ? Result<QStringList>(kept->split(between, Qt::SkipEmptyParts)) : fail(kept.error());
}

} // namespace

Result<QList<StoredPerson>> findChildren(book::Book &book, const QString &text, int limit)
{
    const auto ids = book::findPersons(book.store().connection(), book.id(), {text, book.clock().today(), limit, true});
    if (!ids) {
        return fail(ids.error());
    }
    QList<StoredPerson> children;
    for (const RecordId &id : *ids) {
        auto child = book.find<Person>(id);
        if (!child) {
            return fail(std::move(child).error());
        }
        children.append(std::move(*child));
    }
    return children;
}

Result<QList<StoredPerson>> namesakesOf(book::Book &book, const StoredPerson &child)
{
    QList<StoredPerson> alike;
    for (const QString &name : {records::fullKana(child.value), records::fullName(child.value)}) {
        const auto found = name.isEmpty() ? Result<QList<StoredPerson>>() : findChildren(book, name, mostNamesakes);
        if (!found) {
            return fail(found.error());
        }
        for (const StoredPerson &other : *found) {
            const bool known =
                std::any_of(alike.cbegin(), alike.cend(), [&](const StoredPerson &one) { return one.id == other.id; });
            if (other.id != child.id && !known && isAlike(child.value, other.value)) {
                alike.append(other);
            }
        }
    }
    std::stable_sort(alike.begin(), alike.end(), [](const StoredPerson &a, const StoredPerson &b) {
        return a.value.birthDate < b.value.birthDate;
    });
    return alike.mid(0, mostNamesakes);
}

Result<QList<StoredPerson>> withParents(const book::Book &book, const RecordId &person)
{
    auto found = book.find<Person>(person);
    if (!found) {
        return fail(std::move(found).error());
    }
    QList<StoredPerson> family{*found};
    for (const RecordId &parent : {found->value.mother, found->value.partner}) {
        if (const auto known = book.find<Person>(parent)) {
            family.append(*known);
        }
    }
    return family;
}

Result<QList<StoredPerson>> recentChildren(const book::Book &book)
{
    const auto ids = recentIds(book);
    if (!ids) {
        return fail(ids.error());
    }
    QList<StoredPerson> children;
    for (const QString &text : *ids) {
        const auto child = book.findAny(RecordId::fromString(text).value_or(RecordId()));
        if (child && child->state == book::State::Current && std::holds_alternative<Person>(child->value)) {
            children.append({child->id, child->person, child->version, std::get<Person>(child->value)});
        }
    }
    return children;
}

Result<void> noteRecent(book::Book &book, const RecordId &child)
{
    auto ids = recentIds(book);
    if (!ids) {
        return fail(std::move(ids).error());
    }
    if (!ids->isEmpty() && ids->first() == child.toString()) {
        return {};
    }
    ids->removeAll(child.toString());
    ids->prepend(child.toString());
    return book::noteSetting(book, recentKey, ids->mid(0, mostRecent).join(between));
}

QString authorName(const book::Book &book, const RecordId &author)
{
    if (const auto staff = book.find<records::StaffMember>(author)) {
        return staff->value.name;
    }
    const auto person = book.find<Person>(author);
    return person ? records::fullName(person->value) : QString();
}

} // namespace oyako::clinic
