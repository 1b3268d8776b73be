// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/first_run_family.h"

#include "core/care/pregnancy_check.h"
#include "ui/text/remarks.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/municipality_field.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace oyako::ui {

namespace {

constexpr int mostFetuses = 5;
constexpr int daysAhead = 310; // as records::check() takes them; nearer ones that are odd are asked about
constexpr int yearsBack = 5;
constexpr int longestName = 200;

QLineEdit *nameLine()
{
    return makeLine({}, longestName);
}

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

} // namespace

FirstRunFamily::FirstRunFamily(const QDate &today, const text::Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_familyName(nameLine())
    , m_givenName(nameLine())
    , m_familyKana(nameLine())
    , m_givenKana(nameLine())
    , m_birthDate(new DateField({.today = today, .missingYear = calendar::MissingYear::NotAfterToday}, speech))
    , m_partnerName(nameLine())
    , m_municipality(new MunicipalityField)
    , m_nameRow(new FieldRow(tr("名"), m_givenName))
    , m_birthRow(new FieldRow(tr("生まれた日"), m_birthDate))
    , m_municipalityRow(
          new FieldRow(tr("市区町村"), m_municipality, tr("届出の名前や受けられる制度をえらぶためにつかいます")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    column->addWidget(
        makeText(TextRole::Body, tr("ここに書いたことは、届出や問診票にはじめから入ります。あとでいつでも直せます。")));
    column->addWidget(makeText(TextRole::Section, tr("お母さん(妊娠している人)")));
    column->addWidget(pair(new FieldRow(tr("姓"), m_familyName), m_nameRow));
    column->addWidget(
        pair(new FieldRow(tr("姓のふりがな"), m_familyKana), new FieldRow(tr("名のふりがな"), m_givenKana)));
    m_birthDate->setLimits(QDate(1900, 1, 1), today);
    column->addWidget(m_birthRow);
    column->addWidget(makeText(TextRole::Section, tr("パートナー(いれば)")));
    column->addWidget(new FieldRow(tr("パートナーの名前"), m_partnerName));
    column->addWidget(makeText(TextRole::Section, tr("すんでいるところ")));
    column->addWidget(m_municipalityRow);
    setFocusProxy(m_familyName);
    connect(ImeGuard::of(m_municipality->lineEdit()), &ImeGuard::entered, this, &FirstRunFamily::entered);
}

bool FirstRunFamily::accept()
{
    const bool named = !m_givenName->text().trimmed().isEmpty();
    m_nameRow->complain(named ? QString() : tr("よび名を入れてください"));
    m_birthRow->complain(m_birthDate->isAcceptable() ? QString() : tr("日づけをたしかめてください"));
    const bool placed = m_municipality->settle();
    m_municipalityRow->complain(placed ? QString() : MunicipalityField::complaint());
    if (!named) {
        m_givenName->setFocus();
    } else if (!m_birthDate->isAcceptable()) {
        m_birthDate->setFocus();
    } else if (!placed) {
        m_municipality->setFocus();
    }
    return named && m_birthDate->isAcceptable() && placed;
}

records::Person FirstRunFamily::mother() const
{
    records::Person person;
    person.familyName = m_familyName->text().trimmed();
    person.givenName = m_givenName->text().trimmed();
    person.familyKana = m_familyKana->text().trimmed();
    person.givenKana = m_givenKana->text().trimmed();
    person.role = records::Role::Mother;
    person.sex = records::Sex::Female;
    person.birthDate = m_birthDate->date().value_or(QDate());
    person.municipality = m_municipality->code();
    person.colour = 1;
    return person;
}

records::Person FirstRunFamily::partner() const
{
    records::Person person;
    const QString name = m_partnerName->text().trimmed();
    const QString family = m_familyName->text().trimmed();
    // 「山田 太郎」 and 「太郎」 both work; the family name is not written twice.
    const qsizetype blank = std::max(name.indexOf(QLatin1Char(' ')), name.indexOf(QChar(0x3000)));
    person.familyName = name.isEmpty() ? QString() : blank > 0 ? name.left(blank) : family;
    person.givenName = blank > 0 ? name.mid(blank + 1).trimmed() : name;
    person.role = records::Role::Partner;
    person.municipality = m_municipality->code();
    person.colour = 5;
    return person;
}

QString FirstRunFamily::municipality() const
{
    return m_municipality->code();
}

FirstRunChild::FirstRunChild(const QDate &today, const text::Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_speech(speech)
    , m_choice(new QButtonGroup(this))
    , m_parts(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    const QStringList words{tr("おなかに赤ちゃんがいる"), tr("もう生まれた子どもがいる"), tr("あとで書く")};
    for (int i = 0; i < words.size(); ++i) {
        auto *radio = new RadioButton(words.at(i));
        m_choice->addButton(radio, i);
        column->addWidget(radio);
    }
    m_parts->addWidget(expectingPart());
    m_parts->addWidget(bornPart());
    m_parts->addWidget(new QWidget);
    column->addSpacing(space::OneAndHalf);
    column->addWidget(m_parts);
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            m_parts->setCurrentIndex(id);
        }
    });
    m_choice->button(Expecting)->setChecked(true);
    setFocusProxy(m_choice->button(Expecting));
}

QWidget *FirstRunChild::expectingPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    m_dueDate = new DateField({.today = m_today, .missingYear = calendar::MissingYear::NotBeforeToday}, m_speech);
    m_dueDate->setLimits(m_today.addYears(-yearsBack), m_today.addDays(daysAhead));
    m_lastPeriod = new DateField({.today = m_today, .missingYear = calendar::MissingYear::NotAfterToday}, m_speech);
    m_lastPeriod->setLimits(m_today.addYears(-yearsBack), m_today);
    m_fetuses = new QComboBox;
    for (int i = 1; i <= mostFetuses; ++i) {
        m_fetuses->addItem(tr("%n人", "number of babies", i), i);
    }
    m_dueDateRow = new FieldRow(tr("病院で聞いた出産予定日"), m_dueDate);
    m_lastPeriodRow = new FieldRow(tr("最後の月経がはじまった日"), m_lastPeriod,
                                   tr("予定日をまだ聞いていなければ、こちらだけでだいじょうぶです"));
    column->addWidget(m_dueDateRow);
    column->addWidget(m_lastPeriodRow);
    auto *fetusRow = new FieldRow(tr("赤ちゃんの人数"), m_fetuses);
    m_fetuses->setFixedWidth(m_fetuses->sizeHint().width() + space::Three);
    column->addWidget(fetusRow);
    column->addStretch(1);
    connect(m_dueDate, &DateField::changed, this, &FirstRunChild::showDueDate);
    connect(m_lastPeriod, &DateField::changed, this, &FirstRunChild::showDueDate);
    return part;
}

QWidget *FirstRunChild::bornPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    m_childName = nameLine();
    m_childKana = nameLine();
    m_childBirth = new DateField({.today = m_today, .missingYear = calendar::MissingYear::NotAfterToday}, m_speech);
    m_childBirth->setLimits(QDate(1900, 1, 1), m_today);
    m_childSex = new QComboBox;
    m_childSex->addItem(tr("えらばない"), static_cast<int>(records::Sex::Unknown));
    m_childSex->addItem(tr("女の子"), static_cast<int>(records::Sex::Female));
    m_childSex->addItem(tr("男の子"), static_cast<int>(records::Sex::Male));
    m_childSex->setFixedWidth(m_childSex->sizeHint().width() + space::Three);
    m_childBirthRow = new FieldRow(tr("生まれた日"), m_childBirth);
    auto *name = new QVBoxLayout;
    name->setSpacing(space::Half);
    name->addWidget(pair(new FieldRow(tr("子どもの名"), m_childName), new FieldRow(tr("名のふりがな"), m_childKana)));
    name->addWidget(makeText(TextRole::Hint, tr("まだなければ空のままでだいじょうぶです")));
    column->addLayout(name);
    column->addWidget(m_childBirthRow);
    column->addWidget(new FieldRow(tr("性別"), m_childSex));
    column->addStretch(1);
    return part;
}

QDate FirstRunChild::dueDate() const
{
    if (const auto clinic = m_dueDate->date()) {
        return *clinic;
    }
    const auto lmp = m_lastPeriod->date();
    return lmp ? calendar::dueDateFromLmp(*lmp) : QDate();
}

void FirstRunChild::showDueDate()
{
    m_dueDateRow->complain({});
    const QDate due = dueDate();
    const auto age = calendar::gestationalAgeOn(m_today, due);
    m_dueDateRow->hint(
        age ? tr("きょうは%1です(予定日%2)").arg(text::gestation(*age, m_speech), text::date(due, m_speech))
            : QString());
}

/// A day that is odd is asked about once; going on a second time is the answer.
bool FirstRunChild::askedAboutDueDate()
{
    const QDate due = dueDate();
    const auto question = care::dueDateQuestion(due, m_today);
    if (!question || m_asked == due) {
        return true;
    }
    m_asked = due;
    m_dueDateRow->complain(text::dueDateQuestion(*question, due, m_speech) + QLatin1Char('\n') +
                           tr("このままでよければ、もう一度つぎへすすんでください。"));
    return false;
}

bool FirstRunChild::accept()
{
    if (m_choice->checkedId() == Expecting) {
        const bool readable = m_dueDate->isAcceptable() && m_lastPeriod->isAcceptable();
        const bool known = readable && dueDate().isValid();
        if (!known) {
            m_dueDateRow->complain(m_dueDate->isAcceptable() ? tr("どちらか1つの日を入れてください")
                                                             : tr("出産予定日を見なおすか、空けておいてください"));
            (m_dueDate->isAcceptable() && !m_lastPeriod->isAcceptable() ? m_lastPeriod : m_dueDate)->setFocus();
        }
        return known && askedAboutDueDate();
    }
    if (m_choice->checkedId() == Born) {
        const bool known = m_childBirth->date().has_value();
        m_childBirthRow->complain(known ? QString() : tr("生まれた日を入れてください"));
        if (!known) {
            m_childBirth->setFocus();
        }
        return known;
    }
    return true;
}

std::optional<records::Pregnancy> FirstRunChild::pregnancy() const
{
    if (m_choice->checkedId() != Expecting || !dueDate().isValid()) {
        return std::nullopt;
    }
    records::Pregnancy pregnancy;
    pregnancy.lastPeriod = m_lastPeriod->date().value_or(QDate());
    if (const auto clinic = m_dueDate->date()) {
        pregnancy.dueDates.append(
            {.date = *clinic, .basis = records::DueDateBasis::Other, .determinedOn = {}, .facility = {}});
    }
    pregnancy.fetuses = QList<records::Fetus>(m_fetuses->currentData().toInt());
    return pregnancy;
}

std::optional<records::Person> FirstRunChild::child() const
{
    if (m_choice->checkedId() != Born) {
        return std::nullopt;
    }
    records::Person child;
    child.givenName = m_childName->text().trimmed();
    child.givenKana = m_childKana->text().trimmed();
    child.role = records::Role::Child;
    child.birthDate = m_childBirth->date().value_or(QDate());
    child.sex = static_cast<records::Sex>(m_childSex->currentData().toInt());
    return child;
}

book::ChangeSet familyChanges(const Clock &clock, records::Person mother, records::Person partner,
                              const std::optional<records::Pregnancy> &pregnancy, std::optional<records::Person> child)
{
    book::ChangeSet changes(QStringLiteral("add"));
    const RecordId motherId = changes.add(clock, {}, mother);
    RecordId partnerId;
    if (!partner.givenName.isEmpty()) {
        partnerId = changes.add(clock, {}, std::move(partner));
    }
    if (pregnancy) {
        changes.add(clock, motherId, *pregnancy);
    }
    if (child) {
        child->familyName = mother.familyName;
        child->familyKana = mother.familyKana;
        child->municipality = mother.municipality;
        child->mother = motherId;
        child->partner = partnerId;
        changes.add(clock, {}, std::move(*child));
    }
    return changes;
}

} // namespace oyako::ui
