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
/// keyboard. F3 finds, F4 puts the child on the list, F7 goes to the list, F8 answers "no finding", F9 hands results to
/// the family, F10 saves and goes to the next. Where there is no room for both, the open sheet has all of it, and the
/// list comes when it is asked for.
class DeskPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"desk"};
    static constexpr QLatin1String findArgument{"find"}; ///< Of a Destination: the keyboard goes to the search.

    explicit DeskPlace(const Context &context, QWidget *parent = nullptr);
    ~DeskPlace() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    /// `person`: whose sheet; `section`: an occasion, empty for the one that fits the day.
    void open(const Destination &destination) override;
    void refresh() override;

    /// Shows the sheet of a child. What was typed about another is kept as a draft.
    void openChild(const RecordId &child, const QString &occasion = {});
    /// Saves and goes to the next child of the day's list; stays at what is wrong, and says why, when that cannot be.
    /// What was saved before and not touched since is not written again.
    void saveAndNext();
    /// Saves, and offers what was recorded that day to be handed to the family; the sheet stays open.
    void handToFamily();
    void saveDraft();

    [[nodiscard]] DayPanel *dayPanel() const { return m_day; }
    /// Null while no child is open.
    [[nodiscard]] SheetView *sheetView() const { return m_view; }
    [[nodiscard]] const clinic::CheckupSheet *sheet() const { return m_sheet ? &*m_sheet : nullptr; }
    [[nodiscard]] InlineMessage *notice() const { return m_notice; }
    [[nodiscard]] QWidget *strip() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void showAgain();
    void toFinder();
    void toList();
    void toSheet();
    /// Whether the sheet is on the disk afterwards; at what is wrong, with the reason said, when not.
    [[nodiscard]] bool save();
    void sayRefusal(const Error &error);
    void goToNext();
    void addShortcuts();
    [[nodiscard]] QWidget *makeFoot();
    void showSheet(const clinic::SheetSubject &subject, const clinic::StoredPerson &child);
    void orderTabs();
    void showStrip(const clinic::StoredPerson &child, const std::optional<clinic::FamilyAnswers> &family);
    void closeSheet();
    void addControls(PatientStrip *strip);
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
    QWidget *m_right; ///< All but the day's list.
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
    QPushButton *m_handOver = nullptr;
    QPushButton *m_toList = nullptr;
    QTimer *m_draftTimer;
    std::optional<clinic::CheckupSheet> m_sheet;
    RecordId m_child;
    bool m_dirty = false;   ///< Typed since the draft was kept.
    bool m_unsaved = false; ///< Typed since the sheet was saved or opened.
    bool m_listAsked = false;
    bool m_saving = false;
    bool m_askedForJudgement = false; ///< Of this child; who saves again means it.
};

} // namespace oyako::ui
