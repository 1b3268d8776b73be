// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/unlock_page.h"

#include "core/care/emergency.h"
#include "core/clinic/failed_logins.h"
#include "core/clinic/staff.h"
#include "ui/text/errors.h"
#include "ui/widgets/background.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QLineEdit>

namespace oyako::ui {

UnlockPage::UnlockPage(const Clock &clock, platform::KeyStore &keyStore, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keyStore(keyStore)
    , m_folder(folder)
    , m_passphrase(new PassphraseField(tr("合言葉")))
    , m_code(new QLineEdit)
    , m_passphraseWay(new FieldRow(tr("合言葉"), m_passphrase))
    , m_codeWay(new FieldRow(tr("復旧コード"), m_code,
                             tr("紙に書いた8つの組。ハイフンや大文字・小文字は気にしなくてだいじょうぶです")))
    , m_open(makeButton(tr("ひらく"), ButtonRole::Main))
    , m_switch(makeButton({}, ButtonRole::Link))
    , m_restore(makeButton(tr("バックアップからもどす")))
    , m_message(new InlineMessage)
    , m_progress(new InlineProgress)
{
    auto *card = new Card;
    card->setMaximumWidth(em() * 36);
    card->body()->setContentsMargins(space::Four, space::Three, space::Four, space::Three);
    card->body()->setSpacing(space::OneAndHalf);
    card->body()->addWidget(makeText(TextRole::Heading, tr("手帳をひらく")));
    auto *where = new ElidedLabel(QDir::toNativeSeparators(folder), TextRole::Hint);
    card->body()->addWidget(where);
    card->body()->addWidget(m_passphraseWay);
    card->body()->addWidget(m_codeWay);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_restore, 0, Qt::AlignLeft);
    m_restore->hide();
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restoreOffered);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_open, 0, Qt::AlignLeft);
    card->body()->addWidget(m_switch, 0, Qt::AlignLeft);
    QPushButton *other = makeButton(tr("ほかの手帳をひらく"), ButtonRole::Link);
    QPushButton *fresh = makeButton(tr("新しい手帳をつくる"), ButtonRole::Link);
    card->body()->addWidget(other, 0, Qt::AlignLeft);
    card->body()->addWidget(fresh, 0, Qt::AlignLeft);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card, 1000);
    across->addStretch(1);
    auto *down = new QVBoxLayout(this);
    down->addStretch(1);
    down->addLayout(across);
    down->addStretch(2);
    connect(m_passphrase, &PassphraseField::entered, this, &UnlockPage::open);
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockPage::open);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::open);
    connect(m_switch, &QPushButton::clicked, this, [this] { useRecoveryCode(!m_byCode); });
    connect(other, &QPushButton::clicked, this, &UnlockPage::openOtherRequested);
    connect(fresh, &QPushButton::clicked, this, &UnlockPage::newBookRequested);
    useRecoveryCode(false);
}

UnlockPage::~UnlockPage() = default;

QString UnlockPage::message() const
{
    return m_message->text();
}

void UnlockPage::useRecoveryCode(bool recovery)
{
    m_byCode = recovery;
    m_passphraseWay->setVisible(!recovery);
    m_codeWay->setVisible(recovery);
    m_switch->setText(recovery ? tr("合言葉でひらく") : tr("合言葉をわすれた(復旧コードでひらく)"));
    m_message->clear();
    setFocusProxy(recovery ? static_cast<QWidget *>(m_code) : m_passphrase);
    focusProxy()->setFocus();
}

void UnlockPage::open()
{
    if (!m_byCode) {
        if (m_passphrase->isBlank()) {
            m_message->say(InlineMessage::Tone::Attention, tr("合言葉を入れてください"));
            return;
        }
        openWith(store::Passphrase{m_passphrase->secret()});
    } else {
        QByteArray typed = m_code->text().toUtf8();
        openWith(store::RecoveryCode{store::Secret::takeFrom(typed)});
    }
}

void UnlockPage::trySystemKey()
{
    const auto keys = store::KeySlots::read(store::BookFolder{m_folder}.keys());
    if (!keys || !keys->has(store::SlotKind::System)) {
        return;
    }
    m_keyStore.read(keys->book().toString(), [guard = QPointer<UnlockPage>(this)](const Result<QByteArray> &kept) {
        if (guard && kept) {
            QByteArray bytes = *kept;
            guard->openWith(store::SystemKey{store::Secret::takeFrom(bytes)}, true);
        }
    });
}

void UnlockPage::openWith(store::Unlock with, bool quiet)
{
    if (!m_open->isEnabled()) {
        return;
    }
    m_open->setEnabled(false);
    m_message->clear();
    static_cast<void>(m_progress->start(tr("ひらいています…")));
    m_restore->hide();
    m_lastTried = std::make_shared<store::Unlock>(std::move(with));
    inBackground(
        this, [folder = m_folder, unlock = m_lastTried] { return store::Store::open(folder, *unlock); },
        [this, quiet](Result<store::Store> store) { answered(std::move(store), quiet); });
}

void UnlockPage::answered(Result<store::Store> store, bool quiet)
{
    m_progress->finish();
    m_open->setEnabled(true);
    if (!store) {
        if (store.error().code == ErrorCode::WrongKey) {
            clinic::noteFailedLogin(m_folder, m_clock);
        }
        // A key of this machine that no longer fits is no reason to bother anybody: the passphrase is asked for anyway.
        if (!quiet || store.error().code != ErrorCode::WrongKey) {
            complain(store.error());
        }
        const auto code = store.error().code;
        if (code == ErrorCode::Damaged || code == ErrorCode::NotFound || code == ErrorCode::Plaintext) {
            lookForBackup();
        } else {
            m_lastTried.reset();
        }
        focusProxy()->setFocus();
        return;
    }
    m_lastTried.reset();
    m_passphrase->clear();
    m_code->clear();
    m_book = std::make_unique<book::Book>(std::move(*store), m_clock);
    if (const auto come = clinic::logIn(*m_book); !come) {
        // What cannot be noted must not be read.
        m_book.reset();
        complain(come.error());
        return;
    }
    // Where it cannot be written the note is read as it was.
    static_cast<void>(care::bringEmergencyNoteOver(*m_book));
    Q_EMIT opened();
}

void UnlockPage::lookForBackup()
{
    const auto progress = m_progress->start(tr("バックアップをさがしています…"));
    inBackground(
        this,
        [folder = m_folder, unlock = m_lastTried, progress] {
            return store::newestGoodBackup(folder, *unlock, *progress);
        },
        [this](const Result<store::BackupInfo> &backup) { offerBackup(backup); });
}

void UnlockPage::offerBackup(const Result<store::BackupInfo> &backup)
{
    m_progress->finish();
    if (!backup) {
        m_lastTried.reset();
        return;
    }
    m_backup = backup->path;
    const QDateTime when = backup->madeAt.toTimeZone(m_clock.zone());
    m_restore->setText(tr("%1のバックアップからもどす").arg(QLocale().toString(when, QLocale::ShortFormat)));
    m_restore->show();
}

void UnlockPage::restoreOffered()
{
    // Beside the damaged book, which stays as it is.
    const QString target = m_folder + QStringLiteral("-") + m_clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const auto progress = m_progress->start(tr("もどしています…"));
    m_restore->setEnabled(false);
    inBackground(
        this,
        [path = m_backup, unlock = m_lastTried, target, progress] {
            return store::restoreBackup(path, *unlock, target, *progress);
        },
        [this, target](const Result<void> &done) {
            m_progress->finish();
            m_restore->setEnabled(true);
            if (!done) {
                complain(done.error());
                return;
            }
            Q_EMIT restored(target);
        });
}

void UnlockPage::complain(const Error &error)
{
    const bool recovery = m_byCode;
    QString words = text::sentence(error);
    if (recovery && (error.code == ErrorCode::InvalidValue || error.code == ErrorCode::WrongKey)) {
        words = error.code == ErrorCode::WrongKey ? tr("この手帳の復旧コードではないようです。コードを作りなおしたこと"
                                                       "があれば、新しいほうをつかってください。")
                                                  : tr("コードのどこかがちがいます。1文字ずつたしかめてください。");
    }
    m_message->say(InlineMessage::Tone::Attention, words);
}

} // namespace oyako::ui
