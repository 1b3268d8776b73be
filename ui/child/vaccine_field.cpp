// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/child/vaccine_field.h"

#include "core/immunization/japan/cvx.h"
#include "ui/text/records.h"
#include "ui/text/vaccine_words.h"
#include "ui/widgets/ime_guard.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace oyako::ui {

namespace {

constexpr int searchRole = Qt::UserRole + 1;
constexpr int widestInCharacters = 12;

/// Looks into the search words and writes the name.
class VaccineCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

/// "CVX 94", "cvx94" and "94" are the same, but for one figure alone: CVX codes have two at least ("CVX 05"), and 5 is
/// also how the name of a vaccine against five diseases begins.
QString cvxTyped(const QString &typed)
{
    const bool named = typed.startsWith(QLatin1String("cvx"), Qt::CaseInsensitive);
    QString number = named ? typed.mid(3).trimmed() : typed;
    number.remove(QLatin1Char(':'));
    const bool isCode = immunization::isCvx(number) && (named || number.size() > 1);
    return isCode ? immunization::cvxCode(number) : QString();
}

} // namespace

VaccineField::VaccineField(const QStringList &codes, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(widestInCharacters);
    for (const QString &code : codes) {
        addVaccine(code);
    }
    auto *completer = new VaccineCompleter(model(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionRole(searchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);
    ImeGuard::install(lineEdit());
    setCurrentIndex(-1);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &VaccineField::resolve);
}

void VaccineField::addVaccine(const QString &code)
{
    addItem(text::vaccineOffer(code), code);
    setItemData(count() - 1, text::vaccineSearchWords(code), searchRole);
}

void VaccineField::setVaccine(const QString &code, const QString &product)
{
    if (!code.isEmpty() && findData(code) < 0) {
        addItem(text::vaccineName(code, product), code);
        setItemData(count() - 1, QString(code + QLatin1Char(' ') + product), searchRole);
    }
    setCurrentIndex(code.isEmpty() ? -1 : findData(code));
    if (code.isEmpty()) {
        setEditText(product);
    }
}

int VaccineField::onlyMatch(const QString &typed) const
{
    const int named = findText(typed, Qt::MatchFixedString);
    const int coded = named >= 0 ? named : findData(typed.toLower());
    if (coded >= 0 || typed.isEmpty()) {
        return coded;
    }
    const QString cvx = cvxTyped(typed);
    if (!cvx.isEmpty()) {
        return findData(cvx);
    }
    const QList<int> found = rowsWith(typed);
    return found.size() == 1 ? found.first() : -1;
}

QList<int> VaccineField::rowsWith(const QString &typed) const
{
    QList<int> rows;
    for (int i = 0; i < count(); ++i) {
        if (itemData(i, searchRole).toString().contains(typed, Qt::CaseInsensitive)) {
            rows.append(i);
        }
    }
    return rows;
}

QStringList VaccineField::matches() const
{
    QList<int> rows = written().isEmpty() ? QList<int>() : rowsWith(written());
    const auto isCvx = [this](int row) { return itemData(row).toString().startsWith(QLatin1String("cvx:")); };
    const auto rank = [&](int row) {
        const bool isOwn = isCvx(row) == isCvx(0); // The list begins with the vaccines of the person's own schedule.
        return std::pair(!isOwn, !itemText(row).startsWith(written(), Qt::CaseInsensitive));
    };
    std::stable_sort(rows.begin(), rows.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    QStringList codes;
    for (const int row : std::as_const(rows)) {
        codes.append(itemData(row).toString());
    }
    return codes;
}

void VaccineField::resolve()
{
    if (const int match = onlyMatch(written()); match >= 0) {
        setCurrentIndex(match);
    }
}

QString VaccineField::code() const
{
    const int match = onlyMatch(written());
    return match >= 0 ? itemData(match).toString() : QString();
}

} // namespace oyako::ui
