// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/pack.h"

#include <zlib.h>

namespace oyako::seal {

namespace {

constexpr int rawDeflate = -MAX_WBITS;
constexpr int memoryLevel = 9;
constexpr qsizetype piece = 64 * 1024;

Bytef *raw(QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(bytes.data());
}

/// zlib takes its input without const, and does not change it.
Bytef *inputOf(QByteArrayView bytes)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
}

} // namespace

QByteArray pack(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawDeflate, memoryLevel, Z_DEFAULT_STRATEGY);
    stream.next_in = inputOf(plain);
    stream.avail_in = static_cast<uInt>(plain.size());
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, stream.avail_in)), Qt::Uninitialized);
    stream.next_out = raw(out);
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packMagic.toByteArray() + out;
}

Result<QByteArray> inflate(QByteArrayView deflated, qint64 limit)
{
    z_stream stream{};
    inflateInit2(&stream, rawDeflate);
    stream.next_in = inputOf(deflated);
    stream.avail_in = static_cast<uInt>(deflated.size());
    QByteArray plain;
    QByteArray buffer(piece, Qt::Uninitialized);
    int status = Z_OK;
    while (status == Z_OK && plain.size() <= limit) {
        stream.next_out = raw(buffer);
        stream.avail_out = static_cast<uInt>(piece);
        status = ::inflate(&stream, Z_NO_FLUSH);
        plain.append(buffer.constData(), piece - static_cast<qsizetype>(stream.avail_out));
    }
    const bool isWhole = status == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (plain.size() > limit) {
        return fail(ErrorCode::TooLarge, {}, {QString::number(limit)});
    }
    return isWhole ? Result<QByteArray>(plain) : fail(ErrorCode::Damaged, QStringLiteral("content"));
}

Result<QByteArray> unpack(const QByteArray &packed, qint64 limit)
{
    return packed.startsWith(packMagic) ? inflate(QByteArrayView(packed).sliced(packMagic.size()), limit)
                                        : fail(ErrorCode::NotRecognised, QStringLiteral("content"));
}

} // namespace oyako::seal
