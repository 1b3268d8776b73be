// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/checkup_sheet.h"
#include "core/clinic/family_answers.h"
#include "ui/clinic/sheet_row.h"
#include "ui/widgets/place.h"

#include <QScrollArea>

class QBoxLayout;

namespace oyako::ui {

class FamilyTable;

/// The checkup sheet in two columns (one where there is no room), laid out from the form: questions in the order of the
/// paper, the family's answers beside them. Enter and Tab go on, Shift+Tab goes back.
class SheetView final : public QScrollArea {
    Q_OBJECT

public:
    struct Rights {
        bool record = true;
        bool seeSensitive = true;
    };

    /// The sheet must outlive the view.
    SheetView(const Context &context, clinic::CheckupSheet &sheet, std::optional<clinic::FamilyAnswers> family,
              const Rights &rights, QWidget *parent = nullptr);
    ~SheetView() override;

    /// F8: "no finding" in what is left of the section the keyboard is in; where nothing is left, takes it back.
    void toggleNoFinding();
    /// Ctrl+Z: takes back what the last F8 filled in. False when there is nothing to take back.
    bool takeBackLast();
    /// To the first question that is still open, behind the head.
    void focusFirstOpen();
    /// Where the keyboard is when everything was answered in its order; nothing on a sheet without questions.
    [[nodiscard]] QWidget *lastStop() const;
    /// To the question of this linkId; false when it is not on the sheet.
    bool focusQuestion(const QString &linkId);
    /// To the first field that holds no answer, such as half a date; what it asks, empty when there is none.
    QString focusFault();
    /// To the question a refusal is about: a linkId, or the field of the record that a question is bound to. What it
    /// asks; empty when no question is about it.
    QString focusRefused(const QString &field);
    [[nodiscard]] SheetRow *row(const QString &linkId) const;
    [[nodiscard]] const QList<SheetRow *> &rows() const { return m_rows; }
    /// Every field holds an answer or nothing, not half a date.
    [[nodiscard]] bool isAcceptable() const;
    [[nodiscard]] int filledCount() const;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part {
        clinic::SheetSection section;
        QWidget *widget = nullptr;
        int weight = 0;
    };

    void build();
    void addHead(const clinic::SheetSection &section);
    [[nodiscard]] QWidget *makePart(const clinic::SheetSection &section);
    [[nodiscard]] QWidget *makeFamily();
    [[nodiscard]] SheetRow *makeRow(forms::NodeId node, bool stacked);
    void divide(const QList<Part> &parts);
    void orderStops();
    [[nodiscard]] bool isHead(const clinic::SheetSection &section) const;
    [[nodiscard]] const clinic::SheetSection *currentSection() const;
    QString goTo(const SheetRow *row);
    [[nodiscard]] SheetRow *rowOf(forms::NodeId node) const;
    [[nodiscard]] SheetRow *rowWith(const QWidget *stop) const;

    void answered(int node, const QList<forms::Value> &values);
    void noted(int node, const QString &note);
    void reveal(int node);
    void revealFamily();
    void showChanges(const forms::Changes &changes);
    void hint(SheetRow *row);
    void askAboutGrowth();
    void takeSuggestion(int node);

    Context m_context;
    clinic::CheckupSheet &m_sheet;
    std::optional<clinic::FamilyAnswers> m_family;
    Rights m_rights;
    care::GrowthHistory m_history;
    QList<clinic::SheetSection> m_sections;
    QList<forms::NodeId> m_head;
    QList<SheetRow *> m_rows;
    QList<forms::NodeId> m_lastFilled;
    QHash<forms::NodeId, double> m_suggestions; ///< In the field's unit.
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_left = nullptr;
    QBoxLayout *m_right = nullptr;
    QBoxLayout *m_top = nullptr;
    FamilyTable *m_familyTable = nullptr;
};

} // namespace oyako::ui
