// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/key_settings.h"

#include "core/clinic/staff.h"
#include "ui/text/errors.h"
#include "ui/widgets/background.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/recovery_paper.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace oyako::ui {

namespace {
constexpr int shortest = 8;
}

KeySettings::KeySettings(const Context &context, platform::KeyStore &keyStore, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keyStore(keyStore)
    , m_present(new PassphraseField(tr("いまの合言葉")))
    , m_first(new PassphraseField(tr("新しい合言葉")))
    , m_second(new PassphraseField(tr("新しい合言葉(もういちど)")))
    , m_change(makeButton(tr("合言葉を変える")))
    , m_progress(new InlineProgress)
    , m_message(new InlineMessage)
    , m_codeCard(new Card)
    , m_code(makeText(TextRole::Title, {}))
    , m_keep(new CheckBox(tr("このPCでは合言葉なしでひらけるようにする")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    if (context.book.keepsAuditLog().value_or(false)) {
        for (QWidget *unused :
             std::initializer_list<QWidget *>{m_present, m_first, m_second, m_change, m_progress, m_keep}) {
            unused->setParent(this);
            unused->hide();
        }
    } else {
        addKeyStorePart();
        addPassphrasePart();
    }
    // At a clinic each has a passphrase of their own, changed with the staff, and no machine opens the book by itself.
    if (clinic::mayAdminister(context.book).value_or(false)) {
        addRecoveryPart();
    }
    column->addWidget(m_message);
}

store::Store &KeySettings::store() const
{
    return m_context.book.store();
}

void KeySettings::addPassphrasePart()
{
    m_presentRow = new FieldRow(tr("いまの合言葉"), m_present,
                                tr("わすれたときは、手帳をいちどとじて、復旧コードでひらいてください。"));
    m_firstRow = new FieldRow(tr("新しい合言葉"), m_first);
    m_secondRow = new FieldRow(tr("新しい合言葉(もういちど)"), m_second);
    for (FieldRow *row : {m_presentRow, m_firstRow, m_secondRow}) {
        layout()->addWidget(row);
    }
    m_presentRow->setVisible(asksForPresent());
    layout()->addWidget(m_change);
    layout()->setAlignment(m_change, Qt::AlignLeft);
    layout()->addWidget(m_progress);
    connect(m_change, &QPushButton::clicked, this, &KeySettings::changePassphrase);
    connect(m_present, &PassphraseField::entered, m_first, [this] { m_first->setFocus(); });
    connect(m_first, &PassphraseField::entered, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &PassphraseField::entered, this, &KeySettings::changePassphrase);
    connect(m_first, &PassphraseField::changed, this, [this] {
        if (m_first->sameAs(*m_second)) {
            m_secondRow->complain({});
        }
    });
}

void KeySettings::addRecoveryPart()
{
    QPushButton *renew = makeButton(tr("復旧コードを作りなおす"));
    layout()->addWidget(renew);
    layout()->setAlignment(renew, Qt::AlignLeft);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("新しい復旧コード"));
    m_codeCard->body()->addWidget(m_code);
    m_codeCard->body()->addWidget(makeText(
        TextRole::Hint,
        tr("古いコードはもうつかえません。いま紙に書くか印刷してください。この画面をはなれるともう見えません。")));
    QPushButton *print = makeButton(tr("コードを印刷する"));
    m_codeCard->body()->addWidget(print, 0, Qt::AlignLeft);
    connect(print, &QPushButton::clicked, this, &KeySettings::printCode);
    m_codeCard->hide();
    layout()->addWidget(m_codeCard);
    connect(renew, &QPushButton::clicked, this, &KeySettings::renewCode);
}

void KeySettings::addKeyStorePart()
{
    m_keep->setChecked(store().keys().has(store::SlotKind::System));
    m_keep->setVisible(m_keep->isChecked());
    layout()->addWidget(m_keep);
    connect(m_keep, &QCheckBox::toggled, this, &KeySettings::keepKey);
    m_keyStore.probe([guard = QPointer<QCheckBox>(m_keep)](const Result<void> &usable) {
        if (guard && usable) {
            guard->show();
        }
    });
}

/// Who came in with the recovery code may have forgotten it.
bool KeySettings::asksForPresent() const
{
    const auto &slots = store().keys().slots();
    return std::none_of(slots.cbegin(), slots.cend(), [this](const store::KeySlot &slot) {
        return slot.id == store().openedBy() && slot.kind == store::SlotKind::Recovery;
    });
}

bool KeySettings::acceptPassphrases()
{
    for (FieldRow *row : {m_presentRow, m_firstRow, m_secondRow}) {
        row->complain({});
    }
    const auto refuse = [](FieldRow *row, PassphraseField *field, const QString &words) {
        row->complain(words);
        field->setFocus();
        return false;
    };
    if (asksForPresent() && m_present->isBlank()) {
        return refuse(m_presentRow, m_present, tr("いまの合言葉を入れてください"));
    }
    if (m_first->lineEdit()->text().size() < shortest) {
        return refuse(m_firstRow, m_first, tr("合言葉は8文字以上にしてください"));
    }
    return m_first->sameAs(*m_second) || refuse(m_secondRow, m_second, tr("2つの合言葉がちがいます"));
}

void KeySettings::changePassphrase()
{
    if (!m_change->isEnabled() || !acceptPassphrases()) {
        return;
    }
    m_message->clear();
    m_change->setEnabled(false);
    static_cast<void>(m_progress->start(tr("合言葉を変えています…")));
    struct Checked {
        Result<void> present;
        store::KdfParameters kdf;
    };
    auto present = asksForPresent() ? std::make_shared<store::Secret>(m_present->secret()) : nullptr;
    inBackground(
        this,
        [present, keys = store().keys()]() -> Checked {
            if (present) {
                const auto opened = keys.unlock(store::Passphrase{std::move(*present)});
                if (!opened) {
                    return {fail(opened.error()), {}};
                }
            }
            return {{}, store::calibrateKdf(store::unlockSeconds, store::measureKdf)};
        },
        [this](const Checked &checked) { passphraseChecked(checked.present, checked.kdf); });
}

void KeySettings::passphraseChecked(const Result<void> &present, const store::KdfParameters &kdf)
{
    m_progress->finish();
    m_change->setEnabled(true);
    if (present) {
        replacePassphrase(kdf);
        return;
    }
    m_present->clear();
    m_presentRow->complain(present.error().code == ErrorCode::WrongKey ? tr("いまの合言葉とちがいます")
                                                                       : text::sentence(present.error()));
    m_present->setFocus();
}

void KeySettings::replacePassphrase(const store::KdfParameters &kdf)
{
    const auto changed = store().replacePassphrase(store::Passphrase{m_first->secret()}, kdf);
    for (PassphraseField *field : {m_present, m_first, m_second}) {
        field->clear();
    }
    m_message->say(changed ? InlineMessage::Tone::Calm : InlineMessage::Tone::Attention,
                   changed ? tr("合言葉を変えました") : text::sentence(changed.error()));
}

void KeySettings::renewCode()
{
    const auto code = store().replaceRecoveryCode();
    if (!code) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(code.error()));
        return;
    }
    QString words = QString::fromLatin1(code->view());
    // Two lines of four groups.
    words.replace(19, 1, QLatin1Char('\n'));
    m_code->setText(words);
    m_codeCard->show();
}

void KeySettings::printCode()
{
    QString words = m_code->text();
    words.replace(QLatin1Char('\n'), QLatin1Char('-'));
    (new PrintPreview(recoveryPaper(words.split(QLatin1Char('-'))), {}, this))->open();
}

void KeySettings::keepKey(bool keep)
{
    const QString book = m_context.book.id().toString();
    const auto tell = [guard = QPointer<KeySettings>(this)](const Result<void> &done) {
        if (guard && !done) {
            guard->m_message->say(InlineMessage::Tone::Attention, text::sentence(done.error()));
            const QSignalBlocker quiet(guard->m_keep);
            guard->m_keep->setChecked(guard->store().keys().has(store::SlotKind::System));
        }
    };
    if (!keep) {
        const auto removed =
            store().changeKeys([](store::KeySlots &keys) { return keys.removeOthers(store::SlotKind::System); });
        tell(removed);
        m_keyStore.remove(book, [](const Result<void> &) {});
        return;
    }
    const auto key = store().replaceSystemKey();
    if (!key) {
        tell(fail(key.error()));
        return;
    }
    m_keyStore.write(book, key->view().toByteArray(), tell);
}

} // namespace oyako::ui
