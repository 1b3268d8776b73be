// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/field_words.h"

#include "core/records/any_record.h"

namespace oyako::records {

namespace {

template <class T>
struct Words {
    static QStringList all() { return {}; }
};

template <WordEnum E>
struct Words<E> {
    static QStringList all()
    {
        QStringList words;
        for (const auto &[value, word] : EnumWords<E>::words) {
            words.append(word);
        }
        return words;
    }
};

template <class T>
struct Words<std::optional<T>> : Words<T> {
};

template <class T>
struct Words<QList<T>> : Words<T> {
};

template <Described T>
struct Words<T> {
    static QStringList all()
    {
        QStringList words;
        T value;
        T::describe(value, [&words]<class F>(const char *, F &) { words += Words<F>::all(); });
        return words;
    }
};

template <class T>
QStringList wordsOf(const QString &field)
{
    QStringList words;
    T value;
    T::describe(value, [&]<class F>(const char *name, F &) {
        if (field == QLatin1String(name)) {
            words = Words<F>::all();
        }
    });
    return words;
}

template <class... Types>
QStringList wordsAmong(Kind kind, const QString &field, std::variant<Types...> *)
{
    QStringList words;
    ((words += Types::kind == kind ? wordsOf<Types>(field) : QStringList()), ...);
    return words;
}

} // namespace

QStringList wordsOfField(Kind kind, const QString &field)
{
    return wordsAmong(kind, field, static_cast<AnyRecord *>(nullptr));
}

} // namespace oyako::records
