// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_place.h"

#include "core/book/book.h"
#include "core/clinic/facility_number.h"
#include "core/clinic/staff.h"
#include "ui/settings/backup_settings.h"
#include "ui/settings/key_settings.h"
#include "ui/settings/look_settings.h"
#include "ui/settings/reminder_settings.h"
#include "ui/text/errors.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/municipality_field.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QScrollBar>

namespace oyako::ui {

SettingsPlace::SettingsPlace(const Context &context, platform::KeyStore &keyStore, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_page(new Page(50))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    QVBoxLayout *column = m_page->column();
    column->addWidget(makeText(TextRole::Heading, title()));
    const auto add = [column](const QString &heading, QWidget *part) {
        column->addSpacing(space::One);
        column->addWidget(makeText(TextRole::Section, heading));
        auto *card = new Card;
        card->body()->addWidget(part);
        column->addWidget(card);
    };
    add(tr("見た目とことば"), new LookSettings(context));
    add(tr("お知らせ"), new ReminderSettings(context));
    add(tr("バックアップ"), new BackupSettings(context));
    add(tr("ロックと鍵"), new KeySettings(context, keyStore));
    add(tr("この手帳"), bookPart());
}

QString SettingsPlace::title() const
{
    return tr("設定");
}

QString SettingsPlace::help() const
{
    return tr("ことば、文字の大きさ、色、年の書き方をえらべます。えらぶとすぐに変わります。合言葉の変更、復旧コードの作"
              "りなおしもここでします。");
}

void SettingsPlace::open(const Destination &)
{
    m_page->verticalScrollBar()->setValue(0);
}

/// A clinic's number, checked as it is typed; only those who administer change it.
QLineEdit *SettingsPlace::addFacility(QVBoxLayout *column, const QString &number)
{
    auto *field = new QLineEdit(number);
    ImeGuard::install(field);
    field->setEnabled(clinic::mayAdminister(m_context.book).value_or(false));
    auto *row = new FieldRow(tr("医療機関コード"), field,
                             tr("10けたです。都道府県2けた、点数表1けた、医療機関コード7けたをつづけて入れます。"));
    const auto check = [field, row] {
        switch (clinic::checkFacilityNumber(field->text())) {
        case clinic::FacilityNumberCheck::NotANumber:
            row->complain(tr("10けたの数字を入れてください。はじめの2けたは都道府県(01から47)です"));
            break;
        case clinic::FacilityNumberCheck::WrongCheckDigit:
            row->complain(
                tr("さいごの1けたが合いません。1けたずつ見くらべて直してください。番号のない窓口は、都道府県の"
                   "番号2けた、9、ご自由な7けたの順にしてください。"));
            break;
        default: row->complain({});
        }
    };
    connect(field, &QLineEdit::textChanged, this, check);
    check();
    column->addWidget(row);
    return field;
}

QWidget *SettingsPlace::bookPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    const auto info = m_context.book.info();
    auto *name = new QLineEdit(info ? info->name : QString());
    name->setMaxLength(200);
    ImeGuard::install(name);
    auto *municipality = new MunicipalityField;
    municipality->setCode(info ? info->municipality : QString());
    auto *nameRow = new FieldRow(tr("手帳の名前"), name);
    column->addWidget(nameRow);
    auto *municipalityRow = new FieldRow(tr("市区町村"), municipality);
    column->addWidget(municipalityRow);
    QLineEdit *facility = info && !info->facility.isEmpty() ? addFacility(column, info->facility) : nullptr;
    QPushButton *save = makeButton(tr("保存する"));
    column->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, [this, name, municipality, facility, nameRow, municipalityRow] {
        const bool placed = municipality->settle();
        municipalityRow->complain(placed ? QString() : MunicipalityField::complaint());
        if (!placed) {
            municipality->setFocus();
            return;
        }
        auto kept = m_context.book.info();
        if (!kept) {
            nameRow->complain(text::sentence(kept.error()));
            return;
        }
        kept->name = name->text().trimmed();
        kept->municipality = municipality->code();
        if (facility && clinic::checkFacilityNumber(facility->text()) == clinic::FacilityNumberCheck::NotANumber) {
            facility->setFocus();
            return;
        }
        kept->facility = facility ? clinic::facilityDigits(facility->text()) : kept->facility;
        const auto saved = m_context.book.setInfo(*kept);
        nameRow->complain(saved ? QString() : text::sentence(saved.error()));
        if (saved) {
            m_context.navigator.say(tr("保存しました"));
        }
    });
    return part;
}

} // namespace oyako::ui
