// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/city_rule_dialog.h"

#include "core/book/book.h"
#include "ui/text/errors.h"
#include "ui/text/programs.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>

namespace oyako::ui {

using programs::Anchor;
using records::Circumstance;

namespace {

/// What the row counts from: the first day its last day needs.
Anchor anchorOf(const programs::Procedure &procedure)
{
    const QList<Anchor> anchors = procedure.due ? procedure.due->anchors() : QList<Anchor>();
    return anchors.isEmpty() ? procedure.anchor : anchors.first();
}

} // namespace

CityRuleDialog::CityRuleDialog(const Context &context, const agenda::ProcedureView &view, const RecordId &person,
                               QWidget *parent)
    : RecordDialog(context, tr("市区町村の日を書く"), parent)
    , m_view(view)
    , m_person(person)
    , m_anchor(anchorOf(*view.procedure))
    , m_how(new QComboBox)
    , m_day(new DateField({context.clock.today(), calendar::MissingYear::NotBeforeToday}, context.speech()))
    , m_count(new NumberField({.possibleFrom = 0, .possibleTo = 999}))
    , m_unit(new QComboBox)
    , m_origin(new QLineEdit)
{
    ImeGuard::install(m_origin);
    column()->addWidget(makeText(TextRole::Strong, text::procedureTitle(*view.procedure, context.speech())));
    m_how->addItem(tr("この日まで"));
    m_how->addItem(tr("%1から数える").arg(text::dayName(m_anchor)));
    m_unit->addItem(tr("日"), QStringLiteral("d"));
    m_unit->addItem(tr("週"), QStringLiteral("w"));
    m_unit->addItem(tr("か月"), QStringLiteral("m"));
    m_unit->addItem(tr("年"), QStringLiteral("y"));
    addField(tr("いつまでと聞きましたか"), m_how);
    m_dayRow = addField(tr("最後の日"), m_day);
    m_countRow = new FieldRow(tr("数"), m_count);
    m_unitRow = new FieldRow(tr("単位"), m_unit);
    addPair(m_countRow, m_unitRow);
    m_originRow = addField(tr("だれに、どこで聞きましたか"), m_origin, tr("例: 市役所の窓口、市のホームページ"));
    if (view.item.lastDay.isValid()) {
        m_day->setDate(view.item.lastDay);
    }
    m_origin->setText(view.item.origin);
    connect(m_how, &QComboBox::currentIndexChanged, this, &CityRuleDialog::showFields);
    showFields();
    addWayBack();
}

std::optional<book::Stored<Circumstance>> CityRuleDialog::known() const
{
    const QString key = QLatin1String("city.") + m_view.procedure->id;
    const auto all = context().book.list<Circumstance>(m_person).value_or(QList<book::Stored<Circumstance>>());
    std::optional<book::Stored<Circumstance>> latest;
    for (const auto &stored : all) {
        if (stored.value.key == key && (!latest || stored.value.since >= latest->value.since)) {
            latest = stored;
        }
    }
    return latest;
}

void CityRuleDialog::addWayBack()
{
    const auto rule = known();
    if (!rule) {
        return;
    }
    QPushButton *back = makeButton(tr("一般のきまりの日にもどす"), ButtonRole::Quiet);
    connect(back, &QPushButton::clicked, this, [this, id = rule->id] {
        const auto done = context().book.markEnteredInError(id);
        if (done) {
            context().navigator.sayWithUndo(tr("一般のきまりの日にもどしました"));
            accept();
        } else {
            context().navigator.say(text::sentence(done.error()));
        }
    });
    column()->addWidget(back, 0, Qt::AlignLeft);
}

bool CityRuleDialog::isCounted() const
{
    return m_how->currentIndex() == 1;
}

void CityRuleDialog::showFields()
{
    m_dayRow->setVisible(!isCounted());
    m_countRow->setVisible(isCounted());
    m_unitRow->setVisible(isCounted());
}

QString CityRuleDialog::value() const
{
    if (!isCounted()) {
        return m_day->date() ? m_day->date()->toString(Qt::ISODate) : QString();
    }
    return m_count->value() ? QStringLiteral("%1+%2%3").arg(programs::anchorName(m_anchor),
                                                            QString::number(qRound(*m_count->value())),
                                                            m_unit->currentData().toString())
                            : QString();
}

bool CityRuleDialog::check()
{
    const bool dated = !value().isEmpty();
    const bool said = !m_origin->text().trimmed().isEmpty();
    m_dayRow->complain(dated || isCounted() ? QString() : tr("日にちを入れてください"));
    m_countRow->complain(dated || !isCounted() ? QString() : tr("数を入れてください"));
    m_originRow->complain(said ? QString() : tr("あとで確かめられるように、聞いたところを入れてください"));
    return dated && said;
}

Result<void> CityRuleDialog::write()
{
    const Circumstance rule{.key = QLatin1String("city.") + m_view.procedure->id,
                            .value = value(),
                            .since = context().clock.today(),
                            .origin = m_origin->text()};
    if (auto before = known()) {
        before->value = rule;
        const auto changed = context().book.edit(*before);
        return changed ? Result<void>() : Result<void>(fail(changed.error()));
    }
    const auto added = context().book.add(m_person, rule);
    return added ? Result<void>() : Result<void>(fail(added.error()));
}

KnownDayDialog::KnownDayDialog(const Context &context, const agenda::ProcedureView &view, const RecordId &person,
                               QWidget *parent)
    : RecordDialog(context, text::dayName(*view.day), parent)
    , m_view(view)
    , m_person(person)
    , m_day(new DateField({context.clock.today()}, context.speech()))
    , m_row(addField(text::dayName(*view.day), m_day, text::procedureTitle(*view.procedure, context.speech())))
{
    m_day->lineEdit()->setFocus();
}

bool KnownDayDialog::check()
{
    m_row->complain(m_day->date() ? QString() : tr("日にちを入れてください"));
    return m_day->date().has_value();
}

Result<void> KnownDayDialog::write()
{
    QString key = QLatin1String("day.") + programs::anchorName(*m_view.day);
    if (*m_view.day == Anchor::Event) {
        key += QLatin1Char('.') + m_view.procedure->id;
    }
    const auto added = context().book.add(
        m_person,
        Circumstance{.key = key, .value = m_day->date()->toString(Qt::ISODate), .since = context().clock.today()});
    return added ? Result<void>() : Result<void>(fail(added.error()));
}

} // namespace oyako::ui
