// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/programme_shelf.h"

#include "core/base/csv.h"
#include "core/base/json_text.h"
#include "core/programs/municipalities.h"
#include "core/programs/programme_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace oyako::care {

using book::Stored;
using programs::Programme;
using records::ProgrammeList;

namespace {

constexpr int monthsOfNews = 2;
const QString registrySource = QStringLiteral("tokyo-registry");
const QString registryCredit = QStringLiteral(
    "東京デジタル2030ビジョン（こどもDX）子育て支援制度レジストリ、東京都・GovTech東京、CC BY 4.0（改変して利用）");
const QString packedMediaType = QStringLiteral("application/x-oyako-programmes");

Result<QList<Stored<ProgrammeList>>> listsOf(const book::Book &book)
{
    return book.list<ProgrammeList>();
}

Result<QList<Programme>> contentOf(const book::Book &book, const ProgrammeList &list)
{
    const auto content = book.attachment(list.sha256);
    return content ? programs::unpackProgrammes(content->content) : fail(content.error());
}

QString sourceOf(const programs::ProgrammeFile &file)
{
    return file.format == programs::ProgrammeFormat::TokyoRegistry
               ? registrySource
               : QLatin1String("csv:") + file.registry.programmes.first().areaCode;
}

QDate newestOf(const QList<Programme> &programmes)
{
    QDate newest;
    for (const Programme &programme : programmes) {
        if (programme.updated.isValid() && (!newest.isValid() || programme.updated > newest)) {
            newest = programme.updated;
        }
    }
    return newest;
}

/// Whether a programme is of the family's home: its town, the city of its ward, or its prefecture.
bool isOfHome(const Programme &programme, const programs::MatchedFamily &family)
{
    const auto home = programs::MunicipalityTable::builtIn().find(family.municipality);
    if (!home) {
        return false;
    }
    return programme.areaCode == home->code || programme.areaCode == home->city ||
           programme.areaCode == programs::prefectureCode(home->prefecture);
}

void addNews(ProgrammeList &list, const ProgrammePreview &preview, const programs::MatchedFamily &family,
             const QDate &today)
{
    const QSet<QString> added(preview.changes.added.cbegin(), preview.changes.added.cend());
    const QSet<QString> changed(preview.changes.changed.cbegin(), preview.changes.changed.cend());
    const QSet<QString> removed(preview.changes.removed.cbegin(), preview.changes.removed.cend());
    list.news.removeIf([&](const records::ProgrammeNews &news) {
        return news.since.addMonths(monthsOfNews) < today || removed.contains(news.programme) ||
               changed.contains(news.programme);
    });
    for (const Programme &programme : preview.registry.programmes) {
        const bool isNews = added.contains(programme.id) || changed.contains(programme.id);
        if (isNews && isOfHome(programme, family)) {
            list.news.append({programme.id, changed.contains(programme.id), today,
                              QString::fromUtf8(json::compact(programs::programmeJson(programme)))});
        }
    }
}

const QString countsKey = QStringLiteral("programmes.counts");

QString countWord(ProgrammeEvent event)
{
    switch (event) {
    case ProgrammeEvent::Shown: return QStringLiteral("shown");
    case ProgrammeEvent::Opened: return QStringLiteral("opened");
    case ProgrammeEvent::Acted: break;
    }
    return QStringLiteral("acted");
}

/// {"psid…": {"shown": 3, "opened": 1, "on": "2026-11-22"}}
Result<QJsonObject> storedCounts(const book::Book &book)
{
    const auto text = book.setting(countsKey);
    return text ? Result<QJsonObject>(QJsonDocument::fromJson(text->toUtf8()).object()) : fail(text.error());
}

Result<ProgrammePreview> compared(const book::Book &book, programs::ProgrammeFile file)
{
    if (file.registry.programmes.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("programmes"));
    }
    const auto lists = listsOf(book);
    if (!lists) {
        return fail(lists.error());
    }
    ProgrammePreview preview;
    preview.source = sourceOf(file);
    const auto former = std::find_if(lists->cbegin(), lists->cend(), [&](const Stored<ProgrammeList> &list) {
        return list.value.source == preview.source;
    });
    preview.isFirst = former == lists->cend();
    QList<Programme> before;
    if (!preview.isFirst) {
        preview.former = former->id;
        const auto kept = contentOf(book, former->value);
        if (!kept) {
            return fail(kept.error());
        }
        before = *kept;
    }
    preview.registry = std::move(file.registry);
    preview.changes = programs::changesBetween(before, preview.registry.programmes);
    return preview;
}

} // namespace

Result<ProgrammePreview> previewProgrammes(const book::Book &book, const QByteArray &content, const Progress &progress)
{
    auto file = programs::readProgrammeFile(content, progress);
    return file ? compared(book, std::move(*file)) : Result<ProgrammePreview>(fail(file.error()));
}

Result<book::ChangeId> takeProgrammes(book::Book &book, const ProgrammePreview &preview, const Progress &progress)
{
    const programs::RegistryChanges &changes = preview.changes;
    if (changes.added.isEmpty() && changes.changed.isEmpty() && changes.removed.isEmpty()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("programmes"));
    }
    const auto family = matchedFamilyOf(book);
    if (!family) {
        return fail(family.error());
    }
    Stored<ProgrammeList> list;
    if (!preview.isFirst) {
        const auto found = book.find<ProgrammeList>(preview.former);
        if (!found) {
            return fail(found.error());
        }
        list = *found;
    }
    const QDate today = book.clock().today();
    const book::Attachment packed = [&] {
        const QByteArray content = programs::packProgrammes(preview.registry.programmes);
        return book::Attachment{book::digestOf(content), packedMediaType, content};
    }();
    const bool isRegistry = preview.source == registrySource;
    list.value.source = preview.source;
    list.value.credit = isRegistry ? registryCredit : QString();
    list.value.title = isRegistry ? QStringLiteral("子育て支援制度レジストリ(東京都)") : QString();
    list.value.snapshot = newestOf(preview.registry.programmes);
    list.value.imported = today;
    list.value.count = static_cast<int>(preview.registry.programmes.size());
    list.value.sha256 = packed.sha256;
    if (!preview.isFirst) {
        addNews(list.value, preview, *family, today);
    }
    book::ChangeSet set(QStringLiteral("import"), preview.source);
    if (preview.isFirst) {
        list.id = set.add(book.clock(), {}, list.value);
    } else {
        set.edit(list);
    }
    set.attach(list.id, packed);
    return book.apply(set, progress);
}

Result<ProgrammeShelf> programmesOf(const book::Book &book)
{
    const auto lists = listsOf(book);
    if (!lists) {
        return fail(lists.error());
    }
    ProgrammeShelf shelf{*lists, {}};
    for (const Stored<ProgrammeList> &list : *lists) {
        auto content = contentOf(book, list.value);
        if (!content) {
            return fail(content.error());
        }
        shelf.programmes += std::move(*content);
    }
    return shelf;
}

Result<programs::MatchedFamily> matchedFamilyOf(const book::Book &book)
{
    const auto info = book.info();
    const auto persons = book.list<records::Person>();
    const auto pregnancies = book.list<records::Pregnancy>();
    if (!info || !persons || !pregnancies) {
        return fail(!info ? info.error() : !persons ? persons.error() : pregnancies.error());
    }
    programs::MatchedFamily family{info->municipality, {}, false};
    for (const auto &person : *persons) {
        const bool isLivingChild = person.value.role == records::Role::Child && !person.value.deathDate.isValid();
        if (isLivingChild && person.value.birthDate.isValid()) {
            family.births.append(person.value.birthDate);
        }
        if (family.municipality.isEmpty()) {
            family.municipality = person.value.municipality;
        }
    }
    family.pregnant = std::any_of(pregnancies->cbegin(), pregnancies->cend(),
                                  [](const auto &stored) { return records::isOngoing(stored.value); });
    return family;
}

Result<QList<ProgrammeNews>> newsFor(const book::Book &book, const programs::MatchedFamily &family)
{
    const auto lists = listsOf(book);
    if (!lists) {
        return fail(lists.error());
    }
    QList<ProgrammeNews> news;
    for (const Stored<ProgrammeList> &list : *lists) {
        for (const records::ProgrammeNews &entry : list.value.news) {
            const Programme programme =
                programs::programmeFromJson(QJsonDocument::fromJson(entry.content.toUtf8()).object());
            const auto match = programs::matchProgrammes({programme}, family, book.clock().today());
            if (match.first().group == programs::MatchGroup::Possible) {
                news.append({programme, entry.changed, entry.since, list.value.credit});
            }
        }
    }
    return news;
}

Result<void> countProgrammes(book::Book &book, const QStringList &ids, ProgrammeEvent event)
{
    const auto stored = storedCounts(book);
    if (!stored) {
        return fail(stored.error());
    }
    QJsonObject counts = *stored;
    const QString today = book.clock().today().toString(Qt::ISODate);
    bool isNew = false;
    for (const QString &id : ids) {
        QJsonObject entry = counts.value(id).toObject();
        if (event == ProgrammeEvent::Shown) {
            if (entry.value(QLatin1String("on")) == today) {
                continue;
            }
            entry.insert(QStringLiteral("on"), today);
        }
        const QString word = countWord(event);
        entry.insert(word, entry.value(word).toInt() + 1);
        counts.insert(id, entry);
        isNew = true;
    }
    return isNew ? book.setSetting(countsKey, QString::fromUtf8(json::compact(counts))) : Result<void>();
}

Result<QHash<QString, ProgrammeCounts>> programmeCounts(const book::Book &book)
{
    const auto stored = storedCounts(book);
    if (!stored) {
        return fail(stored.error());
    }
    QHash<QString, ProgrammeCounts> counts;
    for (auto it = stored->begin(); it != stored->end(); ++it) {
        const auto number = [&](ProgrammeEvent event) { return it.value()[countWord(event)].toInt(); };
        counts.insert(it.key(),
                      {number(ProgrammeEvent::Shown), number(ProgrammeEvent::Opened), number(ProgrammeEvent::Acted)});
    }
    return counts;
}

Result<QByteArray> writeProgrammeCounts(const book::Book &book)
{
    const auto counts = programmeCounts(book);
    if (!counts) {
        return fail(counts.error());
    }
    csv::Writer writer({.byteOrderMark = true, .guardFormulas = true});
    writer.record(
        QStringList{QStringLiteral("id"), QStringLiteral("shown"), QStringLiteral("opened"), QStringLiteral("acted")});
    QStringList ids = counts->keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const ProgrammeCounts count = counts->value(id);
        writer.record(
            QStringList{id, QString::number(count.shown), QString::number(count.opened), QString::number(count.acted)});
    }
    return writer.take();
}

} // namespace oyako::care
