// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

class QCheckBox;

namespace oyako::ui {

class InlineMessage;

/// 「ファイルで保存」: the records of chosen persons as one FHIR R4 file. Sensitive answers travel only when chosen.
class ExportCard final : public Card {
    Q_OBJECT

public:
    explicit ExportCard(const Context &context, QWidget *parent = nullptr);

    /// Fills the persons again; who was left out stays left out.
    void refresh();
    /// Writes the chosen records. MissingValue ("persons") when nobody is chosen; else of the book or the disk.
    [[nodiscard]] Result<void> save(const QString &path) const;

    /// Writes the whole book into a new folder inside `into`, named by the day; answers its path. AlreadyExists when it
    /// is there.
    [[nodiscard]] Result<QString> saveEverything(const QString &into) const;

private:
    struct Choice {
        RecordId person;
        QCheckBox *box;
    };

    void askWhere();
    void askForFolder();
    [[nodiscard]] QList<RecordId> chosen() const;

    Context m_context;
    QVBoxLayout *m_persons;
    QList<Choice> m_choices;
    QCheckBox *m_sensitive;
    InlineMessage *m_message;
};

} // namespace oyako::ui
