// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "ui/widgets/place.h"

#include <QPointer>

class QButtonGroup;
class QVBoxLayout;

namespace oyako::ui {

class GrowthSection;
class Page;
class RecordTable;

/// A child's book: checkups, vaccinations, growth; each a list that is written, corrected and looked back on in place.
class ChildPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"child"};

    explicit ChildPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] QStringList sections() const override;
    [[nodiscard]] bool canPrint() const override { return !m_person.isEmpty(); }
    /// The whole handbook of the child.
    void print() override;

private:
    struct Section {
        QString id;
        QString name;
        void (ChildPlace::*fill)();
    };

    [[nodiscard]] const QList<Section> &allSections() const { return m_sections; }
    void build();
    void addSectionButtons(QVBoxLayout *column);
    void show(const QString &section);
    void fillCheckups();
    void fillVaccinations();
    struct Rules;
    /// What the schedule this child follows says today.
    [[nodiscard]] Rules rulesToday() const;
    void addNextDoses(const Rules &rules);
    void fillGrowth();
    RecordTable *startList(const QString &name, const QString &newLabel, const QStringList &columns, bool isEmpty,
                           const QString &emptyWords);
    void connectList(RecordTable *table);
    void addNew();
    void change(const RecordId &record);
    void remove(const RecordId &record);
    void showHistory(const RecordId &record);

    Context m_context;
    QList<Section> m_sections;
    RecordId m_person;
    records::Person m_child;
    QString m_section;
    Page *m_page;
    QVBoxLayout *m_content = nullptr;
    QButtonGroup *m_buttons = nullptr;
    QPointer<GrowthSection> m_growth; ///< While it is shown: what is written there goes on when the book changes.
};

} // namespace oyako::ui
