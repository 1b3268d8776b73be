// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/immunization/timeline_access.h"

#include "ui/immunization/timeline_view.h"

#include <QAccessibleWidget>

namespace oyako::ui {

namespace {

class TimelineAccess final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit TimelineAccess(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Slider)
        , m_view(view)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_view->chosenDayInWords() : QAccessibleWidget::text(which);
    }

    [[nodiscard]] QVariant currentValue() const override { return m_view->chosenDay().toJulianDay(); }
    void setCurrentValue(const QVariant &value) override
    {
        m_view->chooseDay(QDate::fromJulianDay(value.toLongLong()));
    }
    [[nodiscard]] QVariant minimumValue() const override { return limit(&pages::AgeAxis::birth); }
    [[nodiscard]] QVariant maximumValue() const override { return limit(&pages::AgeAxis::end); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] QVariant limit(QDate (pages::AgeAxis::*day)() const) const
    {
        return m_view->hasTimeline() ? QVariant((m_view->axis().*day)().toJulianDay()) : QVariant();
    }

    TimelineView *m_view;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccess(view) : nullptr;
}

} // namespace

void makeTimelinesAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace oyako::ui
