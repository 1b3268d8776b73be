// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "ui/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>

namespace oyako::platform {

namespace {

/// As the Desktop Application Autostart Specification says: one desktop entry in the person's own folder.
QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
}

QString entryPath()
{
    return folder() + QLatin1Char('/') + QGuiApplication::desktopFileName() + QStringLiteral(".desktop");
}

/// An argument of the Exec key, quoted as the Desktop Entry Specification asks for.
QString quoted(const QString &argument)
{
    QString escaped;
    for (const QChar character : argument) {
        if (QStringLiteral("\"`$\\").contains(character)) {
            escaped += QStringLiteral("\\\\"); // a backslash for the shell, doubled for the string it stands in
        }
        escaped += character == QLatin1Char('%') ? QStringLiteral("%%") : QString(character);
    }
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QByteArray entry()
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Oyako\n"
                          "Exec=%1 --background\n"
                          "Icon=%2\n"
                          "NoDisplay=true\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(quoted(QCoreApplication::applicationFilePath()), QGuiApplication::desktopFileName())
        .toUtf8();
}

} // namespace

bool startsAtLogin()
{
    return QFile::exists(entryPath());
}

Result<void> startAtLogin(bool on)
{
    if (!on) {
        return QFile::remove(entryPath()) || !startsAtLogin() ? Result<void>()
                                                              : fail(ErrorCode::ReadOnly, QStringLiteral("autostart"));
    }
    if (!QDir().mkpath(folder())) {
        return fail(ErrorCode::ReadOnly, QStringLiteral("autostart"));
    }
    return files::replace(entryPath(), entry());
}

} // namespace oyako::platform
