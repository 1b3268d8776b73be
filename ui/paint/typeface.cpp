// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/typeface.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>

namespace oyako::paint {

namespace {

constexpr int designPixels = 1000; // advances are read at this size, where rounding does not matter
constexpr char32_t geta = 0x3013;  // 〓

/// Best first. Behind the main face they lend single characters: VL Gothic has 𠮷, DejaVu has symbols.
const QStringList &knownFamilies()
{
    static const QStringList families{QStringLiteral("BIZ UDPGothic"),
                                      QStringLiteral("BIZ UDPゴシック"),
                                      QStringLiteral("BIZ UDGothic"),
                                      QStringLiteral("VL PGothic"),
                                      QStringLiteral("Yu Gothic UI"),
                                      QStringLiteral("Yu Gothic"),
                                      QStringLiteral("Hiragino Sans"),
                                      QStringLiteral("Meiryo"),
                                      QStringLiteral("IPAexGothic"),
                                      QStringLiteral("TakaoPGothic"),
                                      QStringLiteral("Noto Sans CJK JP"),
                                      QStringLiteral("Noto Sans JP"),
                                      QStringLiteral("MS Gothic"),
                                      QStringLiteral("SimSun-ExtB"),
                                      QStringLiteral("HanaMinA"),
                                      QStringLiteral("HanaMinB"),
                                      QStringLiteral("Droid Sans Fallback"),
                                      QStringLiteral("DejaVu Sans"),
                                      QStringLiteral("Segoe UI Symbol"),
                                      QStringLiteral("Arial Unicode MS")};
    return families;
}

/// Fonts that came with the program, where the system has none.
void loadBundledFonts()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &place :
         {QStringLiteral("/fonts"), QStringLiteral("/../share/oyako/fonts"), QStringLiteral("/../Resources/fonts")}) {
        const QDir folder(program + place);
        for (const QString &file : folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files)) {
            QFontDatabase::addApplicationFont(folder.filePath(file));
        }
    }
}

QFont makeFont(const QString &family, int pixels, pages::Weight weight)
{
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(pixels);
    font.setWeight(weight == pages::Weight::Bold ? QFont::Bold : QFont::Normal);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::NoFontMerging));
    return font;
}

bool isVariationSelector(char32_t character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

double advanceIn(const QRawFont &font, char32_t character)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
    return advances.isEmpty() ? 0 : advances.first().x() / designPixels;
}

} // namespace

Typeface::Typeface()
{
    loadBundledFonts();
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : knownFamilies()) {
        if (installed.contains(family)) {
            addFace(family);
        }
    }
    if (m_faces.isEmpty()) {
        addFace(QFontInfo(QFont()).family());
    }
    m_ascent = m_faces.first().regular.ascent() / designPixels;
    m_descent = m_faces.first().regular.descent() / designPixels;
}

const Typeface &Typeface::shared()
{
    static const Typeface typeface;
    return typeface;
}

void Typeface::addFace(const QString &family)
{
    m_faces << Face{family,
                    QRawFont::fromFont(makeFont(family, designPixels, pages::Weight::Regular), QFontDatabase::Any),
                    QRawFont::fromFont(makeFont(family, designPixels, pages::Weight::Bold), QFontDatabase::Any)};
}

Typeface::Glyph Typeface::find(char32_t character) const
{
    for (int index = 0; index < m_faces.size(); ++index) {
        const Face &face = m_faces.at(index);
        if (face.regular.supportsCharacter(static_cast<uint>(character))) {
            return {index, false, advanceIn(face.regular, character), advanceIn(face.bold, character)};
        }
    }
    Glyph mark = character == geta ? Glyph{} : find(geta);
    mark.missing = true;
    return mark;
}

const Typeface::Glyph &Typeface::glyph(char32_t character) const
{
    auto found = m_glyphs.constFind(character);
    if (found == m_glyphs.constEnd()) {
        found = m_glyphs.insert(character, find(character));
    }
    return *found;
}

double Typeface::advance(const QString &text, pages::Weight weight) const
{
    double sum = 0;
    for (const char32_t character : text.toUcs4()) {
        if (!isVariationSelector(character)) {
            const Glyph &found = glyph(character);
            sum += weight == pages::Weight::Bold ? found.bold : found.regular;
        }
    }
    return sum;
}

double Typeface::width(const QString &text, double points, pages::Weight weight) const
{
    return advance(text, weight) * points * pages::millimetresPerPoint;
}

QList<FaceRun> Typeface::runs(const QString &line, pages::Weight weight) const
{
    QList<FaceRun> all;
    for (const char32_t character : line.toUcs4()) {
        if (isVariationSelector(character)) {
            if (!all.isEmpty()) {
                all.last().text += QString::fromUcs4(&character, 1);
            }
            continue;
        }
        const Glyph &found = glyph(character);
        if (all.isEmpty() || all.last().face != found.face) {
            all << FaceRun{found.face, {}, 0};
        }
        const char32_t drawn = found.missing ? geta : character;
        all.last().text += QString::fromUcs4(&drawn, 1);
        all.last().advance += weight == pages::Weight::Bold ? found.bold : found.regular;
    }
    return all;
}

QFont Typeface::font(int face, int pixels, pages::Weight weight) const
{
    return makeFont(m_faces.at(face).family, pixels, weight);
}

} // namespace oyako::paint
