# What lies beside each other on the shop's PC, and what carries it there.   (sourced by ./build)

readonly runtime=(libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll)

copy_runtime() { # FOLDER
    local name file
    for name in "${runtime[@]}"; do
        file=$($target-g++-posix -print-file-name="$name")
        [ -e "$file" ] || file=/usr/$target/lib/$name
        [ -e "$1/$name" ] || $target-strip --strip-unneeded -o "$1/$name" "$file"
    done
}

# Qt finds its plugins in folders beside the program. The offscreen platform is for ieumctl, which draws without a screen.
copy_qt() { # FOLDER
    local module plugin from
    from=$(prefix_of qt6-base)
    for module in Core Gui Widgets Network PrintSupport; do cp -u "$from/bin/Qt6$module.dll" "$1/"; done
    for plugin in platforms/qwindows platforms/qoffscreen imageformats/qjpeg imageformats/qgif; do
        mkdir -p "$1/$(dirname $plugin)"
        cp -u "$from/plugins/$plugin.dll" "$1/$plugin.dll"
    done
}

copy_licences() { # FOLDER
    local name
    mkdir -p "$1"
    cp -u "$root/LICENSE" "$1/ieum.txt"
    for name in "${recipes[@]}"; do
        [ ! -e "$(prefix_of "$name")/copyright" ] || cp -u "$(prefix_of "$name")/copyright" "$1/$name.txt"
    done
    cp -u /usr/share/doc/qt6-base-dev/copyright "$1/qt.txt"
    cp -u /usr/share/doc/libz-mingw-w64-dev/copyright "$1/zlib.txt"
    cp -u /usr/share/doc/gcc-mingw-w64-base/copyright "$1/gcc-runtime.txt"
    cp -u /usr/share/doc/mingw-w64-common/copyright "$1/mingw-w64.txt"
}

bundle() {
    local folder=$output/bundle program
    mkdir -p "$folder"
    for program in ieum ieumctl; do
        [ "$output/$program.exe" -nt "$folder/$program.exe" ] || continue
        $target-strip -o "$folder/$program.exe" "$output/$program.exe"
    done
    copy_runtime "$folder"
    copy_qt "$folder"
    copy_licences "$folder/licences"
    prefix_of qt6-base >"$output/qt-folder"
}

version() { sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$output/CMakeCache.txt"; }

# IEUM_INSTALLER_VERSION makes one that claims another version, for the proof of an upgrade.
installer() {
    local number=${IEUM_INSTALLER_VERSION:-$(version)} folder=$output/bundle portable
    bundle
    # shellcheck disable=SC2086
    makensis ${IEUM_INSTALLER_VERSION:+-DQUICK} -V2 -INPUTCHARSET UTF8 -DVERSION="$number" -DBUNDLE="$folder" -DICON="$here/resources/ieum.ico" \
        -DINSTALLED_KB="$(du -sk --apparent-size "$folder" | cut -f1)" -DOUTPUT="$output/Ieum-Setup-$number.exe" "$here/installer/ieum.nsi"
    [ -z "${IEUM_INSTALLER_VERSION:-}" ] || return 0
    portable=$output/Ieum-Portable-$number
    rm -rf "$portable" "$portable.zip"
    cp -r "$folder" "$portable"
    cp "$here/installer/ieum-portable.cmd" "$portable/"
    (cd "$output" && zip -q -9 -r "$portable.zip" "$(basename "$portable")" && rm -rf "$portable")
    (cd "$output" && sha256sum "Ieum-Setup-$number.exe" "Ieum-Portable-$number.zip" >"SHA256SUMS-$number")
    ls -l "$output/Ieum-Setup-$number.exe" "$portable.zip" | awk '{printf "%8.1f MB  %s\n", $5 / 1000000, $NF}'
    du -sb "$folder" | awk '{printf "%8.1f MB  installed\n", $1 / 1000000}'
}
