// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/booking_fields.h"

#include "core/care/grants.h"
#include "ui/text/programs.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_fields.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace oyako::ui {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("BookingFields", source);
}

} // namespace

BookingFields::BookingFields(const QString &from, const QString &until, const QString &hint)
    : m_from(makeLine(text::bookingRule(from)))
    , m_until(makeLine(text::bookingRule(until)))
    , m_fromRow(new FieldRow(say(QT_TRANSLATE_NOOP("BookingFields", "予約はいつから")), m_from, hint))
    , m_untilRow(new FieldRow(say(QT_TRANSLATE_NOOP("BookingFields", "予約はいつまで")), m_until,
                              say(QT_TRANSLATE_NOOP("BookingFields", "例: 12/10、5日前"))))
{
}

void BookingFields::show(const QString &from, const QString &until)
{
    m_from->setText(text::bookingRule(from));
    m_until->setText(text::bookingRule(until));
}

bool BookingFields::check(const QDate &today)
{
    const QString sentence = say(QT_TRANSLATE_NOOP("BookingFields", "「5日前」「1か月前」か、日にちを入れてください"));
    const bool from = care::readBookingRule(m_from->text(), today).has_value();
    const bool until = care::readBookingRule(m_until->text(), today).has_value();
    m_fromRow->complain(from ? QString() : sentence);
    m_untilRow->complain(until ? QString() : sentence);
    return from && until;
}

QString BookingFields::from(const QDate &today) const
{
    return care::readBookingRule(m_from->text(), today).value_or(QString());
}

QString BookingFields::until(const QDate &today) const
{
    return care::readBookingRule(m_until->text(), today).value_or(QString());
}

} // namespace oyako::ui
