// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/note_dialogs.h"

#include "core/book/book.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace oyako::ui {

using records::FacilityDeadline;
using records::FacilityNote;
using records::FacilityVisit;

namespace {

constexpr int noteLines = 5;
/// A number from 1 to 99; 0 for blank, −1 when it is neither.
int wishFrom(const QString &typed)
{
    const QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    bool isNumber = false;
    const int number = plain.toInt(&isNumber);
    constexpr int most = 99;
    return plain.isEmpty() ? 0 : isNumber && number >= 1 && number <= most ? number : -1;
}

template <class T>
void put(QList<T> &list, qsizetype index, const T &value)
{
    if (index >= 0 && index < list.size()) {
        list[index] = value;
    } else {
        list.append(value);
    }
}

} // namespace

FacilityNoteDialog::FacilityNoteDialog(const Context &context, const QString &title, const StoredNote &note,
                                       QWidget *parent)
    : RecordDialog(context, title, parent)
    , m_note(note)
{
    column()->addWidget(makeText(TextRole::Strong, note.value.name.simplified()));
}

Result<void> FacilityNoteDialog::write()
{
    m_note.value = typed();
    if (m_note.id.isEmpty()) {
        const auto added = context().book.add({}, m_note.value);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }
    const auto changed = context().book.edit(m_note);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

WishDialog::WishDialog(const Context &context, const StoredNote &note, QWidget *parent)
    : FacilityNoteDialog(context, tr("候補のメモ"), note, parent)
    , m_wish(makeLine(note.value.wish ? QString::number(*note.value.wish) : QString()))
    , m_points(makeLine(note.value.points))
    , m_words(makeParagraph(note.value.note, noteLines))
    , m_wishRow(
          new FieldRow(tr("希望の順番"), m_wish, tr("1 がいちばんの希望です。決まっていなければ空けておけます。")))
{
    addField(tr("メモ"), m_words);
    column()->addWidget(m_wishRow);
    addField(tr("指数・点数のメモ"), m_points, tr("例: 基準20＋調整2、去年の最低22"));
    m_words->setFocus();
}

bool WishDialog::check()
{
    const bool fits = wishFrom(m_wish->text()) >= 0;
    m_wishRow->complain(fits ? QString() : tr("1から99までの数を入れてください"));
    return fits;
}

FacilityNote WishDialog::typed() const
{
    FacilityNote note = before();
    const int wish = wishFrom(m_wish->text());
    note.wish = wish > 0 ? std::optional(wish) : std::nullopt;
    note.points = m_points->text();
    note.note = m_words->toPlainText();
    return note;
}

VisitNoteDialog::VisitNoteDialog(const Context &context, const StoredNote &note, qsizetype index, QWidget *parent)
    : FacilityNoteDialog(context, tr("見学の記録"), note, parent)
    , m_index(index)
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech()))
    , m_who(makeLine(note.value.visits.value(index).who))
    , m_words(makeParagraph(note.value.visits.value(index).note, noteLines))
    , m_dateRow(addField(tr("見学した日"), m_date, tr("例: 5/3、R8.5.3")))
{
    addField(tr("だれが"), m_who);
    addField(tr("見たこと・聞いたこと"), m_words);
    const QDate date = note.value.visits.value(index).date;
    m_date->setLimits({}, context.clock.today());
    m_date->setDate(date.isValid() ? date : context.clock.today());
    m_date->lineEdit()->setFocus();
}

bool VisitNoteDialog::check()
{
    m_dateRow->complain(m_date->date() ? QString() : tr("きょうまでの日にちを入れてください"));
    return m_date->date().has_value();
}

FacilityNote VisitNoteDialog::typed() const
{
    FacilityNote note = before();
    put(note.visits, m_index, FacilityVisit{m_date->date().value_or(QDate()), m_who->text(), m_words->toPlainText()});
    return note;
}

DeadlineDialog::DeadlineDialog(const Context &context, const StoredNote &note, qsizetype index, QWidget *parent)
    : FacilityNoteDialog(context, tr("しめきり"), note, parent)
    , m_index(index)
    , m_title(makeLine(index < 0 ? tr("申しこみ") : note.value.deadlines.value(index).title))
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotBeforeToday},
                           context.speech()))
    , m_done(new CheckBox(tr("もうすませた")))
    , m_titleRow(addField(tr("なんのしめきり"), m_title))
    , m_dateRow(addField(tr("いつまで"), m_date, tr("「きょう」の一覧にもならびます。")))
{
    column()->addWidget(m_done);
    const FacilityDeadline deadline = note.value.deadlines.value(index);
    m_done->setChecked(deadline.done);
    if (deadline.date.isValid()) {
        m_date->setDate(deadline.date);
    }
    m_date->lineEdit()->setFocus();
}

bool DeadlineDialog::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    m_titleRow->complain(titled ? QString() : tr("なんのしめきりか入れてください"));
    m_dateRow->complain(m_date->date() ? QString() : tr("日にちを入れてください"));
    return titled && m_date->date();
}

FacilityNote DeadlineDialog::typed() const
{
    FacilityNote note = before();
    put(note.deadlines, m_index,
        FacilityDeadline{m_title->text(), m_date->date().value_or(QDate()), m_done->isChecked()});
    return note;
}

} // namespace oyako::ui
