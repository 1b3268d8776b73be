// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/book/book.h"
#include "ui/widgets/place.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace oyako::ui {

class CardField;
class HandoverChoiceView;
struct HandoverMade;
class InlineMessage;

/// 「医療機関にわたす」 in three steps: what goes, to whom, and a last look before it is sealed; at the end what was
/// made and what to do with it. Opened with open(), never exec(); deletes itself.
class HandoverDialog final : public QDialog {
    Q_OBJECT

public:
    enum Step { What, Whom, Review, Done };

    HandoverDialog(const Context &context, QWidget *parent);

    [[nodiscard]] CardField *cardField() const { return m_card; }
    [[nodiscard]] HandoverChoiceView *choiceView() const { return m_choice; }
    [[nodiscard]] Step step() const;
    void next();
    void back();
    /// Seals and writes the file, and shows the end. Errors of gather(), makeHandover(), sealHandover(),
    /// files::replace().
    [[nodiscard]] Result<void> saveTo(const QString &path);
    /// Seals and shows the sheet of codes.
    void printCodes();

private:
    [[nodiscard]] QWidget *whomPart();
    [[nodiscard]] QWidget *reviewPart();
    [[nodiscard]] QWidget *buttons();
    void addStep(QWidget *part);
    void showStep();
    void focusStep();
    void fillReview();
    void askWhere();
    /// Whether the key of this book goes along, so that results can come back sealed.
    enum class Answer { Open, Sealed };
    struct SealedHandover {
        QByteArray bytes;
        book::ChangeSet consents; ///< To be kept once it lies on the disk or on paper.
        QString recipient;
    };
    [[nodiscard]] Result<SealedHandover> sealFor(Answer answer) const;
    [[nodiscard]] Result<void> keep(const SealedHandover &sealed);
    [[nodiscard]] Result<void> showCodes(const SealedHandover &sealed);
    void finish(const SealedHandover &sealed, const HandoverMade &made);
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
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_print;
};

} // namespace oyako::ui
