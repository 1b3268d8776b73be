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
                     [this, book, key, done = std::move(done)](QKeychain::Job *finished) {
                         const auto written = outcome(*finished);
                         if (!written) {
                             done(written);
                             return;
                         }
                         read(book, [key, done](const Result<QByteArray> &back) {
                             const bool same = back && *back == key;
                             done(same ? Result<void>() : fail(ErrorCode::Unsupported, QStringLiteral("keyStore")));
                         });
                     });
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
    // Only a question, for an entry that cannot be there. The first entry ever written may make the system ask for a
    // new keyring's password: that must not come before the person has chosen to use the key store.
    const QString nobodys = QStringLiteral("probe-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    read(nobodys, [done = std::move(done)](const Result<QByteArray> &answer) {
        if (!answer && answer.error().code == ErrorCode::NotFound) {
            done({});
        } else {
            done(fail(ErrorCode::Unsupported, QStringLiteral("keyStore")));
        }
    });
}

} // namespace oyako::platform
