// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/own_place_dialog.h"

#include "core/book/book.h"
#include "core/facilities/own_place.h"
#include "ui/text/facilities.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/municipality_field.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace oyako::ui {

using records::Facility;
using records::FacilityKind;

namespace {

constexpr int noteLines = 2;
constexpr FacilityKind kinds[]{FacilityKind::Clinic,        FacilityKind::Nursery, FacilityKind::NursingRoom,
                               FacilityKind::SupportCentre, FacilityKind::Shelter, FacilityKind::Other};

} // namespace

OwnPlaceDialog::OwnPlaceDialog(const Context &context, const StoredFacility &place, QWidget *parent)
    : RecordDialog(context, place.id.isEmpty() ? tr("場所を追加") : tr("場所を直す"), parent)
    , m_place(place)
    , m_name(makeLine(place.value.name))
    , m_kana(makeLine(place.value.kana))
    , m_kind(new QComboBox)
    , m_municipality(new MunicipalityField)
    , m_address(makeLine(place.value.address))
    , m_phone(makeLine(place.value.phone))
    , m_hours(makeParagraph(place.value.hours, noteLines))
    , m_words(makeParagraph(place.value.note, noteLines))
    , m_nameRow(new FieldRow(tr("名前"), m_name))
    , m_municipalityRow(new FieldRow(tr("市区町村"), m_municipality))
{
    for (const FacilityKind kind : kinds) {
        m_kind->addItem(text::facilityKindName(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(place.value.type)));
    m_municipality->setCode(place.value.municipality);
    column()->addWidget(m_nameRow);
    addPair(new FieldRow(tr("よみ"), m_kana), new FieldRow(tr("種類"), m_kind));
    column()->addWidget(m_municipalityRow);
    addPair(new FieldRow(tr("住所"), m_address), new FieldRow(tr("電話"), m_phone));
    addField(tr("曜日・時間"), m_hours, tr("書いたとおりに残ります。例: 月～金(9:00～12:00)"));
    addField(tr("メモ"), m_words);
}

bool OwnPlaceDialog::check()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    const bool settled = m_municipality->settle();
    m_nameRow->complain(named ? QString() : tr("場所の名前を入れてください"));
    m_municipalityRow->complain(settled ? QString() : MunicipalityField::complaint());
    return named && settled;
}

Facility OwnPlaceDialog::typed() const
{
    Facility place = m_place.value;
    place.name = m_name->text();
    place.kana = m_kana->text();
    place.type = static_cast<FacilityKind>(m_kind->currentData().toInt());
    place.municipality = m_municipality->code();
    place.address = m_address->text();
    place.phone = m_phone->text();
    place.hours = m_hours->toPlainText();
    place.note = m_words->toPlainText();
    return facilities::ownPlace(std::move(place));
}

Result<void> OwnPlaceDialog::write()
{
    m_place.value = typed();
    if (m_place.id.isEmpty()) {
        const auto added = context().book.add({}, m_place.value);
        if (!added) {
            return fail(added.error());
        }
        Q_EMIT written(*added);
        return {};
    }
    const auto changed = context().book.edit(m_place);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
