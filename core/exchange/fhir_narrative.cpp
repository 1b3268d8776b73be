// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_narrative.h"

#include "core/exchange/fhir_terms.h"

namespace oyako::exchange::fhir {

using namespace records;

namespace {

QString quantityText(double value, const MeasurementTerm &term)
{
    return QString::number(value / term.perUnit, 'g', 7) + QLatin1Char(' ') + QString::fromUtf8(term.unit);
}

QString contentOf(const Person &person)
{
    const QString name = fullName(person);
    return name.isEmpty() ? QStringLiteral("(名前はまだありません)") : name;
}

QString contentOf(const Measurement &measurement)
{
    const MeasurementTerm &term = termOf(measurement.type);
    const QString first = QString::fromUtf8(term.text) + QLatin1Char(' ') + quantityText(measurement.value, term);
    return measurement.second ? first + QLatin1String(" / ") + quantityText(*measurement.second, term) : first;
}

QString contentOf(const Vaccination &dose)
{
    const QString name = dose.product.isEmpty() ? dose.vaccine : dose.product;
    return dose.lotNumber.isEmpty() ? name : name + QStringLiteral("(Lot %1)").arg(dose.lotNumber);
}

QString contentOf(const Checkup &checkup)
{
    QStringList words{QStringLiteral("健診"), checkup.occasion, checkup.facility, checkup.result};
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QString contentOf(const Pregnancy &pregnancy)
{
    return QStringLiteral("妊娠 分娩予定日 ") + currentDueDate(pregnancy).toString(Qt::ISODate);
}

QString contentOf(const FormResponse &response)
{
    return QStringLiteral("問診票・届出 ") + response.form;
}

QString contentOf(const Appointment &appointment)
{
    return QStringLiteral("予約 ") + appointment.title;
}

QString contentOf(const Handbook &handbook)
{
    return QStringLiteral("母子健康手帳 ") + handbook.number;
}

/// Kinds that have no line of their own: what they are.
template <class T>
QString contentOf(const T &)
{
    return kindWord(T::kind);
}

/// What XML 1.0 does not allow at all is left out, not escaped.
QString escaped(const QString &text)
{
    QString allowed;
    for (const QChar c : text) {
        if (c >= QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n')) {
            allowed += c;
        }
    }
    return allowed.toHtmlEscaped();
}

} // namespace

QString lineOf(const book::StoredRecord &record)
{
    const calendar::PartialDate date = knownDateOf(record.value);
    const QString content = std::visit([](const auto &value) { return contentOf(value); }, record.value);
    return date.isUnknown() ? content : date.toString() + QLatin1Char(' ') + content;
}

QJsonObject narrative(const QList<book::StoredRecord> &records)
{
    QString items;
    for (const book::StoredRecord &record : records) {
        items += QLatin1String("<li>") + escaped(lineOf(record)) + QLatin1String("</li>");
    }
    return {
        {QStringLiteral("status"), QStringLiteral("generated")},
        {QStringLiteral("div"), QString(QLatin1String("<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ja\"><ul>") +
                                        items + QLatin1String("</ul></div>"))}};
}

} // namespace oyako::exchange::fhir
