// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/library.h"

#include "core/forms/parser.h"

#include <QDir>
#include <QFile>

#include <mutex>

namespace oyako::forms {

namespace {

const QString folder = QStringLiteral(":/oyako/forms");
const QString suffix = QStringLiteral(".json");

Result<std::shared_ptr<const Form>> readBuiltIn(const QString &id)
{
    QFile file(folder + QLatin1Char('/') + id + suffix);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, QStringLiteral("form"), {id});
    }
    return parseForm(file.readAll());
}

} // namespace

QStringList builtInForms()
{
    QStringList ids;
    const QStringList names = QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        ids.append(name.chopped(suffix.size()));
    }
    ids.sort(); // the names were, with their suffix: "a-b.json" before "a.json"
    return ids;
}

Result<std::shared_ptr<const Form>> builtInForm(const QString &id)
{
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<const Form>> known;
    const std::lock_guard lock(mutex);
    const auto found = known.constFind(id);
    if (found != known.constEnd()) {
        return *found;
    }
    auto form = readBuiltIn(id);
    if (form) {
        known.insert(id, *form);
    }
    return form;
}

bool isBuiltIn(const Form &form)
{
    const auto known = builtInForm(form.id);
    return known && (known->get() == &form || (*known)->bytes == form.bytes);
}

} // namespace oyako::forms
