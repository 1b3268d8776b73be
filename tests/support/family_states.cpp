// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/family_states.h"

#include "core/care/birth.h"
#include "core/care/demonstration_child.h"

#include <QRandomGenerator>

namespace oyako::test {

namespace {

using namespace records;

constexpr int daysOfPregnancy = 280;

/// One step after another; the first failure stays.
class Story final {
public:
    explicit Story(book::Book &book)
        : m_book(book)
    {
        m_mother = add({}, Person{.familyName = QStringLiteral("佐藤"),
                                  .givenName = QStringLiteral("葵"),
                                  .familyKana = QStringLiteral("さとう"),
                                  .givenKana = QStringLiteral("あおい"),
                                  .role = Role::Mother,
                                  .birthDate = today().addYears(-31)});
    }

    [[nodiscard]] QDate today() const { return m_book.clock().today(); }

    RecordId pregnancy(int days, int fetuses)
    {
        const QDate start = today().addDays(-days);
        Pregnancy pregnancy;
        pregnancy.lastPeriod = start;
        pregnancy.dueDates = {{start.addDays(daysOfPregnancy), DueDateBasis::CrownRumpLength, start.addDays(66), {}}};
        pregnancy.confirmedOn = start.addDays(50);
        pregnancy.fetuses = QList<Fetus>(fetuses);
        return add(m_mother, pregnancy);
    }

    void end(const RecordId &pregnancy, const QList<care::Delivery> &deliveries)
    {
        if (m_done) {
            const auto changes = care::deliver(m_book, pregnancy, deliveries);
            keep(changes ? m_book.apply(*changes) : Result<book::ChangeId>(fail(changes.error())));
        }
    }

    void child(const QString &name, const QString &kana, const QDate &birth, int colour)
    {
        book::ChangeSet changes(QStringLiteral("add"));
        QRandomGenerator random(1);
        care::addDemonstrationChild(changes, m_book.clock(), random,
                                    {.familyName = QStringLiteral("佐藤"),
                                     .familyKana = QStringLiteral("さとう"),
                                     .givenName = name,
                                     .givenKana = kana,
                                     .sex = Sex::Female,
                                     .birthDate = birth,
                                     .colour = colour,
                                     .mother = m_mother});
        keep(m_book.apply(changes));
    }

    [[nodiscard]] Result<void> done() const { return m_done; }

private:
    RecordId add(const RecordId &person, const AnyRecord &value)
    {
        const auto added = m_book.add(person, value);
        keep(added);
        return added.value_or(RecordId());
    }

    template <class Answer>
    void keep(const Result<Answer> &answer)
    {
        if (m_done && !answer) {
            m_done = fail(answer.error());
        }
    }

    book::Book &m_book;
    RecordId m_mother;
    Result<void> m_done;
};

Result<void> expecting(book::Book &book)
{
    Story story(book);
    story.pregnancy(24 * 7 + 3, 1);
    return story.done();
}

Result<void> newbornTwins(book::Book &book)
{
    Story story(book);
    const RecordId pregnancy = story.pregnancy(37 * 7 + 12, 2);
    const QDate birth = story.today().addDays(-12);
    const auto born = [&birth](int fetus, const char *name, int grams) {
        return care::Delivery{.fetus = fetus,
                              .date = birth,
                              .sex = Sex::Male,
                              .givenName = QString::fromUtf8(name),
                              .weight = Mass::fromGrams(grams)};
    };
    story.end(pregnancy, {born(1, "蓮", 2450), born(2, "湊", 2380)});
    return story.done();
}

Result<void> eighteenMonths(book::Book &book)
{
    Story story(book);
    story.child(QStringLiteral("陽菜"), QStringLiteral("ひな"), story.today().addMonths(-18).addDays(-4), 1);
    return story.done();
}

Result<void> threeChildren(book::Book &book)
{
    Story story(book);
    story.child(QStringLiteral("陽菜"), QStringLiteral("ひな"), story.today().addMonths(-70), 1);
    story.child(QStringLiteral("凛"), QStringLiteral("りん"), story.today().addMonths(-30), 2);
    story.child(QStringLiteral("芽依"), QStringLiteral("めい"), story.today().addDays(-20), 3);
    return story.done();
}

Result<void> afterALoss(book::Book &book)
{
    Story story(book);
    const RecordId pregnancy = story.pregnancy(20 * 7, 1);
    story.end(pregnancy, {care::Delivery{.outcome = Outcome::Stillbirth, .date = story.today().addDays(-9)}});
    return story.done();
}

} // namespace

QList<FamilyState> familyStates()
{
    return {{QStringLiteral("expecting"), expecting},
            {QStringLiteral("newborn-twins"), newbornTwins},
            {QStringLiteral("18-months"), eighteenMonths},
            {QStringLiteral("three-children"), threeChildren},
            {QStringLiteral("after-a-loss"), afterALoss},
            {QStringLiteral("empty"), [](book::Book &) { return Result<void>(); }}};
}

} // namespace oyako::test
