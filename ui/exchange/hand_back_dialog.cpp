// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/hand_back_dialog.h"

#include "core/base/files.h"
#include "core/clinic/permissions.h"
#include "core/exchange/family_card.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/sensitive.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/results_paper.h"
#include "ui/exchange/seal_words.h"
#include "ui/paint/typeface.h"
#include "ui/text/records.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr int usualWidth = 38; // full-width characters
constexpr int usualHeight = 34;
constexpr int shortPrint = 9; // two groups of the fingerprint

QString resultLine(const records::AnyRecord &record, const text::Speech &speech)
{
    const exchange::PreviewItem item{{.value = record}, {}, 0, {}, {}, {}};
    return text::date(records::dateOf(record), speech) + QLatin1String("  ") + itemName(item);
}

} // namespace

HandBackDialog::HandBackDialog(const Context &context, const RecordId &person, const QDate &day, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_person(person)
    , m_list(new QListWidget)
    , m_recipient(new QComboBox)
    , m_sensitive(new CheckBox(tr("感染症の検査やこころの質問の結果も入れる")))
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
    addRecords(day);
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

void HandBackDialog::addRecords(const QDate &day)
{
    bool isAnyOfDay = false;
    const auto results = exchange::resultsOf(m_context.book, m_person);
    for (const book::StoredRecord &record : results.value_or(QList<book::StoredRecord>())) {
        auto *item = new QListWidgetItem(resultLine(record.value, m_context.speech()), m_list);
        item->setData(Qt::UserRole, record.id.toString());
        const bool isOfDay = records::dateOf(record.value) == day;
        isAnyOfDay |= isOfDay;
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isOfDay ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    if (m_list->count() == 0) {
        m_message->say(InlineMessage::Tone::Calm, tr("渡せる健診や予防接種の記録は、まだありません。"));
    } else if (!isAnyOfDay) {
        m_message->say(InlineMessage::Tone::Calm, tr("この日の記録はまだありません。渡すものをえらんでください。"));
    }
}

void HandBackDialog::addRecipients()
{
    if (const auto own = exchange::familyCardOf(m_context.book, m_person).value_or(std::nullopt)) {
        m_cards.append(*own);
        m_recipient->addItem(tr("このご家族の鍵(%1)").arg(seal::fingerprintOf(own->recipient).left(shortPrint)));
    }
    m_cards.append(std::nullopt);
    m_recipient->addItem(tr("封をしない(紙やUSBで手わたし)"));
    const auto cards = exchange::pinnedCards(m_context.book);
    for (const exchange::PinnedCard &pinned : cards.value_or(QList<exchange::PinnedCard>())) {
        if (pinned.partner == exchange::Partner::Family) {
            m_cards.append(pinned.card);
            m_recipient->addItem(pinned.card.name);
        }
    }
}

std::optional<seal::KeyCard> HandBackDialog::recipient() const
{
    return m_cards.value(m_recipient->currentIndex());
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
    const auto file = exchange::makeResults(m_context.book, choice(), recipient());
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
    connect(preview, &PrintPreview::printedOrSaved, this, [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
    return {};
}

void HandBackDialog::askWhere()
{
    const bool isSealed = recipient().has_value();
    const QString ending = isSealed ? QStringLiteral("age") : QStringLiteral("json");
    // A neutral name: no name of a person in file names.
    const QFileDialog *dialog = openSaveDialog(
        this, tr("署名したファイルを保存"),
        isSealed ? sealedFileType() : QString(tr("署名した記録") + QStringLiteral(" (*.json)")),
        tr("健診と接種の結果") + m_context.clock.today().toString(QStringLiteral("-yyyy-MM-dd.")) + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveTo(path); !saved) {
            complain(saved.error());
            return;
        }
        m_context.navigator.say(tr("署名のファイル(.minisig)と2つ、いっしょに渡してください。"));
        accept();
    });
}

void HandBackDialog::complain(const Error &error)
{
    const bool nothingChosen = error.code == ErrorCode::MissingValue && error.field == QLatin1String("records");
    m_message->say(InlineMessage::Tone::Attention,
                   nothingChosen ? tr("渡すものを、ひとつはえらんでください。") : sealSentence(error));
}

} // namespace oyako::ui
