// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parser.h"

#include "core/base/json_reader.h"
#include "core/forms/check_shape.h"
#include "core/forms/parse_item.h"
#include "core/forms/parse_value.h"

namespace oyako::forms {

namespace {

class FormReader {
public:
    explicit FormReader(const QJsonObject &json)
        : m_json(json)
        , m_contained(json.value(QLatin1String("contained")).toArray())
    {
    }

    Result<std::shared_ptr<const Form>> read(const QByteArray &bytes)
    {
        readHead();
        OYAKO_TRY(readFormExtensions(m_json.value(QLatin1String("extension")).toArray(), m_form));
        auto roots = readItems(m_json.value(QLatin1String("item")).toArray(), -1, 0);
        if (!roots) {
            return fail(std::move(roots).error());
        }
        m_form.roots = std::move(*roots);
        OYAKO_TRY(refuseOtherExpressions(m_json, {}));
        OYAKO_TRY(linkItems(m_form, m_conditions));
        m_form.bytes = bytes;
        m_form.json = m_json;
        return std::make_shared<const Form>(std::move(m_form));
    }

private:
    [[nodiscard]] QString text(const char *key) const { return m_json.value(QLatin1String(key)).toString(); }

    void readHead()
    {
        m_form.id = text("id").isEmpty() ? text("name") : text("id");
        m_form.url = text("url");
        m_form.version = text("version");
        m_form.name = text("name");
        m_form.title = readText(m_json, QStringLiteral("title"));
        m_form.status = text("status");
        m_form.date = text("date");
        m_form.publisher = text("publisher");
        m_form.copyright = text("copyright");
        m_form.description = readText(m_json, QStringLiteral("description"));
        m_form.language = text("language");
    }

    Result<QList<ItemIndex>> readItems(const QJsonArray &array, ItemIndex parent, int depth)
    {
        QList<ItemIndex> children;
        for (const QJsonValue &value : array) {
            const QJsonObject json = value.toObject();
            auto index = readOne(json, parent, depth);
            if (!index) {
                return fail(std::move(index).error());
            }
            children.append(*index);
            auto below = readItems(json.value(QLatin1String("item")).toArray(), *index, depth + 1);
            if (!below) {
                return below;
            }
            m_form.items[*index].children = std::move(*below);
            m_form.items[*index].end = static_cast<ItemIndex>(m_form.items.size());
        }
        return children;
    }

    Result<ItemIndex> readOne(const QJsonObject &json, ItemIndex parent, int depth)
    {
        const auto index = static_cast<ItemIndex>(m_form.items.size());
        const qsizetype before = m_conditions.size();
        auto item = readItem(json, m_contained, m_conditions);
        if (!item) {
            return fail(std::move(item).error());
        }
        if (index >= mostItems) {
            return fail(ErrorCode::BadForm, item->linkId,
                        {QStringLiteral("too_many_items"), QString::number(mostItems)});
        }
        if (m_form.indexes.contains(item->linkId)) {
            return fail(ErrorCode::BadForm, item->linkId, {QStringLiteral("duplicate_link_id")});
        }
        for (qsizetype i = before; i < m_conditions.size(); ++i) {
            m_conditions[i].item = index;
        }
        item->parent = parent;
        item->depth = depth;
        m_form.indexes.insert(item->linkId, index);
        m_form.items.append(std::move(*item));
        return index;
    }

    const QJsonObject &m_json;
    QJsonArray m_contained;
    QList<RawCondition> m_conditions;
    Form m_form;
};

Result<void> checkKind(const QJsonObject &json)
{
    const QString type = json.value(QLatin1String("resourceType")).toString();
    if (type.isEmpty()) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("resourceType"));
    }
    if (type != QLatin1String("Questionnaire")) {
        return fail(ErrorCode::NotFhirR4, QStringLiteral("resourceType"), {type});
    }
    for (const char *key : {"versionAlgorithmString", "versionAlgorithmCoding", "copyrightLabel"}) {
        if (json.contains(QLatin1String(key))) {
            return fail(ErrorCode::NotFhirR4, QLatin1String(key), {QStringLiteral("R5")});
        }
    }
    return checkFormShape(json);
}

} // namespace

Result<std::shared_ptr<const Form>> parseForm(const QByteArray &bytes)
{
    auto json = json::readObject(bytes);
    if (!json) {
        return fail(std::move(json).error());
    }
    OYAKO_TRY(checkKind(*json));
    return FormReader(*json).read(bytes);
}

} // namespace oyako::forms
