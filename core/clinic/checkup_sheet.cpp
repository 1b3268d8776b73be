// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/checkup_sheet.h"

#include "core/care/handbook_edition.h"
#include "core/clinic/family_answers.h"

namespace oyako::clinic {

using forms::Item;
using forms::ItemType;
using forms::NodeId;
using forms::Value;

namespace {

const QString findingSystem = QStringLiteral("urn:oyako:codes:finding");
const QString noneCode = QStringLiteral("none");
const QString colon = QStringLiteral(": ");

/// An item's own word goes before that of what it stands in, and that before the form's.
forms::Writer writerOf(const forms::Form &form, const Item &item)
{
    if (item.writer != forms::Writer::Anyone) {
        return item.writer;
    }
    return item.parent < 0 ? form.writer : writerOf(form, form.item(item.parent));
}

} // namespace

CheckupSheet::CheckupSheet(SheetSubject subject, forms::Session session, QString edition)
    : m_subject(std::move(subject))
    , m_session(std::move(session))
    , m_edition(std::move(edition))
{
}

bool CheckupSheet::isForDesk(NodeId node) const
{
    const Item &item = m_session.item(node);
    const bool isTable = item.repeats && !item.isQuestion();
    return !item.hidden && !isTable && item.control != forms::Control::ToothChart && item.type != ItemType::Display &&
           !item.readOnly && writerOf(form(), item) != forms::Writer::Parent;
}

bool CheckupSheet::isOfDesk(NodeId node) const
{
    return node == forms::rootNode || (isForDesk(node) && isOfDesk(m_session.parent(node)));
}

bool CheckupSheet::isOnSheet(NodeId node) const
{
    return isForDesk(node) && care::isAsked(m_session, node, m_edition);
}

void CheckupSheet::collect(NodeId node, QList<NodeId> &rows) const
{
    if (!isOnSheet(node)) {
        return;
    }
    if (m_session.item(node).isQuestion()) {
        rows.append(node);
    }
    const QList<NodeId> below = m_session.children(node);
    for (const NodeId child : below) {
        collect(child, rows);
    }
}

QList<SheetSection> CheckupSheet::sections() const
{
    QList<SheetSection> sections;
    const QList<NodeId> top = m_session.children(forms::rootNode);
    for (const NodeId node : top) {
        const bool isGroup = !m_session.item(node).isQuestion();
        SheetSection section{isGroup ? node : forms::rootNode, {}};
        collect(node, section.rows);
        if (section.rows.isEmpty()) {
            continue;
        }
        const bool goesOn = !isGroup && !sections.isEmpty() && sections.last().group == forms::rootNode;
        if (goesOn) {
            sections.last().rows += section.rows;
        } else {
            sections.append(section);
        }
    }
    return sections;
}

NodeId CheckupSheet::openJudgement() const
{
    const QList<SheetSection> all = sections();
    for (const SheetSection &section : all) {
        for (const NodeId row : section.rows) {
            const bool judges = m_session.item(row).binding == QLatin1String("checkup.judgement");
            if (judges && m_session.answers(row).isEmpty()) {
                return row;
            }
        }
    }
    return forms::noNode;
}

bool CheckupSheet::isSensitive(NodeId node) const
{
    return clinic::isSensitive(form(), m_session.item(node));
}

Result<forms::Changes> CheckupSheet::answer(NodeId node, const QList<Value> &values)
{
    auto changes = m_session.setAnswers(node, values);
    if (changes) {
        m_filled.remove(node);
    }
    return changes;
}

int CheckupSheet::noFindingOption(const Item &item)
{
    for (qsizetype i = 0; i < item.options.size() && !item.repeats; ++i) {
        const auto *coding = std::get_if<forms::Coding>(&item.options.at(i).value);
        if (coding && coding->system == findingSystem && coding->code == noneCode) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QList<NodeId> CheckupSheet::fillNoFinding(const QList<NodeId> &rows)
{
    QList<NodeId> filled;
    for (const NodeId node : rows) {
        const Item &item = m_session.item(node);
        const int none = noFindingOption(item);
        if (none < 0 || isSensitive(node) || !m_session.isShown(node) || !m_session.answers(node).isEmpty()) {
            continue;
        }
        if (m_session.setAnswers(node, {item.options.at(none).value})) {
            m_filled.insert(node);
            filled.append(node);
        }
    }
    return filled;
}

QList<NodeId> CheckupSheet::takeBack(const QList<NodeId> &rows)
{
    QList<NodeId> taken;
    for (const NodeId node : rows) {
        if (m_filled.contains(node) && m_session.setAnswers(node, {})) {
            m_filled.remove(node);
            taken.append(node);
        }
    }
    return taken;
}

NodeId CheckupSheet::detailOf(NodeId finding) const
{
    if (noFindingOption(m_session.item(finding)) < 0) {
        return forms::noNode;
    }
    const QList<NodeId> beside = m_session.children(m_session.parent(finding));
    const auto detail = std::find_if(beside.cbegin(), beside.cend(), [this](NodeId node) {
        return m_session.item(node).type == ItemType::Text && isOnSheet(node);
    });
    return detail == beside.cend() ? forms::noNode : *detail;
}

QString CheckupSheet::noteOf(NodeId finding) const
{
    const NodeId detail = detailOf(finding);
    const QString begin = m_session.item(finding).text.original + colon;
    if (detail == forms::noNode || m_session.answers(detail).isEmpty()) {
        return {};
    }
    const auto *text = std::get_if<QString>(&m_session.answers(detail).first());
    const QStringList lines = text ? text->split(QLatin1Char('\n')) : QStringList();
    const auto line =
        std::find_if(lines.cbegin(), lines.cend(), [&](const QString &one) { return one.startsWith(begin); });
    return line == lines.cend() ? QString() : line->mid(begin.size());
}

Result<forms::Changes> CheckupSheet::setNote(NodeId finding, const QString &note)
{
    const NodeId detail = detailOf(finding);
    if (detail == forms::noNode) {
        return fail(ErrorCode::NotFound, m_session.item(finding).linkId);
    }
    const QList<Value> &answers = m_session.answers(detail);
    const auto *text = answers.isEmpty() ? nullptr : std::get_if<QString>(&answers.first());
    QStringList lines = text ? text->split(QLatin1Char('\n')) : QStringList();
    const QString begin = m_session.item(finding).text.original + colon;
    const QString said = begin + QString(note).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const auto line =
        std::find_if(lines.begin(), lines.end(), [&](const QString &one) { return one.startsWith(begin); });
    if (note.isEmpty() && line != lines.end()) {
        lines.erase(line);
    } else if (!note.isEmpty() && line != lines.end()) {
        *line = said;
    } else if (!note.isEmpty()) {
        lines.append(said);
    }
    const QString joined = lines.join(QLatin1Char('\n'));
    return answer(detail, joined.isEmpty() ? QList<Value>() : QList<Value>{joined});
}

} // namespace oyako::clinic
