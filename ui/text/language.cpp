// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// Outside every namespace, as the macro declares a function.
static void loadCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace oyako::text {

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{Language::Japanese, Language::EasyJapanese, Language::English};
    return all;
}

QString code(Language language)
{
    switch (language) {
    case Language::Japanese: break;
    case Language::EasyJapanese: return QStringLiteral("ja-easy");
    case Language::English: return QStringLiteral("en");
    }
    return QStringLiteral("ja");
}

Language fromCode(const QString &wanted)
{
    for (const Language language : languages()) {
        if (code(language) == wanted) {
            return language;
        }
    }
    return Language::Japanese;
}

QString ownName(Language language)
{
    switch (language) {
    case Language::Japanese: break;
    case Language::EasyJapanese: return QStringLiteral("やさしいにほんご");
    case Language::English: return QStringLiteral("English");
    }
    return QStringLiteral("日本語");
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Japanese ? Language::Japanese : Language::English;
}

QLocale locale(Language language)
{
    return language == Language::English ? QLocale(QLocale::English, QLocale::Japan)
                                         : QLocale(QLocale::Japanese, QLocale::Japan);
}

namespace {

/// Windows' deployment tool joins the catalogues of Qt's modules into one.
bool loadWordsOfQt(QTranslator &translator)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    return translator.load(QStringLiteral("qtbase_ja"), folder) || translator.load(QStringLiteral("qt_ja"), folder);
}

} // namespace

Catalogue::Catalogue(Language language)
    : m_language(language)
    , m_qtTranslator(std::make_unique<QTranslator>())
    , m_translator(std::make_unique<QTranslator>())
{
    loadCatalogues();
    // Qt's own words first: a later catalogue is asked before an earlier one.
    if (language != Language::English && loadWordsOfQt(*m_qtTranslator)) {
        QCoreApplication::installTranslator(m_qtTranslator.get());
    }
    if (m_translator->load(QLatin1String(":/i18n/oyako_") + code(language) + QLatin1String(".qm"))) {
        QCoreApplication::installTranslator(m_translator.get());
    }
}

Catalogue::~Catalogue()
{
    QCoreApplication::removeTranslator(m_translator.get());
    QCoreApplication::removeTranslator(m_qtTranslator.get());
}

} // namespace oyako::text
