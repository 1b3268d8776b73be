// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/paper_dialog.h"

#include "core/book/book.h"
#include "ui/papers/paper_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace oyako::ui {

using records::Document;

namespace {

constexpr int noteLines = 4;

DateField *dateField(const Context &context, const QDate &date)
{
    auto *field = new DateField({.today = context.clock.today()}, context.speech());
    field->setDate(date.isValid() ? std::optional(date) : std::nullopt);
    return field;
}

QComboBox *narrowBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

} // namespace

PaperDialog::PaperDialog(const Context &context, const book::Stored<Document> &paper, QWidget *parent)
    : RecordDialog(context, tr("書類のことを書く"), parent)
    , m_paper(paper)
    , m_title(makeLine(paper.value.title))
    , m_type(narrowBox())
    , m_whose(narrowBox())
    , m_for(narrowBox())
    , m_received(dateField(context, paper.value.received))
    , m_deadline(dateField(context, paper.value.deadline))
    , m_validUntil(dateField(context, paper.value.validUntil))
    , m_shredOn(dateField(context, paper.value.shredOn))
    , m_programme(makeLine(paper.value.programme))
    , m_keywords(makeLine(paper.value.keywords))
    , m_note(makeParagraph(paper.value.note, noteLines))
    , m_titleRow(addField(tr("題名"), m_title))
{
    m_type->setEditable(true);
    m_type->addItems(paperTypes());
    m_type->setCurrentText(paper.value.type);
    ImeGuard::install(m_type->lineEdit());
    addWhose();
    addFor();
    addPair(new FieldRow(tr("しゅるい"), m_type), new FieldRow(tr("だれの"), m_whose));
    addDays();
    addField(tr("なんの手続き・予約の書類"), m_for);
    addField(tr("制度の名まえ"), m_programme);
    addField(tr("さがすときの言葉"), m_keywords);
    addField(tr("メモ"), m_note);
    m_title->setFocus();
    m_title->selectAll();
}

void PaperDialog::addWhose()
{
    m_whose->addItem(tr("家族みんな"), QString());
    const auto persons = context().book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    for (const auto &person : persons) {
        m_whose->addItem(callName(person.value), person.id.toString());
    }
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(m_paper.person.toString())));
}

void PaperDialog::addFor()
{
    m_for->addItem(tr("えらばない"), QString());
    for (const PaperPurpose &purpose : purposes(context())) {
        m_for->addItem(purpose.words, purpose.record.toString());
    }
    const auto &references = m_paper.value.references;
    m_for->setCurrentIndex(references.isEmpty() ? 0
                                                : std::max(0, m_for->findData(references.first().record.toString())));
}

void PaperDialog::addDays()
{
    m_received->setLimits({}, context().clock.today());
    addPair(new FieldRow(tr("受けとった日"), m_received), new FieldRow(tr("出す日・返事の期限"), m_deadline));
    addPair(new FieldRow(tr("有効期限"), m_validUntil, tr("30日前から「きょう」に出ます")),
            new FieldRow(tr("紙を処分できる日"), m_shredOn));
}

bool PaperDialog::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    m_titleRow->complain(titled ? QString() : tr("題名を入れてください"));
    const QList<DateField *> days{m_received, m_deadline, m_validUntil, m_shredOn};
    const auto wrong =
        std::find_if(days.cbegin(), days.cend(), [](const DateField *day) { return !day->isAcceptable(); });
    if (!titled) {
        m_title->setFocus();
    } else if (wrong != days.cend()) {
        (*wrong)->lineEdit()->setFocus();
    }
    return titled && wrong == days.cend();
}

book::Stored<Document> PaperDialog::typed() const
{
    book::Stored<Document> paper = m_paper;
    const auto owner = RecordId::fromString(m_whose->currentData().toString()).value_or(RecordId());
    const auto record = RecordId::fromString(m_for->currentData().toString()).value_or(RecordId());
    paper.person = owner;
    Document &value = paper.value;
    value.title = m_title->text();
    value.type = m_type->currentText().trimmed();
    value.received = m_received->date().value_or(QDate());
    value.deadline = m_deadline->date().value_or(QDate());
    value.validUntil = m_validUntil->date().value_or(QDate());
    value.shredOn = m_shredOn->date().value_or(QDate());
    value.programme = m_programme->text();
    value.keywords = m_keywords->text();
    value.note = m_note->toPlainText();
    if (value.references.isEmpty()) {
        value.references.append({owner, record, context().clock.today()});
    } else {
        value.references.first().person = owner;
        value.references.first().record = record;
    }
    return paper;
}

Result<void> PaperDialog::write()
{
    const auto changed = context().book.edit(typed());
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
