// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/scan_field.h"

#include "ui/exchange/seal_words.h"
#include "ui/paint/code_reader.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

ScanField::ScanField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_progress(makeText(TextRole::Hint, {}))
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    m_edit->setAttribute(Qt::WA_InputMethodEnabled, false);
    column->addWidget(new FieldRow(tr("QRコードを読みとる"), m_edit,
                                   tr("ここをえらんでから、スキャナーでコードを読みとってください。順番は自由です。")));
    column->addWidget(m_progress);
    column->addWidget(m_message);
    m_progress->hide();
    connect(m_edit, &QLineEdit::returnPressed, this, &ScanField::takeTyped);
}

void ScanField::takeTyped()
{
    const QString code = m_edit->text();
    m_edit->clear();
    m_message->clear();
    if (!code.trimmed().isEmpty()) {
        take(code);
    }
}

void ScanField::openPicture(const QString &path)
{
    m_message->clear();
    const auto codes = paint::readCodesOf(path);
    if (!codes || codes->isEmpty()) {
        m_message->say(InlineMessage::Tone::Attention,
                       codes ? tr("QRコードが見つかりませんでした。明るいところで、まっすぐとってみてください。")
                             : sealSentence(codes.error()));
        return;
    }
    for (const QString &code : *codes) {
        take(code);
    }
}

void ScanField::take(const QString &code)
{
    const auto added = m_collector.add(code);
    if (!added) {
        const bool misread = added.error().code == ErrorCode::Damaged;
        m_message->say(InlineMessage::Tone::Attention,
                       misread ? tr("うまく読めませんでした。もういちど読みとってください。")
                               : sealSentence(added.error()));
        return;
    }
    showProgress();
    if (!m_collector.isComplete()) {
        return;
    }
    const auto bytes = m_collector.bytes();
    m_collector.clear();
    if (bytes) {
        Q_EMIT completed(*bytes);
    } else {
        m_message->say(InlineMessage::Tone::Attention, sealSentence(bytes.error()));
    }
}

QString ScanField::progressText() const
{
    QStringList missing;
    for (const int number : m_collector.missing()) {
        missing.append(QString::number(number));
    }
    const QString read = tr("%1枚のうち%2枚を読みました。").arg(m_collector.total()).arg(m_collector.count());
    return missing.isEmpty() ? read : read + tr("まだのもの: %1").arg(missing.join(QStringLiteral("・")));
}

void ScanField::showProgress()
{
    m_progress->setText(progressText());
    m_progress->show();
}

} // namespace oyako::ui
