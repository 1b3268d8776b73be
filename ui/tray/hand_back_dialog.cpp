// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/hand_back_dialog.h"

#include "core/base/files.h"
#include "core/clinic/permissions.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/sensitive.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/seal_words.h"
#include "ui/paint/typeface.h"
#include "ui/text/records.h"
#include "ui/tray/results_paper.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr int usualWidth = 38; // full-width characters
constexpr int usualHeight = 34;

QString resultLine(const records::AnyRecord &record, const text::Speech &speech)
{
    const exchange::PreviewItem item{{.value = record}, {}, 0, {}, {}, {}};
    return text::date(records::dateOf(record), speech) + QLatin1String("  ") + itemName(item);
}

} // namespace

HandBackDialog::HandBackDialog(const Context &context, const RecordId &person, const QList<RecordId> &chosen,
                               QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_person(person)
    , m_list(new QListWidget)
    , m_recipient(new QComboBox)
    , m_sensitive(new QCheckBox(tr("感染症の検査やこころの質問の結果も入れる")))
    , m_message(new InlineMessage)
{
    const auto found = context.book.find<records::Person>(person);
    setWindowTitle(tr("家族へ渡す"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(usualWidth, usualHeight) * em());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(makeText(TextRole::Title, windowTitle()));
    column->addWidget(makeText(TextRole::Strong, found ? nameOf(found->value) : QString()));
    m_list->setAccessibleName(tr("渡すもの"));
    addRecords(chosen);
    column->addWidget(m_list, 1);
    addRecipients();
    column->addWidget(new FieldRow(tr("封をする相手"), m_recipient,
                                   tr("ご家族の鍵をあずかっていれば、その方だけが読めるように封をします。")));
    const auto permitted = clinic::permissionsOf(context.book);
    m_sensitive->setEnabled(permitted && permitted->seeSensitive);
    column->addWidget(m_sensitive);
    column->addWidget(m_message);
    column->addWidget(buttons());
}

void HandBackDialog::addRecords(const QList<RecordId> &chosen)
{
    const auto results = exchange::resultsOf(m_context.book, m_person);
    for (const book::StoredRecord &record : results.value_or(QList<book::StoredRecord>())) {
        auto *item = new QListWidgetItem(resultLine(record.value, m_context.speech()), m_list);
        item->setData(Qt::UserRole, record.id.toString());
        const bool isFirst = chosen.isEmpty() && m_list->count() == 1;
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(record.id) || isFirst ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() == 0) {
        m_message->say(InlineMessage::Tone::Calm, tr("渡せる健診や予防接種の記録は、まだありません。"));
    }
}

void HandBackDialog::addRecipients()
{
    m_recipient->addItem(tr("封をしない(紙やUSBで手わたし)"));
    const auto cards = exchange::pinnedCards(m_context.book);
    for (const exchange::PinnedCard &pinned : cards.value_or(QList<exchange::PinnedCard>())) {
        if (pinned.partner == exchange::Partner::Family) {
            m_families.append(pinned);
            m_recipient->addItem(pinned.card.name);
        }
    }
}

QWidget *HandBackDialog::buttons()
{
    auto *bar = new QWidget;
    auto *row = new FlowRow;
    bar->setLayout(row);
    QPushButton *cancel = makeButton(tr("とじる"));
    QPushButton *print = makeButton(tr("紙で印刷…"));
    QPushButton *save = makeButton(tr("署名したファイルを保存…"), ButtonRole::Main);
    row->addWidget(cancel);
    row->addWidget(print);
    row->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &HandBackDialog::askWhere);
    connect(print, &QPushButton::clicked, this, [this] {
        if (const auto shown = showPaper(); !shown) {
            complain(shown.error());
        }
    });
    return bar;
}

exchange::ResultsChoice HandBackDialog::choice() const
{
    exchange::ResultsChoice choice{.person = m_person, .includeSensitive = m_sensitive->isChecked()};
    for (int row = 0; row < m_list->count(); ++row) {
        const auto id = RecordId::fromString(m_list->item(row)->data(Qt::UserRole).toString());
        if (id && m_list->item(row)->checkState() == Qt::Checked) {
            choice.records.append(*id);
        }
    }
    return choice;
}

Result<void> HandBackDialog::saveTo(const QString &path)
{
    const int family = m_recipient->currentIndex() - 1;
    const auto recipient = family < 0 ? std::nullopt : std::optional(m_families.at(family).card);
    const auto file = exchange::makeResults(m_context.book, choice(), recipient);
    if (!file) {
        return fail(file.error());
    }
    OYAKO_TRY(files::replace(path, file->content));
    OYAKO_TRY(files::replace(path + QLatin1String(".minisig"), file->signature));
    return m_context.book.noteAccess(book::Access::Export, m_person, {}, QStringLiteral("results"));
}

Result<void> HandBackDialog::showPaper()
{
    const auto records = exchange::chosenResults(m_context.book, choice());
    const auto info = records ? m_context.book.info() : fail(records.error());
    const auto person = info ? m_context.book.find<records::Person>(m_person) : fail(info.error());
    const auto card = person ? exchange::ownCard(m_context.book) : fail(person.error());
    if (!card) {
        return fail(card.error());
    }
    OYAKO_TRY(m_context.book.noteAccess(book::Access::Print, m_person, {}, QStringLiteral("results")));
    const pages::Sheet sheet = sheetOf({.clinic = info->name,
                                        .person = person->value,
                                        .records = *records,
                                        .printedOn = m_context.clock.today(),
                                        .fingerprint = seal::fingerprintOf(card->recipient)},
                                       m_context.speech());
    const pages::Document document = pages::layOut(sheet, pages::sheetStyle(pages::a4), paint::Typeface::shared());
    auto *preview = new PrintPreview(document, {tr("健診と接種の結果")}, this);
    connect(preview, &PrintPreview::done, this, [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
    return {};
}

void HandBackDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("署名したファイルを保存"), QString(),
                                   m_recipient->currentIndex() > 0 ? QStringLiteral("age (*.age)")
                                                                   : QStringLiteral("FHIR (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_recipient->currentIndex() > 0 ? QStringLiteral("age") : QStringLiteral("json"));
    // A neutral name: no name of a person in file names.
    dialog->selectFile(tr("健診と接種の結果"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveTo(path); !saved) {
            complain(saved.error());
            return;
        }
        m_context.navigator.say(tr("署名のファイル(.minisig)と2つ、いっしょに渡してください。"));
        accept();
    });
    dialog->open();
}

void HandBackDialog::complain(const Error &error)
{
    const bool nothingChosen = error.code == ErrorCode::MissingValue && error.field == QLatin1String("records");
    m_message->say(InlineMessage::Tone::Attention,
                   nothingChosen ? tr("渡すものを、ひとつはえらんでください。") : sealSentence(error));
}

} // namespace oyako::ui
