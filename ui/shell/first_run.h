// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "ui/platform/key_store.h"
#include "ui/widgets/preferences.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace oyako::ui {

class FirstRunChild;
class FirstRunFacility;
class FirstRunFamily;
class FirstRunPassphrase;
class FirstRunRecovery;
class InlineMessage;
class InlineProgress;

/// The first time. A family: language, passphrase, recovery code, family, child. A clinic or city office: language,
/// facility, passphrase, recovery code. The book exists from the recovery code on; each later step is saved when it is
/// left.
class FirstRun final : public QWidget {
    Q_OBJECT

public:
    /// How the window wants its book made; tests use a cheap key.
    struct Plan {
        QString folder;
        std::optional<store::KdfParameters> kdf; ///< Empty: calibrated on this machine.
        bool forClinic = false;                  ///< What is chosen at first.
    };

    FirstRun(const Clock &clock, platform::KeyStore &keyStore, const Preferences &preferences, Plan plan,
             QWidget *parent = nullptr);
    ~FirstRun() override;

    enum Step { Welcome, Passphrase, Recovery, Family, Child, Facility };
    [[nodiscard]] Step step() const;
    void goTo(Step step);
    /// Whether the book is to be a clinic's, as chosen on the first page.
    [[nodiscard]] bool isForClinic() const;
    /// The steps of whoever was chosen, in their order.
    [[nodiscard]] QList<Step> steps() const;
    /// Shows a code on the recovery step; done by itself once the book is made.
    void showRecoveryCode(store::Secret code);

Q_SIGNALS:
    void preferencesChanged(const oyako::ui::Preferences &preferences);
    void openOtherRequested();
    /// The book is ready; ask takeBook().
    void finished();

public:
    [[nodiscard]] std::unique_ptr<book::Book> takeBook() { return std::move(m_book); }

private:
    [[nodiscard]] QWidget *welcomePart();
    [[nodiscard]] QWidget *languageChoice();
    [[nodiscard]] QWidget *ownerChoice();
    void addPart(const QString &title, QWidget *part);
    void next();
    [[nodiscard]] bool accept();
    void leave();
    void back();
    void makeBook();
    void bookMade(Result<store::Store::Created> made);
    [[nodiscard]] bool becomeClinic();
    void keepSystemKey();
    void saveFamily();
    void complain(const Error &error);

    const Clock &m_clock;
    platform::KeyStore &m_keyStore;
    Preferences m_preferences;
    Plan m_plan;
    std::unique_ptr<book::Book> m_book;
    bool m_isClinic = false; ///< The book has become one.
    QStackedWidget *m_steps;
    QRadioButton *m_clinic;
    QLabel *m_count;
    QStringList m_titles;
    QLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_next;
    InlineMessage *m_message;
    InlineProgress *m_progress;
    FirstRunPassphrase *m_passphrase;
    FirstRunRecovery *m_recovery;
    FirstRunFamily *m_family;
    FirstRunChild *m_child;
    FirstRunFacility *m_facility;
};

} // namespace oyako::ui
