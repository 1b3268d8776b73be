// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clinic/desk_place.h"

#include "core/clinic/day_list.h"
#include "core/clinic/permissions.h"
#include "core/programs/visit_forms.h"
#include "ui/widgets/child_finder.h"
#include "ui/clinic/day_panel.h"
#include "ui/clinic/patient_strip.h"
#include "ui/exchange/hand_back_dialog.h"
#include "ui/text/errors.h"
#include "ui/text/records.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QTimer>

namespace oyako::ui {

namespace {

constexpr int draftDelay = 800; // milliseconds
constexpr int roomForBoth = 43; // em: below this the open sheet stands alone
const QString sheetWord = QStringLiteral("checkup");

/// Checkups of children that have a sheet, in their order.
QStringList occasionsWithSheet()
{
    QStringList occasions;
    for (const programs::VisitForms &forms : programs::builtInVisitForms()) {
        if (!forms.sheet.isEmpty()) {
            occasions.append(forms.id.section(QLatin1Char('.'), 1));
        }
    }
    return occasions;
}

} // namespace

DeskPlace::DeskPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_day(new DayPanel(context))
    , m_right(new QWidget)
    , m_page(new QVBoxLayout(m_right))
    , m_notice(new InlineMessage)
    , m_draftTimer(new QTimer(this))
{
    auto *empty = new EmptyState(
        tr("一覧からえらぶか、F3でさがしてください"),
        tr("かな・漢字・生年月日・番号・電話の下4けたで見つかります。Shift+Enterできょうの一覧に足せます。"
           "はじめての子は、名前を入れた先で登録できます。"),
        tr("子どもをさがす"));
    connect(empty, &EmptyState::stepRequested, this, &DeskPlace::toFinder);
    m_empty = empty;
    m_foot = makeFoot();
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftDelay);
    connect(m_draftTimer, &QTimer::timeout, this, &DeskPlace::saveDraft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_day);
    m_page->setContentsMargins(space::Two, space::OneAndHalf, space::One, space::One);
    m_page->setSpacing(space::One);
    row->addWidget(m_right, 1);
    m_theirs = makeButton(tr("相手の記録を読みこむ"));
    m_mine = makeButton(tr("わたしの入力を残す"), ButtonRole::Quiet);
    m_notice->addAction(m_theirs);
    m_notice->addAction(m_mine);
    m_page->addWidget(m_notice);
    m_page->addWidget(m_empty, 1);
    m_page->addWidget(m_foot);
    m_foot->hide();
    connect(m_theirs, &QPushButton::clicked, this, &DeskPlace::takeTheirs);
    connect(m_mine, &QPushButton::clicked, this, &DeskPlace::keepMine);
    connect(m_day, &DayPanel::chosen, this, [this](const RecordId &child) {
        if (m_view && child == m_child) {
            toSheet();
        } else {
            openChild(child);
        }
    });
    connect(m_day->finder(), &ChildFinder::chosen, this, &DeskPlace::found);
    connect(m_day->finder(), &ChildFinder::newChildWanted, this, [this](const QString &words) {
        m_context.navigator.go(
            {.place = QStringLiteral("family"), .section = QStringLiteral("new"), .argument = words});
    });
    addShortcuts();
}

DeskPlace::~DeskPlace()
{
    saveDraft();
}

QString DeskPlace::title() const
{
    return tr("健診の机");
}

QString DeskPlace::help() const
{
    return tr("F3で子どもをさがし、Enterでひらきます。Shift+EnterかF4できょうの一覧に足せます。F7で一覧へ、Escで用紙へ"
              "もどります。\n"
              "EnterとTabで次へ、Shift+Tabで前へ。選ぶところは数字キーひとつで答えて次へ進みます。\n"
              "F8で、その区切りの残りを「所見なし」にします。もういちどF8か、Ctrl+Zでもどせます。\n"
              "F9でしまって、きょうの結果を家族へ渡せます。F10でしまって次の人へ進みます。書きかけは自動で残ります。");
}

QWidget *DeskPlace::strip() const
{
    return m_strip;
}

void DeskPlace::addShortcuts()
{
    // Of the whole window while the desk is shown: the key means the same wherever the keyboard is.
    const auto on = [this](Qt::Key key, auto &&action) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this,
                std::forward<decltype(action)>(action));
    };
    on(Qt::Key_F3, [this] { toFinder(); });
    on(Qt::Key_F4, [this] {
        if (m_sheet) {
            addToDay(m_child);
        }
    });
    on(Qt::Key_F7, [this] { toList(); });
    on(Qt::Key_F8, [this] {
        if (m_view) {
            m_view->toggleNoFinding();
        }
    });
    on(Qt::Key_F9, [this] { handToFamily(); });
    on(Qt::Key_F10, [this] { saveAndNext(); });
}

void DeskPlace::toFinder()
{
    m_listAsked = true;
    arrange();
    m_day->finder()->setFocus(Qt::ShortcutFocusReason);
    m_day->finder()->selectAll();
}

void DeskPlace::toList()
{
    m_listAsked = true;
    arrange();
    m_day->takeKeyboard();
}

void DeskPlace::toSheet()
{
    m_listAsked = false;
    arrange();
    if (m_view) {
        m_view->focusFirstOpen();
    }
}

/// Beside one another where there is room; else the open sheet, or the list while it is asked for.
void DeskPlace::arrange()
{
    const bool isNarrow = width() < roomForBoth * em();
    const bool isListAlone = isNarrow && m_sheet && m_listAsked;
    m_day->setAlone(isListAlone);
    m_day->setVisible(!isNarrow || !m_sheet || m_listAsked);
    m_right->setVisible(!isListAlone);
    if (m_toList) {
        m_toList->setVisible(isNarrow);
    }
}

void DeskPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    arrange();
}

void DeskPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_view && m_day->isAncestorOf(focusWidget())) {
        toSheet();
        return;
    }
    Place::keyPressEvent(event);
}

QWidget *DeskPlace::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new FlowRow(foot);
    m_noFinding = makeButton(tr("残りを「所見なし」 F8"));
    m_save = makeButton(tr("保存して次へ F10"), ButtonRole::Main);
    connect(m_noFinding, &QPushButton::clicked, this, [this] { m_view->toggleNoFinding(); });
    connect(m_save, &QPushButton::clicked, this, &DeskPlace::saveAndNext);
    // A click must not take the keyboard out of the section it is about.
    m_noFinding->setFocusPolicy(Qt::TabFocus);
    m_handOver = makeButton(tr("家族へ渡す… F9"));
    m_handOver->setToolTip(tr("健診をしまって、きょうの結果をファイルか紙で渡します"));
    connect(m_handOver, &QPushButton::clicked, this, &DeskPlace::handToFamily);
    row->addWidget(m_noFinding);
    row->addWidget(m_handOver);
    row->addWidget(m_save);
    return foot;
}

void DeskPlace::open(const Destination &destination)
{
    m_day->reload();
    if (!destination.person.isEmpty()) {
        openChild(destination.person, destination.section);
    } else if (destination.argument == findArgument) {
        // Once the place is shown: only then can it take the keyboard.
        QMetaObject::invokeMethod(this, &DeskPlace::toFinder, Qt::QueuedConnection);
    } else if (!m_sheet) {
        m_day->finder()->setFocus(Qt::OtherFocusReason);
    }
}

void DeskPlace::refresh()
{
    m_day->reload();
    m_day->setCurrent(m_child);
    if (m_sheet && !m_saving) {
        if (const auto since = m_sheet->writtenSince(m_context.book); since && *since) {
            if (m_unsaved) {
                noticeOthers(false);
            } else {
                // Nothing of this desk's own is lost: what is on the disk now is shown.
                QMetaObject::invokeMethod(this, &DeskPlace::showAgain, Qt::QueuedConnection);
            }
        }
    }
}

void DeskPlace::showAgain()
{
    if (m_sheet && !m_unsaved) {
        const clinic::SheetSubject subject = m_sheet->subject();
        openChild(subject.child, subject.occasion);
    }
}

void DeskPlace::found(const RecordId &child, bool addsToDay)
{
    if (addsToDay) {
        addToDay(child);
    }
    openChild(child);
}

void DeskPlace::addToDay(const RecordId &child)
{
    const auto person = m_context.book.find<records::Person>(child);
    if (!person) {
        return;
    }
    const QString occasion = clinic::occasionFor(person->value.birthDate, m_day->day());
    const QString title = text::checkupName(records::CheckupKind::Child, occasion);
    const auto added = clinic::addToDay(m_context.book, child, m_day->day(), title);
    const QString name = records::fullName(person->value);
    if (added) {
        m_context.navigator.sayWithUndo(tr("%1さんを一覧に足しました").arg(name));
    } else if (added.error().code == ErrorCode::AlreadyExists) {
        m_context.navigator.say(tr("%1さんはもう一覧にいます").arg(name));
    } else {
        m_context.navigator.say(tr("%1さんの健診はまだ先です。生年月日をたしかめてください").arg(name));
    }
    m_day->setCurrent(m_child);
}

void DeskPlace::closeSheet()
{
    saveDraft();
    m_notice->clear();
    // The view looks at the sheet: it goes first.
    delete m_view;
    m_view = nullptr;
    delete m_strip;
    m_strip = nullptr;
    m_toList = nullptr;
    m_sheet.reset();
    m_child = {};
    m_listAsked = false;
    if (!m_day->finder()->hasFocus()) {
        m_day->finder()->clear(); // Of somebody who was looked for before.
    }
    m_empty->show();
    m_foot->hide();
    arrange();
}

void DeskPlace::openChild(const RecordId &child, const QString &occasion)
{
    const auto person = m_context.book.find<records::Person>(child);
    if (!person || person->value.role != records::Role::Child) {
        return;
    }
    closeSheet();
    const int row = m_day->model()->rowOf(child);
    QString wanted = occasion;
    if (wanted.isEmpty()) {
        wanted = row >= 0 ? m_day->model()->entries().at(row).occasion
                          : clinic::occasionFor(person->value.birthDate, m_day->day());
    }
    if (!occasionsWithSheet().contains(wanted)) {
        m_context.navigator.say(
            tr("%1さんの健診はまだ先です。生年月日をたしかめてください").arg(records::fullName(person->value)));
        return;
    }
    // A checkup cannot be written before its day has come.
    const QDate on = std::min(m_day->day(), m_context.clock.today());
    showSheet({child, wanted, on}, *person);
}

void DeskPlace::showSheet(const clinic::SheetSubject &subject, const clinic::StoredPerson &child)
{
    auto sheet = clinic::CheckupSheet::open(m_context.book, subject);
    if (!sheet) {
        m_context.navigator.say(text::sentence(sheet.error()));
        return;
    }
    m_sheet.emplace(std::move(*sheet));
    m_askedForJudgement = false;
    m_child = subject.child;
    m_dirty = false;
    m_unsaved = m_sheet->draftFound().has_value();
    const auto family = clinic::familyAnswers(m_context.book, subject.child, subject.occasion)
                            .value_or(std::optional<clinic::FamilyAnswers>());
    const auto rights = clinic::permissionsOf(m_context.book).value_or(clinic::Permissions{});
    m_empty->hide();
    showStrip(child, family);
    m_view = new SheetView(m_context, *m_sheet, family, {rights.record, rights.seeSensitive});
    connect(m_view, &SheetView::edited, this, &DeskPlace::edited);
    m_page->insertWidget(m_page->count() - 1, m_view, 1);
    // Only what is shown can take the keyboard.
    m_strip->show();
    m_view->show();
    m_foot->setVisible(rights.record);
    orderTabs();
    arrange();
    updateFoot();
    m_day->setCurrent(subject.child);
    m_view->focusFirstOpen();
    static_cast<void>(m_context.book.noteAccess(book::Access::Read, subject.child, {}, sheetWord));
    static_cast<void>(clinic::noteRecent(m_context.book, subject.child));
    if (const auto &draft = m_sheet->draftFound()) {
        const QString who = clinic::authorName(m_context.book, draft->author);
        m_context.navigator.say(draft->author == m_context.book.author() || who.isEmpty()
                                    ? tr("書きかけのつづきです")
                                    : tr("%1さんの書きかけのつづきです").arg(who));
    } else if (!rights.record) {
        m_context.navigator.say(tr("見るだけの係です。書くには担当を替えてください"));
    }
}

/// After the last question comes what one does then: save, and go on.
void DeskPlace::orderTabs()
{
    QWidget *before = m_view->lastStop();
    for (QWidget *after : {m_save, m_handOver, m_noFinding}) {
        if (before) {
            setTabOrder(before, after);
        }
        before = after;
    }
}

void DeskPlace::showStrip(const clinic::StoredPerson &child, const std::optional<clinic::FamilyAnswers> &family)
{
    const QString occasion = m_sheet->subject().occasion;
    const auto namesakes = clinic::namesakesOf(m_context.book, child);
    m_strip = new PatientStrip(m_context, {child, namesakes.value_or(QList<clinic::StoredPerson>()), family,
                                           programs::formsFor(QLatin1String("checkup.") + occasion).questionnaire});
    addControls(m_strip);
    m_page->insertWidget(0, m_strip);
}

void DeskPlace::addControls(PatientStrip *strip)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("どの健診"));
    const QStringList occasions = occasionsWithSheet();
    for (const QString &occasion : occasions) {
        box->addItem(text::checkupName(records::CheckupKind::Child, occasion), occasion);
    }
    box->setCurrentIndex(static_cast<int>(occasions.indexOf(m_sheet->subject().occasion)));
    connect(
        box, &QComboBox::activated, this,
        [this, box](int index) { openChild(m_child, box->itemData(index).toString()); }, Qt::QueuedConnection);
    strip->addAction(box);
    m_toList = makeButton(tr("一覧 F7"), ButtonRole::Quiet);
    connect(m_toList, &QPushButton::clicked, this, &DeskPlace::toList);
    strip->addAction(m_toList);
}

QString DeskPlace::nameOfChild() const
{
    const auto person = m_context.book.find<records::Person>(m_child);
    return person ? records::fullName(person->value) : QString();
}

void DeskPlace::edited()
{
    m_dirty = true;
    m_unsaved = true;
    m_draftTimer->start();
    updateFoot();
}

void DeskPlace::updateFoot()
{
    m_save->setText(!m_sheet->isSaved() ? tr("保存して次へ F10") : m_unsaved ? tr("直して次へ F10") : tr("次へ F10"));
}

void DeskPlace::saveDraft()
{
    m_draftTimer->stop();
    if (!m_dirty || !m_sheet) {
        return;
    }
    const auto saved = m_sheet->saveDraft(m_context.book);
    if (saved) {
        m_dirty = false;
        m_day->reload();
        m_day->setCurrent(m_child);
    } else if (saved.error().code == ErrorCode::Conflict) {
        noticeOthers(true);
    } else {
        m_context.navigator.say(text::sentence(saved.error()));
    }
}

void DeskPlace::noticeOthers(bool ofDraft)
{
    const auto since = m_sheet->writtenSince(m_context.book).value_or(std::nullopt);
    const QTime at = since ? since->at.toTimeZone(m_context.clock.zone()).time() : QTime();
    const QString who = since ? clinic::authorName(m_context.book, since->author) : QString();
    const QString name = who.isEmpty() ? tr("べつの机") : tr("%1さん").arg(who);
    m_notice->say(InlineMessage::Tone::Attention,
                  ofDraft && !since ? tr("べつの窓でも、この子の書きかけが残されました。どちらを生かしますか?")
                                    : tr("%1が%2に、この健診を書きました。どちらを生かしますか?")
                                          .arg(name, at.toString(QStringLiteral("HH:mm"))));
}

void DeskPlace::takeTheirs()
{
    const clinic::SheetSubject subject = m_sheet->subject();
    const bool saved = m_sheet->writtenSince(m_context.book).value_or(std::nullopt).has_value();
    if (saved) {
        static_cast<void>(m_sheet->dropDraft(m_context.book));
    }
    m_dirty = false;
    openChild(subject.child, subject.occasion);
}

void DeskPlace::keepMine()
{
    if (const auto known = m_sheet->writeOver(m_context.book); !known) {
        m_context.navigator.say(text::sentence(known.error()));
        return;
    }
    m_notice->clear();
    m_dirty = true;
    m_unsaved = true;
    saveDraft();
    updateFoot();
    m_view->focusFirstOpen();
}

/// A checkup may end without a judgement, but not by mistake: the question gets the keyboard, once.
bool DeskPlace::asksForJudgement()
{
    const forms::NodeId judgement = m_sheet->openJudgement();
    if (judgement == forms::noNode || m_askedForJudgement) {
        return false;
    }
    m_askedForJudgement = true;
    m_view->focusQuestion(m_sheet->session().item(judgement).linkId);
    m_context.navigator.say(tr("判定がまだです。ここでえらぶか、もう一度おすと、このまましまいます"));
    return true;
}

void DeskPlace::sayRefusal(const Error &error)
{
    if (error.code == ErrorCode::Conflict) {
        noticeOthers(false);
        return;
    }
    const QString question = m_view->focusRefused(error.field);
    const QString why = text::sentence(error);
    m_context.navigator.say(question.isEmpty() ? why : tr("「%1」: %2").arg(question, why));
}

bool DeskPlace::save()
{
    if (!m_sheet || !m_view || !m_foot->isVisible()) {
        return false;
    }
    if (const QString question = m_view->focusFault(); !question.isEmpty()) {
        m_context.navigator.say(tr("あと少しです。「%1」を見てください").arg(question));
        return false;
    }
    if (m_sheet->isSaved() && !m_unsaved) {
        return true;
    }
    if (asksForJudgement()) {
        return false;
    }
    m_draftTimer->stop();
    m_saving = true;
    const QString listedAs = text::checkupName(records::CheckupKind::Child, m_sheet->subject().occasion);
    const auto saved = m_sheet->save(m_context.book, listedAs);
    m_saving = false;
    if (!saved) {
        sayRefusal(saved.error());
        return false;
    }
    m_dirty = false;
    m_unsaved = false;
    m_day->reload();
    m_day->setCurrent(m_child);
    return true;
}

void DeskPlace::goToNext()
{
    const int next = m_day->model()->nextOpen(m_day->model()->rowOf(m_child));
    if (next >= 0) {
        const RecordId child = m_day->model()->entries().at(next).child.id;
        openChild(child);
    } else {
        closeSheet();
        m_day->finder()->setFocus(Qt::OtherFocusReason);
    }
}

void DeskPlace::saveAndNext()
{
    const QString name = nameOfChild();
    const bool isNew = m_unsaved || (m_sheet && !m_sheet->isSaved());
    if (!save()) {
        return;
    }
    goToNext();
    if (isNew) {
        m_context.navigator.sayWithUndo(tr("%1さんの健診をしまいました").arg(name));
    }
}

void DeskPlace::handToFamily()
{
    const bool isNew = m_unsaved || (m_sheet && !m_sheet->isSaved());
    if (!save()) {
        return;
    }
    updateFoot();
    if (isNew) {
        m_context.navigator.sayWithUndo(tr("%1さんの健診をしまいました").arg(nameOfChild()));
    }
    auto *dialog = new HandBackDialog(m_context, m_child, m_sheet->subject().on, this);
    connect(dialog, &QDialog::finished, this, &DeskPlace::toSheet, Qt::QueuedConnection);
    dialog->open();
}

} // namespace oyako::ui
