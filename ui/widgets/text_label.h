// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>

#include "ui/widgets/style.h"

namespace oyako::ui {

/// The steps of the type scale, relative to the application font: body 11 pt, heading 16, title 13, hint 10.
enum class TextRole { Body, Strong, Hint, Section, Title, Heading, Display };

/// The application font at a step.
[[nodiscard]] QFont fontOf(TextRole role);

/// The width of one full-width character of the body font: what widths are counted in, so that they grow with the text.
[[nodiscard]] int em();

/// Wrapped text with room between its lines, which Japanese needs to be read with ease.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] bool hasHeightForWidth() const override { return wordWrap(); }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool paintsItself() const;
    [[nodiscard]] QSize margins() const;
};

/// Plain text (never HTML) that wraps. Hint and Section use the second ink; Heading, Title and Section are headings to
/// a screen reader by their position.
[[nodiscard]] QLabel *makeText(TextRole role, const QString &text, QWidget *parent = nullptr);
/// A label that names `field` and takes the keyboard there.
[[nodiscard]] QLabel *makeFieldLabel(const QString &text, QWidget *field, QWidget *parent = nullptr);
/// A button with a role; its text is also its accessible name.
[[nodiscard]] QPushButton *makeButton(const QString &text, ButtonRole role = ButtonRole::Plain,
                                      QWidget *parent = nullptr);

/// One line of text that gives way in the middle; the whole is in the tool tip and in the accessible name.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return text(); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();
};

/// A short word on a soft surface: 日本 2026年4月版, 6件.
class Badge final : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Calm, Attention };
    explicit Badge(const QString &text, Tone tone = Tone::Calm, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace oyako::ui
