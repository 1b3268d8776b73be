// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/family/family_place.h"

#include "core/base/json_text.h"
#include "core/book/book.h"
#include "core/care/person_colour.h"
#include "core/clinic/search_words.h"
#include "core/records/any_record.h"
#include "ui/family/birth_fields.h"
#include "ui/text/errors.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/municipality_field.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace oyako::ui {

namespace {

constexpr int draftDelay = 1000; // milliseconds
const QString newSection = QStringLiteral("new");

QWidget *pair(QWidget *left, QWidget *right)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Two);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return both;
}

bool isClinic(const book::Book &book)
{
    return book.keepsAuditLog().value_or(false);
}

/// Those already in a family's book. A clinic has too many people to tell apart by colour or to read.
QList<book::Stored<records::Person>> othersOf(const book::Book &book)
{
    using Persons = QList<book::Stored<records::Person>>;
    return isClinic(book) ? Persons() : book.list<records::Person>().value_or(Persons());
}

template <class Value>
void addChoice(QComboBox *box, const QString &words, Value value)
{
    box->addItem(words, static_cast<int>(value));
}

} // namespace

FamilyPlace::FamilyPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_draftTimer(new QTimer(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_page = new Page(44);
    outer->addWidget(m_page);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftDelay);
    connect(m_draftTimer, &QTimer::timeout, this, &FamilyPlace::saveDraft);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &FamilyPlace::save);
}

FamilyPlace::~FamilyPlace()
{
    saveDraft();
}

QString FamilyPlace::title() const
{
    return !m_person.isEmpty() ? callName(m_stored) : isClinic(m_context.book) ? tr("人を登録") : tr("家族を追加");
}

QString FamilyPlace::help() const
{
    return tr("家族の名前や生まれた日を書くところです。ここに書いたことは、届出や問診票にはじめから入ります。とちゅうで"
              "とじても、書きかけはのこります。");
}

void FamilyPlace::open(const Destination &destination)
{
    openPerson(destination);
    // Queued: what had the keyboard before goes only later, and hands it to a field further down.
    QTimer::singleShot(0, m_page, [this] { m_page->verticalScrollBar()->setValue(0); });
}

void FamilyPlace::openPerson(const Destination &destination)
{
    saveDraft();
    m_person = destination.person;
    m_stored = {};
    m_version = 0;
    if (!m_person.isEmpty()) {
        if (const auto found = m_context.book.find<records::Person>(m_person)) {
            m_stored = found->value;
            m_version = found->version;
        }
    } else {
        m_stored = newPerson(destination);
    }
    build();
    fill(m_stored);
    // Who was searched for a moment ago goes before what was left lying.
    if (destination.section != newSection || destination.argument.isEmpty()) {
        restoreDraft();
    }
    m_dirty = false;
}

records::Person FamilyPlace::newPerson(const Destination &destination) const
{
    if (!isClinic(m_context.book)) {
        const bool isPartner = destination.argument == QLatin1String("partner");
        return {.familyName = usualFamilyName(), .role = isPartner ? records::Role::Partner : records::Role::Child};
    }
    const QString words = destination.section == newSection ? destination.argument : QString();
    records::Person person = clinic::personFromSearch(words, m_context.clock.today());
    person.municipality = m_context.book.info().value_or(book::Info()).municipality;
    return person;
}

void FamilyPlace::refresh()
{
    if (!m_dirty && !m_person.isEmpty()) {
        openPerson({.place = placeId, .person = m_person});
    }
}

void FamilyPlace::addStrip(QVBoxLayout *column)
{
    auto *strip = new PersonStrip(faceOf(m_stored, nullptr, m_context.clock.today(), m_context.speech()));
    column->addWidget(strip);
    if (m_stored.role != records::Role::Mother) {
        return;
    }
    const auto pregnancies = m_context.book.list<records::Pregnancy>(m_person);
    const bool isFirst = pregnancies && pregnancies->isEmpty();
    QPushButton *pregnancy = makeButton(isFirst ? tr("妊娠を書きはじめる") : tr("妊娠の記録を見る"));
    connect(pregnancy, &QPushButton::clicked, this, [this, isFirst] {
        m_context.navigator.go({.place = QStringLiteral("pregnancy"),
                                .person = m_person,
                                .argument = isFirst ? QStringLiteral("begin") : QString()});
    });
    strip->addAction(pregnancy);
}

bool FamilyPlace::isChild() const
{
    return m_role->currentData().toInt() == static_cast<int>(records::Role::Child);
}

void FamilyPlace::build()
{
    m_page->clear();
    QVBoxLayout *column = m_page->column();
    column->setSpacing(space::Two);
    if (m_person.isEmpty()) {
        column->addWidget(makeText(TextRole::Heading, title()));
        addWhoIsHere(column);
    } else {
        addStrip(column);
    }
    m_role = new QComboBox;
    addChoice(m_role, tr("子ども"), records::Role::Child);
    addChoice(m_role, tr("お母さん(妊娠している・していた人)"), records::Role::Mother);
    addChoice(m_role, tr("お父さん・パートナー"), records::Role::Partner);
    addChoice(m_role, tr("そのほかの家族"), records::Role::Other);
    m_sex = new QComboBox;
    addChoice(m_sex, tr("えらばない"), records::Sex::Unknown);
    addChoice(m_sex, tr("女"), records::Sex::Female);
    addChoice(m_sex, tr("男"), records::Sex::Male);
    for (QComboBox *box : {m_role, m_sex}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(3);
        connect(box, &QComboBox::activated, this, &FamilyPlace::scheduleDraft);
    }
    for (QLineEdit **edit : {&m_familyName, &m_givenName, &m_familyKana, &m_givenKana, &m_number, &m_phone, &m_address,
                             &m_allergies, &m_medicines}) {
        *edit = new QLineEdit;
        (*edit)->setMaxLength(500);
        ImeGuard::install(*edit);
        connect(*edit, &QLineEdit::textEdited, this, &FamilyPlace::scheduleDraft);
    }
    m_birthDate = new DateField({.today = m_context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                                m_context.speech());
    m_birthDate->setLimits(QDate(1900, 1, 1), m_context.clock.today());
    m_municipality = new MunicipalityField;
    m_birthRow = new FieldRow(tr("生まれた日"), m_birthDate);
    m_nameRow = new FieldRow(tr("名"), m_givenName);
    m_birth = new BirthFields;
    connect(m_birth, &BirthFields::changed, this, &FamilyPlace::scheduleDraft);
    connect(m_role, &QComboBox::currentIndexChanged, m_birth, [this] { m_birth->setVisible(isChild()); });
    m_message = new InlineMessage;
    m_draftNotice = new InlineMessage;
    column->addWidget(m_draftNotice);
    column->addWidget(pair(new FieldRow(tr("だれ"), m_role), new FieldRow(tr("性別"), m_sex)));
    column->addWidget(pair(new FieldRow(tr("姓"), m_familyName), m_nameRow));
    column->addWidget(
        pair(new FieldRow(tr("姓のふりがな"), m_familyKana), new FieldRow(tr("名のふりがな"), m_givenKana)));
    column->addWidget(m_birthRow);
    column->addWidget(m_birth);
    auto *number = new FieldRow(tr("こちらでの番号"), m_number);
    number->setVisible(isClinic(m_context.book));
    column->addWidget(pair(new FieldRow(tr("電話"), m_phone), number));
    column->addWidget(new FieldRow(tr("市区町村"), m_municipality));
    column->addWidget(new FieldRow(tr("そのあとの住所"), m_address));
    column->addWidget(pair(new FieldRow(tr("アレルギー"), m_allergies), new FieldRow(tr("飲んでいる薬"), m_medicines)));
    column->addWidget(m_message);
    addButtons(column);
    m_page->setFocusProxy(m_givenName);
    setFocusProxy(m_page);
}

void FamilyPlace::addButtons(QVBoxLayout *column)
{
    QPushButton *saveButton = makeButton(m_person.isEmpty() ? tr("追加する") : tr("保存する"), ButtonRole::Main);
    QPushButton *away = makeButton(tr("やめる"));
    saveButton->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    connect(saveButton, &QPushButton::clicked, this, &FamilyPlace::save);
    connect(away, &QPushButton::clicked, this, &FamilyPlace::leave);
    auto *row = new FlowRow;
    row->addWidget(saveButton);
    row->addWidget(away);
    column->addLayout(row);
}

void FamilyPlace::leave()
{
    m_draftTimer->stop();
    m_dirty = false;
    static_cast<void>(m_context.book.dropDraft(draftKey()));
    m_context.navigator.back();
}

void FamilyPlace::fill(const records::Person &person)
{
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(person.role)));
    m_sex->setCurrentIndex(m_sex->findData(static_cast<int>(person.sex)));
    m_familyName->setText(person.familyName);
    m_givenName->setText(person.givenName);
    m_familyKana->setText(person.familyKana);
    m_givenKana->setText(person.givenKana);
    m_birthDate->setDate(person.birthDate.isValid() ? std::optional(person.birthDate) : std::nullopt);
    m_birth->setChild(person);
    m_birth->setVisible(isChild());
    m_phone->setText(person.phone);
    m_number->setText(person.patientNumber);
    m_address->setText(person.address);
    m_allergies->setText(person.allergies);
    m_medicines->setText(person.medicines);
    m_municipality->setCode(person.municipality);
    connect(m_birthDate, &DateField::changed, this, &FamilyPlace::scheduleDraft, Qt::UniqueConnection);
    connect(m_municipality, &MunicipalityField::changed, this, &FamilyPlace::scheduleDraft, Qt::UniqueConnection);
}

records::Person FamilyPlace::typed() const
{
    records::Person person = m_stored;
    person.role = static_cast<records::Role>(m_role->currentData().toInt());
    person.sex = static_cast<records::Sex>(m_sex->currentData().toInt());
    person.familyName = m_familyName->text();
    person.givenName = m_givenName->text();
    person.familyKana = m_familyKana->text();
    person.givenKana = m_givenKana->text();
    person.birthDate = m_birthDate->date().value_or(QDate());
    if (isChild()) {
        m_birth->write(m_stored, person);
    }
    person.phone = m_phone->text();
    person.patientNumber = m_number->text();
    person.address = m_address->text();
    person.allergies = m_allergies->text();
    person.medicines = m_medicines->text();
    person.municipality = m_municipality->code();
    return person;
}

bool FamilyPlace::accept()
{
    const bool child = isChild();
    const bool named = child || !m_givenName->text().trimmed().isEmpty() || !m_familyName->text().trimmed().isEmpty();
    const bool born = m_birthDate->isAcceptable() && (!child || m_birthDate->date());
    m_nameRow->complain(named ? QString() : tr("名前を入れてください"));
    m_birthRow->complain(born ? QString() : tr("生まれた日を入れてください"));
    if (!named) {
        m_givenName->setFocus();
    } else if (!born) {
        m_birthDate->setFocus();
    }
    return named && born && (!child || m_birth->accept());
}

void FamilyPlace::addWhoIsHere(QVBoxLayout *column)
{
    const auto persons = othersOf(m_context.book);
    if (persons.isEmpty()) {
        return;
    }
    auto *row = new FlowRow;
    row->addWidget(makeText(TextRole::Hint, tr("もう書いてある人を直す:")));
    for (const auto &person : persons) {
        QPushButton *there = makeButton(callName(person.value), ButtonRole::Link);
        connect(there, &QPushButton::clicked, this,
                [this, id = person.id] { m_context.navigator.go({.place = placeId, .person = id}); });
        row->addWidget(there);
    }
    column->addLayout(row);
}

QString FamilyPlace::usualFamilyName() const
{
    const auto persons = othersOf(m_context.book);
    const auto child = std::find_if(persons.cbegin(), persons.cend(), [](const auto &person) {
        return person.value.role == records::Role::Child && !person.value.familyName.isEmpty();
    });
    const auto named = std::find_if(persons.cbegin(), persons.cend(),
                                    [](const auto &person) { return !person.value.familyName.isEmpty(); });
    return child != persons.cend() ? child->value.familyName
                                   : (named != persons.cend() ? named->value.familyName : QString());
}

int FamilyPlace::nextColour() const
{
    QList<int> colours;
    const auto others = othersOf(m_context.book);
    for (const auto &other : others) {
        colours << other.value.colour;
    }
    return care::nextPersonColour(colours);
}

void FamilyPlace::save()
{
    if (!accept()) {
        return;
    }
    records::Person person = typed();
    Result<void> saved;
    RecordId newPerson;
    if (m_person.isEmpty()) {
        person.colour = nextColour();
        const auto added = m_context.book.add({}, person);
        saved = added ? Result<void>() : fail(added.error());
        newPerson = added.value_or(RecordId());
    } else {
        const auto changed = m_context.book.edit(book::Stored<records::Person>{m_person, m_person, m_version, person});
        saved = changed ? Result<void>() : fail(changed.error());
    }
    if (!saved) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(saved.error()));
        return;
    }
    m_draftTimer->stop();
    m_dirty = false;
    static_cast<void>(m_context.book.dropDraft(draftKey()));
    m_context.navigator.sayWithUndo(m_person.isEmpty() ? tr("%1を追加しました").arg(callName(person))
                                                       : tr("保存しました"));
    if (m_person.isEmpty()) {
        goToAdded(newPerson);
    } else {
        refresh();
    }
}

void FamilyPlace::goToAdded(const RecordId &person)
{
    // A clinic registers a child to see it: the sheet is what comes next.
    const QString pageOfChild = isClinic(m_context.book) ? QStringLiteral("desk") : QStringLiteral("child");
    m_context.navigator.go({.place = isChild() ? pageOfChild : QString(placeId), .person = person});
}

QString FamilyPlace::draftKey() const
{
    return QStringLiteral("family/") + m_person.toString();
}

void FamilyPlace::scheduleDraft()
{
    m_dirty = true;
    m_draftTimer->start();
}

void FamilyPlace::saveDraft()
{
    m_draftTimer->stop();
    if (!m_dirty || !m_role) {
        return;
    }
    const QJsonObject content = records::toJson(records::AnyRecord(typed()));
    static_cast<void>(m_context.book.saveDraft(draftKey(), json::compact(content)));
}

void FamilyPlace::restoreDraft()
{
    const auto draft = m_context.book.draft(draftKey());
    if (!draft || !*draft) {
        return;
    }
    const auto record = records::fromJson(records::Kind::Person, QJsonDocument::fromJson((*draft)->content).object());
    if (record) {
        fill(std::get<records::Person>(*record));
        m_draftNotice->say(InlineMessage::Tone::Calm, tr("書きかけがのこっていました。まだ保存していません。"));
    }
}

} // namespace oyako::ui
