// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/look_settings.h"

#include "core/book/book.h"
#include "ui/settings/choice_form.h"

#include <QComboBox>

namespace oyako::ui {

LookSettings::LookSettings(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new ChoiceForm(this))
{
    const Preferences &now = context.preferences;

    QComboBox *language = m_form->addBox(tr("ことば"));
    for (const text::Language one : text::languages()) {
        language->addItem(text::ownName(one), static_cast<int>(one));
    }
    language->setCurrentIndex(language->findData(static_cast<int>(now.language)));
    connect(language, &QComboBox::activated, this, [this, language] {
        choose(
            [language](Preferences &p) { p.language = static_cast<text::Language>(language->currentData().toInt()); });
    });

    QComboBox *years = m_form->addBox(tr("年の書き方"));
    years->addItem(tr("西暦(2026年)"));
    years->addItem(tr("和暦(令和8年)"));
    years->addItem(tr("両方"));
    years->setCurrentIndex(static_cast<int>(now.years));
    connect(years, &QComboBox::activated, this,
            [this](int index) { choose([index](Preferences &p) { p.years = static_cast<text::YearStyle>(index); }); });

    QComboBox *appearance = m_form->addBox(tr("色"));
    for (const QString &words : {tr("PCに合わせる"), tr("明るい"), tr("暗い"), tr("はっきり(黒に白)")}) {
        appearance->addItem(words);
    }
    appearance->setCurrentIndex(static_cast<int>(now.appearance));
    connect(appearance, &QComboBox::activated, this,
            [this](int index) { choose([index](Preferences &p) { p.appearance = static_cast<Appearance>(index); }); });

    QComboBox *size = m_form->addBox(tr("文字の大きさ"));
    for (const int percent : {100, 125, 150, 200}) {
        size->addItem(QStringLiteral("%1 %").arg(percent), percent);
    }
    size->setCurrentIndex(std::max(0, size->findData(now.textPercent)));
    connect(size, &QComboBox::activated, this,
            [this, size] { choose([size](Preferences &p) { p.textPercent = size->currentData().toInt(); }); });

    // Whoever administers a clinic's book says for all desks when it locks.
    if (!context.book.keepsAuditLog().value_or(false)) {
        addLock(now.lockAfterMinutes);
    }
}

void LookSettings::addLock(int chosen)
{
    QComboBox *lock = m_form->addBox(tr("さわらないときとじるまで"));
    for (const int minutes : {5, 10, 30, 60}) {
        lock->addItem(tr("%n分", nullptr, minutes), minutes);
    }
    lock->addItem(tr("とじない"), 0);
    lock->setCurrentIndex(std::max(0, lock->findData(chosen)));
    connect(lock, &QComboBox::activated, this,
            [this, lock] { choose([lock](Preferences &p) { p.lockAfterMinutes = lock->currentData().toInt(); }); });
}

void LookSettings::choose(const std::function<void(Preferences &)> &change)
{
    change(m_context.preferences);
    m_context.navigator.changePreferences(m_context.preferences);
}

} // namespace oyako::ui
