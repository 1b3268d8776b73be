# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# The program's name to the desktop: desktop entry, icon, AppStream, Flatpak, the window's app id. Written here only.
# It follows the form for projects that own no domain.
set(OYAKO_APP_ID "io.github.oyako_techo.Oyako")

# The day of the version in the top CMakeLists.txt, as CHANGELOG.md has it.
set(OYAKO_RELEASE_DATE "2026-11-22")
