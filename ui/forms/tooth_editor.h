// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session.h"

#include <QAbstractButton>
#include <QWidget>

namespace oyako::ui {

/// One tooth of the chart: shows its mark (／ sound, C decay, ○ treated, △ lost) and its name. Space or a click goes to
/// the next mark; the keys /, C, O and X choose one, Delete takes it away. Colour says nothing.
class ToothButton final : public QAbstractButton {
    Q_OBJECT

public:
    ToothButton(const forms::Item &item, const QString &language, QWidget *parent);

    /// Index of the option marked; -1 for none.
    [[nodiscard]] int mark() const { return m_mark; }
    void setMark(int mark);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void marked(int mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int mark);
    [[nodiscard]] int optionOf(const QString &code) const;
    [[nodiscard]] QString codeOf(int option) const;

    const forms::Item &m_item;
    QString m_language;
    int m_mark = -1;
};

/// The teeth of a group as the paper book draws them: the person's own right side at the left, upper jaw above. The
/// arrow keys walk from tooth to tooth.
class ToothEditor final : public QWidget {
    Q_OBJECT

public:
    ToothEditor(const forms::Session &session, forms::NodeId group, const QString &language, QWidget *parent = nullptr);

    void refresh(const forms::Session &session);
    [[nodiscard]] ToothButton *tooth(int fdi) const;
    [[nodiscard]] QList<forms::NodeId> nodes() const;

Q_SIGNALS:
    void changed(int node, const QList<oyako::forms::Value> &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Tooth {
        int fdi = 0;
        forms::NodeId node = forms::noNode;
        ToothButton *button = nullptr;
        int row = 0;
        int column = 0;
    };

    void addJaw(const forms::Session &session, const QHash<int, forms::NodeId> &nodes, bool primary, bool upper,
                const QString &language);
    [[nodiscard]] const Tooth *at(int row, int column) const;

    QList<Tooth> m_teeth;
};

/// FDI number at the end of a linkId ("teeth.primary.55"); 0 when there is none.
[[nodiscard]] int fdiOf(const QString &binding);

} // namespace oyako::ui
