// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/agenda.h"

#include "core/programs/municipalities.h"
#include "core/programs/table_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace oyako::text {

namespace {

struct Question {
    const char *fact;
    const char *words;
};

/// Facts of resources/programs/procedures.csv. A fact without words here is not asked in the window.
constexpr std::array questions{
    Question{"employed", QT_TRANSLATE_NOOP("Agenda", "お母さんは働いていますか(会社員・公務員・パートなど)")},
    Question{"partner_employed", QT_TRANSLATE_NOOP("Agenda", "お父さん・パートナーは働いていますか")},
    Question{"employees_insurance", QT_TRANSLATE_NOOP("Agenda", "お母さんは会社の健康保険に入っていますか")},
    Question{"employment_insurance", QT_TRANSLATE_NOOP("Agenda", "お母さんは雇用保険に入っていますか")},
    Question{"national_health_insurance", QT_TRANSLATE_NOOP("Agenda", "お母さんは国民健康保険に入っていますか")},
    Question{"national_pension", QT_TRANSLATE_NOOP("Agenda", "お母さんは国民年金(第1号)に入っていますか")},
    Question{"single_parent", QT_TRANSLATE_NOOP("Agenda", "ひとり親の家庭ですか")},
    Question{"lives_in_tokyo", QT_TRANSLATE_NOOP("Agenda", "東京都に住んでいますか")},
    Question{"uses_car", QT_TRANSLATE_NOOP("Agenda", "車を使いますか")},
    Question{"needs_childcare", QT_TRANSLATE_NOOP("Agenda", "保育園などに預けたいですか")},
    Question{"not_in_childcare", QT_TRANSLATE_NOOP("Agenda", "いま、保育園などに通っていませんか")},
    Question{"birth_away_from_home", QT_TRANSLATE_NOOP("Agenda", "里帰り出産をしますか")},
    Question{"both_parents_leave", QT_TRANSLATE_NOOP("Agenda", "ふたりとも育児休業をとりますか")},
    Question{"foreign_national", QT_TRANSLATE_NOOP("Agenda", "外国の国籍のご家族ですか")},
    Question{"born_abroad", QT_TRANSLATE_NOOP("Agenda", "海外で生まれましたか")},
    Question{"low_birth_weight", QT_TRANSLATE_NOOP("Agenda", "生まれたときの体重は2,500g未満でしたか")},
};

QString say(const char *source)
{
    return QCoreApplication::translate("Agenda", source);
}

bool isEnglish(const Speech &speech)
{
    return speech.language == Language::English;
}

bool isEasy(const Speech &speech)
{
    return speech.language == Language::EasyJapanese;
}

/// What the tables name in Japanese, in the reader's words.
template <class Words>
Words inWords(const Words &japanese, const Speech &speech)
{
    return isEnglish(speech) ? programs::inEnglish(japanese)
           : isEasy(speech)  ? programs::inEasyJapanese(japanese)
                             : japanese;
}

/// "11月25日(水) 10:30 あおば産婦人科"
QString appointmentWords(const agenda::PlannedAppointment &appointment, const Speech &speech)
{
    QStringList parts{shortDate(appointment.date, speech)};
    for (const QString &part : {appointment.time, appointment.place}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QLatin1Char(' '));
}

/// The legal last day in its own sentence.
QString lastDayWords(const agenda::AgendaItem &item, const QDate &today, const Speech &speech)
{
    const QString day = date(item.lastDay, speech);
    if (item.lastDay < today) {
        return say(QT_TRANSLATE_NOOP("Agenda", "期限は%1でした")).arg(day);
    }
    switch (item.kind) {
    case agenda::ItemKind::Vaccination: return say(QT_TRANSLATE_NOOP("Agenda", "公費で受けられるのは%1まで")).arg(day);
    case agenda::ItemKind::Antenatal:
    case agenda::ItemKind::Postpartum:
    case agenda::ItemKind::Checkup: return say(QT_TRANSLATE_NOOP("Agenda", "受けられるのは%1まで")).arg(day);
    default: return say(QT_TRANSLATE_NOOP("Agenda", "%1まで")).arg(day);
    }
}

QString advisedWords(const agenda::AgendaItem &item, const QDate &today, const Speech &speech)
{
    if (item.kind == agenda::ItemKind::Backup) {
        return say(QT_TRANSLATE_NOOP("Agenda", "3か月より前から、とっていません"));
    }
    const QString day = date(item.advisedUntil, speech);
    return item.advisedUntil < today ? say(QT_TRANSLATE_NOOP("Agenda", "おすすめは%1まででした")).arg(day)
                                     : say(QT_TRANSLATE_NOOP("Agenda", "おすすめは%1まで")).arg(day);
}

/// From when: of a dose the advised day, which the first possible one may lie before.
QString beginWords(const agenda::AgendaItem &item, bool saysEnd, const Speech &speech)
{
    const QString from = date(item.opens, speech);
    if (item.kind != agenda::ItemKind::Vaccination) {
        return say(QT_TRANSLATE_NOOP("Agenda", "%1から")).arg(from);
    }
    return saysEnd
               ? say(QT_TRANSLATE_NOOP("Agenda", "おすすめは%1から%2まで")).arg(from, date(item.advisedUntil, speech))
               : say(QT_TRANSLATE_NOOP("Agenda", "おすすめは%1から")).arg(from);
}

QStringList dayWords(const agenda::AgendaItem &item, const QDate &today, const Speech &speech)
{
    if (item.title.key == QLatin1String("application.payment_check")) {
        return {}; // It has no last day; which payment it is about stands in the title.
    }
    if (item.title.key == QLatin1String("application.payment")) {
        return {say(QT_TRANSLATE_NOOP("Agenda", "%1までに届く予定")).arg(date(item.advisedUntil, speech))};
    }
    QStringList parts;
    const bool hasAdvised = item.advisedUntil.isValid() && item.advisedUntil != item.lastDay;
    const bool isAhead = item.opens.isValid() && item.opens > today;
    const bool isOneSpan = isAhead && hasAdvised && item.kind == agenda::ItemKind::Vaccination;
    if (isAhead) {
        parts.append(beginWords(item, isOneSpan, speech));
    }
    if (hasAdvised && !isOneSpan) {
        parts.append(advisedWords(item, today, speech));
    }
    if (item.lastDay.isValid()) {
        parts.append(lastDayWords(item, today, speech));
    }
    if (parts.isEmpty() && item.kind == agenda::ItemKind::Vaccination) {
        parts.append(say(QT_TRANSLATE_NOOP("Agenda", "いま受けられます")));
    }
    return parts;
}

/// What items say that are about something the family wrote itself; empty for others.
QString ownTitle(const agenda::AgendaItem &item, const Speech &speech)
{
    struct Words {
        const char *key;
        const char *words;
    };
    static constexpr std::array all{
        Words{"application.check", QT_TRANSLATE_NOOP("Agenda", "%1: 申請のようすを確かめる")},
        Words{"application.sent_back", QT_TRANSLATE_NOOP("Agenda", "%1: たりないものを出しなおす")},
        Words{"application.payment", QT_TRANSLATE_NOOP("Agenda", "%1: %2に入金の予定です")},
        Words{"application.payment_check", QT_TRANSLATE_NOOP("Agenda", "%1: %2の入金が届いたか確かめる")},
        Words{"grant.voucher", QT_TRANSLATE_NOOP("Agenda", "%1: 使える日がもうすぐ終わります")},
        Words{"grant.allowance", QT_TRANSLATE_NOOP("Agenda", "%1: 使える期間がもうすぐ終わります")},
        Words{"booking.opens", QT_TRANSLATE_NOOP("Agenda", "%1: 預かりの予約をする")},
        Words{"booking.ends", QT_TRANSLATE_NOOP("Agenda", "%1: 預かりの予約の受付が終わります")},
        Words{"programme.new", QT_TRANSLATE_NOOP("Agenda", "新しい制度: %1")},
        Words{"programme.changed", QT_TRANSLATE_NOOP("Agenda", "変わった制度: %1")},
        Words{"paper.deadline", QT_TRANSLATE_NOOP("Agenda", "「%1」を出す・返事をする")},
        Words{"paper.expiry", QT_TRANSLATE_NOOP("Agenda", "「%1」の有効期限")},
        Words{"paper.shred", QT_TRANSLATE_NOOP("Agenda", "「%1」の紙は、もう処分できます")},
        Words{"backup", QT_TRANSLATE_NOOP("Agenda", "手帳のバックアップをとる")},
    };
    for (const Words &own : all) {
        if (item.title.key == QLatin1String(own.key)) {
            const QString month =
                item.title.number > 0 ? locale(speech.language).standaloneMonthName(item.title.number) : QString();
            return QString(say(own.words))
                .replace(QLatin1String("%2"), month)
                .replace(QLatin1String("%1"), item.title.ja);
        }
    }
    return item.title.key == QLatin1String("programmes")
               ? QCoreApplication::translate("Agenda", "新しい制度・変わった制度 %n件", nullptr, item.title.number)
               : QString();
}

/// The host a source begins with, when it is the site of a city, town or village; empty for others.
QString municipalHost(const QString &source)
{
    static const QRegularExpression site(
        QStringLiteral("^(?:www\\.)?(?:(?:city|town|vill)\\.[a-z0-9.-]+|[a-z0-9-]+\\.city-hc)\\.jp"));
    return site.match(source).captured();
}

/// What one city says is an example, and never reads as if it were the family's own.
QString sourceLine(const QString &source, const Speech &speech)
{
    const QString words = isEnglish(speech) ? programs::inEnglish(source) : source;
    const QString host = municipalHost(source);
    if (host.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("Agenda", "出典: %1")).arg(words);
    }
    const auto whose = programs::MunicipalityTable::builtIn().atHost(host);
    return whose ? say(QT_TRANSLATE_NOOP("Agenda", "例: %1%2の案内 – %3")).arg(whose->prefecture, whose->name, words)
                 : say(QT_TRANSLATE_NOOP("Agenda", "例: ある市区町村の案内 – %1")).arg(words);
}

QStringList sourceLines(const agenda::AgendaItem &item, const Speech &speech)
{
    QStringList own;
    QStringList examples;
    for (const QString &part : item.source.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString source = part.trimmed();
        (municipalHost(source).isEmpty() ? own : examples).append(sourceLine(source, speech));
    }
    if (!examples.isEmpty() && !item.asksToConfirm) {
        own.append(
            say(QT_TRANSLATE_NOOP("Agenda", "つぎは、ほかの市区町村の例です。お住まいの市区町村では、ちがうことが"
                                            "あります。")));
    }
    return own + examples;
}

/// Which loss an item is about: 「(1人目・11月20日)」.
QString lossWords(const agenda::AgendaItem &item, const Speech &speech)
{
    const QString day = shortDate(item.lossOn, speech);
    const QString which = item.baby > 0 ? say(QT_TRANSLATE_NOOP("Agenda", "%1人目・%2")).arg(item.baby).arg(day) : day;
    const QString words = QLatin1Char('(') + which + QLatin1Char(')');
    return isEnglish(speech) ? QString(QLatin1Char(' ') + words) : words;
}

/// What it brings. In easy Japanese one thought a line.
QStringList effectLines(const QString &effect, const Speech &speech)
{
    const QString words = inWords(effect, speech);
    if (words.isEmpty() || !isEasy(speech)) {
        return words.isEmpty() ? QStringList() : QStringList{words};
    }
    static const QRegularExpression end(QStringLiteral("(?<=。)"));
    return words.split(end, Qt::SkipEmptyParts);
}

} // namespace

QString agendaTitle(const agenda::AgendaItem &item, const Speech &speech)
{
    const QString own = ownTitle(item, speech);
    if (!own.isEmpty()) {
        return own;
    }
    QString title = isEnglish(speech) && !item.title.en.isEmpty() ? item.title.en
                    : isEasy(speech)                              ? programs::inEasyJapanese(item.title.ja)
                                                                  : item.title.ja;
    title.replace(QLatin1String("%1"), QString::number(item.title.number));
    return item.lossOn.isValid() ? title + lossWords(item, speech) : title;
}

QString groupName(agenda::Group group)
{
    switch (group) {
    case agenda::Group::AdvisedPassed: return say(QT_TRANSLATE_NOOP("Agenda", "おすすめの時期や期限を過ぎました"));
    case agenda::Group::LastDayNear: return say(QT_TRANSLATE_NOOP("Agenda", "期限が近づいています"));
    case agenda::Group::ThisWeek: return say(QT_TRANSLATE_NOOP("Agenda", "これから1週間"));
    case agenda::Group::ThisMonth: return say(QT_TRANSLATE_NOOP("Agenda", "これから1か月"));
    case agenda::Group::Later: return say(QT_TRANSLATE_NOOP("Agenda", "そのあと"));
    }
    return {};
}

QString agendaDetail(const agenda::AgendaItem &item, const QDate &today, const Speech &speech)
{
    QStringList parts;
    // The official name is what stands on the door and on the paper.
    if (isEasy(speech) && !item.procedure.isEmpty() && agendaTitle(item, speech) != item.title.ja) {
        parts.append(QStringLiteral("「%1」").arg(item.title.ja));
    }
    if (item.appointment) {
        parts.append(appointmentWords(*item.appointment, speech));
    }
    parts.append(item.appointment ? QStringList() : dayWords(item, today, speech));
    if (!item.appointment && !item.where.isEmpty()) {
        parts.append(inWords(item.where, speech));
    }
    const QStringList bring =
        item.appointment && !item.appointment->bring.isEmpty() ? item.appointment->bring : item.bring;
    if (!bring.isEmpty()) {
        const QString list =
            inWords(bring, speech).join(isEnglish(speech) ? QStringLiteral(", ") : QStringLiteral("、"));
        parts.append(say(QT_TRANSLATE_NOOP("Agenda", "もちもの: %1")).arg(list));
    }
    return parts.join(QStringLiteral(" ・ "));
}

QString agendaWhy(const agenda::AgendaItem &item, const Speech &speech)
{
    const auto told = [&](const QString &words) { return isEnglish(speech) ? programs::inEnglish(words) : words; };
    QStringList lines = effectLines(item.effect, speech);
    if (!item.basis.isEmpty()) {
        lines.append(say(QT_TRANSLATE_NOOP("Agenda", "きまり: %1")).arg(told(item.basis)));
    }
    if (item.lastCountingDay.isValid() && item.lastCountingDay != item.lastDay) {
        lines.append(say(QT_TRANSLATE_NOOP("Agenda", "その日が休みなら %1 まで受けつけられます"))
                         .arg(date(item.lastCountingDay, speech)));
    }
    if (!item.origin.isEmpty()) {
        lines.append(say(QT_TRANSLATE_NOOP("Agenda", "この日は「%1」で聞いて、%2に書きました"))
                         .arg(item.origin, date(item.originOn, speech)));
    }
    if (item.asksToConfirm) {
        lines.append(
            say(QT_TRANSLATE_NOOP("Agenda", "市区町村によってちがいます。お住まいの市区町村に確認してください。")));
    }
    lines.append(sourceLines(item, speech));
    return lines.join(QLatin1Char('\n'));
}

QString sourceNames(const QString &source)
{
    QStringList names;
    const QStringList parts = source.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString host = municipalHost(part.trimmed());
        const auto whose = host.isEmpty() ? std::nullopt : programs::MunicipalityTable::builtIn().atHost(host);
        names.append(whose ? whose->prefecture + whose->name : part.trimmed());
    }
    names.removeDuplicates();
    return names.join(QChar(0x3001));
}

QString recurrenceWords(const QString &rule)
{
    if (rule.isEmpty()) {
        return {};
    }
    static const QRegularExpression form(QStringLiteral("(?:^|;)FREQ=([A-Z]+)"));
    static const QRegularExpression steps(QStringLiteral("(?:^|;)INTERVAL=(\\d{1,4})"));
    const QString often = form.match(rule).captured(1);
    const int every = std::max(1, steps.match(rule).captured(1).toInt());
    struct Words {
        const char *often;
        const char *each;
        const char *apart;
    };
    static constexpr std::array all{
        Words{"DAILY", QT_TRANSLATE_NOOP("Agenda", "毎日"), QT_TRANSLATE_NOOP("Agenda", "%1日ごと")},
        Words{"WEEKLY", QT_TRANSLATE_NOOP("Agenda", "毎週"), QT_TRANSLATE_NOOP("Agenda", "%1週ごと")},
        Words{"MONTHLY", QT_TRANSLATE_NOOP("Agenda", "毎月"), QT_TRANSLATE_NOOP("Agenda", "%1か月ごと")},
        Words{"YEARLY", QT_TRANSLATE_NOOP("Agenda", "毎年"), QT_TRANSLATE_NOOP("Agenda", "%1年ごと")},
    };
    for (const Words &words : all) {
        if (often == QLatin1String(words.often)) {
            return every == 1 ? say(words.each) : say(words.apart).arg(every);
        }
    }
    return say(QT_TRANSLATE_NOOP("Agenda", "くりかえし"));
}

QString questionText(const agenda::Question &question)
{
    for (const Question &known : questions) {
        if (question.fact == QLatin1String(known.fact)) {
            return say(known.words);
        }
    }
    return {};
}

} // namespace oyako::text
