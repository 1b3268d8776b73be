// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace oyako::ui {

/// What came of handing records over.
struct HandoverMade {
    QString recipient;
    QString about;          ///< Whose records.
    QString path = {};      ///< The sealed file, or the PDF of the codes; empty: the codes were printed.
    int codes = 0;          ///< 0: a sealed file.
    bool withClear = false; ///< The filled forms lie openly beside the codes.
};

/// The end of handing over: what was made, and what to do with it now. Nothing has been sent to anybody.
class HandoverDone final : public QWidget {
    Q_OBJECT

public:
    explicit HandoverDone(const HandoverMade &made, QWidget *parent = nullptr);

    /// What to do now, a sentence a step.
    [[nodiscard]] static QStringList stepsFor(const HandoverMade &made);

private:
    void addMade(const HandoverMade &made, QVBoxLayout *column);
};

} // namespace oyako::ui
