// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/passphrase_field.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <cmath>

namespace oyako::ui {

namespace {

double alphabetOf(QStringView text)
{
    bool small = false;
    bool large = false;
    bool digit = false;
    bool sign = false;
    bool wide = false;
    for (const QChar letter : text) {
        const ushort code = letter.unicode();
        wide = wide || code > 0x7F;
        small = small || (code >= 'a' && code <= 'z');
        large = large || (code >= 'A' && code <= 'Z');
        digit = digit || (code >= '0' && code <= '9');
        sign = sign || (code <= 0x7F && !letter.isLetterOrNumber());
    }
    return (small ? 26 : 0) + (large ? 26 : 0) + (digit ? 10 : 0) + (sign ? 20 : 0) + (wide ? 80 : 0);
}

/// Characters that are not just the next or the same as the one before.
int freshCharacters(QStringView text)
{
    int fresh = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i == 0 ? 99 : text.at(i).unicode() - text.at(i - 1).unicode();
        fresh += std::abs(step) > 1 ? 1 : 0;
    }
    return fresh;
}

} // namespace

PassphraseStrength strengthOf(QStringView passphrase)
{
    if (passphrase.isEmpty()) {
        return PassphraseStrength::Empty;
    }
    const double bits = freshCharacters(passphrase) * std::log2(std::max(2.0, alphabetOf(passphrase)));
    if (bits < 45) {
        return PassphraseStrength::Weak;
    }
    return bits < 70 ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

PassphraseField::PassphraseField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::One);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(name);
    m_edit->setMaxLength(1000);
    m_edit->setMinimumWidth(em() * 10);
    QPushButton *show = makeButton(tr("見る"), ButtonRole::Quiet);
    show->setCheckable(true);
    show->setAccessibleName(tr("%1を見えるようにする").arg(name));
    row->addWidget(m_edit, 1);
    row->addWidget(show);
    setFocusProxy(m_edit);
    connect(show, &QPushButton::toggled, this, [this, show](bool visible) {
        m_edit->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
        show->setText(visible ? tr("かくす") : tr("見る"));
    });
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::entered);
}

PassphraseField::~PassphraseField()
{
    // Whoever listened may be half gone already.
    m_edit->blockSignals(true);
    clear();
}

bool PassphraseField::isBlank() const
{
    return m_edit->text().isEmpty();
}

PassphraseStrength PassphraseField::strength() const
{
    return strengthOf(m_edit->text());
}

bool PassphraseField::sameAs(const PassphraseField &other) const
{
    return m_edit->text() == other.m_edit->text();
}

store::Secret PassphraseField::secret() const
{
    QByteArray bytes = m_edit->text().toUtf8();
    return store::Secret::takeFrom(bytes);
}

void PassphraseField::clear()
{
    // Writing over first, so that the old characters do not stay behind in the same memory.
    m_edit->setText(QString(m_edit->text().size(), QLatin1Char('x')));
    m_edit->clear();
}

} // namespace oyako::ui
