// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/staff/duty_dialog.h"

#include "core/clinic/pin.h"
#include "ui/staff/staff_words.h"
#include "ui/widgets/background.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

DutyDialog::DutyDialog(book::Book &book, clinic::PinGuard &guard, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_guard(guard)
    , m_who(new QComboBox)
    , m_secret(new PassphraseField(tr("暗証番号または合言葉")))
    , m_secretRow(new FieldRow(tr("暗証番号または合言葉"), m_secret))
    , m_message(new InlineMessage)
    , m_progress(new InlineProgress)
    , m_take(makeButton(tr("担当を替える"), ButtonRole::Main))
{
    setWindowTitle(tr("担当を替える"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Three, space::Three, space::Three, space::Two);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(new FieldRow(tr("だれに替わりますか"), m_who));
    column->addWidget(m_secretRow);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("やめる"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    setMinimumWidth(em() * 24);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &DutyDialog::takeOver);
    connect(m_secret, &PassphraseField::entered, this, &DutyDialog::takeOver);
    addPeople();
    connect(m_who, &QComboBox::currentIndexChanged, this, &DutyDialog::showWay);
    showWay();
    m_secret->setFocus();
}

void DutyDialog::addPeople()
{
    m_staff = clinic::staffOf(m_book).value_or(QList<clinic::Staff>());
    m_staff.removeIf(
        [this](const clinic::Staff &staff) { return !clinic::works(staff) || staff.id == m_book.author(); });
    for (const clinic::Staff &staff : std::as_const(m_staff)) {
        const QString name = staff.value.name;
        m_who->addItem(staff.value.profession.isEmpty() ? name
                                                        : QString(name % QChar(0x3000) % staff.value.profession));
    }
    m_take->setEnabled(!m_staff.isEmpty());
}

RecordId DutyDialog::chosen() const
{
    const int row = m_who->currentIndex();
    return row >= 0 && row < m_staff.size() ? m_staff.at(row).id : RecordId();
}

void DutyDialog::choose(const RecordId &staff)
{
    for (int i = 0; i < m_staff.size(); ++i) {
        if (m_staff.at(i).id == staff) {
            m_who->setCurrentIndex(i);
        }
    }
}

bool DutyDialog::asksForPin() const
{
    return m_guard.countsFor(chosen()) && clinic::hasPin(m_book, chosen()).value_or(false);
}

QString DutyDialog::message() const
{
    return m_message->text();
}

void DutyDialog::showWay()
{
    m_message->clear();
    m_secret->clear();
    if (m_staff.isEmpty()) {
        m_message->say(InlineMessage::Tone::Calm, tr("ほかに担当できる人がいません。「スタッフ」で追加できます"));
    }
    m_secretRow->hint(asksForPin()
                          ? tr("暗証番号を入れてください")
                          : tr("合言葉を入れてください。きょう一度ログインすると、つぎからは暗証番号で替われます"));
}

void DutyDialog::takeOver()
{
    if (!m_take->isEnabled() || m_secret->isBlank()) {
        return;
    }
    const RecordId staff = chosen();
    if (asksForPin()) {
        finish(clinic::takeOver(m_book, m_guard, staff, m_secret->secret()));
        return;
    }
    m_take->setEnabled(false);
    m_message->clear();
    static_cast<void>(m_progress->start(tr("たしかめています…")));
    auto passphrase = std::make_shared<store::Passphrase>(store::Passphrase{m_secret->secret()});
    inBackground(
        this,
        [keys = m_book.store().keys(), slot = m_staff.at(m_who->currentIndex()).value.slot, passphrase] {
            return clinic::checkPassphrase(keys, slot, *passphrase);
        },
        [this, staff](const Result<void> &checked) { answered(staff, checked); });
}

void DutyDialog::answered(const RecordId &staff, const Result<void> &checked)
{
    m_progress->finish();
    m_take->setEnabled(true);
    finish(clinic::takeOverFully(m_book, m_guard, staff, checked));
}

void DutyDialog::finish(const Result<void> &done)
{
    if (done) {
        accept();
        return;
    }
    // The way may have changed with this try: after five wrong PINs the passphrase is asked for.
    showWay();
    m_message->say(InlineMessage::Tone::Attention, staffSentence(done.error()));
    m_secret->setFocus();
}

} // namespace oyako::ui
