// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/programmes_section.h"

#include "core/base/files.h"
#include "ui/programs/programme_card.h"
#include "ui/programs/programme_import.h"
#include "ui/text/errors.h"
#include "ui/text/programs.h"
#include "ui/widgets/beside_book.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>

namespace oyako::ui {

using programs::MatchGroup;
using programs::ProgrammeMatch;

namespace {

constexpr qsizetype shownAtFirst = 20;
/// Longer lists are read beside the window.
constexpr qsizetype readInAMoment = 1000;

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool holds(const programs::Programme &programme, const QString &wanted)
{
    const QStringList texts{programme.id, programme.name, programme.localName, programme.summary,
                            programme.description};
    return std::any_of(texts.cbegin(), texts.cend(),
                       [&](const QString &text) { return folded(text).contains(wanted); });
}

} // namespace

ProgrammesSection::ProgrammesSection(const Context &context, QWidget *parent)
    : ProgramsSection(context, parent)
    , m_search(new QLineEdit)
    , m_group(new QComboBox)
    , m_import(new ProgrammeImport(context))
    , m_reading(makeText(TextRole::Hint, tr("制度を読んでいます…")))
    , m_limit(shownAtFirst)
{
    ImeGuard::install(m_search);
    m_search->setPlaceholderText(tr("制度をさがす"));
    m_search->setAccessibleName(tr("制度をさがす"));
    m_search->setClearButtonEnabled(true);
    m_group->setAccessibleName(tr("どの制度を見る"));
    for (const MatchGroup group : {MatchGroup::Possible, MatchGroup::AgeUnknown, MatchGroup::NotFor}) {
        m_group->addItem(text::matchGroupName(group), static_cast<int>(group));
    }
    auto *row = new QVBoxLayout;
    row->setSpacing(space::One);
    row->addWidget(m_search);
    row->addWidget(m_group, 0, Qt::AlignLeft);
    column()->addLayout(row);
    column()->addWidget(m_import);
    column()->addWidget(m_reading);
    m_reading->hide();
    m_firstCard = column()->count();
    const auto begin = [this] {
        m_limit = shownAtFirst;
        refresh();
    };
    connect(m_import, &ProgrammeImport::taken, this, [this] {
        // The button that was pressed has gone.
        if (!window()->focusWidget()) {
            (m_search->isVisible() ? static_cast<QWidget *>(m_search) : m_import)->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, begin);
    connect(m_group, &QComboBox::currentIndexChanged, this, begin);
}

void ProgrammesSection::open(const Destination &destination)
{
    m_sought = destination.argument;
    refresh();
    seek();
}

void ProgrammesSection::seek()
{
    for (const programs::Programme &programme : std::as_const(m_shelf.programmes)) {
        if (programme.id == m_sought) {
            m_search->setText(programme.id);
        }
    }
}

void ProgrammesSection::openFile(const QString &path)
{
    m_import->openFile(path);
}

void ProgrammesSection::load()
{
    const auto lists = context().book.list<records::ProgrammeList>();
    QString digests;
    qsizetype programmes = 0;
    for (const auto &list : lists.value_or(QList<book::Stored<records::ProgrammeList>>())) {
        digests += list.value.sha256;
        programmes += list.value.count;
    }
    if (digests == m_loaded || (!m_loading.isEmpty() && digests == m_loading)) {
        return;
    }
    if (programmes <= readInAMoment) {
        keep(digests, care::programmesOf(context().book));
        return;
    }
    m_loading = digests;
    m_reading->show();
    besideBook(
        this, context().book, [](const book::Book &beside) { return care::programmesOf(beside); },
        [this, digests](Result<care::ProgrammeShelf> shelf) {
            m_loading.clear();
            m_reading->hide();
            keep(digests, std::move(shelf));
            refresh();
            seek();
        });
}

void ProgrammesSection::keep(const QString &digests, Result<care::ProgrammeShelf> shelf)
{
    m_loaded = digests;
    if (shelf) {
        m_shelf = std::move(*shelf);
    } else {
        context().navigator.say(text::sentence(shelf.error()));
    }
}

void ProgrammesSection::refresh()
{
    load();
    clearFrom(m_firstCard);
    m_search->setVisible(!m_shelf.programmes.isEmpty());
    m_group->setVisible(!m_shelf.programmes.isEmpty());
    if (m_shelf.programmes.isEmpty()) {
        return;
    }
    addBanner();
    showMatches();
    addExport();
}

void ProgrammesSection::addBanner()
{
    for (const auto &list : std::as_const(m_shelf.lists)) {
        if (programs::isStale(list.value.snapshot, context().clock.today())) {
            const QString day =
                list.value.snapshot.isValid() ? text::date(list.value.snapshot, context().speech()) : tr("日付不明");
            column()->addWidget(new InlineMessage(
                InlineMessage::Tone::Attention,
                tr("この一覧は半年より前のものです(%1)。新しい一覧があれば取り込んでください。").arg(day)));
        }
    }
}

QList<ProgrammeMatch> ProgrammesSection::matches() const
{
    const auto family = care::matchedFamilyOf(context().book);
    return family ? programs::matchProgrammes(m_shelf.programmes, *family, context().clock.today())
                  : QList<ProgrammeMatch>();
}

QList<ProgrammeMatch> ProgrammesSection::wanted(QList<ProgrammeMatch> all) const
{
    const QString searched = folded(m_search->text()).trimmed();
    const auto group = static_cast<MatchGroup>(m_group->currentData().toInt());
    all.removeIf([&](const ProgrammeMatch &match) {
        return searched.isEmpty() ? match.group != group : !holds(*match.programme, searched);
    });
    // A search goes through everything; what may be for the family comes first.
    std::stable_sort(all.begin(), all.end(),
                     [](const ProgrammeMatch &a, const ProgrammeMatch &b) { return a.group < b.group; });
    return all;
}

void ProgrammesSection::nameGroups(const QList<ProgrammeMatch> &all)
{
    for (int i = 0; i < m_group->count(); ++i) {
        const auto group = static_cast<MatchGroup>(m_group->itemData(i).toInt());
        const auto number = std::count_if(all.cbegin(), all.cend(),
                                          [group](const ProgrammeMatch &match) { return match.group == group; });
        m_group->setItemText(i, tr("%1(%2件)").arg(text::matchGroupName(group)).arg(number));
    }
}

void ProgrammesSection::showMatches()
{
    const QList<ProgrammeMatch> all = matches();
    nameGroups(all);
    const QList<ProgrammeMatch> found = wanted(all);
    const bool isEmptyGroup = found.isEmpty() && m_search->text().trimmed().isEmpty();
    column()->addWidget(
        makeText(TextRole::Hint,
                 isEmptyGroup ? tr("この一覧には、ここに入る制度がありません。上の欄で、ほかの分け方も見られます。")
                              : tr("%n件", nullptr, static_cast<int>(found.size()))));
    QStringList shown;
    for (const ProgrammeMatch &match : found.first(std::min(found.size(), m_limit))) {
        addCard(match);
        shown.append(match.programme->id);
    }
    count(shown, care::ProgrammeEvent::Shown);
    if (found.size() > m_limit) {
        QPushButton *more = makeButton(tr("あと%1件を見る").arg(found.size() - m_limit), ButtonRole::Quiet);
        connect(
            more, &QPushButton::clicked, this,
            [this] {
                m_limit += shownAtFirst;
                refresh();
            },
            Qt::QueuedConnection);
        column()->addWidget(more, 0, Qt::AlignLeft);
    }
}

QStringList ProgrammesSection::childrenOf(const ProgrammeMatch &match) const
{
    const auto persons = context().book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    QStringList living;
    for (const auto &person : persons) {
        const bool isChild = person.value.role == records::Role::Child && !person.value.deathDate.isValid();
        if (isChild && person.value.birthDate.isValid()) {
            living.append(callName(person.value));
        }
    }
    QStringList names;
    for (const qsizetype place : match.children) {
        names.append(living.value(place));
    }
    return names;
}

QString ProgrammesSection::creditOf(const programs::Programme &programme) const
{
    qsizetype place = &programme - m_shelf.programmes.constData();
    for (const auto &list : m_shelf.lists) {
        if (place < list.value.count) {
            return list.value.credit;
        }
        place -= list.value.count;
    }
    return {};
}

void ProgrammesSection::addCard(const ProgrammeMatch &match)
{
    auto *card = new ProgrammeCard(match, childrenOf(match), creditOf(*match.programme), context().speech());
    const QString id = match.programme->id;
    connect(card, &ProgrammeCard::opened, this, [this, id] { count({id}, care::ProgrammeEvent::Opened); });
    connect(card, &ProgrammeCard::linkRequested, this, [this, id](const QString &address) {
        count({id}, care::ProgrammeEvent::Acted);
        QDesktopServices::openUrl(QUrl(address));
    });
    connect(
        card, &ProgrammeCard::applyRequested, this,
        [this, id, name = match.programme->name] {
            count({id}, care::ProgrammeEvent::Acted);
            context().navigator.go({.place = QStringLiteral("programs"),
                                    .section = QStringLiteral("applications"),
                                    .argument = QLatin1String("new:") + name});
        },
        Qt::QueuedConnection);
    column()->addWidget(card);
}

void ProgrammesSection::count(const QStringList &ids, care::ProgrammeEvent event)
{
    const auto done = care::countProgrammes(context().book, ids, event);
    if (!done) {
        context().navigator.say(text::sentence(done.error()));
    }
}

void ProgrammesSection::addExport()
{
    QPushButton *save = makeButton(tr("見た回数を保存…"), ButtonRole::Quiet);
    save->setToolTip(tr("制度ごとに、出した・開いた・使った回数だけの表です。家族のことは入りません。"));
    connect(save, &QPushButton::clicked, this, &ProgrammesSection::saveCounts);
    column()->addWidget(save, 0, Qt::AlignLeft);
}

void ProgrammesSection::saveCounts()
{
    const QFileDialog *dialog = openSaveDialog(this, tr("見た回数を保存"), QStringLiteral("CSV (*.csv)"),
                                               tr("制度を見た回数") + QLatin1String(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto bytes = care::writeProgrammeCounts(context().book);
        const auto saved = bytes ? files::replace(path, *bytes) : Result<void>(fail(bytes.error()));
        context().navigator.say(saved ? tr("保存しました") : text::sentence(saved.error()));
    });
}

} // namespace oyako::ui
