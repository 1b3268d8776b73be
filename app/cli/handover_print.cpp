// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handover_print.h"

#include "app/cli/book_access.h"
#include "app/cli/quiet_errors.h"
#include "core/base/files.h"
#include "core/exchange/own_keys.h"
#include "core/pages/code_sheet.h"
#include "core/seal/frames.h"
#include "ui/paint/code_reader.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"

#include <QBuffer>
#include <QJsonArray>

namespace oyako::cli {

namespace {

const QString qrSynopsis =
    QStringLiteral("FILE [--out SHEET.pdf|.png|.svg] | --read PICTURE|PDF|TEXT … [PICTURE …] --out FILE");
constexpr double dotsPerInch = 300;

/// By the ending: a page of PDF, SVG or PNG.
Result<void> writePages(const pages::Document &document, const QString &path)
{
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        const auto svg = paint::toSvg(document, 0);
        return svg ? files::replace(path, *svg) : Result<void>(fail(svg.error()));
    }
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        const bool drawn = paint::toImages(document, dotsPerInch).first().save(&png, "PNG");
        return drawn ? files::replace(path, png.data()) : fail(ErrorCode::IoFailed, QStringLiteral("--out"));
    }
    return paint::toPdf(document, path);
}

bool isEnglish(const Invocation &invocation)
{
    return invocation.arguments().value(QStringLiteral("lang")) == QLatin1String("en");
}

pages::CodeSheet sheetOf(const Invocation &invocation, const QStringList &frames)
{
    const bool english = isEnglish(invocation);
    return {.title = english ? QStringLiteral("Sealed records") : QStringLiteral("封をした記録"),
            .explanation = english ? QStringLiteral("Scan every code, in any order, into the receiver's Oyako.")
                                   : QStringLiteral("すべてのコードを、受けとる側のOyakoで読みとってください。順番は"
                                                    "どれからでもかまいません。"),
            .frames = frames,
            .note = english ? QStringLiteral("Only the receiver's key opens it.")
                            : QStringLiteral("受けとる人の鍵がないと読めません。")};
}

int write(Invocation &invocation, const QString &path)
{
    const auto bytes = files::read(path, seal::mostFrameBytes);
    const auto frames = bytes ? seal::makeFrames(*bytes) : fail(bytes.error());
    if (!frames) {
        return invocation.refuse(frames.error());
    }
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    if (!out.isEmpty()) {
        const auto document = pages::layOut(sheetOf(invocation, *frames), paint::Typeface::shared());
        const auto written = document ? writePages(*document, out) : Result<void>(fail(document.error()));
        if (!written) {
            return invocation.refuse(written.error());
        }
    }
    invocation.print(QJsonObject{{QStringLiteral("frames"), QJsonArray::fromStringList(*frames)}});
    return Done;
}

/// The codes of a picture or PDF, or the lines of a text.
Result<QStringList> codesOf(const QString &path)
{
    constexpr qint64 largestText = 64 * 1024;
    const auto text = files::read(path, largestText);
    if (text && text->trimmed().startsWith("MCH1")) {
        return QString::fromLatin1(text->simplified()).split(QLatin1Char(' '));
    }
    const QuietErrors quiet;
    return paint::readCodesOf(path);
}

/// What all the files hold together. Codes of others on the same paper are passed over.
Result<QByteArray> collected(const QStringList &paths)
{
    seal::FrameCollector collector;
    for (const QString &path : paths) {
        const auto codes = codesOf(path);
        if (!codes) {
            return fail(codes.error());
        }
        for (const QString &code : *codes) {
            const auto added = collector.add(code);
            if (!added && added.error().code != ErrorCode::NotRecognised) {
                return fail(added.error());
            }
        }
    }
    if (collector.count() == 0) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("frames"));
    }
    auto bytes = collector.bytes();
    if (!bytes && bytes.error().code == ErrorCode::MissingValue) {
        return fail(ErrorCode::MissingValue, QLatin1String("frame ") + bytes.error().arguments.join(QLatin1Char(' ')));
    }
    return bytes;
}

int qr(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (!arguments.has(QStringLiteral("read"))) {
        return write(invocation, arguments.words().first());
    }
    const auto bytes = collected(arguments.values(QStringLiteral("read")) + arguments.words());
    const QString out = arguments.value(QStringLiteral("out"));
    const auto written = bytes ? files::replace(out, *bytes) : Result<void>(fail(bytes.error()));
    return written ? Done : invocation.refuse(written.error());
}

pages::KeyLetter letterOf(const Invocation &invocation, const seal::KeyCard &card, const QString &code)
{
    const bool english = isEnglish(invocation);
    const auto say = [english](const char *japanese, const char *inEnglish) {
        return QString::fromUtf8(english ? inEnglish : japanese);
    };
    return {
        .title = card.name,
        .explanation = say("このカードは、母子手帳の記録に封をしてわたすための鍵です。封をした記録は、ここでしかひら"
                           "けません。",
                           "This is the key with which records are sealed for us. What is sealed opens only here."),
        .codeText = code,
        .groupsCaption = say("打ちこむとき(4文字ずつ)", "To type, in groups of four"),
        .groups = seal::groupsOf(card),
        .fingerprintCaption = say("指紋", "Fingerprint"),
        .fingerprint = seal::fingerprintOf(card.recipient),
        .validity = say("有効期限 ", "Valid until ") + card.validUntil.toString(Qt::ISODate),
        .steps = {say("親子手帳の「わたす・受けとる」をひらく", "Open “Hand over and receive” in Oyako"),
                  say("「医療機関にわたす」で、この鍵を読みとるか打ちこむ", "Choose “Hand over to the clinic”, then "
                                                                            "scan or type this key"),
                  say("画面の指紋と、この紙の指紋をくらべる", "Compare the fingerprint on screen with this paper")},
        .warning = say("指紋がちがうときは、わたさずに窓口へ知らせてください。",
                       "If the fingerprint differs, do not hand anything over; tell the desk.")};
}

int letter(Invocation &invocation)
{
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto card = exchange::ownCard(**book);
    const auto frames = card ? seal::makeFrames(seal::cardFile(*card)) : fail(card.error());
    const auto document = frames
                              ? pages::layOut(letterOf(invocation, *card, frames->first()), paint::Typeface::shared())
                              : Result<pages::Document>(fail(frames.error()));
    const auto noted = document
                           ? noteLeaving(invocation, **book, book::Access::Print, QStringLiteral("invitation letter"))
                           : fail(document.error());
    const auto written = noted ? writePages(*document, out) : fail(noted.error());
    return written ? Done : invocation.refuse(written.error());
}

} // namespace

QList<Command> handoverPrintCommands()
{
    return {{QStringLiteral("handover qr"), qrSynopsis,
             QStringLiteral("a sealed file as QR codes on one sheet, and back from pictures"), &qr, true},
            {QStringLiteral("handover letter"), QStringLiteral("--out F.pdf|.png|.svg [--lang ja|en]"),
             QStringLiteral("the invitation with the own key to scan or type"), &letter, true}};
}

} // namespace oyako::cli
