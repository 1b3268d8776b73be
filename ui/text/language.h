// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace oyako::text {

/// The languages the program speaks. Easy Japanese (やさしい日本語) has short sentences and plain words.
enum class Language { Japanese, EasyJapanese, English };

/// All of them, in the order a chooser shows them.
[[nodiscard]] const std::vector<Language> &languages();
/// "ja", "ja-easy", "en": the value of --lang, of settings, and of the catalogue's file name.
[[nodiscard]] QString code(Language language);
/// Reads code(); Japanese for anything else.
[[nodiscard]] Language fromCode(const QString &code);
/// The language's own name, in itself: 日本語, やさしい にほんご, English.
[[nodiscard]] QString ownName(Language language);
/// What the machine is set to: English unless its language is Japanese.
[[nodiscard]] Language systemLanguage();
/// For numbers and sorting.
[[nodiscard]] QLocale locale(Language language);

/// Installs the catalogue of a language in the running application, and takes it out again when destroyed.
class Catalogue final {
public:
    explicit Catalogue(Language language);
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_qtTranslator;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace oyako::text
