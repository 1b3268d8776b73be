// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/agenda_actions.h"

#include "core/book/book.h"
#include "ui/paint/typeface.h"
#include "ui/text/agenda.h"
#include "ui/text/errors.h"
#include "ui/text/visit_pack.h"
#include "ui/today/agenda_card.h"
#include "ui/widgets/appointment_dialog.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/print_preview.h"

namespace oyako::ui {

using namespace records;

namespace {

constexpr int daysToSnooze = 7;

/// The part of the place for programmes in which an item is looked after.
QString sectionOf(const agenda::AgendaItem &item)
{
    if (item.kind == agenda::ItemKind::Programme) {
        return QStringLiteral("programmes");
    }
    const bool isGrant = item.id.startsWith(QLatin1String("grant/")) || item.id.startsWith(QLatin1String("booking/"));
    return isGrant ? QStringLiteral("grants") : QStringLiteral("applications");
}

} // namespace

AgendaActions::AgendaActions(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

AgendaCard *AgendaActions::makeCard(const agenda::GroupedItem &grouped)
{
    const agenda::AgendaItem item = grouped.item;
    const auto face = m_faces.constFind(item.who);
    auto *card = new AgendaCard(grouped, face == m_faces.cend() ? std::nullopt : std::optional(*face),
                                m_context.clock.today(), m_context.speech());
    // Queued: most of these end in a refresh that takes the card itself away.
    const auto on = [this, card](void (AgendaCard::*asked)(), auto &&act) {
        connect(card, asked, this, std::forward<decltype(act)>(act), Qt::QueuedConnection);
    };
    on(&AgendaCard::startRequested, [this, item] { start(item); });
    on(&AgendaCard::noteRequested, [this, item] { note(item); });
    on(&AgendaCard::formRequested, [this, item] { write(item); });
    on(&AgendaCard::papersRequested, [this, item] { gather(item); });
    on(&AgendaCard::doneRequested, [this, item] { mark(item, Mark::Done); });
    on(&AgendaCard::snoozeRequested, [this, item] { mark(item, Mark::Snoozed); });
    on(&AgendaCard::notForUsRequested, [this, item] { mark(item, Mark::NotForUs); });
    return card;
}

void AgendaActions::write(const agenda::AgendaItem &item)
{
    m_context.navigator.go(
        {.place = QStringLiteral("forms"), .person = ownerOf(item), .argument = agenda::questionnaireOf(item)});
}

void AgendaActions::gather(const agenda::AgendaItem &item)
{
    agenda::AgendaItem owned = item;
    owned.who = ownerOf(item);
    const auto make = [context = m_context, owned](bool withSensitive) {
        return text::visitPack(context.book, owned, context.speech(), paint::Typeface::shared(), withSensitive);
    };
    auto pack = make(false);
    if (!pack) {
        m_context.navigator.say(text::sentence(pack.error()));
        return;
    }
    PrintOffer offer{.fileName = tr("窓口へもっていくもの")};
    if (pack->sensitive > 0) {
        offer.choice = PrintPreview::sensitiveChoice(static_cast<int>(pack->sensitive));
        offer.chosen = [make](bool with) { return make(with).value_or(text::VisitPack()).document; };
    }
    auto *preview = new PrintPreview(std::move(pack->document), std::move(offer), m_page);
    connect(preview, &PrintPreview::printedOrSaved, this,
            [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
}

void AgendaActions::load()
{
    m_faces.clear();
    m_people.clear();
    m_firstAdult = {};
    const auto persons = m_context.book.list<Person>().value_or(QList<book::Stored<Person>>());
    const auto pregnancies = m_context.book.list<Pregnancy>().value_or(QList<book::Stored<Pregnancy>>());
    for (const auto &person : persons) {
        const auto carried = std::find_if(pregnancies.cbegin(), pregnancies.cend(), [&](const auto &stored) {
            return stored.person == person.id && isOngoing(stored.value);
        });
        const Pregnancy *pregnancy = carried == pregnancies.cend() ? nullptr : &carried->value;
        m_people.append(person.id);
        m_faces.insert(person.id, faceOf(person.value, pregnancy, m_context.clock.today(), m_context.speech()));
        if (m_firstAdult.isEmpty() && person.value.role != Role::Child) {
            m_firstAdult = person.id;
        }
    }
}

void AgendaActions::start(const agenda::AgendaItem &item)
{
    if (item.kind == agenda::ItemKind::Paper) {
        const auto paper = RecordId::fromString(item.id.section(QLatin1Char('/'), 1, 1));
        m_context.navigator.go({.place = QStringLiteral("papers"), .record = paper.value_or(RecordId())});
    } else if (item.kind == agenda::ItemKind::Backup) {
        m_context.navigator.go({.place = QStringLiteral("emergency"), .section = QStringLiteral("backup")});
    } else if (!item.form.isEmpty()) {
        m_context.navigator.go({.place = QStringLiteral("forms"), .person = item.who, .argument = item.form});
    } else if (item.kind == agenda::ItemKind::Application || item.kind == agenda::ItemKind::Programme) {
        m_context.navigator.go({.place = QStringLiteral("programs"),
                                .section = sectionOf(item),
                                .argument = item.id.section(QLatin1Char('/'), 1, 1)});
    } else if (item.kind == agenda::ItemKind::Antenatal) {
        m_context.navigator.go(
            {.place = QStringLiteral("pregnancy"), .person = item.who, .argument = QStringLiteral("new")});
    } else {
        const QString section =
            item.kind == agenda::ItemKind::Vaccination ? QStringLiteral("vaccinations") : QStringLiteral("checkups");
        m_context.navigator.go({.place = QStringLiteral("child"),
                                .person = item.who,
                                .section = section,
                                .argument = QStringLiteral("new")});
    }
}

void AgendaActions::note(const agenda::AgendaItem &item)
{
    book::Stored<Appointment> appointment{.person = ownerOf(item)};
    if (item.appointment) {
        if (const auto known = m_context.book.find<Appointment>(item.appointment->id)) {
            appointment = *known;
        }
    } else {
        appointment.value.title = text::agendaTitle(item, m_context.speech());
        appointment.value.bring = item.bring.join(QChar(0x3001));
        appointment.value.agendaItem = item.id;
        appointment.value.form = item.form;
    }
    (new AppointmentDialog(m_context, appointment, m_page))->open();
}

void AgendaActions::noteNew(const QDate &day, const RecordId &person)
{
    (new AppointmentDialog(m_context, {{}, person, 0, Appointment{.date = day}}, m_page))->open();
}

void AgendaActions::mark(const agenda::AgendaItem &item, Mark mark)
{
    const QDate today = m_context.clock.today();
    AgendaMark value{.item = item.id, .mark = mark, .date = today};
    if (mark == Mark::Snoozed) {
        value.until = today.addDays(daysToSnooze);
    }
    const auto done = m_context.book.add(ownerOf(item), value);
    if (!done) {
        m_context.navigator.say(text::sentence(done.error()));
        return;
    }
    const QString title = text::agendaTitle(item, m_context.speech());
    m_context.navigator.sayWithUndo(mark == Mark::Done      ? tr("「%1」をすんだことにしました").arg(title)
                                    : mark == Mark::Snoozed ? tr("「%1」を1週間後にまた出します").arg(title)
                                                            : tr("「%1」を出さないようにしました").arg(title));
}

void AgendaActions::bringBack(const agenda::AgendaItem &item)
{
    const auto marks = m_context.book.list<AgendaMark>().value_or(QList<book::Stored<AgendaMark>>());
    for (const auto &stored : marks) {
        if (stored.value.item == item.id) {
            const auto done = m_context.book.markEnteredInError(stored.id);
            if (done) {
                m_context.navigator.sayWithUndo(tr("もどしました"));
            } else {
                m_context.navigator.say(text::sentence(done.error()));
            }
        }
    }
}

RecordId AgendaActions::ownerOf(const agenda::AgendaItem &item) const
{
    return item.who.isEmpty() ? m_firstAdult : item.who;
}

} // namespace oyako::ui
