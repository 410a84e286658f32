#include "tests/fuzz/ImporterCheck.h"

#include "connectors/BuiltinConnectors.h"
#include "core/base/ErrorTexts.h"
#include "tests/fuzz/FuzzFile.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ReadingSink.h"

namespace ieum::fuzz {

namespace {

const QString password = QStringLiteral("1234");

ImportInput inputOf(const FuzzFile &file, const QByteArray &bytes)
{
    ImportInput input;
    input.path = file.path();
    input.fileName = QStringLiteral("KakaoTalk_Chat_김하늘.csv");
    input.head = bytes.left(64 * 1024);
    input.password = password;
    input.room = QStringLiteral("김하늘");
    input.ownNames = QStringList{QStringLiteral("달빛공방")};
    input.sheets = std::make_shared<SheetReader>(input.path, password);
    return input;
}

void requireWords(const Result<void> &outcome)
{
    require(outcome.ok() || sentenceFor(outcome.error()) != sentenceFor(Error("no.such-code")),
            "an error has words");
}

void checkReading(const Importer &importer, const ImportInput &input)
{
    const auto shape = importer.shape(input);
    require(!shape || shape->rows.size() <= 21, "a table's shape is a few rows");
    ReadingSink first, second;
    const Result<void> outcome = importer.read(input, first);
    requireWords(outcome);
    const Result<void> again = importer.read(input, second);
    require(outcome.ok() == again.ok() && first.digest() == second.digest(), "a file reads the same twice");
    if (first.calls() == 0)
        return;
    ReadingSink cancelling(1 + input.head.size() % first.calls());
    (void)importer.read(input, cancelling);
}

} // namespace

const ConnectorRegistry &connectors()
{
    static const ConnectorRegistry *all = [] {
        auto *registry = new ConnectorRegistry;
        registerBuiltinConnectors(*registry);
        return registry;
    }();
    return *all;
}

void checkImport(const QByteArray &bytes, const char *formats)
{
    const FuzzFile file(bytes);
    const ImportInput input = inputOf(file, bytes);
    const Importer *first = nullptr, *surest = nullptr;
    Importer::Match best = Importer::Match::No;
    for (const auto &importer : connectors().importers()) {
        if (!importer->formatId().startsWith(QLatin1String(formats)))
            continue;
        first = first ? first : importer.get();
        const Importer::Match match = importer->canRead(input);
        surest = match > best ? importer.get() : surest;
        best = std::max(best, match);
    }
    checkReading(surest ? *surest : *first, input);
}

void checkAnyImport(const QByteArray &bytes)
{
    const FuzzFile file(bytes);
    const ImportInput input = inputOf(file, bytes);
    if (const Importer *importer = connectors().importerFor(input))
        checkReading(*importer, input);
}

} // namespace ieum::fuzz
