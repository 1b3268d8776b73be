// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/cdsi/cases.h"

#include "core/base/csv.h"
#include "core/immunization/cdsi/words.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

/// A record read by column name.
class Row final {
public:
    Row(const csv::Fields &header, const csv::Fields &fields, QString name)
        : m_header(header)
        , m_fields(fields)
        , m_name(std::move(name))
    {
    }

    /// The text of the first of these columns that exists; empty when none does.
    [[nodiscard]] QString text(const QString &name) const
    {
        for (size_t i = 0; i < std::min(m_header.size(), m_fields.size()); ++i) {
            if (name.compare(QString::fromUtf8(m_header[i]).trimmed(), Qt::CaseInsensitive) == 0) {
                return QString::fromUtf8(m_fields[i]).trimmed();
            }
        }
        return {};
    }
    [[nodiscard]] Result<std::optional<QDate>> date(const QString &name) const
    {
        const QString written = text(name);
        if (written.isEmpty()) {
            return std::optional<QDate>();
        }
        QDate date = QDate::fromString(written, Qt::ISODate);
        if (!date.isValid()) {
            date = QDate::fromString(written, QStringLiteral("M/d/yyyy"));
        }
        if (!date.isValid()) {
            return fail(ErrorCode::InvalidValue, name, {m_name});
        }
        return std::optional(date);
    }
    [[nodiscard]] Result<QDate> neededDate(const QString &name) const
    {
        const auto read = date(name);
        if (!read) {
            return fail(read.error());
        }
        if (!*read) {
            return fail(ErrorCode::MissingValue, name, {m_name});
        }
        return **read;
    }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    const csv::Fields &m_header;
    const csv::Fields &m_fields;
    QString m_name;
};

QString numbered(QLatin1String name, int number)
{
    return name + QString::number(number);
}

Sex sexOf(const QString &written)
{
    if (written.startsWith(u'F', Qt::CaseInsensitive)) {
        return Sex::Female;
    }
    return written.startsWith(u'M', Qt::CaseInsensitive) ? Sex::Male : Sex::Unknown;
}

/// Codes of one cell, separated by semicolons, commas or spaces; numbers get CDC's three digits.
void addObservations(const QString &codes, const std::optional<QDate> &date, Patient &patient)
{
    QString separated = codes;
    separated.replace(u',', u';').replace(u' ', u';');
    for (const QString &code : separated.split(u';', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const uint number = code.toUInt(&isNumber);
        const bool own = isNumber && number < 1000;
        patient.observations.push_back({own ? QString::number(number).rightJustified(3, u'0') : code, date});
    }
}

Result<void> readObservations(const Row &row, Patient &patient)
{
    addObservations(row.text(QStringLiteral("Med_History_Code")), std::nullopt, patient);
    for (int i = 1; i <= 9; ++i) {
        const auto date = row.date(numbered(QLatin1String("Observation_Date_"), i));
        if (!date) {
            return fail(date.error());
        }
        addObservations(row.text(numbered(QLatin1String("Observation_Code_"), i)), *date, patient);
    }
    return {};
}

Result<void> readDoses(const Row &row, CdsiCase &one)
{
    for (int i = 1; i <= 40; ++i) {
        const auto date = row.date(numbered(QLatin1String("Date_Administered_"), i));
        if (!date) {
            return fail(date.error());
        }
        const QString code = row.text(numbered(QLatin1String("CVX_"), i));
        if (!*date) {
            if (!code.isEmpty()) {
                return fail(ErrorCode::MissingValue, numbered(QLatin1String("Date_Administered_"), i), {row.name()});
            }
            continue;
        }
        one.doses.push_back({code,
                             **date,
                             row.text(numbered(QLatin1String("Vaccine_Name_"), i)),
                             row.text(numbered(QLatin1String("MVX_"), i)),
                             false,
                             {}});
        one.expected.doses.emplace_back(row.text(numbered(QLatin1String("Evaluation_Status_"), i)),
                                        row.text(numbered(QLatin1String("Evaluation_Reason_"), i)));
    }
    return {};
}

void readExpected(const Row &row, CdsiCase::Expected &expected)
{
    expected.status = row.text(QStringLiteral("Series_Status"));
    expected.doseNumber = row.text(QStringLiteral("Forecast_#"));
    expected.earliest = row.text(QStringLiteral("Earliest_Date"));
    expected.recommended = row.text(QStringLiteral("Recommended_Date"));
    expected.pastDue = row.text(QStringLiteral("Past_Due_Date"));
}

Result<CdsiCase> readCase(const Row &row)
{
    CdsiCase one;
    one.id = row.text(QStringLiteral("CDC_Test_ID"));
    one.group = row.text(QStringLiteral("Vaccine_Group"));
    if (one.group.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("Vaccine_Group"), {row.name()});
    }
    const auto birth = row.neededDate(QStringLiteral("DOB"));
    const auto assessment = row.neededDate(QStringLiteral("Assessment_Date"));
    if (!birth || !assessment) {
        return fail(birth ? assessment.error() : birth.error());
    }
    one.patient.birthDate = *birth;
    one.assessmentDate = *assessment;
    one.patient.sex = sexOf(row.text(QStringLiteral("gender")));
    one.patient.birthCountry = row.text(QStringLiteral("Country_of_Birth"));
    OYAKO_TRY(readObservations(row, one.patient));
    OYAKO_TRY(readDoses(row, one));
    readExpected(row, one.expected);
    return one;
}

/// The vaccine group of the data for a name used in the cases.
QString groupName(const QString &written)
{
    static const QHash<QString, QString> names{{QStringLiteral("dtap"), QStringLiteral("DTaP/Tdap/Td")},
                                               {QStringLiteral("pol"), QStringLiteral("Polio")},
                                               {QStringLiteral("ipol"), QStringLiteral("Polio")},
                                               {QStringLiteral("pcv"), QStringLiteral("Pneumococcal")},
                                               {QStringLiteral("var"), QStringLiteral("Varicella")},
                                               {QStringLiteral("rota"), QStringLiteral("Rotavirus")},
                                               {QStringLiteral("mcv"), QStringLiteral("Meningococcal")},
                                               {QStringLiteral("menb"), QStringLiteral("Meningococcal B")},
                                               {QStringLiteral("flu"), QStringLiteral("Influenza")},
                                               {QStringLiteral("je"), QStringLiteral("Japanese Encephalitis")},
                                               {QStringLiteral("yf"), QStringLiteral("Yellow Fever")}};
    return names.value(written.toLower(), written);
}

QString iso(const ExplainedDate &date)
{
    return date.date.isValid() ? date.date.toString(Qt::ISODate) : QString();
}

/// The verdict on a dose: by the group asked for, else by whichever other group knows the vaccine.
const DoseVerdict *verdict(const std::vector<const GroupForecast *> &forecasts, int input)
{
    for (const GroupForecast *forecast : forecasts) {
        for (const DoseVerdict &candidate : forecast->doses) {
            if (candidate.input == input) {
                return &candidate;
            }
        }
    }
    return nullptr;
}

/// What lacks one of these columns is no table of cases; an empty file has none at all.
Result<void> checkHeader(const csv::Fields &header)
{
    constexpr size_t mostColumns = 1000;
    if (header.size() > mostColumns) {
        return fail(ErrorCode::TooLarge, QStringLiteral("columns"), {QString::number(mostColumns)});
    }
    for (const QLatin1String needed :
         {QLatin1String("Vaccine_Group"), QLatin1String("DOB"), QLatin1String("Assessment_Date")}) {
        const bool isThere = std::any_of(header.begin(), header.end(), [needed](QByteArrayView name) {
            return QString::fromUtf8(name).trimmed().compare(needed, Qt::CaseInsensitive) == 0;
        });
        if (!isThere) {
            return fail(ErrorCode::BadData, QStringLiteral("header"), {needed});
        }
    }
    return {};
}

} // namespace

Result<std::vector<CdsiRow>> readCdsiRows(QByteArrayView content)
{
    csv::Reader reader(content, {.ragged = true});
    csv::Fields headerViews;
    const auto first = reader.next(headerViews);
    if (!first) {
        return fail(first.error());
    }
    OYAKO_TRY(checkHeader(headerViews));
    std::vector<QByteArray> headerTexts;
    for (const QByteArrayView view : headerViews) {
        headerTexts.push_back(view.toByteArray());
    }
    const csv::Fields header(headerTexts.begin(), headerTexts.end());
    std::vector<CdsiRow> rows;
    csv::Fields fields;
    for (;;) {
        const auto more = reader.next(fields);
        const QString line = QLatin1String("line ") + QString::number(reader.line());
        if (!more) {
            rows.push_back({line, fail(more.error())});
            return rows;
        }
        if (!*more) {
            return rows;
        }
        const QString id = Row(header, fields, {}).text(QStringLiteral("CDC_Test_ID"));
        const bool whole = fields.size() == header.size();
        rows.push_back({id.isEmpty() ? line : id,
                        whole ? readCase(Row(header, fields, id.isEmpty() ? line : id + QLatin1String(", ") + line))
                              : fail(ErrorCode::BadData, line, {QStringLiteral("fields")})});
    }
}

Result<std::vector<CdsiCase>> readCdsiCases(QByteArrayView content)
{
    auto rows = readCdsiRows(content);
    if (!rows) {
        return fail(std::move(rows).error());
    }
    std::vector<CdsiCase> cases;
    for (CdsiRow &row : *rows) {
        if (!row.one) {
            return fail(std::move(row.one).error());
        }
        cases.push_back(*std::move(row.one));
    }
    return cases;
}

Result<CdsiAnswer> answerCdsiCase(const Schedule &schedule, const CdsiCase &one)
{
    const int group = schedule.group(groupName(one.group));
    if (group < 0) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("Vaccine_Group"), {one.id, one.group});
    }
    const Assessment assessment = assess(schedule, one.patient, one.doses, one.assessmentDate);
    const auto summary = assessment.summary(group);
    CdsiAnswer answer;
    answer.status = seriesStatusWord(SeriesStatus::NotRecommended);
    std::vector<const GroupForecast *> everything;
    if (summary) {
        everything.push_back(&*summary);
        answer.status = seriesStatusWord(summary->status);
        answer.doseNumber = summary->doseNumber > 0 ? QString::number(summary->doseNumber) : answer.doseNumber;
        answer.earliest = iso(summary->earliest);
        answer.recommended = iso(summary->recommended);
        answer.pastDue = iso(summary->pastDue);
    }
    for (const GroupForecast &forecast : assessment.groups) {
        everything.push_back(&forecast);
    }
    for (size_t i = 0; i < one.doses.size(); ++i) {
        const DoseVerdict *found = verdict(everything, static_cast<int>(i));
        const bool known = schedule.vaccine(one.doses[i].vaccine) != NoVaccine;
        const QLatin1String unread(known ? "" : "Vaccine: Not Known");
        answer.doses.emplace_back(found ? evaluationStatusWord(found->status) : QLatin1String(""),
                                  found ? evaluationReasonWord(found->reason) : unread);
    }
    return answer;
}

QStringList differences(const CdsiCase::Expected &expected, const CdsiAnswer &answer)
{
    QStringList found;
    const auto compare = [&found](const QString &name, const QString &wanted, const QString &got) {
        if (wanted.compare(got, Qt::CaseInsensitive) != 0) {
            found.append(name);
        }
    };
    compare(QStringLiteral("status"), expected.status, answer.status);
    compare(QStringLiteral("forecastNumber"),
            expected.doseNumber == QLatin1String("-") ? QString() : expected.doseNumber, answer.doseNumber);
    compare(QStringLiteral("earliest"), expected.earliest, answer.earliest);
    compare(QStringLiteral("recommended"), expected.recommended, answer.recommended);
    compare(QStringLiteral("pastDue"), expected.pastDue, answer.pastDue);
    for (size_t i = 0; i < expected.doses.size(); ++i) {
        const QString name = QLatin1String("dose ") + QString::number(i + 1);
        const auto &[status, reason] = expected.doses[i];
        compare(name, status + u'|' + reason, answer.doses[i].first + u'|' + answer.doses[i].second);
    }
    return found;
}

} // namespace oyako::immunization
