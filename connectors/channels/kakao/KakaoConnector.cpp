#include "connectors/channels/kakao/KakaoConnector.h"

#include "connectors/channels/kakao/KakaoCsvImporter.h"
#include "connectors/channels/kakao/KakaoTextImporter.h"
#include "core/connector/ConnectorRegistry.h"

namespace ieum {

void registerKakao(ConnectorRegistry &registry)
{
    for (const KakaoGrammar &grammar : KakaoGrammar::all())
        registry.add(std::make_unique<KakaoTextImporter>(grammar));
    registry.add(std::make_unique<KakaoCsvImporter>());
}

} // namespace ieum
