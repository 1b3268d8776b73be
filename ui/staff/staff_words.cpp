// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/staff/staff_words.h"

#include "ui/text/errors.h"

#include <QCoreApplication>

namespace oyako::ui {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Staff", source);
}

} // namespace

QString dutyName(records::Duty duty)
{
    switch (duty) {
    case records::Duty::Reads: return say(QT_TRANSLATE_NOOP("Staff", "見るだけ"));
    case records::Duty::Records: return say(QT_TRANSLATE_NOOP("Staff", "記録"));
    case records::Duty::Administers: return say(QT_TRANSLATE_NOOP("Staff", "管理"));
    }
    return {};
}

QString staffSentence(const Error &error)
{
    if (error.code == ErrorCode::WrongKey) {
        return error.field == QLatin1String("pin") ? say(QT_TRANSLATE_NOOP("Staff", "暗証番号がちがいます"))
                                                   : say(QT_TRANSLATE_NOOP("Staff", "合言葉がちがいます"));
    }
    if (error.code == ErrorCode::AlreadyExists && error.field == QLatin1String("passphrase")) {
        return say(QT_TRANSLATE_NOOP("Staff", "ほかの合言葉にしてください。人ごとにちがう合言葉がいります"));
    }
    if (error.code == ErrorCode::InvalidValue && error.field == QLatin1String("pin")) {
        return say(QT_TRANSLATE_NOOP("Staff", "4〜12けたの数字にしてください(おなじ数字だけは使えません)"));
    }
    if (error.code != ErrorCode::NotAllowed) {
        return text::sentence(error);
    }
    if (error.field == QLatin1String("wait")) {
        return say(QT_TRANSLATE_NOOP("Staff", "あと%1秒まってから入れてください")).arg(error.arguments.value(0));
    }
    if (error.field == QLatin1String("passphrase")) {
        return say(QT_TRANSLATE_NOOP("Staff", "いまは暗証番号を使えません。合言葉を入れてください"));
    }
    if (error.field == QLatin1String("onDuty")) {
        return say(QT_TRANSLATE_NOOP("Staff", "いま担当している人は退職にできません。担当を替えてからにしてください"));
    }
    if (error.field == QLatin1String("lastAdministrator")) {
        return say(QT_TRANSLATE_NOOP("Staff", "管理する人がいなくなります。先にほかの人を管理にしてください"));
    }
    return say(QT_TRANSLATE_NOOP("Staff", "管理の担当の人だけができます"));
}

} // namespace oyako::ui
