#include "app/gui/widgets/Button.h"

#include "app/gui/style/Icons.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Choice.h"
#include "app/gui/widgets/Label.h"

namespace ieum {

namespace {

QString nameOfKind(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Main:
        return QStringLiteral("main");
    case Button::Kind::Flat:
        return QStringLiteral("flat");
    case Button::Kind::Danger:
        return QStringLiteral("danger");
    case Button::Kind::Tab:
        return QStringLiteral("tab");
    case Button::Kind::Normal:
        break;
    }
    return QStringLiteral("normal");
}

Color tintOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Main:
        return Color::OnAccent;
    case Button::Kind::Flat:
        return Color::AccentText;
    case Button::Kind::Danger:
        return Color::Down;
    default:
        return Color::Text;
    }
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setProperty("kind", nameOfKind(kind));
    if (kind == Kind::Tab)
        makeChoice(this);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setText(text);
}

Button::Button(const char *iconName, const QString &text, Kind kind, QWidget *parent)
    : Button(text, kind, parent)
{
    setIconName(iconName);
}

void Button::setText(const QString &text)
{
    QPushButton::setText(text);
    setAccessibleName(QString(text).remove(QLatin1Char('&')));
}

void Button::setIconName(const char *name)
{
    const bool isBehind = layoutDirection() == Qt::RightToLeft;
    setIcon(ieum::icon(name, tintOf(m_kind), isBehind ? IconSide::BehindText : IconSide::BeforeText));
    setIconSize(QSize(metrics().iconButton + metrics().gap4, metrics().iconButton));
}

void Button::setIconBehind(const char *name)
{
    setLayoutDirection(Qt::RightToLeft);
    setIconName(name);
}

void Button::setBig()
{
    setProperty("big", true);
    repolish(this);
}

void Button::setKeyHint(const QString &key)
{
    if (!m_keyCap)
        m_keyCap = new QLabel(this);
    m_keyCap->setTextFormat(Qt::PlainText);
    m_keyCap->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_keyCap->setProperty("role",
                          m_kind == Kind::Main ? QStringLiteral("keyCapOnAccent") : QStringLiteral("keyCap"));
    m_keyCap->setText(key);
    m_keyCap->ensurePolished();
    const int room = m_keyCap->sizeHint().width() + metrics().gap8 + metrics().gap8;
    setStyleSheet(QStringLiteral("QPushButton { padding-right: %1px; }").arg(room));
    setAccessibleDescription(key);
}

QSize Button::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (isCheckable()) {
        QFont chosen = font();
        chosen.setWeight(QFont::DemiBold);
        const int wider =
            QFontMetrics(chosen).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
        size.rwidth() += std::max(0, wider) + Metrics::line;
    }
    return size;
}

void Button::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    if (!m_keyCap)
        return;
    const QSize cap = m_keyCap->sizeHint();
    m_keyCap->setGeometry(width() - cap.width() - metrics().gap8, (height() - cap.height()) / 2, cap.width(),
                          cap.height());
}

IconButton::IconButton(const char *iconName, const QString &name, Frame frame, QWidget *parent)
    : QPushButton(parent)
{
    setProperty("kind", frame == Frame::Bare ? QStringLiteral("bareIcon") : QStringLiteral("icon"));
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setIconName(iconName);
    setName(name);
}

void IconButton::setName(const QString &name)
{
    setToolTip(plainToolTip(name));
    setAccessibleName(name);
}

void IconButton::setIconName(const char *name)
{
    setIcon(ieum::icon(name));
    setIconSize(QSize(metrics().iconButton, metrics().iconButton));
}

} // namespace ieum
