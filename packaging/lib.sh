# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# What packaging/setup, run and test share: words on the screen, root, the build. Sourced, never run.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cmake_options=() # filled by the set-up where CMake must be told where the libraries are
export LC_ALL=C.UTF-8 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# Lets builds of other checkouts of the project on this machine share what ccache kept.
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=true

say() { printf '\n==> [%s] %s\n' "$(date +%H:%M:%S)" "$*"; }
note() { printf '    %s\n' "$*"; }
die() {
    printf '\npackaging: %s\n' "$*" >&2
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# Runs a command as root. Never asks for a password: these scripts run unattended.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif have sudo && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        die "packages are missing and this account may not install them without a password.
    Run this once as root, then start again:  sudo packaging/setup $setup_kind"
    fi
}

is_debian_like() { have apt-get && have dpkg-query; }

# One job a core, but never more than one a gigabyte of memory.
job_count() {
    local cores gigabytes
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    gigabytes=$(awk '/^MemTotal:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)
    if [ -n "$gigabytes" ] && [ "$gigabytes" -ge 1 ] && [ "$gigabytes" -lt "$cores" ]; then
        echo "$gigabytes"
    else
        echo "$cores"
    fi
}

# setup build|test|package|bench: installs what is missing, and nothing when nothing is.
setup() {
    setup_kind=$1
    if is_debian_like; then
        # shellcheck source=packaging/debian.sh
        . "$top/packaging/debian.sh"
        debian_setup "$1"
    else
        # shellcheck source=packaging/vcpkg.sh
        . "$top/packaging/vcpkg.sh"
        vcpkg_setup "$1"
    fi
}

# build PRESET [CMake option …]
build() {
    local preset=$1
    shift
    say "Configuring ($preset)"
    cmake -S "$top" --preset "$preset" ${cmake_options[@]+"${cmake_options[@]}"} "$@" >"$top/build/$preset.log" 2>&1 ||
        { cat "$top/build/$preset.log" >&2; die "configuring failed"; }
    say "Building ($preset, $(job_count) jobs)"
    cmake --build "$top/build/$preset" --parallel "$(job_count)"
}

# A place to show a window. OYAKO_HEADLESS=1 says there is none.
has_display() {
    [ -z "${OYAKO_HEADLESS:-}" ] || return 1
    case $(uname -s) in
        Darwin) [ -z "${SSH_CONNECTION:-}" ] ;;
        *) [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ] ;;
    esac
}
