// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shell.h"

#include "core/clinic/staff.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/search_box.h"
#include "ui/staff/staff_words.h"
#include "ui/text/errors.h"
#include "ui/widgets/beside_book.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/focus_mark.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/text_label.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace oyako::ui {

namespace {

constexpr qsizetype mostRecent = 12;
constexpr int roomForRail = 48; // em: below this a clinic's rail is put away
const QString deskPlace = QStringLiteral("desk");

QString nameOf(const book::Book &book)
{
    const auto info = book.info();
    return info ? info->name : QString();
}

/// The places that are for this kind of book, in their order.
std::vector<PlaceEntry> placesOf(std::vector<PlaceEntry> all, bool isClinic)
{
    const Audience others = isClinic ? Audience::Home : Audience::Clinic;
    std::erase_if(all, [others](const PlaceEntry &place) { return place.audience == others; });
    return all;
}

} // namespace

Shell::Shell(book::Book &book, const PlaceList &places, const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_isClinic(book.keepsAuditLog().value_or(false))
    , m_context{book, book.clock(), *this, preferences}
    , m_entries(placesOf(places(), m_isClinic))
    , m_header(new HeaderBar(nameOf(book)))
    , m_rail(new NavigationRail)
    , m_stack(new QStackedWidget)
    , m_page(new QWidget)
    , m_message(new MessageBar(m_page))
    , m_undoing(new InlineProgress)
    , m_help(new HelpPanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_stack, 1);
    m_undoing->setContentsMargins(space::Two, space::One, space::Two, space::One);
    page->addWidget(m_undoing);
    page->addWidget(m_message);
    row->addWidget(m_rail);
    row->addWidget(m_page, 1);
    row->addWidget(m_help);
    column->addWidget(m_header);
    column->addLayout(row, 1);
    connectHeader();
    addShortcuts();
    if (m_isClinic) {
        showDuty();
    }
    connect(&m_book, &book::Book::changed, this, &Shell::refresh);
    fillRail();
}

void Shell::connectHeader()
{
    m_search = new BookSearch(m_book, m_context.speech(),
                              {.people = [this]() -> const std::vector<RailPerson> & { return m_people; },
                               .describe = [this](const auto &person) { return railPerson(person); },
                               .pages = &m_entries,
                               .commands = commands()},
                              this);
    m_header->search()->setFinder([this](const QString &wanted) { return m_search->find(wanted); });
    connect(m_header->search(), &SearchBox::chosen, this, &Shell::go);
    connect(m_header, &HeaderBar::lockRequested, this, &Shell::lock);
    connect(m_header, &HeaderBar::railRequested, this, &Shell::toRail);
    connect(m_header, &HeaderBar::helpRequested, this, &Shell::toggleHelp);
    connect(m_header, &HeaderBar::printRequested, this, &Shell::printCurrent);
    connect(m_rail, &NavigationRail::chosen, this, &Shell::go);
    connect(m_rail, &NavigationRail::addFamilyRequested, this, [this] { go({.place = QStringLiteral("family")}); });
    connect(m_message, &MessageBar::undoRequested, this, &Shell::undo);
}

void Shell::showDuty()
{
    const auto staff = clinic::onDuty(m_book).value_or(std::nullopt);
    m_header->showDuty(staff ? staff->value.name : tr("担当なし"), staff ? dutyName(staff->value.duty) : QString());
    connect(m_header, &HeaderBar::changePersonRequested, this, &Shell::changePersonRequested);
    connect(new QShortcut(QKeySequence(Qt::Key_F12), this), &QShortcut::activated, this, &Shell::changePersonRequested);
    // One meaning everywhere: a child is found at the desk, whose own key it is while it is shown.
    m_findChild = new QShortcut(QKeySequence(Qt::Key_F3), this);
    connect(m_findChild, &QShortcut::activated, this,
            [this] { go({.place = deskPlace, .argument = QStringLiteral("find")}); });
}

void Shell::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto &&action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::forward<decltype(action)>(action));
    };
    on(QKeySequence(QStringLiteral("Ctrl+K")), [this] { m_header->search()->setFocus(Qt::ShortcutFocusReason); });
    on(QKeySequence(QStringLiteral("Ctrl+L")), [this] { lock(); });
    on(QKeySequence(QStringLiteral("Ctrl+G")), [this] { toRail(); });
    on(QKeySequence(QStringLiteral("Alt+Left")), [this] { back(); });
    on(QKeySequence(Qt::Key_F1), [this] { toggleHelp(); });
    on(QKeySequence::Print, [this] { printCurrent(); });
    on(QKeySequence::Undo, [this] { undo(); });
    on(QKeySequence(QStringLiteral("Ctrl+Shift+Z")), [this] { redo(); });
    on(QKeySequence(QStringLiteral("Ctrl+Y")), [this] { redo(); });
}

const PlaceEntry *Shell::entry(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const PlaceEntry &place) { return place.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

Place *Shell::currentPlace() const
{
    return qobject_cast<Place *>(m_stack->currentWidget());
}

Place *Shell::placeFor(const QString &id)
{
    if (Place *made = m_places.value(id)) {
        return made;
    }
    const PlaceEntry *known = entry(id);
    if (!known) {
        return nullptr;
    }
    Place *place = known->make(m_context);
    m_places.insert(id, place);
    m_stack->addWidget(place);
    return place;
}

void Shell::go(const Destination &destination)
{
    m_message->leave();
    if (!m_here.place.isEmpty() && !(m_here == destination)) {
        m_trail.append(m_here);
    }
    show(destination);
}

void Shell::goHome()
{
    const auto first = std::find_if(m_entries.begin(), m_entries.end(),
                                    [](const PlaceEntry &place) { return !place.label.isEmpty(); });
    if (first != m_entries.end()) {
        go({.place = first->id});
    }
}

void Shell::back()
{
    if (!m_trail.isEmpty()) {
        show(m_trail.takeLast());
    }
}

void Shell::show(const Destination &destination)
{
    Place *place = placeFor(destination.place);
    if (!place) {
        return;
    }
    noteReading(destination);
    m_here = destination;
    rememberPerson(destination.person);
    const FocusMark mark(currentPlace() == place ? place : nullptr);
    place->open(destination);
    m_stack->setCurrentWidget(place);
    // At the desk the foot of the sheet is worked with all day: there the room for the line is always kept.
    m_message->keepRoom(destination.place == deskPlace);
    keepKeyboardIn(place, mark);
    if (m_findChild) {
        m_findChild->setEnabled(destination.place != deskPlace);
    }
    m_rail->setVisible(!isNarrow());
    m_rail->setCurrent(destination);
    m_header->setCanPrint(place->canPrint());
    m_help->hide();
    Q_EMIT titleChanged(place->title());
}

/// When what had the keyboard is no longer shown, Qt hands it to anything in the window: it belongs to the place.
void Shell::keepKeyboardIn(Place *place, const FocusMark &mark)
{
    if (mark.isEmpty()) {
        return;
    }
    // Queued: what the place has just made is not shown yet, and it may take the keyboard itself.
    QTimer::singleShot(0, place, [this, place, mark] {
        if (currentPlace() == place && !place->isAncestorOf(window()->focusWidget())) {
            mark.restore();
        }
    });
}

/// In a clinic each opening of somebody's pages is a reading; going from part to part of one page is the same one.
void Shell::noteReading(const Destination &destination)
{
    const bool isOpen = destination.person == m_here.person && destination.place == m_here.place;
    // The desk notes by itself which sheet it opens.
    if (m_isClinic && !destination.person.isEmpty() && destination.place != deskPlace && !isOpen) {
        static_cast<void>(m_book.noteAccess(book::Access::Read, destination.person, {}, QStringLiteral("page")));
    }
}

void Shell::refresh()
{
    m_message->outdate();
    const QList<FocusMark> marks{FocusMark(currentPlace()), FocusMark(m_rail)};
    fillRail();
    m_rail->setCurrent(m_here);
    if (Place *place = currentPlace()) {
        place->refresh();
        m_header->setCanPrint(place->canPrint());
    }
    // The others show the new state when somebody comes back: open() is always called.
    // Queued: what was just made is not shown yet. Who moves the keyboard on purpose until then keeps it.
    QTimer::singleShot(0, this, [this, marks, after = QPointer<QWidget>(window()->focusWidget())] {
        if (window()->focusWidget() == after) {
            std::for_each(marks.cbegin(), marks.cend(), [](const FocusMark &mark) { mark.restore(); });
        }
    });
}

RailPerson Shell::railPerson(const book::Stored<records::Person> &person) const
{
    const auto pregnancies = m_book.list<records::Pregnancy>(person.id);
    const records::Pregnancy *carried = nullptr;
    for (qsizetype i = 0; pregnancies && i < pregnancies->size(); ++i) {
        const records::Pregnancy &one = pregnancies->at(i).value;
        carried = records::isOngoing(one) ? &one : carried;
    }
    const bool child = person.value.role == records::Role::Child;
    const bool everPregnant = pregnancies && !pregnancies->isEmpty();
    const QString wanted = child          ? QStringLiteral("child")
                           : everPregnant ? QStringLiteral("pregnancy")
                                          : QStringLiteral("family");
    const QDate today = m_context.clock.today();
    return {person.id, faceOf(person.value, carried, today, m_context.speech()), callName(person.value),
            railLine(person.value, carried, today, m_context.speech()),
            entry(wanted) ? wanted : QStringLiteral("family")};
}

std::vector<RailPerson> Shell::findPeople() const
{
    if (m_isClinic) {
        return recentPeople();
    }
    std::vector<RailPerson> rows;
    auto persons = m_book.list<records::Person>();
    if (!persons) {
        return rows;
    }
    const auto rank = [](const book::Stored<records::Person> &person) {
        switch (person.value.role) {
        case records::Role::Mother: return 0;
        case records::Role::Child: return 1;
        default: return 2;
        }
    };
    std::stable_sort(persons->begin(), persons->end(),
                     [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    for (const auto &person : *persons) {
        rows.push_back(railPerson(person));
    }
    return rows;
}

std::vector<RailPerson> Shell::recentPeople() const
{
    // A clinic has more patients than a list can hold: those opened last.
    std::vector<RailPerson> rows;
    for (const RecordId &id : m_recent) {
        if (const auto person = m_book.find<records::Person>(id)) {
            rows.push_back(railPerson(*person));
        }
    }
    return rows;
}

void Shell::rememberPerson(const RecordId &person)
{
    if (person.isEmpty() || m_recent.contains(person)) {
        return;
    }
    m_recent.prepend(person);
    m_recent = m_recent.mid(0, mostRecent);
    if (m_isClinic) {
        fillRail();
    }
}

void Shell::fillRail()
{
    m_people = findPeople();
    m_rail->setContent(m_entries, m_people, !m_isClinic && entry(QStringLiteral("family")) != nullptr);
}

void Shell::say(const QString &sentence)
{
    m_message->say(sentence, false);
}

void Shell::sayWithUndo(const QString &sentence)
{
    m_message->say(sentence, !m_book.undoable().isEmpty());
}

void Shell::undo()
{
    takeBack(m_book.undoable(), &Shell::sayUndone);
}

void Shell::redo()
{
    takeBack(m_book.redoable(), &Shell::sayRedone);
}

void Shell::takeBack(const book::ChangeId &change, void (Shell::*tell)(const Result<book::UndoReport> &))
{
    if (!isLong(change)) {
        (this->*tell)(m_book.undo(change));
        return;
    }
    if (!m_undoing->isHidden()) {
        return;
    }
    besideBook(
        this, m_book,
        [change, progress = m_undoing->start(tr("もとにもどしています"))](book::Book &beside) {
            return beside.undo(change, *progress);
        },
        [this, change, tell](const Result<book::UndoReport> &report) {
            m_undoing->finish();
            if (report) {
                m_book.adoptUndo(change, *report);
            }
            (this->*tell)(report);
        });
}

void Shell::sayUndone(const Result<book::UndoReport> &report)
{
    if (!report) {
        const bool isNothing = report.error().code == ErrorCode::NotAllowed;
        m_message->say(isNothing ? tr("もとにもどせることはありません") : text::sentence(report.error()), false);
    } else if (report->leftAlone.isEmpty()) {
        m_message->say(tr("もとにもどしました。Ctrl+Shift+Zでやりなおせます"), false);
    } else {
        m_message->say(tr("もとにもどしました。あとで変えた%n件はそのままです", nullptr,
                          static_cast<int>(report->leftAlone.size())),
                       false);
    }
}

void Shell::sayRedone(const Result<book::UndoReport> &report)
{
    if (report) {
        m_message->say(tr("やりなおしました"), true);
    } else if (report.error().code != ErrorCode::NotAllowed) {
        m_message->say(text::sentence(report.error()), false);
    }
}

bool Shell::isLong(const book::ChangeId &change) const
{
    return !change.isEmpty() && m_book.sizeOf(change).value_or(0) > writtenInAMoment;
}

void Shell::changePreferences(const Preferences &preferences)
{
    Q_EMIT preferencesChanged(preferences);
}

void Shell::lock()
{
    Q_EMIT lockRequested();
}

void Shell::printCurrent()
{
    if (Place *place = currentPlace(); place && place->canPrint()) {
        place->print();
    }
}

void Shell::toggleHelp()
{
    Place *place = currentPlace();
    if (m_help->isVisible() || !place) {
        m_help->hide();
        return;
    }
    m_help->show(place->title(), place->help());
}

std::vector<BookSearch::Window::Command> Shell::commands()
{
    return {{tr("手帳をとじる(ロック)"), tr("ロック 閉じる 合言葉"), [this] { lock(); }},
            {tr("この画面を印刷"), tr("印刷 プリント PDF"), [this] { printCurrent(); }},
            {tr("もとにもどす"), tr("元に戻す 取り消す"), [this] { undo(); }},
            {tr("やりなおす"), tr("やり直す"), [this] { redo(); }},
            {tr("つかいかたを見る"), tr("ヘルプ 使い方"), [this] { toggleHelp(); }}};
}

bool Shell::isNarrow() const
{
    return m_isClinic && width() < roomForRail * em();
}

void Shell::toRail()
{
    if (isNarrow() && m_rail->isVisible()) {
        m_rail->hide();
        return;
    }
    m_rail->show();
    m_rail->takeKeyboard();
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A clinic's rail names places only: the room belongs to the sheet.
    const int wanted = em() * (m_isClinic ? 11 : 18);
    m_rail->setFixedWidth(isNarrow() ? wanted : std::min(wanted, width() * 28 / 100));
    m_rail->setVisible(!isNarrow());
    m_header->setRailAway(isNarrow());
}

} // namespace oyako::ui
