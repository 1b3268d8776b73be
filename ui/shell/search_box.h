// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/search_hit.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;
class QListWidgetItem;

namespace oyako::ui {

/// Answers as one types. The hits hang below the field in their groups; arrows choose, Enter goes, Escape closes.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    /// Hits in the order of their groups.
    using Finder = std::function<std::vector<SearchHit>(const QString &wanted)>;

    explicit SearchBox(QWidget *parent = nullptr);
    /// Takes the list along, which hangs in the window and not in the field.
    ~SearchBox() override;

    void setFinder(Finder finder) { m_finder = std::move(finder); }
    /// What the blank field says: what can be found, and the key; where that does not fit, only that one can search.
    void setInvitation(const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    /// The list below the field while there is one.
    [[nodiscard]] QListWidget *list() const;

Q_SIGNALS:
    void chosen(const oyako::ui::Destination &destination);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void invite();
    void find(const QString &wanted);
    void showHits();
    void makeList();
    void addHead(HitGroup group);
    void addHit(size_t number);
    void placeList();
    void step(int direction);
    void choose(QListWidgetItem *item);
    void closeHits();

    Finder m_finder;
    QString m_invitation;
    std::vector<SearchHit> m_hits;
    QPointer<QListWidget> m_list;
};

} // namespace oyako::ui
