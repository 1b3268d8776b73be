// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/handbook_edition.h"

#include <algorithm>
#include <array>

namespace oyako::care {

using namespace records;
using book::Stored;

namespace {

struct InForce {
    QDate since;
    QLatin1String edition;
};

/// Handbook reference §0; the days in 2012 and 2024 are the first of the fiscal year.
const std::array inForce{
    InForce{QDate(2012, 4, 1), QLatin1String("2012")}, InForce{QDate(2020, 10, 1), QLatin1String("2020")},
    InForce{QDate(2023, 4, 1), QLatin1String("2023")}, InForce{QDate(2024, 4, 1), QLatin1String("2024")},
    InForce{QDate(2025, 4, 1), QLatin1String("2025")}};

constexpr int yearDigits = 4;

/// The year at the beginning; nothing for other words.
std::optional<int> yearOf(const QString &edition)
{
    bool isNumber = false;
    const int year = edition.left(yearDigits).toInt(&isNumber);
    return isNumber && edition.size() >= yearDigits ? std::optional(year) : std::nullopt;
}

/// The last one about the pregnancy, or about none; a reissued booklet takes the place of the lost one.
Result<std::optional<QString>> editionAmong(const book::Book &book, const RecordId &owner, const RecordId &pregnancy)
{
    std::optional<QString> edition;
    const auto handbooks = owner.isEmpty() ? Result<QList<Stored<Handbook>>>({}) : book.list<Handbook>(owner);
    if (!handbooks) {
        return fail(handbooks.error());
    }
    for (const auto &handbook : *handbooks) {
        const RecordId &of = handbook.value.pregnancy;
        if (pregnancy.isEmpty() || of.isEmpty() || of == pregnancy) {
            edition = editionOf(handbook.value);
        }
    }
    return edition;
}

/// Whose booklets are looked at, the first that has one decides.
QList<RecordId> owners(const book::Book &book, const FormSubject &subject)
{
    QList<RecordId> owners{subject.person};
    const auto person = book.find<Person>(subject.person);
    if (person && person->value.role == Role::Child) {
        owners.append(person->value.mother);
    } else if (const auto pregnancy = book.find<Pregnancy>(subject.pregnancy)) {
        for (const Fetus &fetus : pregnancy->value.fetuses) {
            owners.append(fetus.child);
        }
    }
    return owners;
}

bool isWritten(const forms::Session &session, forms::NodeId node)
{
    const QList<forms::NodeId> below = session.children(node);
    return session.proposal(node).has_value() || session.hasContent(node) ||
           std::any_of(below.cbegin(), below.cend(), [&](forms::NodeId child) { return isWritten(session, child); });
}

} // namespace

const QStringList &handbookEditions()
{
    static const QStringList editions = [] {
        QStringList all;
        for (const InForce &one : inForce) {
            all.append(one.edition);
        }
        return all;
    }();
    return editions;
}

QString editionIssuedOn(const QDate &day)
{
    if (!day.isValid()) {
        return inForce.back().edition;
    }
    QString edition = inForce.front().edition;
    for (const InForce &one : inForce) {
        edition = one.since <= day ? QString(one.edition) : edition;
    }
    return edition;
}

QString editionOf(const Handbook &handbook)
{
    return yearOf(handbook.edition) ? handbook.edition : editionIssuedOn(handbook.issuedOn);
}

Result<QString> bookletEdition(const book::Book &book, const FormSubject &subject)
{
    const auto person = book.find<Person>(subject.person);
    const bool isChild = person && person->value.role == Role::Child;
    const RecordId pregnancy = isChild ? person->value.pregnancy : subject.pregnancy;
    const QList<RecordId> asked = owners(book, subject);
    for (const RecordId &owner : asked) {
        const bool isOwn = owner == subject.person && isChild;
        if (!isOwn && pregnancy.isEmpty() && isChild) {
            break; // which of her booklets is this child's is not known
        }
        const auto edition = editionAmong(book, owner, isOwn ? RecordId() : pregnancy);
        if (!edition) {
            return fail(edition.error());
        }
        if (*edition) {
            return **edition;
        }
    }
    return editionIssuedOn({});
}

bool carries(const QString &editions, const QString &edition)
{
    if (editions.isEmpty()) {
        return true;
    }
    const int year = yearOf(edition).value_or(handbookEditions().last().toInt());
    const QString first = editions.section(QLatin1Char('-'), 0, 0);
    const QString last = editions.section(QLatin1Char('-'), -1);
    return (first.isEmpty() || first.toInt() <= year) && (last.isEmpty() || year <= last.toInt());
}

bool carries(const forms::Form &form, const forms::Item &item, const QString &edition)
{
    return carries(item.editions, edition) && (item.parent < 0 || carries(form, form.item(item.parent), edition));
}

bool isAsked(const forms::Session &session, forms::NodeId node, const QString &edition)
{
    return carries(session.item(node).editions, edition) || isWritten(session, node);
}

bool hasPage(const forms::Form &form, const QString &edition)
{
    return std::any_of(form.roots.cbegin(), form.roots.cend(),
                       [&](forms::ItemIndex root) { return carries(form.item(root).editions, edition); });
}

} // namespace oyako::care
