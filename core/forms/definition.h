// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/fhirpath/expression.h"
#include "core/forms/value.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace oyako::forms {

/// Position of an item in Form::items; -1 = none (the parent of a top item).
using ItemIndex = int;

/// Questionnaire.item.type of FHIR R4.
enum class ItemType {
    Group,
    Display,
    Boolean,
    Integer,
    Decimal,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Choice,
    OpenChoice,
    Quantity,
};

/// How an item wants to be shown (extension questionnaire-itemControl). Default: by type.
enum class Control {
    Default,
    CheckBox,
    RadioButton,
    DropDown,
    Autocomplete,
    Slider,
    Spinner,
    TextBox,
    Help,
    Prompt,
    Unit,
    Flyover,
    Page,
    Header,
    Footer,
    List,
    Table,
    GroupTable,
    ToothChart,
};

/// Who fills an item in (own extension "writer").
enum class Writer { Anyone, Parent, Professional, Municipality };

/// Which answer asks for attention (own extension "concern"). Never shown as a verdict.
enum class Concern { None, WhenYes, WhenNo };

/// One answer of a list.
struct Option {
    Value value;
    Text label;                    ///< What to show; for plain values the value itself.
    QString prefix;                ///< "1", "ア"
    std::optional<double> ordinal; ///< Score (ordinalValue or itemWeight).
    bool exclusive = false;        ///< Cannot stand beside another answer ("none of these").
    bool initiallySelected = false;

    friend bool operator==(const Option &, const Option &) = default;
};

enum class Operator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };

/// One enableWhen.
struct Condition {
    ItemIndex question = -1;
    Operator op = Operator::Exists;
    Value answer;

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// A unit: UCUM code and what people read.
struct Unit {
    QString system;
    QString code;
    QString display;

    friend bool operator==(const Unit &, const Unit &) = default;
};

/// A named expression (extension variable); seen by the item that declares it and everything below.
struct Variable {
    QString name;
    fhirpath::Expression expression;
};

/// A rule over several answers (extension questionnaire-constraint): holds when the expression gives true.
struct Constraint {
    QString key;
    bool hard = true; ///< severity "error"; "warning" is soft.
    Text message;
    fhirpath::Expression expression;
};

/// A follow-up asked for by the score (own extension "follow-up"), whatever other scores say.
struct FollowUp {
    QString linkId; ///< The question; empty: the total of the form.
    double atLeast = 0;
    QString code;
};

/// Numbers, and for lists and texts their limits. Limits of minValue and maxValue are "cannot be" (hard); the usual
/// range (own extension) is "unusual" (soft).
struct Limits {
    std::optional<Value> minimum;
    std::optional<Value> maximum;
    std::optional<double> usualMinimum;
    std::optional<double> usualMaximum;
    std::optional<int> maxDecimalPlaces;
    std::optional<int> minLength;
    std::optional<int> maxLength;
    QString regex;
    int minOccurs = 0; ///< 0: none asked for beyond `required`.
    int maxOccurs = 0; ///< 0: no limit.
};

/// One question, group or text of a form. Immutable once parsed.
struct Item {
    QString linkId;
    QString prefix; ///< The paper's own numbering.
    ItemType type = ItemType::Group;
    Text text;
    ItemIndex parent = -1;
    ItemIndex end = -1; ///< One behind the last item below this one: items are stored in reading order.
    QList<ItemIndex> children;
    int depth = 0;

    bool required = false;
    bool repeats = false;
    bool readOnly = false;
    bool hidden = false; ///< Works, but is never shown.
    Control control = Control::Default;
    bool horizontal = false; ///< Options side by side (choiceOrientation).
    QString entryFormat;     ///< Hint for typing.

    QList<Option> options;
    QList<Value> initial;
    QList<Condition> conditions;
    bool anyCondition = false; ///< enableBehavior "any".
    Limits limits;
    std::optional<Unit> unit;
    QList<Unit> unitOptions;

    QList<Variable> variables;
    std::optional<fhirpath::Expression> enableWhenExpression;
    std::optional<fhirpath::Expression> calculatedExpression;
    std::optional<fhirpath::Expression> initialExpression;
    QList<Constraint> constraints;

    QList<Coding> codes;
    bool observationExtract = false;

    // Own extensions; see resources/forms/EXTENSIONS.md.
    QString binding;        ///< Field of the record this item edits: "measurement.weight". Empty: none.
    bool sensitive = false; ///< Hidden in shared views, prints and exports unless chosen.
    Concern concern = Concern::None;
    Writer writer = Writer::Anyone;
    bool approximateDate = false; ///< A "頃" date: partial or about.
    QString editions;             ///< Editions of the paper book that carry it: "2023-", "-2022"; empty: all.
    QStringList toCheck; ///< What of it rests on no source that was read: "field", "limits" … (EXTENSIONS.md).
    QString paperPage;

    [[nodiscard]] bool isQuestion() const { return type != ItemType::Group && type != ItemType::Display; }
    [[nodiscard]] bool hasOptions() const { return !options.isEmpty(); }
    /// The text in a language, see Text::in().
    [[nodiscard]] QString label(const QString &language) const { return text.in(language); }
};

/// A questionnaire, ready to be filled in. Immutable; keeps the very bytes it was read from.
struct Form {
    QString id; ///< Resource id, else the name; "pregnancy-notification".
    QString url;
    QString version;
    QString name;
    Text title;
    QString status;
    QString date;
    QString publisher;
    QString copyright;
    Text description;
    QString language;

    QString edition; ///< Edition of the paper form: "2023", "2025".
    QString paperPage;
    Writer writer = Writer::Anyone;
    QString provenance; ///< Where the fields are known from, and what is still to be checked.
    QList<FollowUp> followUps;

    QList<Item> items; ///< Reading order; a parent stands before its children.
    QList<ItemIndex> roots;
    QList<Variable> variables;
    QList<Constraint> constraints;
    QStringList launchContexts; ///< Names an expression may use: "patient".
    QHash<QString, ItemIndex> indexes;
    QByteArray bytes; ///< As read.
    QJsonObject json; ///< The same, for expressions that look at %questionnaire.

    /// The item with this linkId, or nullptr.
    [[nodiscard]] const Item *find(const QString &linkId) const;
    /// -1 when there is none.
    [[nodiscard]] ItemIndex indexOf(const QString &linkId) const { return indexes.value(linkId, -1); }
    [[nodiscard]] const Item &item(ItemIndex index) const { return items.at(index); }
    /// "url|version", the reference that a response carries; without a url the id.
    [[nodiscard]] QString canonical() const;
};

/// The launch contexts that are supplied to forms: "patient" and "user". An expression that needs another is not run.
[[nodiscard]] const QStringList &suppliedContexts();

/// "group", "open-choice" …
[[nodiscard]] QLatin1String typeWord(ItemType type);

} // namespace oyako::forms
