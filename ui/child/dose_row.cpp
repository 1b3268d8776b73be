// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/child/dose_row.h"

#include "core/book/book.h"
#include "ui/child/vaccine_field.h"
#include "ui/text/vaccine_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

using records::Vaccination;

namespace {

constexpr double largestAmount = 5; // mL
constexpr double usualLeast = 0.05;
constexpr double usualMost = 2;
constexpr int clinicDays = 14;

QLineEdit *line()
{
    return makeLine({}, static_cast<int>(records::longestText));
}

QComboBox *choice()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    ImeGuard::install(box->lineEdit());
    return box;
}

QHBoxLayout *pair(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Two);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

/// By date. Of a clinic only those of the last days: it gives too many to read them all, and what it has open is what
/// it used lately.
QList<Vaccination> dosesBefore(const Context &context)
{
    QList<Vaccination> found;
    if (!context.book.keepsAuditLog().value_or(false)) {
        const auto doses = context.book.list<Vaccination>();
        for (const auto &dose : doses.value_or(QList<book::Stored<Vaccination>>())) {
            found.append(dose.value);
        }
        return found;
    }
    const QDate today = context.clock.today();
    const auto add = [&found](const book::StoredRecord &dose) {
        found.append(std::get<Vaccination>(dose.value));
        return true;
    };
    static_cast<void>(context.book.forEachBetween(Vaccination::kind, today.addDays(-clinicDays), today, add));
    return found;
}

} // namespace

QStringList writtenBefore(const Context &context, QString Vaccination::*member)
{
    QStringList texts;
    for (const Vaccination &dose : dosesBefore(context)) {
        const QString &text = dose.*member;
        if (!text.isEmpty() && !texts.contains(text)) {
            texts.prepend(text);
        }
    }
    return texts;
}

DoseRow::DoseRow(const Context &context, const QStringList &vaccines, int number, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_vaccine(new VaccineField(vaccines))
    , m_lot(line())
    , m_product(line())
    , m_expiry(new DateField({.today = context.clock.today()}, context.speech()))
    , m_site(choice())
    , m_route(choice())
    , m_amount(new NumberField({QStringLiteral("mL"), 2, 0.01, largestAmount, usualLeast, usualMost}))
    , m_note(line())
{
    build(number);
    fillLists();
}

void DoseRow::build(int number)
{
    const auto named = [number](const QString &name) {
        return number == 1 ? name : name + QLatin1Char(' ') + QString::number(number);
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    m_vaccineRow = new FieldRow(named(tr("ワクチン")), m_vaccine,
                                number == 1 ? tr("名前・読み・製品名・CVX の一部で見つかります") : QString());
    auto *lot = new FieldRow(named(tr("ロット番号")), m_lot);
    auto *top = pair(m_vaccineRow, lot);
    top->setStretch(0, 3);
    top->setStretch(1, 2);
    column->addLayout(top);
    m_offerColumn = new QVBoxLayout;
    column->addLayout(m_offerColumn);
    // Queued: the field turns letters that fit one vaccine alone into its name first.
    connect(m_vaccine->lineEdit(), &QLineEdit::editingFinished, this, &DoseRow::offerMatches, Qt::QueuedConnection);
    connect(m_vaccine, &QComboBox::currentIndexChanged, this, &DoseRow::offerMatches, Qt::QueuedConnection);
    m_more = makeButton(tr("製品名・有効期限・打った場所など"), ButtonRole::Link);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_details = new QWidget;
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(space::Two);
    details->addLayout(
        pair(new FieldRow(named(tr("製品名")), m_product), new FieldRow(named(tr("有効期限")), m_expiry)));
    details->addLayout(
        pair(new FieldRow(named(tr("打った場所")), m_site), new FieldRow(named(tr("接種のしかた")), m_route)));
    details->addLayout(pair(new FieldRow(named(tr("量")), m_amount), new FieldRow(named(tr("メモ")), m_note)));
    column->addWidget(m_details);
    showDetails(false);
    connect(m_more, &QPushButton::clicked, this, [this] {
        showDetails(true);
        m_product->setFocus();
    });
}

void DoseRow::fillLists()
{
    m_site->addItems({QString(), tr("左上腕"), tr("右上腕"), tr("左大腿"), tr("右大腿"), tr("口から")});
    m_route->addItems({QString(), tr("皮下"), tr("筋肉内"), tr("経口"), tr("経皮(スタンプ)"), tr("経鼻")});
    offerKnown(m_product, &Vaccination::product);
    offerKnown(m_lot, &Vaccination::lotNumber);
}

void DoseRow::offerKnown(QLineEdit *field, QString Vaccination::*member)
{
    auto *completer = new QCompleter(writtenBefore(m_context, member), field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
}

void DoseRow::setDose(const Vaccination &dose)
{
    m_vaccine->setVaccine(dose.vaccine, dose.product);
    // A name on no list stands in the first field alone: once that is corrected it is no product.
    m_asWritten = dose.vaccine.isEmpty() ? dose.product.trimmed() : QString();
    m_product->setText(dose.vaccine.isEmpty() ? QString() : dose.product);
    m_lot->setText(dose.lotNumber);
    m_expiry->setDate(dose.expiry.isValid() ? std::optional(dose.expiry) : std::nullopt);
    m_site->setCurrentText(dose.site);
    m_route->setCurrentText(dose.route);
    m_amount->setValue(dose.amountMl);
    m_note->setText(dose.note);
}

void DoseRow::write(Vaccination &dose) const
{
    dose.vaccine = m_vaccine->code();
    // A name that is on no list, given abroad for example, is kept as it was written, before what the label says.
    QStringList label{dose.vaccine.isEmpty() ? m_vaccine->written() : QString(), m_product->text().trimmed()};
    label.removeAll(QString());
    dose.product = label.join(QLatin1String(" / "));
    dose.lotNumber = m_lot->text().trimmed();
    dose.expiry = m_expiry->date().value_or(QDate());
    dose.site = m_site->currentText().trimmed();
    dose.route = m_route->currentText().trimmed();
    dose.amountMl = m_amount->value();
    dose.note = m_note->text();
}

void DoseRow::showDetails(bool show)
{
    m_details->setVisible(show);
    m_more->setVisible(!show);
}

bool DoseRow::isBlank() const
{
    return m_vaccine->written().isEmpty() && m_lot->text().isEmpty() && m_product->text().isEmpty();
}

bool DoseRow::check()
{
    const bool named = !m_vaccine->written().isEmpty();
    const bool understood = isUnderstood();
    m_vaccineRow->complain(named ? QString() : tr("ワクチンをえらんでください"));
    if (!named) {
        takeFocus();
    } else if (!understood) {
        offerMatches();
        takeFocus();
    } else if (!m_expiry->isAcceptable() || !m_amount->isAcceptable()) {
        showDetails(true);
        (m_expiry->isAcceptable() ? m_amount->lineEdit() : m_expiry->lineEdit())->setFocus();
    }
    return named && understood && m_expiry->isAcceptable() && m_amount->isAcceptable();
}

bool DoseRow::isUnderstood() const
{
    const QString written = m_vaccine->written();
    return written.isEmpty() || !m_vaccine->code().isEmpty() || written == m_asWritten;
}

void DoseRow::offerMatches()
{
    constexpr qsizetype mostOffered = 6;
    if (m_offers) {
        m_offers->hide();
        m_offers->deleteLater();
        m_offers = nullptr;
    }
    if (isUnderstood()) {
        m_vaccineRow->complain({});
        return;
    }
    const QStringList codes = m_vaccine->matches();
    m_vaccineRow->complain(codes.isEmpty() ? tr("一覧にない名前です") : tr("どのワクチンですか"));
    m_offers = new QWidget;
    auto *row = new FlowRow;
    m_offers->setLayout(row);
    for (const QString &code : codes.first(std::min(codes.size(), mostOffered))) {
        QPushButton *offer = makeButton(text::vaccineOffer(code));
        connect(
            offer, &QPushButton::clicked, this,
            [this, code] {
                m_vaccine->setVaccine(code, {});
                m_lot->setFocus(); // The button goes: the keyboard stays in this dose.
            },
            Qt::QueuedConnection);
        row->addWidget(offer);
    }
    QPushButton *keep = makeButton(tr("このことばのまま書く"), ButtonRole::Link);
    connect(keep, &QPushButton::clicked, this, &DoseRow::keepAsWritten, Qt::QueuedConnection);
    row->addWidget(keep);
    m_offerColumn->addWidget(m_offers);
}

void DoseRow::keepAsWritten()
{
    m_asWritten = m_vaccine->written();
    offerMatches();
    m_lot->setFocus();
}

void DoseRow::takeFocus()
{
    m_vaccine->setFocus();
}

QList<QWidget *> DoseRow::fields() const
{
    return {m_vaccine, m_lot, m_more, m_product, m_expiry->lineEdit(), m_site, m_route, m_amount->lineEdit(), m_note};
}

} // namespace oyako::ui
