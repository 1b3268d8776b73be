// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/municipality_field.h"

#include "core/programs/municipalities.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace oyako::ui {

namespace {
constexpr int mostHits = 50;
constexpr int rowsShown = 5;

QString fullName(const programs::Municipality &one)
{
    return one.prefecture + one.name;
}
} // namespace

MunicipalityField::MunicipalityField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Half);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    m_edit->setPlaceholderText(tr("例: せたがや、札幌市"));
    m_edit->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("見つかった市区町村"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    setFocusProxy(m_edit);
    ImeGuard::install(m_edit);
    m_edit->installEventFilter(this); // Before the guard: Enter takes what is marked, then moves on.
    connect(m_edit, &QLineEdit::textChanged, this, &MunicipalityField::find);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

void MunicipalityField::setCode(const QString &code)
{
    const auto known = programs::MunicipalityTable::builtIn().find(code);
    const QSignalBlocker quiet(m_edit);
    m_code = known ? code : QString();
    m_edit->setText(known ? fullName(*known) : QString());
    m_list->hide();
    Q_EMIT changed();
}

void MunicipalityField::find()
{
    m_code.clear();
    m_list->clear();
    for (const programs::Municipality &hit : programs::MunicipalityTable::builtIn().search(m_edit->text(), mostHits)) {
        auto *item = new QListWidgetItem(fullName(hit), m_list);
        item->setData(Qt::UserRole, hit.code);
    }
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        m_list->setFixedHeight(std::min(m_list->count(), rowsShown) * m_list->sizeHintForRow(0) + 4);
    }
    Q_EMIT changed();
}

bool MunicipalityField::settle()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty() || !m_code.isEmpty()) {
        return true;
    }
    const auto hits = programs::MunicipalityTable::builtIn().search(typed, mostHits);
    const auto meant = std::find_if(hits.cbegin(), hits.cend(), [&](const programs::Municipality &one) {
        return hits.size() == 1 || fullName(one) == typed;
    });
    if (meant == hits.cend()) {
        return false;
    }
    setCode(meant->code);
    return true;
}

QString MunicipalityField::complaint()
{
    return tr("一覧からえらんでください(↑↓とEnter)");
}

void MunicipalityField::take(int row)
{
    if (const QListWidgetItem *item = m_list->item(row)) {
        setCode(item->data(Qt::UserRole).toString());
    }
}

bool MunicipalityField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_edit && settle()) {
        m_list->hide();
    }
    if (event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            take(m_list->currentRow());
            return false;
        }
        if (key == Qt::Key_Escape) {
            m_list->hide();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace oyako::ui
