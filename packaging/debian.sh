# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# Setting up on Debian and its relatives. Sourced by lib.sh.

apt_install=(apt-get install --yes --no-install-recommends -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
apt_environment=(env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l APT_LISTCHANGES_FRONTEND=none)

# The entries of the dependency lists, without comments: "name", "name | name" or "name >= version".
entries() { sed -E 's/#.*//; s/[[:space:]]+$//; /^[[:space:]]*$/d' "$@"; }

lists_for() {
    printf '%s\n' "$top/packaging/debian-build.txt"
    [ "$1" = build ] || printf '%s\n' "$top/packaging/debian-$1.txt"
}

installed_version() { dpkg-query -W -f='${db:Status-Status} ${Version}\n' "$1" 2>/dev/null | sed -n 's/^installed //p' | head -n 1; }

names_of() { printf '%s\n' "${1%% >=*}" | tr -d ' ' | tr '|' '\n'; }
floor_of() { case $1 in *'>='*) printf '%s\n' "${1##*>= }" ;; *) printf '0\n' ;; esac; }

is_satisfied() {
    local name version
    for name in $(names_of "$1"); do
        version=$(installed_version "$name")
        if [ -n "$version" ] && dpkg --compare-versions "$version" ge "$(floor_of "$1")"; then return 0; fi
    done
    return 1
}

missing_entries() {
    local entry
    # shellcheck disable=SC2046
    entries $(lists_for "$1") | while IFS= read -r entry; do
        is_satisfied "$entry" || printf '%s\n' "$entry"
    done
}

# The versions of a package that the configured sources offer, newest first, each followed by its suite.
offered() {
    apt-cache madison "$1" 2>/dev/null |
        awk -F'|' '/Packages$/ { gsub(/ /, "", $2); split($3, source, " "); split(source[2], suite, "/"); print $2, suite[1] }'
}

# An argument for apt-get install that satisfies the entry, or nothing.
installable() {
    local name version suite default
    for name in $(names_of "$1"); do
        default=$(apt-cache policy "$name" 2>/dev/null | sed -n 's/^  Candidate: //p')
        if [ -n "$default" ] && [ "$default" != '(none)' ] && dpkg --compare-versions "$default" ge "$(floor_of "$1")"; then
            printf '%s\n' "$name"
            return
        fi
        while read -r version suite; do
            if dpkg --compare-versions "$version" ge "$(floor_of "$1")"; then
                printf '%s/%s\n' "$name" "$suite"
                return
            fi
        done < <(offered "$name")
    done
}

resolve() {
    local entry argument
    printf '%s\n' "$1" | while IFS= read -r entry; do
        argument=$(installable "$entry")
        printf '%s\n' "${argument:-!$entry}"
    done
}

refresh() {
    say "Refreshing the package lists"
    as_root "${apt_environment[@]}" apt-get update -q
}

# The apt entry that serves this release, rewritten for its backports: the mirror, key and options are the machine's own.
backports_from_deb822() {
    awk -v suite="$1" 'BEGIN { RS = ""; FS = "\n" }
        { serves = main = on = 0; off = 0
          for (i = 1; i <= NF; ++i) {
              if ($i ~ "^Suites:(.* )?[ \t]*" suite "([ \t]|$)") serves = 1
              if ($i ~ /^Components:(.*[ \t])?main([ \t]|$)/) main = 1
              if ($i ~ /^Types:(.*[ \t])?deb([ \t]|$)/) on = 1
              if (tolower($i) ~ /^enabled:[ \t]*no/) off = 1 }
          if (!serves || !main || !on || off) next
          for (i = 1; i <= NF; ++i) {
              if ($i ~ /^#/) continue
              sub(/^Types:.*/, "Types: deb", $i)
              sub(/^Suites:.*/, "Suites: " suite "-backports", $i)
              sub(/^Components:.*/, "Components: main", $i)
              print $i }
          exit }' "$2"
}
backports_from_list() {
    sed -nE "s/^deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+)[[:space:]]+$1[[:space:]]+([^#]*[[:space:]])?main([[:space:]].*)?$/deb \1\2 $1-backports main/p" "$2" | head -n 1
}

# Adds the release's backports, once. Only for Debian, and only when nothing configured offers a new enough SQLCipher.
add_backports() {
    local codename file entry target
    codename=$(. /etc/os-release && [ "$ID" = debian ] && printf '%s' "${VERSION_CODENAME:-}") || return 1
    [ -n "$codename" ] || return 1
    for file in /etc/apt/sources.list.d/*.sources /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] || continue
        case $file in
            *.sources) entry=$(backports_from_deb822 "$codename" "$file") target=oyako-backports.sources ;;
            *) entry=$(backports_from_list "$codename" "$file") target=oyako-backports.list ;;
        esac
        [ -n "$entry" ] || continue
        say "Switching on $codename-backports for SQLCipher (/etc/apt/sources.list.d/$target)"
        note "Nothing else is taken from it: packages in backports are used only when asked for."
        printf '# Added by Oyako (packaging/setup) for SQLCipher; delete this file to switch it off.\n%s\n' "$entry" |
            as_root tee "/etc/apt/sources.list.d/$target" >/dev/null
        return 0
    done
    return 1
}

# Resolves all entries, refreshing the lists or adding backports as far as it takes. Leaves the result in $arguments.
resolve_all() {
    arguments=$(resolve "$1")
    case $arguments in *!*) ;; *) return 0 ;; esac
    refresh
    arguments=$(resolve "$1")
    case $arguments in *'!libsqlcipher-dev'*) ;; *) return 0 ;; esac
    add_backports || die "no package source offers SQLCipher 4.5.6 or newer, and this system's backports could not be derived from its apt sources"
    refresh
    arguments=$(resolve "$1")
}

debian_setup() {
    local missing unknown
    say "Looking for what is missing"
    missing=$(missing_entries "$1")
    if [ -z "$missing" ]; then
        note "nothing"
        return 0
    fi
    resolve_all "$missing"
    unknown=$(printf '%s\n' "$arguments" | sed -n 's/^!//p')
    [ -z "$unknown" ] || die "not offered by this system's package sources:
$unknown"
    say "Installing $(printf '%s\n' "$arguments" | wc -l) packages and what they need"
    # shellcheck disable=SC2086
    as_root "${apt_environment[@]}" "${apt_install[@]}" $arguments || {
        refresh # lists older than the mirror: once more with new ones
        as_root "${apt_environment[@]}" "${apt_install[@]}" $arguments
    }
}
