// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/audit_report.h"

#include "core/clinic/audit_table.h"
#include "core/clinic/staff.h"
#include "ui/text/audit_words.h"

#include <QCoreApplication>

namespace oyako::text {

namespace {

constexpr int mostRows = 20'000;

QString say(const char *source)
{
    return QCoreApplication::translate("AuditReport", source);
}

/// Names of those the entries are about.
class Names final {
public:
    Names(const book::Book &book, const QList<clinic::Staff> &staff)
        : m_book(book)
    {
        for (const clinic::Staff &member : staff) {
            m_staff.insert(member.id, member.value.name);
        }
    }

    [[nodiscard]] QString onDuty(const book::AuditEntry &entry) const
    {
        return m_staff.value(entry.staff, say(QT_TRANSLATE_NOOP("AuditReport", "—")));
    }
    [[nodiscard]] QString about(const book::AuditEntry &entry) const
    {
        if (entry.person.isEmpty()) {
            return m_staff.value(RecordId::fromString(entry.subject).value_or(RecordId()));
        }
        return of(entry.person);
    }
    [[nodiscard]] QString of(const RecordId &id) const
    {
        const auto person = m_book.find<records::Person>(id);
        return person ? records::fullName(person->value) : QString();
    }

private:
    const book::Book &m_book;
    QHash<RecordId, QString> m_staff;
};

} // namespace

Result<pages::AuditReport> auditReport(const book::Book &book, const QDate &day, const Speech &speech)
{
    const QTimeZone zone = book.clock().zone();
    const auto entries = book.auditLog().list({.from = QDateTime(day, QTime(0, 0), zone),
                                               .until = QDateTime(day.addDays(1), QTime(0, 0), zone),
                                               .limit = mostRows});
    const auto head = book.auditLog().head();
    const auto info = book.info();
    const auto staff = clinic::staffOf(book);
    if (!entries || !head || !info || !staff) {
        return fail(!entries ? entries.error() : !head ? head.error() : !info ? info.error() : staff.error());
    }
    pages::AuditReport report{
        .title = say(QT_TRANSLATE_NOOP("AuditReport", "アクセス記録 日報")),
        .facility = info->name,
        .day = dateWithWeekday(day, speech),
        .columns = {say(QT_TRANSLATE_NOOP("AuditReport", "番号")), say(QT_TRANSLATE_NOOP("AuditReport", "時刻")),
                    say(QT_TRANSLATE_NOOP("AuditReport", "担当")), say(QT_TRANSLATE_NOOP("AuditReport", "したこと")),
                    say(QT_TRANSLATE_NOOP("AuditReport", "だれの記録")),
                    say(QT_TRANSLATE_NOOP("AuditReport", "くわしく"))},
        .headCaption = say(QT_TRANSLATE_NOOP("AuditReport", "印刷したときの終わりの印(番号 %1)")).arg(head->sequence),
        .head = clinic::headText(head->hash),
        .explanation = say(QT_TRANSLATE_NOOP(
            "AuditReport", "あとで記録が書きかえられると、この印と合わなくなります。紙を保管してください。")),
        .empty = say(QT_TRANSLATE_NOOP("AuditReport", "この日の記録はありません。"))};
    const Names names(book, *staff);
    const NameOf nameOf = [&names](const RecordId &id) { return names.of(id); };
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        book::AuditEntry local = *entry;
        local.at = local.at.toTimeZone(zone);
        report.rows.append({QString::number(entry->sequence), local.at.toString(QStringLiteral("HH:mm:ss")),
                            names.onDuty(local), accessName(local.access), names.about(local),
                            auditDetail(local, speech, nameOf)});
    }
    return report;
}

} // namespace oyako::text
