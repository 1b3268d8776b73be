// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace oyako::programs {

/// A city, town, village, ward of Tokyo, or ward of a designated city.
struct Municipality {
    QString code;       ///< Six digits with their check digit, leading zeros kept (全国地方公共団体コード).
    QString prefecture; ///< 北海道, 東京都 …
    QString name;       ///< 札幌市, 札幌市中央区, 宮古郡多良間村
    QString kana;       ///< Full-width katakana.
    QString site;       ///< Its web address; may be empty.
    QString city;       ///< Of a ward of a designated city: the city's code. Else empty.

    friend bool operator==(const Municipality &, const Municipality &) = default;
};

/// Whether six digits are a well-formed code: the last is the check digit of the first five.
[[nodiscard]] bool isMunicipalityCode(const QString &code);

/// The six-digit code of a prefecture by its name (東京都 → 130001); empty when there is none of that name.
[[nodiscard]] QString prefectureCode(const QString &prefecture);

/// The municipalities of Japan by code and by name.
class MunicipalityTable final {
public:
    /// Reads lgcode, prefecture, name, kana, url. BadData: field "row N, COLUMN", argument the reason.
    [[nodiscard]] static Result<MunicipalityTable> parse(QByteArrayView csv);
    /// The table that is part of the program.
    [[nodiscard]] static const MunicipalityTable &builtIn();

    [[nodiscard]] const QList<Municipality> &all() const { return m_all; }
    /// InvalidValue (field "municipality") for a malformed code, UnknownRecord for one that is not in the table.
    [[nodiscard]] Result<Municipality> find(const QString &code) const;

    /// The municipality whose web site is on a host, with or without "www.": "city.matsusaka.mie.jp" → 松阪市; a
    /// city rather than its wards. Nothing for others.
    [[nodiscard]] std::optional<Municipality> atHost(const QString &host) const;

    /// Those whose name or reading begins with the text, cities and wards before towns and villages, then those that
    /// hold it; at most `limit`. The text may be
    /// kanji, hiragana, katakana of either width, or begin with the prefecture (東京都港区, 東京港区, 港区). A district
    /// (宮古郡) may be left out.
    [[nodiscard]] QList<Municipality> search(const QString &text, int limit = 20) const;

private:
    struct Keys {
        QStringList beginnings; ///< Texts that a good match begins.
        QString name;
        QString kana;
    };
    void index();
    [[nodiscard]] static Keys keysOf(const Municipality &municipality);
    [[nodiscard]] static bool begins(const Keys &keys, const QString &wanted);
    [[nodiscard]] static bool holds(const Keys &keys, const QString &wanted);

    QList<Municipality> m_all;
    QList<Keys> m_keys;
    QHash<QString, qsizetype> m_places;
    QHash<QString, qsizetype> m_hosts;
};

} // namespace oyako::programs
