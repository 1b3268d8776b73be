// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace oyako::ui {

/// A vaccine by a few letters of its name, reading, trade name or code; CVX codes and names for doses from abroad. They
/// are offered in the order they are handed in.
class VaccineField final : public QComboBox {
    Q_OBJECT

public:
    explicit VaccineField(const QStringList &codes, QWidget *parent = nullptr);

    void setVaccine(const QString &code, const QString &product);
    /// The code of what was chosen or can be read in only one way; empty for anything else.
    [[nodiscard]] QString code() const;
    /// The codes of all that what was typed may mean, in the order of the list; empty for an empty field.
    [[nodiscard]] QStringList matches() const;
    /// What stands in the field.
    [[nodiscard]] QString written() const { return currentText().trimmed(); }

private:
    void addVaccine(const QString &code);
    /// Turns letters that fit one vaccine alone into its name.
    void resolve();
    [[nodiscard]] int onlyMatch(const QString &typed) const;
    [[nodiscard]] QList<int> rowsWith(const QString &typed) const;
};

} // namespace oyako::ui
