// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/import_card.h"

#include "core/base/files.h"
#include "core/exchange/csv_import.h"
#include "core/exchange/handover.h"
#include "core/exchange/ical.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/papers_along.h"
#include "core/exchange/pinned_cards.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/scan_field.h"
#include "ui/exchange/seal_words.h"
#include "ui/text/errors.h"
#include "ui/text/record_changes.h"
#include "ui/widgets/beside_book.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>

namespace oyako::ui {

using exchange::ItemState;
using records::Person;

namespace {

const QString samePerson = QStringLiteral("same_person");

/// What somebody must look at comes first, what changes nothing last.
constexpr ItemState readingOrder[]{ItemState::Conflicting, ItemState::Refused, ItemState::New, ItemState::Changed,
                                   ItemState::Same};

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8") ||
           bytes.startsWith("BM");
}

/// What the file has otherwise than this book, the book's own value first: 「ロット番号: L123 → L124」.
QStringList differences(const Context &context, const exchange::PreviewItem &item)
{
    const bool isHere = item.incoming.value && item.localVersion > 0 &&
                        (item.state == ItemState::Changed || item.state == ItemState::Conflicting);
    const auto local =
        isHere ? context.book.findAny(item.incoming.id) : Result<book::StoredRecord>(fail(ErrorCode::UnknownRecord));
    if (!local || local->value.index() != item.incoming.value->index()) {
        return {};
    }
    return text::changedLines(local->value, *item.incoming.value, context.speech(), [&context](const RecordId &id) {
        const auto person = context.book.find<Person>(id);
        return person ? nameOf(person->value) : QString();
    });
}

} // namespace

ImportCard::ImportCard(const Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_choose(makeButton(tr("ファイルをえらぶ…")))
    , m_scan(new ScanField)
    , m_from(makeText(TextRole::Hint, {}))
    , m_progress(new InlineProgress)
    , m_message(new InlineMessage)
{
    body()->setSpacing(space::OneAndHalf);
    body()->addWidget(makeText(TextRole::Title, tr("ファイルを取り込む")));
    body()->addWidget(makeText(
        TextRole::Body,
        tr("もらったファイル(封をしたもの、FHIR R4、QRコードの写真やPDF)や、ほかのアプリの体重・身長の表(CSV)を"
           "えらぶか、ここへドラッグしてください。取り込む前に、何が変わるかを見られます。")));
    connect(m_choose, &QPushButton::clicked, this, &ImportCard::askWhich);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addWidget(m_scan);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    body()->addWidget(m_from);
    m_from->hide();
    connect(m_scan, &ScanField::completed, this, [this](const QByteArray &bytes) { openBytes(bytes); });
}

void ImportCard::askWhich()
{
    connect(openFileDialog(this, tr("ファイルを取り込む"), tr("すべてのファイル") + QStringLiteral(" (*)")),
            &QFileDialog::fileSelected, this, &ImportCard::openFile);
}

void ImportCard::complain(const Error &error)
{
    m_message->say(InlineMessage::Tone::Attention, sealSentence(error));
}

void ImportCard::openFile(const QString &path)
{
    m_message->clear();
    const auto bytes = files::read(path, exchange::largestImport);
    if (bytes && isPicture(*bytes)) {
        m_scan->openPicture(path);
        return;
    }
    if (bytes && exchange::looksLikeCalendar(*bytes)) {
        Q_EMIT calendarChosen(path);
        return;
    }
    const auto signature = files::read(path + QLatin1String(".minisig"), seal::largestCardFile);
    if (bytes) {
        openBytes(*bytes, signature.value_or(QByteArray()));
        m_folder = QFileInfo(path).path();
    } else {
        complain(bytes.error());
    }
}

void ImportCard::openBytes(const QByteArray &bytes, const QByteArray &signature)
{
    m_file.reset();
    m_signer = {};
    m_decisions.clear();
    m_preferFile = false;
    m_message->clear();
    m_values.clear();
    m_owners.clear();
    m_folder.clear();
    if (!exchange::looksLikeRecordTable(bytes) && exchange::looksLikeTable(bytes)) {
        readTable(bytes);
        refresh();
        return;
    }
    auto file = readSigned(bytes, signature);
    if (file) {
        m_file = std::move(*file);
    } else {
        complain(file.error());
    }
    refresh();
}

Result<exchange::IncomingFile> ImportCard::readSigned(const QByteArray &bytes, const QByteArray &signature)
{
    if (exchange::looksLikeRecordTable(bytes)) {
        return exchange::readRecordTable(bytes);
    }
    const auto identities = exchange::ownIdentities(m_context.book);
    const auto clear =
        identities ? exchange::openIncoming(bytes, *identities) : Result<QByteArray>(fail(identities.error()));
    const auto signer = clear ? exchange::signerOfFile(m_context.book, bytes, signature, *clear)
                              : Result<exchange::Signer>(fail(clear.error()));
    if (!signer) {
        return fail(signer.error());
    }
    m_signer = *signer;
    if (m_signer.state == exchange::SignatureState::Broken) {
        return fail(ErrorCode::Damaged, QStringLiteral("signature"));
    }
    return exchange::readFhir(*clear);
}

void ImportCard::refresh()
{
    m_preview = {};
    if (m_file || !m_values.isEmpty()) {
        auto preview = compare();
        if (preview) {
            m_preview = std::move(*preview);
        } else {
            m_file.reset();
            m_values.clear();
            complain(preview.error());
        }
    }
    const bool isSaid = m_file && !m_file->claimedBy.isEmpty();
    m_from->setVisible(isSaid);
    if (isSaid) {
        const QDate day = m_file->recordedAt.toTimeZone(m_context.clock.zone()).date();
        m_from->setText(
            tr("%1 から %2(ファイルにそう書いてあります)").arg(m_file->claimedBy, text::date(day, m_context.speech())));
    }
    showPreview();
}

Result<exchange::Preview> ImportCard::compare() const
{
    return m_file ? exchange::previewImport(m_context.book, *m_file)
                  : exchange::previewMeasurements(m_context.book, m_values, m_owners, m_tableIdentifier);
}

void ImportCard::readTable(const QByteArray &bytes)
{
    auto values = exchange::readMeasurementTable(bytes, {m_context.clock.today()});
    if (!values) {
        complain(values.error());
        return;
    }
    m_values = std::move(*values);
    m_tableIdentifier = exchange::tableIdentifier(bytes);
    const QStringList names = exchange::childrenOf(m_values);
    for (const QString &name : names) {
        const RecordId found = exchange::childNamed(m_context.book, name).value_or(RecordId());
        m_owners.insert(name, found.isEmpty() && names.size() == 1 ? m_likelyChild : found);
    }
}

/// Whose the values are, for each name in the table; a name can be left out.
void ImportCard::addOwnerQuestions(QVBoxLayout *column)
{
    const auto persons = m_context.book.list<Person>();
    const QStringList names = exchange::childrenOf(m_values);
    for (const QString &name : names) {
        auto *choice = new QComboBox;
        choice->addItem(tr("取り込まない"), QString());
        for (const auto &person : persons.value_or(QList<book::Stored<Person>>())) {
            if (person.value.role == records::Role::Child) {
                choice->addItem(nameOf(person.value), person.id.toString());
            }
        }
        choice->setCurrentIndex(std::max(0, choice->findData(m_owners.value(name).toString())));
        connect(
            choice, &QComboBox::currentIndexChanged, this,
            [this, name, choice] {
                m_owners.insert(name, RecordId::fromString(choice->currentData().toString()).value_or(RecordId()));
                refresh();
            },
            Qt::QueuedConnection);
        column->addWidget(
            new FieldRow(name.isEmpty() ? tr("だれの記録ですか") : tr("「%1」はだれですか").arg(name), choice));
    }
}

void ImportCard::decide(const RecordId &incoming, const RecordId &local)
{
    m_decisions.insert(incoming, local);
    m_message->clear();
}

exchange::ImportChoices ImportCard::choices() const
{
    exchange::ImportChoices choices{.all = true, .accepted = {}, .samePerson = {}};
    for (const exchange::PreviewItem &item : m_preview.items) {
        const RecordId &id = item.incoming.id;
        if (item.state != ItemState::Conflicting) {
            continue;
        }
        const RecordId local = m_decisions.value(id);
        const bool isPerson = item.reason == samePerson;
        if (isPerson ? local == id : m_preferFile) {
            choices.accepted.insert(id);
        } else if (isPerson && !local.isEmpty()) {
            choices.samePerson.insert(id, local);
        }
    }
    return choices;
}

bool ImportCard::isUndecided() const
{
    return std::any_of(m_preview.items.cbegin(), m_preview.items.cend(), [this](const exchange::PreviewItem &item) {
        return item.reason == samePerson && !m_decisions.contains(item.incoming.id);
    });
}

bool ImportCard::hasAnythingToTake() const
{
    return m_preview.count(ItemState::New) + m_preview.count(ItemState::Changed) +
               m_preview.count(ItemState::Conflicting) >
           0;
}

bool ImportCard::isNobodyChosen() const
{
    return !m_values.isEmpty() &&
           std::all_of(m_owners.cbegin(), m_owners.cend(), [](const RecordId &owner) { return owner.isEmpty(); });
}

void ImportCard::takeIn()
{
    if (!m_progress->isHidden()) {
        return;
    }
    if (isUndecided()) {
        m_message->say(InlineMessage::Tone::Attention, tr("同じ人かどうかを、えらんでください。"));
        return;
    }
    auto changes = exchange::acceptImport(m_preview, choices());
    if (!changes && changes.error().code == ErrorCode::NotAllowed) {
        m_context.navigator.say(tr("新しいことはありませんでした"));
        return;
    }
    const auto papers = changes && !m_folder.isEmpty() ? exchange::attachPapers(*changes, m_folder) : Result<int>(0);
    if (!changes || !papers) {
        complain(changes ? papers.error() : changes.error());
        return;
    }
    if (m_result) {
        m_result->setEnabled(false);
    }
    const auto count = static_cast<int>(changes->steps().size());
    applyWithProgress(*m_progress, tr("ファイルを取り込んでいます"), m_context.book, std::move(*changes),
                      [this, count](const Result<book::ChangeId> &done) { finish(done, count); });
}

void ImportCard::finish(const Result<book::ChangeId> &done, int count)
{
    if (m_result) {
        m_result->setEnabled(true);
    }
    if (!done) {
        complain(done.error());
        Q_EMIT settled();
        return;
    }
    if (m_signer.state == exchange::SignatureState::FirstContact) {
        const auto pinned = exchange::pinCard(m_context.book, *m_signer.card, exchange::Partner::Clinic);
        m_signer.state = pinned ? exchange::SignatureState::Known : m_signer.state;
    }
    m_context.navigator.sayWithUndo(tr("%n件を取り込みました", nullptr, count));
    if (m_result) {
        m_result->show();
        m_result->findChild<RecordTable *>()->catchKeyboard();
    }
    Q_EMIT settled();
}

QString ImportCard::personName(const RecordId &person) const
{
    for (const exchange::PreviewItem &item : m_preview.items) {
        const auto *value = item.incoming.value ? std::get_if<Person>(&*item.incoming.value) : nullptr;
        if (value && item.incoming.id == person) {
            return nameOf(*value);
        }
    }
    const auto found = m_context.book.find<Person>(person);
    return found ? nameOf(found->value) : QString();
}

void ImportCard::showPreview()
{
    delete m_result;
    m_result = nullptr;
    if (!m_file && m_values.isEmpty()) {
        return;
    }
    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    addSigner(column);
    addOwnerQuestions(column);
    addCounts(column);
    addLeftOut(column);
    for (const exchange::PreviewItem &item : std::as_const(m_preview.items)) {
        if (item.reason == samePerson) {
            addPersonQuestion(column, item);
        }
    }
    if (m_signer.state == exchange::SignatureState::Changed) {
        // Nothing to press: another key under a known name is cleared up with the clinic first.
    } else if (hasAnythingToTake()) {
        addTakeIn(column);
    } else if (isNobodyChosen()) {
        column->addWidget(
            new InlineMessage(InlineMessage::Tone::Attention, tr("だれの記録かを、上で先にえらんでください。")));
    } else if (isSheet()) {
        addWayToForms(column);
    } else {
        column->addWidget(new InlineMessage(InlineMessage::Tone::Calm, tr("このファイルに、新しいことはありません。")));
    }
    addTable(column);
    body()->addWidget(m_result);
}

bool ImportCard::isSheet() const
{
    return std::any_of(m_preview.items.cbegin(), m_preview.items.cend(), isQuestionnaire);
}

void ImportCard::addWayToForms(QVBoxLayout *column)
{
    auto *message =
        new InlineMessage(InlineMessage::Tone::Calm,
                          tr("これは、これから書く問診票やアンケートの用紙です。「問診票・届出」で加えると、書けま"
                             "す。"));
    QPushButton *go = makeButton(tr("問診票・届出へ"));
    connect(go, &QPushButton::clicked, this, [this] { m_context.navigator.go({.place = QStringLiteral("forms")}); });
    message->addAction(go);
    column->addWidget(message);
}

void ImportCard::addSigner(QVBoxLayout *column)
{
    using exchange::SignatureState;
    if (!m_signer.card) {
        return;
    }
    const QString name = m_signer.card->name;
    const QString fingerprint = seal::fingerprintOf(m_signer.card->recipient);
    if (m_signer.state == SignatureState::Known) {
        column->addWidget(
            new InlineMessage(InlineMessage::Tone::Calm, tr("%1 の署名です。前と同じ鍵です。").arg(name)));
    } else if (m_signer.state == SignatureState::FirstContact) {
        column->addWidget(new InlineMessage(
            InlineMessage::Tone::Attention,
            tr("%1 からの、はじめての署名です。紙にある指紋と同じか、たしかめてください: %2").arg(name, fingerprint)));
    } else {
        column->addWidget(
            new InlineMessage(InlineMessage::Tone::Attention,
                              tr("%1 の署名ですが、前とちがう鍵です。取り込む前に、窓口にたしかめてください: %2")
                                  .arg(name, fingerprint)));
    }
}

void ImportCard::addCounts(QVBoxLayout *column)
{
    auto *row = new FlowRow;
    for (const ItemState state :
         {ItemState::New, ItemState::Changed, ItemState::Same, ItemState::Conflicting, ItemState::Refused}) {
        const int count = m_preview.count(state);
        const bool asksForEyes = count > 0 && (state == ItemState::Conflicting || state == ItemState::Refused);
        row->addWidget(new Badge(stateName(state) + QLatin1Char(' ') + QString::number(count),
                                 asksForEyes ? Badge::Tone::Attention : Badge::Tone::Calm));
    }
    column->addLayout(row);
}

void ImportCard::addLeftOut(QVBoxLayout *column)
{
    constexpr int shown = 5;
    int count = 0;
    for (const exchange::PreviewItem &item : std::as_const(m_preview.items)) {
        const QString words = leftOutWords(item);
        if (!words.isEmpty() && ++count <= shown) {
            column->addWidget(new InlineMessage(InlineMessage::Tone::Attention,
                                                QString(itemName(item) + QStringLiteral(": ") + words)));
        }
    }
}

void ImportCard::addPersonQuestion(QVBoxLayout *column, const exchange::PreviewItem &item)
{
    const RecordId incoming = item.incoming.id;
    const text::Speech speech = m_context.speech();
    column->addWidget(
        makeText(TextRole::Strong, tr("ファイルの %1 は、手帳のどの人ですか?")
                                       .arg(nameWithBirthday(std::get<Person>(*item.incoming.value), speech))));
    auto *group = new QButtonGroup(m_result);
    const auto offer = [&](const QString &words, const RecordId &local) {
        auto *choice = new RadioButton(words);
        choice->setChecked(m_decisions.value(incoming) == local);
        group->addButton(choice);
        connect(choice, &QRadioButton::clicked, this, [this, incoming, local] { decide(incoming, local); });
        column->addWidget(choice);
    };
    for (const RecordId &candidate : item.candidates) {
        if (const auto person = m_context.book.find<Person>(candidate)) {
            offer(tr("手帳の %1 と同じ人").arg(nameOf(person->value)), candidate);
        }
    }
    offer(tr("別の人"), incoming);
}

void ImportCard::addTakeIn(QVBoxLayout *column)
{
    const bool editedHere =
        std::any_of(m_preview.items.cbegin(), m_preview.items.cend(), [](const exchange::PreviewItem &item) {
            return item.state == ItemState::Conflicting && item.reason != samePerson;
        });
    if (editedHere) {
        auto *prefer = new CheckBox(tr("食いちがうものは、ファイルのほうにする"));
        prefer->setChecked(m_preferFile);
        connect(prefer, &QCheckBox::toggled, this, [this](bool on) { m_preferFile = on; });
        column->addWidget(prefer);
    }
    QPushButton *take = makeButton(tr("取り込む"), ButtonRole::Main);
    // Queued: what comes in makes this part anew.
    connect(take, &QPushButton::clicked, this, &ImportCard::takeIn, Qt::QueuedConnection);
    column->addWidget(take, 0, Qt::AlignLeft);
}

void ImportCard::addTable(QVBoxLayout *column)
{
    QList<RecordTableModel::Row> rows;
    for (const ItemState state : readingOrder) {
        for (const exchange::PreviewItem &item : std::as_const(m_preview.items)) {
            if (item.state != state) {
                continue;
            }
            const QDate date = item.incoming.value ? records::dateOf(*item.incoming.value) : QDate();
            const QStringList lines = differences(m_context, item);
            // The names of the fields alone say less than their values.
            const QString reason = lines.isEmpty() || !item.reason.isEmpty() ? reasonWords(item) : QString();
            QStringList words = QStringList{reason} + lines + QStringList{leftOutWords(item)};
            words.removeAll(QString());
            rows.append({item.incoming.id,
                         {stateName(state), words.join(QStringLiteral("・")), personName(item.incoming.person),
                          itemName(item), date.isValid() ? text::date(date, m_context.speech()) : QString()}});
        }
    }
    auto *table = new RecordTable(tr("ファイルの中の記録"),
                                  {tr("状態"), tr("わけ・ちがうところ"), tr("だれの"), tr("内容"), tr("日づけ")});
    table->setRows(rows);
    column->addWidget(table);
}

} // namespace oyako::ui
