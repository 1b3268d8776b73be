// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/form_page.h"

#include "core/forms/library.h"
#include "core/pages/form_layouts.h"
#include "core/pages/scale.h"

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
            const Section section = sectionOf(session, node, print);
            if (!section.fields.isEmpty()) {
                flush();
                sheet.sections << section;
            }
        }
    }
    flush();
    return sheet;
}

Size paperOf(const forms::Form &form)
{
    return isBookPage(form.id) && forms::isBuiltIn(form) ? a6 : a4;
}

Document layOut(const Session &session, const FormPrint &print, const TextMeasure &measure, std::optional<Size> paper)
{
    if (const auto own = ownLayout(session, print, measure)) {
        return paper ? scaled(*own, *paper) : *own;
    }
    return layOut(sheetOf(session, print), sheetStyle(paper.value_or(paperOf(session.form()))), measure);
}

} // namespace oyako::pages
