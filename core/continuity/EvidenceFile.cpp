#include "core/continuity/EvidenceFile.h"

namespace ieum {

namespace {

constexpr auto firstLine = "Ieum evidence 1\tid\tat\tchannel\twhat\trow\tfacts\tsum";

} // namespace

QByteArray evidenceFile(const QList<EvidenceEntry> &entries)
{
    QByteArray file(firstLine);
    file += '\n';
    for (const EvidenceEntry &entry : entries)
        file += (evidenceLine(entry) + u'\t' + entry.sum + u'\n').toUtf8();
    return file;
}

Result<EvidenceChain> checkEvidenceFile(const QByteArray &file, const QString &namedHead)
{
    QByteArrayList lines = file.split('\n');
    if (lines.first() != firstLine)
        return Error("evidence.not-a-log");
    lines.removeFirst();
    // A file that was cut within a line has no empty rest.
    const bool isWhole = !lines.isEmpty() && lines.takeLast().isEmpty();
    EvidenceChain chain;
    chain.hasNamedHead = namedHead.isEmpty();
    for (const QByteArray &line : std::as_const(lines)) {
        ++chain.entries;
        const qsizetype tab = line.lastIndexOf('\t');
        const QByteArray fields = line.left(qMax<qsizetype>(tab, 0));
        const QByteArray sum = evidenceSum(chain.head.toLatin1(), fields);
        const bool isNumbered = fields.startsWith(QByteArray::number(chain.entries) + '\t');
        if (chain.firstBroken == 0 && (!isNumbered || line.mid(tab + 1) != sum))
            chain.firstBroken = chain.entries;
        chain.head = QString::fromLatin1(sum);
        chain.hasNamedHead |= chain.head == namedHead;
    }
    if (!isWhole && chain.firstBroken == 0)
        chain.firstBroken = chain.entries + 1;
    return chain;
}

} // namespace ieum
