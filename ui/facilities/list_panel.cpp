// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/list_panel.h"

#include "core/base/files.h"
#include "ui/facilities/facility_rows.h"
#include "ui/facilities/list_dialog.h"
#include "ui/text/errors.h"
#include "ui/text/facilities.h"
#include "ui/widgets/beside_book.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/municipality_field.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace oyako::ui {

using facilities::ImportOptions;
using facilities::ImportPlan;
using facilities::Written;
using records::FacilityKind;
using records::FacilityList;

namespace {

constexpr qsizetype mostRemarks = 500;

/// How many of each kind there are: 「保育園・幼稚園 38、そのほか 4」.
QString kindCounts(const facilities::Reading &reading)
{
    QMap<FacilityKind, int> counts;
    for (const facilities::ReadFacility &place : reading.places) {
        ++counts[place.facility.type];
    }
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        parts.append(text::facilityKindName(it.key()) + QLatin1Char(' ') + QString::number(it.value()));
    }
    return parts.join(QStringLiteral("、"));
}

bool hasKindInDoubt(const facilities::Reading &reading)
{
    return std::any_of(reading.places.begin(), reading.places.end(), [](const facilities::ReadFacility &place) {
        return place.facility.type == FacilityKind::Other && place.facility.category.isEmpty();
    });
}

bool hasMunicipalityInDoubt(const facilities::Reading &reading)
{
    return std::any_of(reading.places.begin(), reading.places.end(),
                       [](const facilities::ReadFacility &place) { return place.facility.ward.isEmpty(); });
}

} // namespace

ListPanel::ListPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_message(new InlineMessage)
    , m_progress(new InlineProgress)
    , m_choose(makeButton(tr("ファイルをえらぶ…")))
    , m_help(new QWidget)
    , m_mark(nullptr)
    , m_shelf(new QWidget)
    , m_lists(new QVBoxLayout(m_shelf))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    QVBoxLayout *body = m_card->body();
    body->setSpacing(space::OneAndHalf);
    body->addWidget(makeText(TextRole::Title, tr("一覧を取り込む")));
    body->addWidget(makeText(
        TextRole::Body,
        tr("市区町村の「オープンデータ」のページから、子育て施設、授乳室、医療機関、避難場所などの一覧"
           "(CSVかJSON)を保存して、ここでえらぶか、ドラッグしてください。取り込む前に、中身をたしかめられます。")));
    auto *help = new QVBoxLayout(m_help);
    help->setContentsMargins(0, 0, 0, 0);
    help->addWidget(makeText(TextRole::Hint, tr("検索のことばの例:")));
    help->addWidget(makeSearchWords(context.book));
    body->addWidget(m_help);
    connect(m_choose, &QPushButton::clicked, this, &ListPanel::askWhich);
    body->addWidget(m_choose, 0, Qt::AlignLeft);
    body->addWidget(m_message);
    body->addWidget(m_progress);
    m_progress->hide();
    column->addWidget(m_card);
    m_lists->setContentsMargins(0, 0, 0, 0);
    m_lists->setSpacing(space::Two);
    column->addWidget(m_shelf);
}

void ListPanel::askWhich()
{
    connect(openFileDialog(this, tr("一覧を取り込む"),
                           tr("場所の一覧 (*.csv *.tsv *.txt *.json *.geojson);;すべてのファイル (*)")),
            &QFileDialog::fileSelected, this, &ListPanel::openFile);
}

void ListPanel::setWorkable(bool workable)
{
    m_choose->setEnabled(workable);
    m_shelf->setEnabled(workable);
    if (m_preview) {
        m_preview->setEnabled(workable);
    }
}

std::shared_ptr<Progress> ListPanel::begin(const QString &what)
{
    m_busy = true;
    m_message->clear();
    m_mark = FocusMark(this);
    m_pressed = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    setWorkable(false);
    m_meanwhile = window()->focusWidget();
    return m_progress->start(what);
}

void ListPanel::end()
{
    m_busy = false;
    m_progress->finish();
    setWorkable(true);
}

void ListPanel::returnKeyboard()
{
    const bool isResult = std::exchange(m_isFresh, false) && m_preview;
    if (!m_pressed && m_mark.isEmpty() && !isResult) {
        return;
    }
    // Queued: what was just made is not shown yet.
    QTimer::singleShot(0, this,
                       [this, isResult, mark = std::exchange(m_mark, FocusMark(nullptr)),
                        pressed = std::exchange(m_pressed, nullptr), meanwhile = m_meanwhile] {
                           // The window comes back from the dialog for files with the keyboard anywhere: a file just
                           // chosen has it.
                           if (!isVisible() || (!isResult && window()->focusWidget() != meanwhile)) {
                               return;
                           }
                           if (isResult && m_summary) {
                               (m_first ? m_first.data() : m_choose)->setFocus(Qt::OtherFocusReason);
                               QAccessibleEvent said(m_summary, QAccessible::Alert);
                               QAccessible::updateAccessibility(&said);
                           } else if (pressed && pressed->isVisible()) {
                               pressed->setFocus(Qt::OtherFocusReason);
                           } else {
                               mark.restore();
                           }
                       });
}

void ListPanel::openFile(const QString &path)
{
    if (m_busy) {
        return;
    }
    m_plan.reset();
    m_said = {.read = {.fileName = QFileInfo(path).completeBaseName()}};
    m_isNamed = false;
    m_isFresh = true;
    m_message->clear();
    auto bytes = files::read(path, facilities::largestList);
    if (!bytes) {
        settle(fail(std::move(bytes).error()));
        return;
    }
    m_bytes = std::move(*bytes);
    startReading();
}

void ListPanel::startReading()
{
    ImportOptions said = m_said;
    if (!m_isNamed) {
        said.title.clear(); // a proposal is made anew of what is read
    }
    besideBook(
        this, m_context.book,
        [bytes = m_bytes, said, progress = begin(tr("一覧を読んでいます"))](const book::Book &beside) {
            return facilities::planImport(beside, bytes, said, *progress);
        },
        [this](Result<ImportPlan> plan) { settle(std::move(plan)); });
}

void ListPanel::settle(Result<ImportPlan> plan)
{
    end();
    if (plan) {
        m_plan = std::move(*plan);
    } else {
        m_plan.reset();
        m_bytes.clear();
        m_message->say(InlineMessage::Tone::Attention, text::listProblem(plan.error()));
    }
    showPlan();
    returnKeyboard();
    Q_EMIT settled();
}

void ListPanel::showPlan()
{
    m_help->setVisible(!m_plan);
    if (m_preview) {
        // One of its own buttons may be what is being pressed.
        m_preview->hide();
        m_preview->deleteLater();
        m_preview = nullptr;
    }
    if (!m_plan) {
        return;
    }
    m_preview = new QWidget;
    auto *column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    addSummary(column);
    if (m_plan->changesNothing()) {
        column->addWidget(new InlineMessage(InlineMessage::Tone::Calm, tr("この一覧は、もう取り込んであります。")));
    } else {
        addQuestions(column);
    }
    if (!m_plan->reading.remarks.isEmpty()) {
        addRemarks(column);
    }
    if (!m_plan->changesNothing()) {
        QPushButton *take = makeButton(tr("取り込む"), ButtonRole::Main);
        connect(take, &QPushButton::clicked, this, &ListPanel::takeIn);
        column->addWidget(take, 0, Qt::AlignLeft);
    }
    m_card->body()->addWidget(m_preview);
}

void ListPanel::addSummary(QVBoxLayout *column)
{
    const auto places = static_cast<int>(m_plan->reading.places.size());
    const auto leftOut = static_cast<int>(m_plan->reading.read) - places;
    QStringList lines{tr("%n件の場所を読みました", nullptr, places)};
    if (leftOut > 0) {
        lines.append(tr("%n行は入れません。わけは「気をつけるところ」にあります。", nullptr, leftOut));
    }
    lines.append(kindCounts(m_plan->reading));
    if (m_plan->updates) {
        lines.append(tr("前に取り込んだ一覧の新しい版です: 新しい %1、変わった %2、同じ %3、のらなくなった %4")
                         .arg(m_plan->added)
                         .arg(m_plan->changed)
                         .arg(m_plan->same)
                         .arg(m_plan->delisted));
    } else {
        lines.append(tr("新しい一覧です: 新しい %1").arg(m_plan->added));
    }
    m_summary = makeText(TextRole::Strong, lines.first());
    m_summary->setAccessibleName(lines.join(QLatin1Char('\n')));
    column->addWidget(m_summary);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        column->addWidget(makeText(TextRole::Body, lines.at(i)));
    }
}

void ListPanel::addQuestions(QVBoxLayout *column)
{
    const bool isProposal = !m_isNamed && m_plan->list.title.isEmpty();
    QLineEdit *title = makeLine(isProposal  ? text::proposedListName(m_plan->reading)
                                : m_isNamed ? m_said.title
                                            : m_plan->list.title);
    QLineEdit *credit = makeLine(m_plan->list.credit);
    column->addWidget(new FieldRow(tr("一覧の名前"), title,
                                   isProposal ? tr("ファイルに名前がないので、中身からつけました。直せます。")
                                              : tr("例: 江東区 授乳室一覧")));
    m_said.title = title->text();
    m_first = title;
    column->addWidget(
        new FieldRow(tr("出典と利用条件"), credit, tr("例: 江東区、CC BY 4.0。公開しているページに書いてあります。")));
    connect(title, &QLineEdit::textEdited, this, [this](const QString &words) {
        m_said.title = words;
        m_isNamed = true;
    });
    connect(credit, &QLineEdit::textEdited, this, [this](const QString &words) { m_said.credit = words; });
    addDateQuestion(column);
    const facilities::ReadOptions &answers = m_plan->answers;
    if (hasKindInDoubt(m_plan->reading) || answers.kind) {
        auto *kind = new QComboBox;
        for (const FacilityKind one : {FacilityKind::Other, FacilityKind::NursingRoom, FacilityKind::Nursery,
                                       FacilityKind::Clinic, FacilityKind::SupportCentre, FacilityKind::Shelter}) {
            kind->addItem(text::facilityKindName(one), static_cast<int>(one));
        }
        kind->setCurrentIndex(kind->findData(static_cast<int>(answers.kind.value_or(FacilityKind::Other))));
        column->addWidget(new FieldRow(tr("種類が書いていない場所は"), kind));
        connect(kind, &QComboBox::activated, this, [this, kind] {
            m_said.read.kind = static_cast<FacilityKind>(kind->currentData().toInt());
            startReading();
        });
    }
    if (hasMunicipalityInDoubt(m_plan->reading) || !answers.municipality.isEmpty()) {
        auto *municipality = new MunicipalityField;
        municipality->setCode(answers.municipality);
        column->addWidget(new FieldRow(tr("市区町村が書いていない場所は"), municipality));
        connect(municipality, &MunicipalityField::changed, this, [this, municipality] {
            if (!municipality->code().isEmpty() && municipality->code() != m_plan->answers.municipality) {
                m_said.read.municipality = municipality->code();
                startReading();
            }
        });
    }
}

void ListPanel::addDateQuestion(QVBoxLayout *column)
{
    if (m_plan->reading.asOf.isValid()) {
        return;
    }
    auto *asOf = new DateField({.today = m_context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                               m_context.speech());
    asOf->setLimits({}, m_context.clock.today());
    if (m_said.asOf.isValid()) {
        asOf->setDate(m_said.asOf);
    }
    column->addWidget(new FieldRow(tr("いつの一覧ですか"), asOf,
                                   tr("公開しているページに書いてあります。わからなければ空けておけます。")));
    connect(asOf, &DateField::changed, this, [this, asOf] { m_said.asOf = asOf->date().value_or(QDate()); });
}

void ListPanel::addRemarks(QVBoxLayout *column)
{
    QStringList lines;
    for (const facilities::Remark &remark : m_plan->reading.remarks.mid(0, mostRemarks)) {
        lines.append(text::remarkSentence(remark, m_plan->table.countsEntries()));
    }
    if (m_plan->reading.remarks.size() > mostRemarks) {
        lines.append(tr("ほか %n件", nullptr, static_cast<int>(m_plan->reading.remarks.size() - mostRemarks)));
    }
    column->addWidget(makeText(TextRole::Strong, tr("気をつけるところ")));
    auto *report = new QPlainTextEdit(lines.join(QLatin1Char('\n')));
    report->setReadOnly(true);
    report->setTabChangesFocus(true);
    report->setAccessibleName(tr("取り込みの報告"));
    constexpr qsizetype shown = 7;
    report->setFixedHeight(report->fontMetrics().lineSpacing() *
                               static_cast<int>(std::min<qsizetype>(lines.size() + 1, shown)) +
                           space::Two);
    column->addWidget(report);
}

void ListPanel::takeIn()
{
    if (m_busy || !m_plan || m_plan->changesNothing()) {
        return;
    }
    // What was typed last counts, and so does what the book says now.
    besideBook(
        this, m_context.book,
        [bytes = m_bytes, said = m_said, progress = begin(tr("場所を取り込んでいます"))](book::Book &beside) {
            return facilities::takeIn(beside, bytes, said, *progress);
        },
        [this](const Result<Written> &written) { finish(written); });
}

void ListPanel::finish(const Result<Written> &written)
{
    if (adopt(written)) {
        m_context.navigator.sayWithUndo(tr("%n件の場所を取り込みました", nullptr, static_cast<int>(written->places)));
        m_plan.reset();
        m_bytes.clear();
        showPlan();
        Q_EMIT tookIn();
    }
    Q_EMIT settled();
}

bool ListPanel::adopt(const Result<Written> &written)
{
    end();
    if (written) {
        m_context.book.adopt(written->change);
    } else {
        m_message->say(InlineMessage::Tone::Attention, text::listProblem(written.error()));
    }
    returnKeyboard();
    return written.has_value();
}

void ListPanel::refresh()
{
    while (QLayoutItem *item = m_lists->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    fillLists();
}

void ListPanel::fillLists()
{
    const auto lists = m_context.book.list<FacilityList>();
    for (qsizetype i = 0; lists && i < lists->size(); ++i) {
        const auto &list = lists->at(i);
        auto *card = new Card;
        card->body()->setSpacing(space::One);
        card->body()->addWidget(makeText(TextRole::Strong, list.value.title.isEmpty() ? tr("名前のない一覧")
                                                                                      : list.value.title.simplified()));
        FacilityList untitled = list.value; // its name stands above
        untitled.title.clear();
        card->body()->addWidget(makeText(TextRole::Body, sourceWords(untitled, m_context.speech())));
        card->body()->addWidget(
            makeText(TextRole::Hint, tr("%1に取り込み").arg(text::date(list.value.importedOn, m_context.speech()))));
        QPushButton *change = makeButton(tr("名前や出典を直す"));
        QPushButton *remove = makeButton(tr("この一覧を外す"), ButtonRole::Quiet);
        connect(change, &QPushButton::clicked, this, [this, list] { (new ListDialog(m_context, list, this))->open(); });
        connect(remove, &QPushButton::clicked, this, [this, id = list.id] { removeList(id); });
        auto *row = new FlowRow;
        row->addWidget(change);
        row->addWidget(remove);
        card->body()->addLayout(row);
        m_lists->addWidget(card);
    }
}

void ListPanel::removeList(const RecordId &list)
{
    besideBook(
        this, m_context.book,
        [list, progress = begin(tr("一覧を外しています"))](book::Book &beside) {
            return facilities::takeOut(beside, list, *progress);
        },
        [this](const Result<Written> &written) {
            if (adopt(written)) {
                m_context.navigator.sayWithUndo(tr("一覧を外しました"));
            }
            Q_EMIT settled();
        });
}

} // namespace oyako::ui
