// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/record_pages.h"

#include "core/calendar/gestational_age.h"
#include "core/care/printed_vaccine.h"
#include "core/records/sensitive_findings.h"

#include <QRegularExpression>

#include <algorithm>

namespace oyako::pages {

using namespace records;
using book::Stored;

namespace {

constexpr double gramsPerKilogram = 1000;
constexpr double millimetresPerCentimetre = 10;

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

/// The values measured at one visit, as printed.
class Measured {
public:
    Measured(const QList<Stored<Measurement>> &all, const RecordId &checkup)
    {
        for (const auto &measurement : all) {
            if (measurement.value.checkup == checkup) {
                m_values.insert(measurement.value.type, measurement.value);
            }
        }
    }

    [[nodiscard]] QString divided(MeasurementKind kind, double by) const
    {
        const auto found = m_values.constFind(kind);
        return found == m_values.cend() ? QString() : number(found->value / by, 1);
    }
    [[nodiscard]] QString pressure() const
    {
        const auto found = m_values.constFind(MeasurementKind::BloodPressure);
        return found == m_values.cend()
                   ? QString()
                   : number(found->value, 0) + QLatin1Char('/') + number(found->second.value_or(0), 0);
    }
    [[nodiscard]] QString haemoglobin() const
    {
        const QString value = divided(MeasurementKind::Haemoglobin, 1);
        return value.isEmpty() ? QString() : QStringLiteral("Hb %1 g/dL").arg(value);
    }

private:
    QMap<MeasurementKind, Measurement> m_values;
};

QString joined(QStringList parts, const QString &mark)
{
    parts.removeAll(QString());
    return parts.join(mark);
}

/// Signs as people write them; the forms keep codes.
QString signOf(const QString &found)
{
    static const QHash<QString, QString> signsByCode{{QStringLiteral("neg"), QStringLiteral("−")},
                                                     {QStringLiteral("-"), QStringLiteral("−")},
                                                     {QStringLiteral("trace"), QStringLiteral("±")},
                                                     {QStringLiteral("1+"), QStringLiteral("+")},
                                                     {QStringLiteral("2+"), QStringLiteral("++")}};
    return signsByCode.value(found, found);
}

AntenatalVisit visitOf(const Stored<Checkup> &stored, const Measured &measured, const QDate &dueDate,
                       const FormPrint &print)
{
    static const QStringList placed{QStringLiteral("oedema"), QStringLiteral("urineProtein"),
                                    QStringLiteral("urineSugar"), QStringLiteral("otherTests")};
    const Checkup &checkup = stored.value;
    const auto finding = [&checkup](int index) { return checkup.findings.value(placed.at(index)); };
    const auto age = calendar::gestationalAgeOn(checkup.date, dueDate);
    QStringList others{measured.haemoglobin(), finding(3)};
    for (auto it = checkup.findings.cbegin(); it != checkup.findings.cend(); ++it) {
        const bool leftOut = placed.contains(it.key()) || (!print.withSensitive && isSensitiveFinding(it.key()));
        others << (leftOut ? QString() : it.key() + QLatin1Char(' ') + it.value());
    }
    return {.date = printedDate(checkup.date, print).replace(QChar(0x5E74), QStringLiteral("年\n")),
            .gestationalAge = age ? QStringLiteral("%1週%2日").arg(age->weeks()).arg(age->daysOfWeek()) : QString(),
            .fundalHeight = measured.divided(MeasurementKind::FundalHeight, millimetresPerCentimetre),
            .girth = measured.divided(MeasurementKind::AbdominalGirth, millimetresPerCentimetre),
            .weight = measured.divided(MeasurementKind::Weight, gramsPerKilogram),
            .bloodPressure = measured.pressure(),
            .oedema = signOf(finding(0)),
            .protein = signOf(finding(1)),
            .sugar = signOf(finding(2)),
            .otherTests = joined(others, QStringLiteral("、")),
            .instructions = joined({checkup.instructions, checkup.result, checkup.note}, QStringLiteral("、")),
            .facility = joined({checkup.facility, checkup.examiner}, QStringLiteral("\n"))};
}

/// The printed label of the n-th dose, counted from 1; "7回" where the book prints no line for it.
QString doseLabel(const QString &vaccine, int dose)
{
    const QList<VaccinationGroup> printed = printedVaccinations();
    for (const VaccinationGroup &group : printed) {
        if (group.vaccine == vaccine && dose >= 1 && dose <= group.lines.size()) {
            return group.lines.at(dose - 1).dose;
        }
    }
    return QStringLiteral("%1回").arg(dose);
}

class DoseLines {
public:
    explicit DoseLines(const FormPrint &print)
        : m_print(print)
    {
    }

    void add(const Vaccination &dose, const QString &remark = {})
    {
        const auto known = care::printedVaccine(dose.vaccine);
        const QString name = known ? known->name : dose.product.isEmpty() ? dose.vaccine : dose.product;
        const int count = dose.doseNumber.value_or(++m_counts[name]);
        const QString kind = known ? known->product : QString();
        const QString product = !known || dose.product.isEmpty() ? kind : dose.product;
        const QString amount = dose.amountMl ? QStringLiteral("%1 mL").arg(*dose.amountMl) : QString();
        group(name).lines << VaccinationLine{
            .dose = doseLabel(name, count),
            .date = compactDate(dose.date, m_print),
            .product = joined({dose.manufacturer, product}, QStringLiteral(" ")),
            .lot = dose.lotNumber,
            .injector = joined({dose.injector, dose.facility}, QStringLiteral("\n")),
            .note = joined({dose.site, dose.route, amount, remark, dose.note}, QStringLiteral("\n"))};
    }
    [[nodiscard]] const QList<VaccinationGroup> &groups() const { return m_groups; }

private:
    VaccinationGroup &group(const QString &name)
    {
        const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                        [&name](const VaccinationGroup &one) { return one.vaccine == name; });
        if (found != m_groups.end()) {
            return *found;
        }
        m_groups << VaccinationGroup{name, {}};
        return m_groups.last();
    }

    const FormPrint &m_print;
    QHash<QString, int> m_counts;
    QList<VaccinationGroup> m_groups;
};

/// The days of a pregnancy.
struct Term {
    QDate first;
    QDate last;

    [[nodiscard]] bool holds(const QDate &day) const { return first.isValid() && first <= day && day <= last; }
};

constexpr int longestTerm = 42 * 7; // days: 42 weeks

/// As the book knows the pregnancy, else counted back from the birth.
Term termOf(const book::Book &book, const RecordId &child, const RecordId &pregnancy)
{
    const auto known = book.find<Pregnancy>(pregnancy);
    if (known && gestationStart(known->value).isValid()) {
        const QDate first = gestationStart(known->value);
        const QDate end = endOf(known->value);
        return {first, end.isValid() ? end : first.addDays(longestTerm)};
    }
    const auto person = book.find<Person>(child);
    const QDate birth = person ? person->value.birthDate : QDate();
    return {birth.addDays(-longestTerm), birth};
}

} // namespace

QString printedDate(const QDate &date, const FormPrint &print)
{
    if (!date.isValid() || !print.words.japaneseDates) {
        return date.toString(Qt::ISODate);
    }
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString compactDate(const calendar::PartialDate &date, const FormPrint &print)
{
    QString text = date.toString();
    if (print.words.japaneseDates) {
        static const QRegularExpression leadingZero(QStringLiteral("-0?"));
        text.replace(leadingZero, QStringLiteral("/"));
    }
    return date.isUnknown() ? QString() : text;
}

Result<AntenatalPage> antenatalPageOf(const book::Book &book, const RecordId &mother, const RecordId &pregnancy,
                                      const FormPrint &print)
{
    AntenatalPage page{.name = print.name, .birthDate = print.birthDate};
    const auto stored = book.find<Pregnancy>(pregnancy);
    if (!stored) {
        return page;
    }
    const auto checkups = book.list<Checkup>(mother);
    const auto measurements = book.list<Measurement>(mother);
    if (!checkups || !measurements) {
        return fail(checkups ? measurements.error() : checkups.error());
    }
    const QDate due = currentDueDate(stored->value);
    page.dueDate = printedDate(due, print);
    if (stored->value.weightBefore) {
        page.weightBefore = number(static_cast<double>(stored->value.weightBefore->grams()) / gramsPerKilogram, 1);
    }
    for (const auto &checkup : *checkups) {
        if (checkup.value.type == CheckupKind::Antenatal && checkup.value.pregnancy == pregnancy) {
            page.visits << visitOf(checkup, Measured(*measurements, checkup.id), due, print);
        }
    }
    return page;
}

Result<VaccinationPage> vaccinationPageOf(const book::Book &book, const RecordId &person, const RecordId &mother,
                                          const RecordId &pregnancy, const FormPrint &print)
{
    VaccinationPage page{.name = print.name, .birthDate = print.birthDate, .edition = print.edition};
    DoseLines lines(print);
    const auto own = person.isEmpty() ? Result<QList<Stored<Vaccination>>>({}) : book.list<Vaccination>(person);
    const auto hers = mothersDosesFor(book, person, mother, pregnancy, print);
    if (!own || !hers) {
        return fail(own ? hers.error() : own.error());
    }
    for (const auto &dose : *own) {
        lines.add(dose.value);
    }
    page.groups = lines.groups() + *hers;
    return page;
}

Result<QList<VaccinationGroup>> mothersDosesFor(const book::Book &book, const RecordId &child, const RecordId &mother,
                                                const RecordId &pregnancy, const FormPrint &print)
{
    const auto doses = mother.isEmpty() ? Result<QList<Stored<Vaccination>>>({}) : book.list<Vaccination>(mother);
    if (!doses) {
        return fail(doses.error());
    }
    DoseLines lines(print);
    const Term term = termOf(book, child, pregnancy);
    for (const auto &stored : *doses) {
        Vaccination dose = stored.value;
        const bool isNamed = !pregnancy.isEmpty() && dose.pregnancy == pregnancy;
        if (isNamed ||
            (dose.pregnancy.isEmpty() && dose.vaccine == care::maternalRsv && term.holds(dose.date.lastDay()))) {
            dose.doseNumber.reset(); // counted anew for every child
            lines.add(dose, QStringLiteral("母に接種"));
        }
    }
    return lines.groups();
}

} // namespace oyako::pages
