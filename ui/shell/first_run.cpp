// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/first_run.h"

#include "core/clinic/staff.h"
#include "ui/shell/first_run_facility.h"
#include "ui/shell/first_run_family.h"
#include "ui/shell/first_run_keys.h"
#include "ui/text/errors.h"
#include "ui/widgets/background.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QStackedWidget>

namespace oyako::ui {

namespace {

/// The widest a step reads well, in full-width characters.
constexpr int readable = 44;

QVBoxLayout *frame(QWidget *whole)
{
    auto *outer = new QHBoxLayout(whole);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *column = new QWidget;
    column->setMaximumWidth(em() * readable + 2 * space::Three);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(space::Three, space::Four, space::Three, space::Two);
    layout->setSpacing(space::One);
    outer->addStretch(1);
    outer->addWidget(column, 1000);
    outer->addStretch(1);
    return layout;
}

} // namespace

FirstRun::FirstRun(const Clock &clock, platform::KeyStore &keyStore, const Preferences &preferences, Plan plan,
                   QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keyStore(keyStore)
    , m_preferences(preferences)
    , m_plan(std::move(plan))
    , m_steps(new QStackedWidget)
    , m_clinic(new RadioButton(tr("健診機関・市区町村")))
    , m_count(makeText(TextRole::Hint, {}))
    , m_title(makeText(TextRole::Heading, {}))
    , m_back(makeButton(tr("もどる")))
    , m_next(makeButton(tr("つぎへ"), ButtonRole::Main))
    , m_message(new InlineMessage)
    , m_progress(new InlineProgress)
    , m_passphrase(new FirstRunPassphrase)
    , m_recovery(new FirstRunRecovery(keyStore))
    , m_family(new FirstRunFamily(clock.today(), preferences.speech()))
    , m_child(new FirstRunChild(clock.today(), preferences.speech()))
    , m_facility(new FirstRunFacility)
{
    QVBoxLayout *column = frame(this);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_steps, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    addPart(tr("ようこそ"), welcomePart());
    addPart(tr("合言葉をきめる"), m_passphrase);
    addPart(tr("復旧コードをしまう"), m_recovery);
    addPart(tr("家族のこと"), m_family);
    addPart(tr("赤ちゃん・子どものこと"), m_child);
    addPart(tr("施設のこと"), m_facility);
    // Enter in the last field leads on, not back.
    setTabOrder(m_next, m_back);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    connect(m_passphrase, &FirstRunPassphrase::entered, this, &FirstRun::next);
    connect(m_recovery, &FirstRunRecovery::entered, this, &FirstRun::next);
    // What was typed last may still be looked over: these only lead to the button.
    const auto toNext = [this] { m_next->setFocus(Qt::TabFocusReason); };
    connect(m_family, &FirstRunFamily::entered, this, toNext);
    connect(m_facility, &FirstRunFacility::entered, this, toNext);
    goTo(Welcome);
}

FirstRun::~FirstRun() = default;

void FirstRun::addPart(const QString &title, QWidget *part)
{
    m_titles.append(title);
    auto *page = new Page(Page::Wide);
    // The frame has margins already.
    page->widget()->layout()->setContentsMargins(0, space::Two, space::One, space::Two);
    page->column()->addWidget(part);
    page->column()->addStretch(1);
    page->setFocusProxy(part);
    m_steps->addWidget(page);
}

QWidget *FirstRun::welcomePart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    column->addWidget(makeText(
        TextRole::Body,
        tr("Oyako(親子手帳)は、妊娠から子育てまでの健診・予防接種・成長の記録と、いますることを1か所にまとめます。")));
    column->addWidget(
        makeText(TextRole::Body, tr("書いたことは、このPCの中だけに暗号にしてしまいます。登録もネットもいりません。")));
    column->addWidget(makeText(TextRole::Section, tr("ことば")));
    column->addWidget(languageChoice());
    column->addWidget(makeText(TextRole::Section, tr("つくる手帳")));
    column->addWidget(ownerChoice());
    column->addSpacing(space::Two);
    QPushButton *other = makeButton(tr("もう手帳をもっています"), ButtonRole::Link);
    connect(other, &QPushButton::clicked, this, &FirstRun::openOtherRequested);
    column->addWidget(other, 0, Qt::AlignLeft);
    return part;
}

QWidget *FirstRun::languageChoice()
{
    auto *choice = new QWidget;
    auto *languages = new QHBoxLayout(choice);
    languages->setContentsMargins(0, 0, 0, 0);
    languages->setSpacing(space::One);
    for (const text::Language language : text::languages()) {
        QPushButton *button = makeButton(text::ownName(language),
                                         language == m_preferences.language ? ButtonRole::Main : ButtonRole::Plain);
        connect(button, &QPushButton::clicked, this, [this, language] {
            Preferences changed = m_preferences;
            changed.language = language;
            Q_EMIT preferencesChanged(changed);
        });
        languages->addWidget(button);
    }
    languages->addStretch(1);
    return choice;
}

QWidget *FirstRun::ownerChoice()
{
    auto *choice = new QWidget;
    auto *row = new FlowRow(choice);
    QRadioButton *family = new RadioButton(tr("家族の手帳"));
    auto *group = new QButtonGroup(choice);
    for (QRadioButton *button : {family, m_clinic}) {
        group->addButton(button);
        row->addWidget(button);
    }
    (m_plan.forClinic ? m_clinic : family)->setChecked(true);
    connect(m_clinic, &QRadioButton::toggled, this, [this] { goTo(step()); });
    return choice;
}

bool FirstRun::isForClinic() const
{
    return m_clinic->isChecked();
}

QList<FirstRun::Step> FirstRun::steps() const
{
    return isForClinic() ? QList{Welcome, Facility, Passphrase, Recovery}
                         : QList{Welcome, Passphrase, Recovery, Family, Child};
}

FirstRun::Step FirstRun::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void FirstRun::goTo(Step step)
{
    const QList<Step> all = steps();
    m_message->clear();
    m_steps->setCurrentIndex(step);
    m_title->setText(m_titles.at(step));
    m_count->setText(tr("%1 / %2").arg(all.indexOf(step) + 1).arg(all.size()));
    // The book that was made is there: its code is shown once and cannot be gone back to.
    m_back->setVisible(step == Facility || step == Passphrase || step == Child);
    m_next->setText(step == Welcome ? tr("はじめる") : step == all.last() ? tr("手帳をひらく") : tr("つぎへ"));
    // Whoever shows this page gives it the keyboard, and so what leads on from here.
    setFocusProxy(step == Welcome ? static_cast<QWidget *>(m_next) : m_steps->currentWidget());
    setFocus();
}

void FirstRun::back()
{
    const QList<Step> all = steps();
    goTo(all.at(std::max<qsizetype>(0, all.indexOf(step()) - 1)));
}

bool FirstRun::accept()
{
    switch (step()) {
    case Welcome: return true;
    case Facility: return m_facility->accept();
    case Passphrase: return m_passphrase->accept();
    case Recovery: return m_recovery->accept() && becomeClinic();
    case Family: return m_family->accept();
    case Child: return m_child->accept();
    }
    return false;
}

void FirstRun::leave()
{
    const QList<Step> all = steps();
    if (step() == Passphrase) {
        makeBook();
        return;
    }
    if (step() == Recovery) {
        keepSystemKey();
    }
    if (step() != all.last()) {
        goTo(all.at(all.indexOf(step()) + 1));
    } else if (isForClinic()) {
        Q_EMIT finished();
    } else {
        saveFamily();
    }
}

void FirstRun::next()
{
    if (m_next->isEnabled() && accept()) {
        leave();
    }
}

void FirstRun::makeBook()
{
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    static_cast<void>(m_progress->start(tr("手帳をつくっています…")));
    auto secret = std::make_shared<store::Secret>(m_passphrase->secret());
    inBackground(
        this,
        [secret, plan = m_plan, id = makeId<BookId>(m_clock)]() -> Result<store::Store::Created> {
            store::CreateOptions options;
            options.book = id;
            options.passphrase.bytes = std::move(*secret);
            options.kdf = plan.kdf ? *plan.kdf : store::calibrateKdf(store::unlockSeconds, store::measureKdf);
            return store::Store::create(plan.folder, options);
        },
        [this](Result<store::Store::Created> made) { bookMade(std::move(made)); });
}

void FirstRun::bookMade(Result<store::Store::Created> made)
{
    m_progress->finish();
    m_next->setEnabled(true);
    m_back->setEnabled(true);
    if (!made) {
        complain(made.error());
        return;
    }
    m_passphrase->clear();
    showRecoveryCode(std::move(made->recoveryCode));
    m_book = std::make_unique<book::Book>(std::move(made->store), m_clock);
    m_recovery->offerKeyStore(!isForClinic());
    goTo(Recovery);
    // At once: whoever stops here finds a clinic's book and no family's.
    static_cast<void>(becomeClinic());
}

bool FirstRun::becomeClinic()
{
    if (!isForClinic() || m_isClinic) {
        return true;
    }
    const auto made = clinic::makeClinic(*m_book, m_facility->info(), m_facility->administrator());
    if (!made) {
        complain(made.error());
    }
    m_isClinic = made.has_value();
    return m_isClinic;
}

void FirstRun::showRecoveryCode(store::Secret code)
{
    m_recovery->setCode(std::move(code));
}

void FirstRun::keepSystemKey()
{
    if (!m_recovery->wantsKeyStore()) {
        return;
    }
    const auto key = m_book->store().replaceSystemKey();
    if (!key) {
        complain(key.error());
        return;
    }
    m_keyStore.write(m_book->id().toString(), key->view().toByteArray(),
                     [guard = QPointer<FirstRun>(this)](const Result<void> &written) {
                         if (guard && !written) {
                             guard->complain(written.error());
                         }
                     });
}

void FirstRun::saveFamily()
{
    const records::Person mother = m_family->mother();
    const QString name = mother.familyName.isEmpty() ? mother.givenName : mother.familyName;
    auto saved =
        m_book->setInfo({.name = tr("%1家の手帳").arg(name), .municipality = m_family->municipality(), .facility = {}});
    if (saved) {
        const auto changes =
            familyChanges(m_clock, mother, m_family->partner(), m_child->pregnancy(), m_child->child());
        const auto applied = m_book->apply(changes);
        saved = applied ? Result<void>() : fail(applied.error());
    }
    if (!saved) {
        complain(saved.error());
        return;
    }
    Q_EMIT finished();
}

void FirstRun::complain(const Error &error)
{
    m_message->say(InlineMessage::Tone::Attention, text::sentence(error));
}

} // namespace oyako::ui
