// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/date_field.h"

#include "core/calendar/era.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace oyako::ui {

DateField::DateField(const calendar::DateInputContext &context, const text::Speech &speech, Accepts accepts,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_speech(speech)
    , m_accepts(accepts)
    , m_edit(new QLineEdit)
    , m_readBack(makeText(TextRole::Body, {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::OneAndHalf);
    row->addWidget(m_edit);
    row->addWidget(m_readBack, 1);
    m_edit->setFixedWidth(em() * 11 + space::Three);
    m_edit->setPlaceholderText(m_speech.language == text::Language::English ? tr("2024-05-03")
                                                                            : tr("R6.5.3 / 2024-5-3"));
    m_edit->setInputMethodHints(Qt::ImhDate | Qt::ImhPreferLatin);
    m_readBack->setMinimumWidth(em() * 8);
    setFocusProxy(m_edit);
    ImeGuard::install(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::read);
    // While typing, a half-written date is not yet wrong; it is named once the field is left.
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::read);
}

bool DateField::isBlank() const
{
    return m_edit->text().trimmed().isEmpty();
}

DateField::~DateField()
{
    // A line that goes away with the keyboard in it says that editing has finished, after this part of the field is
    // gone.
    m_edit->disconnect(this);
}

std::optional<QDate> DateField::date() const
{
    return m_value ? m_value->exactDay() : std::nullopt;
}

QString DateField::readBack() const
{
    return m_readBack->text();
}

void DateField::setDate(const std::optional<QDate> &date)
{
    setPartialDate(date && date->isValid() ? std::optional(calendar::PartialDate::ofDay(*date)) : std::nullopt);
}

void DateField::setPartialDate(const std::optional<calendar::PartialDate> &date)
{
    if (!date) {
        m_edit->clear();
        return;
    }
    const auto day = date->exactDay();
    const bool era = m_speech.years == text::YearStyle::Era && m_speech.language != text::Language::English;
    if (day) {
        m_edit->setText(era ? calendar::formatShortEraDate(*day) : day->toString(Qt::ISODate));
        return;
    }
    text::Speech typed = m_speech;
    typed.language = text::Language::Japanese;
    typed.years = era ? text::YearStyle::Era : text::YearStyle::Western;
    m_edit->setText(date->isUnknown() ? QStringLiteral("不明") : text::partialDate(*date, typed));
}

void DateField::setLimits(const QDate &earliest, const QDate &latest)
{
    m_earliest = earliest;
    m_latest = latest;
    read();
}

Result<calendar::PartialDate> DateField::parse() const
{
    if (m_accepts != Accepts::Days) {
        return calendar::parsePartialDate(m_edit->text(), m_context);
    }
    return calendar::parseDate(m_edit->text(), m_context).map([](const QDate &day) {
        return calendar::PartialDate::ofDay(day);
    });
}

QString DateField::complaintOf(const calendar::PartialDate &date) const
{
    const auto days = date.days();
    if (days && m_earliest.isValid() && days->last < m_earliest) {
        return tr("%1からの日を入れてください").arg(text::date(m_earliest, m_speech));
    }
    if (days && m_latest.isValid() && days->first > m_latest) {
        return tr("%1までの日を入れてください").arg(text::date(m_latest, m_speech));
    }
    if (m_accepts != Accepts::MonthsAndYears) {
        return {};
    }
    if (!days || date.isAbout()) {
        return tr("日が分からないときは、年と月を入れてください");
    }
    return m_latest.isValid() && days->last > m_latest ? tr("まだ終わっていない月や年は、日まで入れてください")
                                                       : QString();
}

void DateField::showReadBack(const QString &words, bool attention)
{
    QPalette colours = palette();
    const Tokens &t = tokensOf(this);
    colours.setColor(QPalette::WindowText, attention ? t.attention : t.secondInk);
    m_readBack->setPalette(colours);
    m_readBack->setText(words);
    m_edit->setAccessibleDescription(words);
}

void DateField::read()
{
    const auto before = m_value;
    m_value.reset();
    const auto parsed = parse();
    if (isBlank()) {
        showReadBack({}, false);
    } else if (!parsed) {
        const bool typing = m_edit->hasFocus() && m_edit->text().size() < 4;
        showReadBack(typing ? QString() : text::dateComplaint(parsed.error()), !typing);
    } else if (const QString complaint = complaintOf(*parsed); !complaint.isEmpty()) {
        showReadBack(complaint, true);
    } else {
        m_value = *parsed;
        const auto day = parsed->exactDay();
        text::Speech both = m_speech;
        both.years = text::YearStyle::Both;
        showReadBack(day ? text::dateWithWeekday(*day, both) : text::partialDate(*parsed, both), false);
    }
    // Leaving the field is no change. It also happens while the sheet around it goes away, which must not hear of it.
    if (m_value != before || m_edit->text() != m_told) {
        m_told = m_edit->text();
        Q_EMIT changed();
    }
}

} // namespace oyako::ui
