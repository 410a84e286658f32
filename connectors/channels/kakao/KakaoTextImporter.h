#pragma once

#include "connectors/channels/kakao/KakaoGrammar.h"
#include "connectors/channels/kakao/KakaoImporter.h"

namespace ieum {

/// A chat as text, in one of the grammars.
class KakaoTextImporter final : public KakaoImporter
{
public:
    explicit KakaoTextImporter(const KakaoGrammar &grammar)
        : m_grammar(grammar)
    {
    }

    QString formatId() const override { return m_grammar.id; }
    QString formatName() const override;
    Match canRead(const ImportInput &input) const override;

protected:
    Result<End> parse(const ImportInput &input, const RecordHandler &handler) const override;

private:
    const KakaoGrammar &m_grammar;
};

} // namespace ieum
