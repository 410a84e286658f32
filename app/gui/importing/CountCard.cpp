#include "app/gui/importing/CountCard.h"

#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/Picture.h"

#include <QLocale>

namespace ieum {

CountCard::CountCard(const char *iconName, Color tone, const QString &word, const QString &what,
                     QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_number(new Label(QString(), Type::Sum, tone))
    , m_word(word)
{
    setProperty("role", QStringLiteral("card"));
    auto *row = makeRow(metrics().gap12);
    row->setContentsMargins(metrics().gap16, metrics().gap8, metrics().gap16, metrics().gap8);
    setLayout(row);
    row->addWidget(new Picture(iconName, metrics().iconRail, tone));
    auto *pair = makeColumn(0);
    pair->addWidget(new Label(word, Type::Table, Color::Text2));
    pair->addWidget(m_number);
    row->addLayout(pair);
    row->addStretch();
    row->addWidget(new Label(what, Type::Small, Color::Text2));
    setCount(0);
}

void CountCard::setCount(int count)
{
    m_number->setText(QLocale().toString(count));
    m_number->setTone(count > 0 ? m_tone : Color::Text3);
    setAccessibleName(QStringLiteral("%1 %2").arg(m_word).arg(count));
}

} // namespace ieum
