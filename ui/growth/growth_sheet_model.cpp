// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/growth/growth_sheet_model.h"

#include "core/calendar/corrected_age.h"
#include "core/calendar/date_input.h"
#include "core/exchange/measurement_words.h"
#include "ui/growth/typed_numbers.h"
#include "ui/text/errors.h"
#include "ui/text/records.h"
#include "ui/widgets/number_field.h"

#include <QBrush>
#include <QLocale>
#include <QPalette>

#include <cmath>

namespace oyako::ui {

using records::Measurement;
using records::MeasurementKind;

namespace {

bool sameRow(const care::GrowthDay &a, const care::GrowthDay &b)
{
    for (size_t i = 0; i < a.values.size(); ++i) {
        const bool same =
            a.values[i].has_value() == b.values[i].has_value() &&
            (!a.values[i] || (a.values[i]->id == b.values[i]->id && a.values[i]->version == b.values[i]->version));
        if (!same) {
            return false;
        }
    }
    return a.on == b.on;
}

} // namespace

GrowthSheetModel::GrowthSheetModel(const Context &context, const RecordId &child, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_child(child)
{
}

void GrowthSheetModel::show(const care::GrowthHistory &history, bool readOnly)
{
    if (m_writing) {
        return;
    }
    const bool same = readOnly == m_readOnly &&
                      std::equal(m_days.cbegin(), m_days.cend(), history.days.cbegin(), history.days.cend(), sameRow);
    m_person = history.child;
    m_dueDate = history.dueDate();
    if (!same) {
        beginResetModel();
        m_days = history.days;
        m_readOnly = readOnly;
        endResetModel();
    }
}

/// After writing: a row that has become one of the book stays where the keyboard is, and another empty one follows it.
void GrowthSheetModel::reload()
{
    const auto history = care::growthHistory(m_context.book, m_child);
    if (!history) {
        return;
    }
    const QList<care::GrowthDay> &now = history->days;
    const auto sameDay = [](const care::GrowthDay &a, const care::GrowthDay &b) { return a.on == b.on; };
    const auto differs = std::mismatch(m_days.cbegin(), m_days.cend(), now.cbegin(), now.cend(), sameDay);
    const auto place = static_cast<int>(differs.second - now.cbegin());
    const bool inPlace = now.size() == m_days.size();
    const bool oneMore = now.size() == m_days.size() + 1 &&
                         std::equal(differs.first, m_days.cend(), differs.second + 1, now.cend(), sameDay);
    if (!inPlace && !oneMore) {
        beginResetModel();
        m_days = now;
        endResetModel();
        return;
    }
    if (oneMore) {
        takeNewRowTo(place, now.at(place));
    }
    m_days = now;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// The written row goes to its day and keeps the keyboard; another empty one follows at the end.
void GrowthSheetModel::takeNewRowTo(int place, const care::GrowthDay &day)
{
    const auto last = static_cast<int>(m_days.size());
    beginInsertRows({}, last + 1, last + 1);
    m_days.append(day);
    endInsertRows();
    if (place < last) {
        beginMoveRows({}, last, last, {}, place);
        m_days.move(last, place);
        endMoveRows();
    }
}

std::optional<MeasurementKind> GrowthSheetModel::kindOf(int column)
{
    return column >= Weight && column <= Chest ? std::optional(care::childKinds[static_cast<size_t>(column - Weight)])
                                               : std::nullopt;
}

int GrowthSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size()) + (m_readOnly ? 0 : 1);
}

int GrowthSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QDate GrowthSheetModel::dateOf(int row) const
{
    if (row < m_days.size()) {
        return m_days.at(row).on;
    }
    return m_newDate.isValid() ? m_newDate : m_context.clock.today();
}

QList<GrowthSheetModel::Stored> GrowthSheetModel::recordsOf(int row) const
{
    QList<Stored> found;
    if (row < m_days.size()) {
        for (const auto &value : m_days.at(row).values) {
            if (value) {
                found.append(*value);
            }
        }
    }
    return found;
}

RecordId GrowthSheetModel::recordAt(const QModelIndex &index) const
{
    if (const auto kind = kindOf(index.column()); kind && index.row() < m_days.size()) {
        const auto &value = m_days.at(index.row())[*kind];
        return value ? value->id : RecordId();
    }
    const auto all = recordsOf(index.row());
    return all.isEmpty() ? RecordId() : all.first().id;
}

/// Both ages of a preterm child as long as its charts count by the corrected one; before the due date that is the
/// gestational age, never a negative one.
QString GrowthSheetModel::agesOn(const QDate &on) const
{
    constexpr int lastMonth = 72;
    const QString lived = text::age(m_person.birthDate, on, m_context.speech());
    const auto corrected = calendar::correctedAge(m_person.birthDate, m_dueDate, on);
    if (!corrected || (corrected->age && corrected->age->totalMonths() > lastMonth)) {
        return lived;
    }
    return tr("%1(修正%2)")
        .arg(lived, corrected->age ? text::age(m_dueDate, on, m_context.speech())
                                   : text::gestation(*corrected->beforeDueDate, m_context.speech()));
}

std::optional<GrowthSheetModel::Number> GrowthSheetModel::numberAt(int row, MeasurementKind kind) const
{
    const auto known = row < m_days.size() ? m_days.at(row)[kind] : std::nullopt;
    Number number{known ? known->id : RecordId(), known ? known->version : 0, 0};
    const auto refused = m_refused.constFind(keyOf(index(row, Weight + static_cast<int>(kind))));
    if (refused != m_refused.cend()) {
        const auto typed = readNumber(*refused, typedDecimals);
        number.version = 0;
        number.shown = typed ? storedOf(kind, *typed) / perShown(kind) : 0;
        return typed ? std::optional(number) : std::nullopt;
    }
    number.shown = known ? known->value.value / perShown(kind) : 0;
    return known ? std::optional(number) : std::nullopt;
}

QString GrowthSheetModel::shown(const QModelIndex &index) const
{
    const int row = index.row();
    if (index.column() == Date) {
        const QDate on = dateOf(row);
        const QString day = text::date(on, m_context.speech());
        const QString age = agesOn(on);
        return age.isEmpty() ? day : QString(day + QStringLiteral("・") + age);
    }
    if (const auto kind = kindOf(index.column()); kind && row < m_days.size()) {
        const auto &value = m_days.at(row)[*kind];
        return value ? text::measurementValue(value->value) : QString();
    }
    const auto all = recordsOf(row);
    if (index.column() != Place || (all.isEmpty() && m_newPlace.isEmpty())) {
        return {};
    }
    if (all.isEmpty()) {
        return m_newPlace;
    }
    const Measurement &first = all.first().value;
    return first.by == records::MeasuredBy::Home ? tr("家")
           : first.facility.isEmpty()            ? tr("健診・病院")
                                                 : first.facility;
}

/// What stands in the cell while it is written in.
QString GrowthSheetModel::typedText(const QModelIndex &index) const
{
    if (index.column() == Date) {
        return dateOf(index.row()).toString(Qt::ISODate);
    }
    const auto kind = kindOf(index.column());
    if (!kind || index.row() >= m_days.size()) {
        return kind ? QString() : shown(index);
    }
    const auto &value = m_days.at(index.row())[*kind];
    if (!value) {
        return {};
    }
    return *kind == MeasurementKind::Weight
               ? QLocale::c().toString(value->value.value, 'f', 0).remove(QLatin1Char(','))
               : QLocale::c().toString(value->value.value / millimetresPerCentimetre, 'f', 1);
}

QVariant GrowthSheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto refused = m_refused.constFind(keyOf(index));
    if (refused != m_refused.cend() && (role == Qt::DisplayRole || role == Qt::EditRole)) {
        return role == Qt::EditRole ? *refused : QString(*refused + QStringLiteral(" ?"));
    }
    switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::EditRole: return typedText(index);
    case Qt::AccessibleTextRole: {
        const QString cell = shown(index);
        return QStringLiteral("%1 %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                           cell.isEmpty() ? tr("なし") : cell);
    }
    case Qt::TextAlignmentRole:
        return kindOf(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        // Today's date in the empty row is a proposal.
        return isNewRow(index.row()) && !m_newDate.isValid() ? QVariant(QPalette().brush(QPalette::PlaceholderText))
                                                             : QVariant();
    default: return {};
    }
}

QVariant GrowthSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Date: return tr("測った日");
    case Weight: return tr("体重 (gかkg)");
    case Length: return tr("身長 (cm)");
    case Head: return tr("頭囲 (cm)");
    case Chest: return tr("胸囲 (cm)");
    default: return tr("どこで");
    }
}

Qt::ItemFlags GrowthSheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_readOnly || !index.isValid()) {
        return seen;
    }
    // The day and place of what was measured at a checkup are the checkup's.
    const auto all = recordsOf(index.row());
    const bool ofCheckup =
        std::any_of(all.cbegin(), all.cend(), [](const Stored &one) { return !one.value.checkup.isEmpty(); });
    return ofCheckup && !kindOf(index.column()) ? seen : seen | Qt::ItemIsEditable;
}

bool GrowthSheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    const CellKey key = keyOf(index);
    if (role != Qt::EditRole || !index.isValid() || text == m_refused.value(key, typedText(index))) {
        return false;
    }
    if (text == typedText(index)) {
        forget(index);
        return true;
    }
    m_refused.remove(key);
    const auto kind = kindOf(index.column());
    const bool written = index.column() == Date ? setDate(index.row(), text)
                         : kind                 ? setValue(index.row(), *kind, text)
                                                : setPlace(index.row(), text);
    if (!written && !text.isEmpty()) {
        m_refused.insert(key, text);
        Q_EMIT dataChanged(index, index);
    }
    return written;
}

GrowthSheetModel::CellKey GrowthSheetModel::keyOf(const QModelIndex &index) const
{
    return {index.row() < m_days.size() ? m_days.at(index.row()).on : QDate(), index.column()};
}

void GrowthSheetModel::forget(const QModelIndex &index)
{
    if (m_refused.remove(keyOf(index)) > 0) {
        Q_EMIT dataChanged(index, index);
    }
}

/// The new row has become one of the book: what stands refused in it goes along.
void GrowthSheetModel::takeRefusedTo(const QDate &day)
{
    for (int column = Date; column < ColumnCount; ++column) {
        if (const QString text = m_refused.take({QDate(), column}); !text.isEmpty()) {
            m_refused.insert({day, column}, text);
        }
    }
}

bool GrowthSheetModel::setDate(int row, const QString &text)
{
    const QDate today = m_context.clock.today();
    const auto date = calendar::parseDate(text, {today, calendar::MissingYear::NotAfterToday});
    if (!date) {
        Q_EMIT refused(text::dateComplaint(date.error()));
        return false;
    }
    if (*date > today || (m_person.birthDate.isValid() && *date < m_person.birthDate)) {
        Q_EMIT refused(tr("生まれた日から今日までの日を入れてください"));
        return false;
    }
    if (isNewRow(row)) {
        m_newDate = *date;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return true;
    }
    book::ChangeSet changes(QStringLiteral("edit"));
    for (Stored &stored : recordsOf(row)) {
        stored.value.date = *date;
        changes.edit(stored);
    }
    return apply(changes);
}

bool GrowthSheetModel::setPlace(int row, const QString &text)
{
    if (isNewRow(row)) {
        m_newPlace = text;
        return true;
    }
    book::ChangeSet changes(QStringLiteral("edit"));
    for (Stored &stored : recordsOf(row)) {
        stored.value.by = exchange::isHome(text) ? records::MeasuredBy::Home : records::MeasuredBy::Professional;
        stored.value.facility = exchange::isHome(text) || text == tr("健診・病院") ? QString() : text;
        changes.edit(stored);
    }
    return apply(changes);
}

Measurement GrowthSheetModel::made(MeasurementKind kind, const QDate &on, double value) const
{
    const bool home = exchange::isHome(m_newPlace);
    return {.type = kind,
            .value = value,
            .date = on,
            .position = kind == MeasurementKind::Length ? care::usualPosition(m_person.birthDate, on)
                                                        : records::Position::Unstated,
            .by = home ? records::MeasuredBy::Home : records::MeasuredBy::Professional,
            .facility = home ? QString() : m_newPlace};
}

RecordId GrowthSheetModel::put(book::ChangeSet &changes, int row, MeasurementKind kind, double value) const
{
    if (row < m_days.size() && m_days.at(row)[kind]) {
        Stored changed = *m_days.at(row)[kind];
        changed.value.value = value;
        changes.edit(changed);
        return changed.id;
    }
    Measurement measured = made(kind, dateOf(row), value);
    if (const auto all = recordsOf(row); !all.isEmpty()) {
        measured.by = all.first().value.by;
        measured.facility = all.first().value.facility;
    }
    return changes.add(m_context.clock, m_child, measured);
}

bool GrowthSheetModel::setNumber(int row, MeasurementKind kind, double shown)
{
    const double finest = std::pow(10, typedDecimals);
    const QString text =
        QLocale::c().toString(std::round(shown * finest) / finest, 'g', QLocale::FloatingPointShortest);
    return setData(index(row, Weight + static_cast<int>(kind)), text, Qt::EditRole);
}

bool GrowthSheetModel::swapWeightAndLength(int row)
{
    const auto weight = numberAt(row, MeasurementKind::Weight);
    const auto length = numberAt(row, MeasurementKind::Length);
    if (m_readOnly || !weight || !length) {
        return false;
    }
    book::ChangeSet changes(QStringLiteral("edit"));
    put(changes, row, MeasurementKind::Weight, length->shown * gramsPerKilogram);
    put(changes, row, MeasurementKind::Length, weight->shown * millimetresPerCentimetre);
    const auto before = m_refused;
    const bool wasNew = isNewRow(row);
    const QDate on = dateOf(row);
    m_refused.remove(keyOf(index(row, Weight)));
    m_refused.remove(keyOf(index(row, Length)));
    if (!apply(changes)) {
        m_refused = before;
        return false;
    }
    if (wasNew) {
        m_newDate = QDate();
        takeRefusedTo(on);
    }
    return true;
}

bool GrowthSheetModel::setValue(int row, MeasurementKind kind, const QString &text)
{
    const std::optional<Stored> known = row < m_days.size() ? m_days.at(row)[kind] : std::nullopt;
    if (text.isEmpty()) {
        if (known) {
            takeOut(index(row, Weight + static_cast<int>(kind)));
        }
        return known.has_value();
    }
    const auto number = readNumber(text, typedDecimals);
    if (!number || *number <= 0) {
        Q_EMIT refused(tr("数字で入れてください(例: 7.2、7200、65.5)"));
        return false;
    }
    const QDate on = dateOf(row);
    book::ChangeSet changes(known ? QStringLiteral("edit") : QStringLiteral("add"));
    const RecordId id = put(changes, row, kind, storedOf(kind, *number));
    const bool wasNew = isNewRow(row);
    const QDate newDate = std::exchange(m_newDate, wasNew ? QDate() : m_newDate);
    const auto done = write(changes);
    if (!done) {
        m_newDate = newDate;
        refuseValue(index(row, Weight + static_cast<int>(kind)), kind, storedOf(kind, *number), done.error());
        return false;
    }
    if (wasNew) {
        takeRefusedTo(on);
    }
    Q_EMIT typed(id, storedOf(kind, *number) / perShown(kind));
    return true;
}

/// A number outside what can be is perhaps another one; anything else is refused at once.
void GrowthSheetModel::refuseValue(const QModelIndex &cell, MeasurementKind kind, double value, const Error &error)
{
    const bool isImpossible = error.code == ErrorCode::InvalidValue && error.field == QLatin1String("value");
    if (isImpossible) {
        Q_EMIT impossible(cell, kind, value / perShown(kind));
    } else {
        Q_EMIT refused(text::sentence(error));
    }
}

void GrowthSheetModel::takeOut(const QModelIndex &index)
{
    const auto kind = kindOf(index.column());
    book::ChangeSet changes(QStringLiteral("entered_in_error"));
    for (const Stored &stored : recordsOf(index.row())) {
        if (!kind || stored.value.type == *kind) {
            changes.markEnteredInError({stored.id, stored.person, stored.version, book::State::Current, stored.value});
        }
    }
    if (!changes.isEmpty() && !m_readOnly) {
        apply(changes);
    }
}

bool GrowthSheetModel::apply(const book::ChangeSet &changes)
{
    const auto done = write(changes);
    if (!done) {
        Q_EMIT refused(text::sentence(done.error()));
    }
    return done.has_value();
}

Result<void> GrowthSheetModel::write(const book::ChangeSet &changes)
{
    m_writing = true;
    const auto done = m_context.book.apply(changes);
    m_writing = false;
    if (!done) {
        return fail(done.error());
    }
    reload();
    const auto count = static_cast<int>(changes.steps().size());
    Q_EMIT written(changes.action() == QLatin1String("entered_in_error")
                       ? tr("まちがいとして外しました。記録はのこっています")
                       : tr("%nつの値を書きました", nullptr, count));
    return {};
}

} // namespace oyako::ui
