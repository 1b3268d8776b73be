#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# The parts of packaging/debian.sh that read apt's files and the dependency lists. Installs nothing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../../packaging/lib.sh"
. "$here/../../packaging/debian.sh"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0

expect() { # what, wanted, got
    if [ "$2" = "$3" ]; then
        printf 'ok: %s\n' "$1"
    else
        printf 'FAILED: %s\n--- wanted\n%s\n--- got\n%s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}
sample() { cat >"$folder/$1"; }

sample usual.sources <<'X'
# the snapshot this image was made from
Types: deb deb-src
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/keys.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
X
expect 'the entry of the release is rewritten, its key kept' 'Types: deb
URIs: http://mirror.example/debian
Suites: bookworm-backports
Components: main
Signed-By: /usr/share/keyrings/keys.gpg' "$(backports_from_deb822 bookworm "$folder/usual.sources")"
expect 'security alone does not serve the release' '' "$(tail -n 5 "$folder/usual.sources" >"$folder/s.sources"; backports_from_deb822 bookworm "$folder/s.sources")"
expect 'another release is not taken' '' "$(backports_from_deb822 trixie "$folder/usual.sources")"

sample off.sources <<'X'
Enabled: no
Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main

Types: deb-src
URIs: http://source.example/debian
Suites: bookworm
Components: main

Types: deb
URIs: http://contrib.example/debian
Suites: bookworm
Components: contrib

Types: deb
URIs: http://good.example/debian
Suites: bookworm
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----
X
expect 'entries that are off, for sources, or without main are passed over; a key in the entry is kept' 'Types: deb
URIs: http://good.example/debian
Suites: bookworm-backports
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----' "$(backports_from_deb822 bookworm "$folder/off.sources")"

sample sources.list <<'X'
# deb http://old.example/debian bookworm main
deb-src http://mirror.example/debian bookworm main
deb http://mirror.example/debian-security bookworm-security main
deb [arch=amd64 signed-by=/k.gpg] https://mirror.example/debian bookworm contrib main non-free-firmware # all
deb http://second.example/debian bookworm main
X
expect 'one-line form: options and address are kept' 'deb [arch=amd64 signed-by=/k.gpg] https://mirror.example/debian bookworm-backports main' \
    "$(backports_from_list bookworm "$folder/sources.list")"
expect 'one-line form: another release is not taken' '' "$(backports_from_list trixie "$folder/sources.list")"

sample list.txt <<'X'
# a comment

one             # why
two | three     # names differ
four >= 4.5.6   # a floor
X
expect 'lists lose their comments' $'one\ntwo | three\nfour >= 4.5.6' "$(entries "$folder/list.txt")"
expect 'names of a choice' $'two\nthree' "$(names_of 'two | three')"
expect 'names of an entry with a floor' 'four' "$(names_of 'four >= 4.5.6')"
expect 'a floor' '4.5.6' "$(floor_of 'four >= 4.5.6')"
expect 'no floor' '0' "$(floor_of 'one')"

installed_version() { case $1 in three) echo 1.0 ;; four) echo 4.5.5-1 ;; esac; }
is_satisfied 'two | three' && satisfied=yes || satisfied=no
expect 'one of a choice is enough' yes "$satisfied"
is_satisfied 'four >= 4.5.6' && satisfied=yes || satisfied=no
expect 'an older version is not' no "$satisfied"

exit "$failures"
