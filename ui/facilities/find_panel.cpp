// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/find_panel.h"

#include "core/facilities/area.h"
#include "core/facilities/own_place.h"
#include "core/programs/municipalities.h"
#include "ui/text/facilities.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace oyako::ui {

using records::FacilityKind;

namespace {

constexpr int mostRows = 100;
constexpr int distanceColumn = 3;
constexpr FacilityKind allKinds[]{FacilityKind::NursingRoom,   FacilityKind::Nursery, FacilityKind::Clinic,
                                  FacilityKind::SupportCentre, FacilityKind::Shelter, FacilityKind::Other};

/// A choice under its own small label, so that several stand side by side.
QWidget *labelled(const QString &label, QWidget *field, int widthInEms)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Half);
    column->addWidget(makeFieldLabel(label, field));
    column->addWidget(field);
    field->setFixedWidth(em() * widthInEms);
    return box;
}

/// The one municipality a text means; empty when there are several or none.
QString municipalityMeant(const QString &typed)
{
    const auto &table = programs::MunicipalityTable::builtIn();
    const auto hits = table.search(typed, 2);
    const bool clear = hits.size() == 1 || (!hits.isEmpty() && hits.first().name == typed.trimmed());
    return clear ? hits.first().code : QString();
}

} // namespace

FindPanel::FindPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new QLineEdit)
    , m_kind(new QComboBox)
    , m_ward(new QComboBox)
    , m_day(new QComboBox)
    , m_vaccine(new QComboBox)
    , m_from(new QLineEdit)
    , m_nothing(new EmptyState(
          tr("見つかりませんでした"),
          tr("ことばや種類などの条件に合う場所が、取り込んだ一覧にも、自分で追加した場所にもありません。"),
          tr("条件をなくして、ぜんぶ見る")))
    , m_fromWords(makeText(TextRole::Hint, {}))
    , m_count(makeText(TextRole::Hint, {}))
    , m_table(new RecordTable(tr("見つかった場所"),
                              {tr("名前"), tr("種類"), tr("市区町村"), tr("距離"), tr("曜日・時間(書いてあるとおり)")}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    addFilters(column);
    addCount(column);
    column->addWidget(m_table);
    column->addWidget(m_nothing);
    m_nothing->setAccessibleName(tr("見つかりませんでした"));
    m_nothing->hide();
    connect(m_nothing, &EmptyState::stepRequested, this, &FindPanel::showAll);
    m_table->setOpensOnly(tr("くわしく見る"));
    m_table->setElides();
    connect(m_table, &RecordTable::changeRequested, this, &FindPanel::opened);
}

void FindPanel::addCount(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    QPushButton *add = makeButton(tr("場所を追加…"));
    connect(add, &QPushButton::clicked, this, [this] {
        const facilities::Query wanted = query();
        const bool inVain = m_table->view()->model()->rowCount() == 0;
        Q_EMIT addWanted(
            {.type = wanted.kind.value_or(FacilityKind::Clinic), .name = inVain ? wanted.text.trimmed() : QString()});
    });
    row->addWidget(m_count, 1);
    row->addWidget(add);
    column->addLayout(row);
}

void FindPanel::addFilters(QVBoxLayout *column)
{
    m_words->setPlaceholderText(tr("名前、よみ、住所、駅 …"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("場所をさがすことば"));
    m_words->installEventFilter(this);
    connect(ImeGuard::install(m_words), &ImeGuard::entered, this, &FindPanel::toTable);
    connect(ImeGuard::install(m_from), &ImeGuard::entered, this, &FindPanel::toTable);
    m_from->setPlaceholderText(tr("例: 江東区東陽、園の名前"));
    m_from->setClearButtonEnabled(true);
    column->addWidget(m_words);
    auto *filters = new QWidget;
    auto *row = new FlowRow(filters);
    row->setSpacing(space::OneAndHalf);
    row->addWidget(labelled(tr("種類"), m_kind, 11));
    row->addWidget(labelled(tr("市区町村"), m_ward, 9));
    row->addWidget(labelled(tr("曜日"), m_day, 7));
    row->addWidget(labelled(tr("予防接種"), m_vaccine, 10));
    row->addWidget(labelled(tr("ここから近い順"), m_from, 15));
    column->addWidget(filters);
    column->addWidget(m_fromWords);
    m_fromWords->hide();
    connect(m_words, &QLineEdit::textChanged, this, &FindPanel::find);
    connect(m_from, &QLineEdit::textChanged, this, &FindPanel::readFrom);
    for (QComboBox *box : {m_kind, m_ward, m_day, m_vaccine}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FindPanel::find);
    }
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietVaccine(m_vaccine);
    m_kind->addItem(tr("すべて"));
    for (const FacilityKind kind : allKinds) {
        m_kind->addItem(text::facilityKindName(kind), static_cast<int>(kind));
    }
    m_day->addItem(tr("いつでも"), 0);
    const QLocale words(m_context.speech().language == text::Language::English ? QLocale::English : QLocale::Japanese);
    for (int day = 1; day <= 7; ++day) {
        m_day->addItem(words.dayName(day), day);
    }
    m_vaccine->addItem(tr("指定なし"));
    for (const QString &id : text::offeredVaccineIds()) {
        m_vaccine->addItem(text::offeredVaccineName(id), id);
    }
}

void FindPanel::fillChoices()
{
    const QString ward = m_ward->currentData().toString();
    const QSignalBlocker quiet(m_ward);
    m_ward->clear();
    m_ward->addItem(tr("すべて"));
    for (const QString &name : m_index.wards()) {
        m_ward->addItem(name, name);
    }
    m_ward->setCurrentIndex(std::max(0, m_ward->findData(ward)));
}

void FindPanel::refresh()
{
    m_index = facilities::FacilityIndex::of(m_context.book).value_or(facilities::FacilityIndex());
    fillChoices();
    find();
}

void FindPanel::takeKeyboard()
{
    m_words->setFocus();
    m_words->selectAll();
}

void FindPanel::searchFrom(const QString &name, const facilities::Point &point)
{
    m_chosen = point;
    m_pointName = name.simplified();
    m_from->setText(m_pointName);
    readFrom();
}

void FindPanel::readFrom()
{
    const QString typed = m_from->text().trimmed();
    QString words;
    if (!m_pointName.isEmpty() && typed == m_pointName) {
        m_point = m_chosen;
        words = tr("「%1」からの、まっすぐの距離です。").arg(typed);
    } else if ((m_point = facilities::pointFrom(typed))) {
        words = tr("この地点からの、まっすぐの距離です。");
    } else if ((m_point = facilities::pointOfMunicipality(municipalityMeant(typed)))) {
        words = tr("役所などの代表の地点からの、まっすぐの距離です。");
    } else if (const auto place = placeMeant(typed)) {
        m_point = facilities::Point{*place->latitude, *place->longitude};
        words = tr("「%1」からの、まっすぐの距離です。").arg(place->name.simplified());
    } else if ((m_point = facilities::pointOfMunicipality(facilities::areaOf(typed).code))) {
        words = tr("役所などの代表の地点からの、まっすぐの距離です。");
    } else if (!typed.isEmpty()) {
        words = tr("市区町村か住所、ここにある場所の名前、地図からうつした緯度・経度のどれかを入れてください。");
    }
    m_fromSaid = words;
    find();
}

void FindPanel::showFrom(const facilities::Answer &answer)
{
    const bool isGuessed = m_point && std::any_of(answer.hits.cbegin(), answer.hits.cend(),
                                                  [](const facilities::Hit &hit) { return !hit.metres; });
    const QString guessed = tr("一覧に位置がない場所は、距離を書かずに、市区町村の位置でならべています。");
    m_fromWords->setText(isGuessed ? QString(m_fromSaid + QLatin1Char('\n') + guessed) : m_fromSaid);
    m_fromWords->setVisible(!m_fromSaid.isEmpty());
}

std::optional<records::Facility> FindPanel::placeMeant(const QString &typed) const
{
    const facilities::Answer answer = m_index.find({.text = typed, .limit = 1});
    if (typed.isEmpty() || answer.total != 1) {
        return std::nullopt;
    }
    const auto place = m_context.book.find<records::Facility>(answer.hits.first().id);
    const bool isPlaced = place && place->value.latitude && place->value.longitude;
    return isPlaced ? std::optional(place->value) : std::nullopt;
}

facilities::Query FindPanel::query() const
{
    const QVariant kind = m_kind->currentData();
    return {.text = m_words->text(),
            .kind = kind.isValid() ? std::optional(static_cast<FacilityKind>(kind.toInt())) : std::nullopt,
            .ward = m_ward->currentData().toString(),
            .weekday = m_day->currentData().toInt(),
            .vaccine = m_vaccine->currentData().toString(),
            .from = m_point,
            .limit = mostRows};
}

QStringList FindPanel::cellsOf(const facilities::Hit &hit) const
{
    const auto place = m_context.book.find<records::Facility>(hit.id);
    if (!place) {
        return {};
    }
    const records::Facility &facility = place->value;
    const QString hours = text::hoursWords(facility);
    const QString kind = text::facilityKindName(facility.type);
    return {facility.name.simplified(), facilities::isOwn(facility) ? tr("%1(自分で追加)").arg(kind) : kind,
            facility.ward, hit.metres ? text::distanceWords(*hit.metres) : QString(),
            hit.dayInDoubt ? tr("曜日を確認してください: %1").arg(hours) : hours};
}

void FindPanel::find()
{
    const facilities::Answer answer = m_index.find(query());
    showFrom(answer);
    QList<RecordTableModel::Row> rows;
    for (const facilities::Hit &hit : answer.hits) {
        rows.append({hit.id, cellsOf(hit)});
    }
    m_table->view()->setColumnHidden(distanceColumn, !m_point);
    m_table->setRows(rows);
    const bool isInVain = answer.hits.isEmpty() && !isEmpty();
    m_table->setVisible(!isInVain);
    if (isInVain && !m_nothing->isVisible() && isVisible()) {
        QAccessibleEvent said(m_nothing, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
    m_nothing->setVisible(isInVain);
    if (isInVain) {
        m_count->clear();
        return;
    }
    m_count->setText(answer.total > mostRows ? tr("%n件見つかりました。はじめの%1件です。ことばや種類でしぼれます。",
                                                  nullptr, static_cast<int>(answer.total))
                                                   .arg(mostRows)
                                             : tr("%n件見つかりました", nullptr, static_cast<int>(answer.total)));
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    // From the field straight into the list, as with Enter.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_table->view()->model()->rowCount() > 0) {
            toTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindPanel::toTable()
{
    if (m_table->view()->model()->rowCount() > 0) {
        m_table->view()->setFocus();
        m_table->view()->setCurrentIndex(m_table->view()->model()->index(0, 0));
    }
}

void FindPanel::showAll()
{
    for (QComboBox *box : {m_kind, m_ward, m_day, m_vaccine}) {
        box->setCurrentIndex(0);
    }
    m_words->clear();
    m_words->setFocus();
}

} // namespace oyako::ui
