// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/first_run_facility.h"

#include "core/clinic/facility_number.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/municipality_field.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace oyako::ui {

namespace {

constexpr int longestName = 200;
constexpr int longestNumber = 20; // hyphens and blanks are left out

} // namespace

FirstRunFacility::FirstRunFacility(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLine({}, longestName))
    , m_number(makeLine({}, longestNumber))
    , m_municipality(new MunicipalityField)
    , m_administrator(makeLine({}, longestName))
    , m_kana(makeLine({}, longestName))
    , m_profession(makeLine({}, longestName))
    , m_nameRow(new FieldRow(tr("施設の名前"), m_name))
    , m_numberRow(new FieldRow(tr("医療機関コード(10けた)"), m_number,
                               tr("番号のない窓口は、都道府県の番号2けた、9、ご自由な7けたの順にしてください")))
    , m_municipalityRow(new FieldRow(tr("市区町村"), m_municipality,
                                     tr("届出の名前をえらび、紙に書くためにつかいます。あとで設定でも入れられます")))
    , m_administratorRow(new FieldRow(tr("管理する人の名前"), m_administrator,
                                      tr("ほかのスタッフは、あとで「スタッフと記録」から加えられます")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    column->addWidget(
        makeText(TextRole::Body, tr("健診の机、きょうの一覧、アクセスの記録がある手帳をつくります。人ごとに合"
                                    "言葉をもち、だれが見て書いたかがのこります。")));
    for (FieldRow *row : {m_nameRow, m_numberRow, m_municipalityRow, m_administratorRow}) {
        column->addWidget(row);
    }
    auto *who = new QHBoxLayout;
    who->setSpacing(space::Two);
    who->addWidget(new FieldRow(tr("ふりがな"), m_kana), 1, Qt::AlignTop);
    who->addWidget(new FieldRow(tr("職種"), m_profession, tr("例: 保健師、助産師、医師、事務")), 1, Qt::AlignTop);
    column->addLayout(who);
    m_number->setFixedWidth(em() * 12);
    setFocusProxy(m_name);
    connect(ImeGuard::of(m_profession), &ImeGuard::entered, this, &FirstRunFacility::entered);
}

bool FirstRunFacility::acceptNumber()
{
    using Check = clinic::FacilityNumberCheck;
    const Check check = clinic::checkFacilityNumber(m_number->text());
    const QString digits = clinic::facilityDigits(m_number->text());
    const bool askedAlready = m_askedAbout == digits;
    m_askedAbout = check == Check::WrongCheckDigit ? digits : QString();
    if (check == Check::NotANumber) {
        m_numberRow->complain(tr("10けたの番号を入れてください(都道府県2けた、点数表1けた、番号7けた)"));
        return false;
    }
    const bool ask = check == Check::WrongCheckDigit && !askedAlready;
    m_numberRow->complain(
        ask ? tr("最後のけた(検証番号)が合いません。このままでよければ、もういちど「つぎへ」をおしてください")
            : QString());
    return !ask;
}

bool FirstRunFacility::accept()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    const bool numbered = acceptNumber();
    const bool placed = m_municipality->settle();
    const bool administered = !m_administrator->text().trimmed().isEmpty();
    m_nameRow->complain(named ? QString() : tr("施設の名前を入れてください"));
    m_municipalityRow->complain(placed ? QString() : MunicipalityField::complaint());
    m_administratorRow->complain(administered ? QString() : tr("管理する人の名前を入れてください"));
    if (!named) {
        m_name->setFocus();
    } else if (!numbered) {
        m_number->setFocus();
    } else if (!placed) {
        m_municipality->setFocus();
    } else if (!administered) {
        m_administrator->setFocus();
    }
    return named && numbered && placed && administered;
}

book::Info FirstRunFacility::info() const
{
    return {.name = m_name->text().trimmed(),
            .municipality = m_municipality->code(),
            .facility = clinic::facilityDigits(m_number->text())};
}

records::StaffMember FirstRunFacility::administrator() const
{
    return {.name = m_administrator->text().trimmed(),
            .kana = m_kana->text().trimmed(),
            .profession = m_profession->text().trimmed()};
}

} // namespace oyako::ui
