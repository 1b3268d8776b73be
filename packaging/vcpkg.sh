# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Setting up with vcpkg: macOS, and Linux systems without Debian's packages. Sourced by lib.sh.

vcpkg_root() {
    local root
    for root in "${VCPKG_ROOT:-}" "$HOME/vcpkg" "${VCPKG_INSTALLATION_ROOT:-}"; do
        if [ -n "$root" ] && [ -x "$root/vcpkg" ]; then
            printf '%s\n' "$root"
            return 0
        fi
    done
    return 1
}

vcpkg_check_tools() {
    local tool
    local -a absent=()
    for tool in c++ cmake ninja make tclsh; do
        have "$tool" || absent+=("$tool")
    done
    [ ${#absent[@]} = 0 ] || die "please install first: ${absent[*]}
    macOS: xcode-select --install, then CMake and Ninja with the package manager you use"
}

vcpkg_setup() {
    local root
    local -a features=()
    vcpkg_check_tools
    root=$(vcpkg_root) || die "vcpkg was not found. Install it, set VCPKG_ROOT to its folder, and start again (packaging/README.md)"
    [ "$1" != test ] || features=(--x-feature=tests)
    say "Building the libraries with vcpkg (the first time takes an hour or more: Qt is among them)"
    "$root/vcpkg" install --x-manifest-root="$top/packaging" --x-install-root="$top/build/vcpkg" ${features[@]+"${features[@]}"}
    cmake_options=("-DCMAKE_TOOLCHAIN_FILE=$root/scripts/buildsystems/vcpkg.cmake" "-DVCPKG_MANIFEST_MODE=OFF"
        "-DVCPKG_INSTALLED_DIR=$top/build/vcpkg")
}
