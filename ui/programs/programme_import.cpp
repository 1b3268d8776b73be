// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/programme_import.h"

#include "core/base/files.h"
#include "ui/text/errors.h"
#include "ui/text/programs.h"
#include "ui/widgets/beside_book.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QTimer>

namespace oyako::ui {

namespace {

/// Remarks shown one by one; the others are only counted.
constexpr qsizetype remarksShown = 5;

} // namespace

ProgrammeImport::ProgrammeImport(const Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_message(new InlineMessage)
    , m_progress(new InlineProgress)
    , m_choose(makeButton(tr("ファイルをえらぶ…")))
{
    body()->setSpacing(space::OneAndHalf);
    body()->addWidget(makeText(TextRole::Title, tr("制度の一覧を取り込む")));
    body()->addWidget(
        makeText(TextRole::Body,
                 tr("東京都の「子育て支援制度レジストリ」(JSON)か、Oyakoの形のCSVをえらんでください。"
                    "ファイルは市区町村のオープンデータのページからダウンロードできます。家族の情報は外に出ません。")));
    body()->addWidget(makeText(
        TextRole::Hint,
        tr("自分でCSVを作るときは、1行めに列の名前を書きます。id(制度ごとにちがう番号)、name(制度の名前)、area_code"
           "(6けたの市区町村コード)は必ず、summary(あらまし)、age_from_months、age_below_months("
           "何か月から何か月になるまで)、"
           "bring(もちもの)、link(ページ)などはあれば読みます。")));
    connect(m_choose, &QPushButton::clicked, this, &ProgrammeImport::askWhich);
    setFocusProxy(m_choose);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addWidget(m_message);
    body()->addWidget(m_progress);
    m_progress->hide();
}

void ProgrammeImport::askWhich()
{
    connect(openFileDialog(this, tr("制度の一覧を取り込む"),
                           QStringLiteral("JSON, CSV (*.json *.csv);;%1 (*)").arg(tr("すべてのファイル"))),
            &QFileDialog::fileSelected, this, &ProgrammeImport::openFile);
}

std::shared_ptr<Progress> ProgrammeImport::begin(const QString &what)
{
    m_busy = true;
    m_message->clear();
    m_choose->setEnabled(false);
    return m_progress->start(what);
}

void ProgrammeImport::end()
{
    m_busy = false;
    m_progress->finish();
    m_choose->setEnabled(true);
}

void ProgrammeImport::leadKeyboard()
{
    // Queued: what was just made is not shown yet.
    QTimer::singleShot(0, this, [this] {
        if (isVisible()) {
            (m_take ? m_take.data() : m_choose)->setFocus(Qt::OtherFocusReason);
        }
    });
}

void ProgrammeImport::openFile(const QString &path)
{
    if (m_busy) {
        return;
    }
    m_preview.reset();
    showPreview();
    const auto bytes = files::read(path, programs::largestProgrammeFile);
    if (!bytes) {
        settle(fail(bytes.error()));
        return;
    }
    besideBook(
        this, m_context.book,
        [content = *bytes, progress = begin(tr("一覧を読んでいます"))](const book::Book &beside) {
            return care::previewProgrammes(beside, content, *progress);
        },
        [this](Result<care::ProgrammePreview> preview) { settle(std::move(preview)); });
}

void ProgrammeImport::settle(Result<care::ProgrammePreview> preview)
{
    end();
    if (preview) {
        m_preview = std::move(*preview);
    } else {
        m_message->say(InlineMessage::Tone::Attention, text::programmeFileProblem(preview.error()));
    }
    showPreview();
    leadKeyboard();
    Q_EMIT settled();
}

void ProgrammeImport::showPreview()
{
    delete m_result;
    m_result = nullptr;
    if (!m_preview) {
        return;
    }
    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    const auto count = [](const QString &words, qsizetype number) -> QString {
        return words + QLatin1Char(' ') + QString::number(number);
    };
    auto *row = new FlowRow;
    row->addWidget(new Badge(count(tr("読んだ"), m_preview->registry.read)));
    row->addWidget(new Badge(count(tr("新しい"), m_preview->changes.added.size())));
    row->addWidget(new Badge(count(tr("変わった"), m_preview->changes.changed.size())));
    row->addWidget(new Badge(count(tr("なくなった"), m_preview->changes.removed.size())));
    const qsizetype leftOut = m_preview->registry.read - m_preview->registry.programmes.size();
    row->addWidget(
        new Badge(count(tr("取り込めない"), leftOut), leftOut > 0 ? Badge::Tone::Attention : Badge::Tone::Calm));
    column->addLayout(row);
    const auto &remarks = m_preview->registry.remarks;
    for (const programs::RegistryRemark &remark : remarks.first(std::min(remarks.size(), remarksShown))) {
        column->addWidget(makeText(TextRole::Hint, text::registryRemark(remark)));
    }
    if (remarks.size() > remarksShown) {
        column->addWidget(
            makeText(TextRole::Hint, tr("ほかに%n件の注意", nullptr, static_cast<int>(remarks.size() - remarksShown))));
    }
    m_take = makeButton(tr("取り込む"), ButtonRole::Main);
    // Queued: what comes in makes this part anew.
    connect(m_take, &QPushButton::clicked, this, &ProgrammeImport::take, Qt::QueuedConnection);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    body()->addWidget(m_result);
}

void ProgrammeImport::take()
{
    if (m_busy || !m_preview) {
        return;
    }
    const auto preview = std::make_shared<const care::ProgrammePreview>(std::move(*m_preview));
    m_preview.reset();
    showPreview();
    besideBook(
        this, m_context.book,
        [preview, progress = begin(tr("制度を取り込んでいます"))](book::Book &beside) {
            return care::takeProgrammes(beside, *preview, *progress);
        },
        [this, count = preview->registry.programmes.size()](const Result<book::ChangeId> &done) {
            finish(done, count);
        });
}

void ProgrammeImport::finish(const Result<book::ChangeId> &done, qsizetype count)
{
    end();
    if (done) {
        m_context.book.adopt(*done);
        m_context.navigator.sayWithUndo(tr("%n件の制度を取り込みました", nullptr, static_cast<int>(count)));
        Q_EMIT taken();
    } else if (done.error().code == ErrorCode::NotAllowed) {
        m_context.navigator.say(tr("新しいことはありませんでした"));
    } else {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(done.error()));
    }
    Q_EMIT settled();
}

} // namespace oyako::ui
