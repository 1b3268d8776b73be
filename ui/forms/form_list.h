// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_shelf.h"
#include "ui/widgets/place.h"

#include <QSet>

class QHBoxLayout;
class QVBoxLayout;

namespace oyako::ui {

class FormImportCard;

/// The forms of one person: notifications and questionnaires, those taken in from elsewhere with their versions, and
/// the pages of the handbook as its edition has them. A line of text narrows the list.
class FormList final : public QWidget {
    Q_OBJECT

public:
    /// In a clinic `person` may be empty: then somebody is to be found first.
    FormList(const Context &context, const RecordId &person, QWidget *parent = nullptr);

    [[nodiscard]] FormImportCard *intake() const { return m_intake; }
    /// The keys of the forms from elsewhere.
    [[nodiscard]] QStringList imported() const { return m_imported; }
    /// The button that begins this form; null where it is not offered.
    [[nodiscard]] QPushButton *writeButton(const QString &key) const { return m_write.value(key); }

Q_SIGNALS:
    void personChosen(const oyako::RecordId &person);
    /// A form came or went: the list is to be made anew.
    void outdated();

private:
    struct Entry {
        QString key; ///< Id of a built-in form, record id of an imported one.
        QString title;
        QString about; ///< Under the title: version and day.
    };
    struct Line {
        QString words;
        QWidget *card;
    };

    void addChoices(QVBoxLayout *column);
    /// In a clinic: one child among very many, and a parent through the child.
    void addFinder(QVBoxLayout *column);
    void addPersons(QVBoxLayout *column);
    void addSearch(QVBoxLayout *column);
    void readState();
    void addBuiltIn(QVBoxLayout *column, bool bookPages, const QString &heading);
    void addImported(QVBoxLayout *column);
    /// Which booklet it is, above its pages.
    void addBooklet(QVBoxLayout *column);
    [[nodiscard]] book::Stored<records::Handbook> booklet() const;
    [[nodiscard]] bool isOffered(const forms::Form &form) const;
    QHBoxLayout *addCard(QVBoxLayout *column, const Entry &entry);
    void remove(const RecordId &definition);
    void narrow(const QString &words);

    Context m_context;
    RecordId m_person;
    bool m_isClinic;
    QString m_edition; ///< Of the booklet.
    QSet<QString> m_drafted;
    QSet<QString> m_completed;
    QList<Line> m_lines;
    QHash<QString, QPushButton *> m_write;
    QStringList m_imported;
    FormImportCard *m_intake = nullptr;
};

} // namespace oyako::ui
