// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/remark.h"
#include "ui/growth/growth_sheet_model.h"

#include <QMap>
#include <QSet>

class QVBoxLayout;

namespace oyako::ui {

class RemarkBar;

/// What is worth asking about the numbers of the table, one line each. A question stands until it is answered or its
/// number is gone or another. Any odd number is asked about when it is typed; one that no child can have also when the
/// table is opened again, unless somebody has said here that it is right.
class OpenQuestions final : public QWidget {
    Q_OBJECT

public:
    OpenQuestions(const Context &context, const RecordId &child, GrowthSheetModel *model, QWidget *parent = nullptr);

    /// Reads the table anew: questions come and go with its numbers.
    void look();
    /// This value (kg or cm) of a record has just been typed: anything odd about it is asked.
    void watch(const oyako::RecordId &record, double shown);
    [[nodiscard]] bool asksAbout(int row, records::MeasurementKind kind) const;
    /// The first one; empty when there is none.
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    /// Another question came up.
    void asked(QWidget *bar);
    void answered();
    /// What was typed shall stay, but cannot be written.
    void impossible(oyako::records::MeasurementKind kind, double shown);

private:
    struct Question {
        QString key; ///< Day, kind, record and number: the same key is the same question.
        int row = 0;
        growth::Remark remark;
        records::MeasurementKind kind = records::MeasurementKind::Weight;
        GrowthSheetModel::Number number;
    };

    [[nodiscard]] QList<Question> open() const;
    [[nodiscard]] QList<Question> ofRow(int row, const care::GrowthHistory &history) const;
    [[nodiscard]] QList<Question> chosen(const QList<Question> &occasions, const QList<growth::Remark> &remarks) const;
    [[nodiscard]] bool isAsked(records::MeasurementKind kind, const GrowthSheetModel::Number &number,
                               const growth::Age &age, growth::Sex sex) const;
    [[nodiscard]] bool stands(const GrowthSheetModel::Number &number) const;
    [[nodiscard]] std::optional<Question> found(const QString &key) const;
    void add(const Question &question);
    void correct(const QString &key, double better);
    void keep(const QString &key);

    Context m_context;
    RecordId m_child;
    GrowthSheetModel *m_model;
    QVBoxLayout *m_column;
    QMap<QString, RemarkBar *> m_bars; ///< By key, in the order of days.
    QSet<QString> m_watched;           ///< Record and value, as typed.
    QSet<QString> m_right;             ///< Keys of questions that were answered with "it is right".
};

} // namespace oyako::ui
