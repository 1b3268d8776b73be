// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/procedures_section.h"

#include "core/agenda/family_from_book.h"
#include "core/book/book.h"
#include "core/programs/procedure_table.h"
#include "ui/programs/city_rule_dialog.h"
#include "ui/programs/procedure_card.h"
#include "ui/text/agenda.h"
#include "ui/text/errors.h"
#include "ui/text/programs.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace oyako::ui {

using agenda::ProcedureView;
using agenda::Standing;
using records::Circumstance;

namespace {

constexpr programs::ProcedureGroup groups[]{programs::ProcedureGroup::Pregnancy, programs::ProcedureGroup::Birth,
                                            programs::ProcedureGroup::Money,     programs::ProcedureGroup::Health,
                                            programs::ProcedureGroup::Insurance, programs::ProcedureGroup::Work,
                                            programs::ProcedureGroup::Service,   programs::ProcedureGroup::Move,
                                            programs::ProcedureGroup::Safety,    programs::ProcedureGroup::Loss};

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// A row whose first words in the table are about this fact.
const programs::Procedure *rowAsking(const QString &fact)
{
    const auto &all = programs::ProcedureTable::builtIn().all();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const programs::Procedure &row) { return row.facts.contains(fact); });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

ProceduresSection::ProceduresSection(const Context &context, QWidget *parent)
    : ProgramsSection(context, parent)
    , m_search(new QLineEdit)
    , m_filter(new QComboBox)
{
    addFilters();
    m_firstCard = column()->count();
}

void ProceduresSection::addFilters()
{
    ImeGuard::install(m_search);
    m_search->setPlaceholderText(tr("手つづきをさがす"));
    m_search->setAccessibleName(tr("手つづきをさがす"));
    m_search->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("どれを見る"));
    m_filter->addItem(tr("いま・これから"), Now);
    m_filter->addItem(tr("答えると出るもの"), Asked);
    m_filter->addItem(tr("答えたこと"), Answers);
    for (const programs::ProcedureGroup group : groups) {
        m_filter->addItem(tr("ぜんぶ: %1").arg(text::procedureGroupName(group)), AllOfGroup + static_cast<int>(group));
    }
    auto *row = new QVBoxLayout;
    row->setSpacing(space::One);
    row->addWidget(m_search);
    row->addWidget(m_filter, 0, Qt::AlignLeft);
    column()->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, &ProceduresSection::refresh);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ProceduresSection::refresh);
}

void ProceduresSection::open(const Destination &destination)
{
    const programs::Procedure *wanted = programs::ProcedureTable::builtIn().find(destination.argument);
    if (wanted) {
        m_search->setText(text::procedureTitle(*wanted, context().speech()));
    }
    refresh();
}

void ProceduresSection::refresh()
{
    clearFrom(m_firstCard);
    if (m_filter->currentData().toInt() == Answers && m_search->text().isEmpty()) {
        showAnswers();
    } else {
        showCards();
    }
}

void ProceduresSection::showCards()
{
    const auto family = agenda::familyOf(context().book);
    if (!family) {
        column()->addWidget(makeText(TextRole::Body, text::sentence(family.error())));
        return;
    }
    QList<ProcedureView> views;
    for (const ProcedureView &view : agenda::procedureViews(*family, context().clock.today())) {
        if (m_search->text().isEmpty() ? isWanted(view) : isFound(view)) {
            views.append(view);
        }
    }
    if (m_filter->currentData().toInt() == Now) {
        std::stable_sort(views.begin(), views.end(), [this](const ProcedureView &a, const ProcedureView &b) {
            // Rows that have no day yet come after those that have.
            const QDate today = context().clock.today();
            const QDate first = agenda::relevantDay(a.item, today);
            const QDate second = agenda::relevantDay(b.item, today);
            return first.isValid() && (!second.isValid() || first < second);
        });
    }
    column()->addWidget(makeText(TextRole::Hint, tr("%n件", nullptr, static_cast<int>(views.size()))));
    for (const ProcedureView &view : std::as_const(views)) {
        addCard(view);
    }
    column()->addWidget(makeText(
        TextRole::Hint, tr("日にちは一般的なきまりから数えたものです。申し込む前に市区町村で確かめてください。")));
}

bool ProceduresSection::isWanted(const ProcedureView &view) const
{
    const int filter = m_filter->currentData().toInt();
    const bool isOver = view.item.state == agenda::ItemState::Lapsed || view.item.state == agenda::ItemState::Done;
    if (filter == Now) {
        return view.standing == Standing::Listed && !isOver && !view.item.quiet;
    }
    if (filter == Asked) {
        const bool asks = view.standing == Standing::AsksFact || view.standing == Standing::AsksDay;
        return asks && !isOver && !view.item.sensitive && !view.item.quiet;
    }
    return static_cast<int>(view.procedure->group) == filter - AllOfGroup;
}

bool ProceduresSection::isFound(const ProcedureView &view) const
{
    const programs::Procedure &row = *view.procedure;
    const QString wanted = folded(m_search->text()).trimmed();
    const QStringList texts{row.id,     row.titleJa, row.titleEn,         row.condition,
                            row.effect, row.where,   row.bring.join(u' ')};
    return std::any_of(texts.cbegin(), texts.cend(),
                       [&](const QString &text) { return folded(text).contains(wanted); });
}

RecordId ProceduresSection::personOf(const ProcedureView &view) const
{
    return view.item.who.isEmpty() ? firstAdult() : view.item.who;
}

QString ProceduresSection::whoseOf(const ProcedureView &view) const
{
    const QString who = callNameOf(view.item.who);
    QStringList children;
    if (const auto pregnancy = context().book.find<records::Pregnancy>(view.item.subject)) {
        for (const records::Fetus &fetus : pregnancy->value.fetuses) {
            children.append(callNameOf(fetus.child));
        }
    } else if (view.item.subject != view.item.who) {
        children.append(callNameOf(view.item.subject));
    }
    children.removeAll(QString());
    const QString about = children.join(QChar(0x3001));
    return who.isEmpty() || about.isEmpty() ? who + about : tr("%1(%2のこと)").arg(who, about);
}

void ProceduresSection::addCard(const ProcedureView &view)
{
    auto *card = new ProcedureCard(view, whoseOf(view), context().clock.today(), context().speech());
    // Queued: each of these ends in a refresh that takes the card itself away.
    connect(
        card, &ProcedureCard::answered, this, [this, view](bool holds) { answer(view, holds); }, Qt::QueuedConnection);
    connect(
        card, &ProcedureCard::wanted, this, [this, view] { want(view); }, Qt::QueuedConnection);
    connect(
        card, &ProcedureCard::dayRequested, this,
        [this, view] {
            const RecordId person = view.subject.isEmpty() ? personOf(view) : view.subject;
            (new KnownDayDialog(context(), view, person, this))->open();
        },
        Qt::QueuedConnection);
    connect(
        card, &ProcedureCard::cityRequested, this,
        [this, view] { (new CityRuleDialog(context(), view, personOf(view), this))->open(); }, Qt::QueuedConnection);
    connect(
        card, &ProcedureCard::formRequested, this,
        [this, view] {
            context().navigator.go(
                {.place = QStringLiteral("forms"), .person = personOf(view), .argument = view.item.form});
        },
        Qt::QueuedConnection);
    connect(
        card, &ProcedureCard::applyRequested, this,
        [this, view] {
            context().navigator.go({.place = QStringLiteral("programs"),
                                    .person = personOf(view),
                                    .section = QStringLiteral("applications"),
                                    .argument = QLatin1String("new:") + view.procedure->id});
        },
        Qt::QueuedConnection);
    column()->addWidget(card);
}

void ProceduresSection::showAnswers()
{
    const auto all = context().book.list<Circumstance>().value_or(QList<book::Stored<Circumstance>>());
    int shown = 0;
    for (const auto &stored : all) {
        const programs::Procedure *row = rowAsking(stored.value.key);
        if (!row) {
            continue;
        }
        ++shown;
        const bool yes = stored.value.value == QLatin1String("yes");
        auto *card = new Card;
        auto *line = new QHBoxLayout;
        line->addWidget(makeText(TextRole::Body, text::conditionText(stored.value.key)), 1);
        line->addWidget(makeText(TextRole::Strong, yes ? tr("はい") : tr("いいえ")));
        QPushButton *change = makeButton(yes ? tr("「いいえ」に変える") : tr("「はい」に変える"));
        connect(
            change, &QPushButton::clicked, this,
            [this, stored, yes] {
                auto changed = stored;
                changed.value.value = yes ? QStringLiteral("no") : QStringLiteral("yes");
                changed.value.since = context().clock.today();
                const auto done = context().book.edit(changed);
                report(done ? Result<void>() : Result<void>(fail(done.error())), tr("おぼえました"));
            },
            Qt::QueuedConnection);
        line->addWidget(change);
        card->body()->addLayout(line);
        column()->addWidget(card);
    }
    if (shown == 0) {
        column()->addWidget(
            makeText(TextRole::Body, tr("まだ何も答えていません。きょうの一覧や「答えると出るもの」で聞きます。")));
    }
}

void ProceduresSection::answer(const ProcedureView &view, bool holds)
{
    const auto all = context().book.list<Circumstance>().value_or(QList<book::Stored<Circumstance>>());
    const RecordId person = view.subject.isEmpty() ? firstAdult() : view.subject;
    const QString value = holds ? QStringLiteral("yes") : QStringLiteral("no");
    for (const auto &stored : all) {
        const bool same = stored.value.key == view.fact && (view.subject.isEmpty() || stored.person == person);
        if (same) {
            auto changed = stored;
            changed.value.value = value;
            changed.value.since = context().clock.today();
            const auto done = context().book.edit(changed);
            report(done ? Result<void>() : Result<void>(fail(done.error())), tr("おぼえました"));
            return;
        }
    }
    keep(person, view.fact, value);
}

void ProceduresSection::want(const ProcedureView &view)
{
    keep(personOf(view), QLatin1String("want.") + view.procedure->id, QStringLiteral("yes"));
}

void ProceduresSection::keep(const RecordId &person, const QString &key, const QString &value)
{
    const auto added =
        context().book.add(person, Circumstance{.key = key, .value = value, .since = context().clock.today()});
    report(added ? Result<void>() : Result<void>(fail(added.error())), tr("おぼえました"));
}

} // namespace oyako::ui
