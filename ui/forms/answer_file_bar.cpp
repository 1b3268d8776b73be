// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/answer_file_bar.h"

#include "core/base/files.h"
#include "core/care/answer_file.h"
#include "core/care/answer_table.h"
#include "core/exchange/sensitive.h"
#include "core/pages/form_fields.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/print_preview.h"

#include <QVBoxLayout>

namespace oyako::ui {

namespace {

/// The answers as they may be shown to anybody, and how many are missing in them.
std::pair<QByteArray, int> withoutSensitive(const forms::Form &form, const QByteArray &answers)
{
    const records::AnyRecord whole = records::FormResponse{.form = form.id, .response = QString::fromUtf8(answers)};
    const auto rest = std::get<records::FormResponse>(exchange::withoutSensitive(whole));
    return {rest.response.toUtf8(), static_cast<int>(exchange::sensitiveKeys(whole).size())};
}

} // namespace

AnswerFileBar::AnswerFileBar(const Context &context, const care::ShelfForm &shelf, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_isOurs(shelf.definition.isEmpty())
    , m_nameless(new CheckBox(tr("ファイルに名前を入れない")))
    , m_sensitive(new CheckBox(QString()))
{
    m_nameless->setChecked(!m_isOurs && care::asksWithoutNames(*shelf.form));
    m_nameless->setEnabled(!m_nameless->isChecked());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nameless);
    column->addWidget(m_sensitive);
    m_nameless->setVisible(!m_isOurs);
    m_sensitive->hide();
}

void AnswerFileBar::refresh(const forms::Session &session)
{
    const auto count = static_cast<int>(m_isOurs ? pages::sensitiveAnswers(session) : 0);
    m_sensitive->setText(PrintPreview::sensitiveChoice(count));
    m_sensitive->setVisible(count > 0);
}

Result<int> AnswerFileBar::save(const forms::Session &session, const care::FormSubject &subject,
                                const QString &path) const
{
    auto file = m_nameless->isChecked() ? care::answersWithoutName(m_context.book, session, subject)
                                        : care::answersWithName(m_context.book, session, subject);
    if (!file) {
        return fail(file.error());
    }
    auto hidden = static_cast<int>(file->leftOut.size() + file->covered.size());
    if (m_isOurs && !m_sensitive->isChecked()) {
        std::tie(file->bytes, hidden) = withoutSensitive(session.form(), file->bytes);
    }
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        auto table = care::answerTable(session.form(), file->bytes, text::code(m_context.speech().language));
        if (!table) {
            return fail(table.error());
        }
        file->bytes = std::move(*table);
    }
    OYAKO_TRY(files::replace(path, file->bytes));
    return hidden;
}

} // namespace oyako::ui
