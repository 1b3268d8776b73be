// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/audit_words.h"

#include "core/forms/library.h"
#include "core/office/list.h"
#include "ui/text/clinic.h"
#include "ui/text/programs.h"
#include "ui/text/records.h"

#include <QCoreApplication>

#include <array>

namespace oyako::text {

using book::Access;
using book::AuditEntry;

namespace {

constexpr qsizetype mostNames = 3;

QString say(const char *source)
{
    return QCoreApplication::translate("AuditWords", source);
}

struct Row {
    const char *detail;
    std::optional<Access> access; ///< Empty: whatever was done.
    const char *words;
};

/// Details that are one stable phrase. The kind stands in a column of its own.
const std::array rows{
    Row{"checkup", Access::Read, QT_TRANSLATE_NOOP("AuditWords", "健診の用紙をひらきました")},
    Row{"page", Access::Read, QT_TRANSLATE_NOOP("AuditWords", "その方のページをひらきました")},
    Row{"command_line", {}, QT_TRANSLATE_NOOP("AuditWords", "コマンドで読みました")},
    Row{"tray", {}, QT_TRANSLATE_NOOP("AuditWords", "受けとりトレイで、ファイルとならべて見ました")},
    Row{"declined", {}, QT_TRANSLATE_NOOP("AuditWords", "受けとりトレイのファイルを、取り込まないことにしました")},
    Row{"results", {}, QT_TRANSLATE_NOOP("AuditWords", "家族へ渡す健診と接種の結果")},
    Row{"sealed", {}, QT_TRANSLATE_NOOP("AuditWords", "封をしたファイル")},
    Row{"audit_report", {}, QT_TRANSLATE_NOOP("AuditWords", "アクセス記録の日報")},
    Row{"visit pack", {}, QT_TRANSLATE_NOOP("AuditWords", "予約の日の紙ひとそろい")},
    Row{"form", Access::Print, QT_TRANSLATE_NOOP("AuditWords", "問診票か届出")},
    Row{"whole book", {}, QT_TRANSLATE_NOOP("AuditWords", "手帳まるごと")},
    Row{"papers", {}, QT_TRANSLATE_NOOP("AuditWords", "しまってある書類")},
    Row{"invitation letter", {}, QT_TRANSLATE_NOOP("AuditWords", "鍵をしらせる手紙")},
    Row{"survey file", {}, QT_TRANSLATE_NOOP("AuditWords", "アンケートのファイル")},
    Row{"survey answer", {}, QT_TRANSLATE_NOOP("AuditWords", "アンケートの答え1枚")},
    Row{"survey results", {}, QT_TRANSLATE_NOOP("AuditWords", "アンケートの集計")},
    Row{"survey results csv", {}, QT_TRANSLATE_NOOP("AuditWords", "アンケートの集計(CSV)")},
    Row{"first", Access::Login, QT_TRANSLATE_NOOP("AuditWords", "この施設の、はじめの管理の人です")},
    Row{"nobody", Access::Login, QT_TRANSLATE_NOOP("AuditWords", "担当の人の合言葉ではない鍵でひらきました")},
    Row{"list_missing", {}, QT_TRANSLATE_NOOP("AuditWords", "失敗のひかえのファイルが、なくなっていました")},
    Row{"list_damaged", {}, QT_TRANSLATE_NOOP("AuditWords", "失敗のひかえに、読めない行がありました")},
    Row{"pin", Access::ChangePerson, QT_TRANSLATE_NOOP("AuditWords", "暗証番号で代わりました")},
    Row{"pin", Access::LoginFailed, QT_TRANSLATE_NOOP("AuditWords", "暗証番号がちがいました")},
    Row{"pin", Access::Write, QT_TRANSLATE_NOOP("AuditWords", "暗証番号を決めました")},
    Row{"passphrase", Access::ChangePerson, QT_TRANSLATE_NOOP("AuditWords", "合言葉で代わりました")},
    Row{"passphrase", Access::LoginFailed, QT_TRANSLATE_NOOP("AuditWords", "合言葉がちがいました")},
    Row{"staff_add", Access::Write, QT_TRANSLATE_NOOP("AuditWords", "担当の人を加えました")},
    Row{"staff_passphrase", Access::Write, QT_TRANSLATE_NOOP("AuditWords", "担当の人の合言葉を変えました")},
    Row{"staff_retire", Access::Write, QT_TRANSLATE_NOOP("AuditWords", "担当の人を退職にしました")},
    Row{"staff_duty", Access::Write, QT_TRANSLATE_NOOP("AuditWords", "担当の人の係を変えました")},
    Row{"form", Access::Write, QT_TRANSLATE_NOOP("AuditWords", "健診や問診票を書きました")},
    Row{"handover", Access::Write, QT_TRANSLATE_NOOP("AuditWords", "わたすことの同意を書きました")},
    Row{"follow-up", Access::Write, QT_TRANSLATE_NOOP("AuditWords", "結果を見とどけたことにしました")},
};

QString phraseOf(const QString &detail, Access access)
{
    for (const Row &row : rows) {
        if (detail == QLatin1String(row.detail) && (!row.access || *row.access == access)) {
            return say(row.words);
        }
    }
    return {};
}

/// "staff_add 1", "edit 12": a change, and how many records of the person it touched.
QString changeWords(const AuditEntry &entry)
{
    const QString action = entry.detail.section(QLatin1Char(' '), 0, 0);
    bool isCount = false;
    const int count = entry.detail.section(QLatin1Char(' '), 1).toInt(&isCount);
    const QString known = phraseOf(action, Access::Write);
    const QString words = known.isEmpty() ? actionName(action) : known;
    if ((!isCount && entry.detail != action) || (known.isEmpty() && words == action)) {
        return {};
    }
    return count > 1 ? QCoreApplication::translate("AuditWords", "%1(%n件)", nullptr, count).arg(words) : words;
}

/// "2026-11" of a list or statistics.
QDate monthIn(const QString &subject)
{
    return QDate::fromString(subject.section(QLatin1Char(' '), -1), QStringLiteral("yyyy-MM"));
}

QString monthWords(const QString &subject, const Speech &speech)
{
    const QDate month = monthIn(subject);
    return month.isValid() ? monthName(month, speech) : subject;
}

QString namesIn(const QStringList &ids, const NameOf &nameOf)
{
    QStringList names;
    for (const QString &text : ids.mid(0, mostNames)) {
        const auto id = RecordId::fromString(text);
        const QString name = id ? nameOf(*id) : QString();
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    const auto others = static_cast<int>(ids.size() - names.size());
    if (others > 0 && !names.isEmpty()) {
        names.append(QCoreApplication::translate("AuditWords", "ほか%n人", nullptr, others));
    }
    return names.isEmpty() ? QString() : inOneLine(names);
}

/// "letters 12 01a2…" with the subject "due 2026-11": a list, and for how many children what was made of it.
QString listWords(const AuditEntry &entry, const Speech &speech, const NameOf &nameOf)
{
    static const QHash<QString, const char *> uses{
        {QStringLiteral("list"), QT_TRANSLATE_NOOP("AuditWords", "一覧")},
        {QStringLiteral("csv"), QT_TRANSLATE_NOOP("AuditWords", "一覧(CSV)")},
        {QStringLiteral("letters"), QT_TRANSLATE_NOOP("AuditWords", "案内の手紙")},
        {QStringLiteral("labels"), QT_TRANSLATE_NOOP("AuditWords", "宛名ラベル")},
        {QStringLiteral("sheets"), QT_TRANSLATE_NOOP("AuditWords", "健診票")}};
    const QStringList parts = entry.detail.split(QLatin1Char(' '));
    const auto kind = office::listFromWord(entry.subject.section(QLatin1Char(' '), 0, 0));
    const char *use = uses.value(parts.first());
    bool isCount = false;
    const int count = parts.value(1).toInt(&isCount);
    if (!use || !kind || !isCount) {
        return {};
    }
    const QString words = QCoreApplication::translate("AuditWords", "「%1」%2、%n人分の%3", nullptr, count)
                              .arg(listName(*kind), monthWords(entry.subject, speech), say(use));
    const QString names = namesIn(parts.mid(2), nameOf);
    return names.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, names);
}

/// A sensitive question of a form (subject) or the sensitive answers of a form a family filled in.
QString questionWords(const AuditEntry &entry, const Speech &speech)
{
    const QString language = code(speech.language);
    if (const auto form = forms::builtInForm(entry.subject)) {
        for (const forms::Item &item : (*form)->items) {
            if (item.linkId == entry.detail) {
                return say(QT_TRANSLATE_NOOP("AuditWords", "「%1」を見ました")).arg(item.label(language));
            }
        }
    }
    const auto answered = forms::builtInForm(entry.detail);
    return answered
               ? say(QT_TRANSLATE_NOOP("AuditWords", "ご家庭の答え(%1)を見ました")).arg((*answered)->title.in(language))
               : QString();
}

/// Details that hold a number, a month, a format or an instant.
QString countedWords(const AuditEntry &entry, const Speech &speech)
{
    const QString word = entry.detail.section(QLatin1Char(' '), 0, 0);
    const QString rest = entry.detail.section(QLatin1Char(' '), 1);
    if (word == QLatin1String("lock_after")) {
        return QCoreApplication::translate("AuditWords", "自動でロックするまでを%n分にしました", nullptr, rest.toInt());
    }
    if (word == QLatin1String("audit")) {
        return QCoreApplication::translate("AuditWords", "アクセス記録%n件(CSV)", nullptr, rest.toInt());
    }
    if (word == QLatin1String("export")) {
        return say(QT_TRANSLATE_NOOP("AuditWords", "%1のファイル")).arg(rest.toUpper());
    }
    if (word == QLatin1String("statistics")) {
        return (rest.isEmpty() ? say(QT_TRANSLATE_NOOP("AuditWords", "%1の統計"))
                               : say(QT_TRANSLATE_NOOP("AuditWords", "%1の統計(CSV)")))
            .arg(monthWords(entry.subject, speech));
    }
    return {};
}

/// A login that failed while the book was closed: when.
QString failureWords(const AuditEntry &entry, const Speech &speech)
{
    const QDateTime at = QDateTime::fromString(entry.detail, Qt::ISODateWithMs);
    if (entry.access != Access::LoginFailed || !at.isValid()) {
        return {};
    }
    const QDateTime local = at.toTimeZone(entry.at.timeZone());
    return say(QT_TRANSLATE_NOOP("AuditWords", "%1 %2に、合言葉がちがいました"))
        .arg(date(local.date(), speech), local.toString(QStringLiteral("HH:mm")));
}

} // namespace

QString accessName(Access access)
{
    switch (access) {
    case Access::Login: return say(QT_TRANSLATE_NOOP("AuditWords", "ログイン"));
    case Access::LoginFailed: return say(QT_TRANSLATE_NOOP("AuditWords", "ログイン失敗"));
    case Access::ChangePerson: return say(QT_TRANSLATE_NOOP("AuditWords", "担当を交代"));
    case Access::Lock: return say(QT_TRANSLATE_NOOP("AuditWords", "ロック"));
    case Access::Read: return say(QT_TRANSLATE_NOOP("AuditWords", "閲覧"));
    case Access::ReadSensitive: return say(QT_TRANSLATE_NOOP("AuditWords", "慎重な項目の閲覧"));
    case Access::Write: return say(QT_TRANSLATE_NOOP("AuditWords", "記入"));
    case Access::Import: return say(QT_TRANSLATE_NOOP("AuditWords", "取り込み"));
    case Access::Print: return say(QT_TRANSLATE_NOOP("AuditWords", "印刷"));
    case Access::Export: return say(QT_TRANSLATE_NOOP("AuditWords", "書き出し"));
    }
    return {};
}

QString auditDetail(const AuditEntry &entry, const Speech &speech, const NameOf &nameOf)
{
    const bool isChange = entry.access == Access::Write || entry.access == Access::Import;
    for (const QString &words : {phraseOf(entry.detail, entry.access), countedWords(entry, speech),
                                 failureWords(entry, speech), listWords(entry, speech, nameOf),
                                 entry.access == Access::ReadSensitive ? questionWords(entry, speech) : QString(),
                                 isChange ? changeWords(entry) : QString()}) {
        if (!words.isEmpty()) {
            return words;
        }
    }
    return entry.detail;
}

} // namespace oyako::text
