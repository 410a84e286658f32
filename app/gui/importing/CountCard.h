#pragma once

#include "app/gui/style/Tokens.h"

#include <QFrame>

namespace ieum {

class Label;

/// How many rows go one way: icon, word, number, and what happens to them.
class CountCard : public QFrame
{
    Q_OBJECT
public:
    CountCard(const char *iconName, Color tone, const QString &word, const QString &what,
              QWidget *parent = nullptr);
    void setCount(int count);

private:
    Color m_tone;
    Label *m_number;
    QString m_word;
};

} // namespace ieum
