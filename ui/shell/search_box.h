// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;

namespace oyako::ui {

/// One thing the search found.
struct SearchHit {
    QString title;
    QString kind; ///< 人, 場所, 記録 …
    Destination to;
};

/// Answers as one types. The hits hang below the field; arrows choose, Enter goes, Escape closes.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    using Finder = std::function<std::vector<SearchHit>(const QString &wanted)>;

    explicit SearchBox(QWidget *parent = nullptr);

    void setFinder(Finder finder) { m_finder = std::move(finder); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const oyako::ui::Destination &destination);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void find();
    void showHits();
    void choose(int row);
    void closeHits();

    Finder m_finder;
    std::vector<SearchHit> m_hits;
    QPointer<QListWidget> m_list;
};

} // namespace oyako::ui
