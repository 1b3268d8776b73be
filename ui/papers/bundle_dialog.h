// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace oyako::ui {

/// Asks which papers go into one PDF, in the order they will stand in it. The keyboard goes through the list; Space
/// ticks a paper and unticks it.
class BundleDialog final : public QDialog {
    Q_OBJECT

public:
    struct Paper {
        RecordId id;
        QString words; ///< Title, and whose.
        bool isTicked = true;
    };

    BundleDialog(const QList<Paper> &papers, QWidget *parent);

    [[nodiscard]] QList<RecordId> ticked() const;

private:
    void fill(const QList<Paper> &papers);
    void tickAll(bool all);
    /// Says how many are ticked: on the button, and in the box above the list.
    void count();

    QCheckBox *m_all;
    QListWidget *m_list;
    QPushButton *m_save;
};

} // namespace oyako::ui
