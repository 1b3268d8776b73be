// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clinic/sheet_view.h"

#include "core/care/form_answers.h"
#include "core/clinic/day_list.h"
#include "ui/clinic/choice_keys.h"
#include "ui/clinic/family_table.h"
#include "ui/clinic/sheet_table.h"
#include "ui/text/clinic.h"
#include "ui/text/remarks.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/growth_library.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace oyako::ui {

using forms::NodeId;

namespace {

constexpr int roomForTwoColumns = 50; // em
const QString dateField = QStringLiteral("checkup.date");

} // namespace

SheetView::SheetView(const Context &context, clinic::CheckupSheet &sheet, std::optional<clinic::FamilyAnswers> family,
                     const Rights &rights, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_sheet(sheet)
    , m_family(std::move(family))
    , m_rights(rights)
    , m_history(care::growthHistory(context.book, sheet.subject().child).value_or(care::GrowthHistory{}))
    , m_sections(sheet.sections())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    orderStops();
    for (SheetRow *row : std::as_const(m_rows)) {
        hint(row);
    }
}

SheetView::~SheetView()
{
    // A field that loses the keyboard while it is taken down still says that it was left.
    for (SheetRow *row : std::as_const(m_rows)) {
        row->disconnect(this);
        if (NumberField *number = row->number()) {
            number->lineEdit()->disconnect(this);
        }
    }
}

bool SheetView::isHead(const clinic::SheetSection &section) const
{
    return std::any_of(section.rows.cbegin(), section.rows.cend(),
                       [this](NodeId node) { return m_sheet.session().item(node).binding == dateField; });
}

void SheetView::build()
{
    auto *page = new QWidget;
    m_top = new QVBoxLayout(page);
    m_top->setContentsMargins(0, 0, space::One, space::One);
    m_top->setSpacing(space::One);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::Two);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    QList<Part> parts;
    for (const clinic::SheetSection &section : std::as_const(m_sections)) {
        if (isHead(section)) {
            addHead(section);
        } else {
            QWidget *widget = makePart(section);
            parts.append({section, widget, static_cast<int>(section.rows.size()) + 1});
        }
    }
    divide(parts);
    m_columns->addLayout(m_left, 1);
    m_columns->addLayout(m_right, 1);
    m_top->addLayout(m_columns);
    m_top->addStretch(1);
    setWidget(page);
    page->setEnabled(m_rights.record);
}

void SheetView::addHead(const clinic::SheetSection &section)
{
    auto *head = new QWidget;
    auto *flow = new FlowRow(head);
    m_head = section.rows;
    for (const NodeId node : section.rows) {
        flow->addWidget(makeRow(node, true));
    }
    m_top->addWidget(head);
}

QWidget *SheetView::makePart(const clinic::SheetSection &section)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, space::Half);
    column->setSpacing(space::Half);
    if (section.group != forms::rootNode) {
        const QString language = text::code(m_context.speech().language);
        column->addWidget(makeText(TextRole::Section, m_sheet.session().item(section.group).label(language)));
    }
    auto *table = new SheetTable;
    for (const NodeId node : section.rows) {
        table->addRow(makeRow(node, false));
    }
    column->addWidget(table);
    return part;
}

QWidget *SheetView::makeFamily()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, space::Half);
    column->setSpacing(space::Half);
    column->addWidget(makeText(TextRole::Section,
                               tr("ご家庭から(%1)").arg(text::date(m_family->authored.date(), m_context.speech()))));
    m_familyTable = new FamilyTable(*m_family, m_context.speech());
    m_familyTable->setMayReveal(m_rights.seeSensitive);
    connect(m_familyTable, &FamilyTable::revealRequested, this, &SheetView::revealFamily);
    column->addWidget(m_familyTable);
    return part;
}

SheetRow *SheetView::makeRow(NodeId node, bool stacked)
{
    auto *row = new SheetRow(m_sheet, node, {m_context.clock.today(), m_context.speech(), stacked});
    row->setMayReveal(m_rights.seeSensitive);
    connect(row, &SheetRow::answered, this, &SheetView::answered);
    connect(row, &SheetRow::noted, this, &SheetView::noted);
    connect(row, &SheetRow::revealRequested, this, &SheetView::reveal);
    connect(row, &SheetRow::suggestionTaken, this, &SheetView::takeSuggestion);
    if (NumberField *number = row->number()) {
        connect(number->lineEdit(), &QLineEdit::editingFinished, this, &SheetView::askAboutGrowth);
    }
    m_rows.append(row);
    return row;
}

/// The sections keep their order: the first ones stand at the left until both sides are about as long.
void SheetView::divide(const QList<Part> &parts)
{
    const int family = m_family ? static_cast<int>(m_family->answers.size()) : 0;
    int all = family;
    for (const Part &part : parts) {
        all += part.weight;
    }
    qsizetype best = parts.size();
    int left = 0;
    int least = all + 1;
    for (qsizetype i = 0; i <= parts.size(); ++i) {
        const int difference = std::abs(all - 2 * left);
        if (difference < least) {
            least = difference;
            best = i;
        }
        left += i < parts.size() ? parts.at(i).weight : 0;
    }
    if (m_family) {
        m_right->addWidget(makeFamily());
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        (i < best ? m_left : m_right)->addWidget(parts.at(i).widget);
    }
    m_left->addStretch(1);
    m_right->addStretch(1);
}

void SheetView::orderStops()
{
    QWidget *before = nullptr;
    for (SheetRow *row : std::as_const(m_rows)) {
        const QList<QWidget *> stops = row->stops();
        for (QWidget *stop : stops) {
            stop->removeEventFilter(this);
            stop->installEventFilter(this);
            if (before) {
                setTabOrder(before, stop);
            }
            before = stop;
        }
    }
}

QWidget *SheetView::lastStop() const
{
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        if (const QList<QWidget *> stops = (*row)->stops(); !stops.isEmpty()) {
            return stops.last();
        }
    }
    return nullptr;
}

SheetRow *SheetView::rowOf(NodeId node) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [node](SheetRow *row) { return row->node() == node; });
    return found == m_rows.cend() ? nullptr : *found;
}

SheetRow *SheetView::row(const QString &linkId) const
{
    return rowOf(m_sheet.session().node(linkId));
}

SheetRow *SheetView::rowWith(const QWidget *stop) const
{
    for (SheetRow *row : m_rows) {
        if (stop && row->isAncestorOf(stop)) {
            return row;
        }
    }
    return nullptr;
}

const clinic::SheetSection *SheetView::currentSection() const
{
    const SheetRow *row = rowWith(focusWidget());
    for (const clinic::SheetSection &section : m_sections) {
        const bool holdsFindings = std::any_of(section.rows.cbegin(), section.rows.cend(), [this](NodeId node) {
            return clinic::CheckupSheet::noFindingOption(m_sheet.session().item(node)) >= 0;
        });
        if (row ? section.rows.contains(row->node()) && holdsFindings : holdsFindings) {
            return &section;
        }
    }
    return nullptr;
}

void SheetView::toggleNoFinding()
{
    const clinic::SheetSection *section = m_rights.record ? currentSection() : nullptr;
    if (!section) {
        m_context.navigator.say(tr("ここには「所見なし」で答える項目がありません"));
        return;
    }
    const QList<NodeId> filled = m_sheet.fillNoFinding(section->rows);
    const QList<NodeId> changed = filled.isEmpty() ? m_sheet.takeBack(section->rows) : filled;
    m_lastFilled = filled;
    for (const NodeId node : changed) {
        rowOf(node)->refresh(m_sheet);
    }
    m_context.navigator.say(filled.isEmpty()
                                ? tr("「所見なし」を%n項目からとりました", nullptr, static_cast<int>(changed.size()))
                                : tr("「所見なし」を%n項目に入れました。もういちどF8でもどせます", nullptr,
                                     static_cast<int>(filled.size())));
    if (!changed.isEmpty()) {
        Q_EMIT edited();
    }
}

bool SheetView::takeBackLast()
{
    const QList<NodeId> taken = m_sheet.takeBack(m_lastFilled);
    m_lastFilled.clear();
    for (const NodeId node : taken) {
        rowOf(node)->refresh(m_sheet);
    }
    if (!taken.isEmpty()) {
        m_context.navigator.say(tr("「所見なし」を%n項目からとりました", nullptr, static_cast<int>(taken.size())));
        Q_EMIT edited();
    }
    return !taken.isEmpty();
}

void SheetView::focusFirstOpen()
{
    for (SheetRow *row : std::as_const(m_rows)) {
        const bool open = m_sheet.session().isShown(row->node()) && m_sheet.session().answers(row->node()).isEmpty();
        if (open && !m_head.contains(row->node()) && !row->stops().isEmpty()) {
            row->stops().first()->setFocus(Qt::TabFocusReason);
            ensureWidgetVisible(row);
            return;
        }
    }
}

bool SheetView::focusQuestion(const QString &linkId)
{
    SheetRow *wanted = row(linkId);
    if (!wanted || wanted->stops().isEmpty()) {
        return false;
    }
    wanted->stops().first()->setFocus(Qt::TabFocusReason);
    return true;
}

QString SheetView::goTo(const SheetRow *row)
{
    focusQuestion(row->item().linkId);
    return row->item().label(text::code(m_context.speech().language));
}

QString SheetView::focusFault()
{
    const auto faulty =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [](const SheetRow *row) { return !row->isAcceptable(); });
    return faulty == m_rows.cend() ? QString() : goTo(*faulty);
}

QString SheetView::focusRefused(const QString &field)
{
    const auto isAbout = [&field](const SheetRow *row) {
        const QString binding = row->item().binding;
        return row->item().linkId == field || binding == field ||
               (!field.isEmpty() && binding.section(QLatin1Char('.'), 1) == field);
    };
    const auto refused = std::find_if(m_rows.cbegin(), m_rows.cend(), isAbout);
    return refused == m_rows.cend() ? QString() : goTo(*refused);
}

bool SheetView::isAcceptable() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [](const SheetRow *row) { return row->isAcceptable(); });
}

int SheetView::filledCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [this](SheetRow *row) { return m_sheet.isFilled(row->node()); }));
}

void SheetView::showChanges(const forms::Changes &changes)
{
    for (const NodeId node : changes.answers + changes.enablement) {
        if (SheetRow *row = rowOf(node); row && !row->isAncestorOf(focusWidget())) {
            row->refresh(m_sheet);
        } else if (row) {
            row->setVisible(m_sheet.session().isShown(node));
        }
    }
}

void SheetView::answered(int node, const QList<forms::Value> &values)
{
    const auto changes = m_sheet.answer(node, values);
    if (!changes) {
        return;
    }
    showChanges(*changes);
    SheetRow *row = rowOf(node);
    if (row->choice()) {
        row->refresh(m_sheet);
    }
    hint(row);
    Q_EMIT edited();
}

void SheetView::noted(int node, const QString &note)
{
    if (const auto changes = m_sheet.setNote(node, note)) {
        showChanges(*changes);
        Q_EMIT edited();
    }
}

void SheetView::reveal(int node)
{
    const QString linkId = m_sheet.session().item(node).linkId;
    if (!m_context.book.noteAccess(book::Access::ReadSensitive, m_sheet.subject().child, m_sheet.form().id, linkId)) {
        return;
    }
    SheetRow *row = rowOf(node);
    row->reveal(m_sheet);
    orderStops();
    row->stops().first()->setFocus(Qt::TabFocusReason);
}

void SheetView::revealFamily()
{
    const QString response = m_family->response.toString();
    if (m_context.book.noteAccess(book::Access::ReadSensitive, m_sheet.subject().child, response, m_family->form->id)) {
        m_familyTable->reveal();
    }
}

void SheetView::hint(SheetRow *row)
{
    const growth::Library *library = growthLibrary();
    if (!library || !care::measurementBoundTo(row->item().binding)) {
        return;
    }
    const QList<forms::Value> &values = m_sheet.session().answers(row->node());
    const auto value = values.isEmpty() ? std::nullopt : forms::numberOf(values.first());
    const auto hint = clinic::growthHint(m_history, row->item(), value, m_sheet.subject().on, *library);
    row->setHint(text::growthHint(hint, row->item(), m_history.child.birthDate, m_context.speech()));
}

void SheetView::askAboutGrowth()
{
    const growth::Library *library = growthLibrary();
    if (!library) {
        return;
    }
    care::TypedDay typed{.on = m_sheet.subject().on};
    QHash<growth::Measure, SheetRow *> asked;
    for (SheetRow *row : std::as_const(m_rows)) {
        const auto kind = care::measurementBoundTo(row->item().binding);
        const auto value = row->number() ? row->number()->value() : std::nullopt;
        if (!kind || !row->number()) {
            continue;
        }
        const double stored = value.value_or(0) * care::storedPerUnit(row->item());
        if (*kind == records::MeasurementKind::Weight) {
            typed.weightKg = value ? std::optional(stored / 1000) : std::nullopt;
            asked.insert(growth::Measure::Weight, row);
        } else if (*kind == records::MeasurementKind::Length) {
            typed.lengthCm = value ? std::optional(stored / 10) : std::nullopt;
            asked.insert(growth::Measure::Length, row);
        } else if (*kind == records::MeasurementKind::HeadCircumference) {
            typed.headCm = value ? std::optional(stored / 10) : std::nullopt;
            asked.insert(growth::Measure::HeadCircumference, row);
        }
    }
    for (SheetRow *row : std::as_const(asked)) {
        row->ask({}, {});
    }
    m_suggestions.clear();
    const auto remarks =
        care::remarksOn(m_context.book, m_sheet.subject().child, typed, *library).value_or(QList<growth::Remark>());
    for (const growth::Remark &remark : remarks) {
        SheetRow *row = remark.measure ? asked.value(*remark.measure) : nullptr;
        if (!row) {
            continue;
        }
        const bool isWeight = *remark.measure == growth::Measure::Weight;
        const double toAsked = care::storedPerUnit(row->item()) / (isWeight ? 1000 : 10);
        const double value = row->number()->value().value_or(0) * toAsked;
        QString suggestion;
        if (remark.suggestion) {
            m_suggestions.insert(row->node(), *remark.suggestion / toAsked);
            suggestion = tr("%1に直す F6").arg(text::remarkValue(remark, *remark.suggestion));
        }
        row->ask(text::remarkSentence(remark, value), suggestion);
    }
}

void SheetView::takeSuggestion(int node)
{
    if (m_suggestions.contains(node)) {
        SheetRow *row = rowOf(node);
        row->number()->setValue(m_suggestions.take(node));
        askAboutGrowth();
    }
}

bool SheetView::eventFilter(QObject *watched, QEvent *event)
{
    auto *stop = qobject_cast<QWidget *>(watched);
    SheetRow *row = rowWith(stop);
    if (!row) {
        return QScrollArea::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn) {
        ensureWidgetVisible(row, 0, row->height());
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const auto *line = qobject_cast<QLineEdit *>(stop);
        const auto *text = qobject_cast<QPlainTextEdit *>(stop);
        const bool undoesTyping = (line && line->isUndoAvailable()) || (text && text->document()->isUndoAvailable());
        if (key->matches(QKeySequence::Undo) && !undoesTyping) {
            // With nothing to take back here the window's own undo has its turn.
            const bool mine = !m_lastFilled.isEmpty();
            if (mine && event->type() == QEvent::KeyPress) {
                takeBackLast();
            }
            event->setAccepted(mine);
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (event->type() == QEvent::KeyPress && text && isEnter && key->modifiers() == Qt::NoModifier) {
            static_cast<void>(focusNextPrevChild(true));
            return true;
        }
        if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_F6 && !m_suggestions.isEmpty()) {
            takeSuggestion(m_suggestions.contains(row->node()) ? row->node() : m_suggestions.constBegin().key());
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool two = viewport()->width() >= roomForTwoColumns * em();
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace oyako::ui
