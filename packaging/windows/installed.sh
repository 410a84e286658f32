# The life of an installation: an older version, a shop in it, the upgrade, the window, the end.   (sourced by ./check)

readonly older=0.0.9
me=$(id -un)
home=$WINEPREFIX/drive_c/users/$me # Documents within is a link to the scratch home
local_data=$home/AppData/Local
programs=$local_data/Programs/Ieum

say() { printf '\n== %s\n' "$*"; }
must() { # WHAT COMMAND…
    "${@:2}" && { echo "   ok: $1"; return; }
    echo "   FAILED: $1" >&2; exit 1
}

ieumctl() { wine "$programs/ieumctl.exe" "$@"; }
windows_path() { winepath -w "$1" 2>/dev/null; }
setup_of() { echo "$output/Ieum-Setup-$1.exe"; }
answer() { python3 -c "import json, sys; a = json.load(sys.stdin); print(eval(sys.argv[1]))" "$1"; }
registered() { # KEY VALUE
    wine reg query "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n 's/.*REG_[A-Z]* *//p'
}

install_silently() { # VERSION
    wine "$(setup_of "$1")" /S
    must "installed for this user, without an administrator" test -e "$programs/ieum.exe"
    must "Windows lists version $1" [ "$(registered 'Uninstall\Ieum' DisplayVersion)" = "$1" ]
    must "the start menu has it" [ -n "$(find "$home/AppData/Roaming/Microsoft/Windows/Start Menu" -name '이음.lnk' -o -name Ieum.lnk)" ]
    must "it does not start by itself unless asked" [ -z "$(registered Run Ieum)" ]
}

# The key goes into the Credential Manager; the file lies under a long Korean path.
fill_shop() {
    local folder="$home/Documents/받은 파일/카카오톡 대화 내보내기 모음/이천이십육년 오월 열엿새 토요일 오후에 손님 휴대전화에서 옮겨 받은 것"
    mkdir -p "$folder"
    cp "$root/tests/data/kakao/a-ko.txt" "$folder/카카오톡 대화 김하늘 님과 나눈 것.txt"
    must "a shop is made" ieumctl shop init --name '달빛 공방'
    # One line of that file is broken on purpose, which is exit 1.
    brought_in() { ieumctl import "$1" || [ $? = 1 ]; }
    must "a file with a Korean name is brought in" brought_in "$(windows_path "$folder/카카오톡 대화 김하늘 님과 나눈 것.txt")"
    before=$(ieumctl --json stats)
    must "its messages are there" [ "$(answer "a['messages'] > 0" <<<"$before")" = True ]
}

upgrade() {
    local backup status=0
    wine "$programs/ieum.exe" >/dev/null 2>&1 &
    wait_for_window
    shot shop
    wine "$(setup_of "$version")" /S || status=$?
    must "no upgrade under an open window (exit $status)" [ "$status" = 2 ]
    close_window
    install_silently "$version"
    backup=$(find "$local_data/ieum/backups" -mindepth 1 -maxdepth 1 -name "*-from-$older")
    must "a backup was made first" test -e "$backup/shop.db" -a -e "$backup/shop.keys"
    must "the shop is what it was" [ "$(ieumctl --json stats)" = "$before" ]
    must "and whole" ieumctl check
    must "the backup opens too" [ "$(ieumctl --data "$(windows_path "$backup")" --json stats)" = "$before" ]
}

wait_until() { # WHAT COMMAND…
    local i
    for i in $(seq 240); do "${@:2}" && return; sleep 0.5; done
    shot stuck; echo "   FAILED: $1 did not come" >&2; exit 1
}
window_id() { xdotool search --onlyvisible --name '이음' 2>/dev/null | tail -1; }
has_window() { [ -n "$(window_id)" ]; }
no_window() { ! has_window; }
wait_for_window() { wait_until "the window" has_window; sleep "${IEUM_CHECK_PATIENCE:-6}"; }
close_window() { xdotool windowfocus "$(window_id)" key ctrl+q; wait_until "the end of the window" no_window; sleep 2; }
shot() { import -window root "$results/$1.png" 2>/dev/null || true; echo "   screenshot: $1.png"; }
click() { # X Y in the window
    xdotool mousemove --window "$(window_id)" "$1" "$2" click 1; sleep 1
}
press() { xdotool windowfocus "$(window_id)" key "$@"; sleep "${IEUM_CHECK_PATIENCE:-6}"; }

# As packaging/walk-sample-shop does; the barcodes must read as the numbers that were given.
four_jobs() {
    local shop="C:\\users\\$me\\예시 가게" numbers read
    walk() { ieumctl --data "$shop" --now 2022-10-16T10:00 --offline --json "$@"; }
    must "the sample shop" ieumctl demo --to "$shop"
    must "two syllables are found" [ "$(walk search 케이크 | answer "a['total'] > 0")" = True ]
    must "everybody affected is moved to another channel" [ "$(walk switch --from kakao --to best | answer "len(a['switched']) > 0")" = True ]
    walk waybill print --courier cj --pending --pdf "C:\\users\\$me\\운송장.pdf" >"$results/labels.json" || true
    pdftoppm -r 200 -gray "$home/운송장.pdf" "$scratch/label"
    numbers=$(answer "'\n'.join(sorted(l['number'].replace('-', '') for l in a['labels']))" <"$results/labels.json")
    read=$(zbarimg -q --raw "$scratch"/label*.pgm 2>/dev/null | tr -d -- - | sort -u)
    must "the barcodes of $(wc -l <<<"$numbers") labels decode" [ -n "$numbers" -a -z "$(comm -23 <(echo "$numbers") <(echo "$read"))" ]
}

# A printer of the spooler whose port is a file of ours: what arrives there is, byte for byte, what goes into a file of ZPL.
raw_printing() {
    local key='HKLM\System\CurrentControlSet\Control\Print\Printers\제브라 라벨' value
    for value in "Name=제브라 라벨" "Port=$scratch/spooled.zpl" "Printer Driver=wineps.drv" "Print Processor=WinPrint" "Datatype=RAW"; do
        wine reg add "$key" /v "${value%%=*}" /d "${value#*=}" /f >/dev/null 2>&1
    done
    labels() { # SHOP WHERE…
        ieumctl demo --to "C:\\users\\$me\\$1" >/dev/null
        ieumctl --data "C:\\users\\$me\\$1" --now 2022-10-16T10:00 --offline --json waybill print --courier cj --pending "${@:2}" >"$results/$1.json" || [ $? = 1 ]
    }
    must "labels as ZPL in a file" labels zpl-file --zpl "C:\\users\\$me\\라벨.zpl"
    must "labels as ZPL through the spooler" labels zpl-spooled --printer '제브라 라벨' --language zpl
    must "the printer gets the same bytes" cmp "$home/라벨.zpl" "$scratch/spooled.zpl"
}

messages_of() { ieumctl --data "$1" --json stats | answer "a['messages']"; }

# First run, sample shop, search, a file handed to the window that is open: seen on screenshots, and by what the shop holds
# afterwards.
window() {
    local shop="C:\\users\\$me\\새 가게" file="$home/Documents/카카오톡 대화 새 손님.txt" had
    cp "$root/tests/data/kakao/w-ko.txt" "$file"
    wine "$programs/ieum.exe" --data "$shop" >/dev/null 2>&1 &
    wait_for_window
    shot first-run
    click 649 410
    click 995 593
    wait_until "the sample shop" test -e "$home/새 가게-sample/shop.db"
    sleep "${IEUM_CHECK_PATIENCE:-6}"; sleep 10
    shot sample-shop
    press ctrl+f
    xdotool type --delay 80 '6402'
    sleep "${IEUM_CHECK_PATIENCE:-6}"
    shot search
    press Escape
    press alt+2
    shot orders
    must "a second start hands its file over and ends" wine "$programs/ieum.exe" --data "$shop" "$(windows_path "$file")"
    sleep "${IEUM_CHECK_PATIENCE:-6}"
    shot handed-over
    had=$(messages_of "$shop-sample")
    click 1195 708 # "13건 가져오기"
    sleep "${IEUM_CHECK_PATIENCE:-6}"
    must "and the window brings it in" [ "$(messages_of "$shop-sample")" = $((had + 13)) ]
    close_window
}

# The zip, unpacked under a Korean name on a PC where nothing is installed: the records lie beside the program, and the
# user's own folder is not touched.
portable() {
    local folder="$WINEPREFIX/drive_c/이동식 디스크" records
    records=$(find "$local_data/ieum" -type f -exec sha256sum {} + | sort)
    mkdir -p "$folder"
    unzip -q "$output/Ieum-Portable-$version.zip" -d "$folder"
    folder+=/Ieum-Portable-$version
    wine cmd /c "$(windows_path "$folder/ieum-portable.cmd")" >/dev/null 2>&1 &
    wait_for_window
    click 649 410
    click 995 593
    wait_until "the sample shop beside the program" test -e "$folder/data-sample/shop.db"
    sleep "${IEUM_CHECK_PATIENCE:-6}"; sleep 10
    shot portable
    close_window
    must "its commands read the shop beside it" wine "$folder/ieumctl.exe" --data "$(windows_path "$folder/data-sample")" check
    must "the records of the user's own are what they were" \
        [ "$(find "$local_data/ieum" -type f -exec sha256sum {} + | sort)" = "$records" ]
}

remove() {
    wine "$programs/Uninstall.exe" /S
    gone() { ! test -e "$programs"; }
    wait_until "the end of the program" gone
    must "the program is gone and the shop's records stay" test -e "$local_data/ieum/shop.db"
    must "Windows lists nothing" [ -z "$(registered 'Uninstall\Ieum' DisplayVersion)" ]
}

installed() {
    local version before
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$output/CMakeCache.txt")
    [ "$(setup_of $older)" -nt "$output/ieum.exe" ] || IEUM_INSTALLER_VERSION=$older "$here/build" installer >/dev/null
    say "Installing $older"; install_silently $older
    say "A shop"; fill_shop
    say "Upgrading to $version"; upgrade
    say "The four jobs"; four_jobs
    say "A label printer"; raw_printing
    say "The window"; window
    say "Removing"; remove
    say "Without installation"; portable
}
