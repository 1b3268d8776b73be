// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/text_fit.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

namespace oyako::paint {

/// A piece of text in one face.
struct FaceRun {
    int face = 0;
    QString text;       ///< As it is drawn.
    double advance = 0; ///< In ems.
};

/// The faces a page is set in: BIZ UDPGothic where it is installed or bundled, else the best Japanese face there is,
/// and behind it further faces for the characters it lacks. Chosen character by character, because a missing glyph
/// would leave a name wrong on paper and break PDF/A. Needs a QGuiApplication.
class Typeface final : public pages::TextMeasure {
public:
    Typeface();

    /// The faces of this process, found at the first call.
    [[nodiscard]] static const Typeface &shared();

    /// Name of the main face; "BIZ UDPGothic" where all is well.
    [[nodiscard]] QString family() const { return m_faces.first().family; }
    /// In ems, without kerning: a line is as wide on every device.
    [[nodiscard]] double advance(const QString &text, pages::Weight weight) const;
    [[nodiscard]] double width(const QString &text, double points, pages::Weight weight) const override;

    /// Splits a line by face. Variation selectors are left to the face that knows the variant and dropped elsewhere:
    /// the character itself always keeps its ink. A character no face has becomes 〓, the printers' mark for a missing
    /// type.
    [[nodiscard]] QList<FaceRun> runs(const QString &line, pages::Weight weight) const;
    /// The font of a run, this many pixels to the em.
    [[nodiscard]] QFont font(int face, int pixels, pages::Weight weight) const;

    /// Above and below the baseline, in ems.
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double descent() const { return m_descent; }

private:
    struct Face {
        QString family;
        QRawFont regular;
        QRawFont bold;
    };
    struct Glyph {
        int face = 0;
        bool missing = false;
        double regular = 0;
        double bold = 0;
    };

    void addFace(const QString &family);
    [[nodiscard]] Glyph find(char32_t character) const;
    [[nodiscard]] const Glyph &glyph(char32_t character) const;

    QList<Face> m_faces;
    double m_ascent = 0.88;
    double m_descent = 0.12;
    mutable QHash<char32_t, Glyph> m_glyphs;
};

} // namespace oyako::paint
