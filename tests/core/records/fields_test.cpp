// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// What must hold of every field of every kind: driven by tests/cases/records/fields.json, which names them all.
#include "core/records/any_record.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace oyako::records {
namespace {

/// A kind with every field of it filled.
struct Sample {
    Kind kind = Kind::Person;
    QJsonObject fields;

    [[nodiscard]] std::string name(const QString &field, const QJsonValue &value = {}) const
    {
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return kindWord(kind).data() + std::string(".") + field.toStdString() + ' ' + json.toStdString();
    }
};

QList<Sample> samples()
{
    QList<Sample> all;
    const QJsonObject cases = QJsonDocument::fromJson(test::caseBytes(QStringLiteral("records/fields.json"))).object();
    for (auto it = cases.begin(); it != cases.end(); ++it) {
        all.append({kindFromWord(it.key()).value(), it.value().toObject()});
    }
    return all;
}

template <class Check>
void forEachField(Check check)
{
    int fields = 0;
    for (const Sample &sample : samples()) {
        for (auto it = sample.fields.begin(); it != sample.fields.end(); ++it, ++fields) {
            check(sample, it.key(), it.value());
        }
    }
    ASSERT_GT(fields, 200);
}

/// One value of every form JSON has, but for `form`.
QJsonArray ofOtherForms(QJsonValue::Type form)
{
    QJsonArray others;
    for (const QJsonValue &value :
         {QJsonValue(true), QJsonValue(7.5), QJsonValue(QStringLiteral("～")), QJsonValue(QJsonArray{1, true}),
          QJsonValue(QJsonObject{{QStringLiteral("～"), 1}})}) {
        if (value.type() != form) {
            others.append(value);
        }
    }
    return others;
}

QStringList describedNames(const AnyRecord &record)
{
    QStringList names;
    std::visit(
        [&names](const auto &value) {
            std::decay_t<decltype(value)>::describe(
                value, [&names](const char *name, const auto &) { names.append(QLatin1String(name)); });
        },
        record);
    return names;
}

TEST(EveryField, RefusesEveryOtherFormOfJsonByItsName)
{
    forEachField([](const Sample &sample, const QString &field, const QJsonValue &value) {
        for (const QJsonValue &wrong : ofOtherForms(value.type())) {
            QJsonObject object = sample.fields;
            object.insert(field, wrong);
            const auto read = fromJson(sample.kind, object);
            ASSERT_FALSE(read) << sample.name(field, wrong);
            EXPECT_EQ(read.error(), (Error{ErrorCode::InvalidValue, field, {}})) << sample.name(field, wrong);
        }
    });
}

TEST(EveryField, OfAListRefusesOneEntryOfAnotherForm)
{
    int lists = 0;
    forEachField([&lists](const Sample &sample, const QString &field, const QJsonValue &value) {
        if (!value.isArray()) {
            return;
        }
        ++lists;
        const QJsonValue good = value.toArray().first();
        for (const QJsonValue &wrong : ofOtherForms(good.type())) {
            const auto read = fromJson(sample.kind, {{field, QJsonArray{good, wrong}}});
            ASSERT_FALSE(read) << sample.name(field, wrong);
            EXPECT_EQ(read.error(), (Error{ErrorCode::InvalidValue, field, {}})) << sample.name(field, wrong);
        }
        EXPECT_EQ(toJson(fromJson(sample.kind, {{field, QJsonArray{good, good}}}).value()).value(field),
                  QJsonValue(QJsonArray{good, good}))
            << sample.name(field);
    });
    EXPECT_GT(lists, 15);
}

TEST(EveryField, IsEmptyWhenNull)
{
    forEachField([](const Sample &sample, const QString &field, const QJsonValue &) {
        const auto read = fromJson(sample.kind, {{field, QJsonValue()}});
        ASSERT_TRUE(read) << sample.name(field);
        EXPECT_EQ(toJson(*read), toJson(fromJson(sample.kind, {}).value())) << sample.name(field);
    });
}

TEST(EveryField, IsKnownByItsOwnNameOnly)
{
    forEachField([](const Sample &sample, const QString &field, const QJsonValue &value) {
        for (const QString &other : {QString(field + QLatin1Char(' ')), QString(QLatin1Char('_') + field),
                                     QString(field.at(0).toUpper() + field.mid(1))}) {
            const auto read = fromJson(sample.kind, {{other, value}});
            ASSERT_FALSE(read) << sample.name(other);
            EXPECT_EQ(read.error(), (Error{ErrorCode::UnknownField, other, {}})) << sample.name(other);
        }
    });
}

TEST(EveryField, ThatChangesIsNamedAndNoOther)
{
    int changed = 0;
    forEachField([&changed](const Sample &sample, const QString &field, const QJsonValue &value) {
        const AnyRecord blank = fromJson(sample.kind, {}).value();
        const AnyRecord one = fromJson(sample.kind, {{field, value}}).value();
        const bool isDefault = toJson(blank).value(field) == value;
        const QStringList expected = isDefault ? QStringList() : QStringList{field};
        EXPECT_EQ(changedFields(blank, one), expected) << sample.name(field);
        EXPECT_EQ(changedFields(one, blank), expected) << sample.name(field);
        EXPECT_TRUE(changedFields(one, one).isEmpty()) << sample.name(field);
        changed += isDefault ? 0 : 1;
    });
    EXPECT_GT(changed, 200);
}

TEST(EveryField, IsNamedInTheOrderOfItsType)
{
    for (const Sample &sample : samples()) {
        const AnyRecord blank = fromJson(sample.kind, {}).value();
        const AnyRecord full = fromJson(sample.kind, sample.fields).value();
        QStringList expected;
        for (const QString &name : describedNames(full)) {
            if (toJson(blank).value(name) != toJson(full).value(name)) {
                expected.append(name);
            }
        }
        EXPECT_EQ(changedFields(blank, full), expected) << kindWord(sample.kind).data();
        EXPECT_EQ(changedFields(full, blank), expected) << kindWord(sample.kind).data();
    }
}

// The case file -----------------------------------------------------------------------------------------------------

/// Fails where `json` lacks a field of the type, or has one it lacks; looks into fields that have fields.
template <class T>
void expectAllFields(const QJsonObject &json, const QString &place)
{
    QStringList names;
    const T blank{};
    T::describe(blank, [&]<class F>(const char *name, const F &) {
        const QString within = place + QLatin1Char('.') + QLatin1String(name);
        names.append(QLatin1String(name));
        if constexpr (Described<F>) {
            expectAllFields<F>(json.value(QLatin1String(name)).toObject(), within);
        } else if constexpr (requires { typename F::value_type; }) {
            if constexpr (Described<typename F::value_type>) {
                expectAllFields<typename F::value_type>(json.value(QLatin1String(name)).toArray().first().toObject(),
                                                        within);
            }
        }
    });
    QStringList known = json.keys();
    known.sort();
    names.sort();
    EXPECT_EQ(known, names) << place.toStdString();
}

TEST(ReleasedFields, AreAllInTheCaseFile)
{
    for (const Sample &sample : samples()) {
        std::visit(
            [&sample](const auto &value) {
                expectAllFields<std::decay_t<decltype(value)>>(sample.fields, kindWord(sample.kind));
            },
            fromJson(sample.kind, {}).value());
    }
}

// Members -----------------------------------------------------------------------------------------------------------

/// Stands for a value of any type where only the number of members is asked for.
struct Anything {
    template <class T>
    operator T() const // NOLINT(google-explicit-constructor): never called
    {
        std::abort();
    }
};

template <class T, class... Members>
constexpr size_t memberCount()
{
    if constexpr (requires { T{Members{}..., Anything{}}; }) {
        return memberCount<T, Members..., Anything>();
    } else {
        return sizeof...(Members);
    }
}

template <class... Types>
void expectEveryMemberDescribed(const std::variant<Types...> *)
{
    const auto check = []<class T>(const T &value) {
        EXPECT_EQ(static_cast<size_t>(describedNames(value).size()), memberCount<T>()) << kindWord(T::kind).data();
    };
    (check(Types{}), ...);
}

TEST(EveryMember, OfAKindIsDescribedSoThatNoneIsLostOnTheWayToTheDisk)
{
    expectEveryMemberDescribed(static_cast<const AnyRecord *>(nullptr));
}

} // namespace
} // namespace oyako::records
