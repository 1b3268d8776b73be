// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "ui/widgets/place.h"

#include <QHash>

class QVBoxLayout;

namespace oyako::ui {

class AgendaActions;
class AgendaCard;
class Page;

/// "What now?": the list of what to do, most pressing first.
class TodayPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"today"};

    explicit TodayPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] bool canPrint() const override { return !m_isEmpty; }
    void print() override;

private:
    void build();
    void addHeading(QVBoxLayout *column);
    [[nodiscard]] bool isNew() const;
    /// The way to somebody more, while the book is as the first run leaves it.
    void addFamilyStep(QVBoxLayout *column);
    void addGroups(QVBoxLayout *column);
    void addQuestion(QVBoxLayout *column);
    void addQuiet(QVBoxLayout *column);
    void addSettled(QVBoxLayout *column);
    void addCard(QVBoxLayout *column, const agenda::GroupedItem &item);
    void answer(const agenda::Question &question, bool holds);
    void showWanted();
    /// The item whose card has the keyboard; empty when none has.
    [[nodiscard]] QString itemWithFocus() const;
    /// After the cards were made anew: the page where it was, the keyboard on the card of the same item, in view.
    void stayAt(int position, const QString &item);

    Context m_context;
    agenda::Agenda m_agenda;
    AgendaActions *m_actions;
    bool m_isEmpty = true;
    bool m_showsLater = false;
    bool m_showsQuiet = false;
    bool m_showsSettled = false;
    QString m_wanted; ///< Id of an item to be brought into view.
    QHash<QString, AgendaCard *> m_cards;
    Page *m_page;
};

} // namespace oyako::ui
