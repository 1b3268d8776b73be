// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBoxLayout>
#include <QWidget>

#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

namespace oyako::ui {

/// How a person appears everywhere: dot, name, and the words that tell them from a twin. Sentences are made by the
/// caller.
struct PersonFace {
    QString name;   ///< 山田 陽翔
    QString kana;   ///< やまだ はると; may be empty
    int colour = 0; ///< index into Tokens::persons, taken modulo; below 0: the second ink, for what is nobody's
    QString mark;   ///< one character on the dot; empty: the first of the given name or name
    QString birth;  ///< 2025年5月10日生(令和7年), or the due date
    QString age;    ///< 1歳6か月, 妊娠24週3日
    QString detail; ///< 39週2日で出生・手帳番号 …; may be empty
    QString sex;    ///< 男; may be empty

    friend bool operator==(const PersonFace &, const PersonFace &) = default;
};

/// The character on the dot: of the given name where the name has two parts, else the first.
[[nodiscard]] QString markOf(const PersonFace &face);
/// The person's colour in an appearance.
[[nodiscard]] QColor colourOf(const PersonFace &face, const Tokens &tokens);

/// A round spot in the person's colour with a character: colour is never the only sign.
class PersonDot final : public QWidget {
    Q_OBJECT

public:
    explicit PersonDot(const PersonFace &face, QWidget *parent = nullptr);

    void setFace(const PersonFace &face);
    [[nodiscard]] QSize sizeHint() const override;

    /// For widgets that paint a whole row themselves.
    static void paint(QPainter *painter, const QRectF &circle, const PersonFace &face, const Tokens &tokens);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PersonFace m_face;
};

/// Stands at the head of every page about a person, so that it is always clear whose page it is. Name, reading and
/// facts go on in further lines rather than be cut; the buttons go below them where the room is narrow.
class PersonStrip final : public Card {
    Q_OBJECT

public:
    explicit PersonStrip(const PersonFace &face, QWidget *parent = nullptr);

    /// Adds a button behind the words.
    void addAction(QWidget *button);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_lines;
    QWidget *m_who;
    QWidget *m_facts;
    QWidget *m_actions;
};

} // namespace oyako::ui
