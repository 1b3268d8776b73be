# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# Fills the list of commands of oyako-cli(1) from `oyako-cli --help`:  cmake -D CLI=… -D TEMPLATE=… -D OUT=… -P commands.cmake

execute_process(COMMAND "${CLI}" --help OUTPUT_VARIABLE help RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "oyako-cli --help failed: ${failed}")
endif()
# '[', ']' and ';' have a meaning in CMake lists.
string(REPLACE "\\" "\\e" help "${help}")
string(REPLACE "[" "<left>" help "${help}")
string(REPLACE "]" "<right>" help "${help}")
string(REPLACE ";" "<semicolon>" help "${help}")
string(REPLACE "\n" ";" lines "${help}")

set(commands "")
foreach(line IN LISTS lines)
    string(REPLACE "<left>" "[" line "${line}")
    string(REPLACE "<right>" "]" line "${line}")
    string(REPLACE "<semicolon>" ";" line "${line}")
    string(REPLACE "-" "\\-" line "${line}")
    if(line MATCHES "^      +(.*)$")
        string(APPEND commands "${CMAKE_MATCH_1}\n")
    elseif(line MATCHES "^  (.*)$")
        string(APPEND commands ".TP\n.B ${CMAKE_MATCH_1}\n")
    elseif(line MATCHES "^([^ ].*):$")
        string(APPEND commands ".SS ${CMAKE_MATCH_1}\n")
    endif()
endforeach()
file(READ "${TEMPLATE}" page)
string(REPLACE "<commands>\n" "${commands}" page "${page}")
file(WRITE "${OUT}" "${page}")
