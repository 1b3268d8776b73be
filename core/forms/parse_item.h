// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/forms/definition.h"

#include <QJsonArray>
#include <QJsonObject>

namespace oyako::forms {

/// An enableWhen as written; its question is looked up when all items are known.
struct RawCondition {
    ItemIndex item = -1;
    QString question;
    QString op;
    std::optional<Value> answer;
};

/// Reads the parts of one item that stand in the item itself: type, text, flags, options, initial values; its
/// enableWhen go to `conditions`. `contained` are the resources contained in the form.
[[nodiscard]] Result<Item> readItem(const QJsonObject &json, const QJsonArray &contained,
                                    QList<RawCondition> &conditions);

/// The answers an item offers: answerOption, or the contained value set that answerValueSet names.
[[nodiscard]] Result<QList<Option>> readOptions(const QJsonObject &json, const Item &item, const QJsonArray &contained);

/// Reads the extensions of an item into it.
[[nodiscard]] Result<void> readItemExtensions(const QJsonArray &extensions, Item &item);

/// Reads the extensions of the questionnaire itself into the form.
[[nodiscard]] Result<void> readFormExtensions(const QJsonArray &extensions, Form &form);

/// BadExpression for an expression in an extension that is not run here, wherever below `json` it stands; `linkId`
/// names the place where nothing below does.
[[nodiscard]] Result<void> refuseOtherExpressions(const QJsonValue &json, const QString &linkId);

/// Resolves enableWhen and follow-ups, checks the names in expressions, and refuses cycles.
[[nodiscard]] Result<void> linkItems(Form &form, const QList<RawCondition> &conditions);

} // namespace oyako::forms
