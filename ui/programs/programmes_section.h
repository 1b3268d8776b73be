// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/programme_shelf.h"
#include "ui/programs/section.h"

class QComboBox;
class QLabel;
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
    /// Reads the lists when they are not those that were read; long ones in another thread.
    void load();
    void keep(const QString &digests, Result<care::ProgrammeShelf> shelf);
    void seek();
    void showMatches();
    void addBanner();
    void addCard(const programs::ProgrammeMatch &match);
    void addExport();
    [[nodiscard]] QList<programs::ProgrammeMatch> matches() const;
    /// What is searched for among all, or the group that is chosen.
    [[nodiscard]] QList<programs::ProgrammeMatch> wanted(QList<programs::ProgrammeMatch> all) const;
    /// Says at each group how many are in it.
    void nameGroups(const QList<programs::ProgrammeMatch> &all);
    [[nodiscard]] QStringList childrenOf(const programs::ProgrammeMatch &match) const;
    [[nodiscard]] QString creditOf(const programs::Programme &programme) const;
    void count(const QStringList &ids, care::ProgrammeEvent event);
    void saveCounts();

    QLineEdit *m_search;
    QComboBox *m_group;
    ProgrammeImport *m_import;
    care::ProgrammeShelf m_shelf;
    QLabel *m_reading;
    QString m_loaded;  ///< The digests of the lists that were read.
    QString m_loading; ///< Of those that are being read.
    QString m_sought;  ///< Which programme somebody came for.
    qsizetype m_limit;
    int m_firstCard = 0;
};

} // namespace oyako::ui
