// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/reference_files.h"

#include "tests/core/growth/support.h"
#include "tests/support/qt_printers.h"

#include <QDir>
#include <QSet>

namespace oyako::growth {
namespace {

TEST(References, EachIsNamedWithEditionSourceAndTerms)
{
    const auto all = references();
    ASSERT_TRUE(all);
    QSet<QString> ids;
    for (const ReferenceInfo &info : *all) {
        EXPECT_FALSE(info.id.isEmpty() || info.name.isEmpty() || info.edition.isEmpty() || info.source.isEmpty() ||
                     info.terms.isEmpty())
            << info.id.toStdString();
        ids.insert(info.id);
    }
    EXPECT_EQ(ids.size(), all->size());
    EXPECT_EQ(reference(u"who2006"_qs)->edition, u"2006/2007");
    EXPECT_EQ(reference(u"none"_qs).error(), (Error{ErrorCode::UnknownRecord, {}, {u"none"_qs}}));
}

TEST(References, FilesTravelInsideTheProgram)
{
    const QDir folder(QStringLiteral(OYAKO_SOURCE_DIR "/resources/growth"));
    const QStringList names = folder.entryList({u"*.csv"_qs}, QDir::Files);
    EXPECT_GE(names.size(), 20);
    for (const QString &name : names) {
        QFile onDisk(folder.filePath(name));
        ASSERT_TRUE(onDisk.open(QIODevice::ReadOnly));
        EXPECT_EQ(referenceFile(name).value_or(QByteArray()), onDisk.readAll()) << name.toStdString();
    }
    EXPECT_EQ(referenceFile(u"none.csv"_qs).error().code, ErrorCode::NotFound);
}

TEST(References, NothingUnverifiedIsShipped)
{
    const QDir folder(QStringLiteral(OYAKO_SOURCE_DIR "/resources/growth"));
    EXPECT_TRUE(folder.entryList({u"*unverified*"_qs, u"*h22*"_qs, u"*efw*"_qs}, QDir::Files).isEmpty());
}

TEST(References, EveryFileHasItsProvenance)
{
    const QDir folder(QStringLiteral(OYAKO_SOURCE_DIR "/resources/growth"));
    QFile file(folder.filePath(u"PROVENANCE.md"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &name : folder.entryList({u"*.csv"_qs}, QDir::Files)) {
        const QString base = name.chopped(4);
        const QString family = base.startsWith(u"who2006")   ? u"who2006-*"_qs
                               : base.startsWith(u"who2007") ? u"who2007-*"_qs
                                                             : base;
        EXPECT_TRUE(text.contains(family) || text.contains(u"`-by-age-height`"_qs)) << base.toStdString();
    }
}

} // namespace
} // namespace oyako::growth
