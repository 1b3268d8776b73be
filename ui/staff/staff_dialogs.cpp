// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/staff/staff_dialogs.h"

#include "core/clinic/pin.h"
#include "ui/staff/staff_words.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_fields.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>

namespace oyako::ui {

namespace {

constexpr int shortest = 8;
constexpr int longestName = 200;

/// As hard as the book's first passphrase: what was measured on this machine when it was made.
store::KdfParameters kdfOf(const book::Book &book)
{
    for (const store::KeySlot &slot : book.store().keys().slots()) {
        if (slot.kdf) {
            return *slot.kdf;
        }
    }
    return {};
}

/// Deriving keys takes a moment; the pointer says so.
class Waiting {
public:
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
};

bool checkTwice(const PassphraseField &first, const PassphraseField &second, FieldRow &firstRow, FieldRow &secondRow)
{
    const bool isLong = first.lineEdit()->text().size() >= shortest;
    const bool same = first.sameAs(second);
    firstRow.complain(isLong ? QString() : StaffDialog::tr("%n文字より長くしてください", nullptr, shortest - 1));
    secondRow.complain(same ? QString() : StaffDialog::tr("2つがちがいます"));
    return isLong && same;
}

} // namespace

StaffDialog::StaffDialog(const Context &context, QWidget *parent)
    : RecordDialog(context, tr("スタッフを追加"), parent)
    , m_name(makeLine({}, longestName))
    , m_kana(makeLine({}, longestName))
    , m_profession(makeLine({}, longestName))
    , m_duty(new QComboBox)
    , m_first(new PassphraseField(tr("合言葉")))
    , m_second(new PassphraseField(tr("合言葉(もういちど)")))
    , m_nameRow(addField(tr("名前"), m_name))
{
    addField(tr("ふりがな"), m_kana);
    addField(tr("職種"), m_profession, tr("例: 保健師、助産師、医師、事務"));
    for (const records::Duty duty : {records::Duty::Records, records::Duty::Reads, records::Duty::Administers}) {
        m_duty->addItem(dutyName(duty), static_cast<int>(duty));
    }
    addField(tr("できること"), m_duty,
             tr("「見るだけ」は書けません。「管理」はスタッフの追加とアクセス記録もあつかえます"));
    m_firstRow = addField(tr("合言葉"), m_first, tr("本人に入れてもらってください。人ごとにちがう合言葉にします"));
    m_secondRow = addField(tr("合言葉(もういちど)"), m_second);
}

bool StaffDialog::check()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameRow->complain(named ? QString() : tr("名前を入れてください"));
    return checkTwice(*m_first, *m_second, *m_firstRow, *m_secondRow) && named;
}

Result<void> StaffDialog::write()
{
    const Waiting waiting;
    const auto added = clinic::addStaff(context().book,
                                        {.name = m_name->text().trimmed(),
                                         .kana = m_kana->text().trimmed(),
                                         .profession = m_profession->text().trimmed(),
                                         .duty = static_cast<records::Duty>(m_duty->currentData().toInt())},
                                        {m_first->secret()}, kdfOf(context().book));
    if (!added && added.error().field == QLatin1String("passphrase")) {
        m_firstRow->complain(staffSentence(added.error()));
    }
    return added ? Result<void>() : fail(added.error());
}

QString StaffDialog::savedSentence() const
{
    return tr("%1さんを追加しました").arg(m_name->text().trimmed());
}

SecretDialog::SecretDialog(const Context &context, const clinic::Staff &staff, Secret what, QWidget *parent)
    : RecordDialog(
          context,
          QString(what == Secret::Pin ? tr("%1さんの暗証番号") : tr("%1さんの新しい合言葉")).arg(staff.value.name),
          parent)
    , m_staff(staff.id)
    , m_what(what)
    , m_first(new PassphraseField(what == Secret::Pin ? tr("暗証番号") : tr("新しい合言葉")))
    , m_second(new PassphraseField(tr("もういちど")))
    , m_firstRow(addField(what == Secret::Pin ? tr("暗証番号") : tr("新しい合言葉"), m_first,
                          what == Secret::Pin
                              ? tr("4〜12けたの数字。合言葉でログインしたあとの交代に使います。同じ数字だけ"
                                   "(1111)や、ならんだ数字(1234)は使えません")
                              : tr("本人に入れてもらってください")))
    , m_secondRow(addField(tr("もういちど"), m_second))
{
}

bool SecretDialog::check()
{
    if (m_what == Secret::Passphrase) {
        return checkTwice(*m_first, *m_second, *m_firstRow, *m_secondRow);
    }
    const bool same = m_first->sameAs(*m_second);
    m_secondRow->complain(same ? QString() : tr("2つがちがいます"));
    return same;
}

Result<void> SecretDialog::write()
{
    const Waiting waiting;
    auto done = m_what == Secret::Pin
                    ? clinic::setPin(context().book, m_staff, m_first->secret())
                    : clinic::changePassphrase(context().book, m_staff, {m_first->secret()}, kdfOf(context().book));
    if (!done) {
        m_firstRow->complain(staffSentence(done.error()));
    }
    return done;
}

} // namespace oyako::ui
