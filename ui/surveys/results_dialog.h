// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/surveys.h"
#include "ui/widgets/place.h"

#include <QDialog>

class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;
class PrintPreview;
class RecordTable;

/// The totals of a survey, version by version, what was written, and each answer as it came in, to be read and printed.
class ResultsDialog final : public QDialog {
    Q_OBJECT

public:
    ResultsDialog(const Context &context, const office::StoredSurvey &survey, QWidget *parent);

    [[nodiscard]] Result<void> saveCsv(const QString &path) const;
    /// One answer on the form it was given on, read-only; nullptr when it cannot be shown.
    PrintPreview *showAnswer(const RecordId &answer);

private:
    void addVersion(QVBoxLayout *column, const office::VersionResult &version);
    void addAnswers(QVBoxLayout *column);
    void askCsv();

    Context m_context;
    office::StoredSurvey m_survey;
    QList<office::VersionResult> m_results;
    InlineMessage *m_message;
};

} // namespace oyako::ui
