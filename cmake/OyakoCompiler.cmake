# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# What every target of the project shares: the language, warnings, hardening, hidden symbols, fast rebuilds.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(OYAKO_WERROR "Treat warnings as errors" ON)
option(OYAKO_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(OYAKO_COVERAGE "Build with coverage counters" OFF)

find_program(OYAKO_CCACHE ccache)
if(OYAKO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${OYAKO_CCACHE}")
endif()
find_program(OYAKO_MOLD mold)

add_library(oyako_options INTERFACE)
target_compile_definitions(oyako_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER
    # What a newer Qt than the oldest one supported calls deprecated must stay in use.
    QT_WARN_DEPRECATED_UP_TO=0x060400 QT_DEPRECATED_WARNINGS_SINCE=0x060400)

if(MSVC)
    target_compile_options(oyako_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${OYAKO_WERROR}>:/WX>)
else()
    target_compile_options(oyako_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Wno-missing-field-initializers # designated initializers name what matters and leave the rest at its default
        # GCC 12 sees uninitialized members in Qt's own lists at -O3; the warning is shown and does not stop the build.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>
        # A library newer than ours may call deprecated what the oldest one supported still needs: shown, never in the way.
        -Wno-error=deprecated-declarations
        -Werror=format-security -Werror=return-type
        $<$<BOOL:${OYAKO_WERROR}>:-Werror>
        $<$<CONFIG:Release,RelWithDebInfo>:-fstack-protector-strong>
        $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
    # One setting for libraries and programs, so that they can share precompiled headers.
    target_compile_options(oyako_options INTERFACE -fPIC)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(oyako_options INTERFACE
            $<$<CONFIG:Release,RelWithDebInfo>:-Wl,-z,relro,-z,now>)
        if(OYAKO_MOLD)
            target_link_options(oyako_options INTERFACE -fuse-ld=mold)
        endif()
    endif()
endif()

# ccache can only reuse objects built against a precompiled header when the header's own macros are left out of the hash.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(oyako_options INTERFACE -Xclang -fno-pch-timestamp)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(oyako_options INTERFACE -fpch-preprocess)
endif()
set(ENV{CCACHE_SLOPPINESS} "pch_defines,time_macros,include_file_mtime,include_file_ctime")

if(OYAKO_SANITIZE)
    target_compile_options(oyako_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(oyako_options INTERFACE -fsanitize=address,undefined)
endif()
# Only core is counted: its tests and the windows would cost as much again and are not reported.
if(OYAKO_COVERAGE)
    target_compile_options(oyako_options INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:NAME>,oyako_core>:--coverage>)
    target_link_options(oyako_options INTERFACE --coverage)
endif()
