// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/surveys.h"
#include "ui/widgets/place.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace oyako::ui {

class InlineMessage;
class RecordTable;
class ResultsDialog;
class SurveyEditor;

/// Surveys of an office: questionnaires written or taken in, opened with or without names, handed out as a file,
/// answers taken in, results.
class SurveysPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"surveys"};

    explicit SurveysPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;

    /// The editor for a new questionnaire, or for the one chosen.
    SurveyEditor *write(bool asNew);
    void openSurvey();
    [[nodiscard]] Result<void> saveFile(const QString &path) const;
    void takeIn(const QStringList &paths);
    ResultsDialog *showResults();
    void closeSurvey();
    void select(const RecordId &survey);
    [[nodiscard]] QString said() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] static QString answerRefusal(const Error &error);
    [[nodiscard]] QWidget *makeForms();
    [[nodiscard]] QWidget *makeSurveys();
    void importForm(const QString &path);
    void askForm();
    void askFile();
    void askAnswers();
    [[nodiscard]] std::optional<office::StoredSurvey> chosen() const;
    void say(const Error &error);

    Context m_context;
    bool m_mayRecord; ///< The person on duty may write records.
    QComboBox *m_forms;
    QCheckBox *m_anonymous;
    RecordTable *m_surveys;
    QWidget *m_tools = nullptr;
    QLabel *m_none = nullptr; ///< What will stand there, while there is no survey.
    InlineMessage *m_message;
};

} // namespace oyako::ui
