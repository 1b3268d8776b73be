// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/form_layouts.h"

#include "core/forms/library.h"
#include "core/pages/antenatal_page.h"
#include "core/pages/book_cover.h"
#include "core/pages/checkup_page.h"
#include "core/pages/pregnancy_notification.h"
#include "core/pages/vaccination_page.h"

#include <QRegularExpression>

#include <algorithm>

namespace oyako::pages {

using forms::NodeId;
using forms::Session;

namespace {

/// Reads answers of a form by linkId, as printed.
class Answers final {
public:
    Answers(const Session &session, const FormPrint &print)
        : m_session(session)
        , m_print(print)
    {
    }

    [[nodiscard]] QString text(const char *linkId) const { return text(QString(QLatin1String(linkId))); }
    [[nodiscard]] QString text(const QString &linkId) const
    {
        const NodeId node = m_session.node(linkId);
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
        const QList<forms::Value> answers = node == forms::noNode || !isPrinted(m_session, node, m_print)
                                                ? QList<forms::Value>()
                                                : m_session.countingAnswers(node);
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

/// Answers of one occurrence of a group by linkId.
QHash<QString, QString> valuesBelow(const Session &session, NodeId group, const FormPrint &print)
{
    QHash<QString, QString> values;
    for (const NodeId child : session.children(group)) {
        values.insert(session.item(child).linkId, printedAnswer(session, child, print));
    }
    return values;
}

QList<MeasuredBetween> recordsBetween(const Session &session, const FormPrint &print)
{
    QList<MeasuredBetween> records;
    for (const NodeId occurrence : session.nodes(QStringLiteral("between"))) {
        if (!session.hasContent(occurrence)) {
            continue;
        }
        const auto values = valuesBelow(session, occurrence, print);
        const auto value = [&values](const char *id) { return values.value(QLatin1String(id)); };
        static const QRegularExpression day(QStringLiteral("^(\\d{4})年(\\d{1,2})月(\\d{1,2})日$"));
        // The column is narrow.
        const QString date = value("between.date").replace(day, QStringLiteral("\\1/\\2/\\3"));
        records << MeasuredBetween{date,
                                   value("between.age"),
                                   value("between.weight"),
                                   value("between.height"),
                                   value("between.notes"),
                                   value("between.facility")};
    }
    return records;
}

QList<Field> measurementsOf(const Session &session, const FormPrint &print)
{
    QList<Field> fields;
    const NodeId group = session.node(QStringLiteral("measurements"));
    for (const NodeId node : group == forms::noNode ? QList<NodeId>() : session.children(group)) {
        if (isPrinted(session, node, print)) {
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

/// What is there, with a mark between.
QString joinedBy(const QStringList &parts, const QString &mark)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(mark);
}

BookCover coverOf(const Session &session, const FormPrint &print)
{
    const Answers a(session, print);
    const auto guardian = [&a](const QString &role, const QString &who) {
        const QString id = QStringLiteral("guardians.") + who;
        return Guardian{role, a.text(id + QStringLiteral(".name")), a.text(id + QStringLiteral(".kana")),
                        a.text(id + QStringLiteral(".birthDate")), a.text(id + QStringLiteral(".occupation"))};
    };
    BookCover cover{.number = a.text("cover.number"),
                    .issuedOn = a.text("cover.issuedOn"),
                    .municipality = a.text("proof.city"),
                    .childName = a.text("cover.child.name"),
                    .childReading = a.text("cover.child.kana"),
                    .birthOrder = a.text("cover.child.order"),
                    .birthDate = a.text("cover.child.birthDate"),
                    .sex = a.text("cover.child.sex"),
                    .certifiedName = a.text("proof.name"),
                    .certifiedBirthDate = a.text("proof.birthDate"),
                    .certifiedSex = a.text("proof.sex"),
                    .birthPlace = joinedBy({a.text("proof.prefecture"), a.text("proof.city")}, QString()),
                    .provenOn = a.text("proof.provenOn"),
                    .mayor = a.text("proof.mayor")};
    for (const QString &id : {QStringLiteral("cover.guardian1"), QStringLiteral("cover.guardian2")}) {
        const QString reading = a.text(id + QStringLiteral(".kana"));
        const QString shown = reading.isEmpty() ? QString() : QStringLiteral("(%1)").arg(reading);
        cover.guardianNames << a.text(id + QStringLiteral(".name")) + shown;
    }
    cover.guardianNames.removeAll(QString());
    const QString relation = a.text("guardians.other.relation");
    cover.guardians = {guardian(QStringLiteral("母"), QStringLiteral("mother")),
                       guardian(QStringLiteral("父"), QStringLiteral("father")),
                       guardian(relation.isEmpty() ? QStringLiteral("(　　)") : relation, QStringLiteral("other"))};
    for (const NodeId node : session.nodes(QStringLiteral("residence"))) {
        const auto values = valuesBelow(session, node, print);
        const QString line = joinedBy(
            {values.value(QStringLiteral("residence.address")), values.value(QStringLiteral("residence.phone"))},
            QStringLiteral("　"));
        if (!line.isEmpty()) {
            cover.addresses << line;
        }
    }
    return cover;
}

/// "B型肝炎 1回" is the first dose of hepatitis B; a name alone has no dose.
VaccinationGroup vaccinationOf(const QHash<QString, QString> &values)
{
    const QString what = values.value(QStringLiteral("dose.vaccine")).trimmed();
    const qsizetype space = std::max(what.lastIndexOf(QLatin1Char(' ')), what.lastIndexOf(QChar(0x3000)));
    VaccinationLine line{
        .dose = space > 0 ? what.mid(space + 1) : QString(),
        .date = values.value(QStringLiteral("dose.date")),
        .product = values.value(QStringLiteral("dose.maker")),
        .lot = values.value(QStringLiteral("dose.lot")),
        .injector =
            joinedBy({values.value(QStringLiteral("dose.injector")), values.value(QStringLiteral("dose.facility"))},
                     QStringLiteral("\n")),
        .note = joinedBy({values.value(QStringLiteral("dose.site")), values.value(QStringLiteral("dose.remark"))},
                         QStringLiteral("\n"))};
    return {space > 0 ? what.left(space) : what, {line}};
}

VaccinationPage vaccinationsOf(const Session &session, const FormPrint &print)
{
    VaccinationPage page{.name = print.name, .birthDate = print.birthDate};
    for (const NodeId node : session.nodes(QStringLiteral("dose"))) {
        if (session.hasContent(node)) {
            page.groups << vaccinationOf(valuesBelow(session, node, print));
        }
    }
    return page;
}

AntenatalPage antenatalOf(const Session &session, const FormPrint &print)
{
    const Answers a(session, print);
    AntenatalPage page{.name = print.name, .birthDate = print.birthDate, .weightBefore = a.text("prePregnancyWeight")};
    if (!session.hasContent(forms::rootNode)) {
        return page;
    }
    const QString weeks = a.text("gestation.weeks");
    const QString days = a.text("gestation.days");
    const QString haemoglobin = a.text("haemoglobin");
    AntenatalVisit visit{
        .date = a.text("date"),
        .fundalHeight = a.text("fundalHeight"),
        .girth = a.text("girth"),
        .weight = a.text("weight"),
        .bloodPressure =
            joinedBy({a.text("bloodPressure.systolic"), a.text("bloodPressure.diastolic")}, QStringLiteral("/")),
        .oedema = a.text("oedema"),
        .protein = a.text("urineProtein"),
        .sugar = a.text("urineSugar"),
        .otherTests = joinedBy(
            {haemoglobin.isEmpty() ? QString() : QStringLiteral("Hb %1 g/dL").arg(haemoglobin), a.text("otherTests")},
            QStringLiteral("、")),
        .instructions = a.text("instructions"),
        .facility = a.text("facility")};
    visit.gestationalAge = (weeks.isEmpty() ? QString() : weeks + QStringLiteral("週")) +
                           (days.isEmpty() ? QString() : days + QStringLiteral("日"));
    page.visits << visit;
    return page;
}

} // namespace

std::optional<Document> ownLayout(const Session &session, const FormPrint &print, const TextMeasure &measure)
{
    const QString &id = session.form().id;
    if (!forms::isBuiltIn(session.form())) {
        return std::nullopt;
    }
    if (id == QLatin1String("pregnancy-notification")) {
        return layOut(notificationOf(session, print), measure);
    }
    if (id.startsWith(QLatin1String("checkup-"))) {
        return layOut(checkupOf(session, print), measure);
    }
    if (id == QLatin1String("cover")) {
        return layOut(coverOf(session, print), measure);
    }
    if (id == QLatin1String("vaccination-record")) {
        return layOut(vaccinationsOf(session, print), measure);
    }
    if (id == QLatin1String("antenatal-visit")) {
        return layOut(antenatalOf(session, print), measure);
    }
    return std::nullopt;
}

} // namespace oyako::pages
