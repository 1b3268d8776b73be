// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/answer_table.h"

#include "core/base/csv.h"
#include "core/base/json_reader.h"
#include "core/forms/parse_value.h"

#include <QHash>
#include <QJsonArray>

namespace oyako::care {

namespace {

/// The four columns of one answer.
struct Cells {
    QString answer;
    QString code = {};
    QString system = {};
    QString unit = {};
};

Cells cellsOf(const QJsonObject &answer)
{
    const auto value = forms::readChoice(answer, QStringLiteral("value"));
    if (!value) {
        return {};
    }
    if (const auto *coding = std::get_if<forms::Coding>(&*value)) {
        return {coding->display, coding->code, coding->system};
    }
    if (const auto *quantity = std::get_if<forms::Quantity>(&*value)) {
        return {forms::plainText(quantity->value), quantity->code, quantity->system, quantity->unit};
    }
    return {forms::plainText(*value)};
}

class Table final {
public:
    Table(const forms::Form &form, QString language)
        : m_form(form)
        , m_language(std::move(language))
    {
        m_writer.record(QStringList{QStringLiteral("linkId"), QStringLiteral("occurrence"), QStringLiteral("question"),
                                    QStringLiteral("answer"), QStringLiteral("code"), QStringLiteral("system"),
                                    QStringLiteral("unit")});
    }

    /// `inside` are the occurrences of the groups around these items.
    void add(const QJsonArray &items, const QStringList &inside)
    {
        QHash<QString, int> seen;
        for (const QJsonValue &value : items) {
            const QJsonObject item = value.toObject();
            const QString linkId = item.value(QLatin1String("linkId")).toString();
            QStringList here = inside;
            if (const forms::Item *asked = m_form.find(linkId); asked && asked->repeats && !asked->isQuestion()) {
                here.append(QString::number(++seen[linkId]));
            }
            addAnswers(linkId, item.value(QLatin1String("answer")).toArray(), here);
            add(item.value(QLatin1String("item")).toArray(), here);
        }
    }

    [[nodiscard]] QByteArray take() { return m_writer.take(); }

private:
    void addAnswers(const QString &linkId, const QJsonArray &answers, const QStringList &inside)
    {
        const forms::Item *asked = m_form.find(linkId);
        const QString question = asked ? asked->text.in(m_language) : QString();
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const QJsonObject answer = answers.at(i).toObject();
            QStringList here = inside;
            if (asked && asked->repeats) {
                here.append(QString::number(i + 1));
            }
            const Cells cells = cellsOf(answer);
            m_writer.record(QStringList{linkId, here.join(QLatin1Char('.')), question, cells.answer, cells.code,
                                        cells.system, cells.unit});
            add(answer.value(QLatin1String("item")).toArray(), here);
        }
    }

    const forms::Form &m_form;
    QString m_language;
    csv::Writer m_writer{{.byteOrderMark = true, .guardFormulas = true}};
};

} // namespace

Result<QByteArray> answerTable(const forms::Form &form, const QByteArray &response, const QString &language)
{
    const auto read = json::readObject(response);
    if (!read) {
        return fail(read.error());
    }
    Table table(form, language);
    table.add(read->value(QLatin1String("item")).toArray(), {});
    return table.take();
}

} // namespace oyako::care
