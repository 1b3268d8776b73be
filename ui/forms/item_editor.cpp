// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/item_editor.h"

#include "ui/forms/choice_editor.h"
#include "ui/text/units.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/time_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

using forms::Item;
using forms::ItemType;
using forms::Value;

constexpr int textHeight = 88;

void fill(ItemEditor *editor, QWidget *field)
{
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field);
    editor->setFocusProxy(field);
}

double asNumber(const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value)) {
        return static_cast<double>(*whole);
    }
    if (const auto *quantity = std::get_if<forms::Quantity>(&value)) {
        return quantity->value;
    }
    const auto *number = std::get_if<double>(&value);
    return number ? *number : 0;
}

NumberRules rulesOf(const Item &item)
{
    constexpr int usualDecimals = 2;
    NumberRules rules;
    rules.unit = item.unit ? text::unitName(*item.unit) : QString();
    rules.decimals = item.type == ItemType::Integer ? 0 : item.limits.maxDecimalPlaces.value_or(usualDecimals);
    rules.possibleFrom = item.limits.minimum ? asNumber(*item.limits.minimum) : -1e9;
    rules.possibleTo = item.limits.maximum ? asNumber(*item.limits.maximum) : 1e9;
    rules.usualFrom = item.limits.usualMinimum.value_or(rules.usualFrom);
    rules.usualTo = item.limits.usualMaximum.value_or(rules.usualTo);
    return rules;
}

class NumberEditor final : public ItemEditor {
public:
    NumberEditor(const Item &item, QWidget *parent)
        : ItemEditor(parent)
        , m_item(item)
        , m_field(new NumberField(rulesOf(item)))
    {
        fill(this, m_field);
        connect(m_field, &NumberField::changed, this, [this] { Q_EMIT changed(values()); });
    }

    void setValues(const QList<Value> &values) override
    {
        const QSignalBlocker quiet(m_field);
        m_field->setValue(values.isEmpty() ? std::nullopt : std::optional(asNumber(values.first())));
    }
    bool isAcceptable() const override { return m_field->isAcceptable(); }

private:
    [[nodiscard]] QList<Value> values() const
    {
        if (!m_field->value()) {
            return {};
        }
        if (m_item.type == ItemType::Integer) {
            return {static_cast<qint64>(std::llround(*m_field->value()))};
        }
        if (m_item.type == ItemType::Quantity && m_item.unit) {
            return {forms::Quantity{*m_field->value(), m_item.unit->display, m_item.unit->system, m_item.unit->code}};
        }
        return {*m_field->value()};
    }

    const Item &m_item;
    NumberField *m_field;
};

/// A FHIR date; that it is only about right (頃) shows in what is left out.
QString isoOf(const calendar::PartialDate &date)
{
    return date.toString().remove(QLatin1Char('~'));
}

class DateEditor final : public ItemEditor {
public:
    DateEditor(const Item &item, const QDate &today, const text::Speech &speech, QWidget *parent)
        : ItemEditor(parent)
        , m_isInstant(item.type == ItemType::DateTime)
        , m_field(new DateField({.today = today}, speech,
                                item.approximateDate ? DateField::Accepts::PartialDates : DateField::Accepts::Days))
    {
        fill(this, m_field);
        connect(m_field, &DateField::changed, this, [this] { Q_EMIT changed(values()); });
    }

    void setValues(const QList<Value> &values) override
    {
        const QSignalBlocker quiet(m_field);
        const auto *date = values.isEmpty() ? nullptr : std::get_if<forms::Date>(&values.first());
        const auto *instant = values.isEmpty() ? nullptr : std::get_if<forms::DateTime>(&values.first());
        const QString iso = date ? date->iso : instant ? instant->iso.left(10) : QString();
        const auto partial = calendar::PartialDate::fromString(iso);
        m_field->setPartialDate(partial ? std::optional(*partial) : std::nullopt);
    }
    bool isAcceptable() const override { return m_field->isAcceptable(); }

private:
    [[nodiscard]] QList<Value> values() const
    {
        const auto partial = m_field->partialDate();
        if (!partial || partial->isUnknown()) {
            return {};
        }
        const QString iso = isoOf(*partial);
        return {m_isInstant ? Value(forms::DateTime{iso}) : Value(forms::Date{iso})};
    }

    bool m_isInstant;
    DateField *m_field;
};

class LineEditor final : public ItemEditor {
public:
    LineEditor(const Item &item, QWidget *parent)
        : ItemEditor(parent)
        , m_edit(new QLineEdit)
    {
        m_edit->setPlaceholderText(item.entryFormat);
        ImeGuard::install(m_edit);
        fill(this, m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT changed(values()); });
    }

    void setValues(const QList<Value> &values) override
    {
        const auto *text = values.isEmpty() ? nullptr : std::get_if<QString>(&values.first());
        m_edit->setText(text ? *text : QString());
    }

private:
    [[nodiscard]] QList<Value> values() const
    {
        const QString typed = m_edit->text();
        return typed.trimmed().isEmpty() ? QList<Value>() : QList<Value>{typed};
    }

    QLineEdit *m_edit;
};

class TimeEditor final : public ItemEditor {
public:
    TimeEditor(const Item &item, QWidget *parent)
        : ItemEditor(parent)
        , m_field(new TimeField)
    {
        m_field->setPlaceholderText(item.entryFormat);
        fill(this, m_field);
        connect(m_field, &QLineEdit::textEdited, this, [this] { Q_EMIT changed(values()); });
    }

    void setValues(const QList<Value> &values) override
    {
        constexpr int hoursAndMinutes = 5;
        const auto *time = values.isEmpty() ? nullptr : std::get_if<forms::Time>(&values.first());
        m_field->setText(time ? time->iso.left(hoursAndMinutes) : QString());
    }
    bool isAcceptable() const override { return m_field->isAcceptable(); }

private:
    /// What is no time is handed on as it was typed: the form says what is wrong with it.
    [[nodiscard]] QList<Value> values() const
    {
        const QString time = m_field->time().value_or(m_field->text().trimmed());
        return time.isEmpty() ? QList<Value>() : QList<Value>{forms::Time{time + QLatin1String(":00")}};
    }

    TimeField *m_field;
};

class TextEditor final : public ItemEditor {
public:
    explicit TextEditor(QWidget *parent)
        : ItemEditor(parent)
        , m_edit(new QPlainTextEdit)
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(textHeight);
        fill(this, m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            const QString typed = m_edit->toPlainText();
            Q_EMIT changed(typed.trimmed().isEmpty() ? QList<Value>() : QList<Value>{typed});
        });
    }

    void setValues(const QList<Value> &values) override
    {
        const QSignalBlocker quiet(m_edit);
        const auto *text = values.isEmpty() ? nullptr : std::get_if<QString>(&values.first());
        m_edit->setPlainText(text ? *text : QString());
    }

private:
    QPlainTextEdit *m_edit;
};

} // namespace

ItemEditor *ItemEditor::make(const Item &item, const QDate &today, const text::Speech &speech, QWidget *parent)
{
    switch (item.type) {
    case ItemType::Boolean:
    case ItemType::Choice:
    case ItemType::OpenChoice: return new ChoiceEditor(item, text::code(speech.language), parent);
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Quantity: return new NumberEditor(item, parent);
    case ItemType::Date:
    case ItemType::DateTime: return new DateEditor(item, today, speech, parent);
    case ItemType::Text: return new TextEditor(parent);
    case ItemType::Time: return new TimeEditor(item, parent);
    case ItemType::String:
    case ItemType::Group:
    case ItemType::Display: break;
    }
    return new LineEditor(item, parent);
}

} // namespace oyako::ui
