// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/pinned_cards.h"
#include "core/exchange/results.h"
#include "ui/widgets/place.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace oyako::ui {

class InlineMessage;

/// 「家族へ渡す」: visits and doses of somebody in a clinic's book as a signed file, and as a paper. Opened with
/// open(), never exec(); deletes itself.
class HandBackDialog final : public QDialog {
    Q_OBJECT

public:
    /// What was recorded for `day` is ticked beforehand, and nothing else. Where the family's own key is known, sealing
    /// to it is what is offered first.
    HandBackDialog(const Context &context, const RecordId &person, const QDate &day, QWidget *parent);

    [[nodiscard]] exchange::ResultsChoice choice() const;
    /// To whom it would be sealed; nothing: to nobody.
    [[nodiscard]] std::optional<seal::KeyCard> recipient() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// The file and, beside it, its signature (".minisig"). Noted in the access log. Errors of makeResults(),
    /// files::replace() and of the book.
    [[nodiscard]] Result<void> saveTo(const QString &path);
    /// Shows the paper; noted in the access log. Errors of chosenResults() and of the book.
    [[nodiscard]] Result<void> showPaper();

private:
    void addRecords(const QDate &day);
    void addRecipients();
    [[nodiscard]] QWidget *buttons();
    void askWhere();
    void complain(const Error &error);

    Context m_context;
    RecordId m_person;
    QListWidget *m_list;
    QComboBox *m_recipient;
    QCheckBox *m_sensitive;
    InlineMessage *m_message;
    QList<std::optional<seal::KeyCard>> m_cards; ///< As m_recipient lists them; nothing: not sealed.
};

} // namespace oyako::ui
