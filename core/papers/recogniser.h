// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace oyako::papers {

/// Reads text off pictures with Tesseract, a program the family may install. The picture goes through a pipe and never
/// through a file. Blocks.
class Recogniser final {
public:
    /// The installed one; empty without the program or without its Japanese data. Asks the program: takes a moment.
    [[nodiscard]] static std::optional<Recogniser> find(const Progress &progress = {});

    /// Text of a picture (PNG), blanks that only separate Japanese characters taken out. Failures of runProgram().
    [[nodiscard]] Result<QString> read(const QByteArray &png, const Progress &progress) const;

private:
    Recogniser(QString program, QString languages)
        : m_program(std::move(program))
        , m_languages(std::move(languages))
    {
    }

    QString m_program;
    QString m_languages;
};

/// Takes out the blanks Tesseract puts between Japanese characters, and the form feed at the end.
[[nodiscard]] QString tidied(const QString &recognised);

} // namespace oyako::papers
