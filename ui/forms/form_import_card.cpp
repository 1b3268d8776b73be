// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_import_card.h"

#include "core/base/files.h"
#include "ui/text/errors.h"
#include "ui/text/form_problems.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QPointer>

namespace oyako::ui {

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;
constexpr int questionsShown = 12;

} // namespace

FormImportCard::FormImportCard(const Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_message(new InlineMessage)
{
    body()->setSpacing(space::OneAndHalf);
    body()->addWidget(makeText(TextRole::Strong, tr("市区町村や病院の問診票を加える")));
    body()->addWidget(
        makeText(TextRole::Hint, tr("問診票のファイル(FHIR R4)をえらぶか、ここへドラッグしてください。加え"
                                    "る前に、中身を見られます。")));
    QPushButton *choose = makeButton(tr("ファイルをえらぶ…"));
    choose->setAccessibleDescription(tr("市区町村や病院の問診票を加える"));
    connect(choose, &QPushButton::clicked, this, &FormImportCard::askWhich);
    body()->addWidget(choose, 0, Qt::AlignLeft);
    body()->addWidget(m_message);
}

void FormImportCard::askWhich()
{
    connect(openFileDialog(this, tr("市区町村や病院の問診票を加える"),
                           QStringLiteral("FHIR (*.json);;%1 (*)").arg(tr("すべてのファイル"))),
            &QFileDialog::fileSelected, this, &FormImportCard::openFile);
}

QString FormImportCard::complaint() const
{
    return m_message->text();
}

void FormImportCard::openFile(const QString &path)
{
    putAway();
    const auto bytes = files::read(path, largestFile);
    auto preview = bytes ? care::previewForm(m_context.book, *bytes) : fail(bytes.error());
    if (!preview) {
        m_message->say(InlineMessage::Tone::Attention, text::formRefusal(preview.error()));
        return;
    }
    m_bytes = *bytes;
    m_preview = std::move(*preview);
    showPreview();
}

void FormImportCard::putAway()
{
    m_message->clear();
    m_preview.reset();
    m_bytes.clear();
    if (m_shown) {
        m_shown->deleteLater();
        m_shown = nullptr;
    }
}

QString FormImportCard::arrivalWords() const
{
    const QString earlier = m_preview->earlierVersion.isEmpty() ? tr("前のもの") : m_preview->earlierVersion;
    const QString changes = tr("増えた質問 %1、なくなった質問 %2、変わった質問 %3")
                                .arg(m_preview->added.size())
                                .arg(m_preview->removed.size())
                                .arg(m_preview->changed.size());
    switch (m_preview->arrival) {
    case care::Arrival::New: return tr("はじめての問診票です。");
    case care::Arrival::NewVersion: return tr("「%1」の新しい版です。%2。").arg(earlier, changes);
    case care::Arrival::OtherContent:
        return tr("同じ版の番号で、中身がちがいます。%1。両方とも残せます。").arg(changes);
    case care::Arrival::AlreadyTakenIn: break;
    }
    return tr("この問診票は、もう加えてあります。");
}

void FormImportCard::addOutline(QVBoxLayout *column) const
{
    const forms::Form &form = *m_preview->shelf.form;
    const QString language = text::code(m_context.speech().language);
    int shown = 0;
    for (const forms::Item &item : form.items) {
        const bool isUntitledGroup = !item.isQuestion() && item.label(language).isEmpty();
        if (item.hidden || item.type == forms::ItemType::Display || isUntitledGroup) {
            continue;
        }
        const QString words = item.label(language).isEmpty() ? item.linkId : item.label(language);
        if (item.isQuestion() && ++shown > questionsShown) {
            break;
        }
        column->addWidget(item.isQuestion() ? makeText(TextRole::Body, QStringLiteral("・") + words)
                                            : makeText(TextRole::Section, words));
    }
    if (m_preview->questions > questionsShown) {
        column->addWidget(makeText(TextRole::Hint, tr("ほか %n 問", nullptr, m_preview->questions - questionsShown)));
    }
}

void FormImportCard::showPreview()
{
    const forms::Form &form = *m_preview->shelf.form;
    m_shown = new QWidget;
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    const QString title = form.title.in(text::code(m_context.speech().language));
    column->addWidget(makeText(TextRole::Title, title.isEmpty() ? care::shortIdOf(form) : title));
    QStringList about{form.version.isEmpty() ? QString() : tr("版 %1").arg(form.version), form.publisher,
                      tr("質問 %n 問", nullptr, m_preview->questions)};
    about.removeAll(QString());
    column->addWidget(makeText(TextRole::Hint, about.join(QStringLiteral("・"))));
    column->addWidget(makeText(TextRole::Body, arrivalWords()));
    addOutline(column);
    auto *buttons = new FlowRow;
    QPushButton *away = makeButton(tr("やめる"));
    connect(away, &QPushButton::clicked, this, &FormImportCard::putAway, Qt::QueuedConnection);
    if (m_preview->arrival != care::Arrival::AlreadyTakenIn) {
        QPushButton *take = makeButton(tr("この問診票を加える"), ButtonRole::Main);
        connect(take, &QPushButton::clicked, this, &FormImportCard::takeIn, Qt::QueuedConnection);
        buttons->addWidget(take);
    }
    buttons->addWidget(away);
    column->addLayout(buttons);
    body()->addWidget(m_shown);
}

void FormImportCard::takeIn()
{
    if (!m_preview || m_preview->arrival == care::Arrival::AlreadyTakenIn) {
        return;
    }
    const auto changes = care::takeFormIn(m_context.book, m_bytes);
    // Once the book has changed, whoever shows this card may have made it anew.
    const QPointer<FormImportCard> self(this);
    Navigator &navigator = m_context.navigator;
    const auto done = changes ? m_context.book.apply(*changes) : fail(changes.error());
    if (!done) {
        m_message->say(InlineMessage::Tone::Attention, text::formRefusal(done.error()));
        return;
    }
    navigator.sayWithUndo(tr("問診票を加えました"));
    if (self) {
        putAway();
        Q_EMIT takenIn();
    }
}

} // namespace oyako::ui
