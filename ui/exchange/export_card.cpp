// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/export_card.h"

#include "core/base/files.h"
#include "core/exchange/everything.h"
#include "core/exchange/fhir_bundle.h"
#include "ui/exchange/import_words.h"
#include "ui/text/errors.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileDialog>

namespace oyako::ui {

ExportCard::ExportCard(const Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_persons(new QVBoxLayout)
    , m_sensitive(new CheckBox(tr("知られたくない答えも入れる")))
    , m_message(new InlineMessage)
{
    body()->setSpacing(space::OneAndHalf);
    m_persons->setSpacing(space::One);
    body()->addWidget(makeText(TextRole::Title, tr("ファイルで保存")));
    body()->addWidget(
        makeText(TextRole::Body, tr("えらんだ人の記録を、ひとつのファイル(FHIR "
                                    "R4)にします。ほかのPCのOyakoや、対応しているソフトで取り込めます。")));
    body()->addWidget(makeText(TextRole::Strong, tr("だれの記録")));
    body()->addLayout(m_persons);
    body()->addWidget(m_sensitive);
    body()->addWidget(
        makeText(TextRole::Hint, tr("感染症の検査結果と、こころの質問の答えは、えらんだときだけ入ります。")));
    body()->addWidget(
        makeText(TextRole::Hint, tr("このファイルは暗号になっていません。しまう場所に気をつけてください。")));
    body()->addWidget(m_message);
    QPushButton *save = makeButton(tr("ファイルで保存…"), ButtonRole::Main);
    connect(save, &QPushButton::clicked, this, &ExportCard::askWhere);
    QPushButton *whole = makeButton(tr("手帳をまるごと保存…"));
    connect(whole, &QPushButton::clicked, this, &ExportCard::askForFolder);
    auto *buttons = new FlowRow;
    buttons->addWidget(save);
    buttons->addWidget(whole);
    body()->addLayout(buttons);
    body()->addWidget(
        makeText(TextRole::Hint, tr("まるごと: 全員のすべての記録を、表(CSV)、FHIR、説明といっしょに1つのフォルダーに"
                                    "入れます。この手帳をつくりなおすこともできます。")));
}

void ExportCard::refresh()
{
    QSet<RecordId> leftOut;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!choice.box->isChecked()) {
            leftOut.insert(choice.person);
        }
        delete choice.box;
    }
    m_choices.clear();
    const auto persons = m_context.book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    for (const auto &person : persons) {
        auto *box = new CheckBox(nameOf(person.value));
        box->setChecked(!leftOut.contains(person.id));
        connect(box, &QCheckBox::toggled, m_message, &InlineMessage::clear);
        m_persons->addWidget(box);
        m_choices.append({person.id, box});
    }
}

QList<RecordId> ExportCard::chosen() const
{
    QList<RecordId> persons;
    for (const Choice &choice : m_choices) {
        if (choice.box->isChecked()) {
            persons.append(choice.person);
        }
    }
    return persons;
}

Result<void> ExportCard::save(const QString &path) const
{
    const exchange::ExportOptions options{chosen(), m_sensitive->isChecked()};
    // An empty list would mean everybody.
    if (options.persons.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("persons"));
    }
    const auto bytes = exchange::writeFhirBundle(m_context.book, options);
    return bytes ? files::replace(path, *bytes) : Result<void>(fail(bytes.error()));
}

void ExportCard::askWhere()
{
    if (chosen().isEmpty()) {
        m_message->say(InlineMessage::Tone::Attention, tr("ひとりはえらんでください。"));
        return;
    }
    // A neutral name: no name of a person in file names.
    const QFileDialog *dialog = openSaveDialog(this, tr("ファイルで保存"), QStringLiteral("FHIR (*.json)"),
                                               tr("親子手帳の記録") + QLatin1String(".fhir.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = save(path);
        m_message->say(InlineMessage::Tone::Attention, saved ? QString() : text::sentence(saved.error()));
        if (saved) {
            m_context.navigator.say(tr("ファイルを保存しました"));
        }
    });
}

Result<QString> ExportCard::saveEverything(const QString &into) const
{
    const QString folder =
        into + QStringLiteral("/oyako-") + m_context.clock.today().toString(Qt::ISODate); // no name of a person
    const auto saved = exchange::writeEverything(m_context.book, folder);
    return saved ? Result<QString>(folder) : Result<QString>(fail(saved.error()));
}

void ExportCard::askForFolder()
{
    const QFileDialog *dialog = openFolderDialog(this, tr("まるごと保存する場所"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &into) {
        const auto saved = saveEverything(into);
        m_message->say(saved ? InlineMessage::Tone::Calm : InlineMessage::Tone::Attention,
                       saved ? tr("%1 に保存しました").arg(QDir::toNativeSeparators(*saved))
                       : saved.error().code == ErrorCode::AlreadyExists
                           ? tr("きょうのフォルダーがもうあります。ほかの場所をえらんでください")
                           : text::sentence(saved.error()));
    });
}

} // namespace oyako::ui
