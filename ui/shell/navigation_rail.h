// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/person_face.h"
#include "ui/widgets/place.h"

#include <QPushButton>
#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace oyako::ui {

/// One row of the rail: a dot for persons, a word in one line or two, and a second line.
class RailButton final : public QPushButton {
    Q_OBJECT

public:
    RailButton(const QString &title, const QString &line, const std::optional<PersonFace> &face,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int titleHeight(int room) const;
    [[nodiscard]] bool titleFits(int room) const;
    /// The second line; where the room is too narrow its parts below each other, or at least the first of them. The
    /// tool tip has the rest.
    [[nodiscard]] QStringList hintLines(int room) const;
    [[nodiscard]] static int hintStep();
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int dotSide() const;

    QString m_line;
    std::optional<PersonFace> m_face;
};

/// One person of the rail.
struct RailPerson {
    RecordId id;
    PersonFace face;
    QString name; ///< What the family calls them.
    QString line; ///< 1歳6か月・2025年5月10日生
    QString place;
};

/// The places of the book, down the left side. Arrow keys move, Enter goes.
class NavigationRail final : public QScrollArea {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// `places` without a label are left out; the first one stands above the persons.
    void setContent(const std::vector<PlaceEntry> &places, const std::vector<RailPerson> &persons, bool canAddFamily);
    /// Marks where one is.
    void setCurrent(const Destination &destination);
    /// The keyboard goes to where one is, else to the first row.
    void takeKeyboard();

Q_SIGNALS:
    void chosen(const oyako::ui::Destination &destination);
    void addFamilyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RailButton *addRow(const QString &title, const QString &line, const std::optional<PersonFace> &face,
                       const Destination &to);
    void addDivider();
    void addFamilyRow();

    struct Row {
        RailButton *button;
        Destination to;
    };
    std::vector<Row> m_rows;
    QVBoxLayout *m_column = nullptr;
};

} // namespace oyako::ui
