// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session.h"
#include "core/pages/sheet.h"

namespace oyako::pages {

/// Words a form does not bring along.
struct FormWords {
    QString yes = QStringLiteral("はい");
    QString no = QStringLiteral("いいえ");
    QString other = QStringLiteral("その他");
    QString listMark = QStringLiteral("、");
    bool japaneseDates = true; ///< "2026年5月3日"; else ISO 8601.
};

/// What of a form is printed, and how.
struct FormPrint {
    QString language = QStringLiteral("ja");
    QString name = {}; ///< Of the person the form is about; empty: room to write it.
    QString birthDate = {};
    QString book = {};         ///< At the top left.
    QString note = {};         ///< At the foot.
    bool withSensitive = true; ///< Infection results, EPDS, maltreatment: left out of prints to share unless chosen.
    QString edition = {};      ///< Of the booklet the page belongs to, see care::bookletEdition(); empty: the newest.
    FormWords words = {};
};

/// One answer as it stands on paper: dates by the words, numbers as short as they are, codes by the form's own label.
[[nodiscard]] QString printed(const forms::Session &session, forms::NodeId node, const forms::Value &value,
                              const FormPrint &print);
/// All answers that count, joined; empty when there are none, and of a sensitive question where those are left out.
[[nodiscard]] QString printedAnswer(const forms::Session &session, forms::NodeId node, const FormPrint &print);

/// The questions below a node as fields, in order. On a form with answers what is disabled is left out; an empty form
/// prints every question, so that it can be filled in by hand.
[[nodiscard]] QList<Field> fieldsBelow(const forms::Session &session, forms::NodeId node, const FormPrint &print);
/// The same for some siblings; occurrences of one repeating group among them become one table.
[[nodiscard]] QList<Field> fieldsOfAll(const forms::Session &session, const QList<forms::NodeId> &siblings,
                                       const FormPrint &print);
/// One node as fields: a question with those under it, or a group with its heading.
[[nodiscard]] QList<Field> fieldsOf(const forms::Session &session, forms::NodeId node, const FormPrint &print);

/// How many answered questions withSensitive decides about.
[[nodiscard]] qsizetype sensitiveAnswers(const forms::Session &session);

/// Whether the node is printed at all: not what the edition of the booklet lacks, unless it is answered. Without the
/// sensitive, a form nobody has written on keeps those questions beside its open ones; any other leaves them out.
[[nodiscard]] bool isPrinted(const forms::Session &session, forms::NodeId node, const FormPrint &print);

} // namespace oyako::pages
