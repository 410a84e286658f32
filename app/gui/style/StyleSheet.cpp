#include "app/gui/style/StyleSheet.h"

#include "app/gui/style/Look.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr const char *frames = R"(
QWidget#page, QWidget[role="page"] { background: @window; }
QFrame[role="pane"], QWidget[role="pane"] { background: @surface; }
QWidget[role="subtle"] { background: @subtle; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="problemCard"] { background: @downSoft; border: 1px solid @down; border-radius: 8px; }
QFrame[role="accentCard"] { background: @surface; border: 1px solid @accent; border-radius: 8px; }
QFrame[role="popup"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="note"] { background: @note; border: 1px solid @noteLine; border-radius: 6px; }
QFrame[role="line"] { background: @line; border: none; }
QDialog, QMessageBox { background: @surface; }
QToolTip { background: @toast; color: @toastText; border: none; padding: #4px #8px; font-size: #12px; }
QSplitter::handle { background: @line; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea { border: none; }
QScrollBar:vertical { background: transparent; width: #10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: #10px; margin: 0; }
QScrollBar::handle { background: @lineStrong; border-radius: 2px; margin: 3px; min-height: #36px; min-width: #36px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
)";

constexpr const char *buttons = R"(
QPushButton, QToolButton { min-height: $button; padding: 0 #14px; border-radius: 6px; border: 1px solid @lineStrong;
    background: @surface; color: @text; font-weight: 500; font-size: #14px; outline: none; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @selected; }
QPushButton:disabled, QToolButton:disabled { background: @subtle; color: @text3; border-color: @line; }
QPushButton:checked, QToolButton:checked { background: @selected; color: @accentText; border-color: @selected; }
*[kind="main"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
*[kind="main"]:hover, *[kind="main"]:pressed { background: @accentHover; border-color: @accentHover; }
*[kind="main"]:disabled { background: @subtle; color: @text3; border-color: @line; }
*[kind="danger"] { color: @down; border-color: @down; }
*[kind="danger"]:hover { background: @downSoft; }
*[kind="flat"] { background: transparent; border-color: transparent; color: @accentText; }
*[kind="flat"]:hover { background: @hover; border-color: @hover; }
*[kind="flat"]:checked { background: @selected; border-color: @selected; font-weight: 600; }
*[kind="flat"]:disabled { background: transparent; border-color: transparent; color: @text3; }
*[kind="tab"] { background: transparent; border-color: transparent; color: @text2; font-size: #13px; padding: 0 #10px; }
*[kind="tab"]:hover { background: @hover; border-color: @hover; }
*[kind="tab"]:checked { background: @selected; border-color: @selected; color: @accentText; font-weight: 600; }
*[align="left"] { text-align: left; font-size: #14px; min-height: $settingsItem; }
*[kind="status"] { background: transparent; border: none; color: @text2; font-size: #12px; font-weight: 400; min-height: #18px; padding: 0 #4px; }
*[kind="status-late"] { background: transparent; border: none; color: @degraded; font-size: #12px; font-weight: 600; min-height: #18px; padding: 0 #4px; }
*[kind="status"]:hover { color: @accentText; }
*[kind="icon"] { min-width: $button; max-width: $button; padding: 0; }
*[kind="bareIcon"] { min-width: $button; max-width: $button; padding: 0; background: transparent; border-color: transparent; }
*[kind="bareIcon"]:hover { background: @hover; border-color: @hover; }
QLabel[role="keyCap"], QLabel[role="keyCapOnAccent"] { background: @subtle; color: @text2; border: 1px solid @line; border-radius: 4px;
    padding: 0 #4px; font-size: #12px; font-weight: 400; }
QLabel[role="keyCapOnAccent"] { background: @accent; color: @onAccent; border-color: @onAccent; }
*[kind="toast"] { background: transparent; border-color: transparent; color: @toastText; font-weight: 600; }
*[big="true"] { min-height: $mainButton; padding: 0 #18px; font-size: #15px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
)";

constexpr const char *fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QDoubleSpinBox {
    background: @surface; color: @text; border: 1px solid @lineStrong; border-radius: 6px; padding: 1px #11px;
    font-size: #15px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QDoubleSpinBox { min-height: $fieldInner; }
QPlainTextEdit, QTextEdit { padding: #8px #10px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QDateTimeEdit:focus, QDoubleSpinBox:focus { border: 2px solid @accent; padding: 0 #10px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: $textFocusTop $textFocusSide; }
ieum--ReplyBox QPlainTextEdit, ieum--ReplyBox QPlainTextEdit:focus { border: none; padding: #4px; background: transparent; }
QLineEdit[kind="search"] { min-height: $searchInner; }
*[wrong="true"] { border-color: @down; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QTimeEdit:disabled, QDateEdit:disabled { background: @subtle; color: @text3; border-color: @line; }
QLineEdit:read-only { background: @subtle; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: #28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/arrows/$arrow-down.png); width: #16px; height: #16px; }
QSpinBox::up-button, QTimeEdit::up-button, QSpinBox::down-button, QTimeEdit::down-button,
QDateTimeEdit::up-button, QDateTimeEdit::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; padding: #4px;
    selection-background-color: @selected; selection-color: @text; outline: none; }
QComboBox QAbstractItemView::item { min-height: $target; padding: 0 #8px; }
QTextBrowser { background: @surface; border: none; padding: 0; }
QTextBrowser:focus { border: none; }
)";

constexpr const char *views = R"(
QAbstractItemView { background: @surface; color: @text; outline: none; selection-background-color: @selected; selection-color: @text; }
QTableView, QTreeView { gridline-color: @line; font-size: #13px; }
QTableView::item:selected, QTreeView::item:selected { background: @selected; color: @text; }
QHeaderView { background: @subtle; border: none; }
QHeaderView::section { background: @subtle; color: @text2; border: none; border-bottom: 1px solid @line;
    min-height: $gridHeader; padding: 0 #8px; font-size: #13px; font-weight: 400; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: #4px; font-size: #14px; }
QMenu::item { min-height: $target; padding: 0 #24px 0 #12px; border-radius: 4px; }
QMenu::item:selected { background: @selected; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: #4px 0; }
QProgressBar { background: @line; border: none; border-radius: 4px; min-height: $progressBar; max-height: $progressBar; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QCalendarWidget QToolButton { background: transparent; border: none; color: @text; min-width: #36px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @subtle; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; }
)";

QString labels()
{
    QString sheet = QStringLiteral("QLabel { background: transparent; }\n");
    for (int i = 0; i <= int(Type::Hero); ++i) {
        const QFont face = font(Type(i));
        sheet +=
            QStringLiteral("QLabel[type=\"%1\"] { font-size: %2px; font-weight: %3; }\n")
                .arg(nameOf(Type(i)), QString::number(face.pixelSize()), QString::number(int(face.weight())));
    }
    for (const ColorRow &row : colorTable())
        sheet += QStringLiteral("QLabel[tone=\"%1\"] { color: %2; }\n")
                     .arg(nameOf(row.color), color(row.color).name());
    return sheet;
}

QString soft()
{
    constexpr std::pair<Color, Color> pairs[] = {
        {Color::UpSoft, Color::Up},           {Color::DegradedSoft, Color::Degraded},
        {Color::DownSoft, Color::Down},       {Color::MaintenanceSoft, Color::Maintenance},
        {Color::UnknownSoft, Color::Unknown}, {Color::OwnLineSoft, Color::OwnLine},
        {Color::Selected, Color::Accent}};
    QString sheet;
    for (const auto &[fill, edge] : pairs)
        sheet += QStringLiteral(
                     "QFrame[role=\"%1\"] { background: %2; border: 1px solid %3; border-radius: 6px; }\n"
                     "QFrame[band=\"true\"][role=\"%1\"] { border: none; border-bottom: 1px solid %3; "
                     "border-radius: 0; }\n")
                     .arg(nameOf(fill), color(fill).name(), color(edge).name());
    return sheet;
}

/// "@name" becomes a colour; longer names first, since text is the beginning of text2.
void fillColors(QString &sheet)
{
    QList<ColorRow> rows(colorTable().begin(), colorTable().end());
    std::sort(rows.begin(), rows.end(),
              [](const ColorRow &a, const ColorRow &b) { return qstrlen(a.name) > qstrlen(b.name); });
    for (const ColorRow &row : rows)
        sheet.replace(QLatin1Char('@') + QLatin1String(row.name), color(row.color).name());
}

/// "$name" becomes a size of the table, "#14px" fourteen pixels at the step in force.
void fillSizes(QString &sheet)
{
    const Metrics &m = metrics();
    const std::pair<const char *, int> sizes[] = {
        {"$button", m.button - 2},         {"$mainButton", m.mainButton - 2},
        {"$searchInner", m.target - 4},    {"$settingsItem", m.field - 2},
        {"$fieldInner", m.field - 4},      {"$target", m.target},
        {"$gridHeader", m.gridHeader - 1}, {"$progressBar", m.progressBar},
        {"$textFocusTop", m.gap8 - 1},     {"$textFocusSide", m.scaled(10) - 1}};
    for (const auto &[name, pixels] : sizes)
        sheet.replace(QLatin1String(name), QString::number(pixels) + QLatin1String("px"));
    sheet.replace(QLatin1String("$arrow"), QLatin1String(scheme() == Scheme::Dark ? "dark" : "light"));
    static const int steps[] = {4, 8, 10, 11, 12, 13, 14, 15, 16, 18, 24, 28, 36};
    for (const int pixels : steps)
        sheet.replace(QStringLiteral("#%1px").arg(pixels), QStringLiteral("%1px").arg(m.scaled(pixels)));
}

} // namespace

QString styleSheet()
{
    QString sheet =
        QLatin1String(frames) + QLatin1String(buttons) + QLatin1String(fields) + QLatin1String(views);
    fillSizes(sheet);
    fillColors(sheet);
    return sheet + labels() + soft();
}

} // namespace ieum
