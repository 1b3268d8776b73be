// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/programme_card.h"

#include "core/programs/registry.h"
#include "core/programs/registry_text.h"
#include "ui/text/programs.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

namespace oyako::ui {

namespace {

constexpr qsizetype longestSummary = 120;
constexpr qsizetype longestTitleInOneLine = 28;

QString shortened(const QString &text)
{
    const QString line = programs::withPlainTables(text).simplified();
    return line.size() > longestSummary ? line.left(longestSummary) + QStringLiteral("…") : line;
}

/// 「なぜ表示」, with the children whose age fits.
QStringList whyLines(const programs::ProgrammeMatch &match, const QStringList &children)
{
    QStringList lines;
    for (const programs::MatchReason reason : match.reasons) {
        QString line = text::matchReason(reason);
        if (reason == programs::MatchReason::Age && !children.isEmpty()) {
            line += QStringLiteral("(%1)").arg(children.join(QStringLiteral("・")));
        }
        lines.append(line);
    }
    return lines;
}

/// What the registry files the programme under, in its own words; codes its lists lack are left out.
QStringList tagNames(const programs::Programme &programme)
{
    const std::pair<QString, const QStringList *> lists[] = {{QStringLiteral("categoryCode"), &programme.categories},
                                                             {QStringLiteral("targetCode"), &programme.targets},
                                                             {QStringLiteral("contentsCode"), &programme.contents}};
    QStringList names;
    for (const auto &[list, codes] : lists) {
        for (const QString &code : *codes) {
            names.append(programs::tagName(list, code));
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

ProgrammeCard::ProgrammeCard(const programs::ProgrammeMatch &match, const QStringList &children, const QString &credit,
                             const text::Speech &speech, QWidget *parent)
    : Card(parent)
    , m_programme(*match.programme)
    , m_group(match.group)
    , m_credit(credit)
    , m_speech(speech)
{
    body()->setSpacing(space::One);
    addHead();
    addButtons(whyLines(match, children));
}

void ProgrammeCard::addHead()
{
    auto *head = new FlowRow;
    QLabel *title =
        makeText(TextRole::Strong, m_programme.localName.isEmpty() ? m_programme.name : m_programme.localName);
    title->setWordWrap(title->text().size() > longestTitleInOneLine);
    head->addWidget(title);
    head->addWidget(new Badge(text::matchGroupName(m_group)));
    body()->addLayout(head);
    const QString summary = shortened(m_programme.summary.isEmpty() ? m_programme.description : m_programme.summary);
    if (!summary.isEmpty()) {
        body()->addWidget(makeText(TextRole::Body, summary));
    }
    if (m_group == programs::MatchGroup::AgeUnknown && !m_programme.persons.isEmpty()) {
        body()->addWidget(makeText(TextRole::Hint, tr("対象者: %1").arg(shortened(m_programme.persons))));
    }
}

void ProgrammeCard::addButtons(const QStringList &lines)
{
    QLabel *whyText = makeText(TextRole::Hint, lines.join(QLatin1Char('\n')));
    whyText->hide();
    auto *row = new FlowRow;
    const auto add = [&](const QString &words, ButtonRole role) {
        QPushButton *button = makeButton(words, role);
        button->setAccessibleDescription(m_programme.name);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("なぜ表示?"), ButtonRole::Link), &QPushButton::clicked, whyText,
            [whyText] { whyText->setVisible(!whyText->isVisible()); });
    connect(add(tr("くわしく"), ButtonRole::Plain), &QPushButton::clicked, this, &ProgrammeCard::toggle);
    if (!m_programme.links.isEmpty()) {
        QPushButton *page = add(tr("公式ページ(ブラウザーが開きます)"), ButtonRole::Plain);
        page->setToolTip(m_programme.links.first().address);
        connect(page, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_programme.links.first().address); });
    }
    if (m_group != programs::MatchGroup::NotFor) {
        connect(add(tr("申請を書く"), ButtonRole::Plain), &QPushButton::clicked, this, &ProgrammeCard::applyRequested);
    }
    body()->addLayout(row);
    body()->addWidget(whyText);
}

void ProgrammeCard::toggle()
{
    if (!m_details) {
        fillDetails();
        Q_EMIT opened();
        return;
    }
    m_details->setVisible(!m_details->isVisible());
}

void ProgrammeCard::addDetail(const QString &label, const QString &words)
{
    if (words.trimmed().isEmpty()) {
        return;
    }
    m_details->layout()->addWidget(makeText(TextRole::Section, label));
    QLabel *text = makeText(TextRole::Body, programs::withPlainTables(words).trimmed());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->layout()->addWidget(text);
}

void ProgrammeCard::fillDetails()
{
    m_details = new QWidget;
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One / 2);
    addDetail(tr("対象者"), m_programme.persons);
    addDetail(tr("条件"), m_programme.conditions == m_programme.persons ? QString() : m_programme.conditions);
    addDetail(tr("内容"), m_programme.support.isEmpty() ? m_programme.description : m_programme.support);
    addDetail(tr("お金"), m_programme.cost);
    addDetail(tr("申しこみ"), m_programme.period);
    addDetail(tr("もちもの"), m_programme.bring.join(QLatin1Char('\n')));
    addDetail(tr("聞くところ"), QString(m_programme.contact + QLatin1Char(' ') + m_programme.phone));
    addDetail(tr("分類"), tagNames(m_programme).join(QChar(0x30FB)));
    addDetail(tr("根拠"), m_programme.basis);
    QStringList origin;
    for (const QString &part : {m_programme.areaName, m_credit}) {
        origin += part.isEmpty() ? QStringList() : QStringList{part};
    }
    if (m_programme.updated.isValid()) {
        origin.append(tr("更新 %1").arg(text::date(m_programme.updated, m_speech)));
    }
    column->addWidget(makeText(TextRole::Hint, tr("申しこむ前に、公式ページで確かめてください。")));
    column->addWidget(makeText(TextRole::Hint, origin.join(QStringLiteral(" ・ "))));
    body()->addWidget(m_details);
}

} // namespace oyako::ui
