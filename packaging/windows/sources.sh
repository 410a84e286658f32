# Debian's source packages, without touching the system's own package lists.   (sourced by ./build)

# A private apt that knows the deb-src twins of the sources this machine already uses.
prepare_apt() {
    local apt=$cache/apt
    export APT_CONFIG=$apt/apt.conf
    [ -e "$apt/ready" ] && [ -z "$(find "$apt/ready" -mmin +720)" ] && return
    mkdir -p "$apt"/{sources,lists/partial}
    if [ -e /etc/apt/sources.list.d/debian.sources ]; then
        sed 's/^Types:.*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >"$apt/sources/debian.sources"
    else
        sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$apt/sources/debian.list"
    fi
    cat >"$apt/apt.conf" <<END
Dir::Etc::SourceList "/dev/null";
Dir::Etc::SourceParts "$apt/sources";
Dir::State::Lists "$apt/lists";
Dir::Cache::PkgCache "";
Dir::Cache::SrcPkgCache "";
APT::Sandbox::User "root";
END
    apt-get update -qq
    touch "$apt/ready"
}

# The .dsc carries the hashes of the archives, and its own stands in the recipe.
checked_dsc() { # -> path
    local dsc=$cache/sources/${source}_${version#*:}.dsc
    if ! echo "$sha256  $dsc" | sha256sum --check --status 2>/dev/null || ! dscverify_files "$dsc"; then
        mkdir -p "$cache/sources"
        prepare_apt
        (cd "$cache/sources" && apt-get source -qq --download-only --only-source "$source=$version" >/dev/null) ||
            fail "Debian no longer has $source $version (or it cannot be reached): ./build --repin $source takes what it has now"
        echo "$sha256  $dsc" | sha256sum --check --status || fail "SHA-256 of $(basename "$dsc") is not the pinned one"
        dscverify_files "$dsc" || fail "An archive of $source is not what its .dsc says"
    fi
    echo "$dsc"
}

dscverify_files() { # DSC
    (cd "$(dirname "$1")" && sed -n '/^Checksums-Sha256:/,/^[^ ]/s/^ \([0-9a-f]\{64\}\) [0-9]* \(.*\)/\1  \2/p' "$1" |
        sha256sum --check --status 2>/dev/null)
}

unpack_source() { # FOLDER
    dpkg-source --no-check -x "$(checked_dsc)" "$1" >/dev/null
}

# Writes the version that Debian has now, and its hash, into the recipe; somebody looks at the change and commits it.
repin() { # NAME
    # shellcheck disable=SC1090
    source "$here/recipes/$1"
    prepare_apt
    version=$(apt-cache showsrc --only-source "$source" | sed -n 's/^Version: //p' | sort --version-sort | tail -1)
    (cd "$cache/sources" && apt-get source -qq --download-only --only-source "$source=$version" >/dev/null)
    sha256=$(sha256sum "$cache/sources/${source}_${version#*:}.dsc" | cut -d' ' -f1)
    sed -i "s/^version=.*/version=$version/; s/^sha256=.*/sha256=$sha256/" "$here/recipes/$1"
    echo "$1: $version"
}
