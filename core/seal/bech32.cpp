// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/bech32.h"

#include "core/seal/five_bits.h"

#include <array>
#include <string_view>

namespace oyako::seal {

using store::Secret;

namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr size_t checkSymbols = 6;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The remainder of a polynomial over GF(32), fed symbol by symbol.
class Checksum {
public:
    explicit Checksum(QByteArrayView prefix)
    {
        for (const char c : prefix) {
            add(static_cast<unsigned char>(lower(c)) >> 5U);
        }
        add(0);
        for (const char c : prefix) {
            add(static_cast<unsigned char>(lower(c)) & 31U);
        }
    }
    void add(unsigned symbol)
    {
        constexpr std::array<quint32, 5> generators{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const quint32 top = m_remainder >> 25U;
        m_remainder = ((m_remainder & 0x1ffffffU) << 5U) ^ symbol;
        for (size_t i = 0; i < generators.size(); ++i) {
            m_remainder ^= ((top >> i) & 1U) != 0 ? generators[i] : 0;
        }
    }
    [[nodiscard]] quint32 remainder() const { return m_remainder; }

private:
    quint32 m_remainder = 1;
};

tl::unexpected<Error> refuse()
{
    return fail(ErrorCode::InvalidValue, QStringLiteral("key"));
}

bool isMixedCase(QByteArrayView text)
{
    bool hasLower = false;
    bool hasUpper = false;
    for (const char c : text) {
        hasLower = hasLower || (c >= 'a' && c <= 'z');
        hasUpper = hasUpper || (c >= 'A' && c <= 'Z');
    }
    return hasLower && hasUpper;
}

bool hasPrefix(QByteArrayView prefix, QByteArrayView text)
{
    return text.size() > prefix.size() + static_cast<qsizetype>(checkSymbols) && text.startsWith(prefix) &&
           text[prefix.size()] == '1' && !isMixedCase(text);
}

} // namespace

Secret encodeBech32(QByteArrayView prefix, QByteArrayView bytes)
{
    const size_t symbols = (static_cast<size_t>(bytes.size()) * 8 + 4) / 5;
    const auto start = static_cast<size_t>(prefix.size()) + 1;
    Secret text(start + symbols + checkSymbols);
    std::copy(prefix.begin(), prefix.end(), text.data());
    text.data()[start - 1] = '1';
    Checksum checksum(prefix);
    size_t at = start;
    const bool upper = prefix[0] >= 'A' && prefix[0] <= 'Z';
    const auto put = [&](unsigned symbol) {
        const char c = alphabet[symbol];
        text.data()[at++] = static_cast<unsigned char>(upper && c >= 'a' ? c - 'a' + 'A' : c);
    };
    splitInFives(bytes, [&](unsigned symbol) {
        checksum.add(symbol);
        put(symbol);
    });
    for (size_t i = 0; i < checkSymbols; ++i) {
        checksum.add(0);
    }
    const quint32 check = checksum.remainder() ^ 1U;
    for (size_t i = 0; i < checkSymbols; ++i) {
        put((check >> (5U * (checkSymbols - 1 - i))) & 31U);
    }
    return text;
}

Result<Secret> decodeBech32(QByteArrayView prefix, QByteArrayView text)
{
    if (!hasPrefix(prefix, text)) {
        return refuse();
    }
    const QByteArrayView data = text.sliced(prefix.size() + 1);
    Checksum checksum(prefix);
    Secret symbols(static_cast<size_t>(data.size()));
    for (qsizetype i = 0; i < data.size(); ++i) {
        const size_t symbol = alphabet.find(lower(data[i]));
        if (symbol == std::string_view::npos) {
            return refuse();
        }
        symbols.data()[i] = static_cast<unsigned char>(symbol);
        checksum.add(static_cast<unsigned>(symbol));
    }
    const size_t count = symbols.size() - checkSymbols;
    Secret bytes(count * 5 / 8);
    size_t at = 0;
    const bool whole = joinFives({symbols.data(), count}, [&](unsigned char byte) { bytes.data()[at++] = byte; });
    if (checksum.remainder() != 1 || !whole) {
        return refuse();
    }
    return bytes;
}

} // namespace oyako::seal
