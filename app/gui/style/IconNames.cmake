# The Lucide icons the window uses; only these are built in.
set(IEUM_ICON_NAMES
    arrow-left arrow-right banknote battery-medium bell calendar-clock calendar-days calendar-plus check
    chevron-down chevron-left chevron-right chevron-up circle circle-alert circle-check circle-question-mark
    clipboard-copy clipboard-list clock columns-3 copy credit-card door-open download ellipsis external-link eye
    eye-off file-down file-input file-spreadsheet file-text filter folder-open gift hard-drive image inbox info
    keyboard languages life-buoy link list lock lock-open log-out map-pin megaphone merge message-circle
    message-square mic minus monitor moon octagon-x package palette paperclip pause pencil phone phone-incoming
    phone-missed phone-outgoing play plus power printer qr-code refresh-cw rotate-ccw save scissors search send
    settings shield-check siren smartphone split star sticker sticky-note store sun tag trash-2 triangle-alert truck
    type undo-2 unlink unplug user user-plus users video volume-2 wifi wrench x zap)
