// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/platform/key_store.h"
#include "ui/platform/notifier.h"

#include <QMap>

namespace oyako::test {

/// A key store in memory, which may not have started yet, or whose question somebody has refused.
class MemoryKeyStore final : public platform::KeyStore {
public:
    void probe(Done done) override { done({}); }
    void write(const QString &book, const QByteArray &key, Done done) override
    {
        ++questions;
        keys.insert(book, key);
        done({});
    }
    void read(const QString &book, Read done) override
    {
        ++questions;
        if (starting || refused) {
            done(fail(starting ? ErrorCode::Unsupported : ErrorCode::Cancelled, QStringLiteral("keyStore")));
        } else if (keys.contains(book)) {
            done(keys.value(book));
        } else {
            done(fail(ErrorCode::NotFound, QStringLiteral("keyStore")));
        }
    }
    void remove(const QString &book, Done done) override
    {
        ++questions;
        keys.remove(book);
        done({});
    }

    QMap<QString, QByteArray> keys;
    bool starting = false;
    bool refused = false;
    int questions = 0; ///< Each may make the system ask the person to unlock it.
};

/// Keeps what was shown; `works` is whether a desktop is there.
class ListNotifier final : public platform::Notifier {
public:
    [[nodiscard]] bool isSupported() const override { return true; }
    void show(const platform::Notice &notice, std::function<void(bool)> shown) override
    {
        if (works) {
            notices.append(notice);
        }
        shown(works);
    }

    QList<platform::Notice> notices;
    bool works = true;
};

} // namespace oyako::test
