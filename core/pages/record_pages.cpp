// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/record_pages.h"

#include "core/calendar/gestational_age.h"
#include "core/records/sensitive_findings.h"

#include <algorithm>
#include <array>

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

struct PrintedVaccine {
    const char *code;
    const char *name; ///< As printed in the book, see printedVaccinations().
    const char *product;
};
constexpr std::array printedVaccines{PrintedVaccine{"hepb", "B型肝炎", ""},
                                     PrintedVaccine{"rotarix", "ロタウイルス", "ロタリックス"},
                                     PrintedVaccine{"rotateq", "ロタウイルス", "ロタテック"},
                                     PrintedVaccine{"pcv20", "小児用肺炎球菌", "20価"},
                                     PrintedVaccine{"pcv15", "小児用肺炎球菌", "15価"},
                                     PrintedVaccine{"pcv13", "小児用肺炎球菌", "13価"},
                                     PrintedVaccine{"dpt_ipv_hib", "5種混合", ""},
                                     PrintedVaccine{"dpt_ipv", "4種混合", ""},
                                     PrintedVaccine{"hib", "ヒブ(Hib)", ""},
                                     PrintedVaccine{"bcg", "BCG", ""},
                                     PrintedVaccine{"mr", "麻しん・風しん", ""},
                                     PrintedVaccine{"varicella", "水痘", ""},
                                     PrintedVaccine{"mumps", "おたふくかぜ", ""},
                                     PrintedVaccine{"je", "日本脳炎", ""},
                                     PrintedVaccine{"dt", "2種混合", ""},
                                     PrintedVaccine{"hpv9", "HPV", "9価"},
                                     PrintedVaccine{"hpv4", "HPV", "4価"},
                                     PrintedVaccine{"hpv2", "HPV", "2価"},
                                     PrintedVaccine{"flu_inj", "インフルエンザ", ""},
                                     PrintedVaccine{"flu_nasal", "インフルエンザ", "経鼻"},
                                     PrintedVaccine{"rsv_maternal", "RSウイルス(母子免疫)", ""}};

const PrintedVaccine *printedVaccine(const QString &code)
{
    const auto *found = std::find_if(printedVaccines.begin(), printedVaccines.end(),
                                     [&code](const PrintedVaccine &one) { return code == QLatin1String(one.code); });
    return found == printedVaccines.end() ? nullptr : found;
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
        const PrintedVaccine *known = printedVaccine(dose.vaccine);
        const QString name = known                    ? QString::fromUtf8(known->name)
                             : dose.product.isEmpty() ? dose.vaccine
                                                      : dose.product;
        const int count = dose.doseNumber.value_or(++m_counts[name]);
        const QString kind = known ? QString::fromUtf8(known->product) : QString();
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

} // namespace

QString printedDate(const QDate &date, const FormPrint &print)
{
    if (!date.isValid() || !print.words.japaneseDates) {
        return date.toString(Qt::ISODate);
    }
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString compactDate(const QDate &date, const FormPrint &print)
{
    return print.words.japaneseDates ? date.toString(QStringLiteral("yyyy/M/d")) : printedDate(date, print);
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
    VaccinationPage page{.name = print.name, .birthDate = print.birthDate};
    DoseLines lines(print);
    const auto own = person.isEmpty() ? Result<QList<Stored<Vaccination>>>({}) : book.list<Vaccination>(person);
    const auto hers = mother.isEmpty() ? Result<QList<Stored<Vaccination>>>({}) : book.list<Vaccination>(mother);
    if (!own || !hers) {
        return fail(own ? hers.error() : own.error());
    }
    for (const auto &dose : *own) {
        lines.add(dose.value);
    }
    for (const auto &dose : *hers) {
        if (!pregnancy.isEmpty() && dose.value.pregnancy == pregnancy) {
            lines.add(dose.value, QStringLiteral("母に接種"));
        }
    }
    page.groups = lines.groups();
    return page;
}

} // namespace oyako::pages
