# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# Every library the project uses, found once. Why each is here: ARCHITECTURE.md, "Dependencies".

set(OYAKO_QT_MINIMUM 6.4)
find_package(Qt6 ${OYAKO_QT_MINIMUM} REQUIRED COMPONENTS Core LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ICAL REQUIRED IMPORTED_TARGET libical)
find_package(ZLIB REQUIRED)
find_package(QRCodeGen REQUIRED)
find_package(SQLCipher 4.5.6 REQUIRED)

if(OYAKO_BUILD_UI)
    find_package(Qt6 ${OYAKO_QT_MINIMUM} REQUIRED COMPONENTS Gui Widgets PrintSupport Svg)
    find_package(ZXing REQUIRED)
    if(UNIX AND NOT APPLE)
        find_package(Qt6 ${OYAKO_QT_MINIMUM} REQUIRED COMPONENTS DBus)
    endif()
    find_package(Qt6Keychain 0.13 REQUIRED)
    # Without it PDFs are not taken in as papers; every Linux distribution has it, vcpkg and the KDE runtime do not.
    find_package(Qt6 ${OYAKO_QT_MINIMUM} QUIET COMPONENTS Pdf)
    pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
endif()
if(BUILD_TESTING)
    find_package(GTest REQUIRED)
    if(OYAKO_BUILD_UI)
        find_package(Qt6 ${OYAKO_QT_MINIMUM} REQUIRED COMPONENTS Test)
    endif()
endif()
if(OYAKO_BUILD_BENCHMARKS)
    find_package(benchmark REQUIRED)
endif()
