// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QStringList>
#include <QtEndian>

namespace oyako::test {

/// A PDF from its objects, the first being the catalogue, with a right cross-reference table.
inline QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets) {
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    pdf += "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
           QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

inline QByteArray streamOf(const QByteArray &dictionary, const QByteArray &content)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
           "\nendstream";
}

/// One page for each text (Latin letters), in a standard face.
inline QByteArray textPdf(const QStringList &pages)
{
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (const QString &page : pages) {
        const QByteArray number = QByteArray::number(objects.size() + 1);
        const QByteArray content = QByteArray::number(objects.size() + 2);
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + content +
                       " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
        objects.append(streamOf({}, "BT /F1 24 Tf 72 700 Td (" + page.toLatin1() + ") Tj ET"));
        kids += number + " 0 R ";
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [" + kids + "] >>";
    return pdfOf(objects);
}

/// qCompress without its own head: zlib.
inline QByteArray deflated(const QByteArray &content)
{
    return qCompress(content, 9).mid(4);
}

/// A few kilobytes that unfold to 20 gigabytes of page description.
inline QByteArray pdfBomb()
{
    const QByteArray twice = deflated(deflated(QByteArray(200 << 20, ' ')));
    QByteArray contents;
    for (int i = 0; i < 100; ++i) {
        contents += "4 0 R ";
    }
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [" + contents + "] >>",
                  streamOf("/Filter [/FlateDecode /FlateDecode]", twice)});
}

inline quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
        }
    }
    return ~crc;
}

inline QByteArray chunkOf(const QByteArray &name, const QByteArray &content)
{
    QByteArray head(4, '\0');
    QByteArray tail(4, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(content.size()), head.data());
    qToBigEndian<quint32>(crcOf(name + content), tail.data());
    return head + name + content + tail;
}

/// A white picture of one bit a pixel.
inline QByteArray whitePng(int width, int height)
{
    QByteArray head(13, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(width), head.data());
    qToBigEndian<quint32>(static_cast<quint32>(height), head.data() + 4);
    head[8] = 1; // bit a sample; grey, no interlacing
    const QByteArray row = QByteArray(1, '\0') + QByteArray((width + 7) / 8, '\xFF');
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + chunkOf("IHDR", head) +
           chunkOf("IDAT", deflated(row.repeated(height))) + chunkOf("IEND", {});
}

inline QString written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

} // namespace oyako::test
