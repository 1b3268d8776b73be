// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/first_run_keys.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/recovery_paper.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QRandomGenerator>

namespace oyako::ui {

namespace {
constexpr int shortest = 8;
constexpr int groups = 8;
constexpr int groupsInRow = 4;
} // namespace

FirstRunPassphrase::FirstRunPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseField(tr("合言葉")))
    , m_second(new PassphraseField(tr("合言葉(もういちど)")))
    , m_hint(makeText(TextRole::Hint, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    column->addWidget(makeText(TextRole::Body, tr("手帳は暗号にしてしまいます。ひらくときの合言葉をきめてください。みじ"
                                                  "かいことばを4つならべると、おぼえやすくて安全です。")));
    m_firstRow = new FieldRow(tr("合言葉"), m_first);
    m_secondRow = new FieldRow(tr("合言葉(もういちど)"), m_second);
    column->addWidget(m_firstRow);
    column->addWidget(m_hint);
    column->addWidget(m_secondRow);
    connect(m_first, &PassphraseField::changed, this, &FirstRunPassphrase::hint);
    connect(m_first, &PassphraseField::entered, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &PassphraseField::entered, this, &FirstRunPassphrase::entered);
    setFocusProxy(m_first);
    hint();
}

void FirstRunPassphrase::hint()
{
    m_firstRow->complain({});
    compare();
    switch (m_first->strength()) {
    case PassphraseStrength::Empty: m_hint->setText(tr("8文字以上")); break;
    case PassphraseStrength::Weak: m_hint->setText(tr("もうすこし長くすると安心です")); break;
    case PassphraseStrength::Fair: m_hint->setText(tr("よい合言葉です。もうすこし長いともっと安心です")); break;
    case PassphraseStrength::Strong: m_hint->setText(tr("とてもよい合言葉です")); break;
    }
}

/// What was said about the second goes as soon as it is no longer so.
void FirstRunPassphrase::compare()
{
    if (m_second->isBlank() || m_first->sameAs(*m_second)) {
        m_secondRow->complain({});
    }
}

bool FirstRunPassphrase::accept()
{
    m_firstRow->complain({});
    m_secondRow->complain({});
    if (m_first->lineEdit()->text().size() < shortest) {
        m_firstRow->complain(tr("合言葉は8文字以上にしてください"));
        m_first->setFocus();
        return false;
    }
    if (!m_first->sameAs(*m_second)) {
        m_secondRow->complain(tr("上の合言葉とちがいます"));
        m_second->setFocus();
        return false;
    }
    return true;
}

store::Secret FirstRunPassphrase::secret() const
{
    return m_first->secret();
}

void FirstRunPassphrase::clear()
{
    m_first->clear();
    m_second->clear();
}

QString groupOf(const store::Secret &code, int group)
{
    const QList<QByteArray> parts = code.view().toByteArray().split('-');
    return QString::fromLatin1(parts.value(group));
}

bool sameGroup(const QString &typed, const QString &group)
{
    QString plain = typed.normalized(QString::NormalizationForm_KC).toUpper();
    plain.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    plain.replace(QLatin1Char('O'), QLatin1Char('0'))
        .replace(QLatin1Char('I'), QLatin1Char('1'))
        .replace(QLatin1Char('L'), QLatin1Char('1'));
    return !group.isEmpty() && plain == group;
}

FirstRunRecovery::FirstRunRecovery(platform::KeyStore &keyStore, QWidget *parent)
    : QWidget(parent)
    , m_shown(makeText(TextRole::Title, {}))
    , m_question(makeText(TextRole::Strong, {}))
    , m_answer(new QLineEdit)
    , m_useKeyStore(new CheckBox(tr("このPCでは合言葉なしでひらけるようにする")))
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(
        makeText(TextRole::Body, tr("合言葉をわすれたときに手帳をひらく、たった1つのコードです。いま1回だけ見えます。印"
                                    "刷するか紙に書いて、通帳と同じようにしまってください。")));
    auto *card = new Card;
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setAccessibleName(tr("復旧コード"));
    card->body()->addWidget(m_shown);
    column->addWidget(card);
    QPushButton *print = makeButton(tr("コードを印刷する"));
    connect(print, &QPushButton::clicked, this, &FirstRunRecovery::printCode);
    column->addWidget(print, 0, Qt::AlignLeft);
    column->addSpacing(space::One);
    m_question->setBuddy(m_answer);
    m_answer->setAccessibleName(tr("復旧コード"));
    m_answer->setMaxLength(16);
    m_answer->setFixedWidth(em() * 8);
    column->addWidget(m_question);
    column->addWidget(m_answer, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    column->addSpacing(space::One);
    m_useKeyStore->hide();
    column->addWidget(m_useKeyStore);
    connect(m_answer, &QLineEdit::returnPressed, this, &FirstRunRecovery::entered);
    setFocusProxy(m_answer);
    keyStore.probe([guard = QPointer<FirstRunRecovery>(this)](const Result<void> &usable) {
        if (guard && usable) {
            guard->m_hasKeyStore = true;
            guard->offerKeyStore(guard->m_offersKeyStore);
        }
    });
}

void FirstRunRecovery::offerKeyStore(bool offer)
{
    m_offersKeyStore = offer;
    m_useKeyStore->setVisible(offer && m_hasKeyStore);
}

void FirstRunRecovery::setCode(store::Secret code)
{
    m_code = std::move(code);
    m_asked = QRandomGenerator::global()->bounded(groups);
    m_question->setText(
        tr("書きうつせましたか? %1行目の左から%2番目の4文字を入れてください")
            .arg(QString::number(m_asked / groupsInRow + 1), QString::number(m_asked % groupsInRow + 1)));
    m_answer->setAccessibleName(m_question->text());
    showCode();
}

void FirstRunRecovery::showCode()
{
    QStringList lines;
    for (int row = 0; row < groups; row += groupsInRow) {
        QStringList parts;
        for (int i = row; i < row + groupsInRow; ++i) {
            parts.append(groupOf(m_code, i));
        }
        lines.append(parts.join(QStringLiteral(" - ")));
    }
    // An empty line between the rows: they are copied by hand.
    m_shown->setText(lines.join(QStringLiteral("\n\n")));
}

bool FirstRunRecovery::accept()
{
    if (sameGroup(m_answer->text(), groupOf(m_code, m_asked))) {
        m_message->clear();
        return true;
    }
    m_message->say(InlineMessage::Tone::Attention,
                   tr("コードとちがいます。上のコードの%1行目、左から%2番目をもういちど見てください")
                       .arg(QString::number(m_asked / groupsInRow + 1), QString::number(m_asked % groupsInRow + 1)));
    m_answer->setFocus();
    return false;
}

bool FirstRunRecovery::wantsKeyStore() const
{
    return m_offersKeyStore && m_useKeyStore->isChecked();
}

void FirstRunRecovery::printCode()
{
    QStringList parts;
    for (int group = 0; group < groups; ++group) {
        parts.append(groupOf(m_code, group));
    }
    (new PrintPreview(recoveryPaper(parts), {}, this))->open();
}

} // namespace oyako::ui
