// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/seal/frames.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace oyako::ui {

class InlineMessage;

/// Where QR codes come in: from a scanner that types (the input method is off), a picture or a PDF. Any order, doubled
/// codes do no harm, and what is still missing is named.
class ScanField final : public QWidget {
    Q_OBJECT

public:
    explicit ScanField(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }
    [[nodiscard]] QString progressText() const;
    void openPicture(const QString &path);

Q_SIGNALS:
    /// Every code of a set is there.
    void completed(const QByteArray &bytes);

private:
    void takeTyped();
    void take(const QString &code);
    void showProgress();

    seal::FrameCollector m_collector;
    QLineEdit *m_edit;
    QLabel *m_progress;
    InlineMessage *m_message;
};

} // namespace oyako::ui
