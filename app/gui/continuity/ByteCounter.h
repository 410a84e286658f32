#pragma once

#include "app/gui/widgets/Label.h"
#include "core/outbox/SmsText.h"

namespace ieum {

/// "82 / 90바이트 · 단문 1건"; above that what it goes out as; characters that cannot go, by name. For text
/// messages only.
class ByteCounter : public Label
{
    Q_OBJECT
public:
    explicit ByteCounter(QWidget *parent = nullptr);
    void showFit(const SmsFit &fit);
};

} // namespace ieum
