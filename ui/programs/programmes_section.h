// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/programme_shelf.h"
#include "ui/programs/section.h"

class QComboBox;
class QLineEdit;

namespace oyako::ui {

class ProgrammeImport;

/// The programmes that may be for the family, out of the lists the book keeps.
class ProgrammesSection final : public ProgramsSection {
    Q_OBJECT

public:
    ProgrammesSection(const Context &context, QWidget *parent);

    /// The argument is the id of a programme to show.
    void open(const Destination &destination) override;
    void refresh() override;
    /// As if the person had chosen it.
    void openFile(const QString &path);

private:
    void load();
    void showMatches();
    void addBanner();
    void addCard(const programs::ProgrammeMatch &match);
    void addExport();
    [[nodiscard]] QList<programs::ProgrammeMatch> wanted() const;
    [[nodiscard]] QStringList childrenOf(const programs::ProgrammeMatch &match) const;
    [[nodiscard]] QString creditOf(const programs::Programme &programme) const;
    void count(const QStringList &ids, care::ProgrammeEvent event);
    void saveCounts();

    QLineEdit *m_search;
    QComboBox *m_group;
    ProgrammeImport *m_import;
    care::ProgrammeShelf m_shelf;
    QString m_loaded; ///< The digests of the lists that were read.
    qsizetype m_limit;
    int m_firstCard = 0;
};

} // namespace oyako::ui
