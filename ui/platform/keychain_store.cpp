// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/keychain_store.h"

#include <qt6keychain/keychain.h>

#include <QUuid>

namespace oyako::platform {

namespace {

const QString service = QStringLiteral("oyako");

QString keyOf(const QString &book)
{
    return service + QLatin1Char('/') + book;
}

Result<void> outcome(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: return {};
    case QKeychain::EntryNotFound: return fail(ErrorCode::NotFound, QStringLiteral("keyStore"));
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return fail(ErrorCode::Cancelled, QStringLiteral("keyStore"));
    default: return fail(ErrorCode::Unsupported, QStringLiteral("keyStore"));
    }
}

template <class Job>
Job *prepared(const QString &book)
{
    auto *job = new Job(service);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(keyOf(book));
    return job;
}

} // namespace

void KeychainStore::write(const QString &book, const QByteArray &key, Done done)
{
    auto *job = prepared<QKeychain::WritePasswordJob>(book);
    job->setBinaryData(key);
    QObject::connect(job, &QKeychain::Job::finished,
                     [done = std::move(done)](QKeychain::Job *finished) { done(outcome(*finished)); });
    job->start();
}

void KeychainStore::read(const QString &book, Read done)
{
    auto *job = prepared<QKeychain::ReadPasswordJob>(book);
    QObject::connect(job, &QKeychain::Job::finished, [done = std::move(done)](QKeychain::Job *finished) {
        const auto result = outcome(*finished);
        if (!result) {
            done(fail(result.error()));
            return;
        }
        done(static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData());
    });
    job->start();
}

void KeychainStore::remove(const QString &book, Done done)
{
    auto *job = prepared<QKeychain::DeletePasswordJob>(book);
    QObject::connect(job, &QKeychain::Job::finished,
                     [done = std::move(done)](QKeychain::Job *finished) { done(outcome(*finished)); });
    job->start();
}

void KeychainStore::probe(Done done)
{
    const QString name = QStringLiteral("probe-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray value = QUuid::createUuid().toRfc4122();
    write(name, value, [this, name, value, done](const Result<void> &written) {
        if (!written) {
            done(fail(ErrorCode::Unsupported, QStringLiteral("keyStore")));
            return;
        }
        read(name, [this, name, value, done](const Result<QByteArray> &back) {
            const bool same = back && *back == value;
            remove(name, [same, done](const Result<void> &removed) {
                if (same && removed) {
                    done({});
                } else {
                    done(fail(ErrorCode::Unsupported, QStringLiteral("keyStore")));
                }
            });
        });
    });
}

} // namespace oyako::platform
