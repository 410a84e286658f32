# How a recipe becomes a folder of headers and static libraries.   (sourced by ./build)
#
# A recipe says source, version, sha256 (of the .dsc), needs (other recipes), shims (files of ours), and build(), which finds
# $tree (the unpacked source), $work (a folder of its own), $prefix (where the result goes), $shim_folder, $target, $parallel.

readonly target=x86_64-w64-mingw32
readonly recipes=(zlib expat libzip zint libsodium openssl curl libxlsxwriter freexl nlohmann-json cpp-httplib)

cmake_build() { # FOLDER OPTION…
    { cmake -S "$tree/$1" -B "$work" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DIEUM_WINDOWS_PREFIXES="$(joined_prefixes ${needs:-})" -DCMAKE_PREFIX_PATH=/ -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_SHARED_LIBS=OFF "${@:2}" &&
        { [ -n "${configure_only:-}" ] || cmake --build "$work" --parallel "$parallel" --target install; }; } >"$work/log" 2>&1
}

describe() { # NAME VERSION LIBRARIES [FLAGS]: a pkg-config file that may lie anywhere
    mkdir -p "$prefix/lib/pkgconfig"
    printf '%s\n' 'prefix=${pcfiledir}/../..' "Name: $1" "Description: $1 for Windows" "Version: $2" \
        "Libs: -L\${prefix}/lib $3" "Cflags: -I\${prefix}/include ${4:-}" >"$prefix/lib/pkgconfig/$1.pc"
}

joined_prefixes() { # NAME… -> their folders, ';' between them
    local name folders=()
    for name in "$@"; do folders+=("$(prefix_of "$name")"); done
    (IFS=';'; echo "${folders[*]}")
}

# Everything that the result depends on: recipe, toolchain, these functions, shims, compiler, and what it needs.
hash_of() { # NAME
    (
        needs='' shims=''
        # shellcheck disable=SC1090
        source "$here/recipes/$1"
        cat "$here/recipes/$1" "$here/toolchain.cmake" "$here/recipes.sh"
        for shim in $shims; do cat "$here/shims/$shim"; done
        $target-gcc-posix -dumpfullversion
        for other in $needs; do hash_of "$other"; done
    ) | sha256sum | cut -c1-16
}

prefix_of() { # NAME
    [ "$1" = qt6-base ] && [ -n "$qt" ] && { echo "$qt"; return; }
    echo "$cache/built/$1-$(hash_of "$1")"
}

make_dependency() (
    local source='' needs='' shims='' name=$1 prefix started work tree shim_folder
    # shellcheck disable=SC1090
    source "$here/recipes/$name"
    prefix=$(prefix_of "$name")
    [ -e "$prefix/.done" ] && exit 0
    started=$SECONDS
    rm -rf "$prefix"; mkdir -p "$prefix"
    work=$(mktemp -d "$cache/work-$name.XXXX")
    tree=$work/source shim_folder=$here/shims
    [ -z "$source" ] || unpack_source "$tree"
    set +e; (set -e; build); local status=$?; set -e
    if [ $status != 0 ]; then
        [ ! -e "$work/log" ] || tail -40 "$work/log" >&2
        fail "$name could not be built; its log and source lie in $work"
    fi
    [ ! -e "$tree/debian/copyright" ] || cp "$tree/debian/copyright" "$prefix/"
    [ -n "${configure_only:-}" ] || { touch "$prefix/.done"; rm -rf "$work"; }
    printf '%-16s %4d s\n' "$name" $((SECONDS - started))
)
