// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/oyako/program.h"
#include "ui/shell/shell.h"
#include "ui/shell/unlock_page.h"

#include <QApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTest>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace oyako;

namespace {

/// The time that stands in a file, in ISO form: the test moves it.
class FileClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        QFile file(qEnvironmentVariable("OYAKO_TEST_CLOCK"));
        const bool opened = file.open(QIODevice::ReadOnly);
        return opened ? QDateTime::fromString(QString::fromLatin1(file.readAll()).trimmed(), Qt::ISODate) : QDateTime();
    }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone("Asia/Tokyo"); }
};

template <class Page>
Page *visiblePage()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *page = window->isVisible() ? window->findChild<Page *>() : nullptr;
        if (page && page->isVisible()) {
            return page;
        }
    }
    return nullptr;
}

QString whatIsOnScreen()
{
    if (const auto *shell = visiblePage<ui::Shell>()) {
        return QStringLiteral("shell %1 %2").arg(shell->here().place, shell->here().argument);
    }
    return visiblePage<ui::UnlockPage>() ? QStringLiteral("locked") : QStringLiteral("nothing");
}

/// Somebody at the keyboard: "see" answers what is on the screen, "type TEXT" types it and presses Enter.
void obey(const QString &line)
{
    if (line == QLatin1String("see")) {
        QTextStream(stdout) << whatIsOnScreen() << Qt::endl;
    } else if (QWidget *focus = QApplication::focusWidget(); focus && line.startsWith(QLatin1String("type "))) {
        QTest::keyClicks(focus, line.mid(5));
        QTest::keyClick(focus, Qt::Key_Return);
    }
}

void sitDown()
{
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(input, &QSocketNotifier::activated, input, [] {
        char buffer[512];
        const ssize_t size = read(STDIN_FILENO, buffer, sizeof buffer);
        const QStringList lines = QString::fromUtf8(buffer, static_cast<int>(std::max<ssize_t>(size, 0)))
                                      .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            obey(line);
        }
        if (size <= 0) {
            QCoreApplication::quit();
        }
    });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(sitDown)

int main(int argc, char *argv[])
{
    const FileClock clock;
    return app::run(argc, argv, clock);
}
