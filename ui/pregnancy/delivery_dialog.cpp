// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pregnancy/delivery_dialog.h"

#include "core/book/book.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTime>
#include <QVBoxLayout>

namespace oyako::ui {

using records::Outcome;
using records::Sex;

namespace {

std::optional<Length> lengthOf(const NumberField *field)
{
    return field->value() ? std::optional(Length::fromCentimetres(*field->value())) : std::nullopt;
}

} // namespace

DeliveryDialog::DeliveryDialog(const Context &context, const book::Stored<records::Pregnancy> &pregnancy, About about,
                               QWidget *parent)
    : RecordDialog(context, about == About::Birth ? tr("出産を書く") : tr("流産・死産を書く"), parent)
    , m_pregnancy(pregnancy)
    , m_about(about)
{
    const auto &fetuses = pregnancy.value.fetuses;
    for (int i = 0; i < fetuses.size(); ++i) {
        if (fetuses.at(i).outcome == Outcome::Ongoing) {
            addPart(i + 1, fetuses.size() > 1);
        }
    }
}

void DeliveryDialog::addPart(int fetus, bool isOneOfSeveral)
{
    Part part{};
    part.fetus = fetus;
    if (isOneOfSeveral) {
        column()->addWidget(makeText(TextRole::Section, tr("%1人目").arg(fetus)));
    }
    part.outcome = new QComboBox;
    if (m_about == About::Birth) {
        part.outcome->addItem(tr("生まれた"), static_cast<int>(Outcome::LiveBirth));
    } else {
        part.outcome->addItem(tr("流産"), static_cast<int>(Outcome::Miscarriage));
        part.outcome->addItem(tr("死産"), static_cast<int>(Outcome::Stillbirth));
    }
    if (isOneOfSeveral) {
        part.outcome->addItem(tr("この人のことは書かない"), static_cast<int>(Outcome::Ongoing));
    }
    part.date = new DateField({.today = context().clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                              context().speech());
    part.date->setLimits(records::gestationStart(m_pregnancy.value), context().clock.today());
    part.dateRow = new FieldRow(m_about == About::Birth ? tr("生まれた日") : tr("その日"), part.date);
    addPair(new FieldRow(tr("どうなったか"), part.outcome), part.dateRow);
    if (m_about == About::Birth) {
        addBirthFields(part);
    }
    m_parts.append(part);
}

void DeliveryDialog::addBirthFields(Part &part)
{
    part.time = new TimeField;
    part.sex = new QComboBox;
    part.sex->addItem(tr("えらばない"), static_cast<int>(Sex::Unknown));
    part.sex->addItem(tr("女"), static_cast<int>(Sex::Female));
    part.sex->addItem(tr("男"), static_cast<int>(Sex::Male));
    part.givenName = new QLineEdit;
    part.givenKana = new QLineEdit;
    part.weight = new NumberField({QStringLiteral("g"), 0, 200, 7'000, 1'500, 4'500});
    part.length = new NumberField({QStringLiteral("cm"), 1, 20, 65});
    part.head = new NumberField({QStringLiteral("cm"), 1, 15, 50});
    ImeGuard::install(part.givenName);
    ImeGuard::install(part.givenKana);
    part.timeRow = new FieldRow(tr("時刻"), part.time, tr("例: 14:05、1405、14時5分"));
    addPair(part.timeRow, new FieldRow(tr("性別"), part.sex));
    addPair(new FieldRow(tr("名(まだなら空けておく)"), part.givenName),
            new FieldRow(tr("名のふりがな"), part.givenKana));
    addPair(new FieldRow(tr("体重"), part.weight), new FieldRow(tr("身長"), part.length));
    addField(tr("頭囲"), part.head);
}

std::optional<care::Delivery> DeliveryDialog::typed(const Part &part) const
{
    const auto outcome = static_cast<Outcome>(part.outcome->currentData().toInt());
    if (outcome == Outcome::Ongoing) {
        return std::nullopt;
    }
    care::Delivery delivery{.fetus = part.fetus, .outcome = outcome, .date = part.date->date().value_or(QDate())};
    if (m_about == About::Birth) {
        delivery.time = part.time->time().value_or(QString());
        delivery.sex = static_cast<Sex>(part.sex->currentData().toInt());
        delivery.givenName = part.givenName->text();
        delivery.givenKana = part.givenKana->text();
        delivery.weight =
            part.weight->value() ? std::optional(Mass::fromGrams(std::llround(*part.weight->value()))) : std::nullopt;
        delivery.length = lengthOf(part.length);
        delivery.headCircumference = lengthOf(part.head);
        delivery.place = m_pregnancy.value.deliveryFacility;
    }
    return delivery;
}

bool DeliveryDialog::check()
{
    bool good = true;
    bool any = false;
    for (const Part &part : m_parts) {
        if (!typed(part)) {
            continue;
        }
        any = true;
        const bool dated = part.date->date().has_value();
        part.dateRow->complain(dated ? QString() : tr("日づけを入れてください"));
        const bool timed = !part.time || part.time->isAcceptable();
        if (part.timeRow) {
            part.timeRow->complain(timed ? QString() : tr("14:05 のように入れてください"));
        }
        const bool measured =
            !part.weight || (part.weight->isAcceptable() && part.length->isAcceptable() && part.head->isAcceptable());
        good = good && dated && timed && measured;
    }
    return good && any;
}

Result<void> DeliveryDialog::write()
{
    QList<care::Delivery> deliveries;
    for (const Part &part : m_parts) {
        if (const auto delivery = typed(part)) {
            deliveries.append(*delivery);
        }
    }
    const auto changes = care::deliver(context().book, m_pregnancy.id, deliveries);
    if (!changes) {
        return fail(changes.error());
    }
    const auto done = context().book.apply(*changes);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

QString DeliveryDialog::savedSentence() const
{
    return m_about == About::Birth ? tr("ご出産を記録しました。お子さんのページができました") : tr("記録しました");
}

} // namespace oyako::ui
