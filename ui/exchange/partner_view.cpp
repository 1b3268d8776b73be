// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/partner_view.h"

#include "core/sync/same_person.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/sync_words.h"
#include "ui/widgets/beside_book.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace oyako::ui {

PartnerView::PartnerView(const Context &context, const sync::Partner &partner, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_partner(partner)
    , m_progress(new InlineProgress)
    , m_message(new InlineMessage)
    , m_column(new QVBoxLayout(this))
    , m_main(makeButton(tr("まとめる"), ButtonRole::Main))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::One);
    m_column->addWidget(makeText(TextRole::Strong, partner.card.name));
    m_column->addWidget(makeText(TextRole::Hint, lastWords()));
    if (!partner.folder.isEmpty()) {
        m_column->addWidget(new ElidedLabel(tr("フォルダー: %1").arg(QDir::toNativeSeparators(partner.folder))));
    }
    m_column->addWidget(m_message);
    m_column->addWidget(m_progress);
    auto *row = new QWidget;
    auto *buttons = new FlowRow(row);
    QPushButton *folder = makeButton(partner.folder.isEmpty() ? tr("フォルダーをえらぶ…") : tr("フォルダーを変える…"));
    QPushButton *remove = makeButton(tr("いっしょに使うのをやめる"), ButtonRole::Quiet);
    for (QPushButton *button : {m_main, folder, remove}) {
        button->setAccessibleDescription(partner.card.name);
        buttons->addWidget(button);
    }
    m_main->setEnabled(!partner.folder.isEmpty());
    m_column->addWidget(row);
    connect(m_main, &QPushButton::clicked, this, &PartnerView::begin, Qt::QueuedConnection);
    connect(folder, &QPushButton::clicked, this, &PartnerView::askFolder);
    connect(remove, &QPushButton::clicked, this, &PartnerView::askRemove);
}

QString PartnerView::lastWords() const
{
    const QDateTime last = std::max(m_partner.lastIn, m_partner.lastOut);
    return last.isValid()
               ? tr("さいごにまとめたのは %1").arg(instantWords(last, m_context.clock.zone(), m_context.speech()))
               : tr("まだまとめていません");
}

void PartnerView::complain(const Error &error)
{
    m_message->say(InlineMessage::Tone::Attention, syncSentence(error));
}

void PartnerView::askFolder()
{
    connect(openFolderDialog(this, tr("ふたりで使うフォルダーをえらぶ"), m_partner.folder), &QFileDialog::fileSelected,
            this, &PartnerView::setFolder, Qt::QueuedConnection);
}

void PartnerView::setFolder(const QString &folder)
{
    m_partner.folder = folder;
    if (const auto kept = sync::keepPartner(m_context.book, m_partner); !kept) {
        complain(kept.error());
        return;
    }
    Q_EMIT changed();
}

void PartnerView::askRemove()
{
    m_message->say(InlineMessage::Tone::Attention,
                   tr("%1とのやりとりをやめます。いままでにまとめた記録は、どちらの手帳にものこります。")
                       .arg(m_partner.card.name));
    QPushButton *sure = makeButton(tr("やめる"));
    m_message->addAction(sure);
    connect(
        sure, &QPushButton::clicked, this,
        [this] {
            if (const auto done = sync::removePartner(m_context.book, recipient()); done) {
                m_context.navigator.say(tr("いっしょに使うのをやめました"));
                Q_EMIT changed();
            } else {
                complain(done.error());
            }
        },
        Qt::QueuedConnection);
}

void PartnerView::start(const QString &what)
{
    m_running = m_progress->start(what);
    m_main->setEnabled(false);
}

void PartnerView::stop()
{
    m_running.reset();
    m_progress->finish();
    m_main->setEnabled(!m_partner.folder.isEmpty());
    Q_EMIT settled();
}

void PartnerView::giveUp(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_message->say(InlineMessage::Tone::Calm,
                       tr("とちゅうでやめました。もういちど「まとめる」をおすと、つづきからできます。"));
    } else {
        complain(error);
    }
    stop();
}

void PartnerView::begin()
{
    delete m_preview;
    m_preview = nullptr;
    m_message->clear();
    m_takenIn = 0;
    m_together = 0;
    m_same.clear();
    m_next = 0;
    m_letters.clear();
    auto keys = sync::letterKeys(m_context.book);
    if (!keys) {
        complain(keys.error());
        return;
    }
    start(tr("届いたものを読んでいます"));
    inBackground(
        this,
        [keys = std::make_shared<sync::LetterKeys>(std::move(*keys)), folder = m_partner.folder, progress = m_running] {
            return sync::readFolder(*keys, folder, *progress);
        },
        [this](Result<sync::Arrived> arrived) { arrived ? sort(std::move(*arrived)) : giveUp(arrived.error()); });
}

/// Of what lies in the folder, the letters of this partner.
void PartnerView::sort(sync::Arrived arrived)
{
    for (const sync::Letter &letter : std::as_const(arrived.letters)) {
        if (letter.from == recipient()) {
            m_letters.append(letter);
        }
    }
    if (!arrived.refused.isEmpty()) {
        complain(arrived.refused.first().second);
    }
    if (m_letters.isEmpty()) {
        leaveLetter();
        return;
    }
    if (const auto card = seal::readCardFile(m_letters.last().renewed);
        card && card->recipient != m_partner.card.recipient) {
        askRenewal(*card);
    }
    // The newest letter holds all that the older ones did, and was not acknowledged since.
    plan(m_letters.last(), [this](const sync::Plan &plan) { look(plan); });
}

void PartnerView::plan(const sync::Letter &letter, std::function<void(const sync::Plan &)> then)
{
    besideBook(
        this, m_context.book,
        [letter, progress = m_running](const book::Book &beside) {
            return sync::planIntake(beside, letter, *progress);
        },
        [this, then = std::move(then)](const Result<sync::Plan> &plan) { plan ? then(*plan) : giveUp(plan.error()); });
}

void PartnerView::look(const sync::Plan &plan)
{
    if (plan.bringsNothing()) {
        takeNext();
    } else {
        stop();
        showPreview(plan);
    }
}

void PartnerView::askRenewal(const seal::KeyCard &card)
{
    m_message->say(InlineMessage::Tone::Attention,
                   tr("%1が鍵を新しくしました。相手の画面に出ている指紋がこれと同じなら、新しい鍵に替えてください: %2")
                       .arg(m_partner.card.name, seal::fingerprintOf(card.recipient)));
    QPushButton *same = makeButton(tr("同じなので替える"));
    m_message->addAction(same);
    connect(
        same, &QPushButton::clicked, this,
        [this, card] {
            if (const auto done = sync::renewPartner(m_context.book, recipient(), card); done) {
                m_context.navigator.say(tr("新しい鍵に替えました"));
                Q_EMIT changed();
            } else {
                complain(done.error());
            }
        },
        Qt::QueuedConnection);
}

void PartnerView::showPreview(const sync::Plan &plan)
{
    m_preview = new QWidget;
    auto *column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    column->addWidget(makeText(TextRole::Body, tr("%1から、これだけ届いています。").arg(m_partner.card.name)));
    auto *counts = new QWidget;
    auto *row = new FlowRow(counts);
    const auto addCount = [row](const QString &name, int count, bool asksForEyes) {
        row->addWidget(new Badge(name + QLatin1Char(' ') + QString::number(count),
                                 asksForEyes && count > 0 ? Badge::Tone::Attention : Badge::Tone::Calm));
    };
    addCount(tr("新しい"), plan.added, false);
    addCount(tr("変わった"), plan.changed, false);
    addCount(tr("外した"), plan.removed, false);
    addCount(tr("書類"), plan.papers, false);
    addCount(tr("食いちがい"), static_cast<int>(plan.disagreeing.size()), true);
    column->addWidget(counts);
    if (!plan.disagreeing.isEmpty()) {
        column->addWidget(makeText(TextRole::Hint, tr("食いちがいは、取り込んだあとで、どちらにするかえらべます。")));
    }
    addLookalikes(column, plan);
    auto *actions = new QWidget;
    auto *buttons = new FlowRow(actions);
    QPushButton *take = makeButton(tr("取り込んで、こちらの分もわたす"), ButtonRole::Main);
    QPushButton *later = makeButton(tr("あとにする"));
    buttons->addWidget(take);
    buttons->addWidget(later);
    column->addWidget(actions);
    connect(take, &QPushButton::clicked, this, &PartnerView::finish, Qt::QueuedConnection);
    connect(
        later, &QPushButton::clicked, this, [this] { delete std::exchange(m_preview, nullptr); }, Qt::QueuedConnection);
    m_column->addWidget(m_preview);
    take->setFocus();
}

void PartnerView::addLookalikes(QVBoxLayout *column, const sync::Plan &plan)
{
    m_same.clear();
    for (const auto &pair : plan.lookalikes) {
        const auto person = m_context.book.find<records::Person>(pair.second);
        if (!person) {
            continue;
        }
        const QString name = nameWithBirthday(person->value, m_context.speech());
        column->addWidget(new InlineMessage(InlineMessage::Tone::Attention,
                                            tr("%1は、両方の手帳に別々に書かれています。同じ人なら、ひとりに"
                                               "まとめられます。あとから「もとにもどす」で2人にもどせます。")
                                                .arg(name)));
        auto *same = new CheckBox(tr("%1は同じ人なので、ひとりにする").arg(name));
        connect(same, &QCheckBox::toggled, this, [this, pair](bool isSame) {
            m_same.removeAll(pair);
            m_same += isSame ? QList{pair} : QList<std::pair<RecordId, RecordId>>();
        });
        column->addWidget(same);
    }
}

Result<void> PartnerView::putTogether()
{
    m_together = 0;
    const auto all = std::exchange(m_same, {});
    for (const auto &[there, here] : all) {
        if (const auto done = sync::putTogether(m_context.book, there, here); !done) {
            return fail(done.error());
        }
        ++m_together;
    }
    return {};
}

void PartnerView::finish()
{
    delete m_preview;
    m_preview = nullptr;
    start(tr("取り込んでいます"));
    takeNext();
}

void PartnerView::takeNext()
{
    if (m_next < m_letters.size()) {
        plan(m_letters.at(m_next), [this](const sync::Plan &plan) { take(plan); });
    } else if (const auto together = putTogether(); !together) {
        giveUp(together.error());
    } else {
        leaveLetter();
    }
}

void PartnerView::take(const sync::Plan &plan)
{
    besideBook(
        this, m_context.book,
        [plan, progress = m_running](book::Book &beside) { return sync::takeIn(beside, plan, *progress); },
        [this, count = plan.added + plan.changed + plan.removed](const Result<void> &done) {
            if (!done) {
                giveUp(done.error());
                return;
            }
            m_takenIn += count;
            ++m_next;
            takeNext();
        });
}

void PartnerView::leaveLetter()
{
    m_running = m_progress->start(tr("相手の分に封をしています"));
    using Letter = std::shared_ptr<const sync::Outgoing>;
    besideBook(
        this, m_context.book,
        [to = recipient(), folder = m_partner.folder, progress = m_running](book::Book &beside) -> Result<Letter> {
            auto outgoing = sync::prepareLetter(beside, to, folder);
            if (!outgoing) {
                return fail(outgoing.error());
            }
            OYAKO_TRY(sync::sealInto(*outgoing, *progress));
            return std::make_shared<const sync::Outgoing>(std::move(*outgoing));
        },
        [this](const Result<Letter> &letter) { letter ? leave(**letter) : giveUp(letter.error()); });
}

void PartnerView::leave(const sync::Outgoing &outgoing)
{
    if (const auto noted = sync::noteWritten(m_context.book, outgoing); !noted) {
        giveUp(noted.error());
        return;
    }
    const auto records = static_cast<int>(outgoing.letter.records.size());
    QStringList parts{
        m_takenIn > 0 ? tr("%n件を取り込みました。", nullptr, m_takenIn) : tr("新しく届いたものはありません。"),
        records > 0 ? tr("相手の分を%n件おきました。", nullptr, records) : tr("相手にわたす新しいものはありません。")};
    if (outgoing.letter.held > 0) {
        parts.append(tr("大きい書類%n件は、つぎにわたします。", nullptr, outgoing.letter.held));
    }
    if (m_together > 0) {
        parts.append(tr("%n人を、ひとりずつにまとめました。", nullptr, m_together));
        m_context.navigator.sayWithUndo(parts.join(QString()));
    } else {
        m_context.navigator.say(parts.join(QString()));
    }
    stop();
    if (m_message->text().isEmpty()) {
        Q_EMIT changed();
    }
}

} // namespace oyako::ui
