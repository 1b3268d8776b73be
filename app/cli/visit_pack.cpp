// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/visit_pack.h"

#include "app/cli/book_access.h"
#include "core/agenda/agenda_of_book.h"
#include "core/immunization/japan/load.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"
#include "ui/text/visit_pack.h"

namespace oyako::cli {

namespace {

const QString synopsis = QStringLiteral("ITEM --out F.pdf [--lang ja|ja-easy|en] [--include-sensitive]");

Result<agenda::AgendaItem> itemNamed(const book::Book &book, const QString &id)
{
    const auto agenda = agenda::ofBook(book, immunization::japanSchedule());
    if (!agenda) {
        return fail(agenda.error());
    }
    for (const agenda::GroupedItem &grouped : agenda->items) {
        if (grouped.item.id == id) {
            return grouped.item;
        }
    }
    return fail(ErrorCode::UnknownRecord, QStringLiteral("item"), {id});
}

int runPack(Invocation &invocation)
{
    const QStringList &words = invocation.arguments().words();
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    const auto book = openBook(invocation);
    const auto item = book ? itemNamed(**book, words.first()) : Result<agenda::AgendaItem>(fail(book.error()));
    if (!item) {
        return invocation.refuse(item.error());
    }
    const text::Language language = text::fromCode(invocation.arguments().value(QStringLiteral("lang")));
    const text::Catalogue catalogue(language);
    const auto pack = text::visitPack(**book, *item, {language, text::YearStyle::Western}, paint::Typeface::shared(),
                                      invocation.arguments().has(QStringLiteral("include-sensitive")));
    if (!pack) {
        return invocation.refuse(pack.error());
    }
    const auto noted = (*book)->noteAccess(book::Access::Print, item->who, {}, QStringLiteral("visit pack"));
    const auto written = noted ? paint::toPdf(pack->document, out) : fail(noted.error());
    if (!written) {
        return invocation.refuse(written.error());
    }
    invocation.print(QJsonObject{{QStringLiteral("pages"), static_cast<qint64>(pack->document.pages.size())}});
    return Done;
}

} // namespace

QList<Command> visitPackCommands()
{
    return {{QStringLiteral("agenda pack"), synopsis,
             QStringLiteral("gather what to take along to an appointment as one PDF"), &runPack, true}};
}

} // namespace oyako::cli
