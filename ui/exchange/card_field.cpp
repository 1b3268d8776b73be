// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/card_field.h"

#include "core/base/files.h"
#include "ui/exchange/seal_words.h"
#include "ui/text/dates.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

CardField::CardField(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_known(new QComboBox)
    , m_new(new QWidget)
    , m_typed(new QLineEdit)
    , m_about(new QWidget)
    , m_name(new QLineEdit)
    , m_fingerprint(makeText(TextRole::Title, {}))
    , m_validity(makeText(TextRole::Hint, {}))
    , m_state(new InlineMessage)
    , m_compared(new CheckBox(tr("この番号は、もらった紙の「指紋」と同じです")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    m_knownRow = new FieldRow(tr("わたす相手"), m_known);
    column->addWidget(m_knownRow);
    auto *fresh = new QVBoxLayout(m_new);
    fresh->setContentsMargins(0, 0, 0, 0);
    fresh->setSpacing(space::OneAndHalf);
    // A scanner that types would be changed by an input method.
    m_typed->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_typed->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_typedRow = new FieldRow(tr("相手の鍵"), m_typed,
                              tr("もらった紙の4文字ずつの鍵を打つか、QRコードをスキャナーで読みとってください。"));
    fresh->addWidget(m_typedRow);
    QPushButton *file = makeButton(tr("鍵のファイルをえらぶ…"));
    fresh->addWidget(file, 0, Qt::AlignLeft);
    column->addWidget(m_new);
    auto *about = new QVBoxLayout(m_about);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(space::One);
    about->addWidget(new FieldRow(tr("名前"), m_name));
    about->addWidget(makeText(TextRole::Strong, tr("指紋")));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setAccessibleName(tr("指紋"));
    about->addWidget(m_fingerprint);
    about->addWidget(m_validity);
    about->addWidget(m_state);
    about->addWidget(m_compared);
    column->addWidget(m_about);
    fillKnown();
    connect(m_known, &QComboBox::currentIndexChanged, this, &CardField::chooseKnown);
    connect(m_typed, &QLineEdit::textChanged, this, &CardField::readTyped);
    connect(m_name, &QLineEdit::textChanged, this, &CardField::changed);
    connect(m_compared, &QCheckBox::toggled, this, &CardField::changed);
    connect(file, &QPushButton::clicked, this, &CardField::askFile);
    chooseKnown(0);
}

void CardField::fillKnown()
{
    m_pinned = exchange::pinnedCards(m_context.book).value_or(QList<exchange::PinnedCard>());
    for (const exchange::PinnedCard &pinned : std::as_const(m_pinned)) {
        m_known->addItem(pinned.card.name);
    }
    m_known->addItem(tr("新しい相手"));
}

void CardField::chooseKnown(int index)
{
    m_isKnown = index < m_pinned.size();
    m_new->setVisible(!m_isKnown);
    m_card = m_isKnown ? std::optional(m_pinned.at(index).card) : std::nullopt;
    if (m_isKnown) {
        showCard();
    } else {
        readTyped();
    }
}

void CardField::askFile()
{
    connect(openFileDialog(this, tr("鍵のファイルをえらぶ")), &QFileDialog::fileSelected, this, &CardField::openFile);
}

void CardField::askForFileOnly()
{
    m_knownRow->hide();
    m_typedRow->hide();
    m_known->setCurrentIndex(m_known->count() - 1);
}

void CardField::openFile(const QString &path)
{
    m_known->setCurrentIndex(m_known->count() - 1);
    const auto content = files::read(path, seal::largestCardFile);
    take(content ? seal::readCardFile(*content) : Result<seal::KeyCard>(fail(content.error())));
}

void CardField::setText(const QString &text)
{
    m_known->setCurrentIndex(m_known->count() - 1);
    m_typed->setText(text);
}

void CardField::readTyped()
{
    constexpr qsizetype wholeKey = 60; // characters of all groups: shorter is still being typed
    const QString text = m_typed->text().trimmed();
    QString bare = text;
    bare.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    if (bare.size() < wholeKey) {
        m_card.reset();
        m_typedRow->complain({});
        showCard();
        return;
    }
    take(seal::readCard(text));
}

void CardField::take(const Result<seal::KeyCard> &card)
{
    m_typedRow->complain(card ? QString() : sealSentence(card.error()));
    m_card = card ? std::optional(*card) : std::nullopt;
    m_compared->setChecked(false);
    if (m_card) {
        const auto state = exchange::stateOf(m_context.book, *m_card);
        m_isKnown = state && *state == exchange::CardState::Known;
    }
    showCard();
}

QString CardField::stateWords() const
{
    if (m_card->validUntil.isValid() && m_card->validUntil < m_context.clock.today()) {
        return sealSentence({ErrorCode::NotAllowed, QStringLiteral("validUntil"), {}});
    }
    const auto state = exchange::stateOf(m_context.book, *m_card);
    if (state && *state == exchange::CardState::NewKey) {
        return tr("前とちがう鍵です。相手が鍵を新しくしたか、だれかがなりすましています。窓口にたしかめてください。");
    }
    return {};
}

void CardField::showCard()
{
    m_about->setVisible(m_card.has_value());
    if (m_card) {
        m_name->setText(m_card->name);
        m_name->setReadOnly(m_isKnown);
        m_fingerprint->setText(seal::fingerprintOf(m_card->recipient));
        m_validity->setText(m_card->validUntil.isValid()
                                ? tr("%1まで使えます").arg(text::date(m_card->validUntil, m_context.speech()))
                                : QString());
        m_validity->setVisible(m_card->validUntil.isValid());
        m_state->say(InlineMessage::Tone::Attention, stateWords());
        m_compared->setVisible(!m_isKnown);
    }
    Q_EMIT changed();
}

seal::KeyCard CardField::named() const
{
    seal::KeyCard card = *m_card;
    card.name = m_name->text().simplified();
    return card;
}

std::optional<seal::KeyCard> CardField::card() const
{
    return whyNot().isEmpty() ? std::optional(named()) : std::nullopt;
}

QString CardField::whyNot() const
{
    if (!m_card) {
        return tr("相手の鍵を打つか、ファイルをえらんでください。");
    }
    if (m_name->text().trimmed().isEmpty()) {
        return sealSentence({ErrorCode::MissingValue, QStringLiteral("name"), {}});
    }
    if (m_card->validUntil.isValid() && m_card->validUntil < m_context.clock.today()) {
        return stateWords();
    }
    return m_isKnown || m_compared->isChecked() ? QString() : tr("指紋を紙とくらべて、しるしをつけてください。");
}

Result<void> CardField::remember() const
{
    return m_isKnown ? Result<void>() : exchange::pinCard(m_context.book, named(), exchange::Partner::Clinic);
}

} // namespace oyako::ui
