#include "app/gui/style/Theme.h"

#include "app/gui/style/Icons.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/Style.h"
#include "app/gui/style/StyleSheet.h"
#include "resources/fonts/Fonts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QSettings>

namespace ieum {

namespace {

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

/// Qt 6.4 cannot be asked; Windows tells in its registry, elsewhere the palette of the start says it.
Scheme systemScheme(Scheme atStart)
{
#ifdef Q_OS_WIN
    const QSettings personal(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
#else
    return atStart;
#endif
}

QPalette paletteInForce()
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Color::Window));
    palette.setColor(QPalette::WindowText, color(Color::Text));
    palette.setColor(QPalette::Base, color(Color::Surface));
    palette.setColor(QPalette::AlternateBase, color(Color::Subtle));
    palette.setColor(QPalette::Text, color(Color::Text));
    palette.setColor(QPalette::PlaceholderText, color(Color::Text3));
    palette.setColor(QPalette::Button, color(Color::Surface));
    palette.setColor(QPalette::ButtonText, color(Color::Text));
    palette.setColor(QPalette::BrightText, color(Color::Down));
    palette.setColor(QPalette::Highlight, color(Color::Accent));
    palette.setColor(QPalette::HighlightedText, color(Color::OnAccent));
    palette.setColor(QPalette::Link, color(Color::AccentText));
    palette.setColor(QPalette::ToolTipBase, color(Color::Toast));
    palette.setColor(QPalette::ToolTipText, color(Color::ToastText));
    palette.setColor(QPalette::Light, color(Color::Surface));
    palette.setColor(QPalette::Mid, color(Color::Line));
    palette.setColor(QPalette::Dark, color(Color::LineStrong));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Color::Text3));
    return palette;
}

/// A widget with the property "paintsFocus" shows its focus itself. Tick boxes paint their own ring around
/// the box, fields thicken their border, lists frame their row.
bool takesRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) && !widget->property("paintsFocus").toBool() &&
           !qobject_cast<const QCheckBox *>(widget) && !qobject_cast<const QRadioButton *>(widget);
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_schemeAtStart(schemeOf(application.palette()))
{
    bundledFontFamily();
    application.setStyle(new Style);
    application.setWindowIcon(programIcon());
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
    Q_EMIT schemeChanged();
}

void Theme::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    apply();
    Q_EMIT stepChanged();
}

Scheme Theme::wanted() const
{
    if (m_mode == Mode::System)
        return systemScheme(m_schemeAtStart);
    return m_mode == Mode::Dark ? Scheme::Dark : Scheme::Light;
}

void Theme::apply()
{
    setLook(wanted(), m_step);
    m_application.setFont(font(Type::Body));
    m_application.setPalette(paletteInForce());
    m_application.setStyleSheet(styleSheet());
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationActivate && m_mode == Mode::System && wanted() != scheme()) {
        apply();
        Q_EMIT schemeChanged();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::followFocus(QWidget *now)
{
    // A frame lives in its widget's window and dies with it, so each focus gets a fresh one.
    delete m_focusFrame.data();
    if (!now || !takesRing(now))
        return;
    m_focusFrame = new QFocusFrame(now);
    m_focusFrame->setWidget(now);
}

} // namespace ieum
