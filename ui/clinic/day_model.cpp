// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clinic/day_model.h"

#include "ui/text/clinic.h"

namespace oyako::ui {

using clinic::DayEntry;

namespace {

/// Whether the rows can stay where they are, with new content.
bool isSameOrder(const QList<DayEntry> &one, const QList<DayEntry> &other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](const DayEntry &a, const DayEntry &b) { return a.appointment.id == b.appointment.id; });
}

} // namespace

DayModel::DayModel(const text::Speech &speech, QObject *parent)
    : QAbstractListModel(parent)
    , m_speech(speech)
{
}

void DayModel::setEntries(QList<DayEntry> entries)
{
    if (isSameOrder(entries, m_entries)) {
        m_entries = std::move(entries);
        if (!m_entries.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int DayModel::rowOf(const RecordId &child) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).child.id == child) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int DayModel::done() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                          [](const DayEntry &entry) { return entry.state == clinic::DayState::Done; }));
}

int DayModel::nextOpen(int after) const
{
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        const int row = (after + i) % count;
        if (m_entries.at(row).state != clinic::DayState::Done) {
            return row;
        }
    }
    return -1;
}

int DayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DayEntry &entry = m_entries.at(index.row());
    const QString name = records::fullName(entry.child.value);
    QString line = text::date(entry.child.value.birthDate, m_speech);
    if (!entry.appointment.value.time.isEmpty()) {
        line = entry.appointment.value.time + QLatin1Char(' ') + line;
    }
    if (entry.hasNamesake) {
        line += QLatin1Char(' ') + tr("※同じ読み");
    }
    switch (role) {
    case NameRole: return name;
    case LineRole: return line;
    case StateRole: return text::dayStateName(entry.state);
    case AlikeRole: return entry.hasNamesake;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return QStringLiteral("%1 %2 %3").arg(name, line, text::dayStateName(entry.state));
    default: return {};
    }
}

} // namespace oyako::ui
