// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/paper_preview.h"

#include "ui/papers/page_loader.h"
#include "ui/papers/paper_words.h"
#include "ui/text/errors.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace oyako::ui {

namespace {

constexpr double zoomStep = 1.5;
constexpr double closest = 4;
constexpr int tallest = 4; // times the width: a long receipt is still drawn whole

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent)
    , m_loader(new PageLoader(this))
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_words(makeText(TextRole::Hint, {}))
    , m_tools(new QWidget)
    , m_number(makeText(TextRole::Body, {}))
    , m_before(makeButton(tr("前のページ"), ButtonRole::Quiet))
    , m_after(makeButton(tr("次のページ"), ButtonRole::Quiet))
{
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("書類のページ"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("書類の文字"));
    m_words->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_text);
    auto *tools = new FlowRow(m_tools);
    QPushButton *closer = makeButton(tr("大きく"), ButtonRole::Quiet);
    QPushButton *away = makeButton(tr("小さく"), ButtonRole::Quiet);
    m_number->setWordWrap(false);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setMinimumHeight(m_before->sizeHint().height());
    for (QWidget *tool : QList<QWidget *>{m_before, m_number, m_after, away, closer}) {
        tools->addWidget(tool);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    column->addWidget(m_stack, 1);
    column->addWidget(m_tools);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    connect(closer, &QPushButton::clicked, this, [this] { zoom(zoomStep); });
    connect(away, &QPushButton::clicked, this, [this] { zoom(1 / zoomStep); });
    clear();
}

PaperPreview::~PaperPreview() = default;

QString PaperPreview::text() const
{
    return m_stack->currentWidget() == m_text ? m_text->toPlainText() : QString();
}

void PaperPreview::clear()
{
    m_loader->close();
    m_digest.clear();
    m_image = {};
    m_page = m_pages = 0;
    showWords({});
}

void PaperPreview::show(const book::Attachment &attachment, int page)
{
    if (attachment.sha256 == m_digest && m_pages > 0) {
        turn(page - m_page);
        return;
    }
    clear();
    m_digest = attachment.sha256;
    m_zoom = 1;
    if (attachment.mediaType == QLatin1String("text/plain")) {
        m_text->setPlainText(QString::fromUtf8(attachment.content));
        m_stack->setCurrentWidget(m_text);
        m_page = m_pages = 1;
        updateTools();
        Q_EMIT shown();
        return;
    }
    showWords(tr("ひらいています…"));
    m_loader->open({attachment.mediaType, attachment.content}, [this, page](const auto &shape) {
        if (!shape) {
            showWords(refusalOf(shape.error()));
        } else if (shape->locked) {
            showWords(tr("パスワードつきのPDFです。しまってありますが、ここでは見られません。"));
        } else {
            m_pages = shape->pages;
            m_page = std::clamp(page, 1, std::max(1, m_pages));
            load();
        }
    });
}

void PaperPreview::turn(int by)
{
    const int page = std::clamp(m_page + by, 1, std::max(1, m_pages));
    if (page != m_page) {
        m_page = page;
        m_scroll->verticalScrollBar()->setValue(0);
        load();
    }
}

void PaperPreview::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 1.0, closest);
    load();
}

void PaperPreview::load()
{
    updateTools();
    if (m_pages == 0 || m_stack->currentWidget() == m_text) {
        return;
    }
    m_loadedWidth = roomForPage();
    const int width = static_cast<int>(m_loadedWidth * m_zoom * devicePixelRatioF());
    m_loader->render(m_page, QSize(width, width * tallest), [this](const Result<QImage> &image) {
        if (image) {
            put(*image);
        } else {
            showWords(refusalOf(image.error()));
        }
    });
}

int PaperPreview::roomForPage() const
{
    return m_stack->width() - 2 * m_scroll->frameWidth() - m_scroll->verticalScrollBar()->sizeHint().width();
}

void PaperPreview::put(const QImage &image)
{
    m_image = image;
    m_image.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(QPixmap::fromImage(m_image));
    m_stack->setCurrentWidget(m_scroll);
    updateTools();
    Q_EMIT shown();
}

void PaperPreview::showWords(const QString &words)
{
    m_words->setText(words);
    m_stack->setCurrentWidget(m_words);
    updateTools();
    if (!words.isEmpty()) {
        Q_EMIT shown();
    }
}

void PaperPreview::updateTools()
{
    m_tools->setVisible(m_pages > 0 && m_stack->currentWidget() == m_scroll);
    m_number->setText(QStringLiteral("%1 / %2").arg(m_page).arg(m_pages));
    for (QWidget *turner : QList<QWidget *>{m_before, m_number, m_after}) {
        turner->setVisible(m_pages > 1);
    }
    m_before->setEnabled(m_page > 1);
    m_after->setEnabled(m_page < m_pages);
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_pages > 0 && roomForPage() != m_loadedWidth) {
        load();
    }
}

void PaperPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: turn(1); return;
    case Qt::Key_PageUp: turn(-1); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace oyako::ui
