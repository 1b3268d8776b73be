// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda.h"

#include "tests/core/agenda/family_json.h"
#include "tests/support/qt_printers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::agenda {
namespace {

const QStringList groupWords{QStringLiteral("advisedPassed"), QStringLiteral("lastDayNear"), QStringLiteral("thisWeek"),
                             QStringLiteral("thisMonth"), QStringLiteral("later")};

/// What is seen of one item, in words: only the keys a case asks for are compared.
QJsonObject seen(const AgendaItem &item, const QString &group)
{
    const auto iso = [](const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    return {{QStringLiteral("id"), testing::named(item.id)},
            {QStringLiteral("group"), group},
            {QStringLiteral("who"), testing::named(item.who.toString())},
            {QStringLiteral("ja"), item.title.ja},
            {QStringLiteral("lossOn"), iso(item.lossOn)},
            {QStringLiteral("baby"), item.baby},
            {QStringLiteral("opens"), iso(item.opens)},
            {QStringLiteral("advisedUntil"), iso(item.advisedUntil)},
            {QStringLiteral("lastDay"), iso(item.lastDay)},
            {QStringLiteral("lastCountingDay"), iso(item.lastCountingDay)},
            {QStringLiteral("safeDay"), iso(item.safeDay)},
            {QStringLiteral("appointment"), item.appointment ? iso(item.appointment->date) : QString()},
            {QStringLiteral("asksToConfirm"), item.asksToConfirm}};
}

QList<QJsonObject> everything(const Agenda &agenda)
{
    QList<QJsonObject> all;
    for (const GroupedItem &grouped : agenda.items) {
        all.append(seen(grouped.item, groupWords.at(static_cast<qsizetype>(grouped.group))));
    }
    for (const AgendaItem &item : agenda.quiet) {
        all.append(seen(item, QStringLiteral("quiet")));
    }
    for (const AgendaItem &item : agenda.settled) {
        all.append(seen(item, QStringLiteral("settled")));
    }
    return all;
}

QStringList matching(const QList<QJsonObject> &all, const QString &pattern)
{
    const QString escaped = QRegularExpression::escape(pattern);
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(QString(escaped).replace(QLatin1String("\\*"), QLatin1String(".*"))));
    QStringList ids;
    for (const QJsonObject &item : all) {
        const QString id = item.value(QStringLiteral("id")).toString();
        if (expression.match(id).hasMatch()) {
            ids.append(id);
        }
    }
    return ids;
}

void expectItem(const QList<QJsonObject> &all, const QJsonObject &expected)
{
    const QJsonValue id = expected.value(QStringLiteral("id"));
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const QJsonObject &item) { return item.value(QStringLiteral("id")) == id; });
    if (found == all.cend()) {
        ADD_FAILURE() << "missing: " << id.toString().toStdString();
        return;
    }
    for (const QString &key : expected.keys()) {
        EXPECT_EQ(found->value(key).toVariant().toString(), expected.value(key).toVariant().toString())
            << id.toString().toStdString() << ", " << key.toStdString();
    }
}

QStringList questionsOf(const Agenda &agenda)
{
    QStringList list;
    for (const Question &question : agenda.questions) {
        list.append((question.fact.isEmpty() ? programs::anchorName(*question.anchor) : question.fact) +
                    QLatin1Char(' ') + question.procedures.join(QLatin1Char(' ')));
    }
    return list;
}

void expectNothingTwice(const QList<QJsonObject> &all)
{
    QSet<QString> ids;
    for (const QJsonObject &item : all) {
        const QString id = item.value(QStringLiteral("id")).toString();
        EXPECT_FALSE(ids.contains(id)) << "twice: " << id.toStdString();
        ids.insert(id);
    }
}

void check(const QJsonObject &testCase)
{
    const FamilySnapshot family = testing::familyFromJson(testCase.value(QStringLiteral("family")).toObject());
    const QDate today = QDate::fromString(testCase.value(QStringLiteral("today")).toString(), Qt::ISODate);
    ASSERT_TRUE(today.isValid());
    const Agenda agenda = makeAgenda(family, today, builtInSources());
    const QList<QJsonObject> all = everything(agenda);
    expectNothingTwice(all);
    for (const QJsonValue &expected : testCase.value(QStringLiteral("has")).toArray()) {
        expectItem(all, expected.toObject());
    }
    for (const QJsonValue &pattern : testCase.value(QStringLiteral("hasNot")).toArray()) {
        EXPECT_EQ(matching(all, pattern.toString()), QStringList());
    }
    for (const QString &key : {QStringLiteral("quiet"), QStringLiteral("settled"), QStringLiteral("now")}) {
        if (!testCase.contains(key)) {
            continue;
        }
        QStringList found;
        for (const QJsonObject &item : all) {
            const QString group = item.value(QStringLiteral("group")).toString();
            const bool isNow = groupWords.mid(0, 4).contains(group);
            if (group == key || (key == QStringLiteral("now") && isNow)) {
                found.append(item.value(QStringLiteral("id")).toString());
            }
        }
        EXPECT_EQ(found.join(QLatin1Char('\n')), testCase.value(key).toVariant().toStringList().join(QLatin1Char('\n')))
            << key.toStdString();
    }
    if (testCase.contains(QStringLiteral("questions"))) {
        EXPECT_EQ(questionsOf(agenda).join(QLatin1Char('\n')),
                  testCase.value(QStringLiteral("questions")).toVariant().toStringList().join(QLatin1Char('\n')));
    }
}

class AgendaCases : public ::testing::TestWithParam<QString> {};
TEST_P(AgendaCases, Hold)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/agenda/") + GetParam());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonArray cases =
        QJsonDocument::fromJson(file.readAll(), &error).object().value(QStringLiteral("cases")).toArray();
    ASSERT_FALSE(cases.isEmpty()) << error.errorString().toStdString() << " at " << error.offset;
    for (const QJsonValue &testCase : cases) {
        SCOPED_TRACE(testCase.toObject().value(QStringLiteral("name")).toString().toStdString());
        check(testCase.toObject());
    }
}
INSTANTIATE_TEST_SUITE_P(Files, AgendaCases,
                         ::testing::ValuesIn(QDir(QStringLiteral(OYAKO_TEST_CASES "/agenda"))
                                                 .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)),
                         [](const auto &file) {
                             return file.param.chopped(5).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
                         });

} // namespace
} // namespace oyako::agenda
