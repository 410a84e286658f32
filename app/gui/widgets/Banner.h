#pragma once

#include "app/gui/style/States.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;

namespace ieum {

class Button;

/// A strip across the page: icon, one bold sentence, one calm one, two buttons at most. Pushes the content
/// down once.
class Banner : public QFrame
{
    Q_OBJECT
public:
    Banner(const StateLook &look, const QString &sentence, const QString &calm, QWidget *parent = nullptr);

    Button *addButton(const QString &text, std::function<void()> act);
    Button *addMainButton(const QString &text, std::function<void()> act);

private:
    QHBoxLayout *m_row;
};

} // namespace ieum
