// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/cvx.h"

#include "core/base/csv.h"
#include "core/immunization/resources.h"

#include <QFile>

#include <algorithm>

namespace oyako::immunization {

namespace {

constexpr int columns = 4;

constexpr QLatin1String prefix("cvx:");

/// The number alone, two digits at least, as CDC writes it.
QString numberOf(const QString &cvx)
{
    QStringView number = QStringView(cvx).mid(cvx.startsWith(prefix) ? prefix.size() : 0);
    while (number.size() > 2 && number.startsWith(u'0')) {
        number = number.mid(1);
    }
    return number.toString().rightJustified(2, QLatin1Char('0'));
}

QByteArray builtInFile()
{
    openScheduleResources();
    QFile file(QStringLiteral(":/oyako/schedules/japan/cvx.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool isCvx(const QString &code)
{
    const QStringView number = QStringView(code).mid(code.startsWith(prefix) ? prefix.size() : 0);
    return !number.isEmpty() &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString cvxNumber(const QString &code)
{
    return isCvx(code) ? numberOf(code) : QString();
}

QString cvxCode(const QString &number)
{
    return prefix + numberOf(number);
}

Result<CvxTable> CvxTable::read(QByteArrayView csv)
{
    const auto records = csv::readAll(csv);
    if (!records) {
        return fail(records.error());
    }
    CvxTable table;
    for (qsizetype i = 1; i < records->size(); ++i) {
        const QStringList &fields = records->at(i);
        const bool fits =
            fields.size() == columns && isCvx(fields.at(0)) && !table.m_byCode.contains(numberOf(fields.at(0)));
        if (!fits) {
            return fail(ErrorCode::BadData, QString::number(i + 1));
        }
        const CvxVaccine vaccine{numberOf(fields.at(0)), fields.at(1).split(QLatin1Char(';'), Qt::SkipEmptyParts),
                                 fields.at(2), fields.at(3)};
        table.m_byCode.insert(vaccine.cvx, table.m_vaccines.size());
        if (!vaccine.typical.isEmpty()) {
            table.m_byProduct.insert(vaccine.typical, table.m_vaccines.size());
        }
        table.m_vaccines.append(vaccine);
    }
    return table;
}

const CvxTable &CvxTable::builtIn()
{
    static const CvxTable table = read(builtInFile()).value_or(CvxTable());
    return table;
}

const CvxVaccine *CvxTable::find(const QString &cvx) const
{
    const auto found = m_byCode.constFind(numberOf(cvx));
    return found == m_byCode.constEnd() ? nullptr : &m_vaccines.at(*found);
}

QString CvxTable::cvxOf(const QString &product) const
{
    const auto found = m_byProduct.constFind(product);
    return found == m_byProduct.constEnd() ? QString() : m_vaccines.at(*found).cvx;
}

std::vector<AdministeredDose> CvxTable::translated(const AdministeredDose &dose, bool forJapan) const
{
    const bool foreign = isCvx(dose.vaccine);
    QStringList codes;
    if (forJapan && foreign) {
        const CvxVaccine *vaccine = find(dose.vaccine);
        codes = vaccine ? vaccine->products : QStringList();
    } else if (!forJapan) {
        const QString cvx = foreign ? numberOf(dose.vaccine) : cvxOf(dose.vaccine);
        codes = cvx.isEmpty() ? QStringList() : QStringList{cvx};
    }
    std::vector<AdministeredDose> doses;
    for (const QString &code : std::as_const(codes)) {
        doses.push_back(dose);
        doses.back().vaccine = code;
    }
    return doses.empty() ? std::vector<AdministeredDose>{dose} : doses;
}

} // namespace oyako::immunization
