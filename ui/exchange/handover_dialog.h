// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/widgets/place.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace oyako::ui {

class CardField;
class HandoverChoiceView;
class InlineMessage;

/// 「医療機関にわたす」 in three steps: what goes, to whom, and a last look before it is sealed. Opened with open(),
/// never exec(); deletes itself.
class HandoverDialog final : public QDialog {
    Q_OBJECT

public:
    enum Step { What, Whom, Review };

    HandoverDialog(const Context &context, QWidget *parent);

    [[nodiscard]] CardField *cardField() const { return m_card; }
    [[nodiscard]] HandoverChoiceView *choiceView() const { return m_choice; }
    [[nodiscard]] Step step() const;
    void next();
    void back();
    /// Seals and writes the file. Errors of gather(), makeHandover(), sealHandover(), files::replace().
    [[nodiscard]] Result<void> saveTo(const QString &path);
    /// Seals and shows the sheet of codes.
    void printCodes();

private:
    [[nodiscard]] QWidget *whomPart();
    [[nodiscard]] QWidget *reviewPart();
    [[nodiscard]] QWidget *buttons();
    void addStep(QWidget *part);
    void showStep();
    void fillReview();
    void askWhere();
    /// Whether the key of this book goes along, so that results can come back sealed.
    enum class Answer { Open, Sealed };
    /// The consent is kept once `write` has succeeded.
    [[nodiscard]] Result<void> sealInto(Answer answer,
                                        const std::function<Result<void>(const QByteArray &sealed)> &write);
    [[nodiscard]] Result<void> showCodes(const QByteArray &sealed);
    void complain(const Error &error);

    Context m_context;
    HandoverChoiceView *m_choice;
    CardField *m_card;
    QLineEdit *m_purpose;
    QStackedWidget *m_steps;
    QLabel *m_count;
    QVBoxLayout *m_review = nullptr;
    QWidget *m_reviewContent = nullptr;
    InlineMessage *m_message;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_print;
};

} // namespace oyako::ui
