// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/today_place.h"

#include "core/agenda/agenda_of_book.h"
#include "core/immunization/japan/load.h"
#include "ui/text/agenda.h"
#include "ui/text/errors.h"
#include "ui/today/agenda_actions.h"
#include "ui/today/agenda_card.h"
#include "ui/today/today_paper.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/page.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

namespace oyako::ui {

using namespace records;

namespace {

constexpr int laterShownAtFirst = 5;

/// A heading with air above it, so that it belongs to what follows.
void addSection(QVBoxLayout *column, const QString &name)
{
    column->addSpacing(space::One);
    column->addWidget(makeText(TextRole::Section, name));
}

/// Lays the page out now. A row tells its parents only when it is laid out itself, so one pass may bring the next.
void layOut(const Page &page)
{
    constexpr int deepest = 8;
    QSize before;
    for (int i = 0; i < deepest && page.widget()->size() != before; ++i) {
        before = page.widget()->size();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

} // namespace

TodayPlace::TodayPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_actions(new AgendaActions(context, this))
    , m_page(new Page)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
}

QString TodayPlace::title() const
{
    return tr("きょう");
}

QString TodayPlace::help() const
{
    return tr("いま、することが上からならびます。「なぜ?"
              "」で、どのきまりで決まった日かがわかります。すんだものは「ほか」から「すんだ」にできます。");
}

void TodayPlace::open(const Destination &destination)
{
    m_wanted = destination.argument;
    m_showsQuiet = m_showsQuiet || m_wanted == QLatin1String("quiet");
    m_showsLater = m_showsLater || !m_wanted.isEmpty();
    refresh();
    showWanted();
}

void TodayPlace::showWanted()
{
    const bool wantsQuiet = m_wanted == QLatin1String("quiet") && !m_agenda.quiet.isEmpty();
    const QPointer<AgendaCard> card = m_cards.value(wantsQuiet ? m_agenda.quiet.first().id : m_wanted);
    m_wanted.clear();
    if (card) {
        // Queued: the page has not been laid out yet.
        QTimer::singleShot(0, card, [this, card] {
            card->takeFocus();
            m_page->ensureWidgetVisible(card);
        });
    }
}

void TodayPlace::refresh()
{
    const int position = m_page->verticalScrollBar()->value();
    const QString item = itemWithFocus();
    m_actions->load();
    m_isEmpty = m_actions->faces().isEmpty();
    const auto found = agenda::ofBook(m_context.book, immunization::japanSchedule());
    m_page->clear();
    m_cards.clear();
    if (!found) {
        m_page->column()->addWidget(makeText(TextRole::Body, text::sentence(found.error())));
        return;
    }
    m_agenda = *found;
    build();
    m_page->verticalScrollBar()->setValue(position);
    stayAt(position, item);
}

QString TodayPlace::itemWithFocus() const
{
    const QWidget *focus = window()->focusWidget();
    for (auto card = m_cards.cbegin(); focus && card != m_cards.cend(); ++card) {
        if (card.value()->isAncestorOf(focus)) {
            return card.key();
        }
    }
    return {};
}

void TodayPlace::stayAt(int position, const QString &item)
{
    // Queued: the page has not been laid out yet, and what had the keyboard is still being taken away.
    QTimer::singleShot(0, this, [this, position, card = QPointer<AgendaCard>(m_cards.value(item))] {
        layOut(*m_page);
        m_page->verticalScrollBar()->setValue(position);
        if (card) {
            card->takeFocus();
            m_page->ensureWidgetVisible(card);
        }
    });
}

void TodayPlace::print()
{
    auto *preview =
        new PrintPreview(todayPaper(m_agenda, m_actions->faces(), m_context.clock.today(), m_context.speech()),
                         {.fileName = tr("きょうすること")}, this);
    connect(preview, &PrintPreview::printedOrSaved, this,
            [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
}

void TodayPlace::build()
{
    QVBoxLayout *column = m_page->column();
    addHeading(column);
    if (m_isEmpty) {
        auto *empty =
            new EmptyState(tr("まず、家族を書きましょう"),
                           tr("家族や妊娠のことを入れると、いますることがここにならびます。"), tr("家族を追加"));
        connect(empty, &EmptyState::stepRequested, this,
                [this] { m_context.navigator.go({.place = QStringLiteral("family")}); });
        column->addWidget(empty);
    } else if (m_agenda.items.isEmpty()) {
        column->addWidget(makeText(TextRole::Body, tr("いま、することはありません。")));
    }
    addGroups(column);
    addFamilyStep(column);
    addQuestion(column);
    addQuiet(column);
    addSettled(column);
    column->addStretch(1);
}

void TodayPlace::addHeading(QVBoxLayout *column)
{
    column->addWidget(makeText(TextRole::Heading, title()));
    auto both = m_context.speech();
    both.years = text::YearStyle::Both;
    column->addWidget(makeText(TextRole::Hint, text::dateWithWeekday(m_context.clock.today(), both)));
}

/// Whether the book is as the first run leaves it: one child or one pregnancy, and nothing written about them.
bool TodayPlace::isNew() const
{
    const auto persons = m_context.book.list<Person>().value_or(QList<book::Stored<Person>>());
    const auto children = std::count_if(persons.cbegin(), persons.cend(),
                                        [](const auto &person) { return person.value.role == Role::Child; });
    const auto pregnancies = m_context.book.list<Pregnancy>().value_or(QList<book::Stored<Pregnancy>>());
    const auto carried =
        std::count_if(pregnancies.cbegin(), pregnancies.cend(), [](const auto &one) { return isOngoing(one.value); });
    const auto nothing = [](const auto &records) { return records && records->isEmpty(); };
    return children + carried == 1 && pregnancies.size() == carried && nothing(m_context.book.list<Checkup>()) &&
           nothing(m_context.book.list<Vaccination>()) && nothing(m_context.book.list<Measurement>());
}

void TodayPlace::addFamilyStep(QVBoxLayout *column)
{
    if (!isNew()) {
        return;
    }
    auto *row = new FlowRow;
    row->addWidget(makeText(TextRole::Hint, tr("きょうだいやほかの家族も、いっしょに書けます。")));
    QPushButton *another = makeButton(tr("もうひとり追加"), ButtonRole::Quiet);
    connect(another, &QPushButton::clicked, this,
            [this] { m_context.navigator.go({.place = QStringLiteral("family")}); });
    row->addWidget(another);
    column->addLayout(row);
}

void TodayPlace::addGroups(QVBoxLayout *column)
{
    std::optional<agenda::Group> last;
    int later = 0;
    for (const agenda::GroupedItem &item : m_agenda.items) {
        const bool isLater = item.group == agenda::Group::Later;
        if (isLater && !m_showsLater && ++later > laterShownAtFirst) {
            continue;
        }
        if (last != item.group) {
            addSection(column, text::groupName(item.group));
            last = item.group;
        }
        addCard(column, item);
    }
    if (later > laterShownAtFirst) {
        QPushButton *more = makeButton(tr("あと%1件を見る").arg(later - laterShownAtFirst), ButtonRole::Quiet);
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsLater = true;
            refresh();
        });
        column->addWidget(more, 0, Qt::AlignLeft);
    }
}

void TodayPlace::addCard(QVBoxLayout *column, const agenda::GroupedItem &grouped)
{
    AgendaCard *card = m_actions->makeCard(grouped);
    m_cards.insert(grouped.item.id, card);
    column->addWidget(card);
}

void TodayPlace::addQuestion(QVBoxLayout *column)
{
    const auto asked =
        std::find_if(m_agenda.questions.cbegin(), m_agenda.questions.cend(),
                     [](const agenda::Question &question) { return !text::questionText(question).isEmpty(); });
    if (asked == m_agenda.questions.cend()) {
        return;
    }
    const agenda::Question question = *asked;
    addSection(column, tr("ひとつ教えてください"));
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::One);
    auto *words = new QVBoxLayout;
    words->addWidget(makeText(TextRole::Strong, text::questionText(question)));
    words->addWidget(
        makeText(TextRole::Hint, tr("関係のある手つづきだけを出すために聞きます。この PC の外には出ません。")));
    row->addLayout(words, 1);
    QPushButton *yes = makeButton(tr("はい"), ButtonRole::Main);
    QPushButton *no = makeButton(tr("いいえ"));
    connect(
        yes, &QPushButton::clicked, this, [this, question] { answer(question, true); }, Qt::QueuedConnection);
    connect(
        no, &QPushButton::clicked, this, [this, question] { answer(question, false); }, Qt::QueuedConnection);
    row->addWidget(no, 0, Qt::AlignVCenter);
    row->addWidget(yes, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    column->addWidget(card);
}

void TodayPlace::addQuiet(QVBoxLayout *column)
{
    if (m_agenda.quiet.isEmpty()) {
        return;
    }
    QPushButton *open =
        makeButton(m_showsQuiet ? tr("手つづきをしまう") : tr("必要になったときの手つづき"), ButtonRole::Quiet);
    connect(open, &QPushButton::clicked, this, [this] {
        m_showsQuiet = !m_showsQuiet;
        refresh();
    });
    column->addWidget(open, 0, Qt::AlignLeft);
    if (m_showsQuiet) {
        for (const agenda::AgendaItem &item : m_agenda.quiet) {
            addCard(column, {agenda::Group::Later, item});
        }
    }
}

void TodayPlace::addSettled(QVBoxLayout *column)
{
    if (m_agenda.settled.isEmpty()) {
        return;
    }
    QPushButton *open = makeButton(m_showsSettled ? tr("すんだものをしまう")
                                                  : tr("すんだもの・出さないもの(%1)").arg(m_agenda.settled.size()),
                                   ButtonRole::Quiet);
    connect(open, &QPushButton::clicked, this, [this] {
        m_showsSettled = !m_showsSettled;
        refresh();
    });
    column->addWidget(open, 0, Qt::AlignLeft);
    if (!m_showsSettled) {
        return;
    }
    for (const agenda::AgendaItem &item : m_agenda.settled) {
        auto *card = new Card;
        auto *row = new QHBoxLayout;
        row->addWidget(makeText(TextRole::Body, text::agendaTitle(item, m_context.speech())), 1);
        QPushButton *back = makeButton(tr("もどす"));
        connect(
            back, &QPushButton::clicked, this, [this, item] { m_actions->bringBack(item); }, Qt::QueuedConnection);
        row->addWidget(back);
        card->body()->addLayout(row);
        column->addWidget(card);
    }
}

void TodayPlace::answer(const agenda::Question &question, bool holds)
{
    const Circumstance answer{.key = question.fact,
                              .value = holds ? QStringLiteral("yes") : QStringLiteral("no"),
                              .since = m_context.clock.today()};
    const auto done =
        m_context.book.add(question.subject.isEmpty() ? m_actions->firstAdult() : question.subject, answer);
    if (done) {
        m_context.navigator.sayWithUndo(tr("おぼえました"));
    } else {
        m_context.navigator.say(text::sentence(done.error()));
    }
}

} // namespace oyako::ui
