// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/programs.h"

#include "core/programs/table_words.h"
#include "ui/text/agenda.h"
#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace oyako::text {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Programs", source);
}

struct Condition {
    const char *fact;
    const char *words;
};

/// Conditions of few families. They are asked beside their procedure and nowhere else: Today asks nobody about a loss
/// or an illness.
constexpr std::array rareConditions{
    Condition{"born_in_tokyo", QT_TRANSLATE_NOOP("Programs", "生まれたとき、東京都に住んでいましたか")},
    Condition{"cerebral_palsy", QT_TRANSLATE_NOOP("Programs", "出産のときのことで、重い脳性まひと診断されましたか")},
    Condition{"chronic_illness",
              QT_TRANSLATE_NOOP("Programs", "お子さんに、長い治療がいる病気(小児慢性特定疾病)がありますか")},
    Condition{"died_after_birth", QT_TRANSLATE_NOOP("Programs", "生まれてからのお別れでしたか")},
    Condition{"epidural_birth", QT_TRANSLATE_NOOP("Programs", "東京都の対象の病院で、無痛分娩をしましたか")},
    Condition{"leave_extension", QT_TRANSLATE_NOOP("Programs", "育児休業をのばす予定ですか")},
    Condition{"leave_extension_again", QT_TRANSLATE_NOOP("Programs", "1歳6か月のあとも、育児休業をのばす予定ですか")},
    Condition{"left_work_for_child",
              QT_TRANSLATE_NOOP("Programs", "妊娠・出産・育児で仕事をやめて、30日以上はたらけませんか")},
    Condition{"loss_from_12_weeks", QT_TRANSLATE_NOOP("Programs", "妊娠12週をすぎてからのお別れでしたか")},
    Condition{"loss_from_85_days", QT_TRANSLATE_NOOP("Programs", "妊娠85日(12週)をすぎてからのお別れでしたか")},
    Condition{"medical_advice",
              QT_TRANSLATE_NOOP("Programs", "お医者さんや助産師さんから、仕事のしかたについて言われましたか")},
    Condition{"moved", QT_TRANSLATE_NOOP("Programs", "引っこしをしますか(もうしましたか)")},
    Condition{"multiple", QT_TRANSLATE_NOOP("Programs", "双子や三つ子など、ふたり以上の赤ちゃんですか")},
    Condition{"over_cost_cap", QT_TRANSLATE_NOOP("Programs", "病院で払ったお金が、ひと月の限度額をこえましたか")},
    Condition{"paid_without_voucher", QT_TRANSLATE_NOOP("Programs", "受診票が使えない所で、健診のお金を払いましたか")},
    Condition{"planned_admission", QT_TRANSLATE_NOOP("Programs", "入院や帝王切開の予定がありますか")},
    Condition{"premature_care",
              QT_TRANSLATE_NOOP("Programs", "小さく生まれて(2,000g以下など)、入院がいると言われましたか")},
    Condition{"reduced_pay", QT_TRANSLATE_NOOP("Programs", "お子さんが生まれる前より、給料が下がりましたか")},
    Condition{"short_time_work",
              QT_TRANSLATE_NOOP("Programs", "2歳になる前のお子さんを育てながら、短い時間ではたらいていますか")},
    Condition{"sick_leave", QT_TRANSLATE_NOOP("Programs", "病気やつわりで、4日以上仕事を休みましたか")},
    Condition{"singleton", QT_TRANSLATE_NOOP("Programs", "赤ちゃんはひとりですか(双子ではありませんか)")},
    Condition{"tax_deduction", QT_TRANSLATE_NOOP("Programs", "家族の医療費が、1年に10万円をこえそうですか")},
    Condition{"uses_fee_paying_care", QT_TRANSLATE_NOOP("Programs", "認可外の保育や一時預かりを使っていますか")},
};

/// The units of a rule that counts back from the use: as a card says them, and as people type them
/// (care::readBookingRule()).
struct UnitBefore {
    QLatin1Char unit;
    const char *said;
    const char *typed;
};

constexpr std::array unitsBefore{
    UnitBefore{QLatin1Char('d'), QT_TRANSLATE_N_NOOP("Programs", "使う日の%n日前"),
               QT_TRANSLATE_NOOP("Programs", "%1日前")},
    UnitBefore{QLatin1Char('w'), QT_TRANSLATE_N_NOOP("Programs", "使う日の%n週間前"),
               QT_TRANSLATE_NOOP("Programs", "%1週間前")},
    UnitBefore{QLatin1Char('m'), QT_TRANSLATE_N_NOOP("Programs", "使う日の%nか月前"),
               QT_TRANSLATE_NOOP("Programs", "%1か月前")},
};

struct CountedBack {
    int count = 0;
    const UnitBefore *unit = nullptr; ///< Null for a day, and for what is no rule.
};

CountedBack countedBack(const QString &rule)
{
    bool isNumber = false;
    const int count = rule.chopped(rule.isEmpty() ? 0 : 1).toInt(&isNumber);
    const auto unit = std::find_if(unitsBefore.begin(), unitsBefore.end(),
                                   [&](const UnitBefore &one) { return rule.endsWith(one.unit); });
    return isNumber && unit != unitsBefore.end() ? CountedBack{count, &*unit} : CountedBack();
}

} // namespace

QString statusName(records::ApplicationStatus status)
{
    using records::ApplicationStatus;
    switch (status) {
    case ApplicationStatus::Preparing: return say(QT_TRANSLATE_NOOP("Programs", "準備中"));
    case ApplicationStatus::Submitted: return say(QT_TRANSLATE_NOOP("Programs", "提出済"));
    case ApplicationStatus::UnderReview: return say(QT_TRANSLATE_NOOP("Programs", "審査中"));
    case ApplicationStatus::Incomplete: return say(QT_TRANSLATE_NOOP("Programs", "不備(もどってきた)"));
    case ApplicationStatus::Decided: return say(QT_TRANSLATE_NOOP("Programs", "決定"));
    case ApplicationStatus::Paid: return say(QT_TRANSLATE_NOOP("Programs", "入金済・受けとり済"));
    case ApplicationStatus::Rejected: return say(QT_TRANSLATE_NOOP("Programs", "却下"));
    }
    return {};
}

QString procedureGroupName(programs::ProcedureGroup group)
{
    using programs::ProcedureGroup;
    switch (group) {
    case ProcedureGroup::Pregnancy: return say(QT_TRANSLATE_NOOP("Programs", "妊娠"));
    case ProcedureGroup::Birth: return say(QT_TRANSLATE_NOOP("Programs", "出生"));
    case ProcedureGroup::Money: return say(QT_TRANSLATE_NOOP("Programs", "お金"));
    case ProcedureGroup::Health: return say(QT_TRANSLATE_NOOP("Programs", "健康"));
    case ProcedureGroup::Insurance: return say(QT_TRANSLATE_NOOP("Programs", "保険"));
    case ProcedureGroup::Work: return say(QT_TRANSLATE_NOOP("Programs", "仕事"));
    case ProcedureGroup::Service: return say(QT_TRANSLATE_NOOP("Programs", "手伝い・預ける"));
    case ProcedureGroup::Move: return say(QT_TRANSLATE_NOOP("Programs", "引っこし"));
    case ProcedureGroup::Safety: return say(QT_TRANSLATE_NOOP("Programs", "安全"));
    case ProcedureGroup::Loss: return say(QT_TRANSLATE_NOOP("Programs", "お別れのとき"));
    }
    return {};
}

QString procedureTitle(const programs::Procedure &procedure, const Speech &speech)
{
    switch (speech.language) {
    case Language::English: return procedure.titleEn.isEmpty() ? procedure.titleJa : procedure.titleEn;
    case Language::EasyJapanese: return programs::inEasyJapanese(procedure.titleJa);
    case Language::Japanese: break;
    }
    return procedure.titleJa;
}

QString conditionText(const QString &fact)
{
    const QString asked = questionText({fact, std::nullopt, {}, {}});
    if (!asked.isEmpty()) {
        return asked;
    }
    const auto rare = std::find_if(rareConditions.begin(), rareConditions.end(),
                                   [&fact](const Condition &one) { return fact == QLatin1String(one.fact); });
    return rare == rareConditions.end() ? QString() : say(rare->words);
}

QString dayName(programs::Anchor day)
{
    using programs::Anchor;
    switch (day) {
    case Anchor::Confirm: return say(QT_TRANSLATE_NOOP("Programs", "心拍を確認した日"));
    case Anchor::LeaveStart: return say(QT_TRANSLATE_NOOP("Programs", "休みに入る日"));
    case Anchor::LeaveEnd: return say(QT_TRANSLATE_NOOP("Programs", "休みの終わりの日"));
    case Anchor::WorkReturn: return say(QT_TRANSLATE_NOOP("Programs", "仕事にもどる日"));
    case Anchor::UseStart: return say(QT_TRANSLATE_NOOP("Programs", "使いはじめる日"));
    case Anchor::Move: return say(QT_TRANSLATE_NOOP("Programs", "引っこしの日"));
    case Anchor::Enrol: return say(QT_TRANSLATE_NOOP("Programs", "入園する月の1日"));
    case Anchor::Diagnosis: return say(QT_TRANSLATE_NOOP("Programs", "診断された日"));
    case Anchor::Loss: return say(QT_TRANSLATE_NOOP("Programs", "お別れの日"));
    case Anchor::Birth: return say(QT_TRANSLATE_NOOP("Programs", "生まれた日"));
    case Anchor::Edd: return say(QT_TRANSLATE_NOOP("Programs", "出産予定日"));
    case Anchor::Lmp: return say(QT_TRANSLATE_NOOP("Programs", "最後の月経が始まった日"));
    case Anchor::Event:
    case Anchor::April1:
    case Anchor::FiscalYear: break;
    }
    return say(QT_TRANSLATE_NOOP("Programs", "そのことがあった日"));
}

QString monthName(const QDate &day, const Speech &speech)
{
    return speech.language == Language::English ? QLocale(QLocale::English).toString(day, QStringLiteral("MMMM yyyy"))
                                                : QStringLiteral("%1年%2月").arg(day.year()).arg(day.month());
}

QString matchGroupName(programs::MatchGroup group)
{
    using programs::MatchGroup;
    switch (group) {
    case MatchGroup::Possible: return say(QT_TRANSLATE_NOOP("Programs", "対象の可能性があります"));
    case MatchGroup::AgeUnknown: return say(QT_TRANSLATE_NOOP("Programs", "年齢の条件がわかりません"));
    case MatchGroup::NotFor: break;
    }
    return say(QT_TRANSLATE_NOOP("Programs", "対象ではなさそうです"));
}

QString matchReason(programs::MatchReason reason)
{
    using programs::MatchReason;
    switch (reason) {
    case MatchReason::Area: return say(QT_TRANSLATE_NOOP("Programs", "お住まいの市区町村の制度です"));
    case MatchReason::Prefecture: return say(QT_TRANSLATE_NOOP("Programs", "お住まいの都道府県の制度です"));
    case MatchReason::OtherArea: return say(QT_TRANSLATE_NOOP("Programs", "ほかの市区町村の制度です"));
    case MatchReason::Age: return say(QT_TRANSLATE_NOOP("Programs", "お子さんの年齢があてはまります"));
    case MatchReason::OtherAge: return say(QT_TRANSLATE_NOOP("Programs", "いまのお子さんの年齢とちがいます"));
    case MatchReason::Pregnancy: return say(QT_TRANSLATE_NOOP("Programs", "妊娠中の人のための制度です"));
    case MatchReason::AfterBirth:
        return say(QT_TRANSLATE_NOOP("Programs", "出産から1年以内の人が使えるかもしれません"));
    case MatchReason::NoPregnancy:
        return say(QT_TRANSLATE_NOOP("Programs", "妊娠中の人のための制度です(いま妊娠の記録はありません)"));
    case MatchReason::NoAge: break;
    }
    return say(QT_TRANSLATE_NOOP("Programs", "年齢の条件が文章でしか書かれていません。対象者の文を読んでください"));
}

QString amount(int ticketsOrMinutes, bool counted)
{
    constexpr int minutesOfHour = 60;
    if (counted) {
        return say(QT_TRANSLATE_NOOP("Programs", "%1回")).arg(ticketsOrMinutes);
    }
    const int minutes = ticketsOrMinutes % minutesOfHour;
    const int hours = ticketsOrMinutes / minutesOfHour;
    if (hours == 0 && minutes > 0) {
        return say(QT_TRANSLATE_NOOP("Programs", "%1分")).arg(minutes);
    }
    return minutes == 0 ? say(QT_TRANSLATE_NOOP("Programs", "%1時間")).arg(hours)
                        : say(QT_TRANSLATE_NOOP("Programs", "%1時間%2分")).arg(hours).arg(minutes);
}

QString bookingProblem(const care::BookingFinding &finding, bool counted, const Speech &speech)
{
    using care::BookingProblem;
    const QString day = finding.day.isValid() ? date(finding.day, speech) : QString();
    switch (finding.problem) {
    case BookingProblem::OutsideTheTime:
        return say(QT_TRANSLATE_NOOP("Programs", "使える期間の外です(最後の日は%1)")).arg(day);
    case BookingProblem::NotEnoughLeft:
        return say(QT_TRANSLATE_NOOP("Programs", "のこりは%1なので、たりません")).arg(amount(finding.left, counted));
    case BookingProblem::MonthUsedUp:
        return say(QT_TRANSLATE_NOOP("Programs", "その月ののこりは%1なので、たりません"))
            .arg(amount(finding.left, counted));
    case BookingProblem::TooEarlyToBook: return say(QT_TRANSLATE_NOOP("Programs", "予約は%1からです")).arg(day);
    case BookingProblem::TooLateToBook:
        return say(QT_TRANSLATE_NOOP("Programs", "予約は%1まででした。もう予約してあれば、そのまま保存できます"))
            .arg(day);
    case BookingProblem::ApprovalTooShort: break;
    }
    return say(QT_TRANSLATE_NOOP("Programs", "申しこんでから使えるまで、%1ごろまでかかります")).arg(day);
}

QString voucherState(care::VoucherState state)
{
    switch (state) {
    case care::VoucherState::NotYet: return say(QT_TRANSLATE_NOOP("Programs", "まだ使えません"));
    case care::VoucherState::Usable: return say(QT_TRANSLATE_NOOP("Programs", "使えます"));
    case care::VoucherState::UsedUp: return say(QT_TRANSLATE_NOOP("Programs", "使いきりました"));
    case care::VoucherState::Expired: break;
    }
    return say(QT_TRANSLATE_NOOP("Programs", "期限切れ"));
}

QString yen(int amount)
{
    return say(QT_TRANSLATE_NOOP("Programs", "%1円")).arg(QLocale(QLocale::Japanese).toString(amount));
}

QString ageOfMonths(int months)
{
    constexpr int monthsOfYear = 12;
    const int years = months / monthsOfYear;
    const int rest = months % monthsOfYear;
    if (rest == 0) {
        return say(QT_TRANSLATE_NOOP("Programs", "%1歳")).arg(years);
    }
    return years == 0 ? say(QT_TRANSLATE_NOOP("Programs", "%1か月")).arg(rest)
                      : say(QT_TRANSLATE_NOOP("Programs", "%1歳%2か月")).arg(years).arg(rest);
}

QStringList stayPrices(const records::FeeCard &card, int ageMonths)
{
    struct Stay {
        int hours;
        int yen;
        bool isLonger; ///< The same price as a shorter stay.
    };
    constexpr int minutesOfHour = 60;
    QList<Stay> stays;
    for (const int hours : {1, 2, 3, 4, 5, 6, 8, 10}) {
        const auto price = care::feeFor(card, ageMonths, hours * minutesOfHour);
        const bool same = price && !stays.isEmpty() && stays.last().yen == *price;
        if (same) {
            stays.last().hours = hours;
            stays.last().isLonger = true;
        } else if (price) {
            stays.append({hours, *price, false});
        }
    }
    QStringList words;
    for (const Stay &stay : stays) {
        const QString hours = amount(stay.hours * minutesOfHour, false);
        words.append((stay.isLonger ? say(QT_TRANSLATE_NOOP("Programs", "%1まで %2"))
                                    : say(QT_TRANSLATE_NOOP("Programs", "%1 %2")))
                         .arg(hours, yen(stay.yen)));
    }
    return words;
}

QString feeLine(const records::Fee &fee)
{
    const QString from = ageOfMonths(fee.fromMonths);
    const QString age = fee.belowMonths > 0
                            ? say(QT_TRANSLATE_NOOP("Programs", "%1から%2未満")).arg(from, ageOfMonths(fee.belowMonths))
                            : say(QT_TRANSLATE_NOOP("Programs", "%1から")).arg(from);
    const QString stay = amount(fee.upToMinutes, false);
    return fee.each ? say(QT_TRANSLATE_NOOP("Programs", "%1・%2ごとに %3")).arg(age, stay, yen(fee.yen))
                    : say(QT_TRANSLATE_NOOP("Programs", "%1・%2まで %3")).arg(age, stay, yen(fee.yen));
}

QString bookingRule(const QString &rule)
{
    const auto [count, unit] = countedBack(rule);
    return unit ? say(unit->typed).arg(count) : rule;
}

QString bookingDay(const QString &rule, const Speech &speech)
{
    const auto [count, unit] = countedBack(rule);
    if (unit) {
        return QCoreApplication::translate("Programs", unit->said, nullptr, count);
    }
    const QDate day = QDate::fromString(rule, Qt::ISODate);
    return day.isValid() ? date(day, speech) : rule;
}

QString numberList(const QList<int> &numbers)
{
    QStringList parts;
    for (const int number : numbers) {
        parts.append(QString::number(number));
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<QList<int>> readNumberList(const QString &text)
{
    constexpr int most = 999;
    QList<int> numbers;
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.replace(QChar(0x3001), QLatin1Char(','));
    const QStringList parts = plain.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        if (!isNumber || number < 0 || number > most) {
            return std::nullopt;
        }
        numbers.append(number);
    }
    return numbers;
}

QString programmeFileProblem(const Error &error)
{
    const QString found = error.arguments.value(0);
    if (error.code != ErrorCode::NotRecognised && error.code != ErrorCode::NotJson) {
        return sentence(error);
    }
    if (found == QLatin1String("zip")) {
        return say(
            QT_TRANSLATE_NOOP("Programs", "これは ZIP ファイルです。中のファイルを取り出してから、えらんでください。"));
    }
    if (found == QLatin1String("html")) {
        return say(QT_TRANSLATE_NOOP(
            "Programs", "これはホームページのファイルです。「ダウンロード」からデータのファイルを保存してください。"));
    }
    if (found == QLatin1String("empty")) {
        return say(QT_TRANSLATE_NOOP("Programs", "ファイルの中が空です。"));
    }
    if (error.code == ErrorCode::NotJson) {
        return say(QT_TRANSLATE_NOOP(
            "Programs", "ファイルがこわれているか、途中で切れています。もういちどダウンロードしてみてください。"));
    }
    return say(QT_TRANSLATE_NOOP("Programs", "制度の一覧ではないようです。何も取り込んでいません。"));
}

QString registryRemark(const programs::RegistryRemark &remark)
{
    using Kind = programs::RegistryRemark::Kind;
    const auto words = [&](const char *source) { return say(source).arg(remark.record); };
    switch (remark.kind) {
    case Kind::NoId: return words(QT_TRANSLATE_NOOP("Programs", "%1件目: IDがないので取り込めません"));
    case Kind::DoubleId: return words(QT_TRANSLATE_NOOP("Programs", "%1件目: 同じIDが前にあるので取り込めません"));
    case Kind::NoArea:
        return words(QT_TRANSLATE_NOOP("Programs", "%1件目: どこの市区町村かわからないので取り込めません"));
    case Kind::UnknownTag: return words(QT_TRANSLATE_NOOP("Programs", "%1件目: 知らない分類の番号があります"));
    case Kind::AreaDiffers: return words(QT_TRANSLATE_NOOP("Programs", "%1件目: IDと市区町村が合っていません"));
    case Kind::BadOrganisation: break;
    }
    return words(QT_TRANSLATE_NOOP("Programs", "%1件目: IDの中の番号が正しくありません"));
}

} // namespace oyako::text
