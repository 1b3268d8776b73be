// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"
#include "core/forms/session.h"

/// The edition of the booklet a page belongs to: a child keeps the edition of the booklet that was issued (handbook
/// reference §0). An edition is the year its form came into force.
namespace oyako::care {

/// The editions that differ on the pages here, the oldest first: 2012; 2020 with rotavirus; 2023; 2024 with the
/// five-component vaccine; 2025.
[[nodiscard]] const QStringList &handbookEditions();

/// The edition that booklets issued on a day have; the newest for no day, the oldest known for earlier ones.
[[nodiscard]] QString editionIssuedOn(const QDate &day);

/// What is written with the booklet, else by its day of issue, else the newest.
[[nodiscard]] QString editionOf(const records::Handbook &handbook);

/// Of a person's pages: a child's own booklet, else the one of the pregnancy it comes from; for a mother the one of the
/// pregnancy, or of the first child of it. The newest where the book knows no booklet. Errors of the store.
[[nodiscard]] Result<QString> bookletEdition(const book::Book &book, const FormSubject &subject);

/// Whether an edition is among those of an item ("2023-", "-2022", "2012-2022", "2025"; empty: all). No edition is the
/// newest.
[[nodiscard]] bool carries(const QString &editions, const QString &edition);

/// Whether an edition has this question, or anything around it has not.
[[nodiscard]] bool carries(const forms::Form &form, const forms::Item &item, const QString &edition);

/// Whether a page of this edition shows a question or group: the edition has it, or something stands in it already, an
/// answer or a proposal.
[[nodiscard]] bool isAsked(const forms::Session &session, forms::NodeId node, const QString &edition);

/// Whether an edition has this page: one of its questions or groups at the top at least.
[[nodiscard]] bool hasPage(const forms::Form &form, const QString &edition);

} // namespace oyako::care
