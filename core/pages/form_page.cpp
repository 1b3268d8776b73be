// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/form_page.h"

#include "core/pages/checkup_page.h"
#include "core/pages/pregnancy_notification.h"

#include <algorithm>

namespace oyako::pages {

using forms::NodeId;
using forms::Session;

namespace {

/// Forms that are pages of the paper book.
bool isBookPage(const QString &id)
{
    static const QStringList starts{QStringLiteral("checkup-"), QStringLiteral("parent-record-"),
                                    QStringLiteral("maternal-"), QStringLiteral("dental-")};
    static const QStringList ids{QStringLiteral("work-environment"), QStringLiteral("pregnancy-diary"),
                                 QStringLiteral("partner-notes"),    QStringLiteral("parent-classes"),
                                 QStringLiteral("delivery"),         QStringLiteral("postpartum-course"),
                                 QStringLiteral("postnatal-care"),   QStringLiteral("newborn-course"),
                                 QStringLiteral("child-tests"),      QStringLiteral("stool-colour"),
                                 QStringLiteral("illness-history"),  QStringLiteral("vaccination-record"),
                                 QStringLiteral("antenatal-visit"),  QStringLiteral("cover")};
    return ids.contains(id) ||
           std::any_of(starts.cbegin(), starts.cend(), [&id](const QString &start) { return id.startsWith(start); });
}

/// Reads answers of a form by linkId, as printed.
class Answers final {
public:
    Answers(const Session &session, const FormPrint &print)
        : m_session(session)
        , m_print(print)
    {
    }

    [[nodiscard]] QString text(const char *linkId) const
    {
        const NodeId node = m_session.node(QLatin1String(linkId));
        return node == forms::noNode ? QString() : printedAnswer(m_session, node, m_print);
    }
    /// 0 for yes, 1 for no, -1 for blank.
    [[nodiscard]] int yesNo(const char *linkId) const
    {
        const QString answer = text(linkId);
        return answer.isEmpty() ? -1 : answer == m_print.words.yes ? 0 : 1;
    }
    /// Code of a choice.
    [[nodiscard]] QString code(const char *linkId) const
    {
        const NodeId node = m_session.node(QLatin1String(linkId));
        const QList<forms::Value> answers =
            node == forms::noNode ? QList<forms::Value>() : m_session.countingAnswers(node);
        const auto *coding = answers.isEmpty() ? nullptr : std::get_if<forms::Coding>(&answers.first());
        return coding ? coding->code : QString();
    }

private:
    const Session &m_session;
    const FormPrint &m_print;
};

PregnancyNotification notificationOf(const Session &session, const FormPrint &print)
{
    const Answers a(session, print);
    const QString weeks = a.text("pregnancy.weeks");
    const bool single = a.code("pregnancy.fetusCount") == QLatin1String("single");
    const QString several = a.text("pregnancy.fetusNumber");
    const bool multiple = a.code("pregnancy.fetusCount") == QLatin1String("multiple");
    const QStringList homecoming{a.text("delivery.homecomingPeriod"), a.text("delivery.homecomingPlace")};
    const QString name = a.text("woman.name");
    const QString birthDate = a.text("woman.birthDate");
    return {.municipality = a.text("notice.municipality"),
            .notifiedOn = a.text("notice.date"),
            .reading = a.text("woman.kana"),
            .name = name.isEmpty() ? print.name : name,
            .birthDate = birthDate.isEmpty() ? print.birthDate : birthDate,
            .age = a.text("woman.age"),
            .occupation = a.text("woman.occupation"),
            .registeredAddress = a.text("woman.registeredAddress"),
            .address = a.text("woman.address"),
            .phone = a.text("woman.phone"),
            .householdHead = a.text("woman.householder"),
            .month = a.text("pregnancy.countedMonth"),
            .weeks = weeks.isEmpty() ? QString() : weeks + QStringLiteral("週"),
            .dueDate = a.text("pregnancy.dueDate"),
            .fetuses = single                          ? QStringLiteral("1")
                       : multiple && several.isEmpty() ? QStringLiteral("　")
                                                       : several,
            .diagnosedBy = a.text("diagnosis.attendant"),
            .facility = a.text("diagnosis.facility"),
            .diagnosed = a.yesNo("diagnosis.received"),
            .venerealExam = a.yesNo("diagnosis.stdExam"),
            .tuberculosisExam = a.yesNo("diagnosis.tbExam"),
            .birthPlace = a.text("delivery.facility"),
            .homecoming = a.yesNo("delivery.homecoming"),
            .homecomingDetail = homecoming.join(QLatin1Char(' ')).trimmed(),
            .pregnancies = a.text("history.pregnancies"),
            .births = a.text("history.births"),
            .miscarriages = a.text("history.miscarriages"),
            .stillbirths = a.text("history.stillbirths"),
            .notifier = a.text("notice.proxyName"),
            .relation = a.text("notice.proxyRelation"),
            .handbookNumber = a.text("official.handbookNumber"),
            .issuedOn = a.text("official.issuedOn"),
            .printedNote = print.note};
}

/// Children of a group but for those named; nothing for a group the form does not have.
QList<Field> fieldsUnder(const Session &session, const char *linkId, const FormPrint &print,
                         const QStringList &without = {})
{
    const NodeId group = session.node(QLatin1String(linkId));
    if (group == forms::noNode || !isPrinted(session, group, print)) {
        return {};
    }
    QList<NodeId> nodes = session.children(group);
    nodes.removeIf([&](NodeId node) { return without.contains(session.item(node).linkId); });
    return fieldsOfAll(session, nodes, print);
}

std::optional<TeethBlock> teethOf(const Session &session, const FormPrint &print)
{
    QList<Field> fields = fieldsUnder(session, "teeth", print);
    const auto chart =
        std::find_if(fields.cbegin(), fields.cend(), [](const Field &field) { return field.kind == FieldKind::Teeth; });
    if (chart == fields.cend()) {
        return std::nullopt;
    }
    TeethBlock block{chart->teeth, {}};
    fields.erase(chart);
    block.fields = fields;
    return block;
}

QList<MeasuredBetween> recordsBetween(const Session &session, const FormPrint &print)
{
    QList<MeasuredBetween> records;
    for (const NodeId occurrence : session.nodes(QStringLiteral("between"))) {
        if (!session.hasContent(occurrence)) {
            continue;
        }
        QHash<QString, QString> values;
        for (const NodeId child : session.children(occurrence)) {
            values.insert(session.item(child).linkId, printedAnswer(session, child, print));
        }
        const auto value = [&values](const char *id) { return values.value(QLatin1String(id)); };
        records << MeasuredBetween{value("between.date"),   value("between.age"),   value("between.weight"),
                                   value("between.height"), value("between.notes"), value("between.facility")};
    }
    return records;
}

/// Chest girth was printed in older editions only: shown where somebody measured it.
bool isWanted(const Session &session, NodeId node)
{
    return session.item(node).editions.isEmpty() || session.hasContent(node);
}

QList<Field> measurementsOf(const Session &session, const FormPrint &print)
{
    QList<Field> fields;
    const NodeId group = session.node(QStringLiteral("measurements"));
    for (const NodeId node : group == forms::noNode ? QList<NodeId>() : session.children(group)) {
        if (isPrinted(session, node, print) && isWanted(session, node)) {
            fields += fieldsOf(session, node, print);
        }
    }
    return fields;
}

/// What the age asks for: the findings, and whatever else the form holds beyond the parts every checkup page has.
QList<Field> findingsOf(const Session &session, const FormPrint &print)
{
    static const QStringList placed{
        QStringLiteral("date"),     QStringLiteral("age"),   QStringLiteral("measurements"), QStringLiteral("findings"),
        QStringLiteral("facility"), QStringLiteral("teeth"), QStringLiteral("between")};
    QList<NodeId> others = session.children(forms::rootNode);
    others.removeIf([&session](NodeId node) { return placed.contains(session.item(node).linkId); });
    return fieldsUnder(session, "findings", print, {QStringLiteral("findings.notes")}) +
           fieldsOfAll(session, others, print);
}

CheckupPage checkupOf(const Session &session, const FormPrint &print)
{
    const Answers a(session, print);
    return {.title = session.form().title.in(print.language),
            .name = print.name,
            .birthDate = print.birthDate,
            .performedOn = a.text("date"),
            .age = a.text("age"),
            .measurements = measurementsOf(session, print),
            .findings = findingsOf(session, print),
            .notes = a.text("findings.notes"),
            .facility = a.text("facility"),
            .teeth = teethOf(session, print),
            .between = recordsBetween(session, print)};
}

Section sectionOf(const Session &session, NodeId node, const FormPrint &print)
{
    const forms::Item &item = session.item(node);
    const QString label = item.label(print.language);
    return {.title = item.prefix.isEmpty() ? label : item.prefix + QLatin1Char(' ') + label,
            .fields = fieldsBelow(session, node, print)};
}

} // namespace

Sheet sheetOf(const Session &session, const FormPrint &print)
{
    Sheet sheet{.title = session.form().title.in(print.language),
                .book = print.book,
                .person = personLine(print.name, print.birthDate),
                .note = print.note};
    QList<NodeId> loose;
    const auto flush = [&] {
        const QList<Field> fields = fieldsOfAll(session, loose, print);
        if (!fields.isEmpty()) {
            sheet.sections << Section{.fields = fields};
        }
        loose.clear();
    };
    for (const NodeId node : session.children(forms::rootNode)) {
        const forms::Item &item = session.item(node);
        if (item.type != forms::ItemType::Group || item.repeats || item.control != forms::Control::Default) {
            loose << node;
        } else if (isPrinted(session, node, print)) {
            flush();
            sheet.sections << sectionOf(session, node, print);
        }
    }
    flush();
    return sheet;
}

Size paperOf(const forms::Form &form)
{
    return isBookPage(form.id) ? a6 : a4;
}

Document layOut(const Session &session, const FormPrint &print, const TextMeasure &measure, std::optional<Size> paper)
{
    const QString &id = session.form().id;
    if (id == QLatin1String("pregnancy-notification")) {
        return layOut(notificationOf(session, print), measure);
    }
    if (id.startsWith(QLatin1String("checkup-"))) {
        return layOut(checkupOf(session, print), measure);
    }
    return layOut(sheetOf(session, print), sheetStyle(paper.value_or(paperOf(session.form()))), measure);
}

} // namespace oyako::pages
