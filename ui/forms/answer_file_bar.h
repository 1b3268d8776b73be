// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_shelf.h"
#include "core/forms/session.h"
#include "ui/widgets/place.h"

class QCheckBox;

namespace oyako::care {
struct FormSubject;
}

namespace oyako::ui {

/// What may be decided about the file of a form's answers before it is saved: of a form from elsewhere whether names go
/// along, of one of the handbook's whether sensitive answers do. Shows nothing where there is nothing to decide.
class AnswerFileBar final : public QWidget {
    Q_OBJECT

public:
    AnswerFileBar(const Context &context, const care::ShelfForm &shelf, QWidget *parent = nullptr);

    /// Counts the answers that are asked about.
    void refresh(const forms::Session &session);
    /// Writes a FHIR response, or a table where the name ends in ".csv", over whatever stood there; answers how many
    /// answers or parts of them were left out. MissingValue or InvalidValue (field: linkId) as care::completeForm(),
    /// the failures of files::replace().
    [[nodiscard]] Result<int> save(const forms::Session &session, const care::FormSubject &subject,
                                   const QString &path) const;

private:
    Context m_context;
    bool m_isOurs;
    QCheckBox *m_nameless;
    QCheckBox *m_sensitive;
};

} // namespace oyako::ui
