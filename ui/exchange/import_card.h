// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/measurement_table.h"
#include "core/exchange/results.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

#include <QPushButton>

class QCheckBox;
class QLabel;

namespace oyako::ui {

class InlineMessage;
class InlineProgress;
class ScanField;

/// 「ファイルを取り込む」: shows what a FHIR R4 file would change before anything does, asks who is who, and takes in
/// what is new. One change set, so that one undo takes all of it back.
class ImportCard final : public Card {
    Q_OBJECT

public:
    explicit ImportCard(const Context &context, QWidget *parent = nullptr);

    /// Reads bytes as they came, sealed or not, and shows how they stand to the book. With the signature that came
    /// along it is said whose it is; what was changed on the way, or signed with another key than before, is not taken.
    void openBytes(const QByteArray &bytes, const QByteArray &signature = {});
    /// Reads a file – also a picture or PDF of QR codes – with the signature beside it (".minisig"), and shows how it
    /// stands to the book.
    void openFile(const QString &path);
    /// Whose values a table holds that names no child: where somebody comes from a child's page.
    void setLikelyChild(const RecordId &child) { m_likelyChild = child; }
    /// The keyboard to the button that asks for a file.
    void catchKeyboard() { m_choose->setFocus(Qt::OtherFocusReason); }
    /// The same comparison with the book as it is now.
    void refresh();
    [[nodiscard]] const exchange::Preview &preview() const { return m_preview; }
    [[nodiscard]] const exchange::Signer &signer() const { return m_signer; }
    /// Says that a person of the file is this one of the book; or, with the same id twice, somebody else.
    void decide(const RecordId &incoming, const RecordId &local);
    /// Takes in what is new and changed, and says how much came in, or that nothing was new. Much is written beside the
    /// window, with progress.
    void takeIn();

Q_SIGNALS:
    /// Something was taken in, refused or left off.
    void settled();
    /// The file holds appointments; another card takes those in.
    void calendarChosen(const QString &path);

private:
    void finish(const Result<book::ChangeId> &done, int count);
    void askWhich();
    void complain(const Error &error);
    void showPreview();
    void addCounts(QVBoxLayout *column);
    /// Above the table, because it is about what will not be there.
    void addLeftOut(QVBoxLayout *column);
    void readTable(const QByteArray &bytes);
    [[nodiscard]] Result<exchange::IncomingFile> readSigned(const QByteArray &bytes, const QByteArray &signature);
    void addSigner(QVBoxLayout *column);
    /// A sheet to be filled in, and no answers: it belongs elsewhere.
    [[nodiscard]] bool isSheet() const;
    void addWayToForms(QVBoxLayout *column);
    [[nodiscard]] Result<exchange::Preview> compare() const;
    void addOwnerQuestions(QVBoxLayout *column);
    void addPersonQuestion(QVBoxLayout *column, const exchange::PreviewItem &item);
    void addTable(QVBoxLayout *column);
    void addTakeIn(QVBoxLayout *column);
    [[nodiscard]] exchange::ImportChoices choices() const;
    [[nodiscard]] bool isUndecided() const;
    [[nodiscard]] bool hasAnythingToTake() const;
    /// A table of which no name has its child yet.
    [[nodiscard]] bool isNobodyChosen() const;
    [[nodiscard]] QString personName(const RecordId &person) const;

    Context m_context;
    std::optional<exchange::IncomingFile> m_file;
    QList<exchange::TableValue> m_values; ///< Of a table of measurements; such a file has no records of its own.
    QString m_tableIdentifier;
    QHash<QString, RecordId> m_owners; ///< Name in the table → child of the book.
    exchange::Preview m_preview;
    QHash<RecordId, RecordId> m_decisions;
    exchange::Signer m_signer;
    RecordId m_likelyChild;
    bool m_preferFile = false;
    QString m_folder; ///< Where the file lay: papers may lie beside it.
    QPushButton *m_choose;
    ScanField *m_scan;
    QLabel *m_from;
    InlineProgress *m_progress;
    InlineMessage *m_message;
    QWidget *m_result = nullptr;
};

} // namespace oyako::ui
