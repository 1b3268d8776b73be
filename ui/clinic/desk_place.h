// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/checkup_sheet.h"
#include "core/clinic/finding.h"
#include "ui/clinic/sheet_view.h"
#include "ui/widgets/place.h"

class QComboBox;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace oyako::ui {

class DayPanel;
class InlineMessage;
class PatientStrip;

/// The nurse's desk: the day's list and search at the left, the checkup sheet of one child at the right, made for the
/// keyboard. F3 finds, F4 puts the child on the list, F8 answers "no finding", F10 saves and goes to the next.
class DeskPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"desk"};

    explicit DeskPlace(const Context &context, QWidget *parent = nullptr);
    ~DeskPlace() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    /// `person`: whose sheet; `section`: an occasion, empty for the one that fits the day.
    void open(const Destination &destination) override;
    void refresh() override;

    /// Shows the sheet of a child. What was typed about another is kept as a draft.
    void openChild(const RecordId &child, const QString &occasion = {});
    /// Saves and goes to the next child of the day's list; stays and says why when that cannot be.
    void saveAndNext();
    void saveDraft();

    [[nodiscard]] DayPanel *dayPanel() const { return m_day; }
    /// Null while no child is open.
    [[nodiscard]] SheetView *sheetView() const { return m_view; }
    [[nodiscard]] const clinic::CheckupSheet *sheet() const { return m_sheet ? &*m_sheet : nullptr; }
    [[nodiscard]] InlineMessage *notice() const { return m_notice; }
    [[nodiscard]] QWidget *strip() const;

private:
    void addShortcuts();
    [[nodiscard]] QWidget *makeFoot();
    void showSheet(const clinic::SheetSubject &subject, const clinic::StoredPerson &child);
    void showStrip(const clinic::StoredPerson &child, const std::optional<clinic::FamilyAnswers> &family);
    void closeSheet();
    void addOccasions(PatientStrip *strip);
    void addToDay(const RecordId &child);
    void found(const RecordId &child, bool addToDay);
    void noticeOthers(bool ofDraft);
    void takeTheirs();
    void keepMine();
    void edited();
    void updateFoot();
    [[nodiscard]] QString nameOfChild() const;
    [[nodiscard]] bool asksForJudgement();

    Context m_context;
    DayPanel *m_day;
    QVBoxLayout *m_page;
    QWidget *m_empty;
    PatientStrip *m_strip = nullptr;
    InlineMessage *m_notice;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_mine = nullptr;
    SheetView *m_view = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_noFinding = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_draftTimer;
    std::optional<clinic::CheckupSheet> m_sheet;
    RecordId m_child;
    bool m_dirty = false;
    bool m_saving = false;
    bool m_askedForJudgement = false; ///< Of this child; who saves again means it.
};

} // namespace oyako::ui
