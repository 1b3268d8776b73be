// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/reference_files.h"

#include "core/growth/table_file.h"

#include <QFile>

namespace oyako::growth {

Result<QByteArray> referenceFile(const QString &name)
{
    QFile file(QLatin1String(":/oyako/growth/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, {}, {name});
    }
    return file.readAll();
}

Result<QList<ReferenceInfo>> references()
{
    const QString name = QStringLiteral("references.csv");
    const auto content = referenceFile(name);
    if (!content) {
        return fail(content.error());
    }
    TableFile file(name, *content);
    QList<ReferenceInfo> all;
    while (file.next()) {
        all.append({file.string("id"), file.string("name"), file.string("edition"), file.string("source"),
                    file.string("terms")});
    }
    OYAKO_TRY(file.finish());
    return all;
}

Result<ReferenceInfo> reference(const QString &id)
{
    const auto all = references();
    if (!all) {
        return fail(all.error());
    }
    const auto found = std::find_if(all->begin(), all->end(), [&](const ReferenceInfo &info) { return info.id == id; });
    return found == all->end() ? Result<ReferenceInfo>(fail(ErrorCode::UnknownRecord, {}, {id})) : *found;
}

} // namespace oyako::growth
