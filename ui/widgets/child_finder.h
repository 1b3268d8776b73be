// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/finding.h"
#include "ui/widgets/place.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;
class QListWidgetItem;

namespace oyako::ui {

/// Finds a child as one types: kana, kanji, birthday in either calendar, number, end of the telephone. Blank, it offers
/// the children opened last. Arrows choose, Enter opens, Shift+Enter opens and puts the child on the day's list, Escape
/// clears.
class ChildFinder final : public QLineEdit {
    Q_OBJECT

public:
    explicit ChildFinder(const Context &context, QWidget *parent = nullptr);
    /// Takes the list along, which hangs in the window and not in the field: no name stays on a locked screen.
    ~ChildFinder() override;

    /// The list of hits while it is shown.
    [[nodiscard]] QListWidget *list() const;
    /// The children it shows now.
    [[nodiscard]] const QList<clinic::StoredPerson> &hits() const { return m_hits; }
    /// What a hit says: name, kana, birthday, age, number.
    [[nodiscard]] QString wordsOf(const clinic::StoredPerson &child) const;

Q_SIGNALS:
    void chosen(const oyako::RecordId &child, bool addToDay);
    /// Nobody was found by these words, and this one is to be registered.
    void newChildWanted(const QString &words);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void find(const QString &wanted);
    void showHits(const QString &wanted);
    void placeList();
    void closeHits();
    void offerNew();
    void choose(int row, bool addToDay);

    Context m_context;
    QList<clinic::StoredPerson> m_hits;
    QPointer<QListWidget> m_list;
};

} // namespace oyako::ui
