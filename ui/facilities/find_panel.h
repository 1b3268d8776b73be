// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facilities/facility_index.h"
#include "ui/widgets/place.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace oyako::ui {

class EmptyState;
class RecordTable;

/// Finds places as one types: words, kind, ward, day, vaccine, and nearest to a place or point. Enter on a row opens
/// its page.
class FindPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FindPanel(const Context &context, QWidget *parent = nullptr);

    /// Reads the places of the book again, keeping what is asked for.
    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_index.size() == 0; }
    /// Asks for what is nearest to this place from now on.
    void searchFrom(const QString &name, const facilities::Point &point);
    void takeKeyboard();
    [[nodiscard]] facilities::Query query() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void opened(const oyako::RecordId &facility);
    /// A place that no list has is to be written down, begun with what was searched for in vain.
    void addWanted(const oyako::records::Facility &begun);

private:
    void addFilters(QVBoxLayout *column);
    void addCount(QVBoxLayout *column);
    void fillChoices();
    void find();
    /// Takes every condition away.
    void showAll();
    void toTable();
    void readFrom();
    void showFrom(const facilities::Answer &answer);
    /// The one place with a point on the map that these words find.
    [[nodiscard]] std::optional<records::Facility> placeMeant(const QString &typed) const;
    [[nodiscard]] QStringList cellsOf(const facilities::Hit &hit) const;

    Context m_context;
    facilities::FacilityIndex m_index;
    std::optional<facilities::Point> m_point; ///< What `m_from` names.
    QString m_fromSaid;                       ///< What is said of `m_from`.
    QString m_pointName;                      ///< Of a place chosen elsewhere: the words that stand for its point.
    std::optional<facilities::Point> m_chosen;
    QLineEdit *m_words;
    QComboBox *m_kind;
    QComboBox *m_ward;
    QComboBox *m_day;
    QComboBox *m_vaccine;
    QLineEdit *m_from;
    EmptyState *m_nothing; ///< In place of the table while nothing fits.
    QLabel *m_fromWords;
    QLabel *m_count;
    RecordTable *m_table;
};

} // namespace oyako::ui
