// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/record_dialog.h"

#include "ui/text/errors.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace oyako::ui {

namespace {

constexpr int usualWidth = 36; // full-width characters

/// Whether what is typed here cannot be kept, or the row it stands in says so.
bool isFaulty(const QWidget *field, const QWidget *within)
{
    for (const QWidget *each = field; each && each != within; each = each->parentWidget()) {
        const auto *number = qobject_cast<const NumberField *>(each);
        const auto *date = qobject_cast<const DateField *>(each);
        const auto *row = qobject_cast<const FieldRow *>(each);
        if ((number && !number->isAcceptable()) || (date && !date->isAcceptable()) || (row && row->isComplaining())) {
            return true;
        }
    }
    return false;
}

QSize largestOf(const QWidget &sheet)
{
    return sheet.screen()->availableSize() * 9 / 10;
}

/// A sheet that grew after it was placed may reach beyond the screen: then it moves in.
void keepOnScreen(QWidget &sheet)
{
    const QRect room = sheet.screen()->availableGeometry();
    const int x = std::clamp(sheet.x(), room.left(), std::max(room.left(), room.right() + 1 - sheet.width()));
    const int y = std::clamp(sheet.y(), room.top(), std::max(room.top(), room.bottom() + 1 - sheet.height()));
    if (QPoint(x, y) != sheet.pos()) {
        sheet.move(x, y);
    }
}

/// How high a sheet would be to show all of its fields.
int wholeHeight(const QWidget &sheet, const QScrollArea &fields)
{
    sheet.layout()->activate();
    QLayout *column = fields.widget()->layout();
    const int inner = column->totalHeightForWidth(fields.viewport()->width());
    return sheet.height() - fields.viewport()->height() + std::max(inner, column->totalSizeHint().height());
}

/// Says something below the fields. They keep their room: the sheet grows, or scrolls to what is said.
void sayBelow(QWidget &sheet, QScrollArea &fields, InlineMessage &message, const QString &sentence)
{
    message.say(InlineMessage::Tone::Attention, sentence);
    if (sentence.isEmpty() || !sheet.isVisible()) {
        return;
    }
    fields.widget()->layout()->activate();
    const int most = std::max(sheet.height(), largestOf(sheet).height());
    sheet.resize(sheet.width(), std::clamp(wholeHeight(sheet, fields), sheet.height(), most));
    // Queued: it has its place only then.
    QMetaObject::invokeMethod(
        &fields, [&fields, &message] { fields.ensureWidgetVisible(&message, 0, space::One); }, Qt::QueuedConnection);
}

} // namespace

RecordDialog::RecordDialog(const Context &context, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_scroll(new QScrollArea)
    , m_message(new InlineMessage)
    , m_cancel(makeButton(tr("やめる")))
    , m_save(makeButton(tr("保存する"), ButtonRole::Main))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    outer->setSpacing(space::Two);
    outer->addWidget(makeText(TextRole::Title, title));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget;
    auto *sheet = new QVBoxLayout(fields);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(space::Two);
    sheet->setSizeConstraint(QLayout::SetMinAndMaxSize);
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::Two);
    sheet->addLayout(m_column);
    sheet->addWidget(m_message);
    sheet->addStretch(1); // Room that a hidden field leaves is below the fields, never between a label and its field.
    m_scroll->setWidget(fields);
    outer->addWidget(m_scroll, 1);

    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    outer->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
}

FieldRow *RecordDialog::addField(const QString &label, QWidget *field, const QString &hint)
{
    auto *row = new FieldRow(label, field, hint);
    m_column->addWidget(row);
    return row;
}

void RecordDialog::addPair(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Two);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    m_column->addLayout(row);
}

QString RecordDialog::savedSentence() const
{
    return tr("保存しました");
}

void RecordDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_sized) {
        return;
    }
    m_sized = true;
    m_atFirst = contents();
    orderTabs();
    // A scroll area hints at a fraction of what it holds; the sheet shows all fields where the screen has room for
    // them.
    const QSize most = largestOf(*this);
    const int margins = 2 * space::Three + m_scroll->verticalScrollBar()->sizeHint().width();
    const int width =
        std::min(most.width(), std::max(em() * usualWidth, m_scroll->widget()->minimumSizeHint().width() + margins));
    resize(width, minimumSizeHint().height());
    resize(width, std::min(wholeHeight(*this, *m_scroll) + space::Four, most.height()));
    keepOnScreen(*this);
}

void RecordDialog::orderTabs()
{
    // The fields come after the buttons are made, so they would also come after them for the Tab key.
    QWidget *first = nullptr;
    QWidget *last = nullptr;
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (m_scroll->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && each->isEnabled()) {
            first = first ? first : each;
            last = each;
        }
    }
    if (first) {
        // Enter moves on from field to field, as Tab does: after the last one it saves, and never throws away.
        setTabOrder(last, m_save);
        setTabOrder(m_save, m_cancel);
        if (!focusWidget() || !m_scroll->isAncestorOf(focusWidget())) {
            first->setFocus();
        }
    }
}

bool RecordDialog::goToFault()
{
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        const bool takesKeys = m_scroll->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) &&
                               each->isVisible() && each->isEnabled();
        if (takesKeys && isFaulty(each, m_scroll)) {
            each->setFocus(Qt::OtherFocusReason);
            // What is said about it stands below the field.
            QMetaObject::invokeMethod(
                this, [this, each = QPointer<QWidget>(each)] { showWhole(each); }, Qt::QueuedConnection);
            return true;
        }
    }
    return false;
}

/// Scrolls to a field with its label and what is said about it.
void RecordDialog::showWhole(const QWidget *field)
{
    for (const QWidget *each = field; each && each != m_scroll; each = each->parentWidget()) {
        if (qobject_cast<const FieldRow *>(each)) {
            const QPoint top = each->mapTo(m_scroll->widget(), QPoint(0, 0));
            m_scroll->ensureVisible(0, top.y() + each->height(), 0, space::One);
            m_scroll->ensureVisible(0, top.y(), 0, space::One);
        }
    }
}

void RecordDialog::reject()
{
    const QStringList now = contents();
    if (now != m_atFirst && m_asked != now) {
        m_asked = now;
        sayBelow(*this, *m_scroll, *m_message,
                 tr("まだ保存していません。もういちど Esc で、書いたことを消してとじます"));
        return;
    }
    QDialog::reject();
}

QStringList RecordDialog::contents() const
{
    QStringList values;
    for (const QLineEdit *line : m_scroll->findChildren<QLineEdit *>()) {
        values << line->text();
    }
    for (const QPlainTextEdit *words : m_scroll->findChildren<QPlainTextEdit *>()) {
        values << words->toPlainText();
    }
    for (const QComboBox *choice : m_scroll->findChildren<QComboBox *>()) {
        values << QString::number(choice->currentIndex());
    }
    for (const QAbstractButton *button : m_scroll->findChildren<QAbstractButton *>()) {
        values << QString::number(int{button->isChecked()});
    }
    return values;
}

void RecordDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save) ||
        (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier)) {
        save();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool RecordDialog::askOnce(const QStringList &questions, const QString &button)
{
    const bool answered = questions.isEmpty() || questions == m_questions;
    m_questions = questions;
    const QString again =
        tr("このままでよければ、もう一度「%1」をおしてください。").arg(button.isEmpty() ? m_save->text() : button);
    sayBelow(*this, *m_scroll, *m_message,
             answered ? QString() : questions.join(QLatin1Char('\n')) + QLatin1Char('\n') + again);
    return answered;
}

void RecordDialog::save()
{
    if (!check()) {
        goToFault();
        return;
    }
    const auto written = write();
    if (!written) {
        // Beside the field stands what is wrong with it; "a value that cannot be" below adds nothing.
        if (written.error().code == ErrorCode::InvalidValue && goToFault()) {
            return;
        }
        sayBelow(*this, *m_scroll, *m_message, text::sentence(written.error()));
        return;
    }
    m_context.navigator.sayWithUndo(savedSentence());
    Q_EMIT saved();
    accept();
}

} // namespace oyako::ui
