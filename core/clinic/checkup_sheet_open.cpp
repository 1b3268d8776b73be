// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_text.h"
#include "core/calendar/display_age.h"
#include "core/calendar/school_year.h"
#include "core/care/checkup_answers.h"
#include "core/care/form_answers.h"
#include "core/care/form_known.h"
#include "core/care/form_session.h"
#include "core/care/handbook_edition.h"
#include "core/care/visit_measurements.h"
#include "core/clinic/checkup_sheet.h"
#include "core/clinic/day_list.h"
#include "core/forms/library.h"
#include "core/programs/visit_forms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oyako::clinic {

using namespace records;
using forms::NodeId;
using forms::Value;

namespace {

/// What the desk knows by itself, on the national sheets.
const QString fiscalYearItem = QStringLiteral("head.fiscalYear");
const QString ageItem = QStringLiteral("head.ageMonths");
const QString dateField = QStringLiteral("checkup.date");
const QString facilityField = QStringLiteral("checkup.facility");

QString linkIdBoundTo(const forms::Form &form, const QString &field)
{
    for (const forms::Item &item : form.items) {
        if (item.binding == field) {
            return item.linkId;
        }
    }
    return {};
}

} // namespace

Result<CheckupSheet> CheckupSheet::open(const book::Book &book, const SheetSubject &subject)
{
    const auto child = book.find<Person>(subject.child);
    if (!child) {
        return fail(child.error());
    }
    const QString id = programs::formsFor(QLatin1String("checkup.") + subject.occasion).sheet;
    const auto form = forms::builtInForm(id);
    if (!form) {
        return fail(ErrorCode::NotFound, QStringLiteral("form"), {subject.occasion});
    }
    const care::FormSubject about{.person = subject.child};
    const auto contexts = care::launchContexts(**form, book, about);
    const auto edition = care::bookletEdition(book, about);
    if (!contexts || !edition) {
        return fail(contexts ? edition.error() : contexts.error());
    }
    CheckupSheet sheet(subject, forms::Session::start(*form, book.clock(), *contexts), *edition);
    OYAKO_TRY(sheet.findVersions(book));
    const auto drafted = sheet.loadDraft(book);
    if (!drafted) {
        return fail(drafted.error());
    }
    if (!*drafted) {
        OYAKO_TRY(sheet.loadSaved(book));
        sheet.fillKnown(book, child->value);
    }
    return sheet;
}

Result<void> CheckupSheet::findVersions(const book::Book &book)
{
    const auto checkups = book.list<Checkup>(m_subject.child);
    const auto responses = book.list<FormResponse>(m_subject.child);
    if (!checkups || !responses) {
        return fail(checkups ? responses.error() : checkups.error());
    }
    m_visit = {};
    m_response = {};
    for (const auto &checkup : *checkups) {
        const bool same = checkup.value.type == CheckupKind::Child && checkup.value.date == m_subject.on &&
                          checkup.value.occasion == m_subject.occasion;
        m_visit = same ? Version{checkup.id, checkup.version} : m_visit;
    }
    for (const auto &response : *responses) {
        const bool same = response.value.form == form().id && care::isOfVisit(response.value, m_visit.id, m_subject.on);
        m_response = same ? Version{response.id, response.version} : m_response;
    }
    return {};
}

Result<void> CheckupSheet::loadSaved(const book::Book &book)
{
    if (!m_response.id.isEmpty()) {
        const auto stored = book.find<FormResponse>(m_response.id);
        if (!stored) {
            return fail(stored.error());
        }
        auto read =
            care::readAnswers({m_session.sharedForm(), {}}, stored->value.response.toUtf8(), book, m_subject.child);
        if (!read) {
            return fail(std::move(read).error());
        }
        m_session = std::move(read->session);
    }
    return loadRecords(book);
}

/// The records are the truth: what was corrected in them since goes before what the page said.
Result<void> CheckupSheet::loadRecords(const book::Book &book)
{
    if (m_visit.id.isEmpty()) {
        return {};
    }
    const auto visit = book.find<Checkup>(m_visit.id);
    const auto measured = care::VisitMeasurements::load(book, m_subject.child, m_visit.id);
    if (!visit || !measured) {
        return fail(visit ? measured.error() : visit.error());
    }
    care::Known known;
    known.text(facilityField, visit->value.facility);
    known.text(QStringLiteral("checkup.notes"), visit->value.note);
    known.text(QStringLiteral("checkup.overall"), visit->value.result);
    for (auto finding = visit->value.findings.cbegin(); finding != visit->value.findings.cend(); ++finding) {
        known.text(QLatin1String("checkup.") + finding.key(), finding.value());
    }
    for (const forms::Item &item : form().items) {
        // Also where the child's booklet does not ask: what was measured all the same is shown, and not taken away.
        const NodeId node = item.isQuestion() ? m_session.node(item.linkId) : forms::noNode;
        if (node == forms::noNode || !isOfDesk(node)) {
            continue;
        }
        const auto kind = care::measurementBoundTo(item.binding);
        const auto *value = kind ? measured->find(*kind) : nullptr;
        if (kind) {
            static_cast<void>(m_session.setAnswers(node, value ? QList<Value>{care::inUnitOf(item, value->value.value)}
                                                               : QList<Value>()));
        } else if (const auto said = known.valueFor(item)) {
            // A word that is no option of this form stays in the record and is simply not shown.
            static_cast<void>(m_session.setAnswers(node, {*said}));
        }
    }
    return {};
}

void CheckupSheet::put(const QString &linkId, const Value &value)
{
    const NodeId node = m_session.node(linkId);
    if (node != forms::noNode && m_session.answers(node).isEmpty()) {
        static_cast<void>(m_session.setAnswers(node, {value}));
    }
}

void CheckupSheet::fillKnown(const book::Book &book, const Person &child)
{
    put(linkIdBoundTo(form(), dateField), forms::Date{m_subject.on.toString(Qt::ISODate)});
    put(fiscalYearItem, qint64(calendar::fiscalYear(m_subject.on)));
    if (const auto age = calendar::displayAge(child.birthDate, m_subject.on)) {
        put(ageItem, qint64(age->totalMonths()));
    }
    const auto info = book.info();
    if (info && !info->name.isEmpty()) {
        put(linkIdBoundTo(form(), facilityField), info->name);
    }
}

QString CheckupSheet::draftKey() const
{
    return sheetDraftKey(m_subject.occasion, m_subject.child);
}

QByteArray CheckupSheet::draft(const RecordId &author) const
{
    QJsonArray filled;
    for (const NodeId node : m_filled) {
        filled.append(m_session.item(node).linkId);
    }
    return json::compact(QJsonObject{{QStringLiteral("author"), author.toString()},
                                     {QStringLiteral("date"), m_subject.on.toString(Qt::ISODate)},
                                     {QStringLiteral("filled"), filled},
                                     {QStringLiteral("response"), forms::toResponse(m_session, {})}});
}

Result<bool> CheckupSheet::loadDraft(const book::Book &book)
{
    const auto kept = book.draft(draftKey());
    if (!kept) {
        return fail(kept.error());
    }
    if (!*kept) {
        return false;
    }
    const QJsonObject json = QJsonDocument::fromJson((*kept)->content).object();
    const QByteArray response = json::compact(json.value(QStringLiteral("response")).toObject());
    auto read = care::readAnswers({m_session.sharedForm(), {}}, response, book, m_subject.child);
    m_lastDraft = (*kept)->content;
    if (!read || json.value(QStringLiteral("date")).toString() != m_subject.on.toString(Qt::ISODate)) {
        // Of another day, or of an earlier version of the form: the sheet begins anew and the draft gives way.
        return false;
    }
    m_session = std::move(read->session);
    const QJsonArray filled = json.value(QStringLiteral("filled")).toArray();
    for (const QJsonValue &linkId : filled) {
        if (const NodeId node = m_session.node(linkId.toString()); node != forms::noNode) {
            m_filled.insert(node);
        }
    }
    const auto author = RecordId::fromString(json.value(QStringLiteral("author")).toString());
    m_draftFound = Authorship{author.value_or(RecordId()), (*kept)->savedAt};
    return true;
}

Result<void> CheckupSheet::saveDraft(book::Book &book)
{
    const auto kept = book.draft(draftKey());
    if (!kept) {
        return fail(kept.error());
    }
    if (*kept && (*kept)->content != m_lastDraft) {
        return fail(ErrorCode::Conflict, QStringLiteral("draft"));
    }
    const QByteArray content = draft(book.author());
    OYAKO_TRY(book.saveDraft(draftKey(), content));
    m_lastDraft = content;
    return {};
}

Result<void> CheckupSheet::dropDraft(book::Book &book)
{
    m_lastDraft.clear();
    return book.dropDraft(draftKey());
}

} // namespace oyako::clinic
