// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/number_field.h"

#include "ui/widgets/ime_guard.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace oyako::ui {

std::optional<double> readNumber(const QString &text, int decimals)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QChar(0x3002), QLatin1Char('.')).replace(QChar(0xFF61), QLatin1Char('.'));
    plain.replace(QChar(0x3001), QLatin1Char(','))
        .replace(QChar(0x2212), QLatin1Char('-'))
        .replace(QChar(0x30FC), QLatin1Char('-'));
    plain.remove(QLatin1Char(' '));
    static const QRegularExpression shape(QStringLiteral("^(-?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d*))?$"));
    const auto match = shape.match(plain);
    if (!match.hasMatch() || match.captured(3).size() > decimals) {
        return std::nullopt;
    }
    bool ok = false;
    const double value = QLocale::c().toDouble(plain.remove(QLatin1Char(',')), &ok);
    return ok ? std::optional(value) : std::nullopt;
}

NumberField::NumberField(const NumberRules &rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_edit(new QLineEdit)
    , m_remark(makeText(TextRole::Hint, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::One);
    row->addWidget(m_edit);
    if (!rules.unit.isEmpty()) {
        QLabel *unit = makeText(TextRole::Body, rules.unit);
        unit->setWordWrap(false);
        row->addWidget(unit);
    }
    row->addStretch(1);
    column->addLayout(row);
    // Below, where a sentence has the whole width.
    column->addWidget(m_remark);
    m_remark->hide();
    m_edit->setFixedWidth(em() * 6 + space::Three);
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly | Qt::ImhPreferLatin);
    m_edit->setAccessibleDescription(rules.unit);
    setFocusProxy(m_edit);
    ImeGuard::install(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &NumberField::read);
}

bool NumberField::isBlank() const
{
    return m_edit->text().trimmed().isEmpty();
}

QString NumberField::remark() const
{
    return m_remark->text();
}

void NumberField::setValue(const std::optional<double> &value)
{
    m_edit->setText(value ? QLocale::c().toString(*value, 'f', m_rules.decimals) : QString());
}

void NumberField::read()
{
    const auto number = readNumber(m_edit->text(), m_rules.decimals);
    const bool possible = number && *number >= m_rules.possibleFrom && *number <= m_rules.possibleTo;
    m_value = possible ? number : std::nullopt;
    QString words;
    if (!isBlank() && !number) {
        words = m_rules.decimals == 0 ? tr("小数のない数字で入れてください")
                                      : tr("数字で入れてください(小数は%n桁まで)", nullptr, m_rules.decimals);
    } else if (number && !possible) {
        const auto written = [](double limit) { return QLocale::c().toString(limit, 'g', 8); };
        words =
            tr("%1から%2までの数字を入れてください").arg(written(m_rules.possibleFrom), written(m_rules.possibleTo));
    } else if (number && (*number < m_rules.usualFrom || *number > m_rules.usualTo)) {
        words = tr("めずらしい値です。もういちど見てください");
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tokensOf(this).attention);
    m_remark->setPalette(colours);
    m_remark->setForegroundRole(QPalette::WindowText);
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
    m_edit->setAccessibleDescription(words.isEmpty() ? m_rules.unit : QString(m_rules.unit % QLatin1Char(' ') % words));
    Q_EMIT changed();
}

} // namespace oyako::ui
